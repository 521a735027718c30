import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/digest/dates/calendar.ts';
import { applyFixes } from '../../../src/findings/fix.ts';
import { additionsOf } from '../../support/changes.ts';
import { fix, type LintSetup, lint } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const setup: LintSetup = { rule: 'digest-day-order' };

/** A page with these days, each with an entry that names its place. */
function page(dates: readonly string[], eol = '\n'): string {
  return dates
    .map(
      (date, index) => `## ${date}\n\n### Go Blog: [Post ${index}](https://go.dev/blog/${index})\n`,
    )
    .join('\n')
    .replaceAll('\n', eol);
}

const subjects = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ subject }) => subject);

describe('digest-day-order', () => {
  it('finds nothing in a page that is in order, with a day twice', () => {
    expect(subjects(page(['2024-05-03', '2024-05-02', '2024-05-02', '2024-05-01']))).toEqual([]);
  });

  it('finds the one day that stands too high, not those below it', () => {
    const text = page(['2024-05-20', '2024-05-01', '2024-05-19', '2024-05-18', '2024-05-17']);
    expect(subjects(text)).toEqual(['2024-05-01']);
  });

  it('points to the day that it belongs below or above', () => {
    const text = page(['2024-05-04', '2024-05-03', '2024-05-02', '2024-05-06']);
    const [finding] = lint(text, setup);
    expect(finding?.message).toBe(
      'Unexpected day `2024-05-06` below `2024-05-02`, expected it above `2024-05-04`',
    );
    expect(finding?.related).toMatchObject([{ message: 'the day that it belongs above' }]);
    expect(finding?.related?.[0]?.range.start.line).toBe(1);
  });

  it('knows the other order', () => {
    const text = page(['2024-05-01', '2024-05-09', '2024-05-02', '2024-05-03']);
    const config = { order: 'oldest-first' };
    const [finding] = lint(text, { ...setup, config });
    expect(finding?.message).toBe(
      'Unexpected day `2024-05-09` above `2024-05-02`, expected it below `2024-05-03`',
    );
    expect(subjects(fix(text, { ...setup, config }), { config })).toEqual([]);
  });

  it('moves the day with the shorter block where either could move', () => {
    const text =
      '## 2024-05-01\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n\nWith range over functions.\n\n' +
      '## 2024-05-02\n\n### Go Blog: [Routing](https://go.dev/blog/routing-enhancements)\n';
    expect(subjects(text)).toEqual(['2024-05-02']);
  });

  it('leaves days out whose date other rules doubt', () => {
    const doubtful = ['2042-01-01', '2024-02-31', '01/02/2024', '2024-05-05'];
    const text = page(['2024-05-06', '2024-05-05', '2024-05-04', ...doubtful, '2024-05-03']);
    expect(subjects(text)).toEqual(['2024-05-05']);
    const all = lint(text).filter(({ rule }) => rule === 'digest-day-order');
    expect(all).toEqual([]);
  });

  it('says once that the order of the format is the other one', () => {
    const text = page(['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05']);
    const findings = lint(text, setup);
    expect(findings.map(({ message }) => message)).toEqual([
      'Unexpected days in the order `oldest-first`, expected `newest-first`; sort them or set `order: oldest-first`',
    ]);
    expect(fix(text, { ...setup, unsafe: true })).toBe(text);
    const config = { order: 'oldest-first' };
    expect(
      subjects(page(['2024-05-05', '2024-05-04', '2024-05-03', '2024-05-02', '2024-05-01']), {
        config,
      }),
    ).toEqual(['newest-first']);
  });

  it.each([
    ['the month', '2024-04-02', ['2024-04-29', '2024-04-28'], '2024-05-02'],
    ['the year', '2023-04-29', ['2024-04-28', '2024-04-27'], '2024-04-29'],
  ])('does not move without a look what may be a slip of %s', (_, date, others, meant) => {
    const text = page([date, ...others]);
    const [finding] = lint(text, setup);
    expect(finding?.message).toContain(`, or the date \`${meant}\``);
    expect(finding?.fix?.safe).toBe(false);
    expect(fix(text, setup)).toBe(text);
    expect(subjects(fix(text, { ...setup, unsafe: true }))).toEqual([]);
  });

  it('moves all that belongs to a day and leaves comments between days in their place', () => {
    const top = '# Reading\n<!-- New days go here. -->\n\n';
    const moved =
      '## 2024-05-01\n\n### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n\n' +
      '> Enhanced routing patterns\n\n**Comment**: at last\n\n';
    const others =
      '## 2024-05-20\n\n### Go Blog: [Secure Randomness](https://go.dev/blog/chacha8rand)\n' +
      '## 2024-05-10\n\n### Go Blog: [Routing](https://go.dev/blog/routing-enhancements)\n\n' +
      '[[code]](https://github.com/golang/go)\n\n';
    const end = '---\n\n# About\n';
    expect(fix(top + moved + others + end, setup)).toBe(top + others + moved + end);
  });

  it.each([
    ['small print', '<sub>Made by hand.</sub>\n'],
    ['a footnote', '[^1]: First seen on Hacker News.\n'],
  ])('leaves %s at the end of the file', (_, end) => {
    const day = (date: string, note = '') =>
      `## ${date}\n\n### Go Blog: [${date}](https://go.dev/blog/${date})${note}\n\n`;
    const text = day('2024-05-10', ' [^1]') + day('2024-05-20') + end;
    expect(fix(text, setup)).toBe(day('2024-05-20') + day('2024-05-10', ' [^1]') + end);
  });

  it('writes close what the digest writes close', () => {
    const close = (...dates: string[]) =>
      dates
        .map((date) => `## ${date}\n### Go Blog: [${date}](https://go.dev/blog/${date})\n`)
        .join('');
    const text = close('2024-05-20', '2024-05-01', '2024-05-10', '2024-05-09');
    expect(fix(text, setup)).toBe(close('2024-05-20', '2024-05-10', '2024-05-09', '2024-05-01'));
  });

  it('parts underlined headings, which would take in the text above them', () => {
    const text =
      'Reading\n=======\n2024-05-20\n----------\n### Go Blog: [One](https://go.dev/blog/1)\n\nWords.\n\n' +
      '2024-05-21\n----------\n### Go Blog: [Two](https://go.dev/blog/2)\n';
    const fixed = fix(text, setup);
    expect(subjects(fixed)).toEqual([]);
    expect(fixed).toContain('=======\n\n2024-05-21\n');
    expect(fixed).toContain('/blog/2)\n\n2024-05-20\n');
  });

  it('parts days without a space behind their hashes, which are a part of the text above', () => {
    const entry = '### Go Blog: [Post](https://go.dev/blog/)\n\nWords.\n';
    const text = `##2024-05-20\n${entry}\n##2024-05-01\n${entry}\n##2024-05-10\n${entry}`;
    expect(fix(text, setup)).toBe(
      `##2024-05-20\n${entry}\n##2024-05-10\n${entry}\n##2024-05-01\n${entry}`,
    );
  });

  it('parts what it moves from HTML, which ends at a blank line', () => {
    const text =
      '## 2024-05-20\n### Go Blog: [One](https://go.dev/blog/1)\n<p>Words</p>\n\nMore.\n## 2024-05-01\n' +
      '### Go Blog: [Two](https://go.dev/blog/2)\n<p>Words</p>\n\n## 2024-05-10\n### Go Blog: [Three](https://go.dev/blog/3)\n';
    const fixed = fix(text, setup);
    expect(lint(fixed, setup)).toEqual([]);
    expect(fixed.match(/^## /gm)).toHaveLength(3);
  });

  it('does not move what has no end', () => {
    const text = `${page(['2024-05-02', '2024-05-01', '2024-05-03'])}\n\`\`\`\nsome code`;
    const [finding] = lint(text, setup);
    expect(finding?.subject).toBe('2024-05-03');
    expect(finding?.fix).toBeUndefined();
  });

  it('puts any page in order and loses no line', () => {
    const dates = fc.array(
      fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-04-01', days)),
      { minLength: 1, maxLength: 8 },
    );
    const eol = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(dates, eol, fc.boolean(), fc.boolean(), (all, lineEnd, isEnded, isNewest) => {
        const config = { order: isNewest ? 'newest-first' : 'oldest-first' };
        const written = page(all, lineEnd);
        const text = isEnded ? written : written.trimEnd();
        const isReversed = subjects(text, { config }).some((subject) => /first/.test(subject));
        const fixed = fix(text, { ...setup, config, unsafe: true });
        const lines = (page: string) =>
          page
            .split(lineEnd)
            .filter((line) => line !== '')
            .sort();
        expect(lines(fixed)).toEqual(lines(text));
        expect(fixed.endsWith(lineEnd)).toBe(isEnded);
        expect(fixed).not.toContain(lineEnd.repeat(3));
        const found = [...fixed.matchAll(/^## (\S+)/gm)].map((match) => match[1]);
        const sorted = [...all].sort();
        if (!isReversed) expect(found).toEqual(isNewest ? sorted.reverse() : sorted);
      }),
      runs(60),
    );
  });
});

describe('a day in a review', () => {
  const go = (number: number) => `\n### Go Blog: [Post ${number}](https://go.dev/blog/${number})\n`;
  const day = (date: string, ...numbers: number[]) => `## ${date}\n${numbers.map(go).join('')}\n`;

  function review(before: string, after: string, more: LintSetup = {}) {
    const all = { ...setup, ...more };
    const additions = additionsOf({ 'digest.md': { before, after } }, all);
    const findings = lint(after, { ...all, additions });
    return {
      subjects: findings.map(({ subject }) => subject),
      fixed: applyFixes(after, findings, { unsafe: true }).text,
    };
  }

  it('is the added one, however much stands below it', () => {
    const before = day('2024-05-01', 1);
    const added = day('2024-05-02', 2, 3, 4);
    const { subjects: found, fixed } = review(before, before + added);
    expect(found).toEqual(['2024-05-02']);
    expect(fixed.trimEnd()).toBe((added + before).trimEnd());
    // Without the review it is the shorter one.
    expect(subjects(before + added)).toEqual(['2024-05-01']);
  });

  it('is the added one above another one, too', () => {
    const before = day('2024-05-02', 1);
    const added = day('2024-05-01', 2, 3, 4);
    expect(review(before, added + before).subjects).toEqual(['2024-05-01']);
  });

  it('is the same one as before where entries were added to another one', () => {
    const before = day('2024-05-01', 1, 2) + day('2024-05-02', 3);
    const after = day('2024-05-01', 1, 2) + day('2024-05-02', 4, 5, 6, 3);
    expect(subjects(before)).toEqual(['2024-05-02']);
    expect(review(before, after).subjects).toEqual(['2024-05-02']);
    expect(subjects(after)).toEqual(['2024-05-01']);
  });

  it('is found where the fewest have to move, whoever added them', () => {
    const before = day('2024-05-01', 1);
    const added = day('2024-05-04', 2) + day('2024-05-03', 3);
    expect(review(before, before + added).subjects).toEqual(['2024-05-01']);
  });

  it('that stands twice is left to the rule for that, the added one of them', () => {
    const before = day('2024.05.02', 1) + day('2024-05-01', 2);
    const after = day('2024.05.02', 1) + day('2024-05-01', 2) + day('2024-05-02', 3);
    const upper = day('2024-04-30', 5) + before;
    const additions = additionsOf({ 'digest.md': { before, after: upper } });
    const found = lint(upper, { additions }).map(({ rule, subject }) => `${rule} ${subject}`);
    expect(found.filter((each) => each.startsWith('digest-day-order'))).toEqual([
      'digest-day-order 2024-04-30',
    ]);
    const all = lint(after, { additions: additionsOf({ 'digest.md': { before, after } }) });
    expect(all.filter(({ rule }) => rule === 'digest-day-order')).toEqual([]);
  });

  it('puts any page in order by moving added days, where the base is in order', () => {
    const dates = (min: number, max: number) =>
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: min, maxLength: max });
    fc.assert(
      fc.property(dates(3, 6), fc.integer({ min: 0, max: 40 }), fc.nat(6), (old, other, at) => {
        fc.pre(!old.includes(other));
        const iso = (days: number) => addDays('2024-04-01', days);
        const sorted = [...old].sort((a, b) => b - a).map((days, index) => day(iso(days), index));
        const added = day(iso(other), 8, 9, 10, 11, 12);
        const after = [...sorted.slice(0, at), added, ...sorted.slice(at)].join('');
        const { subjects: found, fixed } = review(sorted.join(''), after);
        expect([[], [iso(other)]]).toContainEqual(found);
        expect(subjects(fixed)).toEqual([]);
      }),
      runs(40),
    );
  });
});

describe('days in nested headings', () => {
  const day = ['# {date:YYYY}', '## {date:MMMM}'];
  const config = { entry: '- [{title}]({url})', day };
  const month = (name: string) => `## ${name}\n\n- [${name}](https://go.dev/${name})\n\n`;
  const inOrder = `# 2024\n\n${month('May')}${month('April')}# 2023\n\n${month('December')}${month('May')}`;

  it('are in order below each larger one', () => {
    expect(lint(inOrder, { rule: 'digest-day-order', config })).toEqual([]);
    expect(lint(inOrder, { rule: 'digest-day-unique', config })).toEqual([]);
    expect(lint(inOrder, { rule: 'digest-day-empty', config })).toEqual([]);
  });

  it('may begin or end with a range that goes beyond its year', () => {
    const weeks = { ...config, day: ['# {date:YYYY}', '## {date:MMM D - MMM D}'] };
    const turn = month('Dec 29 - Jan 4');
    const within = `${month('Dec 22 - Dec 28')}${month('Jan 5 - Jan 11')}`;
    for (const text of [turn + within, within + turn]) {
      const page = `# 2023\n\n${text}`;
      expect(lint(page, { rule: 'digest-day-order', config: weeks })).toEqual([]);
      expect(lint(page, { rule: 'digest-day-date', config: weeks })).toEqual([]);
    }
  });

  it('move with all that is below them', () => {
    const [first = '', second = ''] = inOrder.split(/(?=# 2023)/);
    const text = `${second}${first}`;
    expect(lint(text, { rule: 'digest-day-order', config }).map(({ message }) => message)).toEqual([
      'Unexpected period `2024` below `2023`, expected it above `2023`',
    ]);
    expect(fix(text, { rule: 'digest-day-order', config })).toBe(inOrder.replace(/\n\n$/, '\n\n'));
  });

  it('are empty or twice by what they name together', () => {
    const text = `# 2024\n\n${month('May')}## April\n\n${month('May')}`;
    expect(lint(text, { rule: 'digest-day-empty', config }).map(({ message }) => message)).toEqual([
      'Unexpected day `2024-04` without an entry, expected at least one; add it or remove the day',
    ]);
    expect(lint(text, { rule: 'digest-day-unique', config }).map(({ message }) => message)).toEqual(
      ['Unexpected second period `2024-05`, expected its entries under the first one'],
    );
  });
});
