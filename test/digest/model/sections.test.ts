import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const config = { entry: '* [{title}]({url})', section: '**{text}**' };
const vim = '[Vim](https://www.vim.org)';
const helix = '[Helix](https://helix-editor.com/)';

const pathsOf = (text: string, more: Record<string, unknown> = {}) =>
  digestOf(text, { config: { ...config, ...more } }).entries.map(({ title, section }) =>
    [...section.path, title?.text].join(' > '),
  );

describe('a bold line', () => {
  it('is a section where the format says so, below all headings and beside the next one', () => {
    const text = `# Issue\n\n**Articles**\n\n* ${vim}\n\n**Tools**\n* ${helix}\n\n## More\n\n* ${vim}\n`;
    expect(pathsOf(text)).toEqual([
      'Issue > Articles > Vim',
      'Issue > Tools > Helix',
      'Issue > More > Vim',
    ]);
    expect(pathsOf(text, { section: undefined })[0]).toBe('Issue > Vim');
  });

  it.each(['__Tools__', '**Tools:**', '**Tools**：', '**Tools** '])(
    'is the section that `sections` names, also written as %s',
    (line) => {
      const text = `**Articles**\n\n* ${vim}\n\n${line}\n\n* ${helix}\n`;
      expect(pathsOf(text, { sections: { except: ['Tools'] } })).toHaveLength(1);
      expect(pathsOf(text, { sections: { only: ['Tools'] } })).toHaveLength(1);
    },
  );

  it.each([
    '**Tools** and more',
    'The **Tools**',
    '**Two** **words**',
    '**[Tools](https://a.dev)**',
    '**Tools**\nof the week',
    '> **Tools**',
  ])('is none with anything beside it: %s', (line) => {
    expect(pathsOf(`**Articles**\n\n${line}\n\n* ${helix}\n`)).toEqual(['Articles > Helix']);
  });

  it('holds entries that are headings, and ends the one above', () => {
    const headings = { entry: '### [{title}]({url})', sections: { except: ['Contributors'] } };
    const text = `### ${vim}\n\nWords\n\n**Contributors**\n\n### ${helix}\n`;
    expect(pathsOf(text, headings)).toEqual(['Vim']);
    const [entry] = digestOf(text, { config: { ...config, ...headings } }).entries;
    expect(entry?.range.end.line).toBe(3);
  });
});

describe('a list below an entry', () => {
  const text = `* ${vim}\n\n  Words\n\n  1. ${helix}\n     * Notes\n       - [Nano](https://www.nano-editor.org/)\n`;

  it('belongs to it', () => {
    expect(pathsOf(text)).toEqual(['Vim']);
  });

  it('holds entries of its own where items may be nested', () => {
    expect(pathsOf(text, { nested: true })).toEqual(['Vim', 'Helix', 'Nano']);
    const { entries } = digestOf(text, { config: { ...config, nested: true } });
    expect(
      entries.map(({ range, body }) => [range.start.line, range.end.line, body.length]),
    ).toEqual([
      [1, 3, 1],
      [5, 5, 0],
      [7, 7, 0],
    ]);
  });
});
