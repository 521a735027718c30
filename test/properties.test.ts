import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../src/findings/fix.ts';
import { digestText, kinds } from './support/fragments.ts';
import { keptOf, lossesOf } from './support/kept.ts';
import { fix, lint } from './support/lint.ts';
import { runs, sampled } from './support/runs.ts';
import { slipPages } from './support/slips.ts';

const setup = fc.constantFrom(...kinds).map((config) => ({ config, path: '2024-05-29-week.md' }));

describe('whatever the text', () => {
  it('check never throws, and each finding and edit has its place in the text', () => {
    fc.assert(
      fc.property(digestText, setup, (text, options) => {
        for (const { range, fix: mend } of lint(text, options)) {
          for (const { start, end } of [range, ...(mend?.edits ?? []).map((edit) => edit.range)]) {
            expect(start.offset).toBeGreaterThanOrEqual(0);
            expect(end.offset).toBeGreaterThanOrEqual(start.offset);
            expect(end.offset).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      runs(1_500),
    );
  });

  it('the edits of one fix do not overlap and change something', () => {
    fc.assert(
      fc.property(digestText, setup, (text, options) => {
        for (const finding of lint(text, options)) {
          const edits = [...(finding.fix?.edits ?? [])].sort(
            (a, b) => a.range.start.offset - b.range.start.offset,
          );
          for (const [index, edit] of edits.entries()) {
            const next = edits[index + 1];
            if (next) expect(edit.range.end.offset).toBeLessThanOrEqual(next.range.start.offset);
          }
          if (finding.fix) {
            expect(edits.length).toBeGreaterThan(0);
            expect(applyFixes(text, [finding], { unsafe: true }).text).not.toBe(text);
          }
        }
      }),
      runs(1_500),
    );
  });

  it('a fix leaves no fix, and a second one changes nothing', () => {
    fc.assert(
      fc.property(digestText, setup, fc.boolean(), (text, options, unsafe) => {
        const once = fix(text, { ...options, unsafe });
        expect(fix(once, { ...options, unsafe })).toBe(once);
        const left = lint(once, options).filter(
          (finding) => finding.fix && (unsafe || finding.fix.safe),
        );
        expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      }),
      runs(1_500),
    );
  });

  it('a safe fix keeps the entries, the words, the HTML and the code', () => {
    fc.assert(
      fc.property(digestText, setup, (text, options) => {
        const fixed = fix(text, options);
        expect({
          fixed,
          lost: lossesOf(keptOf(text, options), keptOf(fixed, options)),
        }).toEqual({ fixed, lost: [] });
      }),
      runs(1_500),
    );
  });
});

describe.each(slipPages)('a safe fix of a slip in $kind', ({ path, config, archive, slips }) => {
  const options = { path, config, archive, today: '2024-07-31' };

  it.each(sampled(slips, 3))(
    'keeps the entries, the words, the HTML and the code: $name',
    ({ text }) => {
      const lost = lossesOf(keptOf(text, options), keptOf(fix(text, options), options));
      expect(lost).toEqual([]);
    },
  );
});
