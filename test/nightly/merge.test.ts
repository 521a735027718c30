import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/dates/calendar.ts';
import { nothingStored, printStore, type Stored } from '../../src/links/store.ts';
import { mergeStored } from '../../src/nightly/merge.ts';
import { afterChecks, closeNight } from '../../src/nightly/night.ts';
import { withBoxes } from '../../src/nightly/plan.ts';
import { keyOfHost, keyOfLink } from '../../src/nightly/report.ts';
import { deadAfter, factsOf, found, nightLink } from '../support/nights.ts';
import { runs } from '../support/runs.ts';

const urls = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'];
const links = urls.map((url) => nightLink(url));

/** One run: its day, what it finds, and what somebody ticks. */
const run = fc.record({
  day: fc.nat({ max: 6 }),
  words: fc.array(fc.constantFrom('alive', 'dead', 'timeout', 'wall', 'https://c.example/', ''), {
    minLength: urls.length,
    maxLength: urls.length,
  }),
  fronts: fc.array(fc.constantFrom('alive', 'dead'), { minLength: 2, maxLength: 2 }),
  box: fc.option(fc.tuple(fc.nat({ max: 2 }), fc.boolean()), { nil: undefined }),
});
const history = fc.array(run, { maxLength: 5 }).map((all) => {
  let stored: Stored = nothingStored;
  for (const { day, words, fronts, box } of all.toSorted((a, b) => a.day - b.day)) {
    const today = addDays('2024-06-01', day);
    const outcomes = urls.flatMap((url, at) => (words[at] ? [found(url, words[at])] : []));
    const controls = ['https://a.example/', 'https://b.example/'].map((url, at) =>
      found(url, fronts[at] ?? 'alive'),
    );
    const after = afterChecks(stored, outcomes, controls, today);
    const keys = [...urls.slice(0, 2).map(keyOfLink), keyOfHost('b.example')];
    const boxes = new Map(box ? [[keys[box[0]] as string, box[1]]] : []);
    const boxed = withBoxes(after, boxes, today);
    stored = closeNight(boxed, factsOf(links).inventory, { today, deadAfter });
  }
  return stored;
});

describe('what two runs remember together', () => {
  it('is the same in either order', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        expect(printStore(mergeStored(one, other))).toBe(printStore(mergeStored(other, one)));
      }),
      runs(200),
    );
  });

  it('is the same in whatever groups', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const left = mergeStored(mergeStored(a, b), c);
        expect(printStore(left)).toBe(printStore(mergeStored(a, mergeStored(b, c))));
      }),
      runs(200),
    );
  });

  it('does not change when one of them comes again', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        const both = mergeStored(one, other);
        expect(printStore(mergeStored(one, one))).toBe(printStore(one));
        expect(printStore(mergeStored(both, other))).toBe(printStore(both));
      }),
      runs(200),
    );
  });

  it('claims less where two runs of one night differ', () => {
    const night = (word: string) =>
      afterChecks(nothingStored, [found(urls[0] as string, word)], [], '2024-06-01');
    const both = mergeStored(night('dead'), night('alive'));
    expect(both.links.get(urls[0] as string)?.outcome).toBe('alive');
  });
});
