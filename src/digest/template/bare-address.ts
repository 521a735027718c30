import { separatorAtEnd } from '../../text/signs.ts';
import type { Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import type { Values } from './compose.ts';
import type { Segment } from './template.ts';

/**
 * What stands before a bare address, without the separator and the brackets that part the two, as
 * in `Title: https://…`, `Title (https://…)` and `(Title)(https://…)`, and what is left behind it.
 */
export function aroundAddress(text: string, { start, end }: Span, { range }: Pick<Link, 'range'>) {
  let before = text.slice(start, range.start.offset).trimEnd();
  let rest = text.slice(range.end.offset, end);
  const pair = brackets.find(([open, close]) => before.endsWith(open) && rest.startsWith(close));
  if (pair) {
    [before, rest] = [before.slice(0, -1).trimEnd(), rest.slice(1)];
    const isWrapped = before.startsWith(pair[0]) && before.endsWith(pair[1]);
    if (isWrapped && !before.slice(1, -1).includes(pair[0])) {
      const inner = { start: start + 1, end: start + before.length - 1 };
      return { title: inner, rest };
    }
  }
  const separator = separatorAtEnd(before, true);
  return { title: { start, end: start + before.length - separator }, rest };
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
] as const;

/** Parts what stands before a bare address at the last literal that the template has before it. */
export function splitAtLiteral(
  segment: Segment,
  text: string,
  stretch: Span,
): { before: Span; title: Span } {
  const last = segment[segment.length - 1];
  const literal = last?.type === 'literal' ? last.markdown.trim() : '';
  if (segment.every((part) => part.type === 'slot' && part.optional)) {
    return { before: { ...stretch, end: stretch.start }, title: stretch };
  }
  const at = literal === '' ? -1 : text.slice(stretch.start, stretch.end).indexOf(`${literal} `);
  const middle = at === -1 ? stretch.end : stretch.start + at + literal.length;
  return {
    before: { start: stretch.start, end: middle },
    title: { start: middle, end: stretch.end },
  };
}

/** The values with a title that can stand in brackets, which it did not stand in before. */
export function inBrackets(values: Values): Values {
  const title = values.title && 'markdown' in values.title ? values.title.markdown : '';
  const isBalanced = !/[[\]]/.test(title.replace(/\\.|\[[^[\]\\]*\]/g, ''));
  if (isBalanced) return values;
  return { ...values, title: { markdown: title.replace(/\\.|[[\]]/g, escapeBracket) } };
}

function escapeBracket(found: string): string {
  return found.length > 1 ? found : `\\${found}`;
}
