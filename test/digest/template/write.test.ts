import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../src/digest/template/compile.ts';
import { blockPrefix, encodeAddress, type Values } from '../../../src/digest/template/compose.ts';
import { type SlotName, slotOf } from '../../../src/digest/template/template.ts';
import { writeTemplate } from '../../../src/digest/template/write.ts';
import { digestOf } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';
import { addresses, type EntryFormat, formats, words } from './formats.ts';

const [dated, newsletter, curated] = formats as [EntryFormat, EntryFormat, EntryFormat];
const write = (format: EntryFormat, values: Values) =>
  writeTemplate(format.template, values, format.vocabulary);

describe('an entry is written', () => {
  const url = 'https://arxiv.org/abs/1706.03762';
  it('with all its values', () => {
    const values = { star: true, source: { text: 'arXiv' }, title: { text: 'Attention' }, url };
    expect(write(dated, values)).toBe(`:star:arXiv: [Attention](${url})`);
    expect(write(newsletter, { ...values, tags: ['[video]', '[audio]'] })).toBe(
      `[video] [audio] [Attention](${url})`,
    );
    expect(write(curated, { ...values, description: { text: 'A paper.' } })).toBe(
      `[Attention](${url}) - A paper.`,
    );
  });

  it('without what it does not have', () => {
    const values = { source: { text: 'arXiv' }, title: { text: 'Attention' }, url };
    expect(write(dated, values)).toBe(`arXiv: [Attention](${url})`);
    expect(write(newsletter, values)).toBe(`[Attention](${url})`);
    expect(write(curated, values)).toBe(`[Attention](${url})`);
  });

  it('without a star where the format knows none', () => {
    expect(write(curated, { star: true, title: { text: 'Attention' }, url })).toBe(
      `[Attention](${url})`,
    );
  });

  it.each([
    ['[D] What now?', '[D] What now?'],
    ['C# & F#, 5 * 3, snake_case', 'C# & F#, 5 * 3, snake_case'],
    ['Why [not', 'Why \\[not'],
    ['Use `grep', 'Use `grep'],
    ['`a` and *b*', '\\`a\\` and \\*b\\*'],
    ['Box<dyn Error>', 'Box\\<dyn Error>'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['C:\\', 'C:\\\\'],
    ['two\n lines\tand  spaces ', 'two lines and spaces'],
  ])('with no more escapes than the title %j needs', (title, written) => {
    expect(write(curated, { title: { text: title }, url })).toBe(`[${written}](${url})`);
  });

  it('with markdown as it stands', () => {
    expect(write(curated, { title: { markdown: '`grep` and *ack*' }, url })).toBe(
      `[\`grep\` and *ack*](${url})`,
    );
  });

  it.each([
    ['https://a.org/b c"d"', 'https://a.org/b%20c%22d%22'],
    ['https://a.org/b_(c)', 'https://a.org/b_(c)'],
    ['https://a.org/b)(c', 'https://a.org/b\\)\\(c'],
    ['https://a.org/?a=1&copy;=2', 'https://a.org/?a=1\\&copy;=2'],
    ['https://a.org/?a=1&b=2', 'https://a.org/?a=1&b=2'],
    [' https://a.org/<b>\\c ', 'https://a.org/%3Cb%3E%5Cc'],
  ])('with the address %j', (address, written) => {
    expect(write(curated, { title: { text: 'A' }, url: address })).toBe(`[A](${written})`);
  });

  it('as an extra link', () => {
    const extra = compileTemplate('[[{label}]]({url})', 'extra');
    const vocabulary = { star: undefined, tags: [] };
    expect(writeTemplate(extra, { label: { text: 'paper' }, url }, vocabulary)).toBe(
      `[[paper]](${url})`,
    );
    expect(writeTemplate(extra, { label: { text: 'a]b' }, url }, vocabulary)).toBe(
      `[[a\\]b]](${url})`,
    );
  });
});

describe.each(formats)('what is written in $name', ({ config, template, vocabulary, head }) => {
  const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const values = fc.record({
    star: fc.boolean(),
    tags: fc.subarray([...vocabulary.tags]),
    source: words,
    title: words,
    description: fc.option(words, { nil: undefined }),
    url: addresses,
  });
  const has = (name: SlotName) => slotOf(template, name) !== undefined;

  it('reads back the same', () => {
    fc.assert(
      fc.property(values, ({ star, tags, source, title, description, url }) => {
        const content = writeTemplate(
          template,
          {
            star,
            tags,
            source: { text: source },
            title: { text: title },
            description: description === undefined ? undefined : { text: description },
            url,
          },
          vocabulary,
        );
        const text = `${head}${blockPrefix(template.block)}${content}\n`;
        const { entries } = digestOf(text, { config });
        expect(entries).toHaveLength(1);
        const [entry] = entries;
        expect(entry?.differences).toEqual([]);
        expect(entry?.title?.text).toBe(oneLine(title));
        expect(entry?.url).toBe(encodeAddress(url));
        if (has('source')) expect(entry?.source?.text).toBe(oneLine(source));
        if (has('star')) expect(entry?.star !== undefined).toBe(star);
        if (has('tag')) expect(entry?.tags.map((tag) => tag.markdown)).toEqual(tags);
        if (has('description')) {
          expect(entry?.description?.text).toBe(description && oneLine(description));
        }
      }),
      runs(400),
    );
  });
});
