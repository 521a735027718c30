import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Source } from '../text/source.ts';
import type { Fault, PlacedFault } from './problem.ts';
import { indexInScalar } from './scalar-index.ts';

/** What each alias stands for. */
export type Anchors = Map<Alias, Node>;

/**
 * Finds the places of mistakes in a parsed YAML text: the value; its key where the value is empty or the mistake is
 * the key's; the mapping where the key is missing. Within a text on one line it finds the character; elsewhere the
 * message names it.
 */
export function placeIn(
  document: Document,
  source: Source,
  anchors: Anchors,
): (fault: Fault) => PlacedFault {
  const pairOf = pairFinder();
  return ({ path, onKey, index, text }) => {
    let key: unknown;
    let value: unknown = document.contents;
    for (const part of path) {
      const parent = isAlias(value) ? anchors.get(value) : value;
      const pair = isMap(parent) ? pairOf(parent, String(part)) : undefined;
      if (pair) ({ key, value } = pair);
      else if (isSeq(parent)) [key, value] = [undefined, parent.items[Number(part)]];
    }
    const empty = isScalar(value) && value.value === null;
    const start = startOf((onKey || empty) && key ? key : value);
    if (index === undefined) return { ...source.pointAt(start), text };
    const within = isScalar(value) ? indexInScalar(sourceOf(value, source), index) : undefined;
    return within === undefined
      ? { ...source.pointAt(start), text: `${text} (character ${index + 1})` }
      : { ...source.pointAt(start + within), text };
  };
}

/** Finds a mapping's pair by its key, in a table that is made once. */
function pairFinder() {
  const tables = new Map<YAMLMap, Map<string, { key: unknown; value: unknown }>>();
  return (map: YAMLMap, name: string) => {
    let table = tables.get(map);
    if (!table) {
      table = new Map(
        map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : ''), pair]),
      );
      tables.set(map, table);
    }
    return table.get(name);
  };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function sourceOf(scalar: Scalar, source: Source): string {
  const [start, end] = scalar.range ?? [0, 0];
  return source.text.slice(start, end);
}
