import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multisetDifference } from '../../src/text/multiset.ts';

interface Thing {
  key: string;
  preferred: boolean;
}

const thing = fc.record({ key: fc.constantFrom('a', 'b', 'c'), preferred: fc.boolean() });
const things = fc.array(thing, { maxLength: 12 });
const keyOf = ({ key }: Thing) => key;
const isPreferred = ({ preferred }: Thing) => preferred;

describe('surplus', () => {
  it('is the last of equals', () => {
    const now = ['a', 'b', 'a'].map((key) => ({ key, preferred: false }));
    const more = [...multisetDifference(now, [{ key: 'a', preferred: false }], keyOf)];
    expect(more.map((each) => now.indexOf(each))).toEqual([1, 2]);
  });

  it('is the preferred one of equals', () => {
    const now = [
      { key: 'a', preferred: true },
      { key: 'a', preferred: false },
    ];
    const more = multisetDifference(now, [{ key: 'a', preferred: false }], keyOf, isPreferred);
    expect([...more]).toEqual([now[0]]);
  });

  it('counts, and takes none that is not preferred before one that is', () => {
    fc.assert(
      fc.property(things, things, (now, before) => {
        const more = multisetDifference(now, before, keyOf, isPreferred);
        for (const key of ['a', 'b', 'c']) {
          const group = now.filter((each) => each.key === key);
          const known = before.filter((each) => each.key === key).length;
          const chosen = group.filter((each) => more.has(each));
          expect(chosen).toHaveLength(Math.max(0, group.length - known));
          if (chosen.some((each) => !each.preferred)) {
            expect(group.filter((each) => each.preferred && !more.has(each))).toEqual([]);
          }
        }
      }),
    );
  });
});
