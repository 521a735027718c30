import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const zig = 'https://ziglang.org/';
const gleam = 'https://gleam.run/';

const read = (text: string, config: Record<string, unknown>) => {
  const { entries, document } = digestOf(text, { config });
  return entries.map(({ title, url, head, range, differences }) => ({
    title: title?.text,
    url,
    head: document.source.text.slice(head.start.offset, head.end.offset),
    lines: [range.start.line, range.end.line],
    ...(differences.length > 0 && { differences: differences.map(({ aspect }) => aspect) }),
  }));
};

describe('a row of a table', () => {
  const config = { entry: '| {number}) **{title}** {text?} | [Home]({url}){" "extra*} |' };
  const table = (...rows: string[]) =>
    `| What | Where |\n| --- | :-: |\n${rows.map((row) => `${row}\n`).join('')}`;

  it('is an entry, and its header is none', () => {
    const row = `| 1) **Zig \\| C** is a language \\| tool | [Home](${zig}) [Docs](${zig}docs) |`;
    expect(read(table(row), config)).toEqual([
      { title: 'Zig | C', url: zig, head: row, lines: [3, 3] },
    ]);
  });

  it('is one without the pipes at its ends, and with cells that are not shown', () => {
    const rows = [`Zig | [Home](${zig})`, `| Gleam | [Home](${gleam}) | hidden | `];
    const short = { entry: '| {title} | [Home]({url}) |' };
    expect(read(table(...rows), short).map(({ title }) => title)).toEqual(['Zig', 'Gleam']);
  });

  it('is a near miss in a table of entries, not in another one', () => {
    const [right, wrong] = [
      `| 1) **Zig** | [Home](${zig}) |`,
      `| 2) **Gleam** | [Home](${gleam}) , |`,
    ];
    expect(read(table(right, wrong), config)).toMatchObject([
      { title: 'Zig' },
      { title: 'Gleam', differences: [expect.any(String)] },
    ]);
    expect(read(table(`| Ads | See [Gleam](${gleam}) there |`), config)).toEqual([]);
    expect(read(table('| No | link |'), config)).toEqual([]);
  });
});

describe('a paragraph', () => {
  const config = { entry: '{number}、[{title}]({url}){"（"description"）"?}' };

  it('is an entry with what stands below it, up to the next one', () => {
    const text = `## A\n\n1、[Zig](${zig})（en）\n\nWords\n\n- more\n\n2、[Gleam](${gleam})\n\nWords\n\n## B\n\nNone\n`;
    expect(read(text, config)).toEqual([
      { title: 'Zig', url: zig, head: `1、[Zig](${zig})（en）`, lines: [3, 7] },
      { title: 'Gleam', url: gleam, head: `2、[Gleam](${gleam})`, lines: [9, 11] },
    ]);
  });

  it('is several where the format says what each begins with', () => {
    const text = `1、[Zig](${zig})\n2、[Gleam](${gleam})\nwords below\n`;
    expect(read(text, config)).toEqual([
      { title: 'Zig', url: zig, head: `1、[Zig](${zig})`, lines: [1, 1] },
      { title: 'Gleam', url: gleam, head: `2、[Gleam](${gleam})`, lines: [2, 3] },
    ]);
    const plain = { entry: '[{title}]({url})' };
    expect(read(`[Zig](${zig})\n[Gleam](${gleam})\n`, plain)).toHaveLength(1);
  });

  it('ends the entry above where it begins as one, though it is none', () => {
    const text = `1、[Zig](${zig})\n\n2、**Short news**\n\n> - [Gleam](${gleam})\n`;
    expect(read(text, config)).toMatchObject([{ title: 'Zig', lines: [1, 1] }]);
  });

  it('is none where a link stands in prose', () => {
    expect(read(`In 1、see [Zig](${zig}) there.\n`, config)).toEqual([]);
    expect(read(`[Zig](${zig}) is a language.\n`, { entry: '[{title}]({url})' })).toEqual([]);
    expect(read(`1、See [Zig](${zig}) there.\n`, config)).toEqual([]);
    const unnumbered = { entry: '{number"、"?}[{title}]({url})' };
    expect(read(`-- [Zig](${zig})\n\n（[Zig](${zig})）\n`, unnumbered)).toEqual([]);
  });
});

describe('a heading with the address below', () => {
  const config = { entry: '### {title}\n{url}' };

  it('is an entry with the line, and the rest of the paragraph belongs to it', () => {
    const text = `### Zig\n${zig}\nWords\n\nMore\n\n### Gleam\n\n${gleam}\n\n### Part\n\nSee ${zig}\n`;
    expect(read(text, config)).toEqual([
      { title: 'Zig', url: zig, head: `### Zig\n${zig}`, lines: [1, 5] },
      { title: 'Gleam', url: gleam, head: `### Gleam\n\n${gleam}`, lines: [7, 9] },
    ]);
  });

  it('stands beside entries of other templates', () => {
    const both = { entry: ['### [{title}]({url})', '### {title}\n{url}', '- [{title}]({url})'] };
    const text = `### [Zig](${zig})\n\n### Gleam\n${gleam}\n\n## Links\n\n- [Roc](https://www.roc-lang.org/)\n`;
    expect(read(text, both).map(({ title }) => title)).toEqual(['Zig', 'Gleam', 'Roc']);
  });
});
