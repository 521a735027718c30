import { CopydeskError } from '../errors.ts';
import { printStore, type Stored } from '../links/store.ts';
import { mergeStored } from '../nightly/merge.ts';
import type { NightHost } from '../nightly/ports.ts';
import { readShard, type Shard } from '../nightly/shard.ts';
import { pluralize } from '../text/pluralize.ts';
import { asideName, chunksOf, digestOf, openStoreFile, readStored } from './link-store.ts';
import type { Files } from './ports.ts';

/** What the nights before remember, ready to be brought up to date. */
export interface NightMemory {
  stored: Stored;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /**
   * Keeps this in place of `stored`, unless nothing changed. Where another run was faster, what
   * both know is kept. Gives what is kept from then on.
   */
  save(stored: Stored): Promise<Stored>;
}

/** A run that loses so many races in a row leaves it to the next night. */
const maxRaces = 5;

/** What is remembered on the host's branch for it. Unusable text is set aside there, and said. */
export async function openBranchMemory(host: NightHost, today: string): Promise<NightMemory> {
  const { stored, notice, ...opened } = await readBranch(host, today);
  let kept: typeof opened = opened;
  const aside = kept.aside === undefined ? '' : `; it is kept as ${kept.aside} beside it`;
  return {
    stored,
    notices: notice === undefined ? [] : [`The branch copydesk/state: ${notice}${aside}.`],
    async save(wanted) {
      let saved = wanted;
      for (let race = 0; race < maxRaces; race++) {
        const digest = digestOf(chunksOf(saved));
        if (digest === kept.digest) return saved;
        const written = await host.writeState(printStore(saved), kept.commit, kept.aside);
        if (written !== 'raced') {
          kept = { ...written, digest, aside: undefined };
          return saved;
        }
        const other = await readBranch(host, today);
        kept = other;
        saved = mergeStored(saved, other.stored);
      }
      throw new CopydeskError(
        'api-refused',
        `The branch copydesk/state was changed by others ${maxRaces} times while it was written. Let one night end before the next begins.`,
      );
    },
  };
}

/** Reads the branch; of its bytes no more than their digest is kept. */
async function readBranch(host: NightHost, today: string) {
  const state = await host.readState();
  const { fault, ...read } = readStored(state?.bytes, today);
  return {
    ...read,
    commit: state?.commit,
    digest: digestOf(state && [state.bytes]),
    aside: fault && asideName('links.ndjson', fault, today),
  };
}

/** What is remembered in a file, which the workflow keeps from night to night. */
export async function openFileMemory(
  path: string,
  files: Files,
  today: string,
): Promise<NightMemory> {
  const opened = await openStoreFile(path, files, today);
  return {
    stored: opened.stored,
    notices: opened.notices,
    async save(wanted) {
      let saved = wanted;
      const failure = await opened.save((now) => {
        saved = now === opened.stored ? wanted : mergeStored(wanted, now);
        return saved;
      });
      if (failure) throw failure;
      return saved;
    },
  };
}

/**
 * Reads the parts of a night that several machines left in a folder. What is missing or cannot be
 * read is said, and its links wait for the next night.
 */
export async function readParts(
  folder: string,
  files: Files,
  today: string,
): Promise<{ parts: Stored[]; notices: string[] }> {
  const paths = await files.list([`${asPattern(folder)}/**/*.ndjson`], []);
  const parts: Stored[] = [];
  const notices: string[] = [];
  const found = new Map<number, Set<number>>();
  for (const path of paths) {
    const read = await readPart(path, files, today);
    if (typeof read === 'string') {
      notices.push(`${path}: ${read}; this part of the night is left out.`);
      continue;
    }
    const { index, of } = read.shard;
    found.set(of, (found.get(of) ?? new Set()).add(index));
    parts.push(read.stored);
  }
  if (parts.length === 0) {
    notices.push(
      `${folder}: found no part of a night in this folder of the workspace; nothing was asked.`,
    );
  }
  for (const [of, indexes] of found) {
    const all = Array.from({ length: of }, (_, at) => at + 1);
    const missing = all.filter((index) => !indexes.has(index));
    if (missing.length === 0) continue;
    notices.push(
      `${pluralize(missing.length, 'part')} of ${of} is missing (${missing.join(', ')}); their links wait for the next night.`,
    );
  }
  return { parts, notices };
}

/** A part, or why it cannot be used. */
async function readPart(
  path: string,
  files: Files,
  today: string,
): Promise<{ stored: Stored; shard: Shard } | string> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (error instanceof CopydeskError) return error.message;
    throw error;
  }
  const { stored, notice, fault } = readStored(bytes, today);
  if (fault) return notice ?? fault;
  const shard = readShard(stored.shard ?? '');
  return shard ? { stored, shard } : 'it does not say which part it is';
}

/** A folder's name as a pattern that stands for nothing else. */
function asPattern(folder: string): string {
  return folder.replace(/^(?:\.\/)+|\/+$/g, '').replace(/[?*()[\]{}!+@|\\]/g, '\\$&');
}
