import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/report/pretty.ts';
import { createSource } from '../../src/text/source.ts';
import { makeEntry, makeReading } from '../support/entries.ts';
import {
  findingAt,
  inserting,
  optionsFor,
  page,
  rangeOf,
  replacing,
  reportOn,
} from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { runs } from '../support/runs.ts';

const source = page(
  'reading.md',
  '# Reading',
  '',
  '## 2021.09.30',
  '### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762?utm_source=feed)',
  '',
  '## 2021-10-02',
  '',
  '### Distill: [Momentum](https://distill.pub/2017/momentum/)  ',
);

const dayFormat = findingAt(source, '2021.09.30', {
  message: 'Unexpected `2021.09.30`, expected `2021-09-30`',
  fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
});
const tracking = findingAt(source, '?utm_source=feed', {
  rule: 'digest-link-tracking',
  severity: 'warning',
  message: 'Unexpected tracking parameter `utm_source`',
  fix: { safe: false, edits: [replacing(source, '?utm_source=feed', '')] },
});
const blankLine = findingAt(source, '### arXiv', {
  rule: 'digest-blank-lines',
  severity: 'info',
  message: 'Expected an empty line before the heading',
  fix: { safe: true, edits: [inserting(source, '\n', '### arXiv')] },
});
const block = '## 2021-10-02\n\n### Distill: [Momentum](https://distill.pub/2017/momentum/)';
const order = findingAt(source, '2021-10-02', {
  rule: 'digest-day-order',
  message: 'Unexpected `2021-10-02` below `2021-09-30`',
  related: [{ path: 'reading.md', range: rangeOf(source, '2021.09.30'), message: 'the older day' }],
  fix: {
    safe: true,
    edits: [
      inserting(source, `${block}\n\n`, '## 2021.09.30'),
      replacing(source, `${block}  \n`, ''),
    ],
  },
});

const options = optionsFor([source], { columns: 60 });
const shown = (...args: Parameters<typeof reportOn>) => pretty(reportOn(...args), options);

describe('pretty', () => {
  it('shows each finding with its line and its fix, then the counts', () => {
    expect(shown(source, [dayFormat, tracking, blankLine, order])).toBe(
      [
        'reading.md',
        '  3:4  error  Unexpected `2021.09.30`, expected `2021-09-30`  digest-day-format',
        '    3 │ ## 2021.09.30',
        '      │    ^^^^^^^^^^',
        '    fix:',
        '    - ## 2021.09.30',
        '    + ## 2021-09-30',
        '',
        '  4:1  note  Expected an empty line before the heading  digest-blank-lines',
        '    4 │ ### arXiv: [Attention Is All You Need](https://arx…',
        '      │ ^^^^^^^^^',
        '    fix:',
        '    + (an empty line)',
        '',
        '  4:72  warning  Unexpected tracking parameter `utm_source`  digest-link-tracking',
        '    4 │ …(https://arxiv.org/abs/1706.03762?utm_source=feed)',
        '      │                                   ^^^^^^^^^^^^^^^^',
        '    fix (needs review):',
        '    - …d](https://arxiv.org/abs/1706.03762?utm_source=feed)',
        '    + …n Is All You Need](https://arxiv.org/abs/1706.03762)',
        '',
        '  6:4  error  Unexpected `2021-10-02` below `2021-09-30`  digest-day-order',
        '    6 │ ## 2021-10-02',
        '      │    ^^^^^^^^^^',
        '    see reading.md:3:4  the older day',
        '    fix: moves lines 6–8 above line 3',
        '',
        '2 errors, 1 warning, 1 note in 1 file; 3 fixable with `copydesk fix`, 1 more with `--unsafe`',
        '',
      ].join('\n'),
    );
  });

  it('shows a line fifty times, however many findings it has', () => {
    const many = Array.from({ length: 60 }, () => dayFormat);
    const text = shown(source, many);
    expect(text.match(/│ ## 2021\.09\.30/g)).toHaveLength(50);
    expect(text.match(/Unexpected `2021\.09\.30`/g)).toHaveLength(60);
  });

  it('is short and friendly where there is nothing to say', () => {
    const digests = [makeReading('reading.md', [makeEntry({ source: 'arXiv', starred: true })])];
    expect(shown(source, [], { digests })).toBe(
      [
        'No problems in 1 file.',
        '',
        '1 entry, 1 starred (█ starred, ░ not)',
        '',
        'By source',
        `  arXiv  1  1  ${'█'.repeat(40)}`,
        '',
      ].join('\n'),
    );
    expect(shown(source, [], { files: ['a.md', 'b.md'] })).toBe('No problems in 2 files.\n');
    expect(shown(source, [], { files: [] })).toBe('');
  });

  it('says what is no finding', () => {
    const notices = ['a.md: no entries found', 'b.md: no entries found'];
    expect(shown(source, [], { notices })).toBe(
      'a.md: no entries found\nb.md: no entries found\n\nNo problems in 1 file.\n',
    );
  });

  it('groups by file and shows no line of a file that is not at hand', () => {
    const other = findingAt(page('gone.md', 'x'), 'x', { message: 'Gone' });
    const unsafe = { ...other, fix: { safe: false, edits: [{ range: other.range, text: '' }] } };
    expect(shown(source, [dayFormat, unsafe], { files: ['reading.md', 'gone.md'] })).toContain(
      [
        '    + ## 2021-09-30',
        '',
        'gone.md',
        '  1:1  error  Gone  digest-day-format',
        '',
        '2 errors in 2 files; 1 fixable with `copydesk fix`, 1 more with `--unsafe`',
      ].join('\n'),
    );
  });

  it('counts fixes only where there are some', () => {
    const { fix: _, ...unfixable } = dayFormat;
    expect(shown(source, [unfixable])).toMatch(/\n1 error in 1 file\n$/);
    expect(shown(source, [tracking])).toMatch(
      /\n1 warning in 1 file; 1 fixable with `copydesk fix --unsafe`\n$/,
    );
  });

  it('leaves out when quiet what does not fail the run, and the stars', () => {
    const quiet = { ...options, quiet: true };
    const digests = [makeReading('reading.md', [makeEntry({ source: 'arXiv' })])];
    const report = reportOn(source, [dayFormat, tracking, blankLine], { digests });
    expect(pretty(report, quiet)).toMatch(
      /^reading\.md\n {2}3:4 .*\n1 error in 1 file; 1 fixable with `copydesk fix`\n$/s,
    );
    expect(pretty({ ...report, failOn: 'never' }, quiet)).toBe(pretty(report, quiet));
    expect(pretty({ ...report, failOn: 'warning' }, quiet)).toContain(
      '\n1 error, 1 warning in 1 file',
    );
    expect(pretty(reportOn(source, [tracking], { digests }), quiet)).toBe('');
  });

  it('shows spaces at the end of a line where they are what changes', () => {
    const edits = [replacing(source, 'momentum/)  ', 'momentum/)')];
    const text = shown(source, [{ ...order, fix: { safe: true, edits } }]);
    expect(text).toContain('(https://distill.pub/2017/momentum/)··\n');
    expect(text).toContain('(https://distill.pub/2017/momentum/)\n');
  });

  it('shows changes of many lines in words, beside others in lines', () => {
    const edits = [
      replacing(source, '# Reading', '# Reads'),
      { range: source.range(source.text.indexOf('## 2021.09'), source.text.length - 2), text: '' },
    ];
    expect(shown(source, [{ ...order, fix: { safe: true, edits } }])).toContain(
      '    fix:\n    - # Reading\n    + # Reads\n    removes lines 3–8\n',
    );
  });

  it('colours when told to', () => {
    const coloured = pretty(reportOn(source, [dayFormat, tracking, blankLine]), {
      ...options,
      colour: true,
    });
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(coloured).toContain('\u001b[33mwarning\u001b[39m');
    expect(coloured).toContain('\u001b[34mnote\u001b[39m');
    expect(coloured).toContain('\u001b[32m+ ## 2021-09-30\u001b[39m');
  });

  it('lets no text out of its line', () => {
    const line =
      /^(?!\s*::)(?!.*##\[)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u202A-\u202E\u2066-\u2069]*$/u;
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, path, message) => {
        const odd = createSource(path, `${text}x\n`);
        const edits = [{ range: odd.range(0, text.length), text: message }];
        const finding = findingAt(odd, 'x', {
          message,
          rule: 'a-rule',
          range: odd.range(0, text.length + 1),
          related: [{ path, range: odd.range(0, 1), message }],
          fix: { safe: true, edits },
        });
        const digests = [makeReading(path, [makeEntry({ source: text })])];
        const report = reportOn(odd, [finding], { notices: [message], digests });
        const written = pretty(report, optionsFor([odd]));
        expect(written.split('\n').filter((part) => !line.test(part))).toEqual([]);
      }),
      runs(1000),
    );
  });
});
