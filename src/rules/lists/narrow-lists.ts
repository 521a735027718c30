import type { List, ListItem } from 'mdast';
import type { Source } from '../../digest/source.ts';
import type { Edit, Problem } from '../../findings/finding.ts';
import { count } from '../message.ts';

/** What re-indenting a nested list takes, with all lists in it. */
interface Shifts {
  /** By how many columns more each line is indented from here on; negative where a list ends. */
  byLine: Map<number, number>;
  /** Whether every list stays where it belongs: four columns more would make it a part of the text above. */
  possible: boolean;
}

/**
 * Finds the nested lists that are indented by fewer than `indent` columns. A list in one of them is a part of its
 * finding and its fix.
 */
export function* narrowLists(list: List, indent: number, source: Source): Generator<Problem> {
  for (const item of list.children) {
    for (const { nested, by } of nestedLists(item)) {
      if (by >= indent) {
        yield* narrowLists(nested, indent, source);
        continue;
      }
      const start = nested.position?.start.offset ?? 0;
      const shifts: Shifts = { byLine: new Map(), possible: true };
      shift(item, nested, by, indent, shifts);
      const edits = shifts.possible ? editsOf(nested, shifts, source) : [];
      yield {
        message: `Unexpected list nested by ${count(by, 'column')}, expected ${indent}`,
        range: source.range(start, start + 1),
        subject: source.line(nested.position?.start.line ?? 0).trim(),
        ...(edits.length > 0 && { fix: { safe: true, edits } }),
      };
    }
  }
}

/** The lists in an item that begin on a line of their own, and by how many columns they are indented. */
function nestedLists(item: ListItem): { nested: List; by: number }[] {
  return item.children.flatMap((child) => {
    if (child.type !== 'list' || child.position?.start.line === item.position?.start.line) {
      return [];
    }
    const least = child.children.reduce((min, each) => Math.min(min, columnOf(each)), Infinity);
    return [{ nested: child, by: least - columnOf(item) }];
  });
}

/** Notes what it takes to indent a list of an item, and the lists in it, by `indent` columns. */
function shift(item: ListItem, list: List, by: number, indent: number, shifts: Shifts): void {
  const more = Math.max(0, indent - by);
  add(shifts.byLine, list.position?.start.line ?? 0, more);
  add(shifts.byLine, (list.position?.end.line ?? 0) + 1, -more);
  const content = item.children[0]?.position?.start.column ?? 0;
  for (const each of list.children) {
    if (more > 0 && columnOf(each) + more > content + 3) shifts.possible = false;
    for (const inner of nestedLists(each)) shift(each, inner.nested, inner.by, indent, shifts);
  }
}

function add(byLine: Map<number, number>, line: number, columns: number): void {
  byLine.set(line, (byLine.get(line) ?? 0) + columns);
}

/** The edits of the lines; none where a tab stands before a text, whose width would change. */
function editsOf(list: List, { byLine }: Shifts, source: Source): Edit[] {
  const edits: Edit[] = [];
  const first = list.position?.start;
  let offset = (first?.offset ?? 0) - ((first?.column ?? 1) - 1);
  let columns = 0;
  for (let line = first?.line ?? 0; line <= (list.position?.end.line ?? 0); line++) {
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

function columnOf({ position }: ListItem): number {
  return position?.start.column ?? 1;
}
