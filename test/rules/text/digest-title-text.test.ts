import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-title-text';
const url = 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html';

function messages(title: string, address = url, source = 'Rust Blog'): string[] {
  const text = `### ${source}: [${title}](${address})\n`;
  return lint(text, { rule }).map(({ message }) => message);
}

/** What the first finding points at. */
function pointedAt(text: string): string | undefined {
  const [found] = lint(text, { rule });
  return found && text.slice(found.range.start.offset, found.range.end.offset);
}

describe('an empty title', () => {
  it.each(['', ' '])('is found: %j', (title) => {
    expect(messages(title)).toEqual([
      'Unexpected link without a text, expected the title of the page',
    ]);
  });

  it('is found in list items and with references', () => {
    const config = { entry: '* [{title}]({url})' };
    expect(lint(`* [](${url})\n* [A](https://a.test/)\n`, { rule, config })).toHaveLength(1);
  });

  it('is left to the rule on broken links where the link is broken', () => {
    expect(messages('Title', '')).toEqual([]);
  });
});

describe('an address as a title', () => {
  it.each([url, `${url}#stable`, 'www.rust-lang.org', 'https://blog.rust-lang.org/2024/05/…'])(
    'is found: %s',
    (title) => {
      expect(
        messages(
          title,
          title.startsWith('www.') ? 'https://www.rust-lang.org/?a' : `${url}#stable`,
        ),
      ).toEqual([`Unexpected address \`${title}\` as a title, expected the title of the page`]);
    },
  );

  it('is not the host of the front page that it leads to', () => {
    expect(messages('www.rust-lang.org', 'https://www.rust-lang.org/')).toEqual([]);
  });

  it.each(['Node.js', 'crates.io', 'github.com/spf13/cobra', 'https://… is not a title'])(
    'is not seen in %s',
    (title) => {
      expect(messages(title)).toEqual([]);
    },
  );

  it('is left to the rule on link texts where it is another address, if that is on', () => {
    const text = `### Rust Blog: [https://www.rust-lang.org/learn](${url})\n`;
    const found = lint(text).map((finding) => finding.rule);
    expect(found).toContain('digest-link-text');
    expect(found).not.toContain(rule);
    expect(lint(text, { rule })).toHaveLength(1);
  });

  it('is found where the link leads to no http address', () => {
    expect(messages('https://www.rust-lang.org', 'rust.md')).toHaveLength(1);
  });
});

describe('a title that ends in dots', () => {
  it.each(['Announcing Ru…', 'More...', 'This got out of hand...'])(
    'may be called so: %s',
    (title) => {
      expect(messages(title)).toEqual([]);
    },
  );
});

describe('markup in a title', () => {
  it.each([
    ['**Announcing Rust', 'Unexpected `**` that is left open in the title'],
    ['Use `foo in bar', 'Unexpected `` ` `` that is left open in the title'],
    [
      'LocalKey<Cell>::update',
      'Unexpected HTML `<Cell>` in the title, which readers do not see, expected `\\<Cell>`',
    ],
  ])('is found where it is stray: %s', (title, message) => {
    expect(messages(title)).toEqual([message]);
  });

  it.each([
    '**Announcing** Rust',
    'Use `foo` in `bar`',
    'LocalKey\\<Cell>::update',
    '`LocalKey<Cell>`',
    'H<sub>2</sub>O',
    '2 ** 3 is 8',
    'A \\` alone',
    '5 < 6 and 7 > 6',
  ])('is left alone where it is whole: %s', (title) => {
    expect(messages(title)).toEqual([]);
  });
});

describe('spaces around a title', () => {
  it('are found at either end and taken away', () => {
    const text = `### Rust Blog: [ Announcing\tRust  ](${url})\r\n`;
    expect(lint(text, { rule }).map(({ message }) => message)).toEqual([
      'Unexpected space before the title, expected none',
      'Unexpected space after the title, expected none',
    ]);
    expect(lint(text, { rule })[1]).toMatchObject({ expected: [''], fix: { safe: true } });
    expect(fix(text, { rule })).toBe(`### Rust Blog: [Announcing\tRust](${url})\r\n`);
  });

  it('are counted without the marks that the template has there', () => {
    const config = { entry: '* [**{title}**]({url})' };
    const text = `* [ **Rust 1.78.0**](${url})\n`;
    expect(lint(text, { rule, config }).map(({ message }) => message)).toEqual([
      'Unexpected ` **` before the title, expected `**`',
    ]);
    expect(fix(text, { rule, config })).toBe(`* [**Rust 1.78.0**](${url})\n`);
  });
});

describe('a name at the end of a title', () => {
  it.each([
    ['the label', 'Rust 1.78.0 | Rust Blog', '| Rust Blog'],
    ['the label in another case', 'Rust 1.78.0 - RUST BLOG', '- RUST BLOG'],
    ['the host', 'Rust 1.78.0 · blog.rust-lang.org', '· blog.rust-lang.org'],
    ['the name of the host', 'Rust 1.78.0 – Rust-Lang', '– Rust-Lang'],
    ['the name in parts', 'Rust 1.78.0 — Rust Lang', '— Rust Lang'],
    ['a name behind a spaced colon', 'Rust 1.78.0 : Rust Blog', ': Rust Blog'],
  ])('is found: %s', (_, title, ending) => {
    expect(messages(title)).toEqual([
      `Unexpected \`${ending}\` at the end of the title, expected the title alone`,
    ]);
    expect(pointedAt(`### Rust Blog: [${title}](${url})\n`)).toBe(ending);
  });

  it.each([
    ['bbc.co.uk', 'Weather - BBC', 'https://www.bbc.co.uk/weather'],
    ['youtube.com', 'The Future - YouTube', 'https://youtu.be/8pTEmbeENF4'],
    ['wikipedia.org', 'COBOL - Wikipedia', 'https://en.wikipedia.org/wiki/COBOL'],
    ['www.', 'Home | www.rust-lang.org', 'https://www.rust-lang.org/'],
  ])('is found where it is the name of %s', (_, title, address) => {
    expect(messages(title, address, 'Somebody')).toHaveLength(1);
  });

  it.each([
    ['the beginning', 'Rust Blog - Announcing Rust 1.78.0'],
    ['the whole', '- Rust Blog'],
    ['another name', 'Rust 1.78.0 - Foundation'],
    ['a part of a name', 'Rust 1.78.0 - Blog'],
    ['no space before it', 'Rust 1.78.0: Rust Blog'],
    ['more behind it', 'Rust 1.78.0 - Rust Blog, part 2'],
  ])('is not seen where it is %s', (_, title) => {
    expect(messages(title)).toEqual([]);
  });

  it('is not seen in a single letter', () => {
    expect(messages('Solve for - x', 'https://x.com/a/status/1')).toEqual([]);
  });

  it('may hold what parts titles from names', () => {
    expect(messages('Rust 1.78.0 - This - That', url, 'This - That')).toHaveLength(1);
  });

  it('is pointed at with the whole title where it has markup', () => {
    expect(pointedAt(`### Rust Blog: [Rust 1.78.0 - *Rust* Blog](${url})\n`)).toBe(
      'Rust 1.78.0 - *Rust* Blog',
    );
  });

  it('is found behind a long title', () => {
    expect(messages(`${'Rust '.repeat(60)}- Rust Blog`)).toHaveLength(1);
  });

  it('is found in formats without labels', () => {
    const config = { entry: '* [{title}]({url})' };
    const text = '* [COBOL - Wikipedia](https://en.wikipedia.org/wiki/COBOL)\n';
    expect(lint(text, { rule, config })).toMatchObject([
      { subject: 'https://en.wikipedia.org/wiki/COBOL', severity: 'warning' },
    ]);
    expect(fix(text, { rule, config, unsafe: true })).toBe(text);
  });

  it('is found within quotation marks', () => {
    const text = `### Rust Blog: [《Rust 1.78.0 | Rust Blog》](${url})\n`;
    expect(messages('《Rust 1.78.0 | Rust Blog》')).toEqual([
      'Unexpected `| Rust Blog` at the end of the title, expected the title alone',
    ]);
    expect(pointedAt(text)).toBe('| Rust Blog');
  });

  it('is that by which the archive knows the site', () => {
    const known = '### Julia Evans: [Inside .git](https://jvns.ca/blog/2024/01/26/inside-git/)\n';
    const text =
      '### Git: [How HEAD works | Julia Evans](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)\n';
    expect(lint(known + text, { rule })).toHaveLength(1);
    expect(lint(text, { rule })).toEqual([]);
  });

  it('is left where that is a habit', () => {
    const entry = (at: number) => `### Qiita: [Rust ${at} - Qiita](https://qiita.com/rust/${at})\n`;
    expect(lint(entry(1) + entry(2), { rule })).toHaveLength(2);
    expect(lint(entry(1) + entry(2) + entry(3), { rule })).toEqual([]);
    const other = `### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n`;
    expect(lint([1, 2, 3, 4].map(entry).join('') + other.repeat(4), { rule })).toEqual([]);
    const plain = '### Qiita: [Rust](https://qiita.com/rust)\n';
    expect(lint(plain.repeat(2) + [1, 2, 3].map(entry).join(''), { rule })).toHaveLength(3);
  });
});
