import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-entry-format';

describe('a separator', () => {
  const item = (description: string) => ({ entry: `- [{title}]({url})${description}` });

  it.each([
    // Prose goes on after the link.
    ['- [Robber](https://robber.example/) is a tool\n', '{": "description?}'],
    ["- [nix-mode.el](https://nix.example/)'s new mode\n", '{" "description?}'],
    // Each half of the emphasis alone leaves a stray mark.
    ['- [B](https://b.example/) - text\n', '{" - "description?}', '- **[{title}]({url})**'],
  ])('is not written safely where it changes prose: %s', (line, description, entry?: string) => {
    const config = entry ? { entry } : item(description);
    const text = `- [A](https://a.example/)\n${line}`;
    expect(fix(text, { config, rule })).toBe(text);
  });

  it.each([
    '### Rust Blog: Announcing [Rust 1.78](https://blog.rust-lang.org/a)',
    '### Rust Blog: "[Rust 1.84](https://blog.rust-lang.org/b)"',
    '### Rust: [Foo [bar](https://blog.rust-lang.org/c)',
    '### [Rust 1.82](https://blog.rust-lang.org/d) [Rust 1.83](https://blog.rust-lang.org/e)',
    '### Rust Blog [Announcing](https://blog.rust-lang.org/f) Rust 1.78',
    '### How [we](https://blog.rust-lang.org/g) built it',
    '### On the [origin](https://blog.rust-lang.org/h)',
    '### See also [Rust 1.85](https://blog.rust-lang.org/i)',
  ])('is not put into what is more than a source: %s', (head) => {
    const text = `## 2024-05-21\n\n${head}\n`;
    expect(fix(text)).toBe(text);
  });

  it('is not asked for before a further link or a note in brackets', () => {
    const config = { entry: '- [{title}]({url}){": "description?}' };
    const line = (rest: string) => `- [A](https://a.example/)\n- [B](https://b.example/)${rest}\n`;
    expect(lint(line(' [code](https://c.example/)'), { config, rule })).toEqual([]);
    expect(lint(line(' (in German)'), { config, rule })).toEqual([]);
    expect(lint(line(' in German'), { config, rule })).toHaveLength(1);
  });

  it('is not written safely behind a whole sentence', () => {
    const config = { entry: '- {source": "?}[{title}]({url})' };
    const text = '- Somebody has found a flaw in [Vim](https://www.vim.org/)\n';
    expect(fix(text, { config, rule })).toBe(text);
  });

  it('may be a line end where the template has a space', () => {
    const text = '- [A page](https://a.example/1)\n  with more text\n';
    expect(lint(text, { config: item('{" "description?}'), rule })).toEqual([]);
  });

  it('is written where nothing else changes', () => {
    expect(
      fix('## 2024-05-21\n\n### Rust Blog [Rust](https://rust.example/)\n', { rule }),
    ).toContain('### Rust Blog: [Rust]');
  });
});

describe('a paragraph below a list', () => {
  const config = { entry: '* {tag" "*}[{title}]({url}){" "description?}' };

  it('is no item for certain where it reads as prose', () => {
    const text =
      '* [Vim](https://www.vim.org/)\n\n[etcd 3.7](https://etcd.io/) was released last week.\n';
    expect(fix(text, { config })).toBe(text);
  });
});

describe('text after links', () => {
  const config = { entry: '* [{title}]({url})' };
  const plain = (number: number) => `* [Post ${number}](https://go.dev/blog/${number})\n`;
  const noted = (number: number) =>
    `* [Post ${number}](https://go.dev/blog/${number}) (RFC [#${number}](https://rfc.example/${number}))\n`;
  const list = (all: number, notes: number) =>
    Array.from({ length: all }, (_, index) => (index < notes ? noted(index) : plain(index))).join(
      '',
    );

  it('is found where the digest has no habit of it', () => {
    expect(lint(list(8, 1), { config, rule }).length).toBeGreaterThan(0);
  });

  it('is left alone where several entries have it', () => {
    expect(lint(list(8, 4), { config, rule })).toEqual([]);
  });
});

describe('what a section or a digest writes otherwise', () => {
  const config = { entry: '* [{title}]({url})' };
  const exact = Array.from(
    { length: 20 },
    (_, index) => `* [Post ${index}](https://go.dev/blog/${index})\n`,
  ).join('');

  it.each([
    [
      'text after the link',
      (name: string) => `* [${name}](https://a.example/${name}) by ${name}\n`,
    ],
    ['a bare address', (name: string) => `* ${name}: https://a.example/${name}\n`],
  ])('is left alone where it is the habit: %s', (_, item) => {
    const section = `\n## People\n\n${['Ada', 'Grace', 'Alan'].map(item).join('')}`;
    expect(lint(exact + section, { config, rule })).toEqual([]);
    expect(lint(exact + item('Ada'), { config, rule })).toHaveLength(1);
    expect(lint(item('Ada'), { config, rule })).toHaveLength(1);
  });

  it('gets no fix that leaves half of its emphasis', () => {
    const entry = '- **[{title}]({url})**';
    const text = `- **[A](https://a.example/1)**\n- [B](https://a.example/2) - text\n`;
    const found = lint(text, { config: { entry }, rule });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((finding) => finding.fix)).toEqual([]);
  });
});

it('reports nothing of a rule that is off under another name', () => {
  const config = {
    entry: '* {star?}[{title}]({url})',
    rules: { 'digest-list-item': 'off', 'digest-star-marker': 'off' },
  };
  const text = '* [Vim](https://www.vim.org/)\n\n- ⭐ [Helix](https://helix-editor.com/)\n';
  expect(lint(text, { config }).map((finding) => finding.rule)).toEqual([]);
});

describe('a link in HTML', () => {
  const found = (line: string, others = '- [A](https://a.example/)\n') =>
    lint(`${others}- ${line}\n`, { config: { entry: '- [{title}]({url})' }, rule });

  it('is a link of the template among items that are entries', () => {
    expect(found('<a target="_blank" href="https://b.example/">B</a> and more')).toMatchObject([
      {
        expected: ['[B](https://b.example/)'],
        fix: { safe: false },
        range: { end: { column: 53 } },
      },
    ]);
  });

  it.each(['<a id="b"></a>B', '<a href="#b">B</a>', '<a href="https://b.example/"><img></a>'])(
    'is not %s',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  it('is none in a list of nothing else', () => {
    expect(found('<a href="https://b.example/">B</a>', '')).toEqual([]);
  });
});
