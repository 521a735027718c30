import type { DigestConfig } from '../config/config.ts';
import type { Additions } from '../digest/additions.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { ArchiveFile } from '../digest/archive/archive-file.ts';
import { createHeadsReader } from '../digest/archive/heads.ts';
import { HeadsFile } from '../digest/archive/heads-file.ts';
import { parseDocument } from '../digest/document.ts';
import { checkLimits } from '../digest/limits.ts';
import { readDigest } from '../digest/model/digest.ts';
import type { Digest, Document, Entry } from '../digest/types.ts';
import { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import {
  createDisableFilter,
  type DisableFilter,
  type FileBefore,
} from '../rules/engine/disable-comments.ts';
import { byPlace, lintDigest } from '../rules/engine/lint.ts';
import { proveFixes } from '../rules/engine/prove.ts';
import type { AuthorAssociation } from '../rules/engine/rule.ts';
import { createSource, type Source } from '../text/source.ts';

/** The text of a file and what the configuration says about it. */
export interface DigestFile {
  source: Source;
  /** Whether the text begins with a byte order mark. */
  bom: boolean;
  /** The digests of the configuration that describe it, at least one. */
  configs: readonly DigestConfig[];
  /** Whether it counts as a digest only if it looks like one, since nobody named it. */
  assumed: boolean;
}

/** A file that was read and linted. */
export interface LintedFile {
  digests: readonly Digest[];
  /** In the order of the text, without those that control comments disable. */
  findings: readonly Finding[];
}

/** A linted file to which findings from other sources may be added. */
export interface FilteredFile extends LintedFile {
  /** The effect of its control comments; already applied to its findings. */
  silence: DisableFilter;
}

/** What linting a file needs besides its text. */
export interface LintInput {
  archive: Archive;
  /** The date, as YYYY-MM-DD in UTC. */
  today: string;
  /** Whether fixes are left as their rules have them, where only the findings count. */
  unproven?: boolean;
  /** Of a file at the head of a change. */
  change?: LintedChange;
}

/** The change that a file belongs to. */
export interface LintedChange {
  /** What it added to all files together. */
  additions: Additions;
  /** The file before the change; undefined where it is new. */
  before: Document | undefined;
  /** The author's relation to the repository; undefined where it is unknown. */
  author: AuthorAssociation | undefined;
}

/**
 * Reads a file with each format that describes it. Throws an `input-too-complex` error where it
 * cannot be parsed.
 */
export function readFile({ source, configs }: DigestFile): Digest[] {
  checkLimits(source);
  const document = parseDocument(source);
  return configs.map(({ format }) => readDigest(document, format));
}

/** Reads and lints a file. Throws as {@link readFile} does. */
export function lintFile(file: DigestFile, input: LintInput): FilteredFile {
  return lintDigests(file, readFile(file), input);
}

/** Lints a file that was read, as {@link readFile} does, one digest for each of its formats. */
export function lintDigests(
  { configs, assumed }: DigestFile,
  digests: readonly Digest[],
  { archive, today, change, unproven = false }: LintInput,
): FilteredFile {
  const { additions, author } = change ?? {};
  const findings = digests.flatMap((digest, index) => {
    const settings = (configs[index] as DigestConfig).rules;
    return lintDigest(digest, { archive, today, additions, assumed, author, settings });
  });
  const silence = filterOf(configs, digests, change);
  const kept = silence.apply(distinct(findings));
  return { digests, findings: unproven ? kept : proveFixes(digests, kept), silence };
}

/** Reads a file without linting it. Throws as {@link readFile} does. */
export function readUnlinted(file: DigestFile): FilteredFile {
  const digests = readFile(file);
  return { digests, findings: [], silence: filterOf(file.configs, digests, undefined) };
}

function filterOf(
  configs: readonly DigestConfig[],
  digests: readonly Digest[],
  change: LintedChange | undefined,
): DisableFilter {
  const [{ document }] = digests as [Digest];
  const known = new Set(configs.flatMap(({ rules }) => [...rules.keys()]));
  return createDisableFilter(document, known, change && fileBefore(document, change));
}

/** A linted file with more findings: no duplicates of two formats, and none that is disabled. */
export function addFindings(linted: FilteredFile, more: readonly Finding[]): FilteredFile {
  const added = proveFixes(linted.digests, linted.silence.apply(distinct(more)));
  return { ...linted, findings: [...linted.findings, ...added].sort(byPlace) };
}

function fileBefore({ source }: Document, { additions, before }: LintedChange): FileBefore {
  return {
    document: before,
    isAdded: (line) => additions.isAddedLine(source.path, line),
  };
}

/** The file for the archive: once for each format, with its digest where it was read already. */
export function archiveFiles(
  { source: { path, text }, configs }: DigestFile,
  digests: readonly Digest[] = [],
): ArchiveFile[] {
  return configs.map(({ format }, index) => {
    const digest = digests[index];
    return { path, text, format, ...(digest && { digest }) };
  });
}

/** The same file with another text. */
export function withText(file: DigestFile, text: string): DigestFile {
  return { ...file, source: createSource(file.source.path, text) };
}

/** Whether a file is a digest: an assumed one must have a day with a whole entry under it. */
export function isDigest({ assumed }: DigestFile, digests: readonly Digest[]): boolean {
  const isWhole = ({ differences }: Entry) =>
    differences.every(({ aspect }) => aspect !== 'missing');
  return !assumed || digests.some(({ days }) => days.some(({ entries }) => entries.some(isWhole)));
}

/** The digests of a file; none where it is no digest or cannot be parsed, which linting reports. */
export function digestsOrNone(file: DigestFile): Digest[] {
  try {
    const digests = readFile(file);
    return isDigest(file, digests) ? digests : [];
  } catch (error) {
    if (error instanceof CopydeskError) return [];
    throw error;
  }
}

/** Whether a file is part of the archive, as {@link isDigest} says, but read by its lines. */
export function belongs({ source, configs, assumed }: DigestFile): boolean {
  if (!assumed) return true;
  const file = new HeadsFile(source.path, source.text);
  return configs.some(({ format }) =>
    createHeadsReader(format)(file).some(({ dated, complete }) => dated && complete),
  );
}

/** Without the duplicates that two formats report about what belongs to neither, as a heading. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const kept = findings.filter(({ rule, range, message }) => {
    const key = `${rule} ${range.start.offset} ${range.end.offset} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
  return kept.sort(byPlace);
}
