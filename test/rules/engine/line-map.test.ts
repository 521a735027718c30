import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineMap } from '../../../src/rules/engine/line-map.ts';
import { createSource } from '../../../src/text/source.ts';
import { addedLines } from '../../support/changes.ts';

/** The places in the base of texts whose lines are given as words. */
function placesOf(before: string, after: string) {
  const [base, head] = [before, after].map((words) => words.split(' ').join('\n')) as [
    string,
    string,
  ];
  const added = addedLines(base, head);
  return createLineMap(createSource('a.md', head), createSource('a.md', base), (line) =>
    added.has(line),
  );
}

/** For each line of the head where its second column stood, as `line:column`. */
const nearest = (before: string, after: string) =>
  after.split(' ').map((_, index) => {
    const { line, column } = placesOf(before, after).nearest({ line: index + 1, column: 2 });
    return `${line}:${column}`;
  });

describe('a place of the base', () => {
  it('is the same of what was left alone', () => {
    expect(nearest('one two three', 'one new two three')).toEqual(['1:2', '1:4', '2:2', '3:2']);
    const { same } = placesOf('one two three', 'one new two three');
    expect(same({ line: 3, column: 4 })).toEqual({ line: 2, column: 4 });
    expect(same({ line: 2, column: 1 })).toBeUndefined();
  });

  it('is that of the line that was replaced, else the end of what stood above', () => {
    expect(nearest('one two three four', 'one new newer newest four')).toEqual([
      '1:2',
      '2:1',
      '3:1',
      '3:6',
      '4:2',
    ]);
  });

  it('is the start of the text for what was put above it', () => {
    expect(nearest('one two', 'new newer one two')).toEqual(['1:1', '1:1', '1:2', '2:2']);
  });

  it('never goes back, and is a place of the base with the same line where one was left alone', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const places = placesOf(before.join(' '), after.join(' '));
        let last = { line: 1, column: 0 };
        for (const [index, word] of after.entries()) {
          const place = { line: index + 1, column: 1 };
          const near = places.nearest(place);
          const same = places.same(place);
          expect(near.line).toBeGreaterThanOrEqual(last.line);
          expect(near.line).toBeLessThanOrEqual(before.length);
          expect(near.column).toBeLessThanOrEqual((before[near.line - 1] ?? '').length + 1);
          if (same) {
            expect(same).toEqual(near);
            expect(before[same.line - 1]).toBe(word);
          }
          last = near;
        }
        const kept = after.filter((_, index) => places.same({ line: index + 1, column: 1 }));
        expect(kept).toHaveLength(
          after.length - addedLines(before.join('\n'), after.join('\n')).size,
        );
      }),
    );
  });

  it('stays undefined for a line that is said to stand in the base and does not', () => {
    const places = createLineMap(
      createSource('a.md', 'new\none'),
      createSource('a.md', 'one'),
      () => false,
    );
    expect(places.same({ line: 1, column: 1 })).toBeUndefined();
    expect(places.same({ line: 2, column: 1 })).toEqual({ line: 1, column: 1 });
  });
});
