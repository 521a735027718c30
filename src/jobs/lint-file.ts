import type { DigestConfig } from '../config/config.ts';
import type { Archive } from '../digest/archive.ts';
import { checkLimits } from '../digest/limits.ts';
import { readDigest } from '../digest/model/digest.ts';
import { parseDocument } from '../digest/model/document.ts';
import { createSource, type Source } from '../digest/source.ts';
import type { Digest, Entry } from '../digest/types.ts';
import { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { byPlace, lintDigest } from '../rules/lint.ts';
import { withoutSilenced } from '../rules/silence.ts';

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

/** What linting a file needs beside its text. */
export interface LintInput {
  archive: Archive;
  /** The day it is, as YYYY-MM-DD in UTC. */
  today: string;
}

/** Reads a file with each format that describes it. Throws an `input-too-complex` error where it cannot be parsed. */
export function readFile({ source, configs }: DigestFile): Digest[] {
  checkLimits(source);
  const document = parseDocument(source);
  return configs.map(({ format }) => readDigest(document, format));
}

/** Reads and lints a file. Throws as {@link readFile} does. */
export function lintFile(file: DigestFile, input: LintInput): LintedFile {
  const digests = readFile(file);
  const findings = digests.flatMap((digest, index) => {
    const settings = (file.configs[index] as DigestConfig).rules;
    return lintDigest(digest, { ...input, settings });
  });
  return addFindings(file, { digests, findings: [] }, findings);
}

/** A file with further findings: what two formats say of one place once, and nothing that control comments silence. */
export function addFindings(
  file: DigestFile,
  { digests, findings }: LintedFile,
  more: readonly Finding[],
): LintedFile {
  const [first] = digests;
  if (!first) return { digests, findings };
  const known = new Set(file.configs.flatMap(({ rules }) => [...rules.keys()]));
  const added = withoutSilenced(distinct(more), first.document, known);
  return { digests, findings: [...findings, ...added].sort(byPlace) };
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

/** Whether a file is part of the archive; parsed only where that is in question. */
export function belongs(file: DigestFile): boolean {
  return !file.assumed || digestsOrNone(file).length > 0;
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
