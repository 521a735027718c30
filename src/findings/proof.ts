import { reparseDocument } from '../digest/document.ts';
import { linkIdentity } from '../digest/identity/identity.ts';
import { readDigest } from '../digest/model/digest.ts';
import type { Digest, Document, Entry } from '../digest/types.ts';
import { createSource } from '../text/source.ts';
import { type Comparer, createComparer, unlinked } from './comparer.ts';
import type { FixChange, Trial } from './finding.ts';
import { editText } from './fix.ts';
import { anchorsLinkedIn, type Leaf, leavesOf, slugOf } from './leaves.ts';
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
    // New blocks that follow without a partner are lines that became items of their own.
    let end = index + 1;
    while (end < fresh.length && !owners.has(end)) end++;
    const partner = fresh[index] as Leaf;
    if (end > index + 1 || !isUntouched(leaf, partner)) {
      const changes = declared(leaf.start, leaf.end);
      const isSplit = end > index + 1 && !changes.has('marker');
      if (isSplit || !isSame(leaf, fresh.slice(index, end), changes, eyes))
        fail(leaf.start, leaf.end);
    }
    const { context } = partner;
    const known = contexts.get(leaf.context);
    if (known === context) continue;
    if (known !== undefined || kindOf(leaf.context) !== kindOf(context)) failAll('days', 'empty');
    contexts.set(leaf.context, context);
  }
  if (!owners.has(0) && fresh.length > 0) failAll();
  if (new Set(contexts.values()).size < contexts.size) failAll('days', 'empty');
  const lost = lostAnchors(before, old, fresh);
  for (const leaf of old) {
    if (leaf.type === 'heading' && lost.has(slugOf(leaf.words))) fail(leaf.start, leaf.end);
  }
}

/** The elements that are open in a context, whichever of their kind they are. */
function kindOf(context: string): string {
  return context.replace(/ \d+/g, '');
}

/** Whether a block is as it was, letter by letter; links by reference may lead elsewhere. */
function isUntouched(old: Leaf, fresh: Leaf): boolean {
  return (
    old.raw === fresh.raw &&
    old.type === fresh.type &&
    old.depth === fresh.depth &&
    old.nesting === fresh.nesting &&
    old.words === fresh.words &&
    old.urls.length === fresh.urls.length &&
    old.urls.every((url, index) => url === fresh.urls[index])
  );
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
  const [before, after] = [old.document.source.text, fresh.document.source.text];
  const isAsWritten = ({ head: one, url }: Entry, { head: other, url: led }: Entry) =>
    url === led &&
    before.slice(one.start.offset, one.end.offset) ===
      after.slice(other.start.offset, other.end.offset);
  const byStart = new Map(fresh.entries.map((entry) => [entry.head.start.offset, entry]));
  const partners = new Set<Entry>();
  for (const entry of old.entries) {
    const { start, end } = entry.head;
    const partner = attempt.map
      .places(start.offset, end.offset)
      .map((at) => byStart.get(at))
      .find((each) => each !== undefined);
    if (partner) partners.add(partner);
    if (partner && isAsWritten(entry, partner) && isSamePlace(entry, partner)) continue;
    const changes = attempt.declared(start.offset, end.offset);
    if (
      !partner ||
      !isSamePlace(entry, partner) ||
      !isSameEntry(entry, partner, changes, compare)
    ) {
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
    )
  );
}

/** Whether an entry stands below the same, and has as much below it. */
function isSamePlace(old: Entry, fresh: Entry): boolean {
  return (
    old.day?.date === fresh.day?.date &&
    old.extras.length === fresh.extras.length &&
    old.fields.length === fresh.fields.length &&
    // What a heading says is compared where it stands.
    old.section.path.length === fresh.section.path.length
  );
}
