/** The accounts that exist on the local GitHub; the first owns the repository. */
export const accounts = [
  'octocat',
  'github-actions[bot]',
  'dependabot[bot]',
  'hubot',
  'monalisa',
] as const;

export type Account = (typeof accounts)[number];

/** The account that a workflow's `GITHUB_TOKEN` acts as. */
export const workflowAccount = 'github-actions[bot]' satisfies Account;

/** Who a request comes from. */
export interface Caller {
  /** What the log says: `write`, `read`, `user:hubot`, or `none` where no token was sent. */
  kind: string;
  /** Undefined without a token. */
  account?: Account;
  /** What it may write. */
  rights: ReadonlySet<Right>;
}

/** What `permissions:` of a workflow grants, as far as the local GitHub knows writes of the kind. */
export const rights = ['contents', 'issues', 'pull-requests'] as const;

export type Right = (typeof rights)[number];

/** The workflow's token on a pull request of the repository itself. */
export const writeToken = 'token-write';

/** The workflow's token on a pull request from a fork or by Dependabot: it may read only. */
export const readToken = 'token-read';

/** The workflow's token of a job that lacks these rights. */
export function tokenWithout(...lacking: readonly Right[]): string {
  return `token-without-${lacking.join('+')}`;
}

/** The personal token of an account. */
export function tokenOf(account: Account): string {
  return `token-of-${account}`;
}

/** Who sent an `Authorization` header; undefined where GitHub says "Bad credentials". */
export function callerOf(authorization: string | undefined): Caller | undefined {
  if (authorization === undefined) return { kind: 'none', rights: new Set() };
  const token = authorization.replace(/^(?:bearer|token) /i, '');
  const all = new Set(rights);
  if (token === writeToken) return { kind: 'write', account: workflowAccount, rights: all };
  if (token === readToken) return { kind: 'read', account: workflowAccount, rights: new Set() };
  const [, lacking] = /^token-without-(.+)$/.exec(token) ?? [];
  if (lacking !== undefined) {
    const left = rights.filter((right) => !lacking.split('+').includes(right));
    return { kind: 'write', account: workflowAccount, rights: new Set(left) };
  }
  const account = accounts.find((login) => tokenOf(login) === token);
  return account && { kind: `user:${account}`, account, rights: all };
}
