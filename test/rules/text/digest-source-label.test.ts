import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/digest/archive/archive.ts';
import { lintDigest } from '../../../src/rules/engine/lint.ts';
import { digestOf, fix, lint } from '../../support/lint.ts';

const rule = 'digest-source-label';

/** Entries of one site with these labels. */
function page(...labels: string[]): string {
  return labels
    .map((label, index) => `### ${label}: [Paper](https://arxiv.org/abs/1706.0${index + 1000})\n`)
    .join('\n');
}

function messages(text: string, setup: Parameters<typeof lint>[1] = {}): string[] {
  return lint(text, { rule, ...setup }).map(({ message }) => message);
}

describe(rule, () => {
  it('asks all files of the archive', () => {
    const archive = { 'old.md': page('arXiv', 'arXiv', 'arXiv') };
    expect(messages(page('arxiv'), { archive })).toEqual([
      'Unexpected source `arxiv`, expected `arXiv` as in 3 entries of `arxiv.org`',
    ]);
    expect(messages(page('arxiv'))).toEqual([]);
  });

  it('takes hosts of one site as one, and different sites apart', () => {
    const text = `${page('arXiv', 'arXiv')}\n### arxiv: [A](http://www.arxiv.org/pdf/1512.03385)\n\n### arxiv: [B](https://a.test/)\n`;
    expect(lint(text, { rule })).toMatchObject([{ range: { start: { line: 5, column: 5 } } }]);
  });

  it('rewrites case and spaces safely, in entries with other differences too', () => {
    const text = `${page('Google AI', 'Google AI', 'Google AI')}\n### :star: googleAI [A](https://arxiv.org/abs/1512.03385)\r\n`;
    expect(lint(text, { rule })).toMatchObject([
      { expected: ['Google AI'], fix: { safe: true }, subject: 'https://arxiv.org/abs/1512.03385' },
    ]);
    expect(fix(text, { rule })).toBe(text.replace('googleAI', 'Google AI'));
  });

  it('rewrites a misspelling only when asked to', () => {
    const text = page(...Array<string>(10).fill('Synced'), 'Snyced');
    expect(fix(text, { rule })).toBe(text);
    expect(fix(text, { rule, unsafe: true })).toBe(text.replace('Snyced', 'Synced'));
  });

  it('leaves a label with markup to the editor', () => {
    const text = page('arXiv', 'arXiv', '*arxiv*');
    const [found] = lint(text, { rule });
    expect(found?.message).toContain('expected `arXiv`');
    expect(found).not.toHaveProperty('fix');
    expect(found).not.toHaveProperty('expected');
  });

  it('offers no label that would need escapes', () => {
    const [found] = lint(page('r/\\<ML\\>', 'r/\\<ML\\>', 'r/\\<ml\\>'), { rule });
    expect(found?.message).toContain('expected `r/<ML>`');
    expect(found).not.toHaveProperty('fix');
  });

  it('says nothing of entries without a label or an address', () => {
    const text = `${page('arXiv', 'arXiv')}\n### [A](https://arxiv.org/abs/1512.03385)\n\n### arxiv: [B](paper.md)\n`;
    expect(messages(text)).toEqual([]);
  });

  it('says nothing in formats without labels', () => {
    expect(
      messages(`* [A](https://arxiv.org/)\n`, { config: { entry: '* [{title}]({url})' } }),
    ).toEqual([]);
  });

  it('goes by the digest itself where there is no archive, as in an editor', () => {
    const digest = digestOf(
      `${page('arXiv', 'arXiv', 'arxiv')}\n### arxiv [A](https://arxiv.org/)\n`,
    );
    const archive = createArchive([]);
    const settings = new Map([[rule, { severity: 'warning' as const, options: { labels: {} } }]]);
    const found = lintDigest(digest, { archive, today: '2024-06-01', settings });
    expect(found.map(({ range }) => range.start.line)).toEqual([5, 7]);
  });
});

describe('a configured label', () => {
  const options = { labels: { 'www.arxiv.org': 'arXiv', 'a.test': 'The Index' } };

  it('is expected whatever the archive has', () => {
    expect(messages(page('arxiv', 'arxiv', 'arXiv'), { options })).toEqual(
      Array(2).fill('Unexpected source `arxiv`, expected `arXiv`, the label of `arxiv.org`'),
    );
  });

  it('corrects a misspelling, but not safely', () => {
    const text = '### The Imdex: [A](https://a.test/1)\n';
    expect(lint(text, { rule, options })).toMatchObject([{ fix: { safe: false } }]);
    expect(fix(text, { rule, options, unsafe: true })).toBe(
      '### The Index: [A](https://a.test/1)\n',
    );
  });

  it('leaves other labels to what the archive uses', () => {
    const text = page('Nature', 'Nature', 'nature');
    expect(messages(text, { options })).toEqual([
      'Unexpected source `nature`, expected `Nature` as in 2 entries of `arxiv.org`',
    ]);
  });

  describe('the label of another site', () => {
    const paths = ['net-http', 'slog', 'deadcode', 'coverage'];
    const go = (label: string, at: number) =>
      `### ${label}: [Go ${at}](https://go.dev/blog/${paths[at]})\n`;
    const archive = {
      'old.md': [page('arXiv', 'arXiv'), ...[1, 2, 3].map((at) => go('Go Blog', at))].join('\n'),
    };

    it('is found where the site has always had its own', () => {
      expect(messages(go('arXiv', 0), { archive })).toEqual([
        'Unexpected source `arXiv`, expected `Go Blog` as in 3 entries of `go.dev`',
      ]);
    });

    it('is not found in a label that is new, or used for several sites', () => {
      expect(messages(go('Somebody', 0), { archive })).toEqual([]);
      const more = { ...archive, 'more.md': '### arXiv: [A](https://a.test/)\n'.repeat(2) };
      expect(messages(go('arXiv', 0), { archive: more })).toEqual([]);
    });

    it('is not found where a site has several labels, or few entries', () => {
      const mixed = { 'old.md': `${archive['old.md']}\n${go('Russ Cox', 0)}` };
      expect(messages(go('arXiv', 0), { archive: mixed })).toEqual([]);
      const few = { 'old.md': page('arXiv', 'arXiv') + go('Go Blog', 1) + go('Go Blog', 2) };
      expect(messages(go('arXiv', 0), { archive: few })).toEqual([]);
    });
  });
});
