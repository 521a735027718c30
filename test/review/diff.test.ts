import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileDiff } from '../../src/review/diff.ts';
import { diffOfPatch, diffOfTexts } from '../../src/review/diff.ts';
import { makeDigest } from '../support/digest-generator.ts';
import { createRandom } from '../support/random.ts';

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);
const hunksOf = ({ hunks }: FileDiff) => hunks.map(({ first, last }) => [first, last]);
const addedIn = ({ isAdded }: FileDiff, lines = 60) =>
  Array.from({ length: lines }, (_, index) => index).filter((line) => isAdded(line));

describe('the diff of a patch', () => {
  it('shows the lines of each hunk, and knows the added ones', () => {
    const patch = [
      '@@ -1,4 +1,5 @@',
      ' # Reading list',
      ' ',
      '+## 2024-05-28',
      '+',
      '-## 2024-05-27',
      ' ### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)',
      '@@ -40,2 +41,3 @@ ## 2024-05-01',
      ' one',
      '+two',
      ' three',
    ].join('\n');
    const diff = diffOfPatch(patch);
    expect(hunksOf(diff)).toEqual([
      [1, 5],
      [41, 43],
    ]);
    expect(addedIn(diff)).toEqual([3, 4, 42]);
  });

  it('takes one line for a count that is left out', () => {
    expect(hunksOf(diffOfPatch('@@ -1 +1 @@\n-a\n+b'))).toEqual([[1, 1]]);
  });

  it('passes over the notes on missing line ends', () => {
    const note = '\\ No newline at end of file';
    const diff = diffOfPatch(`@@ -1,2 +1,2 @@\n a\n-b\n${note}\n+c\n${note}`);
    expect(hunksOf(diff)).toEqual([[1, 2]]);
    expect(addedIn(diff)).toEqual([2]);
  });

  it('is not misled by lines that look like parts of a patch', () => {
    const diff = diffOfPatch('@@ -0,0 +1,3 @@\n+@@ -1 +1 @@\n++++ b/README.md\n+\\ No newline');
    expect(hunksOf(diff)).toEqual([[1, 3]]);
    expect(addedIn(diff)).toEqual([1, 2, 3]);
  });

  it('keeps a lone CR within its line', () => {
    expect(hunksOf(diffOfPatch('@@ -0,0 +1,2 @@\n+a\rb\r\n+c\r\n'))).toEqual([[1, 2]]);
  });

  it('shows no lines where all are removed', () => {
    expect(hunksOf(diffOfPatch('@@ -1,2 +0,0 @@\n-a\n-b'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no hunk', 'Binary files a/x.png and b/x.png differ'],
    ['a file header', '--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n+b'],
    ['too few lines', '@@ -1,3 +1,3 @@\n a\n-b'],
    ['too many lines', '@@ -1 +1 @@\n-a\n+b\n+c'],
    ['a line of another kind', '@@ -1,2 +1,2 @@\n a\n?b'],
    ['more removed lines than counted', '@@ -1,1 +1,2 @@\n-a\n-b\n+c\n+d'],
    ['hunks out of order', '@@ -5 +5 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b'],
    ['a combined diff', '@@@ -1 -1 +1 @@@\n--a\n++b'],
    ['an endless hunk', '@@ -1,999999999 +1,999999999 @@\n a'],
    ['a line 0', '@@ -1 +0,1 @@\n-a\n+b'],
  ])('shows nothing where it cannot be read: %s', (_, patch) => {
    const diff = diffOfPatch(patch);
    expect(diff.hunks).toEqual([]);
    expect(addedIn(diff)).toEqual([]);
  });

  it('reads a hunk of many separate lines', () => {
    const rows = '+new\n old\n'.repeat(150_000);
    const { isAdded } = diffOfPatch(`@@ -1,150000 +1,300000 @@\n${rows}`);
    expect([299_999, 300_000].map(isAdded)).toEqual([true, false]);
  });

  it('never throws', () => {
    const row = fc.oneof(
      fc.constantFrom('@@ -1 +1 @@', '@@ -1,2 +3,2 @@', ' a', '+b', '-c', '', '\\ x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { hunks } = diffOfPatch(rows.join('\n'));
        for (const { first, last } of hunks) expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });
});

describe('the diff of two texts', () => {
  it('shows three lines around a change, and joins what would meet', () => {
    const base = text(...numbered(1, 40));
    const head = base
      .replace('line 10\n', 'ten\n')
      .replace('line 17\n', '')
      .replace('line 30\n', 'line 30\nnew\n');
    const diff = diffOfTexts(base, head);
    expect(hunksOf(diff)).toEqual([
      [7, 19],
      [27, 33],
    ]);
    expect(addedIn(diff)).toEqual([10, 30]);
  });

  it('parts two changes with seven lines between them', () => {
    const base = text(...numbered(1, 20));
    const head = base.replace('line 5\n', '5\n').replace('line 13\n', '13\n');
    expect(hunksOf(diffOfTexts(base, head))).toEqual([
      [2, 8],
      [10, 16],
    ]);
  });

  it('has nothing for equal texts, and nothing for an emptied one', () => {
    expect(diffOfTexts('a\n', 'a\n').hunks).toEqual([]);
    expect(diffOfTexts('a\n', '').hunks).toEqual([]);
    expect(diffOfTexts('', '').hunks).toEqual([]);
  });

  it('takes all lines of a new file for added ones', () => {
    const diff = diffOfTexts('', text('a', '', 'b'));
    expect(hunksOf(diff)).toEqual([[1, 3]]);
    expect(addedIn(diff)).toEqual([1, 2, 3]);
  });

  it('takes a last line for changed that gets its end or loses it', () => {
    expect(addedIn(diffOfTexts('a\nb', 'a\nb\n'))).toEqual([2]);
    expect(addedIn(diffOfTexts('a\nb\n', 'a\nb'))).toEqual([2]);
  });

  it('counts lines by LF, and tells CRLF from it', () => {
    const diff = diffOfTexts('a\r\nb\rc\r\nd\r\n', 'a\r\nb\rc\nd\r\n');
    expect(addedIn(diff)).toEqual([2]);
    expect(hunksOf(diff)).toEqual([[1, 3]]);
  });

  it('knows lines that moved by their new place', () => {
    const diff = diffOfTexts(text('a', 'b', 'c', 'd', 'e'), text('e', 'a', 'b', 'c', 'd'));
    expect(addedIn(diff)).toEqual([1]);
  });

  it('compares large texts that share little', () => {
    const one = makeDigest(3e5, 1);
    const other = makeDigest(3e5, 2);
    const { hunks, isAdded } = diffOfTexts(one, other);
    expect(hunks.length).toBeGreaterThan(0);
    expect(isAdded(other.split('\n').findIndex((line) => line.startsWith('### ')) + 1)).toBe(true);
  });

  it('gives up on a large text in another order, and takes all of it for changed', () => {
    const lines = numbered(1, 4_000);
    const shuffled = createRandom(1).shuffle(lines);
    const diff = diffOfTexts(text('top', ...lines, 'end'), text('top', ...shuffled, 'end'));
    expect(hunksOf(diff)).toEqual([[1, 4_002]]);
    expect([1, 2, 4_001, 4_002].map(diff.isAdded)).toEqual([false, true, true, false]);
  });
});

describe('beside git', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-diff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The patch between two texts as GitHub gives it, from git itself. */
  function patchOf(base: string, head: string): string {
    writeFileSync(join(folder, 'base'), base);
    writeFileSync(join(folder, 'head'), head);
    try {
      execFileSync('git', ['diff', '--no-index', '--minimal', '--no-color', 'base', 'head'], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_SYSTEM: '/dev/null',
        },
      });
      return '';
    } catch (error) {
      const { stdout } = error as { stdout: string };
      return stdout.slice(stdout.indexOf('@@'));
    }
  }

  it('the texts show what the patch shows', () => {
    const random = createRandom(3);
    for (let round = 0; round < 40; round++) {
      // Lines that all differ, so that there is one shortest way from one text to the other.
      const lines = numbered(1, 60);
      const head = lines.flatMap((line, index) => {
        const dice = random.below(12);
        if (dice === 0) return [];
        if (dice === 1) return [line, `new ${index}`];
        return [dice === 2 ? `other ${index}` : line];
      });
      const ended = random.below(3) === 0 ? text(...head).slice(0, -1) : text(...head);
      const patch = patchOf(text(...lines), ended);
      const [byPatch, byTexts] = [diffOfPatch(patch), diffOfTexts(text(...lines), ended)];
      expect(hunksOf(byTexts)).toEqual(hunksOf(byPatch));
      expect(addedIn(byTexts, 90)).toEqual(addedIn(byPatch, 90));
      expect(byPatch.hunks.length).toBeGreaterThan(0);
    }
  });

  it('as many lines are added where lines repeat', () => {
    const random = createRandom(4);
    for (let round = 0; round < 40; round++) {
      const some = () =>
        text(...Array.from({ length: 20 }, () => random.pick(['', '## 2024-05-28', 'a', 'b'])));
      const [base, head] = [some(), some()];
      const byPatch = diffOfPatch(patchOf(base, head));
      expect(addedIn(diffOfTexts(base, head))).toHaveLength(addedIn(byPatch).length);
    }
  });
});
