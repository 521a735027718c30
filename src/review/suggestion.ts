import type { Finding } from '../findings/finding.ts';
import { spanOfFix } from '../findings/fix.ts';
import { isVisible } from '../text/invisible.ts';
import type { GitLines } from './diff.ts';
import type { LineRange } from './ports.ts';

/** A text that replaces the lines of a comment with one click. */
export interface Suggestion {
  /** Without line ends; an empty list deletes the lines. */
  lines: readonly string[];
  /** Whether all fixes in it are safe; otherwise it needs a review. */
  safe: boolean;
}

/**
 * The greatest number of lines that a suggestion may replace or insert: nobody compares more than a
 * screenful by eye, and the summary describes a move in one sentence.
 */
const maxLines = 50;

/** In UTF-16 code units, so that the comment stays within GitHub's limit of 65,536 characters. */
const maxText = 30_000;

/**
 * The lines that a suggestion must replace to carry a finding's fix: those that its edits touch,
 * and that of the finding itself, where the comment is read. Undefined where there is no fix or
 * GitHub would not apply it:
 *
 * - In a file with CR line ends, a suggestion can rewrite all of them (raspberrypi/pico-sdk#2980).
 * - A suggestion cannot change whether the file ends with a line end (reviewdog/reviewdog#1927).
 */
export function linesOfFix({ fix, range }: Finding, lines: GitLines): LineRange | undefined {
  const span = fix && spanOfFix(fix, lines.text);
  if (!span || lines.hasReturn) return undefined;
  const { start, end } = span.range;
  const from = lines.lineAt(start.offset);
  const to = lines.lineAt(end.offset);
  const own = lines.lineAt(range.start.offset);
  // An edit that ends with a whole line does not touch the next one. A mere insertion touches the
  // line that it is made at.
  const endsLine =
    span.text.endsWith('\n') || (span.text === '' && start.offset === lines.start(from));
  const isWhole = endsLine && end.offset === lines.start(to);
  const touched = { first: Math.min(from, own), last: Math.max(isWhole ? to - 1 : to, own) };
  return isTooMuch(touched, lines) || !keepsLineEnd(touched, span, lines) ? undefined : touched;
}

/** Whether these are more lines than one suggestion should replace. */
export function isTooMuch({ first, last }: LineRange, lines: GitLines): boolean {
  return last - first >= maxLines || lines.start(last + 1) - lines.start(first) > maxText;
}

/**
 * One suggestion that carries the fixes of these findings, which do not touch each other, with the
 * lines that it replaces: some of those given, among them those of the findings. Undefined where it
 * would change nothing, is too long, or holds what a reader cannot see and so cannot judge.
 */
export function suggestionOf(
  { first, last }: LineRange,
  findings: readonly Finding[],
  lines: GitLines,
): { lines: LineRange; suggestion: Suggestion } | undefined {
  const { text } = lines;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const span = spanOfFix({ safe: true, edits: fixes.flatMap(({ edits }) => edits) }, text);
  if (!span || !keepsLineEnd({ first, last }, span, lines)) return undefined;
  const from = lines.start(first);
  const to = lines.start(last + 1);
  const before = text.slice(from, to);
  const after =
    text.slice(from, span.range.start.offset) + span.text + text.slice(span.range.end.offset, to);
  if (before === after || after.length > maxText) return undefined;
  const old = rowsOf(before);
  const rows = rowsOf(after);
  // Unchanged lines at the top and at the bottom need no replacement.
  const own = findings.map(({ range }) => lines.lineAt(range.start.offset));
  // Where the last line has no end, deleting it would leave the line above with one.
  const spare = before.endsWith('\n') ? 0 : 1;
  let top = 0;
  while (first + top < Math.min(...own) && top < rows.length - spare && old[top] === rows[top]) {
    top++;
  }
  let bottom = 0;
  while (
    last - bottom > Math.max(...own) &&
    bottom < rows.length - top &&
    old.at(-1 - bottom) === rows.at(-1 - bottom)
  ) {
    bottom++;
  }
  const changed = rows.slice(top, rows.length - bottom);
  if (changed.length > maxLines || !changed.every(isVisible)) return undefined;
  return {
    lines: { first: first + top, last: last - bottom },
    suggestion: { lines: changed, safe: fixes.every(({ safe }) => safe) },
  };
}

/** Whether whole lines stay whole lines: the last one keeps its end, or goes with it. */
function keepsLineEnd(
  { first, last }: LineRange,
  { range: { start, end }, text: replacement }: NonNullable<ReturnType<typeof spanOfFix>>,
  { text, start: startOf }: GitLines,
): boolean {
  const to = startOf(last + 1);
  if (end.offset < to) return true;
  const after = replacement || text.slice(startOf(first), start.offset);
  return after === '' || after.endsWith('\n') === text.endsWith('\n', to);
}

/** The lines of a text without their ends. */
function rowsOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
