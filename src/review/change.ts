import type { Config } from '../config/config.ts';
import { checkLimits, sizeRefusal } from '../digest/limits.ts';
import type { Digest } from '../digest/types.ts';
import { CopydeskError } from '../errors.ts';
import { type DigestFile, isDigest, readFile } from '../jobs/lint-file.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import { createSource } from '../text/source.ts';
import { diffOfPatch, diffOfTexts, type FileDiff } from './diff.ts';
import type { Change, ChangedFile, Repository } from './ports.ts';

/** A file that was read as a digest. */
export interface ReadFile {
  file: DigestFile;
  digests: readonly Digest[];
}

/** A file of a digest that a change touches. */
export interface ChangedDigest {
  head: ReadFile;
  /** Undefined where it did not exist or cannot be read. */
  base: ReadFile | undefined;
  diff: FileDiff;
}

/** The files of the digests that a change touches. */
export interface ChangedDigests {
  files: readonly ChangedDigest[];
  /** Files that the change removes. */
  removed: readonly ReadFile[];
  /** Why other files could not be read at the head. */
  failures: readonly CopydeskError[];
  /** Files that could not be read as they were before the change, a sentence each. */
  notices: readonly string[];
}

/**
 * The greatest size of a change, in bytes of its files before and after it: each megabyte takes the
 * parser seconds, and anybody can open a pull request.
 */
const maxBytes = 20_000_000;
/** The seconds that reading them may take, as `checkLimits` estimates. */
const maxSeconds = 100;
/** The number of files that are read together. */
const batchSize = 100;

/**
 * Reads the changed files that the configuration describes, at the head and where the change began.
 */
export async function readChangedDigests(
  change: Change,
  repository: Repository,
  config: Config,
  secondsInAll = maxSeconds,
): Promise<ChangedDigests> {
  const described = change.files.filter(({ path, previousPath }) =>
    [path, previousPath].some((name) => name !== undefined && configsOf(name, config).length > 0),
  );
  const files: ChangedDigest[] = [];
  const removed: ReadFile[] = [];
  const failures: CopydeskError[] = [];
  const notices: string[] = [];
  const room = { left: maxBytes };
  const time = { left: secondsInAll };
  const leftOut: ChangedFile[] = [];
  for (let done = 0; done < described.length; done += batchSize) {
    const some = described.slice(done, done + batchSize);
    // Where a file did not fit, the next hundred are not even asked about.
    if (leftOut.length > 0) {
      leftOut.push(...some);
      continue;
    }
    for (const each of await readBoth(some, change, repository, room)) {
      if (each.refused === 'no-room' || time.left < 0) {
        leftOut.push(each.file);
        continue;
      }
      if (each.refused) {
        failures.push(each.refused);
        continue;
      }
      const base = readBefore(basePath(each.file), each.base, { config, time }, notices);
      if (time.left < 0) {
        leftOut.push(each.file);
        continue;
      }
      try {
        const head = read(each.file.path, each.head, { config, time });
        if (head) files.push({ head, base, diff: diffOf(each, change, head.file.source.text) });
        else if (base) removed.push(base);
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
        if (time.left < 0) leftOut.push(each.file);
        else failures.push(error);
      }
    }
  }
  if (leftOut.length > 0) failures.push(tooMuch(leftOut));
  return { files, removed, failures, notices };
}

/** The number of files that a message names. */
const maxNamed = 20;

function tooMuch(files: readonly ChangedFile[]): CopydeskError {
  const named = files.slice(0, maxNamed).map(({ path }) => path);
  const more = files.length - named.length;
  const names = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return new CopydeskError(
    'input-too-complex',
    `The change has more digests than can be read in one run (${maxBytes / 1e6} MB, or what takes about ${maxSeconds} seconds); ${pluralize(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'} not reviewed: ${names}`,
  );
}

/** A changed file as it is read. */
interface BothSides {
  file: ChangedFile;
  head: Uint8Array | undefined;
  base: Uint8Array | undefined;
  /** Why it was not read as a whole. */
  refused: CopydeskError | 'no-room' | undefined;
}

/**
 * Files after and before the change, in the same order, as far as there is room for them; takes
 * away from the room what they need.
 */
async function readBoth(
  files: readonly ChangedFile[],
  change: Change,
  repository: Repository,
  room: { left: number },
): Promise<BothSides[]> {
  const all = files.map(
    (file): BothSides => ({ file, head: undefined, base: undefined, refused: undefined }),
  );
  const wanted = all.flatMap((both) => {
    const { path, status } = both.file;
    return [
      ...(status === 'removed' ? [] : [{ both, side: 'head', commit: change.head, path } as const]),
      ...(status === 'added'
        ? []
        : [{ both, side: 'base', commit: change.mergeBase, path: basePath(both.file) } as const]),
    ];
  });
  const found = await repository.read(
    wanted.map(({ commit, path }) => ({ commit, path })),
    (index, size) => {
      const { both, side, path } = wanted[index] as (typeof wanted)[number];
      both.refused ??=
        (side === 'head' ? sizeRefusal(path, size) : undefined) ??
        (size > room.left ? 'no-room' : undefined);
      if (both.refused) return false;
      room.left -= size;
      return true;
    },
  );
  for (const [index, { both, side }] of wanted.entries()) both[side] = found[index];
  return all;
}

function basePath({ path, previousPath }: ChangedFile): string {
  return previousPath ?? path;
}

/** How files are read, and for how long. */
interface Reading {
  config: Config;
  time: { left: number };
}

/**
 * A file in the formats of the configuration; undefined where it is no digest. Throws where there
 * is no time left for it.
 */
function read(
  path: string,
  bytes: Uint8Array | undefined,
  { config, time }: Reading,
): ReadFile | undefined {
  const configs = configsOf(path, config);
  if (bytes === undefined || configs.length === 0) return undefined;
  const { text, bom } = decodeText(path, bytes);
  const file = { source: createSource(path, text), bom, configs, assumed: config.assumed };
  time.left -= checkLimits(file.source);
  if (time.left < 0)
    throw new CopydeskError('input-too-complex', `${path}: no time is left for it`);
  const digests = readFile(file);
  return isDigest(file, digests) ? { file, digests } : undefined;
}

/** A file before the change; if it could not be read, its problems are unknown. */
function readBefore(
  path: string,
  bytes: Uint8Array | undefined,
  reading: Reading,
  notices: string[],
): ReadFile | undefined {
  try {
    return read(path, bytes, reading);
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    if (reading.time.left < 0) return undefined;
    notices.push(`Before the change: ${error.message}`);
    return undefined;
  }
}

function configsOf(path: string, { digests }: Config): Config['digests'] {
  return digests.filter((digest) => digest.matches(path));
}

/**
 * Comments go where the host's own diff shows lines, so that it takes them. What was added is read
 * from the texts, which does not depend on what the host shows.
 */
function diffOf(
  { file: { patch }, base }: { file: ChangedFile; base: Uint8Array | undefined },
  { showsDiffs }: Change,
  head: string,
): FileDiff {
  // Whatever the file was before, as a digest or not: lines that it had are not added.
  const diff = diffOfTexts(new TextDecoder().decode(base), head);
  if (patch !== undefined) return { ...diff, hunks: diffOfPatch(patch).hunks };
  return showsDiffs ? { ...diff, hunks: [] } : diff;
}
