import type { List, ListItem } from 'mdast';
import type { Edit, Problem } from '../../findings/finding.ts';
import { pluralize } from '../../text/pluralize.ts';
import type { Source } from '../../text/source.ts';

/** A list in an item, on lines of its own. */
interface Nested {
  list: List;
  /** By how many columns it is indented. */
  by: number;
  /** The column of its leftmost marker, counted from 0. */
  column: number;
  /**
   * By how many columns it may be indented at maxIndent: with more it would be part of the text
   * above.
   */
  maxIndent: number;
}

/** A list that is to be indented, with the lines that it takes. */
interface Shift {
  first: number;
  last: number;
  /** The column of its leftmost marker. */
  column: number;
  /** By how many columns more it is to be indented. */
  more: number;
}

/**
 * Finds the nested lists that are indented by fewer than `indent` columns. Further lists of the
 * same item, and lists in one of them, are a part of the same finding and its fix.
 */
export function* narrowLists(list: List, indent: number, source: Source): Generator<Problem> {
  for (const item of list.children) {
    const nested = nestedLists(item, source);
    for (const { list: wide } of nested.filter(({ by }) => by >= indent)) {
      yield* narrowLists(wide, indent, source);
    }
    const narrow = nested.filter(({ by }) => by < indent);
    const shifts = narrow.map((each) => shiftsOf(each, indent, source));
    const edits = narrow.map(({ list: each }, index) => editsOf(each, shifts[index], source));
    // Where one of them stays, another one that moves could become a part of it.
    const all = edits.every((each) => each.length > 0) ? edits.flat() : [];
    if (narrow[0]) yield problem(narrow[0], indent, all, source);
  }
}

function problem(
  { list, by }: Nested,
  indent: number,
  edits: readonly Edit[],
  source: Source,
): Problem {
  const { offset = 0, line = 0 } = list.position?.start ?? {};
  return {
    message: `Unexpected list nested by ${pluralize(by, 'column')}, expected ${indent}`,
    range: source.range(offset, offset + 1),
    subject: source.line(line).trim(),
    ...(edits.length > 0 && { fix: { safe: true, edits } }),
  };
}

function nestedLists(item: ListItem, source: Source): Nested[] {
  const own = columnOf(item, source);
  const content = item.children[0]?.position?.start.column ?? 0;
  const prefix = content - (item.position?.start.column ?? 0);
  return item.children.flatMap((child) => {
    if (child.type !== 'list' || child.position?.start.line === item.position?.start.line) {
      return [];
    }
    const columns = child.children.map((each) => columnOf(each, source));
    const [least, widest] = [columns.reduce(smaller, Infinity), columns.reduce(larger, 0)];
    // CommonMark 0.31 (5.2): what is four columns after the content of an item is code or its text.
    const maxIndent = prefix + 3 - (widest - least);
    return [{ list: child, by: least - own, column: least, maxIndent }];
  });
}

/**
 * What it takes to indent a list, and the lists in it, by `indent` columns; undefined where that
 * cannot be.
 */
function shiftsOf(
  { list, by, column, maxIndent }: Nested,
  indent: number,
  source: Source,
): Shift[] | undefined {
  const shifts: Shift[] = [];
  if (by < indent) {
    if (indent > maxIndent) return undefined;
    const { start, end } = list.position ?? { start: { line: 1 }, end: { line: 0 } };
    shifts.push({ first: start.line, last: end.line, column, more: indent - by });
  }
  for (const inner of list.children.flatMap((item) => nestedLists(item, source))) {
    const found = shiftsOf(inner, indent, source);
    if (!found) return undefined;
    for (const each of found) shifts.push(each);
  }
  return shifts;
}

/**
 * The edits of the lines, of `shifts` in the order of the text; none where a tab is before the
 * text.
 */
function editsOf(list: List, shifts: readonly Shift[] | undefined, source: Source): Edit[] {
  if (!shifts) return [];
  const edits: Edit[] = [];
  const { start, end } = list.position ?? {};
  const open: Shift[] = [];
  let next = 0;
  let offset = (start?.offset ?? 0) - (start?.column ?? 1) + 1;
  for (let line = start?.line ?? 0; line <= (end?.line ?? -1); line++) {
    while (open.length > 0 && (open.at(-1) as Shift).last < line) open.pop();
    while (shifts[next]?.first === line) open.push(shifts[next++] as Shift);
    const text = source.line(line);
    const blanks = text.search(/\S/);
    if (text.slice(0, blanks).includes('\t')) return [];
    // A line that is indented less goes on with a text above; more blanks could make it a block of
    // its own.
    const columns = open.reduce((sum, { column, more }) => sum + (blanks >= column ? more : 0), 0);
    const range = source.range(offset, offset);
    if (columns > 0) edits.push({ range, text: ' '.repeat(columns) });
    offset += text.length;
    offset += source.text.startsWith('\r\n', offset) ? 2 : 1;
  }
  return edits;
}

/** The column of an item's marker; a tab goes to the next multiple of four. */
function columnOf({ position }: ListItem, source: Source): number {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  let width = 0;
  for (const character of source.line(line).slice(0, column - 1)) {
    width += character === '\t' ? 4 - (width % 4) : 1;
  }
  return width;
}

function smaller(a: number, b: number): number {
  return Math.min(a, b);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
