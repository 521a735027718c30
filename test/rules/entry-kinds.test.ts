import { describe, expect, it } from 'vitest';
import { fix, lint } from '../support/lint.ts';

const go = 'https://go.dev/blog/go1.22';
const attention = 'https://arxiv.org/abs/1706.03762';
const table = (row: string) => `| Date | Paper | Links |\n| --- | --- | --- |\n${row}\n`;
const row = '| {date:YYYY-MM-DD} | **{title}** {text?} | [Paper]({url}){", " | " "extra*} |';

const found = (text: string, entry: unknown, rule = 'digest-entry-format') =>
  lint(text, { config: { entry }, rule }).map(
    ({ message, fix: known }) => `${message}${known ? (known.safe ? ' (safe)' : ' (unsafe)') : ''}`,
  );

describe('an entry that is nearly as a template writes it', () => {
  it.each<[string, string | string[], string, string[]]>([
    [
      'a title with its address',
      '1. {title} {url}',
      `1. Rust 1.78.0 https://blog.rust-lang.org/\n2. Go 1.22  ${go}\n`,
      ['Unexpected `  ` between title and address, expected ` ` (safe)'],
    ],
    [
      'a row',
      row,
      table(
        `| 2017-06-12 | **Attention** | [Paper](${attention}) |\n| | **Go** | [Paper](${go}) |`,
      ),
      [`Unexpected entry without a date, expected \`${row}\``],
    ],
    [
      'a paragraph',
      '{number}、[{title}]({url}){"（"description"）"?}',
      `1、[Attention](${attention})（English）\n\n2. [Go](${go})（English）\n\n3、[Go](${go}) （English）\n`,
      ['Unexpected ` （` after the link, expected `（` (unsafe)'],
    ],
    [
      'the second of two templates',
      ['- [{title}]({url}){" - "description?}', '1. {title} {url}'],
      `- [Go](${go}) - a language\n\n1. Rust https://www.rust-lang.org/\n2. Go:  ${go}\n`,
      ['Unexpected `:  ` between title and address, expected ` ` (safe)'],
    ],
  ])('says so, as %s', (_, entry, text, messages) => {
    expect(found(text, entry)).toEqual(messages);
  });

  it('is none where it is as another template has it', () => {
    const entry = ['- [{title}]({url}){" - " | ": "description?}', '- {title} <{url}>'];
    const text = `- [Go](${go}): a language\n- [Rust](https://www.rust-lang.org/) - another\n- Attention <${attention}>\n`;
    expect(found(text, entry)).toEqual([]);
  });

  it('is mended where the right text is known', () => {
    const text = `1. Rust 1.78.0 https://blog.rust-lang.org/\n2. Go 1.22  ${go}\n`;
    expect(fix(text, { config: { entry: '1. {title} {url}' } })).toBe(text.replace('  ', ' '));
  });
});

describe('a title beside an address', () => {
  it('is no entry behind another marker than the template has', () => {
    const text = `1. Go 1.22 ${go}\n\n- Subscribe: https://example.org/\n- Archive: https://example.com/\n`;
    expect(found(text, '1. {title} {url}')).toEqual([]);
    expect(found(text, '1. {title} {url}', 'digest-list-item')).toEqual([]);
  });
});

describe('what a template takes for any text', () => {
  const tracked = 'https://example.org/page?utm_source=news';

  it('is neither judged nor edited, nor are further links', () => {
    const text = table(
      `| 2017-06-12 | **Attention** see [this](${tracked}) - or not | [Paper](${attention}); [code](https://github.com/tensorflow/tensor2tensor) |`,
    );
    expect(found(text, row)).toEqual([]);
    expect(fix(text, { config: { entry: row }, unsafe: true })).toBe(text);
  });

  it('is left as it stands, its blanks and addresses too', () => {
    const entry = '1. **{title}** {text?} - [{source}]({url})';
    const text = `1. **Attention**  two  blanks - [arXiv](${attention})\n2. **Go** [x](${tracked})  – - [blog](${go})\n`;
    const fixed = fix(text, { config: { entry }, unsafe: true });
    for (const part of ['  two  blanks', `[x](${tracked})  –`]) expect(fixed).toContain(part);
  });
});
