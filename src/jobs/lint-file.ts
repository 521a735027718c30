import type { DigestConfig } from '../config/config.ts';
import type { Additions } from '../digest/additions.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { ArchiveFile } from '../digest/archive/archive-file.ts';
import { createHeadsReader, HeadsFile } from '../digest/archive/heads.ts';
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
import type { AuthorAssociation } from '../rules/engine/rule.ts';
import { createSource, type Source } from '../text/source.ts';

/** One file's text and what the configuration says of it. */
export interface DigestFile {
  source: Source;
  /** Whether a byte order mark stands before the text. */
  bom: boolean;
  /** The digests of the configuration that describe it, at least one. */
  configs: readonly DigestConfig[];
  /** Whether it is a digest only if it looks like one, since no configuration names it and neither did the user. */
  assumed: boolean;
}

/** What is known about a file once it was read. */
export interface LintedFile {
  digests: readonly Digest[];
  /** In the order of the text, without what control comments silence. */
  findings: readonly Finding[];
}

/** A linted file of which more findings may come, from other sources. */
export interface FilteredFile extends LintedFile {
  /** What its control comments come to; already applied to its findings. */
  silence: DisableFilter;
}

/** What linting a file needs beside its text. */
export interface LintInput {
  archive: Archive;
  /** The day it is, as YYYY-MM-DD in UTC. */
  today: string;
  /** Of a file at the head of a change. */
  change?: LintedChange;
}

/** What is known about the change that a file belongs to. */
export interface LintedChange {
  /** What it added to all files together. */
  additions: Additions;
  /** The file before the change; undefined where it is new. */
  before: Document | undefined;
  /** How its author is associated with the repository; undefined where nobody knows. */
  author: AuthorAssociation | undefined;
}

/** Reads a file with each format that describes it. Throws an `input-too-complex` error where it cannot be parsed. */
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
  { archive, today, change }: LintInput,
): FilteredFile {
  const { additions, author } = change ?? {};
  const findings = digests.flatMap((digest, index) => {
    const settings = (configs[index] as DigestConfig).rules;
    return lintDigest(digest, { archive, today, additions, assumed, author, settings });
  });
  const silence = filterOf(configs, digests, change);
  return { digests, findings: silence.apply(distinct(findings)), silence };
}

/** Reads a file, and leaves its text unjudged. Throws as {@link readFile} does. */
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

/** A linted file with further findings: what two formats say of one place once, and nothing that is silenced. */
export function addFindings(linted: FilteredFile, more: readonly Finding[]): FilteredFile {
  const added = linted.silence.apply(distinct(more));
  return { ...linted, findings: [...linted.findings, ...added].sort(byPlace) };
}

function fileBefore({ source }: Document, { additions, before }: LintedChange): FileBefore {
  return {
    document: before,
    isAdded: (line) => additions.isAddedLine(source.path, line),
  };
}

/** A file as the archive takes it: once for each of its formats, with what they read in it where that is known. */
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

/** The digests of a file; none where it is no digest, or cannot be parsed, which is told when it is linted. */
export function digestsOrNone(file: DigestFile): Digest[] {
  try {
    const digests = readFile(file);
    return isDigest(file, digests) ? digests : [];
  } catch (error) {
    if (error instanceof CopydeskError) return [];
    throw error;
  }
}

/** Whether a file is part of the archive, as {@link isDigest} says; read by its lines, and parsed only where they leave a doubt. */
export function belongs({ source, configs, assumed }: DigestFile): boolean {
  if (!assumed) return true;
  const file = new HeadsFile(source.path, source.text);
  return configs.some(({ format }) =>
    createHeadsReader(format)(file).some(({ dated, complete }) => dated && complete),
  );
}

/** Two formats that describe one place say the same of what belongs to neither, such as a heading. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const kept = findings.filter(({ rule, range, message }) => {
    const key = `${rule} ${range.start.offset} ${range.end.offset} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
  return kept.sort(byPlace);
}
