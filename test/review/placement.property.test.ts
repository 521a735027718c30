import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/findings/finding.ts';
import { fingerprintOf, severities } from '../../src/findings/finding.ts';
import { findingKey } from '../../src/review/marker.ts';
import { createSource } from '../../src/text/source.ts';
import { digestText, kinds } from '../support/fragments.ts';
import { lint } from '../support/lint.ts';
import { runs } from '../support/runs.ts';
import { type SlipPage, slipPages } from '../support/slips.ts';
import { changed, placed } from './placing.ts';

/** A text of few different short lines, so that everything meets everything. */
const shortText = fc
  .tuple(fc.array(fc.constantFrom('', 'a', 'b', 'ab ba'), { maxLength: 24 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));

/** Places of a text, as shares of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const replacement = fc.constantFrom('', '\n', 'c', 'c\n', '\nc', '\n\n', 'c\u200bd', 'a');

/** Findings with fixes of up to three edits anywhere in the text. */
function findingsIn(text: string): fc.Arbitrary<Finding[]> {
  const source = createSource('a.md', text);
  // Often where lines begin and end: there it is hard.
  const borders = [
    0,
    ...[...text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]),
    text.length,
  ];
  const at = fc.oneof(
    share.map((part) => Math.round(part * text.length)),
    fc.constantFrom(...borders),
  );
  const fix = fc
    .tuple(fc.boolean(), fc.array(fc.tuple(at, at, replacement), { maxLength: 3 }))
    .map(([safe, all]) => {
      const edits: Edit[] = [];
      const stretches = all.map(([one, other, put]) => {
        const start = Math.min(one, other);
        return { start, end: Math.min(Math.max(one, other), start + 9), put };
      });
      for (const { start, end, put } of stretches.sort((a, b) => a.start - b.start)) {
        const free = start > (edits.at(-1)?.range.end.offset ?? -1);
        if (free) edits.push({ range: source.range(start, end), text: put });
      }
      return edits.length === 0 ? undefined : { safe, edits };
    });
  const finding = fc.record({ start: at, fix, severity: fc.constantFrom(...severities) }).map(
    ({ start, fix, severity }): Finding => ({
      rule: 'digest-test',
      severity,
      message: 'Unexpected text',
      path: 'a.md',
      range: source.range(start, start),
      subject: String(start),
      url: 'https://example.org/',
      ...(fix && { fix }),
    }),
  );
  return fc.array(finding, { maxLength: 10 });
}

describe('whatever the change and the findings', () => {
  it('a suggestion does what the fixes do, on lines of its own, and the counts add up', () => {
    const changes = fc
      .tuple(fc.oneof(fc.constant(''), shortText), shortText)
      .chain(([base, head]) => fc.tuple(fc.constant(base), fc.constant(head), findingsIn(head)));
    const limit = fc.constantFrom(1, 3, 25, 25, 25);
    let suggested = 0;
    fc.assert(
      fc.property(changes, limit, fc.nat(9), ([base, head, findings], max, resolved) => {
        const states = findings.map((finding, index) => ({
          ...finding,
          state: index % 5 === 4 ? ('existing' as const) : ('introduced' as const),
        }));
        const keys = findings.map((finding) =>
          findingKey({ path: finding.path, fingerprint: fingerprintOf(finding) }),
        );
        const { findings: all } = placed([changed('a.md', base, head)], states, {
          max,
          resolved: new Set(keys.filter((_, index) => index % 10 === resolved)),
        });
        suggested += all.filter((each) => each.suggested).length;
      }),
      runs(5_000),
    );
    expect(suggested).toBeGreaterThan(100);
  });

  it('the same holds for digests as people write them', () => {
    const setup = fc
      .constantFrom(...kinds)
      .map((config) => ({ config, path: '2024-05-29-week.md' }));
    fc.assert(
      fc.property(digestText, digestText, setup, (base, head, options) => {
        placed([changed(options.path, base, head)], lint(head, options));
      }),
      runs(500),
    );
  });
});

describe('the slip of a contributor', () => {
  const [page] = slipPages as [SlipPage];
  const mended = page.slips.filter(({ fix }) => fix !== 'no');

  it.each(mended)('is mended by a suggestion, or by a patch across hunks: $name', (slip) => {
    const change = changed('digest.md', page.text, slip.text);
    const { findings } = placed([change], lint(slip.text, { today: '2024-07-01' }));
    const own = findings.filter(({ rule, fix }) => rule === slip.rule && fix);
    expect(own.map(({ place }) => place)).toContain('inline');
    for (const { suggested } of own) expect(suggested).toBe(change.diff.hunks.length === 1);
  });
});
