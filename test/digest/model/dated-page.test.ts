import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const rust = '[Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)';
const known = `## 2024-05-01

### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
`;

/** Reads one heading below a day that has an entry already. */
function readHeading(heading: string) {
  const digest = digestOf(`${known}\n${heading}\n`);
  const entry = digest.entries[1];
  return {
    count: digest.entries.length,
    star: entry?.star?.markdown,
    source: entry?.source?.text,
    title: entry?.title?.text,
    url: entry?.url,
    differences: entry?.differences.map(({ aspect, actual, expected }) => [
      aspect,
      actual,
      expected,
    ]),
  };
}

describe('an entry of a dated page', () => {
  it('is read with its values and their places', () => {
    const text = `## 2024-05-06\n\n### :star:Rust Blog: ${rust}\n`;
    const { entries, days } = digestOf(text);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry).toMatchObject({
      star: { text: ':star:' },
      source: { text: 'Rust Blog' },
      title: { text: 'Announcing Rust 1.78.0' },
      url: 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html',
      differences: [],
      day: { date: '2024-05-06' },
    });
    const { start, end } = entry?.title?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toBe('Announcing Rust 1.78.0');
    expect(days[0]?.entries).toEqual(entries);
  });

  it.each([
    ['no colon', `### Rust Blog ${rust}`, [['separator', ' ', ': ']]],
    ['a full-width colon', `### Rust Blog：${rust}`, [['separator', '：', ': ']]],
    ['no source', `### ${rust}`, [['missing', '', undefined]]],
    ['a deeper heading', `#### Rust Blog: ${rust}`, [['depth', '####', '###']]],
    ['a higher heading', `## Rust Blog: ${rust}`, [['depth', '##', '###']]],
    ['no space behind the hashes', `###Rust Blog: ${rust}`, [['separator', '', ' ']]],
    ['text after the link', `### Rust Blog: ${rust} (blog)`, [['text', ' (blog)', '']]],
    ['an invisible character', `### Rust Blog: \u200b${rust}`, [['invisible', ': \u200b', ': ']]],
    [
      'spaces in the title',
      `### Rust Blog: ${rust.replace('[', '[ ')}`,
      [['title-space', ' ', '']],
    ],
    [
      'bold',
      `### **Rust Blog: ${rust}**`,
      [
        ['separator', '**', ''],
        ['separator', '**', ''],
      ],
    ],
  ])('is recognised with %s', (_, heading, differences) => {
    expect(readHeading(heading)).toMatchObject({ count: 2, differences });
  });

  it.each([
    ['a space behind the star', `### :star: Rust Blog: ${rust}`, [['star', ':star: ', ':star:']]],
    ['a star as a character', `### ⭐ Rust Blog: ${rust}`, [['star', '⭐ ', ':star:']]],
    ['another star', `### :star2:Rust Blog: ${rust}`, [['star', ':star2:', ':star:']]],
    ['a star behind the source', `### Rust Blog :star:: ${rust}`, [['star', ':star:', undefined]]],
    ['a star after the link', `### Rust Blog: ${rust} :star:`, [['star', ':star:', undefined]]],
    [
      'a star in the title',
      `### Rust Blog: ${rust.replace('[', '[:star: ')}`,
      [['star', ':star:', undefined]],
    ],
  ])('is starred with %s', (_, heading, differences) => {
    expect(readHeading(heading)).toMatchObject({ count: 2, source: 'Rust Blog', differences });
    expect(readHeading(heading).star).toBeDefined();
  });

  it.each([
    ['a bare address', '### Rust Blog: https://blog.rust-lang.org/', undefined],
    ['an address in angle brackets', '### Rust Blog: <https://blog.rust-lang.org/>', undefined],
    [
      'a title before a bare address',
      '### Rust Blog: Announcing https://blog.rust-lang.org/',
      'Announcing',
    ],
  ])('is recognised by %s', (_, heading, title) => {
    const read = readHeading(heading);
    expect(read).toMatchObject({
      count: 2,
      source: 'Rust Blog',
      url: 'https://blog.rust-lang.org/',
    });
    expect(read.title).toBe(title);
    expect(read.differences?.map(([aspect]) => aspect)).toEqual(['link']);
  });

  it('keeps markup and brackets of its title', () => {
    const heading =
      '### r/rust: [[D] Why `Box<dyn Error>` is *fine*](https://www.reddit.com/r/rust/)';
    expect(readHeading(heading)).toMatchObject({
      title: '[D] Why Box<dyn Error> is fine',
      differences: [],
    });
  });

  it('takes a reference link for its link', () => {
    const digest = digestOf(
      `${known}\n### Rust Blog: [Clippy][c]\n\n[c]: https://doc.rust-lang.org/clippy/\n`,
    );
    expect(digest.entries[1]).toMatchObject({ url: 'https://doc.rust-lang.org/clippy/' });
    expect(digest.entries[1]?.differences[0]?.expected).toBe(
      '[Clippy](https://doc.rust-lang.org/clippy/)',
    );
  });

  it('takes the link behind the colon where there are several', () => {
    const heading = `### [Rust Blog](https://blog.rust-lang.org/): ${rust}`;
    expect(readHeading(heading)).toMatchObject({
      title: 'Announcing Rust 1.78.0',
      source: 'Rust Blog',
    });
  });

  it('is missed where it has lost its link, if it is starred or its source is known', () => {
    expect(readHeading('### Rust Blog: Announcing Rust 1.78.0')).toMatchObject({
      count: 2,
      differences: [['missing', 'Rust Blog: Announcing Rust 1.78.0', undefined]],
    });
    expect(readHeading('### :star:Somebody: Announcing Rust 1.78.0').count).toBe(2);
    expect(readHeading('### Somebody: Announcing Rust 1.78.0').count).toBe(1);
  });

  it('is no heading with a link into the page or to a mailbox', () => {
    expect(readHeading('### [Contents](#contents)').count).toBe(1);
    expect(readHeading('### Write: [me](mailto:me@example.org)').count).toBe(1);
  });
});

describe('the body of an entry', () => {
  const body = (text: string) => digestOf(`${known}\n${text}\n`).entries[0];

  it('holds extras and fields', () => {
    const entry = body(
      '[[paper]](https://arxiv.org/abs/1706.03762) [[code]](https://github.com/tensorflow/tensor2tensor)\n\n**Keywords**: attention\n\nProse with a [link](https://distill.pub/).',
    );
    expect(entry?.extras.map(({ label }) => label.text)).toEqual(['paper', 'code']);
    expect(entry?.fields.map(({ label }) => label.text)).toEqual(['Keywords']);
    expect(entry?.body).toHaveLength(3);
  });

  it.each([
    ['[paper](https://arxiv.org/abs/1706.03762)', '[[paper]](https://arxiv.org/abs/1706.03762)'],
    ['[[paper](https://arxiv.org/abs/1706.03762)]', '[[paper]](https://arxiv.org/abs/1706.03762)'],
  ])('knows what the extra %s was meant to be', (text) => {
    const [extra] = body(text)?.extras ?? [];
    expect(extra?.label.text).toBe('paper');
    expect(extra?.differences.length).toBeGreaterThan(0);
    expect(extra?.differences.every(({ safe }) => safe)).toBe(true);
  });

  it.each([
    '**keywords**: x',
    '__Keywords__: x',
    '**Keywords:** x',
    '*Keywords*: x',
    'Keywords: x',
    '**Keywords** x',
  ])('knows what the label of %s was meant to be', (text) => {
    const [field] = body(text)?.fields ?? [];
    expect(field?.differences).toMatchObject([
      { aspect: 'label', expected: '**Keywords**:', safe: true },
    ]);
  });

  it.each([
    'Keywords are dull',
    '**Keywords are dull.**',
    'A **Summary**: none',
    '> **keywords**: quoted',
  ])('takes no field from %s', (text) => {
    expect(body(text)?.fields).toEqual([]);
  });

  it('ends before what floats between entries', () => {
    const digest = digestOf(
      `${known}\nProse.\n\n---\n\n<!-- newest first -->\n\n[a]: https://example.org/\n`,
    );
    expect(digest.entries[0]?.range.end.line).toBe(5);
    expect(digest.days[0]?.range.end.line).toBe(5);
  });

  it('holds headings deeper than the entry', () => {
    const digest = digestOf(`${known}\n#### Notes\n\nProse.\n`);
    expect(digest.entries).toHaveLength(1);
    expect(digest.entries[0]?.body).toHaveLength(2);
    expect(digest.headings.map(({ role }) => role)).toEqual(['day', 'entry', 'other']);
  });
});
