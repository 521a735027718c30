import { type Additions, compareDigests } from '../../src/digest/additions.ts';
import { digestOf, type LintSetup } from './lint.ts';

/** A file's text before a change and after it; undefined where there is none. */
export interface ChangedText {
  before?: string | undefined;
  after?: string | undefined;
}

/** What a change of these files added. */
export function additionsOf(
  files: Readonly<Record<string, ChangedText>>,
  setup: LintSetup = {},
): Additions {
  const read = (when: 'before' | 'after') =>
    Object.entries(files).flatMap(([path, texts]) => {
      const text = texts[when];
      return text === undefined ? [] : [digestOf(text, { ...setup, path })];
    });
  const added = new Map(
    Object.entries(files).map(([path, { before, after }]) => [
      path,
      addedLines(before ?? '', after ?? ''),
    ]),
  );
  return compareDigests(
    read('after'),
    read('before'),
    (path, line) => added.get(path)?.has(line) ?? false,
  );
}

/** The lines of a text that another one does not have, counted from 1: those outside a longest common subsequence. */
export function addedLines(before: string, after: string): Set<number> {
  const a = before.split('\n');
  const b = after.split('\n');
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const added = new Set<number>();
  let i = 0;
  for (let j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) i++;
    else added.add(++j);
  }
  return added;
}
