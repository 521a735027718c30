import { describe, expect, it } from 'vitest';
import {
  commentLimit,
  fitToLimit,
  jobSummaryLimit,
  type SizeLimit,
  type SummarySection,
  sizeOf,
} from '../../../src/report/section.ts';
import type { SummaryInput } from '../../../src/review/summary/input.ts';
import { summaryBody } from '../../../src/review/summary/summary.ts';
import { cmark, hasCmark } from '../../support/cmark.ts';
import { findingAt, page, replacing } from '../../support/findings.ts';
import { outlineOf } from '../../support/html-outline.ts';
import { emptyReview, lineUrl, newEntry, placed, richStars } from '../../support/reviews.ts';

const order = ['fixes', 'months', 'entries', 'sources', 'notes', 'notices', 'problems'] as const;
const fitted = (
  parts: readonly (string | SummarySection<(typeof order)[number]>)[],
  limit: SizeLimit,
) => fitToLimit(parts, order, limit);
const max = (size: number) => ({ max: size, unit: 'characters' as const });

function section(
  name: (typeof order)[number],
  items: number,
): SummarySection<(typeof order)[number]> {
  return {
    name,
    items,
    write: (count) =>
      [name, ...Array(count).fill('item'), ...(count < items ? ['less'] : [])].join(' '),
  };
}

describe('fitToLimit', () => {
  it('writes all parts that have text, a blank line between them', () => {
    expect(fitted(['a', '', section('fixes', 2), 'b'], max(100))).toBe('a\n\nfixes item item\n\nb');
  });

  it('shortens one section after the other, each only as far as needed', () => {
    const parts = ['head', section('problems', 9), section('months', 3), section('fixes', 5)];
    const whole = fitted(parts, max(1000));
    expect(fitted(parts, max(whole.length))).toBe(whole);
    const shortenedBy = (size: number) =>
      fitted(parts, max(whole.length - size))
        .split('\n\n')
        .slice(1);
    const items = (count: number) => ' item'.repeat(count);
    expect(shortenedBy(1)).toEqual([
      `problems${items(9)}`,
      `months${items(3)}`,
      `fixes${items(3)} less`,
    ]);
    expect(shortenedBy(20)).toEqual([`problems${items(9)}`, `months${items(3)}`, 'fixes less']);
    expect(shortenedBy(21)).toEqual([
      `problems${items(9)}`,
      `months${items(1)} less`,
      'fixes less',
    ]);
    expect(shortenedBy(31)).toEqual([`problems${items(7)} less`, 'months less', 'fixes less']);
  });

  it('does not write items by the thousand where hundreds fit', () => {
    const written: number[] = [];
    const { write, ...many } = section('problems', 100_000);
    const watched = {
      ...many,
      write(count: number) {
        written.push(count);
        return write(count);
      },
    };
    const text = fitted(['head', watched], max(1000));
    expect(text).toBe(`head\n\nproblems${' item'.repeat(196)} less`);
    expect(text.length).toBeGreaterThan(990);
    expect(Math.max(...written)).toBeLessThan(1000);
    expect(fitted(['head', watched], max(1_000_000))).toHaveLength(500_014);
  });

  const names = ['fixes', 'months', 'entries', 'sources', 'notes', 'notices', 'problems'] as const;

  it('never goes over the limit as long as its shortest form fits', () => {
    const parts = ['head', ...names.map((name) => section(name, 7)), 'end'];
    for (let limit = 150; limit < 420; limit += 7) {
      expect(fitted(parts, max(limit)).length).toBeLessThanOrEqual(limit);
    }
  });

  it('counts bytes where the limit does', () => {
    const parts = [{ ...section('fixes', 9), write: (count: number) => '機'.repeat(count) }];
    expect(fitted(parts, { max: 20, unit: 'bytes' })).toBe('機'.repeat(6));
    expect(sizeOf('機', jobSummaryLimit)).toBe(3);
    expect(sizeOf('機', commentLimit)).toBe(1);
  });
});

const source = page('reading.md', '# Reading', '', '## 2021.09.30', '');

/** A review of very many entries, all in trouble. */
function huge(size: number): SummaryInput {
  const finding = findingAt(source, '2021.09.30', {
    fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
  });
  const titles = (at: number) => `${at} | A title of the usual length, with <b> and @octocat`;
  const sources = Array.from({ length: size }, (_, at) => ({
    source: `Source ${at}`,
    total: 2,
    starred: 1,
  }));
  return emptyReview({
    verdict: 'findings',
    findings: Array.from({ length: size }, (_, at) => [
      placed({ ...finding, severity: at === 0 ? 'warning' : 'error', subject: String(at) }),
      placed({ ...finding, severity: 'info', subject: `note ${at}` }),
      placed({ ...finding, severity: 'info', rule: 'digest-link-unverified' }),
    ]).flat(),
    sources: () => source,
    entries: Array.from({ length: size }, (_, at) =>
      newEntry({ title: titles(at), starred: true }),
    ),
    stars: { ...richStars, added: { ...richStars.added, bySource: sources } },
    addedSuppressions: Array.from({ length: size }, (_, line) => ({
      path: 'reading.md',
      line,
      text: '<!--lint disable digest-day-format-->',
    })),
    notices: Array.from({ length: size }, (_, at) => `Notice ${at}.`),
    lineUrl,
  });
}

describe('a summary that would be too long', () => {
  it('says what is left out, and stays within the limit', () => {
    for (const size of [40, 60, 100, 200, 1000]) {
      const body = summaryBody(huge(size));
      expect(body.length).toBeLessThanOrEqual(commentLimit.max);
      expect(body.length).toBeGreaterThan(commentLimit.max * 0.9);
      expect(body).toMatch(/, left out for length/);
    }
    const body = summaryBody(huge(200));
    expect(body).toContain('… and 600 more fixes, left out for length');
    expect(body).toContain('The stars by month are left out for length.');
    expect(body).toContain('… and 200 more entries, left out for length');
    // What is to be done is what goes last.
    expect(body).not.toContain('more problems, left out');
  });

  it('has room for more in a job’s summary', () => {
    const body = summaryBody(huge(200), jobSummaryLimit);
    expect(body).not.toContain('left out for length');
    expect(sizeOf(summaryBody(huge(3000), jobSummaryLimit), jobSummaryLimit)).toBeLessThanOrEqual(
      jobSummaryLimit.max,
    );
  });

  it.skipIf(!hasCmark)('has no markup cut (cmark-gfm, Debian’s package)', () => {
    for (const size of [1, 60, 200, 1000]) {
      const { elements, comments, prose } = outlineOf(cmark(summaryBody(huge(size))));
      const count = (name: string) => elements.filter((each) => each.startsWith(`${name} `)).length;
      expect(count('details')).toBe(count('summary'));
      expect(comments).toEqual([' copydesk:summary:v1 findings ']);
      expect(prose).not.toMatch(/\*\*|^\| |<\/?(?!b>)\w/m);
    }
  });
});
