import { type Emulator, fullName } from './emulator.ts';
import type { Objects } from './objects.ts';

/** A value that stands for no commit: the ref must not exist, or is deleted. */
const noCommit = '0'.repeat(40);

/** A change of a branch or another ref, as GraphQL's `RefUpdate` has it. */
export interface RefChange {
  /** Such as `refs/heads/main`. */
  name: string;
  afterOid: string;
  beforeOid?: string | null;
  force?: boolean | null;
}

/** The refs of the repository. */
export interface Refs {
  /** The commit of each by its whole name. */
  readonly all: ReadonlyMap<string, string>;
  /** Carries out all changes or none; the answer is why none was. */
  update(changes: readonly RefChange[]): Promise<string | undefined>;
  /** Calls when a branch was moved, or deleted. */
  watch(moved: (branch: string, commit: string | undefined) => void): void;
}

export function refsOf(emulator: Emulator, objects: Objects): Refs {
  const all = new Map<string, string>();
  const watchers: ((branch: string, commit: string | undefined) => void)[] = [];

  async function problem({ name, afterOid, beforeOid, force }: RefChange) {
    const now = all.get(name);
    if (beforeOid && beforeOid !== (now ?? noCommit)) return `${name} is not at ${beforeOid}`;
    if (afterOid === noCommit) return now === undefined ? `there is no ${name}` : undefined;
    if (!(await objects.commitAt(afterOid))) return `there is no commit ${afterOid}`;
    if (now === undefined || force || (await isAncestor(objects, now, afterOid))) return undefined;
    return `${name} would not be fast-forwarded`;
  }

  async function carryOut({ name, afterOid }: RefChange): Promise<void> {
    const path = `/repos/${fullName}/git/${name}`;
    const isNew = !all.has(name);
    if (afterOid === noCommit) {
      await emulator.need({ method: 'DELETE', path });
      all.delete(name);
    } else {
      all.set(name, afterOid);
      const body = { ref: name, sha: afterOid, force: true };
      await emulator.need(
        isNew
          ? { method: 'POST', path: `/repos/${fullName}/git/refs`, body }
          : { method: 'PATCH', path, body },
      );
    }
    const branch = /^refs\/heads\/(.+)$/.exec(name)?.[1];
    if (branch) for (const moved of watchers) moved(branch, all.get(name));
  }

  return {
    all,
    watch: (moved) => void watchers.push(moved),
    async update(changes) {
      for (const change of changes) {
        const found = await problem(change);
        if (found) return found;
      }
      for (const change of changes) await carryOut(change);
      return undefined;
    },
  };
}

async function isAncestor(objects: Objects, older: string, newer: string): Promise<boolean> {
  const seen = new Set<string>();
  const queue = [newer];
  for (let commit = queue.pop(); commit !== undefined; commit = queue.pop()) {
    if (commit === older) return true;
    if (seen.has(commit)) continue;
    seen.add(commit);
    queue.push(...((await objects.commitAt(commit))?.parents ?? []));
  }
  return false;
}
