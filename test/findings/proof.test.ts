import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { linkIdentity } from '../../src/digest/identity/identity.ts';
import type { FixChange } from '../../src/findings/finding.ts';
import { failingTrials } from '../../src/findings/proof.ts';
import { digestText, kinds } from '../support/fragments.ts';
import { digestOf, fix, lint } from '../support/lint.ts';
import { runs } from '../support/runs.ts';

const heading = '## 2024-05-21\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n';
const list = { entry: '* [{title}]({url}){" - "description?}' };

/** Whether replacing a piece of a text by another passes the proof. */
function passes(
  text: string,
  piece: string,
  put: string,
  changes: readonly FixChange[] = [],
  config: Record<string, unknown> = {},
): boolean {
  const digest = digestOf(text, { config });
  let lead = 0;
  while (lead < piece.length && piece[lead] === put[lead]) lead++;
  const start = text.indexOf(piece);
  const edit = { start: start + lead, end: start + piece.length, text: put.slice(lead) };
  return failingTrials([digest], [{ edits: [edit], changes }]).size === 0;
}

describe('a fix', () => {
  it.each<[string, string, string, string, FixChange[]]>([
    ['adds a blank line', heading, '\n### Go', '\n\n### Go', []],
    [
      'drops tracking',
      heading.replace('1.22)', '1.22?utm_source=x)'),
      '?utm_source=x',
      '',
      ['address'],
    ],
    ['writes a star', heading.replace('Go Blog', '⭐ Go Blog'), '⭐ ', ':star:', ['star']],
    ['writes a date', heading, '2024-05-21', '21 May 2024', ['date']],
    ['drops what nobody sees', heading.replace('Go 1', 'Go\u200b 1'), '\u200b', '', ['invisible']],
    ['writes capitals', heading, 'Go Blog', 'go blog', ['case']],
    ['writes a label', heading, 'Go Blog', 'GoBlog', ['label']],
  ])('that only does what it declares passes: %s', (_, text, piece, put, changes) => {
    expect(passes(text, piece, put, changes)).toBe(true);
    if (changes.length > 0) expect(passes(text, piece, put)).toBe(false);
  });

  it.each<[string, string, string, string, FixChange[]]>([
    ['a word', heading, 'Go 1.22', 'Go 1.23', ['separator', 'star', 'case']],
    ['the address', heading, 'go1.22)', 'go1.23)', ['separator']],
    ['the depth of a heading', heading, '## 2024', '# 2024', ['date']],
    ['a heading into text', heading, '### ', '####### ', ['separator']],
    ['a sign', heading, 'Go 1.22', 'Go 1/22', ['separator', 'star', 'case', 'marker']],
    ['a sign into a separator', heading, 'Go 1.22', 'Go 1: 22', ['separator']],
    ['the words beside a tag', heading, 'Go Blog', 'Go News', ['tag']],
    ['the words of what is no date', heading, 'Go Blog', 'Go News', ['date']],
    ['the day of a date', heading, '2024-05-21', '2024-05-12', ['date']],
    [
      'two entries into one',
      `${heading}\n${heading}`,
      ')\n\n## 2024-05-21\n\n### ',
      ') ',
      ['separator'],
    ],
    ['HTML', `${heading}\n<p align="left">\n`, 'left', 'right', ['separator']],
    ['front matter', `---\ntitle: Go\n---\n\n${heading}`, 'title: Go', 'title:  go', ['case']],
    ['code', `${heading}\n    go build\n`, 'go build', 'go  build', []],
    ['the words of a block after it', `${heading}\nText\n`, '\nText', '\n```\nText', ['separator']],
    [
      'the anchor of a link',
      `[May](#2024-05-21)\n\n${heading}`,
      '2024-05-21\n',
      '2024.05.21\n',
      ['date'],
    ],
  ])('that changes %s fails', (_, text, piece, put, changes) => {
    expect(passes(text, piece, put, changes)).toBe(false);
  });

  it('that makes an item of a line passes only if it says so', () => {
    const text = '* [Vim](https://www.vim.org/)\n[Helix](https://helix-editor.com/)\n';
    expect(passes(text, '[Helix', '* [Helix', ['marker'], list)).toBe(true);
    expect(passes(text, '[Helix', '* [Helix', [], list)).toBe(false);
  });
});

describe('a fix that changes the anchor of a heading', () => {
  const days = ['2024.05.21', '2024.05.20'].map(
    (date) => `## ${date}\n\n### Go Blog: [Go ${date}](https://go.dev/blog/${date})\n\n`,
  );

  it('is not safe where the page links to it, and the finding says so', () => {
    const text = `[May](#20240521)\n\n${days.join('')}`;
    const found = lint(text, { rule: 'digest-day-format' });
    expect(found.map(({ message, fix: made }) => [message, made?.safe])).toEqual([
      [
        'Unexpected date `2024.05.21`, expected `2024-05-21`; this changes the heading’s anchor `#20240521`, which the page links to: correct the links too',
        false,
      ],
      ['Unexpected date `2024.05.20`, expected `2024-05-20`', true],
    ]);
  });

  it('is safe where no link of the page leads there', () => {
    const found = lint(`[June](#20240621)\n\n${days.join('')}`, { rule: 'digest-day-format' });
    expect(found.map(({ fix: made }) => made?.safe)).toEqual([true, true]);
  });
});

/** What must be the same after safe fixes, seen with other eyes than the proof's. */
function essence(text: string, config: Record<string, unknown>) {
  const { document, entries, days } = digestOf(text, { config });
  const dates = new Set(days.map(({ heading: { start } }) => start.offset));
  const html: string[] = [];
  const kept: string[] = [];
  const counts = new Map<string, number>();
  visit(document.tree, (node: Nodes) => {
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'code' || node.type === 'yaml') kept.push(node.value);
    const isText = /^(?:paragraph|heading|tableCell)$/.test(node.type);
    if (!isText || dates.has(node.position?.start.offset ?? -1)) return;
    const words = nodeToString(node)
      .replace(/\]\s?\([^)]*\)/g, '')
      .replace(/https?:\/\/\S+|www\.\S+|:[a-z\d]*star\d?:/g, '');
    for (const [letter] of words.matchAll(/[\p{L}\p{N}]/gu)) {
      counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1);
    }
  });
  // How many groups are open around a place, by how they are opened, and the rules above it.
  const group = (offset: number) => {
    const above = document.source.text.slice(0, offset);
    const count = (line: RegExp) => above.match(line)?.length ?? 0;
    return [
      count(/^<details>$/gm) - count(/^<\/details>$/gm),
      count(/^::: tip$/gm) - count(/^:::$/gm),
      count(/^\{\{< fold >\}\}$/gm) - count(/^\{\{< \/fold >\}\}$/gm),
      count(/^---$/gm),
    ].join();
  };
  return {
    entries: entries
      .map(({ url, title, day, head }) => [
        linkIdentity(url)?.key ?? url,
        letterless(title?.text),
        day?.date,
        group(head.start.offset),
      ])
      .map((each) => each.join(' '))
      .sort(),
    html: html.sort(),
    kept: kept.sort(),
    letters: [...counts].map(([letter, count]) => `${letter} ${count}`).sort(),
  };
}

function letterless(text = ''): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

describe('safe fixes', () => {
  it('keep what any page means', () => {
    fc.assert(
      fc.property(digestText, fc.constantFrom(...kinds), (text, config) => {
        expect(essence(fix(text, { config }), config)).toEqual(essence(text, config));
      }),
      runs(300),
    );
  });

  it('keep groups of days together, and prose as it is', () => {
    const pieces = [
      ...['2024-05-19', '2024-05-20', '2024-05-21', '2024.05.22'].map((date) => `## ${date}`),
      ...['<details>', '</details>', '{{< fold >}}', '{{< /fold >}}', '---', 'The end.'],
      ...['::: tip', ':::'],
      '### Go Blog: [Go 1.22](https://go.dev/blog/go1.22?utm_source=x)',
      '### Go Blog [Go 1.21](https://go.dev/blog/go1.21)',
      '### Rust Blog: Announcing [Rust 1.78](https://blog.rust-lang.org/1.78)',
      '* [Vim](https://www.vim.org/) is an editor',
      '* * [Emacs](https://www.gnu.org/software/emacs/)',
      '1. [Nano](https://www.nano-editor.org/)',
      "[Helix](https://helix-editor.com/)'s new mode",
      '    [About it](https://kakoune.org/)',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 })
      .map((parts) => `${parts.join('\n\n')}\n`);
    const formats = [
      {},
      { entry: '* [{title}]({url}){": "description?}' },
      { entry: '* [{title}]({url}){" "description?}', day: '## {date:YYYY-MM-DD}' },
    ];
    fc.assert(
      fc.property(text, fc.constantFrom(...formats), (page, config) => {
        expect(essence(fix(page, { config }), config)).toEqual(essence(page, config));
      }),
      runs(300),
    );
  });

  const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
  const formats = [
    {},
    { entry: '* [{title}]({url}){" - "description?}' },
    { entry: '- [{title}]({url}){": "description?}' },
  ];
  const paths = existsSync(shared)
    ? ['digests', 'replays', 'seeds'].flatMap((folder) =>
        readdirSync(`${shared}${folder}`, { recursive: true, encoding: 'utf8' })
          .filter((path) => /^(?:[^/]+\/archive\/.*|mlwatch\/.*|\d+_\w+)\.(?:md|txt)$/.test(path))
          .map((path) => `${folder}/${path}`),
      )
    : [];
  const pages = paths.sort().filter((_, index) => index % (process.env.CI ? 7 : 29) === 0);

  it.skipIf(!existsSync(shared)).each(pages)('keep what a real page means: %s', (path) => {
    const text = readFileSync(`${shared}${path}`, 'utf8').slice(0, 60_000);
    for (const config of formats) {
      expect(essence(fix(text, { config }), config)).toEqual(essence(text, config));
    }
  });
});
