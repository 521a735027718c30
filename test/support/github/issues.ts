import type { Account } from './accounts.ts';
import { bodyProblem } from './comment-body.ts';
import { type Emulator, fullName } from './emulator.ts';

/** An issue as REST shows it; the emulator keeps these. */
export interface ShownIssue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  user: { login: Account };
  labels: { name: string }[];
}

/** Issues, and the reasons that the emulator does not know. */
export interface Issues {
  /** All issues, oldest first; no pull requests. */
  list(): Promise<ShownIssue[]>;
  find(number: number): Promise<ShownIssue | undefined>;
  create(account: Account, fields: object): Promise<ShownIssue>;
  update(number: number, account: Account, fields: IssueFields): Promise<ShownIssue | undefined>;
  /** Deletes an issue, of which nothing is left but its number. */
  remove(number: number): void;
  isGone(number: number): boolean;
}

export interface IssueFields {
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  state_reason?: string;
}

const path = `/repos/${fullName}/issues`;

export function issuesOf(emulator: Emulator): Issues {
  const reasons = new Map<number, string | null>();
  const gone = new Set<number>();
  const shown = (issue: ShownIssue): ShownIssue => ({
    ...issue,
    state_reason: reasons.get(issue.number) ?? issue.state_reason,
  });

  async function find(number: number): Promise<ShownIssue | undefined> {
    const { status, body } = await emulator.ask({ method: 'GET', path: `${path}/${number}` });
    if (status !== 200 || gone.has(number)) return undefined;
    return shown(JSON.parse(body.toString()) as ShownIssue);
  }

  return {
    find,
    async list() {
      const all: ShownIssue[] = [];
      for (let page = 1; ; page += 1) {
        const query = `state=all&sort=created&direction=asc&per_page=100&page=${page}`;
        const some = await emulator.need<ShownIssue[]>({ method: 'GET', path: `${path}?${query}` });
        all.push(...some);
        if (some.length < 100) break;
      }
      return all
        .filter(({ number }) => !gone.has(number))
        .sort((a, b) => a.number - b.number)
        .map(shown);
    },
    create: (account, body) => emulator.need({ method: 'POST', path, account, body }),
    async update(number, account, fields) {
      const before = await find(number);
      if (!before) return undefined;
      const call = { method: 'PATCH', path: `${path}/${number}`, account, body: fields };
      await emulator.need(call);
      const state = fields.state ?? before.state;
      if (fields.state_reason !== undefined) reasons.set(number, fields.state_reason);
      else if (state !== before.state) {
        reasons.set(number, state === 'open' ? 'reopened' : 'completed');
      }
      return find(number);
    },
    remove: (number) => void gone.add(number),
    isGone: (number) => gone.has(number),
  };
}

/** Why GitHub would not take this as the body of an issue; an issue may be without one. */
export function issueBodyProblem(body: unknown): string | undefined {
  return typeof body === 'string' && body !== '' ? bodyProblem(body) : undefined;
}
