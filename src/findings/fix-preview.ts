import { type Range, type Source, unsplit } from '../text/source.ts';
import type { Edit, Fix } from './finding.ts';

/** One line that a fix takes out or puts in. */
export interface ChangedLine {
  sign: '-' | '+';
  text: string;
  /** Where the line begins to differ from its counterpart, in UTF-16 code units. */
  from: number;
}

/**
 * What a fix does, to be shown in a few lines: the lines that change, or a sentence where they are
 * many.
 */
export type PreviewChange = ChangedLine | string;

/** More lines than these, removed or inserted in one place, are described instead of shown. */
const maxLines = 4;

/** How far from an edit a very long line is shown, in UTF-16 code units. */
const reach = 300;

/** The changes of a fix, in the order of the text. The edits must be those of the source's text. */
export function previewFix(source: Source, fix: Fix): PreviewChange[] {
  return moves(source, fix.edits) ?? together(fix.edits).flatMap((edits) => hunk(source, edits));
}

/** The fix described as moving blocks; undefined where it does something else too. */
function moves(source: Source, edits: readonly Edit[]): string[] | undefined {
  const removed: { text: string; range: Range }[] = [];
  const inserted: { text: string; at: number }[] = [];
  for (const { range, text } of edits) {
    const old = source.text.slice(range.start.offset, range.end.offset);
    const before = old.trim();
    const after = text.trim();
    if (before && after) return undefined;
    if (before) removed.push({ text: before, range: trimmed(source, range, old) });
    if (after) inserted.push({ text: after, at: range.start.offset });
  }
  if (removed.length === 0 || removed.length !== inserted.length) return undefined;
  const described: string[] = [];
  for (const { text, range } of removed) {
    const target = inserted.findIndex((insertion) => sameText(insertion.text, text));
    const [insertion] = target === -1 ? [] : inserted.splice(target, 1);
    if (!insertion) return undefined;
    described.push(`moves ${lines(range)} ${beside(source, insertion.at)}`);
  }
  return described;
}

function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

function trimmed(source: Source, { start, end }: Range, text: string): Range {
  return source.range(
    start.offset + text.length - text.trimStart().length,
    end.offset - text.length + text.trimEnd().length,
  );
}

function beside({ text, pointAt }: Source, offset: number): string {
  const { line, column } = pointAt(offset);
  if (column > 1) return `below line ${line}`;
  return offset < text.length ? `above line ${line}` : `below line ${line - 1}`;
}

function lines({ start, end }: Range): string {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return start.line === last ? `line ${start.line}` : `lines ${start.line}–${last}`;
}

/** Edits that touch the same line belong to one hunk. */
function together(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group?.at(-1)?.range.end.line === edit.range.start.line) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function hunk(source: Source, edits: readonly Edit[]): PreviewChange[] {
  const first = edits[0] as Edit;
  const last = edits.at(-1) as Edit;
  const range = { start: first.range.start, end: last.range.end };
  const rowsIn = edits.reduce((sum, { text }) => sum + rowsOf(text).length - 1, 0);
  const rowsOut = range.end.line - range.start.line;
  if (rowsOut > maxLines || rowsIn > maxLines) return [inWords(range, edits, rowsIn)];

  const { text } = source;
  const lineStart = range.start.offset - range.start.column + 1;
  const from = unsplit(text, Math.max(lineStart, range.start.offset - reach));
  const to = unsplit(text, range.end.offset + reach);
  const [rest = '', ...more] = rowsOf(text.slice(range.end.offset, to));
  const framed = (inner: string) =>
    `${from > lineStart ? '…' : ''}${inner}${rest}${more.length === 0 && to < text.length ? '…' : ''}`;
  const before = rowsOf(framed(text.slice(from, range.end.offset)));
  const after = rowsOf(framed(applied(text, edits, from, range.end.offset)));
  while (before.length > 0 && after.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  if (before.length + after.length === 0) return [inWords(range, edits, rowsIn)];
  return [...changed('-', before, after), ...changed('+', after, before)];
}

function inWords(range: Range, edits: readonly Edit[], rowsIn: number): string {
  const rowsOut = range.end.line - range.start.line;
  if (rowsOut > rowsIn && edits.every(({ text }) => text.trim() === ''))
    return `removes ${lines(range)}`;
  const { start, end } = range;
  if (start.offset === end.offset) return `adds ${rowsIn} lines at line ${start.line}`;
  return `rewrites ${lines(range)}`;
}

function changed(sign: '-' | '+', rows: string[], others: string[]): ChangedLine[] {
  return rows.map((text, index) => {
    const other = others[index] ?? '';
    let from = 0;
    while (from < text.length && text[from] === other[from]) from++;
    return { sign, text, from };
  });
}

function applied(text: string, edits: readonly Edit[], from: number, to: number): string {
  let result = '';
  let done = from;
  for (const { range, text: replacement } of edits) {
    result += text.slice(done, range.start.offset) + replacement;
    done = range.end.offset;
  }
  return result + text.slice(done, to);
}

function rowsOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
