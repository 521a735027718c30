import picomatch from 'picomatch/posix.js';
import { contains } from '../digest/model/outline.ts';
import type { Format } from '../digest/types.ts';
import type { DigestConfig } from './config.ts';

/** Two digests that claim the same entries of a file. */
export interface Clash {
  /** Their places among the digests, the lower one first. */
  first: number;
  second: number;
  /** A path that both match. */
  path: string;
  /** What both take for entries, such as `list items`. */
  blocks: string;
}

/** So many pairs of patterns are compared at most. */
const mostPairs = 10_000;

/**
 * Finds the digests that claim the same place: the same kind of block, in the same sections of the
 * same file. One clash for each digest at most, with the first that claims its place.
 */
export function findClashes(digests: readonly DigestConfig[]): Clash[] {
  const clashes: Clash[] = [];
  const work = { left: mostPairs };
  for (const [second, digest] of digests.entries()) {
    for (const [first, other] of digests.slice(0, second).entries()) {
      if (work.left-- <= 0) return clashes;
      const blocks = sharedBlocks(other.format, digest.format);
      if (blocks === undefined || !shareSections(other.format, digest.format)) continue;
      const path = sharedPath(other, digest, work);
      if (path === undefined) continue;
      clashes.push({ first, second, path, blocks });
      break;
    }
  }
  return clashes;
}

function sharedBlocks(a: Format, b: Format): string | undefined {
  const names = blockNames(a);
  return blockNames(b).find((name) => names.includes(name));
}

function blockNames({ entries }: Format): string[] {
  return entries.map(({ block }) => {
    if (block.type === 'heading') return `headings of depth ${block.depth}`;
    return { item: 'list items', paragraph: 'paragraphs', row: 'table rows' }[block.type];
  });
}

/** Whether some section may belong to both; sections of other names are taken for others. */
function shareSections({ sections: a }: Format, { sections: b }: Format): boolean {
  const only = (sections: Format['sections']) =>
    sections && 'only' in sections ? sections.only : undefined;
  const except = (sections: Format['sections']) =>
    sections && 'except' in sections ? sections.except : [];
  const isIn = (path: readonly string[], patterns: readonly (readonly string[])[]) =>
    patterns.some((pattern) => contains(path, pattern));
  const [mine, others] = [only(a), only(b)];
  if (mine && others) {
    return mine.some((path) => isIn(path, others)) || others.some((path) => isIn(path, mine));
  }
  if (mine) return mine.some((path) => !isIn(path, except(b)));
  if (others) return others.some((path) => !isIn(path, except(a)));
  return true;
}

function sharedPath(a: DigestConfig, b: DigestConfig, work: { left: number }): string | undefined {
  const patterns = (files: readonly string[]) =>
    files.flatMap((each) => expanded(each)).slice(0, mostPatterns);
  for (const one of patterns(a.files)) {
    for (const other of patterns(b.files)) {
      if (work.left-- <= 0) return undefined;
      for (const filler of fillers) {
        const path = commonPath(one.split('/'), other.split('/'), filler);
        if (path !== undefined && a.matches(path) && b.matches(path)) return path;
      }
    }
  }
  return undefined;
}

/** More patterns of one digest are not compared. */
const mostPatterns = 50;
/** What may stand for a wildcard in a path. */
const fillers = ['x', '1', 'index'];

/** A pattern without `{a,b}`; none for one with other signs, whose paths are not known. */
function expanded(pattern: string): string[] {
  if (pattern.split('**').length > 4 || pattern.split('/').length > 20) return [];
  const [whole, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined) return /[[\](){}!+@]/.test(pattern) ? [] : [pattern];
  if (pattern.split('{').length > 4) return [];
  return choices.split(',').flatMap((choice) => expanded(pattern.replace(whole, () => choice)));
}

/** A path that two patterns without alternatives match; a text stands for what they leave open. */
function commonPath(
  a: readonly string[],
  b: readonly string[],
  filler: string,
): string | undefined {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return a.length === b.length ? '' : undefined;
  const below = (
    head: string | undefined,
    rest: readonly string[],
    others: readonly string[],
  ): string | undefined => {
    if (head === undefined) return undefined;
    const tail = commonPath(rest, others, filler);
    if (tail === undefined) return undefined;
    return tail === '' ? head : `${head}/${tail}`;
  };
  if (one === '**' || other === '**') {
    const [deep, flat] = one === '**' ? [a, b] : [b, a];
    // It stands for no folder, for that of the other pattern, or for any names at the end.
    if (deep.length === 1) return flat.map((each) => plainName(each, filler)).join('/');
    const without = commonPath(deep.slice(1), flat, filler);
    return without ?? below(plainName(flat[0] ?? '', filler), deep, flat.slice(1));
  }
  return below(commonName(one, other, filler), a.slice(1), b.slice(1));
}

function plainName(pattern: string, filler: string): string {
  return pattern.replace(/\*+|\?/g, filler);
}

/** A name that two patterns with `*` and `?` match. */
function commonName(a: string, b: string, filler: string): string | undefined {
  if (!/[*?]/.test(a)) return picomatch(b, { dot: true })(a) ? a : undefined;
  if (!/[*?]/.test(b)) return picomatch(a, { dot: true })(b) ? b : undefined;
  // What stands before the first and behind the last wildcard of each must agree.
  const [startA, startB] = [fixedStart(a), fixedStart(b)];
  const [endA, endB] = [fixedEnd(a), fixedEnd(b)];
  const start = startA.length > startB.length ? startA : startB;
  const end = endA.length > endB.length ? endA : endB;
  if (!start.startsWith(startA) || !start.startsWith(startB)) return undefined;
  if (!end.endsWith(endA) || !end.endsWith(endB)) return undefined;
  const middles = [a, b].map((each) =>
    plainName(each.slice(fixedStart(each).length, each.length - fixedEnd(each).length), filler),
  );
  return start + middles.join('') + end;
}

function fixedStart(pattern: string): string {
  return /^[^*?]*/.exec(pattern)?.[0] ?? '';
}

function fixedEnd(pattern: string): string {
  return /[^*?]*$/.exec(pattern)?.[0] ?? '';
}
