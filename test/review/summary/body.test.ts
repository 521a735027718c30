import { describe, expect, it } from 'vitest';
import { readSummaryMarker } from '../../../src/review/marker.ts';
import type { SummaryInput } from '../../../src/review/summary/input.ts';
import { summaryBody } from '../../../src/review/summary/summary.ts';
import { findingAt, page } from '../../support/findings.ts';
import {
  cleanReview,
  emptyReview,
  lineUrl,
  newEntry,
  placed,
  richReview,
} from '../../support/reviews.ts';

const source = page('reading.md', '# Reading', '', '## 2021.09.30');
const finding = findingAt(source, '2021.09.30');
const none = { total: 0, starred: 0, bySource: [], byMonth: [] };

/** The paragraphs of a summary, from the one that begins so. */
function from(body: string, start: string): string[] {
  const paragraphs = body.split('\n\n');
  const at = paragraphs.findIndex((paragraph) => paragraph.startsWith(start));
  expect(at, start).not.toBe(-1);
  return paragraphs.slice(at);
}

const opening = (input: SummaryInput) => summaryBody(input).split('\n\n').slice(0, 2);

describe('the verdict', () => {
  it('counts what is wrong, and says what it means for the check', () => {
    expect(opening(richReview())).toEqual([
      '### Copydesk: 3 errors, 2 warnings in 5 new entries',
      'Errors make the check fail. 3 can be fixed with one click on a suggestion.',
    ]);
    const input = emptyReview({ findings: [placed(finding, { suggested: true })] });
    expect(opening(input)).toEqual([
      '### Copydesk: 1 error',
      'Nothing here makes the check fail. It can be fixed with one click on a suggestion.',
    ]);
    const words = (failOn: SummaryInput['failOn']) =>
      opening({ ...input, failOn, verdict: 'findings' })[1];
    expect(words('warning')).toMatch(/^Errors and warnings make the check fail\. It can/);
    expect(words('info')).toMatch(/^Each of these makes the check fail\./);
  });

  it('is short where all is well', () => {
    expect(summaryBody(emptyReview({ entries: [newEntry({ path: 'a.md', first: 3 })] }))).toBe(
      [
        '### Copydesk: no problems in 1 new entry',
        '',
        '<details>',
        '<summary><b>1 new entry</b></summary>',
        '',
        '| Entry | Place |',
        '| :-- | :-- |',
        '| arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762) | line\u00A03 |',
        '',
        '</details>',
        '',
        'Reviewed `0f3c2a9` · [all rules](https://github.com/copydesk/copydesk/blob/main/docs/rules.md) · the same locally: `npx copydesk review --base main`',
        '',
        '<!-- copydesk:summary:v1 clean -->',
      ].join('\n'),
    );
    expect(opening(emptyReview())[0]).toBe('### Copydesk: no problems');
  });

  it('says when the last problem is fixed, and goes on saying so', () => {
    for (const previous of ['findings', 'fixed'] as const) {
      const body = summaryBody(cleanReview({ previous }));
      expect(body.split('\n\n').slice(0, 2)).toEqual([
        '### Copydesk: all problems are fixed',
        'No problems in 2 new entries.',
      ]);
      expect(readSummaryMarker(body)).toBe('fixed');
    }
    expect(readSummaryMarker(summaryBody(cleanReview({ previous: 'clean' })))).toBe('clean');
    expect(readSummaryMarker(summaryBody(richReview({ previous: 'fixed' })))).toBe('findings');
  });

  it('says so where nothing was found since a file could not be read', () => {
    const input = emptyReview({ verdict: 'findings', notices: ['a.md: not UTF-8'] });
    expect(opening(input)[0]).toBe('### Copydesk: not everything could be read');
  });

  it('does not call it clean where what somebody resolved makes the check fail', () => {
    const input = emptyReview({
      verdict: 'findings',
      findings: [placed(finding, { place: 'withheld', why: 'resolved' })],
    });
    expect(opening(input)).toEqual([
      '### Copydesk: no further problems',
      '1 finding whose comment was resolved is not repeated. Errors make the check fail.',
    ]);
    expect(readSummaryMarker(summaryBody(input))).toBe('findings');
    expect(opening({ ...input, verdict: 'clean' })[0]).toBe('### Copydesk: no problems');
  });

  it('takes notes for problems only where they make the check fail', () => {
    const note = placed({ ...finding, severity: 'info' }, { place: 'summary', why: 'info' });
    const body = summaryBody(emptyReview({ findings: [note] }));
    expect(body).toContain('### Copydesk: no problems\n');
    expect(body).toContain('<summary><b>1 note</b></summary>\n\nNo action is needed.');
    const strict = summaryBody(
      emptyReview({ findings: [note], failOn: 'info', verdict: 'findings' }),
    );
    expect(strict).toContain('### Copydesk: 1 note\n');
    expect(strict).toContain('| **note**: ');
  });
});

describe('what to do', () => {
  it('is one table, the errors first', () => {
    const [, table = ''] = from(summaryBody(richReview()), '#### What to do');
    const rows = table.split('\n').map((row) => row.split(' | '));
    expect(rows[0]).toEqual(['| Entry', 'Problem', 'Fix |']);
    expect(rows.slice(2).map((row) => row[2])).toEqual([
      'suggestion |',
      'by hand |',
      'suggestion, needs review |',
      'suggestion |',
      'below, needs review |',
    ]);
    expect(rows[2]?.[0]).toBe(`| \`## 2026.03.02\`<br>[line\u00A03](${lineUrl('reading.md', 3)})`);
    expect(rows[3]?.[0]).toBe(`| Transformer<br>[line\u00A011](${lineUrl('reading.md', 11)})`);
    expect(rows[3]?.[1]).toMatch(
      /^\*\*error\*\*: Dead link `https:.*`\\: the server .*digest-link-dead/,
    );
  });

  it('names the files where there are several, and links only where there is a page', () => {
    const other = { ...finding, path: 'other.md' };
    const body = summaryBody(emptyReview({ findings: [placed(finding), placed(other)] }));
    expect(body).toContain('| `other.md` line\u00A03 | **error**');
    expect(body).toContain('| `reading.md` line\u00A03 | **error**');
  });

  it('ends with the fixes that no comment carries', () => {
    const block = from(summaryBody(richReview()), '<details>\n<summary><b>1 fix');
    expect(block.slice(0, 5)).toEqual([
      '<details>\n<summary><b>1 fix without a suggestion</b></summary>',
      '`npx copydesk fix` applies the safe ones.',
      `- [line\u00A015](${lineUrl('reading.md', 15)}) (\`digest-source-label\`), needs review`,
      [
        '  ```diff',
        '  - ### Distil: [Feature Visualization](https://distill.pub/2017/feature-visualization/)',
        '  + ### Distill: [Feature Visualization](https://distill.pub/2017/feature-visualization/)',
        '  ```',
      ].join('\n'),
      '</details>',
    ]);
  });
});

describe('the new entries', () => {
  it('stand in a table with the outcome of each link and the check of each title', () => {
    const [head, table = ''] = from(summaryBody(richReview()), '<details open>\n<summary><b>5 new');
    expect(head).toContain(
      '<b>5 new entries</b>: 2 links work, 1 moved, 1 is dead, 1 could not be verified',
    );
    const cells = table.split('\n').map((row) => row.slice(2, -2).split(' | ').slice(0, 3));
    expect(cells.filter((_, at) => at !== 1)).toEqual([
      ['Entry', 'Link', 'Title of the page'],
      ['★ arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)', 'works', 'agrees'],
      [
        'Distill: [Understanding LSTM Networks](http://colah.github.io/posts/2015-08-Understanding-LSTMs/?utm_source=feed)',
        'moved to `https://colah.github.io/posts/2015-08-Understanding-LSTMs/`',
        'agrees',
      ],
      [
        'Google AI: [Transformer](https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html)',
        '**dead**: the server answers 404 Not Found',
        '–',
      ],
      [expect.stringMatching(/^YouTube: \[https/), 'works', 'differs'],
      [
        'Distil: [Feature Visualization](https://distill.pub/2017/feature-visualization/)',
        'could not be verified: the server does not answer in time',
        '–',
      ],
    ]);
  });

  it('are folded where there is nothing to do, or where they are many', () => {
    expect(summaryBody(cleanReview())).toContain('<details>\n<summary><b>2 new entries</b>');
    const entries = Array.from({ length: 11 }, () => newEntry());
    expect(summaryBody(richReview({ entries }))).toContain(
      '<details>\n<summary><b>11 new entries</b>',
    );
  });

  it('are followed by what was not checked and what could not be verified', () => {
    const body = summaryBody(
      richReview({
        skippedLinks: [
          { count: 1, reason: 'it is no http or https address' },
          { count: 1200, reason: 'the time for the run was over' },
        ],
      }),
    );
    expect(body).toContain(
      '\n1 link was not checked: it is no http or https address. 1,200 links were not checked: the time for the run was over.\n',
    );
    expect(
      from(body, '<details open>\n<summary><b>1 link could not be verified</b>').slice(1, 3),
    ).toEqual([
      'They may well work in a browser.',
      expect.stringMatching(
        /^- \[line\u00A015\]\(.*\): Could not verify `https:.*` ?\\: the server does not/,
      ),
    ]);
  });

  it('names an entry without a title, an address or a source', () => {
    const entry = newEntry({
      title: ' ',
      url: '',
      source: undefined,
      link: { outcome: 'skipped', reason: 'excluded' },
    });
    expect(summaryBody(emptyReview({ entries: [entry, newEntry()] }))).toContain(
      '| \\(no title\\) | not checked: the configuration leaves it out | line\u00A05 |\n| arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762) | – |',
    );
  });
});

describe('remarks', () => {
  it('tell of control comments, notices and what stood there before', () => {
    const body = summaryBody(richReview({ notices: ['The archive was read in part.'] }));
    expect(body).toContain('\n\nThe archive was read in part\\.\n\n');
    expect(
      from(body, '<details open>\n<summary><b>1 control comment added</b>').slice(1, 3),
    ).toEqual([
      'They have no effect on this review; once merged, they do.',
      `- [line\u00A04](${lineUrl('reading.md', 4)}): \`<!--lint disable digest-link-dead-->\``,
    ]);
    expect(body).toContain(
      '\n\n3 findings were in these files before; `npx copydesk check` lists them.\n\n',
    );
    expect(summaryBody(emptyReview({ notices: ['a', 'b'] }))).toContain('\n\n- a\n- b\n\n');
    const one = emptyReview({ findings: [placed(finding, { place: 'existing' })] });
    expect(summaryBody(one)).toContain(
      '1 finding was in these files before; `npx copydesk check` lists it.',
    );
  });
});

describe('the stars', () => {
  it('tell which new entries are starred, and compare with the archive by source', () => {
    expect(from(summaryBody(cleanReview()), '#### Stars').slice(1, 3)).toEqual([
      '1 of 2 new entries is starred: ★ arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762).',
      [
        '| Source | New | Starred | Archive | Starred there |',
        '| :-- | --: | --: | --: | --: |',
        '| arXiv | 1 | 1 | 203 | 88\u00A0(43\u00A0%) |',
        '| Distill | 1 | 0 | 34 | 12\u00A0(35\u00A0%) |',
        '| All sources | 2 | 1 | 412 | 121\u00A0(29\u00A0%) |',
      ].join('\n'),
    ]);
  });

  it('list several starred entries, or none', () => {
    const stars = (total: number, starred: number) => ({
      added: { total, starred, bySource: [{ source: 'arXiv', total, starred }], byMonth: [] },
      archive: { total: 1000, starred: 999, bySource: [], byMonth: [] },
    });
    const words = (total: number, starred: number, entries = starred) => {
      const all = Array.from({ length: entries }, () => newEntry({ starred: true }));
      const body = summaryBody(emptyReview({ entries: all, stars: stars(total, starred) }));
      return from(body, '#### Stars')[1];
    };
    expect(words(3, 0)).toBe('None of 3 new entries is starred.');
    expect(words(1, 0)).toBe('The new entry is not starred.');
    expect(words(1, 1)).toMatch(/^The new entry is starred: ★ arXiv: \[Attention/);
    expect(words(3, 2, 0)).toBe('2 of 3 new entries are starred.');
    expect(words(20, 12)).toMatch(/^12 of 20 new entries are starred:\n\n|:$/);
    expect(summaryBody(emptyReview({ stars: stars(2, 1) }))).toContain('999\u00A0(99\u00A0%)');
    const few = { ...stars(2, 1), archive: { ...none, total: 1000, starred: 1 } };
    expect(summaryBody(emptyReview({ stars: few }))).toContain('1\u00A0(under\u00A01\u00A0%)');
  });

  it('are drawn by month, with the table as its text', () => {
    const months = from(summaryBody(cleanReview()), '<details>\n<summary>Stars by month');
    expect(months[1]?.split('\n').slice(2)).toEqual([
      'xychart-beta',
      '    title "Entries by month, the starred ones in front"',
      expect.stringMatching(/^ {4}x-axis \["2025-04", .*"2026-02", "2026-03"\]$/),
      '    y-axis "Entries" 0 --> 47',
      '    bar [40, 36, 33, 25, 19, 30, 47, 35, 22, 38, 41, 6]',
      '    bar [11, 12, 10, 8, 3, 11, 16, 12, 4, 9, 13, 2]',
      '```',
    ]);
    const rows = months[2]?.split('\n') ?? [];
    expect(rows[2]).toBe('| 2026-03 | 6 | 2 |');
    expect(rows.at(-1)).toBe('| earlier | 42 | 11 |');
  });

  it('are left out where there are none, where nothing is new, and a picture where it would show one bar', () => {
    expect(summaryBody(emptyReview())).not.toContain('tars');
    const { stars } = cleanReview();
    expect(summaryBody(emptyReview({ stars: { ...stars, added: none } }))).not.toContain('tars');
    const without = { added: { ...none, total: 3 }, archive: { ...none, total: 9 } };
    expect(summaryBody(emptyReview({ stars: without }))).not.toContain('tars');
    const first = { added: stars.added, archive: none };
    const body = summaryBody(emptyReview({ stars: first }));
    expect(body).toContain('| arXiv | 1 | 1 | 0 | – |');
    expect(body).not.toContain('mermaid');
  });
});
