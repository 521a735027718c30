import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { starSummary } from '../../src/digest/stars.ts';
import { digestOf, fix, lint } from '../support/lint.ts';

const file = new URL('../../../shared/seeds/000_2a1f4f35b0ba239e.txt', import.meta.url);
const here = existsSync(file);
const text = here ? readFileSync(file, 'utf8') : '';

/** What an editor sees who reads the page line by line, and nothing else. */
const expected: Record<string, readonly number[]> = {
  'digest-link-tracking': [21, 24, 28],
  'digest-blank-lines': [22, 29, 62, 65, 82, 93],
  'digest-day-order': [79],
  'digest-image-alt': [111, 294, 298, 322],
  'digest-field-label': [143],
  'digest-star-marker': [178, 186, 196, 200, 202],
  'digest-day-format': [194, 198, 208, 218, 228, 232, 256, 270, 282, 302, 306, 326, 332],
  'digest-link-text': [406],
  'digest-link-syntax': [412],
};

function linesByRule(page: string): Record<string, number[]> {
  const lines: Record<string, number[]> = {};
  for (const { rule, range } of lint(page, { path: 'page.md' })) {
    lines[rule] = [...(lines[rule] ?? []), range.start.line];
  }
  return lines;
}

describe.skipIf(!here)('the real digest page (skipped where ../shared is not at hand)', () => {
  it('has 83 entries, 70 of them under 45 days, and 24 stars', () => {
    const { entries, days } = digestOf(text);
    expect(entries).toHaveLength(83);
    expect(entries.filter(({ day }) => day)).toHaveLength(70);
    expect(days).toHaveLength(45);
    expect(starSummary(entries)).toMatchObject({ total: 83, starred: 24 });
  });

  it('gets each of its problems reported, and nothing that is none', () => {
    expect(linesByRule(text)).toEqual(expected);
  });

  it('keeps only what no one but its editor can mend, once it is fixed', () => {
    const left = { 'digest-image-alt': 4, 'digest-link-text': 1 };
    for (const unsafe of [false, true]) {
      const fixed = fix(text, { path: 'page.md', unsafe });
      const found = linesByRule(fixed);
      expect(
        Object.fromEntries(Object.entries(found).map(([rule, lines]) => [rule, lines.length])),
      ).toEqual(left);
      expect(fix(fixed, { path: 'page.md', unsafe })).toBe(fixed);
    }
  });

  it('is changed by its fixes in the lines of the findings alone', () => {
    const fixed = new Set(fix(text, { path: 'page.md' }).split('\n'));
    const named = new Set(Object.values(expected).flat());
    const changed = text.split('\n').flatMap((line, index) => (fixed.has(line) ? [] : [index + 1]));
    expect(changed.filter((line) => !named.has(line))).toEqual([]);
  });
});
