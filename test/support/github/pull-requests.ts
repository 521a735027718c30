import type { Account } from './accounts.ts';
import { type Emulator, fullName, owner } from './emulator.ts';
import type { Files, Objects } from './objects.ts';

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
  files: Files,
): Promise<PullRequests> {
  const all = new Map<number, PullRequest>();
  let base = await objects.commit(files, [], 'The digest');
  await setBranch(emulator, baseBranch, base, 'POST');

  function need(number: number): PullRequest {
    const found = all.get(number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  }

  const headOf = ({ heads }: PullRequest): string => heads.at(-1) ?? '';

  async function move(pull: PullRequest, head: string): Promise<string> {
    pull.heads.push(head);
    pull.base = base;
    await setBranch(emulator, pull.branch, head, 'PATCH');
    return head;
  }

  return {
    get base() {
      return base;
    },
    find: (number) => all.get(number),

    async open({ branch = `patch-${all.size + 1}`, files, draft = false, fork = false, ...rest }) {
      const author = rest.author ?? (fork ? 'hubot' : owner);
      const head = await objects.commit(files, [base], rest.title ?? 'Add entries');
      await setBranch(emulator, branch, head, 'POST');
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
        isDraft: draft,
        state: 'open',
        merged: false,
        locked: false,
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
      base = await objects.commit(files, [base], 'Other work');
      await setBranch(emulator, baseBranch, base, 'PATCH');
      return base;
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
      base = await objects.commit(changed, [base, headOf(pull)], `Merge pull request #${number}`);
      await setBranch(emulator, baseBranch, base, 'PATCH');
      pull.state = 'closed';
      pull.merged = true;
      return base;
    },
  };
}

async function setBranch(
  emulator: Emulator,
  branch: string,
  sha: string,
  method: 'POST' | 'PATCH',
): Promise<void> {
  const refs = `/repos/${fullName}/git/refs`;
  await emulator.need(
    method === 'POST'
      ? { method, path: refs, body: { ref: `refs/heads/${branch}`, sha } }
      : { method, path: `${refs}/heads/${branch}`, body: { sha, force: true } },
  );
}

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
