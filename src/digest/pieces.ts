import type { List, ListItem, Nodes, Root, RootContent, Table, TableRow } from 'mdast';
import type { Chunk } from './chunks.ts';

/** The blocks of each piece; a list or a table over several pieces is one in each of them. */
export function blocksOf({ children }: Root, chunks: readonly Chunk[]): Map<Chunk, RootContent[]> {
  const found = new Map(chunks.map((chunk) => [chunk, [] as RootContent[]]));
  let index = 0;
  const pieceAt = (node: RootContent): RootContent[] => {
    const { offset = 0 } = node.position?.start ?? {};
    while ((chunks[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return found.get(chunks[index] as Chunk) ?? [];
  };
  for (const block of children) {
    if (block.type === 'yaml') continue;
    if (block.type === 'table') {
      splitTable(block, pieceAt);
      continue;
    }
    if (block.type !== 'list') {
      pieceAt(block).push(block);
      continue;
    }
    let part: List | undefined;
    let piece: RootContent[] | undefined;
    for (const item of block.children) {
      const own = pieceAt(item);
      if (part && own === piece) addItems(part, [item], hasBlankBetween(part, item));
      else {
        part = { ...block, children: [item], spread: false };
        if (item.position) part.position = { ...item.position };
        own.push(part);
        piece = own;
      }
    }
  }
  return found;
}

function splitTable(table: Table, pieceAt: (node: RootContent) => RootContent[]): void {
  const parts: { piece: RootContent[]; rows: TableRow[] }[] = [];
  for (const row of table.children) {
    const piece = pieceAt(row);
    const last = parts.at(-1);
    if (last?.piece === piece) last.rows.push(row);
    else parts.push({ piece, rows: [row] });
  }
  for (const { piece, rows } of parts) {
    const [first, last] = [rows[0]?.position, rows.at(-1)?.position];
    if (parts.length === 1 || !first || !last) piece.push(table);
    else {
      const position = { start: first.start, end: last.end };
      piece.push({ ...table, children: rows, position });
    }
  }
}

function hasBlankBetween(list: List, item: ListItem): boolean {
  return (item.position?.start.line ?? 0) - (list.position?.end.line ?? 0) > 1;
}

/** Adds items to a list, with a blank line before them or none. */
export function addItems(list: List, items: readonly ListItem[], afterBlank: boolean): void {
  list.children.push(...items);
  const end = items.at(-1)?.position?.end;
  if (list.position && end) list.position.end = end;
  list.spread = Boolean(list.spread) || afterBlank;
}

/** Moves all places in a tree by characters and lines. */
export function move(tree: Root, offset: number, lines: number): void {
  if (offset === 0 && lines === 0) return;
  const open: Nodes[] = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) node.position = movedPosition(node.position, offset, lines);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

/** The same nodes elsewhere, and in no other tree than one. */
export function copyMoved<Node extends Nodes>(
  nodes: readonly Node[],
  offset: number,
  lines: number,
): Node[] {
  return nodes.map((node) => {
    const copy = { ...node };
    if (copy.position) copy.position = movedPosition(copy.position, offset, lines);
    if ('children' in copy) {
      const { children } = copy as { children: Nodes[] };
      Object.assign(copy, { children: copyMoved(children, offset, lines) });
    }
    return copy;
  });
}

type Position = NonNullable<Root['position']>;

function movedPosition({ start, end }: Position, offset: number, lines: number): Position {
  const moved = (point: Position['start']) => ({
    line: point.line + lines,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  return { start: moved(start), end: moved(end) };
}
