import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/digest/markdown.ts';
import { markdown } from '../../src/report/markdown.ts';
import { showInvisible } from '../../src/text/invisible.ts';
import { createSource } from '../../src/text/source.ts';
import { makeEntry, makeReading } from '../support/entries.ts';
import { findingAt, optionsFor, page, rangeOf, replacing, reportOn } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { runs } from '../support/runs.ts';

const source = page(
  'reading.md',
  '# Reading',
  '',
  '## 2021.09.30',
  '## 2021-10-01',
  'one',
  'two',
  'three',
  'four',
  'five',
);
const options = optionsFor([source]);
const url = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-day-format';

const dayFormat = findingAt(source, '2021.09.30', {
  message: 'Unexpected `2021.09.30`, expected `2021-09-30`',
  fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
  related: [{ path: 'reading.md', range: rangeOf(source, '2021-10-01'), message: 'as `this` one' }],
});

/** Types of nodes, and the text in code; `<span>$</span>` counts as text. */
const kinds = (text: string) => {
  const found: string[] = [];
  const walk = (node: Nodes) => {
    const value = node.type === 'inlineCode' || node.type === 'code' ? ` ${node.value}` : '';
    const isDollar = node.type === 'html' && /^<\/?span>$/.test(node.value);
    const kind = isDollar ? 'text' : `${node.type}${value}`;
    if (kind !== 'text' || found.at(-1) !== 'text') found.push(kind);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parseMarkdown(text.replaceAll('<span>$</span>', '&#36;')));
  return found;
};

describe('markdown', () => {
  it('lists the findings by file, each with its fix', () => {
    const removal = findingAt(source, 'one', {
      severity: 'warning',
      message: 'Unexpected *text*',
      url: '',
      fix: { safe: false, edits: [replacing(source, 'one\ntwo\nthree\nfour\nfive\n', '')] },
    });
    const other = findingAt(page('gone.md', 'x'), 'x', { severity: 'info', message: 'Gone' });
    const report = reportOn(source, [dayFormat, removal, other], { notices: ['a.md: nothing'] });
    expect(markdown(report, options)).toBe(
      [
        '## Copydesk: 1 error, 1 warning, 1 note in 2 files',
        '',
        '1 fixable with `copydesk fix`, 1 more with `--unsafe`.',
        '',
        'a\\.md\\: nothing',
        '',
        '### `reading.md`',
        '',
        `- **error** 3:4 Unexpected \`2021.09.30\`, expected \`2021-09-30\` ([\`digest-day-format\`](${url}))`,
        '  - see `reading.md:4:4`: as `this` one',
        '',
        '  Fix:',
        '',
        '  ```diff',
        '  - ## 2021.09.30',
        '  + ## 2021-09-30',
        '  ```',
        '',
        '- **warning** 5:1 Unexpected \\*text\\* (`digest-day-format`)',
        '',
        '  Fix (needs review): removes lines 5–9',
        '',
        '### `gone.md`',
        '',
        `- **note** 1:1 Gone ([\`digest-day-format\`](${url}))`,
        '',
      ].join('\n'),
    );
  });

  it('ends with the stars', () => {
    const digests = [
      makeReading('reading.md', [
        makeEntry({ source: 'arXiv | stat', starred: true, date: '2021-09-30' }),
      ]),
    ];
    expect(markdown(reportOn(source, [], { digests }), options)).toBe(
      [
        '## Copydesk: no problems in 1 file',
        '',
        '### Stars',
        '',
        '1 entry, 1 starred.',
        '',
        '| Source | Entries | Starred |',
        '| :-- | --: | --: |',
        '| arXiv \\| stat | 1 | 1 |',
        '',
        '| Month | Entries | Starred |',
        '| :-- | --: | --: |',
        '| 2021\\-09 | 1 | 1 |',
        '',
      ].join('\n'),
    );
    const undated = [makeReading('reading.md', [makeEntry({ source: 'arXiv' })])];
    const report = reportOn(source, [], { digests: undated });
    expect(markdown(report, options)).not.toContain('Month');
    expect(markdown(report, { ...options, quiet: true })).toBe(
      '## Copydesk: no problems in 1 file\n',
    );
  });

  it('lets no text out of its place', () => {
    const benign = 'BENIGN';
    const written = (text: string) => {
      const odd = createSource(`${text}.md`, `${text}x\n`);
      const finding = findingAt(odd, 'x', {
        message: `Unexpected ${text}`,
        range: odd.range(0, 1),
        related: [{ path: odd.path, range: odd.range(0, 1), message: `see ${text}` }],
        fix: { safe: true, edits: [{ range: odd.range(0, 0), text: 'new ' }] },
      });
      const digests = [makeReading(odd.path, [makeEntry({ source: `${text}.` })])];
      const report = reportOn(odd, [finding], { notices: [`${text}.`], digests });
      return markdown(report, optionsFor([odd]));
    };
    // What the message itself holds in backticks is code too, which this leaves out.
    const oneLine = hostileText.map((text) => text.replace(/[`\r\n]/g, ''));
    fc.assert(
      fc.property(oneLine, (text) => {
        const expected = kinds(written(benign)).map((kind) =>
          kind.replaceAll(benign, () => showInvisible(text)),
        );
        expect(kinds(written(text))).toEqual(expected);
      }),
      runs(500),
    );
  });
});
