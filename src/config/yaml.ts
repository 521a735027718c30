import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type ConfigProblem, code, configError, oneLine, type PlacedFault } from './problem.ts';

/** A parsed YAML text. */
export interface YamlText {
  /** Its value as plain data; undefined for a text without any. */
  data: unknown;
  /** Finds the line and the column of a mistake. */
  place(fault: ConfigProblem): PlacedFault;
}

/** The maximum length of a text, in UTF-16 code units. */
const maxLength = 256 * 1024;
/** An alias may expand to a value with aliases, and so without bound. */
const maxAliases = 1000;

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
const quoteHint = '; put templates, patterns and tags in quotes';

/**
 * Reads one YAML document (version 1.2). Throws a `CopydeskError` `config-invalid` that lists the
 * mistakes with their places: wrong syntax, duplicate keys, unknown tags and aliases, and what is
 * too large.
 */
export function readYaml(written: string, path: string): YamlText {
  const text = written.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const at = (offset: number, message: string): PlacedFault => {
    const { line, col: column } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(column, 1), text: message };
  };
  if (text.length > maxLength) {
    const message = `found ${text.length} characters, expected at most ${maxLength}`;
    throw configError(path, [at(0, message)]);
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // Compares each key with all before it.
    uniqueKeys: false,
    lineCounter: lines,
  });
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) =>
      at(error.pos[0], syntaxMessage(error, text)),
    ),
    ...duplicateKeys(document, text, at),
    ...unknownAliases(document, at),
  ];
  if (faults.length > 0) throw configError(path, firstOfEachLine(faults));
  const pairIn = createPairSearch();
  return {
    data: toData(document, path, at) ?? undefined,
    place: (fault) => placeOf(fault, { document, text, at, pairIn }),
  };
}

/** Makes a search of keys in mappings: there may be as many mistakes as keys. */
function createPairSearch(): (map: YAMLMap, key: unknown) => Pair | undefined {
  const known = new Map<YAMLMap, Map<unknown, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (!pairs) {
      const keyed = map.items.map((item) => [isScalar(item.key) ? item.key.value : item.key, item]);
      pairs = new Map(keyed as [unknown, Pair][]);
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

type At = (offset: number, message: string) => PlacedFault;

function toData(document: Document, path: string, at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw configError(path, [at(0, `found aliases that stand for more than ${maxAliases} values`)]);
  }
}

/** The other mistakes of a line mostly follow from its first. */
function firstOfEachLine(faults: readonly PlacedFault[]): PlacedFault[] {
  const byLine = new Map<number, PlacedFault>();
  for (const fault of faults) if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
  return [...byLine.values()];
}

function syntaxMessage(error: YAMLError, text: string): string {
  const [start, end] = error.pos;
  if (error.code === 'MULTIPLE_DOCS') return 'found a second YAML document, expected one';
  // The parser calls itself for each level, and reports what that leads to.
  if (/call stack/.test(error.message)) return 'found lists and mappings nested too deeply';
  // The parser's own message calls it by the name of a token.
  const unexpected = error.code === 'UNEXPECTED_TOKEN' && text.slice(start, end).trim();
  const message = unexpected ? `unexpected ${code(unexpected)}` : oneLine(error.message);
  return `not valid YAML: ${message}${unquoted.has(error.code) ? quoteHint : ''}`;
}

function duplicateKeys(document: Document, text: string, at: At): PlacedFault[] {
  const faults: PlacedFault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (seen.has(key.value))
          faults.push(at(start, `found the key ${code(text.slice(start, end))} twice`));
        seen.add(key.value);
      }
    },
  });
  return faults;
}

function unknownAliases(document: Document, at: At): PlacedFault[] {
  const faults: PlacedFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const name = code(`*${alias.source}`);
      faults.push(
        at(alias.range?.[0] ?? 0, `found ${name}, which YAML reads as an alias${quoteHint}`),
      );
    },
  });
  return faults;
}

/**
 * The place of the value; of its key where the value is empty or the mistake is the key's; of the
 * mapping where the key is missing. A character is found where the text stands as it is written.
 */
function placeOf(
  { path, onKey, index, text: message }: ConfigProblem,
  {
    document,
    text,
    at,
    pairIn,
  }: { document: Document; text: string; at: At; pairIn: ReturnType<typeof createPairSearch> },
): PlacedFault {
  let key: unknown;
  let value: unknown = document.contents;
  for (const part of path) {
    const parent = isAlias(value) ? value.resolve(document) : value;
    const pair = isMap(parent) ? pairIn(parent, part) : undefined;
    if (!pair && !(isSeq(parent) && parent.has(part))) break;
    key = pair?.key;
    value = pair ? pair.value : (parent as YAMLSeq).get(part, true);
  }
  const isEmpty = isScalar(value) && value.value === null;
  const node = (onKey || isEmpty) && key ? key : value;
  const [start = 0, end = start] = (isNode(node) && node.range) || [];
  if (index === undefined) return at(start, message);
  const within = isScalar(value) ? text.slice(start, end).indexOf(String(value.value)) : -1;
  return within === -1
    ? at(start, `${message} (character ${index + 1})`)
    : at(start + within + index, message);
}
