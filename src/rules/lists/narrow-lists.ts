import type { List, ListItem } from 'mdast';
import type { Source } from '../../digest/source.ts';
import type { Edit, Problem } from '../../findings/finding.ts';
import { count } from '../message.ts';

/** A list in an item, on lines of its own. */
interface Nested {
  list: List;
  /** By how many columns it is indented. */
  by: number;
  /** By how many columns it may be indented at most: any more, and it would be a part of the text above. */
  most: number;
}

/** What it takes to indent a nested list, with all lists in it. */
interface Shifts {
  /** By how many columns more the lines are indented from this one on; negative where a list ends. */
  byLine: Map<number, number>;
  possible: boolean;
}

/**
 * Finds the nested lists that are indented by fewer than `indent` columns. A list in one of them is a part of its
 * finding and its fix.
 */
export function* narrowLists(list: List, indent: number, source: Source): Generator<Problem> {
  for (const nested of list.children.flatMap((item) => nestedLists(item, source))) {
    if (nested.by >= indent) {
      yield* narrowLists(nested.list, indent, source);
      continue;
    }
    const start = nested.list.position?.start;
    const shifts: Shifts = { byLine: new Map(), possible: true };
    shift(nested, indent, shifts, source);
    const edits = shifts.possible ? editsOf(nested.list, shifts, source) : [];
    yield {
      message: `Unexpected list nested by ${count(nested.by, 'column')}, expected ${indent}`,
      range: source.range(start?.offset ?? 0, (start?.offset ?? 0) + 1),
      subject: source.line(start?.line ?? 0).trim(),
      ...(edits.length > 0 && { fix: { safe: true, edits } }),
    };
  }
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
    // CommonMark 0.31 (5.2): what is four columns behind the content of an item is code or its text.
    return [{ list: child, by: least - own, most: prefix + 3 - (widest - least) }];
  });
}

/** Notes what it takes to indent a list, and the lists in it, by `indent` columns. */
function shift({ list, by, most }: Nested, indent: number, shifts: Shifts, source: Source): void {
  if (by < indent) {
    add(shifts.byLine, list.position?.start.line ?? 0, indent - by);
    add(shifts.byLine, (list.position?.end.line ?? 0) + 1, by - indent);
    if (indent > most) shifts.possible = false;
  }
  for (const item of list.children) {
    for (const inner of nestedLists(item, source)) shift(inner, indent, shifts, source);
  }
}

function add(byLine: Map<number, number>, line: number, columns: number): void {
  byLine.set(line, (byLine.get(line) ?? 0) + columns);
}

/** The edits of the lines; none where a tab stands before a text, whose width would change. */
function editsOf(list: List, { byLine }: Shifts, source: Source): Edit[] {
  const edits: Edit[] = [];
  const { start, end } = list.position ?? {};
  let offset = (start?.offset ?? 0) - (start?.column ?? 1) + 1;
  let columns = 0;
  for (let line = start?.line ?? 0; line <= (end?.line ?? -1); line++) {
    columns += byLine.get(line) ?? 0;
    const text = source.line(line);
    if (/^ *\t/.test(text)) return [];
    const range = source.range(offset, offset);
    if (text.trim() !== '') edits.push({ range, text: ' '.repeat(columns) });
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
