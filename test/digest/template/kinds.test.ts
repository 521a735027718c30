import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectLinks } from '../../../src/digest/links/collect.ts';
import { parseMarkdown } from '../../../src/digest/markdown.ts';
import { compileTemplate } from '../../../src/digest/template/compile.ts';
import { compose, type Values, writeBlock } from '../../../src/digest/template/compose.ts';
import { createReader } from '../../../src/digest/template/read.ts';
import { type Reading, valuesOf } from '../../../src/digest/template/reading.ts';
import { slotOf } from '../../../src/digest/template/template.ts';
import { writeTemplate } from '../../../src/digest/template/write.ts';
import { createSource } from '../../../src/text/source.ts';
import { runs } from '../../support/runs.ts';
import { addresses, words } from './formats.ts';

const vocabulary = { star: ':star:', tags: ['[video]', '[audio]'] };
const header = '| a | b | c |\n| - | - | - |\n';

/** Reads a block by a template, exactly where that works; `text` is all of the block. */
function read(written: string, text: string) {
  const template = compileTemplate(written, 'entry');
  const reader = createReader(template, vocabulary);
  const isRow = template.block.type === 'row';
  const source = createSource('digest.md', (isRow ? header : '') + text);
  const isPlain = template.block.type === 'paragraph';
  const marks = isPlain ? '' : (/^(?:#+|[-*+]|\d+\.)\s+/.exec(text)?.[0] ?? '');
  const start = isRow ? header.length : marks.length;
  const content = { start, end: source.text.trimEnd().length };
  const links = collectLinks(parseMarkdown(source.text), source);
  const reading = reader.exact(source, content, links) ?? reader.loose(source, content, links);
  return { reading, source, template };
}

function brief({ reading }: { reading: Reading }) {
  const { exact, title, source, description, link, number, date, extras, texts } = reading;
  const known = {
    title: title?.markdown,
    source: source?.markdown,
    description: description?.markdown,
    url: link?.url,
    number,
    date: date?.markdown,
    extras: extras.map(({ url }) => url),
    texts,
  };
  const said = Object.entries(known).filter(([, value]) => value !== undefined && value.length > 0);
  return { exact, ...Object.fromEntries(said) };
}

const differences = ({ reading }: { reading: Reading }) =>
  reading.differences.map(({ aspect, actual, expected, safe, edits }) => [
    aspect,
    actual,
    expected,
    edits.length === 0 ? 'no edit' : safe ? 'safe' : 'unsafe',
  ]);

const row = '| {date:YYYY-MM-DD} | **{title}** {text?} | [Paper]({url}){", " | " "extra*} |';
const parted = '| {number}) {title}{"  "text?} | [Paper]({url}) |';
const paragraph = '{number}、[{title}]({url}){"（" | "("description"）" | ")"?}';
const bare = '1. {title} {url}';
const beside = '- {title} ([{source}]({url}))';
const below = '### {title}\n{url}';
const free = '* {text?}[{title}]({url}){text?}';
const dated = '* [{title}]({url}){" - "description?} - {date:Do MMMM YYYY}';
const lists = '- [{title}]({url}){" - " | ": " | "，"description?}';
const extras = '* [{title}]({url}){", " | " "extra*}';

const attention = 'https://arxiv.org/abs/1706.03762';
const tensors = 'https://github.com/tensorflow/tensor2tensor';
const book = 'https://doc.rust-lang.org/book/';
const go = 'https://go.dev/blog/go1.22';
const aosa = 'https://aosabook.org/en/';

describe('an entry that is as the template writes it', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      row,
      `| 2017-06-12 | **Attention Is All You Need** No recurrence \\| no convolutions | [Paper](${attention}), [Code](${tensors}) |`,
      {
        date: '2017-06-12',
        title: 'Attention Is All You Need',
        url: attention,
        texts: ['No recurrence \\| no convolutions'],
        extras: [tensors],
      },
    ],
    [
      row,
      `|2017-06-12|   **Attention Is All You Need**|[Paper](${attention}) [Code](${tensors})`,
      { date: '2017-06-12', title: 'Attention Is All You Need', url: attention, extras: [tensors] },
    ],
    [
      row,
      `| 2017-06-12 | **Attention** see [the blog](https://blog.research.google/) | [Paper](${attention}) |`,
      { url: attention, texts: ['see [the blog](https://blog.research.google/)'] },
    ],
    [
      parted,
      `| 1) Attention Is All You Need  It does without recurrence. | [Paper](${attention}) |`,
      { number: '1', title: 'Attention Is All You Need', texts: ['It does without recurrence.'] },
    ],
    [
      parted,
      `| 1) Attention Is All You Need | [Paper](${attention}) |`,
      { title: 'Attention Is All You Need' },
    ],
    [paragraph, `3、[The Rust Book](${book})`, { number: '3', title: 'The Rust Book', url: book }],
    [paragraph, `１２、[The Rust Book](${book})（英文）`, { number: '１２', description: '英文' }],
    [paragraph, `3、[The Rust Book](${book})(English)`, { description: 'English' }],
    [bare, `7. Go 1.22 is released! ${go}`, { title: 'Go 1.22 is released!', url: go }],
    [bare, `7. Go 1.22 is released! <${go}>`, { title: 'Go 1.22 is released!', url: go }],
    [
      beside,
      `- The Architecture of Open Source Applications ([AOSA](${aosa}))`,
      { title: 'The Architecture of Open Source Applications', source: 'AOSA', url: aosa },
    ],
    [below, `### Go 1.22 is released!\n${go}`, { title: 'Go 1.22 is released!', url: go }],
    [below, `### Go 1.22 is released! ##\n\n${go}`, { title: 'Go 1.22 is released!', url: go }],
    [
      free,
      `* See [the blog](${go}), [here](${aosa}), or not.`,
      { url: go, title: 'the blog', texts: ['See ', `, [here](${aosa}), or not.`] },
    ],
    [free, `* [Go](${go})`, { url: go }],
    [
      dated,
      `* [Attention](${attention}) - NLP - and more - 28th August 2023`,
      { description: 'NLP - and more', date: '28th August 2023' },
    ],
    [dated, `* [Attention](${attention}) - 1st May 2023`, { date: '1st May 2023' }],
    [lists, `- [Go](${go}) - a language`, { description: 'a language' }],
    [lists, `- [Go](${go}): a language`, { description: 'a language' }],
    [lists, `- [Go](${go})，一门语言`, { description: '一门语言' }],
    [extras, `* [Go](${go}), [tour](https://go.dev/tour/) https://go.dev/play/`, {}],
  ])('%j reads %j', (template, text, values) => {
    expect(brief(read(template, text))).toMatchObject({ exact: true, ...values });
  });
});

describe('a near miss', () => {
  it.each<[string, string, unknown[]]>([
    [
      row,
      `| 2017-06-12 | Attention Is All You Need | [Paper](${attention}) |`,
      [
        ['separator', '', '**', 'unsafe'],
        ['separator', '', '**', 'no edit'],
      ],
    ],
    [
      row,
      `| | **Attention** and text | [Paper](${attention}) |`,
      [['missing', '', undefined, 'no edit']],
    ],
    [
      row,
      `| 2017-06-12 | **Attention** | [PDF](${attention}) |`,
      [['text', 'PDF', 'Paper', 'unsafe']],
    ],
    [paragraph, `3) [Rust](${book})`, [['text', ') ', '、', 'unsafe']]],
    [lists, `- [Go](${go}) – a language`, [['separator', ' – ', ' - ', 'unsafe']]],
    [lists, `- [Go](${go})  - a language`, [['separator', '  - ', ' - ', 'safe']]],
    [bare, `7. Go 1.22:  ${go}`, [['separator', ':  ', ' ', 'safe']]],
    [bare, `7. [Go 1.22](${go})`, [['link', `[Go 1.22](${go})`, `Go 1.22 ${go}`, 'unsafe']]],
    [bare, `7. Go ${go} and more`, [['text', ' and more', '', 'unsafe']]],
    [
      beside,
      `- Open Source Applications [AOSA](${aosa})`,
      [
        ['separator', ' ', ' (', 'unsafe'],
        ['separator', '', ')', 'unsafe'],
      ],
    ],
    [extras, `* [Go](${go}); [tour](https://go.dev/tour/)`, []],
  ])('of %j, %j, is said to differ in just that', (template, text, expected) => {
    const found = read(template, text);
    expect(found.reading.exact).toBe(false);
    expect(differences(found)).toEqual(expected);
  });
});

const markdownWords = words.map((text) => ({ text }));
const shortWords = fc
  .constantFrom('a', 'two words', 'ü — 漢字', '3 of 4', '*b*')
  .map((text) => text);

describe.each([row, paragraph, bare, beside, below, dated, lists, extras, '- {title} <{url}>'])(
  'what %j writes',
  (written) => {
    const template = compileTemplate(written, 'entry');
    const has = (name: Parameters<typeof slotOf>[1]) => slotOf(template, name) !== undefined;
    const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const values: fc.Arbitrary<Values> = fc.record({
      title: markdownWords,
      source: markdownWords,
      url: addresses,
      description: optional(shortWords.map((markdown) => ({ markdown }))),
      number: fc.nat({ max: 99 }).map(String),
      date: fc.constant(written.includes('YYYY-MM-DD') ? '2024-05-06' : '6th May 2024'),
      extras: fc.subarray(['[x](https://example.org/x)', '[y](https://example.org/y)']),
      texts: fc.array(shortWords, { minLength: 1, maxLength: 1 }),
    });

    it('reads back the same, and what is read is written the same', () => {
      fc.assert(
        fc.property(values, (given) => {
          const content = writeTemplate(template, given, vocabulary);
          const { reading, source } = read(written, writeBlock(template.block, content));
          expect(differences({ reading })).toEqual([]);
          expect(reading.exact).toBe(true);
          expect(compose(template, valuesOf(reading, source), vocabulary)).toBe(content);
          if (has('extra')) expect(reading.extras).toHaveLength(given.extras?.length ?? 0);
          const plain = given.title && 'text' in given.title ? given.title.text : '';
          expect(reading.title?.text).toBe(plain.replace(/[\s\p{Cc}]+/gu, ' ').trim());
        }),
        runs(200),
      );
    });
  },
);
