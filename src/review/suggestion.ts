import type { Finding, Fix } from '../findings/finding.ts';
import { spanOfFix } from '../findings/fix.ts';
import { isVisible } from '../text/invisible.ts';
import { type GitLines, gitLines } from './diff.ts';
import type { LineRange } from './ports.ts';
import type { InlineComment, Suggestion } from './types.ts';

/**
 * So many lines, replaced or put in, are the most that one click may change: nobody compares more than a screen of them
 * by eye, and a summary tells a move in one sentence.
 */
const mostLines = 50;

/** In UTF-16 code units; what a comment says beside it must find room too, within GitHub's 65,536 characters. */
const mostText = 30_000;

/**
 * The lines that one suggestion must replace to carry a finding's fix: those that its edits touch, and that of the
 * finding itself, since this is where it is read. Undefined where there is no fix or GitHub would not carry it out:
 *
 * - Applying a suggestion in a file with CR line ends can rewrite all of them (raspberrypi/pico-sdk#2980).
 * - Whether the file ends with a line end is not a suggestion's to change (reviewdog/reviewdog#1927).
 */
export function linesOfFix({ fix, range }: Finding, lines: GitLines): LineRange | undefined {
  const span = fix && spanOfFix(fix, lines.text);
  if (!span || lines.hasReturn) return undefined;
  const { start, end } = span.range;
  const from = lines.lineAt(start.offset);
  const to = lines.lineAt(end.offset);
  const own = lines.lineAt(range.start.offset);
  if (isTooMuch({ first: Math.min(from, own), last: Math.max(to - 1, own) }, lines)) {
    return undefined;
  }
  // What ends with a whole line leaves the line behind it alone; an insertion alone needs any line to stand at.
  const endsLine =
    span.text.endsWith('\n') || (span.text === '' && start.offset === lines.start(from));
  const isWhole = endsLine && end.offset === lines.start(to);
  const touched = { first: Math.min(from, own), last: Math.max(isWhole ? to - 1 : to, own) };
  return replacement(touched, [fix], lines) && touched;
}

/** Whether lines are more than one suggestion should replace. */
export function isTooMuch({ first, last }: LineRange, lines: GitLines): boolean {
  return last - first >= mostLines || lines.start(last + 1) - lines.start(first) > mostText;
}

/** A suggestion, and the lines that it replaces. */
interface PlacedSuggestion {
  lines: LineRange;
  suggestion: Suggestion;
}

/**
 * One suggestion that carries the fixes of these findings, which do not touch each other. It replaces some of the lines
 * given, among them those of the findings. Undefined where it would change nothing, is too much to look at, or holds what
 * a reader cannot see and so cannot judge.
 */
export function suggestionOf(
  { first, last }: LineRange,
  findings: readonly Finding[],
  lines: GitLines,
): PlacedSuggestion | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const change = replacement({ first, last }, fixes, lines);
  if (!change || change.before === change.after || change.after.length > mostText) return undefined;
  const old = rowsOf(change.before);
  const rows = rowsOf(change.after);
  // Lines above and below that stay as they are need no replacement.
  const own = findings.map(({ range }) => lines.lineAt(range.start.offset));
  // Where the last line has no end, taking it out would leave the line above with one.
  const spare = change.before.endsWith('\n') ? 0 : 1;
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
  const left = rows.slice(top, rows.length - bottom);
  if (left.length > mostLines || !left.every(isVisible)) return undefined;
  return {
    lines: { first: first + top, last: last - bottom },
    suggestion: { lines: left, safe: fixes.every(({ safe }) => safe) },
  };
}

/** The lines of a text without their ends. */
function rowsOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Whole lines before and after fixes; undefined where they do not stay whole lines. */
function replacement({ first, last }: LineRange, fixes: readonly Fix[], lines: GitLines) {
  const span = spanOfFix({ safe: true, edits: fixes.flatMap(({ edits }) => edits) }, lines.text);
  if (!span) return undefined;
  const from = lines.start(first);
  const to = lines.start(last + 1);
  const { text } = lines;
  const before = text.slice(from, to);
  const after =
    text.slice(from, span.range.start.offset) + span.text + text.slice(span.range.end.offset, to);
  if (after !== '' && before.endsWith('\n') !== after.endsWith('\n')) return undefined;
  return { before, after };
}

/** A text after its suggestions were applied as GitHub applies them: their lines take the place of those of the comment. */
export function applySuggestions(
  text: string,
  comments: readonly Pick<InlineComment, 'lines' | 'suggestion'>[],
): string {
  const { start } = gitLines(text);
  let result = '';
  let at = 0;
  const inOrder = comments.toSorted((a, b) => a.lines.first - b.lines.first);
  for (const { lines, suggestion } of inOrder) {
    if (!suggestion) continue;
    result += text.slice(at, start(lines.first)) + suggestion.lines.join('\n');
    at = start(lines.last + 1);
    // The end of the last line stays as it is, unless the line itself goes.
    if (suggestion.lines.length > 0 && text[at - 1] === '\n') at--;
  }
  return result + text.slice(at);
}
