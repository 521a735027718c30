/**
 * A GitHub on loopback, with state, that tests run the Action and its client against. It is the
 * package `emulate` behind a server of ours, which takes over what that lacks: patches and renames as
 * git finds them, reviews with lines, GraphQL. Each request is held against GitHub's own descriptions;
 * a test with a request that they do not allow fails when it ends.
 *
 *     const github = await startGitHub({ files: { 'digest.md': '## 2026-01-01\n' } });
 *     const { number } = await github.open({ files: { 'digest.md': '## 2026-01-02\n' } });
 *     await review({ url: github.url, token: github.writeToken, number });
 *     expect(github.operations('write')).toEqual(['issues/create-comment']);
 *     github.reply(github.threads(number)[0].id, 'Why?', 'hubot');
 *     await github.push(number, { 'digest.md': '## 2026-01-03\n' });
 *     github.fault({ matching: ({ kind }) => kind === 'write', what: 'a reset after the effect' });
 *     …
 *     expect(await github.dump(number)).toEqual(undisturbed);
 */
import { onTestFinished } from 'vitest';
import {
  type Account,
  type Right,
  readToken,
  tokenOf,
  tokenWithout,
  writeToken,
} from './accounts.ts';
import { type Branches, branchesOf } from './branches.ts';
import type { Thread } from './discussion.ts';
import { type Dump, dumpOf, type NightDump, nightDumpOf } from './dump.ts';
import { fullName } from './emulator.ts';
import { type Fault, newFaults } from './faults.ts';
import type { Issues } from './issues.ts';
import type { Files } from './objects.ts';
import { theChecker } from './openapi/check.ts';
import type { PullRequest, PullRequests } from './pull-requests.ts';
import { type Records, reactionTo } from './react.ts';
import { type LoggedRequest, summaryOf } from './request-log.ts';
import { shownPullRequest } from './routes/pull-request.ts';
import { type Reaction, type Received, serve } from './serve.ts';
import { type GitHubState, type Limits, newState, usualLimits } from './state.ts';

export interface StartOptions {
  /** The base branch's first commit. */
  files: Files;
  /** By default GitHub's own. */
  limits?: Partial<Limits>;
}

/** Someone's comment on a line of the present diff; it is not checked as a request is. */
export interface InlineComment {
  path: string;
  line: number;
  body: string;
  by: Account;
}

export interface LocalGitHub
  extends Branches,
    Pick<
      PullRequests,
      'open' | 'push' | 'forcePush' | 'advanceBase' | 'mergeBaseInto' | 'close' | 'merge'
    > {
  /** For `GITHUB_API_URL`. */
  url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  graphqlUrl: string;
  /** `owner/name`. */
  repository: string;
  /** The commit that the base branch stands at. */
  readonly base: string;
  /** Of the account `github-actions[bot]`. */
  writeToken: string;
  /** Of the same account, on a pull request from a fork: each write is refused. */
  readToken: string;
  /** Of `github-actions[bot]` in a job that lacks some rights. */
  tokenWithout(...lacking: readonly Right[]): string;
  issues: Issues;
  /** The personal token of an account. */
  tokenOf(account: Account): string;
  pull(number: number): PullRequest;
  /** The pull request as REST and the events show it. */
  shown(number: number): Promise<object>;
  /** What a pull request is besides its commits. */
  change(
    number: number,
    to: Partial<Pick<PullRequest, 'isDraft' | 'locked' | 'headRepository'>>,
  ): void;
  /** Comments on the pull request as a whole; the answer is the comment's id. */
  comment(number: number, body: string, by: Account): Promise<number>;
  /** Comments on a line; the answer is the conversation. */
  commentInline(number: number, comment: InlineComment): Thread;
  /** A review that an account began and left. */
  leavePending(number: number, by: Account): void;
  threads(number: number): readonly Thread[];
  reply(threadId: number, body: string, by: Account): void;
  resolve(threadId: number): void;
  /** All that stands on the pull request, to compare two runs by. */
  dump(number: number): Promise<Dump>;
  /** All that the nights left, to compare by. */
  nightDump(): Promise<NightDump>;
  /** The requests so far, or since `forget`. */
  log: readonly LoggedRequest[];
  /** The operations of one kind, in order. */
  operations(kind: LoggedRequest['kind']): string[];
  forget(): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Requests that GitHub's own descriptions do not allow. */
  violations: readonly string[];
  /** Answers of this local GitHub that they do not allow. */
  readonly advisories: readonly string[];
  /** Ends the servers before the test does; fails where there were violations. */
  stop(): Promise<void>;
}

/** Starts a GitHub until the test is over. */
export async function startGitHub({ files, limits }: StartOptions): Promise<LocalGitHub> {
  const records: Records = { log: [], violations: [], answered: [] };
  const faults = newFaults();
  let react: ((request: Received) => Promise<Reaction>) | undefined;
  const server = await serve(async (request) => react?.(request) ?? 'reset');
  const state = await newState(server.url, files, { ...usualLimits, ...limits });
  react = reactionTo(state, theChecker(), faults, records);

  let stopped = false;
  async function stop(): Promise<void> {
    if (stopped) return;
    stopped = true;
    await Promise.all([server.close(), state.emulator.close()]);
    if (records.violations.length > 0) throw new Error(records.violations.join('\n'));
  }
  onTestFinished(stop);

  return {
    ...state.pulls,
    get base() {
      return state.pulls.base;
    },
    url: server.url,
    graphqlUrl: `${server.url}/graphql`,
    repository: fullName,
    writeToken,
    readToken,
    tokenWithout,
    tokenOf,
    issues: state.issues,
    ...branchesOf(state),
    ...participants(state),
    dump: (number) => dumpOf(state, number),
    nightDump: () => nightDumpOf(state),
    log: records.log,
    operations: (kind) => summaryOf(records.log, kind),
    forget() {
      records.log.length = 0;
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    violations: records.violations,
    get advisories() {
      return records.answered.flatMap((advise) => advise());
    },
    stop,
  };
}

/** What people do on the site. */
function participants(state: GitHubState) {
  function pull(number: number): PullRequest {
    const found = state.pulls.find(number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  }
  function thread(threadId: number): Thread {
    const found = state.discussion.threads.find(({ id }) => id === threadId);
    if (!found) throw new Error(`there is no conversation ${threadId}`);
    return found;
  }
  const headOf = (number: number): string => pull(number).heads.at(-1) ?? '';

  return {
    pull,
    change(number: number, to: Partial<PullRequest>) {
      Object.assign(pull(number), to);
    },
    shown: (number: number) => shownPullRequest(state, pull(number)),
    async comment(number: number, body: string, by: Account) {
      const path = `/repos/${fullName}/issues/${number}/comments`;
      const call = { method: 'POST', path, account: by, body: { body } };
      return (await state.emulator.need<{ id: number }>(call)).id;
    },
    commentInline(number: number, { path, line, body, by }: InlineComment): Thread {
      const review = { pull: number, author: by, body: '', commit: headOf(number) };
      state.discussion.add({ ...review, state: 'COMMENTED' }, [{ path, line, body }]);
      return state.discussion.threads.at(-1) as Thread;
    },
    leavePending(number: number, by: Account) {
      const review = { pull: number, author: by, body: '', commit: headOf(number) };
      state.discussion.add({ ...review, state: 'PENDING' }, []);
    },
    threads: (number: number) =>
      state.discussion.threads.filter((candidate) => candidate.pull === number),
    reply(threadId: number, body: string, by: Account) {
      const found = thread(threadId);
      const [first] = found.comments;
      if (first) state.discussion.reply(first.id, by, body, headOf(found.pull));
    },
    resolve(threadId: number) {
      thread(threadId).isResolved = true;
    },
  };
}
