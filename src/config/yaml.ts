import {
  type Alias,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Parser,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { createSource, type Source } from '../text/source.ts';
import { code, configError, type Fault, oneLine, type PlacedFault } from './problem.ts';

/** A parsed YAML text. */
export interface YamlText {
  /** Its value as plain data; undefined for a text without any. */
  data: unknown;
  /** Finds the line and the column of a mistake. */
  place(fault: Fault): PlacedFault;
}

/** Longer texts are refused; counted in UTF-16 code units. */
const maxLength = 256 * 1024;
/** The parser calls itself for each level and does not survive thousands; a configuration needs about eight. */
const maxDepth = 64;
/** More aliases are refused, and any within what an alias stands for: they expand without bound. */
const maxAliases = 100;

/** The syntax errors that templates, patterns and tags without quotes lead to. */
const unquoted: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'NON_STRING_KEY',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);
const quoteHint = '; a template, a pattern or a tag is best put in quotes';

/** A mistake at an offset of the text. */
type Spot = { at: number; text: string };

/**
 * Reads one YAML document (version 1.2). Throws a `CopydeskError` `config-invalid` that lists the mistakes with their
 * places: wrong syntax, a key given twice, an unknown tag or anchor, and what is too large to be read safely.
 */
export function readYaml(written: string, path: string): YamlText {
  const text = written.replace(/^\uFEFF/, '');
  const source = createSource(path, text);
  const refuse = (spots: readonly Spot[]) => {
    if (spots.length === 0) return;
    throw configError(
      path,
      spots.map(({ at, text }) => ({ ...source.pointAt(at), text })),
    );
  };
  refuse(tooLarge(text));
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // Checked here instead: the parser compares each key with every other one.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => source.pointAt(offset).line;
  refuse(syntaxSpots(document, source));
  refuse(doubledKeys(document, lineAt));
  const anchors: Anchors = new Map();
  refuse(aliasSpots(document, anchors));
  return {
    data: document.toJS({ maxAliasCount: -1 }) ?? undefined,
    place: placeIn(document, source, anchors),
  };
}

function tooLarge(text: string): Spot[] {
  if (text.length > maxLength) {
    return [{ at: 0, text: `found ${text.length} characters, expected at most ${maxLength}` }];
  }
  const left: { token: CST.Token; depth: number }[] = [];
  for (const token of new Parser().parse(text)) left.push({ token, depth: 0 });
  for (let next = left.pop(); next; next = left.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth && CST.isCollection(token)) {
      const limit = `found lists and mappings nested too deeply, expected at most ${maxDepth} levels`;
      return [{ at: token.offset, text: limit }];
    }
    const items = token.type === 'document' ? [token] : CST.isCollection(token) ? token.items : [];
    for (const item of items) {
      if ('key' in item && item.key) left.push({ token: item.key, depth: depth + 1 });
      if (item.value) left.push({ token: item.value, depth: depth + 1 });
    }
  }
  return [];
}

/** The syntax errors; of each line only the first, since the others mostly follow from it. */
function syntaxSpots(document: Document, source: Source): Spot[] {
  const byLine = new Map<number, Spot>();
  for (const error of [...document.errors, ...document.warnings]) {
    const [at] = error.pos;
    const { line } = source.pointAt(at);
    if (!byLine.has(line)) byLine.set(line, { at, text: syntaxText(error, source.text) });
  }
  return [...byLine.values()];
}

function syntaxText(error: YAMLError, text: string): string {
  if (error.code === 'MULTIPLE_DOCS') return 'found a second YAML document, expected one';
  // The parser's own message calls it by the name of a token.
  const unexpected = error.code === 'UNEXPECTED_TOKEN' && text.slice(...error.pos).trim();
  const message = unexpected ? `unexpected ${code(unexpected)}` : oneLine(error.message);
  return `not valid YAML: ${message}${unquoted.has(error.code) ? quoteHint : ''}`;
}

function doubledKeys(document: Document, lineAt: (offset: number) => number): Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = key.range?.[0] ?? 0;
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, at);
        else {
          const text = `found the key ${code(name)} twice, the first stands in line ${lineAt(earlier)}`;
          spots.push({ at, text });
        }
      }
    },
  });
  return spots;
}

/** Looks up what each alias stands for, and says which cannot be used. */
function aliasSpots(document: Document, anchors: Anchors): Spot[] {
  const spots: Spot[] = [];
  const named = new Map<string, Node>();
  visit(document, {
    Node(_, node, path) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) named.set(node.anchor, node);
        return undefined;
      }
      const at = node.range?.[0] ?? 0;
      const name = code(`*${node.source}`);
      const target = named.get(node.source);
      if (target === undefined) {
        spots.push({ at, text: `found ${name}, which YAML takes for an alias${quoteHint}` });
      } else if (path.some((parent) => isNode(parent) && parent.anchor !== undefined)) {
        const text = `found the alias ${name} within an anchored value, expected values without`;
        spots.push({ at, text });
      } else if (anchors.set(node, target).size > maxAliases) {
        spots.push({ at, text: `found more than ${maxAliases} aliases` });
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return spots;
}

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

/** The escapes of a double-quoted scalar that are followed by so many hexadecimal digits. */
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds where a character of a YAML scalar's value stands in its source. `source` is a plain or a quoted scalar with
 * its quotes; `index` counts UTF-16 code units of the value from 0. Undefined where the source has several lines: its
 * value is then folded or a block.
 */
export function indexInScalar(source: string, index: number): number | undefined {
  if (/[\r\n]/.test(source)) return undefined;
  const quote = source[0];
  if (quote !== '"' && quote !== "'") return index;
  let at = 1;
  for (let read = 0; read < index && at < source.length - 1; read++) {
    if (quote === "'") at += source[at] === "'" ? 2 : 1;
    else if (source[at] !== '\\') at += 1;
    else {
      const digits = hexDigits[source[at + 1] ?? ''] ?? 0;
      const astral = digits === 8 && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff;
      if (astral) read += 1;
      at += 2 + digits;
    }
  }
  return at;
}
