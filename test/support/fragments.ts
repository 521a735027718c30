import fc from 'fast-check';

/** Lines as people write them into a digest, right and wrong, and lines that mean trouble to a parser. */
const lines = [
  '## 2024-05-21',
  '## 2024.05.20',
  '## 2024-05-32',
  '# 2024-05-19',
  '##2024-05-18',
  'May 17, 2024\n------------',
  '## Links',
  '# Links',
  '### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)',
  '### :star:Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)',
  '### :star: Go Blog: [Routing](https://go.dev/blog/routing-enhancements?utm_source=x&utm_medium=y)',
  '### Go Blog :star2:: [Secure randomness](http://go.dev:80/blog//chacha8rand)',
  '### ⭐ Go blog [Range functions](https://GO.dev/blog/range-functions/)',
  '#### Rust Blog: [[D] async closures…](https://blog.rust-lang.org/inside-rust/2024/08/09/async-closures-call-for-testing.html)',
  '### [No source](https://doc.rust-lang.org/book/)',
  '### Rust Blog: https://doc.rust-lang.org/book/',
  '### Rust Blog: <https://doc.rust-lang.org/nomicon/>',
  '### Rust Blog: [A \u200bthing][ref]',
  '[ref]: https://doc.rust-lang.org/reference/',
  '###Rust Blog: [Unspaced](https://doc.rust-lang.org/cargo/) trailing',
  '### Rust Blog: [Spaced] (https://doc.rust-lang.org/std/)',
  '### Rust Blog: [Quoted](https://doc.rust-lang.org/std/?search="a b")',
  '### Rust Blog: [Open](https://doc.rust-lang.org/std/',
  '### Rust Blog: **[Bold](https://doc.rust-lang.org/error_codes/)**',
  '### Rust Blog: []()',
  '[[paper]](https://arxiv.org/abs/1706.03762) [code](https://github.com/tensorflow/tensor2tensor)',
  '[[paper](https://arxiv.org/pdf/1706.03762v7.pdf)]',
  '**Keywords**: attention',
  '**keywords:** attention',
  '**Summary**:',
  '![](images/attention.png) ![img](images/heads.png)',
  '* [Vim](https://www.vim.org)',
  '* [video] [Helix](https://helix-editor.com/) by somebody',
  '- [Kakoune](https://kakoune.org/) - An editor.',
  '* * [Emacs](https://www.gnu.org/software/emacs/)',
  '*',
  '  - nested [nano](https://www.nano-editor.org/)',
  '[ed](https://www.gnu.org/software/ed/)',
  '> Quoted [words](https://example.org/a b) and **keywords**: none',
  '>> ## 2024-01-01',
  '---',
  '<!-- newest first -->',
  '<!--lint disable digest-day-order-->',
  '<!--lint ignore-->',
  '<!--lint enable constructor-->',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> main',
  '```md',
  '```',
  '| a | b |\n| - | - |\n| [c](https://crates.io/) | d |',
  'Prose with [a link](https://tokio.rs/?fbclid=1) and www.rust-lang.org.',
  'See [1] (https://tokio.rs/) and [x](y',
  '\u00a0\u202e\ufeff',
  '<div>[a](https://b.dev)</div>',
  '[^1]: A note [with](https://c.dev)',
  '',
  '',
  '',
];

const strangeness = fc.string({ unit: 'binary', maxLength: 12 });

/** A text made of such lines, with some strange characters between, in either style of line ends. */
export const digestText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...lines) }, strangeness), {
      maxLength: 24,
    }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n'),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([parts, between, last]) => parts.join(between) + last);

/** The three kinds of digest, as keys of the configuration. */
export const kinds: readonly Record<string, unknown>[] = [
  {},
  {
    'date-in': '{date:YYYY-MM-DD}-*.md',
    entry: '* {tag" "*}[{title}]({url})',
    tags: ['[video]', '[audio]'],
  },
  { entry: '- [{title}]({url}){" - "description?}' },
];
