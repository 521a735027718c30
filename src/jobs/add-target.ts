import { type DigestConfig, defaultConfigPath } from '../config/config.ts';
import { createFileOrder } from '../digest/archive/archive-file.ts';
import { createHeadsReader } from '../digest/archive/heads.ts';
import { HeadsFile } from '../digest/archive/heads-file.ts';
import { hasSection } from '../digest/sections.ts';
import { fileDates } from '../digest/template/file-date.ts';
import { slotOf, tagAsWritten } from '../digest/template/template.ts';
import { CopydeskError } from '../errors.ts';
import { inlineCode } from '../text/code-span.ts';

import { belongs, type DigestFile, digestsOrNone } from './lint-file.ts';
import { type Loaded, pathOf, type Workspace } from './load.ts';
import type { TitleOptions } from './titles.ts';

/** What the user says of where entries go. */
export interface TargetChoice {
  /** The file; undefined for the one that the dates choose. */
  file: string | undefined;
  /** The section; undefined where there is but one. */
  section: string | undefined;
}

/** The file that entries go into, and the digest of the configuration that they are written for. */
export interface AddTarget {
  file: DigestFile;
  config: DigestConfig;
  /** The tags that were asked for, as the format writes them. */
  tags: readonly string[];
}

/**
 * Chooses where entries go: the file that is named, else of each digest the one that holds today or
 * is the newest. Throws where that leaves more than one, or none, and where the format has no place
 * for what is known of the entries.
 */
export async function chooseTarget(
  loaded: Loaded,
  workspace: Workspace,
  options: TargetChoice & Pick<TitleOptions, 'starred' | 'tags' | 'description' | 'source'>,
): Promise<AddTarget> {
  const { file: name, section } = options;
  const candidates =
    name === undefined
      ? newestOf(loaded, workspace)
      : await named(await pathOf(name, workspace.files), loaded, workspace);
  const fitting =
    section === undefined
      ? candidates
      : candidates.filter(({ file, config }) =>
          digestsOrNone({ ...file, configs: [config], assumed: false }).some((digest) =>
            hasSection(digest, section),
          ),
        );
  // Where no file has the section, the answer names those that there are.
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  const paths = [...new Set(others.map(({ file }) => file.source.path))];
  if (first && paths.every((path) => path === first.file.source.path)) {
    return { ...first, tags: fitted(first.config, options) };
  }
  if (!first) throw noFile(loaded, workspace);
  const all = [first.file.source.path, ...paths];
  throw new CopydeskError(
    'usage',
    `the entries could go into any of ${all.length} files; choose with --file: ${all.slice(0, 20).map(inlineCode).join(', ')}`,
  );
}

type Candidate = Omit<AddTarget, 'tags'>;

/** The newest file of each digest; all that may be where no date tells. */
function newestOf({ files }: Loaded, { config, today }: Workspace): Candidate[] {
  return config.digests.flatMap((digest) => {
    const own = files.filter((file) => file.configs.includes(digest) && belongs(file));
    return newest(own, digest, today).map((file) => ({ file, config: digest }));
  });
}

function newest(files: readonly DigestFile[], { format }: DigestConfig, today: string) {
  if (files.length < 2) return files;
  const dated = files.flatMap((file) => {
    const { path, text } = file.source;
    const period = fileDates(format, path, text).whole?.period;
    if (period) return [{ file, ...period }];
    const heads =
      format.days.length > 0 ? createHeadsReader(format)(new HeadsFile(path, text)) : [];
    const dates = heads.flatMap(({ date }) => date ?? []).sort();
    const last = dates.at(-1);
    return last === undefined ? [] : [{ file, first: last, last }];
  });
  const holding = dated.filter(({ first, last }) => first <= today && today <= last);
  const [latest] = (holding.length > 0 ? holding : dated).sort((a, b) =>
    a.first === b.first ? 0 : a.first < b.first ? 1 : -1,
  );
  if (latest) return [latest.file];
  // Files that are counted on: the last is the newest.
  const nameOf = ({ source: { path } }: DigestFile) => path.slice(path.lastIndexOf('/') + 1);
  if (new Set(files.map((file) => nameOf(file).replace(/\d+/g, '#'))).size > 1) return files;
  const order = createFileOrder(() => undefined);
  return [...files].sort((a, b) => order(nameOf(a), nameOf(b))).slice(-1);
}

/** The digests that describe a file that was named. */
async function named(
  path: string,
  loaded: Loaded,
  { files, config }: Workspace,
): Promise<Candidate[]> {
  const file = loaded.files.find(({ source }) => source.path === path);
  if (file) return file.configs.map((each) => ({ file, config: each }));
  const failure = loaded.failures.find(({ message }) => message.startsWith(`${path}: `));
  if (failure) throw failure;
  const kind = await files.kind(path);
  const what =
    kind === undefined
      ? 'there is no such file; make it, and add to it then'
      : (await files.isLinked(path))
        ? 'this is a symbolic link, and nothing is written through links'
        : 'no digest of the configuration describes this file';
  const patterns = config.digests.flatMap((digest) => digest.files).map(inlineCode);
  throw new CopydeskError(
    'usage',
    `${path}: ${what}, expected one of ${[...new Set(patterns)].join(', ')}`,
  );
}

function noFile({ files, failures }: Loaded, { config }: Workspace): CopydeskError {
  const [failure] = failures;
  if (failure) return failure;
  const names = files.map(({ source }) => inlineCode(source.path)).slice(0, 20);
  return new CopydeskError(
    'no-input',
    config.assumed
      ? `there is no ${defaultConfigPath}, and none of ${names.join(', ')} has a date heading with an entry under it; \`copydesk init\` writes a configuration, and --file names a page to begin with`
      : 'no file of the digests can be added to',
  );
}

/** The tags as the format writes them. Throws for what it has no place for. */
function fitted(
  { format }: DigestConfig,
  options: Pick<TitleOptions, 'starred' | 'tags' | 'description' | 'source'>,
): string[] {
  const { starred, tags = [], description, source } = options;
  const [template] = format.entries;
  const needs = (option: string, isGiven: boolean, name: Parameters<typeof slotOf>[1]) => {
    if (!isGiven || slotOf(template, name)) return;
    throw new CopydeskError(
      'usage',
      `${option} has no place in ${inlineCode(template.text)}, which has no \`{${name}}\``,
    );
  };
  needs('--star', starred, 'star');
  needs('--tag', tags.length > 0, 'tag');
  needs('--description', description !== undefined, 'description');
  needs('--source', source !== undefined, 'source');
  if (description === undefined && slotOf(template, 'description')?.optional === false) {
    throw new CopydeskError(
      'usage',
      `${inlineCode(template.text)} wants a description; give one with --description`,
    );
  }
  const unknown = tags.find((tag) => tagAsWritten(tag, format) === undefined);
  if (unknown === undefined) return tags.map((tag) => tagAsWritten(tag, format) ?? tag);
  throw new CopydeskError(
    'usage',
    `the digest has no tag ${inlineCode(unknown)}; it has ${format.tags.map(inlineCode).join(', ')}`,
  );
}
