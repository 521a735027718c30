import { compareDigests } from '../digest/additions.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { Place } from '../digest/archive/places.ts';
import { periodAround } from '../digest/dates/calendar.ts';
import { type Insertion, insertionOf } from '../digest/insertion.ts';
import type { Values } from '../digest/template/compose.ts';
import { slotOf } from '../digest/template/template.ts';
import type { Digest, Entry, Format } from '../digest/types.ts';
import { type Finding, fingerprintOf } from '../findings/finding.ts';
import { applyFixes } from '../findings/fix.ts';
import { type Leaf, leavesOf } from '../findings/leaves.ts';
import { inlineCode } from '../text/code-span.ts';
import { encodeText } from '../text/decode.ts';
import { multisetDifference } from '../text/multiset.ts';
import type { Range, Source } from '../text/source.ts';
import { headText } from '../titles/entry.ts';
import { type AddTarget, chooseTarget, type TargetChoice } from './add-target.ts';
import { linkInput, lintLinks } from './check-links.ts';
import type { FixedFile } from './fix.ts';
import {
  addFindings,
  belongs,
  type DigestFile,
  type LintedChange,
  lintDigests,
  readFile,
  withText,
} from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';
import { lookUpEntries, type Titled, type TitleOptions } from './titles.ts';

/** An address with its entry and the line that it stands in, or why it has none. */
export type Added = Titled<{ text: string; line: number }>;

/** What adding does. */
interface AddOutcome {
  path: string;
  results: readonly Added[];
  /** The file before and after; undefined where nothing is added. */
  change: FixedFile | undefined;
}

/**
 * Looks addresses up and puts the entry of each in its place, one after the other. Writes nothing.
 * What it adds is proven to change nothing else and to bring no finding along; an entry for which
 * that fails is left out. Throws where the place of entries cannot be told.
 */
export async function add(
  urls: readonly string[],
  workspace: Workspace,
  options: TitleOptions & TargetChoice,
): Promise<AddOutcome> {
  const loaded = await loadFiles([], workspace);
  const target = await chooseTarget(loaded, workspace, options);
  const { archive } = await loadArchive(loaded.files.filter(belongs), workspace);
  const { format } = target.config;
  const found = await lookUpEntries(
    urls,
    { format, archive, workspace },
    { ...options, tags: target.tags },
  );
  const results: (Titled<{ text: string; at: number }> & object)[] = [];
  let { file } = target;
  for (const each of found) {
    if ('problem' in each) {
      const [known] = archive.places(each.url);
      results.push(known ? { url: each.url, problem: `${each.problem}; ${listed(known)}` } : each);
      continue;
    }
    const { values, ...about } = each;
    const tried = await tryEntry(values, { ...target, file }, options.section, archive, workspace);
    if ('problem' in tried) {
      results.push({ url: each.url, problem: tried.problem });
      continue;
    }
    file = tried.file;
    for (const earlier of results) {
      if ('at' in earlier && earlier.at >= tried.insertion.at) {
        earlier.at += tried.insertion.text.length;
      }
    }
    results.push({ ...about, ...tried.entry });
  }
  const { source, bom } = target.file;
  const [before, after] = [source.text, file.source.text];
  const [read, bytes] = [encodeText(before, bom), encodeText(after, bom)];
  return {
    path: source.path,
    results: results.map((each) => {
      if ('problem' in each) return each;
      const { at, ...about } = each;
      return { ...about, line: file.source.pointAt(at).line };
    }),
    change: before === after ? undefined : { path: source.path, before, after, read, bytes },
  };
}

/** Where an entry stands already, for an address that has no title to be compared. */
function listed({ path, range, date }: Place): string {
  const day = date === undefined ? '' : ` under ${date}`;
  return `it is listed already, in ${inlineCode(`${path}:${range.start.line}`)}${day}`;
}

/** A file with one more entry. */
interface Tried {
  file: DigestFile;
  insertion: Insertion;
  entry: { text: string; at: number };
}

/** So many rounds may fix what the rules find in a new entry. */
const maxRounds = 3;

/** Puts one entry into a file, as far as nothing else changes and no rule has anything to say. */
async function tryEntry(
  values: Values,
  { file, config }: Pick<AddTarget, 'file' | 'config'>,
  section: string | undefined,
  archive: Archive,
  workspace: Workspace,
): Promise<Tried | { problem: string }> {
  const { today } = workspace;
  const before = readFile(file);
  const index = file.configs.indexOf(config);
  const { document } = before[index] as Digest;
  const title = values.title && 'text' in values.title ? values.title.text : '';
  let insertion = insertionOf(
    before[index] as Digest,
    {
      title,
      write: (number) => writeHead(config.format, values, number, today, document.source.eol),
    },
    { today, section },
  );
  const links = linkInput(new Map(), archive, workspace);
  const lint = async (at: DigestFile, digests: readonly Digest[], change?: LintedChange) => {
    const { findings } = await lintLinks(at, digests, links);
    const isUnproven = change === undefined;
    const input = { archive, today, unproven: isUnproven, ...(change && { change }) };
    return addFindings(lintDigests(at, digests, input), findings).findings;
  };
  const known = await lint(file, before);
  for (let round = 0; ; round++) {
    const after = withText(file, inserted(document.source.text, insertion));
    const digests = readFile(after);
    const place = linesOf(insertion, after.source);
    const isAddedLine = (_: string, line: number) => line >= place.first && line <= place.last;
    const additions = compareDigests(digests, before, isAddedLine);
    const change = { additions, before: document, author: undefined };
    const findings = await lint(after, digests, change);
    const fresh = [...multisetDifference(findings, known, fingerprintOf)];
    const own = fresh.filter(({ fix }) => fix?.edits.every(({ range }) => isInside(range, place)));
    const { text, applied } = applyFixes(after.source.text, own, { unsafe: false });
    if (applied.length > 0 && round < maxRounds) {
      const { at } = insertion;
      const length = insertion.text.length + text.length - after.source.text.length;
      insertion = { at, text: text.slice(at, at + length) };
      continue;
    }
    const [finding] = fresh;
    if (finding) return { problem: problemOf(finding) };
    const entry = newEntry(digests[index] as Digest, before[index] as Digest, insertion);
    if (!entry || !keepsAllElse(before, digests, insertion)) return { problem: noPlace };
    const { start, end } = entry.head;
    const words = after.source.text.slice(start.offset, end.offset);
    return { file: after, insertion, entry: { text: words, at: start.offset } };
  }
}

/** The head of an entry as the format writes it, with a number and a date where it has room. */
function writeHead(
  format: Format,
  values: Values,
  number: number,
  today: string,
  eol: string,
): string {
  const date = slotOf(format.entries[0], 'date')?.date;
  const written = date?.write(periodAround(date.unit, today));
  const numbered = { ...values, number: `${number}`, date: written };
  return headText(format, numbered, number).replaceAll('\n', eol);
}

const noPlace =
  'its entry cannot be put there without changing how something else is read; add it by hand';

function inserted(text: string, insertion: Insertion): string {
  return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

/** The lines that an insertion writes. */
function linesOf({ at, text }: Insertion, { pointAt }: Source): { first: number; last: number } {
  const start = at + text.length - text.trimStart().length;
  return { first: pointAt(start).line, last: pointAt(at + text.trimEnd().length).line };
}

function isInside({ start, end }: Range, place: { first: number; last: number }): boolean {
  return start.line >= place.first && end.line <= place.last;
}

function problemOf({ rule, message }: Finding): string {
  return `${message} (${rule})`;
}

/** The one entry that came, if nothing else of the digest changed. */
function newEntry(after: Digest, before: Digest, { at, text }: Insertion): Entry | undefined {
  const isNew = ({ head }: Entry) => head.start.offset >= at && head.end.offset <= at + text.length;
  const [entry, second] = after.entries.filter(isNew);
  const described = ({ url, title, day, section, head, range }: Entry) =>
    JSON.stringify([
      url,
      title?.text,
      day?.date,
      section.path,
      head.end.offset - head.start.offset,
      // A footer below the last entry, which was read as part of it, is none of it now.
      head.end.offset <= at && range.end.offset >= at ? '' : range.end.offset - head.end.offset,
    ]);
  const others = after.entries.filter((each) => !isNew(each)).map(described);
  const isKept = others.join('\n') === before.entries.map(described).join('\n');
  return entry?.differences.length === 0 && !second && isKept ? entry : undefined;
}

/** Whether all blocks are what they were, each in its place, but for those that were inserted. */
function keepsAllElse(
  before: readonly Digest[],
  after: readonly Digest[],
  { at, text }: Insertion,
): boolean {
  const [old, fresh] = [before, after].map(([digest]) => (digest ? leavesOf(digest.document) : []));
  const end = at + text.length;
  const isOld = ({ start, end: last }: Leaf) => last <= at || start >= end;
  const described = ({ type, depth, nesting, words, raw, urls, context }: Leaf) =>
    JSON.stringify([type, depth, nesting, words, raw, urls, context.replace(/ \d+|\d+$/g, '')]);
  const kept = (fresh ?? []).filter(isOld).map(described);
  return kept.join('\n') === (old ?? []).map(described).join('\n');
}
