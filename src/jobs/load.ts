import type { Config } from '../config/config.ts';
import { type Archive, createArchive } from '../digest/archive/archive.ts';
import { CopydeskError } from '../errors.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import { createSource } from '../text/source.ts';
import { archiveFiles, belongs, type DigestFile } from './lint-file.ts';
import type { Files } from './ports.ts';

/** What a job works with. */
export interface Workspace {
  files: Files;
  config: Config;
  /** The date, as YYYY-MM-DD in UTC. */
  today: string;
  /** Reads standard input, whose name is `-`. */
  standardInput(): Promise<Uint8Array>;
  /**
   * Called with the progress of a long job, between two files. What waits, such as an interruption,
   * happens before it is settled.
   */
  progress(done: number, total: number): void | Promise<void>;
}

/** The name of standard input. */
export const standardInputName = '-';

/** The requested files, and why others could not be read. */
export interface Loaded {
  files: readonly DigestFile[];
  failures: readonly CopydeskError[];
}

/**
 * Loads the named files, or without a name every file of the digests. A named file that no digest
 * describes is read with the first format. Throws `no-input` where there is no file.
 */
export async function loadFiles(names: readonly string[], workspace: Workspace): Promise<Loaded> {
  const { config, files: place } = workspace;
  const failures: CopydeskError[] = [];
  const paths =
    names.length > 0
      ? [...new Set(await Promise.all(names.map((name) => pathOf(name, place))))]
      : await digestPaths(workspace, failures);
  if (paths.length === 0) {
    const patterns = config.digests
      .flatMap(({ files }) => files.map((pattern) => `\`${pattern}\``))
      .join(', ');
    throw new CopydeskError(
      'no-input',
      `no file matches ${patterns}; name a file, or describe your digest in .github/copydesk.yml (\`copydesk init\` does)`,
    );
  }
  return { files: await loadAll(paths, workspace, failures), failures };
}

async function loadAll(
  paths: readonly string[],
  workspace: Workspace,
  failures: CopydeskError[],
): Promise<DigestFile[]> {
  const files: DigestFile[] = [];
  for (const path of paths) {
    try {
      files.push(await loadFile(path, workspace));
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      failures.push(error);
    }
  }
  return files;
}

/** The paths of all files of the digests, in order, but for folders that `failures` then names. */
async function digestPaths(
  { files, config }: Workspace,
  failures: CopydeskError[],
): Promise<string[]> {
  const unread = new Map<string, CopydeskError>();
  const note = (error: CopydeskError) => void unread.set(error.message, error);
  const lists = await Promise.all(
    config.digests.map((digest) => files.list(digest.files, digest.exclude, note)),
  );
  failures.push(...unread.values());
  return [...new Set(lists.flat())].sort();
}

async function loadFile(
  path: string,
  { files, config, standardInput }: Workspace,
): Promise<DigestFile> {
  const bytes = path === standardInputName ? await standardInput() : await files.read(path);
  const name = path === standardInputName ? 'standard input' : path;
  const { text, bom } = decodeText(name, bytes);
  const matching = config.digests.filter((digest) => digest.matches(path));
  const assumed = config.assumed && matching.length > 0;
  const configs = matching.length > 0 ? matching : config.digests.slice(0, 1);
  return { source: createSource(name, text), bom, configs, assumed };
}

/**
 * The archive: the loaded files and all others of the digests, without those that cannot be read,
 * which the notices name, unless they are `reported` already.
 */
export async function loadArchive(
  loaded: readonly DigestFile[],
  workspace: Workspace,
  reported: readonly CopydeskError[] = [],
): Promise<{ archive: Archive; notices: string[] }> {
  const known = new Set(loaded.map(({ source }) => source.path));
  const failures: CopydeskError[] = [];
  const others = (await digestPaths(workspace, failures)).filter((path) => !known.has(path));
  const rest = await loadAll(others, workspace, failures);
  const files = [...loaded, ...rest.filter(belongs)];
  const said = new Set(reported.map(({ message }) => message));
  return {
    archive: createArchive(files.flatMap((file) => archiveFiles(file))),
    notices: archiveNotices(failures.filter(({ message }) => !said.has(message))),
  };
}

/**
 * The path that a name on the command line stands for, as the configuration's patterns match it. A
 * backslash parts folders, unless only a file with it in its name is there.
 */
export async function pathOf(name: string, files: Workspace['files']): Promise<string> {
  const [written, path] = [name, name.replaceAll('\\', '/')].map((each) =>
    each.replace(/^(?:\.\/)+/, ''),
  ) as [string, string];
  if (written === path || (await files.kind(path)) !== undefined) return path;
  return (await files.kind(written)) === undefined ? path : written;
}

/** The greatest number of unreadable files of an archive that are named. */
const maxNamed = 10;

/** A sentence for each file that is missing in the archive because it cannot be read. */
export function archiveNotices(failures: readonly CopydeskError[]): string[] {
  const named = failures
    .slice(0, maxNamed)
    .map(({ message }) => `Left out of the archive: ${message}`);
  const more = failures.length - named.length;
  return more > 0 ? [...named, `Left out of the archive: ${pluralize(more, 'more file')}.`] : named;
}
