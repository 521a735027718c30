import type { Account } from './accounts.ts';
import { type Emulator, fullName, owner } from './emulator.ts';
import type { Files, Objects } from './objects.ts';
import type { Refs } from './refs.ts';

/** A pull request; the emulator knows it too, but not that its head moves, nor any fork. */
export interface PullRequest {
  number: number;
  branch: string;
  author: Account;
  isDraft: boolean;
  state: 'open' | 'closed';
  merged: boolean;
  locked: boolean;
  /** Every head it has had, oldest first. */
  heads: string[];
  /** The base branch's commit when it was opened or pushed to. GitHub does not move it with the branch. */
  base: string;
  /** `owner/name` of the repository of its branch; null where that is deleted. */
  headRepository: string | null;
}

export interface OpenPullRequest {
  /** By default `patch-` and a number. */
  branch?: string;
  files: Files;
  draft?: boolean;
  /** By default the account that owns the repository; `hubot` where it comes from a fork. */
  author?: Account;
  /** From a fork by its author; `deleted` where the fork is gone by now. */
  fork?: boolean | 'deleted';
  title?: string;
}

export interface PullRequests {
  /** The commit that the base branch stands at. */
  readonly base: string;
  find(number: number): PullRequest | undefined;
  open(options: OpenPullRequest): Promise<PullRequest>;
  /** One that was opened through the API. */
  opened(pull: Pick<PullRequest, 'number' | 'branch' | 'author'> & { head: string }): void;
  /** All of them, oldest first. */
  list(): readonly PullRequest[];
  /** A commit on the head; the answer is its id. */
  push(number: number, files: Files): Promise<string>;
  /** Replaces all of its commits by one on what the base branch is now; the answer is its id. */
  forcePush(number: number, files: Files): Promise<string>;
  /** A commit on the base branch that pull requests do not have; the answer is its id. */
  advanceBase(files: Files): Promise<string>;
  /** Merges the base branch into the head, with these files on top. */
  mergeBaseInto(number: number, files?: Files): Promise<string>;
  close(number: number): void;
  /** Merges the head into the base branch; the answer is the commit's id. */
  merge(number: number): Promise<string>;
}

export const baseBranch = 'main';

export async function pullRequestsOf(
  emulator: Emulator,
  objects: Objects,
  refs: Refs,
  files: Files,
): Promise<PullRequests> {
  const all = new Map<number, PullRequest>();
  let base = await objects.commit(files, [], 'The digest');
  await setBranch(refs, baseBranch, base);

  refs.watch((branch, commit) => {
    if (branch === baseBranch && commit) base = commit;
    for (const pull of all.values()) {
      if (pull.branch !== branch || pull.state === 'closed') continue;
      // GitHub closes a pull request whose branch is deleted.
      if (commit === undefined) pull.state = 'closed';
      else if (commit !== pull.heads.at(-1)) {
        pull.heads.push(commit);
        pull.base = base;
      }
    }
  });

  function need(number: number): PullRequest {
    const found = all.get(number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  }

  const headOf = ({ heads }: PullRequest): string => heads.at(-1) ?? '';

  async function move(pull: PullRequest, head: string): Promise<string> {
    await setBranch(refs, pull.branch, head);
    // A commit that is there already is pushed again all the same.
    if (pull.heads.at(-1) !== head) pull.heads.push(head);
    pull.base = base;
    return head;
  }

  return {
    get base() {
      return base;
    },
    find: (number) => all.get(number),
    list: () => [...all.values()].sort((a, b) => a.number - b.number),

    opened({ head, ...pull }) {
      all.set(pull.number, {
        ...pull,
        ...openedNow,
        heads: [head],
        base,
        headRepository: fullName,
      });
    },

    async open({ branch = `patch-${all.size + 1}`, files, draft = false, fork = false, ...rest }) {
      const author = rest.author ?? (fork ? 'hubot' : owner);
      const head = await objects.commit(files, [base], rest.title ?? 'Add entries');
      await setBranch(refs, branch, head);
      const { number } = await emulator.need<{ number: number }>({
        method: 'POST',
        path: `/repos/${fullName}/pulls`,
        account: author,
        body: { title: rest.title ?? 'Add entries', head: branch, base: baseBranch, draft },
      });
      const pull: PullRequest = {
        number,
        branch,
        author,
        ...openedNow,
        isDraft: draft,
        heads: [head],
        base,
        headRepository: fork === 'deleted' ? null : fork ? `${author}/digest` : fullName,
      };
      all.set(number, pull);
      return pull;
    },

    async push(number, files) {
      const pull = need(number);
      return move(pull, await objects.commit(files, [headOf(pull)], 'Update entries'));
    },

    async forcePush(number, files) {
      return move(need(number), await objects.commit(files, [base], 'Add entries'));
    },

    async advanceBase(files) {
      const commit = await objects.commit(files, [base], 'Other work');
      await setBranch(refs, baseBranch, commit);
      return commit;
    },

    async mergeBaseInto(number, files = {}) {
      const pull = need(number);
      const head = headOf(pull);
      const changed = await changesSince(objects, pull.base, base);
      return move(
        pull,
        await objects.commit({ ...changed, ...files }, [head, base], `Merge ${baseBranch}`),
      );
    },

    close(number) {
      need(number).state = 'closed';
    },

    async merge(number) {
      const pull = need(number);
      const changed = await changesSince(objects, pull.base, headOf(pull));
      const parents = [base, headOf(pull)];
      const commit = await objects.commit(changed, parents, `Merge pull request #${number}`);
      await setBranch(refs, baseBranch, commit);
      pull.state = 'closed';
      pull.merged = true;
      return commit;
    },
  };
}

async function setBranch(refs: Refs, branch: string, commit: string): Promise<void> {
  const change = { name: `refs/heads/${branch}`, afterOid: commit, force: true };
  const problem = await refs.update([change]);
  if (problem) throw new Error(problem);
}

const openedNow = { isDraft: false, state: 'open', merged: false, locked: false } as const;

/** What leads from one commit to another, file by file. */
async function changesSince(objects: Objects, before: string, after: string): Promise<Files> {
  const [old, now] = await Promise.all([objects.filesAt(before), objects.filesAt(after)]);
  const files: Files = {};
  for (const path of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const sha = now?.get(path)?.sha;
    if (sha === old?.get(path)?.sha) continue;
    files[path] = (sha && (await objects.blob(sha))) || null;
  }
  return files;
}
