import { reparseDocument } from '../digest/document.ts';
import { linkIdentity } from '../digest/identity/identity.ts';
import { plainText } from '../digest/markdown.ts';
import { readDigest } from '../digest/model/digest.ts';
import type { Digest, DigestHeading, Document, Entry } from '../digest/types.ts';
import { partitionPoint } from '../text/search.ts';
import { createSource } from '../text/source.ts';
import { type Comparer, createComparer, unlinked } from './comparer.ts';
import type { FixChange, Replacement, Trial } from './finding.ts';
import { editText } from './fix.ts';
import { type Leaf, leavesOf, slugOf } from './leaves.ts';
import { createOffsetMap, type OffsetMap } from './offset-map.ts';

/**
 * Tries fixes together and tells which of them, as far as can be told, change something that they
 * do not declare; none if they pass. The text is read again with the formats of the digests, all of
 * one file, and must have the same entries, the same blocks in the same nesting, the same visible
 * words and signs, HTML, code and front matter, each in its place. The fixes must not touch each
 * other.
 */
export function failingTrials(
  digests: readonly Digest[],
  trials: readonly Trial[],
): ReadonlySet<Trial> {
  const [first] = digests;
  if (!first || trials.length === 0) return new Set();
  const { source } = first.document;
  const edits = trials
    .flatMap((trial) => trial.edits.map((edit) => ({ ...edit, trial })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const edited = createSource(source.path, editText(source.text, edits));
  const after = reparseDocument(first.document, edited, edits);
  const map = createOffsetMap(source.text, edits, trials);
  const failing = new Set<Trial>();
  const attempt: Attempt = {
    map,
    declared(start, end) {
      const line = source.text.lastIndexOf('\n', start - 1) + 1;
      return new Set(map.touching(line, end).flatMap(({ trial }) => trial.changes));
    },
    fail(start, end) {
      const touching = map.touching(start, end);
      for (const { trial } of touching.length > 0 ? touching : map.nearest(start)) {
        failing.add(trial);
      }
    },
    failAll(...changes) {
      const suspects = trials.filter((trial) => {
        return changes.some((change) => trial.changes.includes(change));
      });
      for (const trial of suspects.length > 0 ? suspects : trials) failing.add(trial);
    },
  };
  const pairs = digests.map((old) => ({ old, fresh: readDigest(after, old.format) }));
  const compare = createComparer(digests.map(({ format }) => format));
  compareLeaves(first.document, after, attempt, { compare, keepsDate: createDateTest(pairs) });
  for (const pair of pairs) compareEntries(pair, attempt, compare);
  return failing;
}

/** Fixes that are tried, and what is found wrong with them. */
interface Attempt {
  map: OffsetMap;
  /** What the fixes that touch a range declare. */
  declared(start: number, end: number): ReadonlySet<FixChange>;
  /** What is in this range of the text before is not as it must be. */
  fail(start: number, end: number): void;
  /** The fixes that declare one of these changes break something, or any of them. */
  failAll(...changes: FixChange[]): void;
}

/** What leaves are compared with. */
interface Eyes {
  compare: Comparer;
  /** Whether a block was a date heading and names the same day after the fixes. */
  keepsDate(old: Leaf, fresh: Leaf): boolean;
}

/** Compares each block with its partner; no block may be new. */
function compareLeaves(before: Document, after: Document, attempt: Attempt, eyes: Eyes): void {
  const { map, declared, fail, failAll } = attempt;
  const old = leavesOf(before);
  const fresh = leavesOf(after);
  const byStart = new Map(fresh.map((leaf, index) => [leaf.start, index]));
  const owners = new Set<number>();
  const partners = new Map<Leaf, number>();
  for (const leaf of old) {
    const index = map
      .places(leaf.start, leaf.end)
      .map((at) => byStart.get(at))
      .find((at) => at !== undefined);
    if (index !== undefined && !owners.has(index)) {
      owners.add(index);
      partners.set(leaf, index);
    } else if (!mayGo(leaf, declared(leaf.start, leaf.end))) fail(leaf.start, leaf.end);
  }
  const contexts = new Map<string, string>();
  for (const [leaf, index] of partners) {
    const changes = declared(leaf.start, leaf.end);
    // New blocks that follow without a partner are lines that became items of their own.
    let end = index + 1;
    while (end < fresh.length && !owners.has(end)) end++;
    const group = fresh.slice(index, end);
    const isSplit = group.length > 1 && !changes.has('marker');
    if (isSplit || !isSame(leaf, group, changes, eyes)) fail(leaf.start, leaf.end);
    const context = (fresh[index] as Leaf).context;
    const [kind, freshKind] = [leaf.context, context].map((each) => each.replace(/ \d+/g, ''));
    const isKept = kind === freshKind && (contexts.get(leaf.context) ?? context) === context;
    if (!isKept) failAll('days', 'empty');
    contexts.set(leaf.context, context);
  }
  if (!owners.has(0) && fresh.length > 0) failAll();
  if (new Set(contexts.values()).size < contexts.size) failAll('days', 'empty');
  const lost = lostAnchors(before, old, fresh);
  for (const leaf of old) {
    if (leaf.type === 'heading' && lost.has(slugOf(leaf.words))) fail(leaf.start, leaf.end);
  }
}

/** Whether a block may be gone: the heading of a day that moved or was empty. */
function mayGo({ type, words }: Leaf, changes: ReadonlySet<FixChange>): boolean {
  if (changes.has('days') || changes.has('empty')) return type === 'heading';
  return words === '';
}

function isSame(
  old: Leaf,
  group: readonly Leaf[],
  changes: ReadonlySet<FixChange>,
  { compare, keepsDate }: Eyes,
): boolean {
  const [first] = group as [Leaf];
  if (old.type !== first.type || old.depth !== first.depth) {
    const types = new Set([old.type, first.type, 'heading', 'paragraph']);
    if (types.size > 2 || !changes.has('depth')) return false;
  }
  const isText = /^(?:paragraph|heading|tableCell)$/.test(old.type);
  if (!isText && old.words !== first.words) return false;
  if (old.nesting !== first.nesting && !(changes.has('marker') && isReitemed(old, first))) {
    return false;
  }
  if (changes.has('link')) {
    return unlinked(old.raw) === unlinked(group.map(({ raw }) => raw).join(''));
  }
  const urls = (leaf: Leaf) => leaf.urls.join('\n');
  if (!changes.has('address') && urls(old) !== group.map(urls).filter(Boolean).join('\n'))
    return false;
  if (changes.has('date') && keepsDate(old, first)) return true;
  const seen = compare(changes);
  return seen(old.words) === seen(group.map((leaf) => leaf.words).join('\n'));
}

/** Whether a block got a marker, or lost the second one of two. */
function isReitemed(old: Leaf, fresh: Leaf): boolean {
  const [before, after] = [old, fresh].map(({ nesting }) => nesting.replaceAll('^', ''));
  return after === `${before}item/` || before === `${after}item/` || before === after;
}

/** The anchors of headings that links of the page lead to, and that no heading has any more. */
function lostAnchors(
  before: Document,
  old: readonly Leaf[],
  fresh: readonly Leaf[],
): ReadonlySet<string> {
  const wanted = anchorsLinkedIn(before);
  if (wanted.size === 0) return wanted;
  const slugs = (leaves: readonly Leaf[]) =>
    new Set(leaves.flatMap((leaf) => (leaf.type === 'heading' ? [slugOf(leaf.words)] : [])));
  const [had, has] = [slugs(old), slugs(fresh)];
  return new Set([...wanted].filter((anchor) => had.has(anchor) && !has.has(anchor)));
}

function anchorsLinkedIn({ links }: Document): ReadonlySet<string> {
  return new Set(links.flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : [])));
}

/**
 * Makes the test which anchor of a heading edits would change, though the page links to it;
 * undefined for none. Each heading is read by itself.
 */
export function createAnchorTest({
  document,
  headings,
}: Digest): (edits: readonly Replacement[]) => string | undefined {
  const wanted = anchorsLinkedIn(document);
  const { text } = document.source;
  const anchorBroken = ({ range }: DigestHeading, edits: readonly Replacement[]) => {
    const [start, end] = [range.start.offset, range.end.offset];
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    if (inside.length === 0) return undefined;
    const lines = text.slice(start, end);
    const [before, after] = [lines, editText(lines, inside)].map((each) =>
      slugOf(plainText(each.replace(/^#{1,6}[ \t]*/, ''))),
    );
    return before !== undefined && before !== after && wanted.has(before) ? before : undefined;
  };
  return (edits) => {
    if (wanted.size === 0) return undefined;
    const touched = new Set(
      edits.map(
        ({ start }) => partitionPoint(headings, (each) => each.range.start.offset <= start) - 1,
      ),
    );
    return [...touched]
      .flatMap((index) => headings[index] ?? [])
      .map((heading) => anchorBroken(heading, edits))
      .find((anchor) => anchor !== undefined);
  };
}

/** A file as a format reads it, before the fixes and after them. */
interface Pair {
  old: Digest;
  fresh: Digest;
}

/** Makes the test whether a block was a date heading and names the same day after the fixes. */
function createDateTest(pairs: readonly Pair[]): Eyes['keepsDate'] {
  const datesOf = (digest: Digest) =>
    new Map(digest.days.map(({ heading, date }) => [heading.start.offset, date]));
  const all = pairs.map(({ old, fresh }) => [datesOf(old), datesOf(fresh)] as const);
  return (old, fresh) =>
    all.some(([before, after]) => {
      const date = before.get(old.start);
      return date !== undefined && after.get(fresh.start) === date;
    });
}

/** Compares the entries that a format reads, each with its partner. */
function compareEntries({ old, fresh }: Pair, attempt: Attempt, compare: Comparer): void {
  const byStart = new Map(fresh.entries.map((entry) => [entry.head.start.offset, entry]));
  const partners = new Set<Entry>();
  for (const entry of old.entries) {
    const { start, end } = entry.head;
    const partner = attempt.map
      .places(start.offset, end.offset)
      .map((at) => byStart.get(at))
      .find((each) => each !== undefined);
    if (partner) partners.add(partner);
    const changes = attempt.declared(start.offset, end.offset);
    if (!partner || !isSameEntry(entry, partner, changes, compare)) {
      attempt.fail(start.offset, end.offset);
    }
  }
  for (const entry of fresh.entries) {
    if (partners.has(entry)) continue;
    const at = attempt.map.before(entry.head.start.offset);
    attempt.fail(at, at);
  }
}

function isSameEntry(
  old: Entry,
  fresh: Entry,
  changes: ReadonlySet<FixChange>,
  compare: Comparer,
): boolean {
  const key = ({ url }: Entry) => linkIdentity(url)?.key ?? url;
  const may = (...all: FixChange[]) => all.some((change) => changes.has(change));
  const seen = compare(changes);
  const same = (...values: ((entry: Entry) => unknown)[]) =>
    values.every((value) => value(old) === value(fresh));
  return (
    (may('address', 'link') || key(old) === key(fresh)) &&
    (may('link') || same(({ title }) => seen(title?.text ?? ''))) &&
    (may('tag') || same(({ tags }) => tags.length)) &&
    same(
      ({ source }) => seen(source?.text ?? ''),
      ({ star }) => star !== undefined,
      ({ day }) => day?.date,
      ({ extras }) => extras.length,
      ({ fields }) => fields.length,
      // What a heading says is compared where it stands.
      ({ section }) => section.path.length,
    )
  );
}
