import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { addDays } from '../../src/digest/dates/calendar.ts';
import { writeDay } from '../../src/digest/model/day.ts';
import { headText } from '../../src/titles/entry.ts';
import { addTo, isGrown } from '../support/adding.ts';
import { digestOf, formatOf, lint } from '../support/lint.ts';
import { runs } from '../support/runs.ts';

const dates = ['YYYY-MM-DD', 'MMMM D, YYYY', 'YYYY-WWW', 'MMMM YYYY', 'MMM D - MMM D, YYYY'];
const entries = [
  '### {source}: [{title}]({url})',
  '* [{title}]({url})',
  '- {tag" "*}[{title}]({url}){" - "description?}',
  '1. [{title}]({url})',
  '1. {title} {url}',
  '{number}、[{title}]({url}){text?}',
  '| {number}) **{title}** | [Paper]({url}){", "extra*} |',
  '### {title}\n{url}',
  '- {date:YYYY-MM-DD}: [{title}]({url})',
];
const today = '2024-06-01';

/** A page as the format writes it, with days in its order, in sections or with sections in them. */
const pages = fc
  .record({
    date: fc.constantFrom(...dates),
    entry: fc.constantFrom(...entries),
    order: fc.constantFrom('newest-first', 'oldest-first'),
    days: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
    counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
    sections: fc.constantFrom('none', 'around', 'inside'),
    isTight: fc.boolean(),
    rule: fc.boolean(),
    title: fc.boolean(),
    intro: fc.boolean(),
    footer: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    isEnded: fc.boolean(),
  })
  .map(({ date, entry, order, days, counts, sections, eol, ...has }) => {
    const config = { day: `## {date:${date}}`, entry, order };
    const format = formatOf(config);
    const { type } = format.entries[0].block;
    const isList = type === 'item';
    const isRow = type === 'row';
    let count = 0;
    const entriesOf = (many: number) =>
      Array.from({ length: many }, (_, at) => {
        const url = `https://www.rfc-editor.org/rfc/rfc${1000 + count++}`;
        const values = {
          title: { text: `RFC ${1000 + count}` },
          source: { text: 'RFC' },
          url,
          number: `${at + 1}`,
          date: today,
        };
        return headText(format, values, at + 1);
      })
        .join(isRow || (isList && has.isTight) ? '\n' : '\n\n')
        .replace(/^(?=\|)/, '| Paper | Links |\n| --- | --- |\n');
    const headings = new Map(
      [...days]
        .sort((a, b) => (order === 'newest-first' ? a - b : b - a))
        .flatMap((ago, at) => {
          const day = writeDay(format, 0, addDays(today, ago * -8));
          return day ? [[day.text, at]] : [];
        }),
    );
    const gap = isList && has.isTight ? '\n' : '\n\n';
    const written = [...headings].map(([heading, at]) =>
      sections === 'inside'
        ? `${heading}\n\n### Notes\n\n${entriesOf(counts[at] ?? 1)}\n\n### Papers\n\n${entriesOf(1)}`
        : `${heading}${gap}${entriesOf(counts[at] ?? 1)}`,
    );
    const between = has.rule ? '\n\n---\n\n' : '\n\n';
    const blocks = [
      ...(has.title ? ['# Links'] : []),
      ...(has.intro ? ['What we read.'] : []),
      ...(sections === 'around' ? ['# Articles'] : []),
      ...(written.length > 0 ? [written.join(between)] : []),
      ...(sections === 'around' && written.length > 0
        ? ['# Papers', written.join(between).replaceAll('/rfc1', '/rfc5')]
        : []),
      ...(has.footer ? ['---', 'Made by hand.'] : []),
    ];
    const text = blocks.join('\n\n') + (has.isEnded && blocks.length > 0 ? '\n' : '');
    return { config, text: text.replaceAll('\n', eol), isEmptyTable: isRow && days.length === 0 };
  });

describe('an entry that is added', () => {
  it('stands under today and changes nothing else, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async ({ config, text, isEmptyTable }) => {
        fc.pre(!isEmptyTable);
        const written = { digests: [{ files: ['digest.md'], ...config }] };
        const before = { '.github/copydesk.yml': stringify(written), 'digest.md': text };
        const { error, after, out } = await addTo(before, ['--today', today]);
        expect(error + out, text).toMatch(/^Added/);
        const grown = after['digest.md'] ?? '';
        expect(isGrown(text, grown), grown).toBe(true);
        const digest = digestOf(grown, { config });
        const added = digest.entries.filter(({ url }) => url.includes('gnu.org'));
        expect(added).toHaveLength(1);
        expect((added[0]?.day?.date ?? '') <= today && today <= (added[0]?.day?.until ?? '')).toBe(
          true,
        );
        const found = (page: string) => lint(page, { config, today }).map(({ rule }) => rule);
        expect(found(grown), grown).toEqual(found(text));
        expect(grown.includes('\r') && /[^\r]\n/.test(grown), grown).toBe(false);
      }),
      runs(60),
    );
  });
});
