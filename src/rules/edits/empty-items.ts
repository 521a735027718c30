import type { List, ListItem } from 'mdast';
import type { Fix, Problem } from '../../findings/finding.ts';
import type { Range, Source } from '../../text/source.ts';

/** Finds the items of a list, and of the lists in it, that hold nothing; of one in another only the outer one. */
export function* emptyItems(list: List, source: Source): Generator<Problem> {
  for (const item of list.children) {
    if (isEmpty(item)) {
      const { start, end } = item.position ?? { start: { offset: 0 }, end: { offset: 0 } };
      const range = source.range(start.offset ?? 0, end.offset ?? 0);
      const fix = removal(range, source);
      const message = 'Unexpected empty list item, expected an entry; remove it';
      yield { message, range, subject: 'empty list item', ...(fix && { fix }) };
      continue;
    }
    for (const child of item.children) {
      if (child.type === 'list') yield* emptyItems(child, source);
    }
  }
}

function isEmpty(item: ListItem): boolean {
  return item.children.every((child) => child.type === 'list' && child.children.every(isEmpty));
}

/** Removes the item's lines, and one of two blank lines that would meet; undefined where texts would be joined. */
function removal({ start, end }: Range, source: Source): Fix | undefined {
  const { text } = source;
  const first = start.offset - (start.column - 1);
  const last = lineEnd(text, end.offset);
  const above = start.line === 1 ? '' : source.line(start.line - 1).trim();
  const next = source.line(end.line + 1).trim();
  const opensBlock = /^(?:[*+-]|\d{1,9}[.)]|#{1,6})(?:\s|$)/.test(next);
  const alone = text.slice(first, start.offset).trim() === '';
  if (!alone || (above !== '' && next !== '' && !opensBlock)) return undefined;
  let to = behindLineEnd(text, last);
  if (above === '' && next === '' && to < text.length) {
    to = behindLineEnd(text, lineEnd(text, to));
  }
  // The last line of a file that ends without a line end takes along the one before it.
  const from = to === last ? beforeLineEnd(text, first) : first;
  return { safe: true, edits: [{ range: source.range(from, to), text: '' }] };
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function behindLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function beforeLineEnd(text: string, at: number): number {
  if (at === 0) return at;
  return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}
