import { diffArrays, parsePatch, type StructuredPatchHunk } from 'diff';
import { partitionPoint } from '../text/search.ts';
import type { LineRange } from './ports.ts';

/** What a diff shows of a file at the head. */
export interface FileDiff {
  /**
   * The lines that the diff shows, hunk by hunk, in order: added ones and their context. A comment
   * may be attached to them, but not reach from one hunk into another. Empty where the host shows
   * no diff.
   */
  hunks: readonly LineRange[];
  /** Whether the change added or edited this line. */
  isAdded(line: number): boolean;
}

/**
 * The lines of a text as git and GitHub count them: from 1, ended by LF alone, so that CR belongs
 * to its line. The last line may lack an end; after a last line end there is no further line.
 */
export interface GitLines {
  readonly text: string;
  /** Whether it has a CR anywhere. */
  readonly hasReturn: boolean;
  /** The line of an offset; a line end belongs to its line, the end of the text to the last one. */
  lineAt(offset: number): number;
  /** The offset at which a line begins; the end of the text for the line after the last one. */
  start(line: number): number;
}

/** Counts the lines of a text. */
export function gitLines(text: string): GitLines {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return {
    text,
    hasReturn: text.includes('\r'),
    lineAt: (offset) => partitionPoint(starts, (start) => start <= offset),
    start: (line) => starts[line - 1] ?? text.length,
  };
}

/** The range that has a line, of ranges in order that do not overlap. */
export function rangeWith<Lines extends LineRange>(
  ranges: readonly Lines[],
  line: number,
): Lines | undefined {
  return rangeIn(ranges, { first: line, last: line });
}

/** The last range that shares a line with another one, of ranges in order that do not overlap. */
export function rangeIn<Lines extends LineRange>(
  ranges: readonly Lines[],
  other: LineRange,
): Lines | undefined {
  const range = ranges[partitionPoint(ranges, ({ first }) => first <= other.last) - 1];
  return range && other.first <= range.last ? range : undefined;
}

/** Whether a range is part of another one. */
export function liesIn(inner: LineRange, outer: LineRange | undefined): boolean {
  return outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Reads the hunks that GitHub gives as the `patch` of a file, without a file header. A patch that
 * is not understood to its end shows nothing: a comment on a line that the host does not show
 * makes it reject the whole review.
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
export function diffOfPatch(patch: string): FileDiff {
  const hunks: LineRange[] = [];
  const added: LineRange[] = [];
  for (const { newStart, newLines, lines } of hunksOf(patch)) {
    const hunk = { first: newStart, last: newStart + newLines - 1 };
    if (newLines > 0 && hunk.first <= (hunks.at(-1)?.last ?? 0)) return fileDiff([], []);
    if (newLines > 0) hunks.push(hunk);
    let line = newStart;
    for (const [sign = ' '] of lines) {
      if (sign === '+') added.push({ first: line, last: line });
      if (sign === '+' || sign === ' ') line++;
    }
  }
  return fileDiff(hunks, added);
}

function hunksOf(patch: string): StructuredPatchHunk[] {
  // `parsePatch` skips what it does not know between hunks.
  if (patch !== '' && !patch.startsWith('@@ ')) return [];
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks);
  } catch {
    return [];
  }
}

/** The number of unchanged lines that git and GitHub show above and below a change. */
const context = 3;

/**
 * The comparison takes up to the square of the lines that both texts have in another order, or
 * their number times that of all lines. These limits allow a few hundred entries to be added or
 * moved, within about a second.
 */
const maxEdits = 2_000;
const maxSteps = 5e8;

/**
 * The diff of two texts, as git shows it. Where comparing them would take too long, all lines
 * between the first and the last difference count as one change.
 */
export function diffOfTexts(base: string, head: string): FileDiff {
  const before = linesOf(base);
  const after = linesOf(head);
  const hunks: LineRange[] = [];
  const added: LineRange[] = [];
  for (const { start, end } of changes(before, after)) {
    if (end > start) added.push({ first: start + 1, last: end });
    const first = Math.max(start - context, 0) + 1;
    const last = Math.min(end + context, after.length);
    const open = hunks.at(-1);
    if (open && first <= open.last + 1) open.last = last;
    else if (last > 0) hunks.push({ first, last });
  }
  return fileDiff(hunks, added);
}

/** With their ends, so that a last line without one differs from one with it. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/**
 * Lines of the head, counted from 0, that came in the place of others; none where lines were only
 * taken out.
 */
interface Stretch {
  start: number;
  /** Behind the last one. */
  end: number;
}

function changes(before: readonly string[], after: readonly string[]): Stretch[] {
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top++;
  let bottom = 0;
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++;

  const found: { start: number; end: number }[] = [];
  // The first lines of base and head that are not accounted for yet.
  let next = { base: top, head: top };
  const unchanged = (base: number, head: number) => {
    if (base > next.base || head > next.head) found.push({ start: next.head, end: head });
    next = { base: base + 1, head: head + 1 };
  };
  const [baseEnd, headEnd] = [before.length - bottom, after.length - bottom];
  const old = before.slice(top, baseEnd);
  const now = after.slice(top, headEnd);
  for (const [base, head] of common(old, now)) unchanged(top + base, top + head);
  unchanged(baseEnd, headEnd);
  return found;
}

/** The lines that both texts have, as pairs of indexes; none where finding them takes too long. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  // Without the lines that only one text has, even a long addition is compared quickly.
  const old = shared(before, new Set(after));
  const now = shared(after, new Set(before));
  // Numbers compare faster than lines.
  const numbers = new Map(old.map(({ line }, index) => [line, index]));
  const numbered = (lines: typeof old) => lines.map(({ line }) => numbers.get(line));
  const maxEditLength = Math.min(maxEdits, maxSteps / (old.length + now.length));
  const parts = diffArrays(numbered(old), numbered(now), { maxEditLength });
  const pairs: [number, number][] = [];
  let at = { old: 0, now: 0 };
  for (const { added, removed, count } of parts ?? []) {
    for (let step = 0; !added && !removed && step < count; step++) {
      pairs.push([old[at.old + step]?.index ?? 0, now[at.now + step]?.index ?? 0]);
    }
    at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) };
  }
  return pairs;
}

/** The lines that another text has too, with their indexes. */
function shared(lines: readonly string[], others: ReadonlySet<string>) {
  return lines.flatMap((line, index) => (others.has(line) ? { line, index } : []));
}

function fileDiff(hunks: readonly LineRange[], added: readonly LineRange[]): FileDiff {
  return { hunks, isAdded: (line) => rangeWith(added, line) !== undefined };
}
