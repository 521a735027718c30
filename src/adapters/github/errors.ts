import { CopydeskError, type ErrorCode } from '../../errors.ts';
import { showInvisible } from '../../text/invisible.ts';

/** What a request is for; used in error messages. */
export interface Purpose {
  /** What GitHub is asked to do, such as `read pull request octo/links#7`. */
  what: string;
  /** The permission that a workflow's token needs. */
  needs: `${'contents' | 'issues' | 'pull-requests'}: ${'read' | 'write'}`;
  /** Whether a pull request from a fork is why the token may not; the event decides then. */
  fromForks?: boolean;
}

/** The fields of Octokit's errors; any may be missing. */
interface Failure {
  name?: string;
  message?: string;
  code?: unknown;
  status?: number;
  cause?: Failure;
  response?: { headers?: Readonly<Record<string, string | undefined>>; data?: unknown };
}

/** An error in the answer to a GraphQL query. */
export interface QueryError {
  type?: string;
  message: string;
}

/** The maximum length of a quotation of GitHub's message, in characters. */
const maxQuoted = 300;

/** Turns an error of Octokit into one for the user; any other error is returned as it is. */
export function requestError(error: unknown, purpose: Purpose): unknown {
  const failure = (error ?? {}) as Failure;
  const { what } = purpose;
  if (failure.status === undefined && !failure.response) return error;
  const fault = (code: ErrorCode, message: string) =>
    new CopydeskError(code, message, { cause: error });
  if (failure.name === 'AbortError') {
    return fault('api-unavailable', `There is no time left to ${what}. Run it again later.`);
  }
  if (!failure.response) {
    return fault(
      'api-unavailable',
      `GitHub cannot be reached to ${what} (${reasonOf(failure)}). Check the network and the address of the API, or run it again later.`,
    );
  }
  const { status = 200 } = failure;
  const said = quoted(wordsOf(failure));
  const limit = limitOf(error);
  if (limit) {
    return fault(
      'api-unavailable',
      `GitHub asks to wait ${limit.wait} before it is asked to ${what}: ${said}. Run it again after that.`,
    );
  }
  if (status >= 500) {
    return fault(
      'api-unavailable',
      `GitHub failed to ${what} (status ${status}): ${said}. Run it again later.`,
    );
  }
  return refusal(status, purpose, said, error);
}

/** The error for the status of an answer that says no; `said` is quoted already. */
function refusal(status: number, purpose: Purpose, said: string, cause?: unknown) {
  const { what, needs } = purpose;
  const fault = (code: ErrorCode, message: string) => new CopydeskError(code, message, { cause });
  switch (status) {
    case 401:
      return fault(
        'api-unauthorized',
        `GitHub rejects the token that was used to ${what}: ${said}. Check that GITHUB_TOKEN is valid and has not expired.`,
      );
    case 403:
      return fault('api-forbidden', `The token may not ${what}: ${said}. ${remedy(purpose, said)}`);
    case 404:
    case 410:
      return fault(
        'api-missing',
        `GitHub finds nothing when asked to ${what}: ${said}. Check the name, and that the token has access (\`${needs}\`).`,
      );
    default:
      return fault('api-refused', `GitHub refuses to ${what} (status ${status}): ${said}.`);
  }
}

/**
 * The error for a query that was answered with errors; the status is 200 then, and the type tells
 * what is wrong.
 */
export function queryError(errors: readonly QueryError[], purpose: Purpose): CopydeskError {
  const said = quoted(errors.map(({ message }) => message).join(' '));
  const cause = { errors };
  switch (errors[0]?.type) {
    case 'NOT_FOUND':
      return refusal(404, purpose, said, cause);
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return refusal(403, purpose, said, cause);
    default:
      return refusal(200, purpose, said, cause);
  }
}

/**
 * The error for an answer that is none of GitHub's API, as that of a portal or a proxy on the way.
 */
export function unexpectedResponse({ what }: Purpose, status: number): CopydeskError {
  const seen = status >= 300 ? 'redirects to another server' : "is not a response of GitHub's API";
  return new CopydeskError(
    'api-unavailable',
    `The answer to the request to ${what} ${seen} (status ${status}). Check the address of the API, and whether a proxy changes responses.`,
  );
}

/** What GitHub says where a setting keeps workflows from opening pull requests. */
const notPermitted = /not permitted to create or approve pull requests/i;

function remedy({ needs, fromForks }: Purpose, said: string): string {
  if (notPermitted.test(said)) {
    return 'Tick “Allow GitHub Actions to create and approve pull requests” in the repository’s Settings → Actions → General → Workflow permissions, or give another token.';
  }
  if (!/not accessible by/i.test(said)) return `It needs the permission \`${needs}\`.`;
  const given = `Give the workflow's job the permission \`${needs}\``;
  if (fromForks) {
    return `${given}; for pull requests from forks and from Dependabot, the event \`pull_request\` gives a token that cannot write.`;
  }
  return needs.endsWith(': write')
    ? `${given}, or choose “Read and write permissions” in the repository’s Settings → Actions → General → Workflow permissions.`
    : `${given}.`;
}

/**
 * How long a rate limit asks to wait, for a message and in seconds; undefined where an error has
 * another reason.
 */
export function limitOf(error: unknown): { wait: string; seconds: number } | undefined {
  const { status, message = '', response } = (error ?? {}) as Failure;
  const headers = response?.headers ?? {};
  const isLimited =
    status === 429 ||
    queryErrors(response?.data).some(isRateLimit) ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message)));
  if (!isLimited) return undefined;
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return { wait: `${seconds} s`, seconds };
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  // GitHub asks for a minute where it names no time ("Rate limits for the REST API").
  if (!(reset > 0)) return { wait: 'a minute', seconds: 60 };
  const wait = `until ${new Date(reset).toISOString()}`;
  return { wait, seconds: Math.max(0, Math.ceil((reset - Date.now()) / 1000)) + 1 };
}

/** Whether an error of a query is a rate limit. */
export function isRateLimit({ type }: QueryError): boolean {
  return type === 'RATE_LIMITED';
}

/** The errors in the body of an answer to a query. */
export function queryErrors(data: unknown): readonly QueryError[] {
  const { errors } = (data ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? errors : [];
}

function wordsOf({ message, response }: Failure): string {
  const [first] = queryErrors(response?.data);
  if (first?.type === 'RATE_LIMITED') return first.message;
  return message || 'no reason given';
}

/**
 * Why there was no answer: what the deepest cause says; some have a code only, such as
 * ECONNREFUSED.
 */
function reasonOf({ code, message, cause }: Failure): string {
  return cause ? reasonOf(cause) : showInvisible(message || String(code ?? 'unknown error'));
}

function quoted(text: string): string {
  const words = showInvisible(text.slice(0, maxQuoted + 1));
  return `“${words.length > maxQuoted ? `${words.slice(0, maxQuoted)}…` : words}”`;
}
