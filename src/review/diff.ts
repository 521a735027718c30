import { diffArrays } from 'diff';
import { partitionPoint } from '../text/search.ts';
import type { LineRange } from './ports.ts';
import type { FileDiff } from './types.ts';

/**
 * The lines of a text as git and GitHub count them: from 1, ended by LF alone, so that CR belongs to the line that it
 * stands in. A last line may lack its end; behind a last line end there is no further line.
 */
export interface GitLines {
  readonly text: string;
  /** Whether CR stands in it, as a line end or otherwise. */
  readonly hasReturn: boolean;
  /** The line that a place belongs to, its line end included; the end of the text belongs to the last line. */
  lineAt(offset: number): number;
  /** Where a line begins; the end of the text for the line behind the last one. */
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

/** The one of some ranges, which are in order and apart, that a line lies in. */
export function rangeWith<Lines extends LineRange>(
  ranges: readonly Lines[],
  line: number,
): Lines | undefined {
  return rangeIn(ranges, { first: line, last: line });
}

/** The last one of some ranges, which are in order and apart, that shares a line with another range. */
export function rangeIn<Lines extends LineRange>(
  ranges: readonly Lines[],
  other: LineRange,
): Lines | undefined {
  const range = ranges[partitionPoint(ranges, ({ first }) => first <= other.last) - 1];
  return range && other.first <= range.last ? range : undefined;
}

/** Whether a range lies in another one. */
export function liesIn(inner: LineRange, outer: LineRange | undefined): boolean {
  return outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Reads the hunks that GitHub gives as the `patch` of a file: unified, without a file's header. A patch that cannot be
 * read to its end shows nothing: a comment on a line that the host does not show would make it refuse the whole review.
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function diffOfPatch(patch: string): FileDiff {
  const rows = patch.split('\n');
  if (rows.at(-1) === '') rows.pop();
  const hunks: LineRange[] = [];
  const added: LineRange[] = [];
  for (let at = 0; at < rows.length; ) {
    const hunk = readHunk(rows, at, added);
    if (!hunk || (hunk.shown && hunk.shown.first <= (hunks.at(-1)?.last ?? 0))) return nothing();
    if (hunk.shown) hunks.push(hunk.shown);
    at = hunk.end;
  }
  return fileDiff(hunks, added);
}

interface Hunk {
  /** Of the head; undefined where it shows none of them. */
  shown: LineRange | undefined;
  /** The row behind it. */
  end: number;
}

const hunkHeader = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * The hunk whose header is this row; undefined where it has not the lines that its header counts. Its added lines go
 * behind those that are known.
 */
function readHunk(rows: readonly string[], from: number, added: LineRange[]): Hunk | undefined {
  const header = hunkHeader.exec(rows[from] ?? '');
  if (!header) return undefined;
  const [, baseCount = '1', start = '', headCount = '1'] = header;
  const first = Number(start);
  const last = first + Number(headCount) - 1;
  let baseLeft = Number(baseCount);
  let line = first;
  let at = from + 1;
  while (baseLeft > 0 || line <= last) {
    const sign = rows[at]?.[0] ?? (at < rows.length ? ' ' : '');
    if (sign === '+') extend(added, line);
    else if (sign !== '-' && sign !== ' ' && sign !== '\\') return undefined;
    if (sign === '+' || sign === ' ') line++;
    if (sign === '-' || sign === ' ') baseLeft--;
    at++;
  }
  if (baseLeft < 0 || line > last + 1) return undefined;
  // "\ No newline at end of file"
  while (rows[at]?.startsWith('\\')) at++;
  if (last >= first && first < 1) return undefined;
  return { shown: last < first ? undefined : { first, last }, end: at };
}

/** As many unchanged lines as git and GitHub show above and below a change. */
const context = 3;

/**
 * The comparison costs up to the square of the lines that both texts have but in another order, and up to their number
 * times that of all lines. These are enough for a few hundred entries that came or moved, and it takes about a second.
 */
const mostEdits = 2_000;
const mostSteps = 5e8;

/**
 * What a change of a text comes to, as git shows it. Where the texts have too little in common to compare them in good
 * time, all lines between the first and the last difference count as one change.
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

/** With their line ends, so that a last line without one is another line. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Lines of the head, counted from 0, that came in the place of others; none where lines were only taken out. */
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

  const found: Stretch[] = [];
  // The first lines, of base and head, that are not accounted for yet.
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

/** The lines that stand in both texts, as pairs of their indexes; none where that takes too long to tell. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  // A line that the other text has not is no part of what they have in common. Without them the comparison is short.
  const old = shared(before, new Set(after));
  const now = shared(after, new Set(before));
  // Numbers are compared faster than lines.
  const numbers = new Map(old.map(({ line }, index) => [line, index]));
  const numbered = (lines: readonly Line[]) => lines.map(({ line }) => numbers.get(line));
  const maxEditLength = Math.min(mostEdits, mostSteps / (old.length + now.length));
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

/** A line and its index in its text. */
interface Line {
  line: string;
  index: number;
}

/** The lines that another text has too. */
function shared(lines: readonly string[], others: ReadonlySet<string>): Line[] {
  return lines.flatMap((line, index) => (others.has(line) ? { line, index } : []));
}

function fileDiff(hunks: readonly LineRange[], added: readonly LineRange[]): FileDiff {
  return { hunks, isAdded: (line) => rangeWith(added, line) !== undefined };
}

function nothing(): FileDiff {
  return fileDiff([], []);
}

/** Adds a line to ranges that it stands behind. */
function extend(ranges: LineRange[], line: number): void {
  const open = ranges.at(-1);
  if (open && open.last === line - 1) open.last = line;
  else ranges.push({ first: line, last: line });
}
