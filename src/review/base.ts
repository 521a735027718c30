import { type Config, defaultConfigPath, otherConfigPath } from '../config/config.ts';
import { defaultConfig, otherNameNotice, parseConfig } from '../config/load.ts';
import { CopydeskError } from '../errors.ts';
import { belongs, type DigestFile } from '../jobs/lint-file.ts';
import { archiveNotices } from '../jobs/load.ts';
import { ownSiteFiles, ownSitesOf } from '../links/own-site.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import { createSource } from '../text/source.ts';
import type { ChangedFile, Repository } from './ports.ts';

/** The greatest part of an archive that is read. */
const maxFiles = 2000;
const maxBytes = 40_000_000;

/** The settings of a review. They are read on the base; none is taken from the head. */
export interface BaseSettings {
  config: Config;
  /** The addresses below which the digest's own site is published. */
  ownSites: readonly string[];
  /** What the user should know. */
  notices: readonly string[];
}

/** Where a review takes its configuration: from a file on the base, or as it is given. */
export type ConfigSource = { path: string; required: boolean } | { config: Config };

/** Reads the configuration and the digest's own site on the base. */
export async function readSettings(
  base: string,
  repository: Repository,
  source: ConfigSource,
): Promise<BaseSettings> {
  const names = 'path' in source ? [source.path, otherConfigPath] : [];
  const [files, siteFiles] = await readBoth(base, repository, names);
  const ownSites = ownSitesOf(ownSiteFiles.map((path, index) => textOf(path, siteFiles[index])));
  if ('config' in source) return { config: source.config, ownSites, notices: [] };
  const { path, required } = source;
  const [config, other] = files;
  const isOther = !config && other !== undefined && path === defaultConfigPath;
  const name = isOther ? otherConfigPath : path;
  const bytes = isOther ? other : config;
  if (!bytes && required) {
    throw new CopydeskError(
      'input-unreadable',
      `${path}: the base has no such file; the configuration is read there, not in the pull request`,
    );
  }
  const { text, at } = await followLinks(name, bytes, base, repository);
  return {
    config: text === undefined ? defaultConfig() : parseConfig(text, at),
    ownSites,
    notices: other && path === defaultConfigPath ? [otherNameNotice(isOther)] : [],
  };
}

/** Reads two groups of files at once. */
async function readBoth(base: string, repository: Repository, names: readonly string[]) {
  const wanted = [...names, ...ownSiteFiles];
  const found = await repository.read(wanted.map((path) => ({ commit: base, path, link: true })));
  return [found.slice(0, names.length), found.slice(names.length)] as const;
}

/** A chain of this many symbolic links is followed. */
const maxLinks = 5;

/**
 * The text of a configuration, where it is a symbolic link that of the file of the same commit that
 * it leads to. A configuration is no single path, so that a text which is one is that of a link.
 */
async function followLinks(
  name: string,
  found: Uint8Array | undefined,
  base: string,
  repository: Repository,
): Promise<{ text: string | undefined; at: string }> {
  let at = name;
  let bytes = found;
  for (let link = 0; bytes && link < maxLinks; link++) {
    const { text } = decodeText(at, bytes);
    if (!/^[^\s:#]+\.ya?ml$/.test(text)) return { text, at };
    const path = resolveLink(at, text);
    [bytes] = path === undefined ? [] : await repository.read([{ commit: base, path, link: true }]);
    if (path === undefined || !bytes) {
      throw new CopydeskError(
        'input-unreadable',
        `${at}: this is a symbolic link to ${text}, expected a file of the repository`,
      );
    }
    at = path;
  }
  return { text: bytes && decodeText(at, bytes).text, at };
}

/** The path that a link leads to; undefined where that is not in the repository. */
function resolveLink(from: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const names = from.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}

/** The files of the repository on the base. */
export interface BaseArchive {
  /** Those of the digests. */
  files: readonly DigestFile[];
  /** The paths of all files; undefined where not all of them are known. */
  paths: ReadonlySet<string> | undefined;
  notices: readonly string[];
}

/** For a change that touches no digest. */
export const noArchive: BaseArchive = { files: [], paths: undefined, notices: [] };

/** Reads all files of the digests on the base. */
export async function readArchive(
  base: string,
  repository: Repository,
  config: Config,
): Promise<BaseArchive> {
  const { files: all, complete } = await repository.list(base);
  const described = all.filter(({ path }) => config.digests.some((each) => each.matches(path)));
  const chosen = withinLimits(described);
  let [room, left] = [maxBytes, described.length - chosen.length];
  const bytes = await repository.read(
    chosen.map(({ path }) => ({ commit: base, path })),
    // A partial clone does not list sizes.
    (_, size) => {
      const fits = size <= room;
      if (fits) room -= size;
      else left++;
      return fits;
    },
  );
  const unread: CopydeskError[] = [];
  const files = chosen.flatMap(({ path }, index) => {
    const text = textOf(path, bytes[index], unread);
    if (text === undefined) return [];
    const configs = config.digests.filter((each) => each.matches(path));
    const file = { source: createSource(path, text), bom: false, configs, assumed: config.assumed };
    return belongs(file) ? [file] : [];
  });
  const notices = [
    ...archiveNotices(unread),
    ...(complete
      ? []
      : [
          'The repository has more files than the host lists; some may be missing from the archive.',
        ]),
    ...(left > 0
      ? [
          `The archive is read up to ${pluralize(maxFiles, 'file')} and ${maxBytes / 1e6} MB; ${pluralize(left, 'more file')} ${left === 1 ? 'was' : 'were'} not read.`,
        ]
      : []),
  ];
  return { files, paths: complete ? new Set(all.map(({ path }) => path)) : undefined, notices };
}

/** Prefers the files that are last by name: where names have dates, those are the newest. */
function withinLimits<File extends { path: string; size: number }>(files: readonly File[]): File[] {
  let [count, room] = [0, maxBytes];
  const newest = files.toReversed().filter(({ size }) => {
    const fits = count < maxFiles && size <= room;
    if (fits) {
      count++;
      room -= size;
    }
    return fits;
  });
  return newest.reverse();
}

function textOf(
  path: string,
  bytes: Uint8Array | undefined,
  unread: CopydeskError[] = [],
): string | undefined {
  try {
    return bytes && decodeText(path, bytes).text;
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    unread.push(error);
    return undefined;
  }
}

/** The paths of a repository's files after a change. */
export function pathsAfter(
  paths: ReadonlySet<string>,
  changed: readonly ChangedFile[],
): ReadonlySet<string> {
  const after = new Set(paths);
  for (const { path, previousPath, status } of changed) {
    if (previousPath !== undefined) after.delete(previousPath);
    if (status === 'removed') after.delete(path);
    else after.add(path);
  }
  return after;
}

/** Whether a path is a file or folder of a repository; always true where its files are unknown. */
export function presence(
  paths: ReadonlySet<string> | undefined,
): (path: string) => Promise<boolean> {
  if (!paths) return async () => true;
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      folders.add(path.slice(0, at));
    }
  }
  return async (path) => paths.has(path) || folders.has(path);
}
