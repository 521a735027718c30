import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../src/digest/markdown.ts';
import {
  commandMessage,
  commandProperty,
  jsonText,
  markdownBlock,
  markdownCellCode,
  markdownCellMessage,
  markdownCode,
  markdownLink,
  markdownMessage,
  markdownText,
  terminalText,
} from '../src/escape.ts';
import { isVisible, showInvisible } from '../src/text/invisible.ts';
import { hostileText } from './support/hostile.ts';
import { runs } from './support/runs.ts';

const thousand = runs(1000);

/** What a terminal, a log or a page must not get to see as it is. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** A command of either form that the runner would find in a line, also where its comparison skips the invisible. */
const startsCommand = (line: string) => {
  const seen = line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return /^\s*::/.test(seen) || seen.includes('##[');
};

/** What GitHub links in rendered text: mentions, issues, commits, addresses, emoji. */
const linked =
  /(?:^|\W)@[a-z0-9]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|www\.|mailto:\w|:[\w+-]+:/i;

const nodesOf = (markdown: string): Nodes[] => {
  const all: Nodes[] = [];
  const walk = (node: Nodes) => {
    all.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parseMarkdown(markdown));
  return all;
};

/** A page as GitHub reads it, whose mathematics no dollar sign in a span opens. */
const withDollars = (markdown: string) => {
  expect(markdown.replaceAll('<span>$</span>', '')).not.toContain('$');
  return markdown.replaceAll('<span>$</span>', '&#36;');
};

const typesOf = (markdown: string) => new Set(nodesOf(markdown).map(({ type }) => type));

const textOf = (markdown: string) =>
  nodesOf(markdown)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');

describe('visible', () => {
  it('shows control characters by their pictures, on one line', () => {
    expect(showInvisible('a\u001b[31mb\r\n\tc\0\u007f')).toBe('a␛[31mb␍␊␉c␀␡');
  });

  it('shows invisible and bidirectional characters by their numbers', () => {
    expect(showInvisible('a\u202Eb\u200Bc\u2028d\u{E0041}e\u009B')).toBe(
      'a\\u{202E}b\\u{200B}c\\u{2028}d\\u{E0041}e\\u{9B}',
    );
    expect(showInvisible('lone \uD800 surrogate')).toBe('lone \\u{D800} surrogate');
  });

  it('keeps what can be seen or shapes what can be seen', () => {
    for (const text of ['👩‍💻 ❤️ 1️⃣', 'می‌خواهم', 'क्‍ष', 'Požar – “x” 機械学習', '\u0600\u0661']) {
      expect(showInvisible(text)).toBe(text);
    }
  });

  it('shows a joiner that joins nothing', () => {
    expect(showInvisible('a\u200Db \uFE0F')).toBe('a\\u{200D}b \\u{FE0F}');
  });

  it.each([
    ['a run of selectors', '❤\uFE0F\uFE0F', '❤\uFE0F\\u{FE0F}'],
    ['a selector after a letter', 'é\uFE01', 'é\\u{FE01}'],
    ['selectors that encode bytes', '😀\u{E0101}\u{E0102}', '😀\\u{E0101}\\u{E0102}'],
    ['a filler', 'a\u3164b\u115F\u1160', 'a\\u{3164}b\\u{115F}\\u{1160}'],
    ['a joiner after another', 'می\u200C\u200Cخ', 'می\\u{200C}\\u{200C}خ'],
    ['a joiner at the end', 'می\u200C', 'می\\u{200C}'],
    ['tags without a flag', '😀\u{E0041}', '😀\\u{E0041}'],
    ['the blank of Braille', 'a\u2800\u2800b', 'a\\u{2800}\\u{2800}b'],
    ['heaps of marks', `a${'\u0301'.repeat(8)}`, `a${'\u0301'.repeat(6)}\\u{301}\\u{301}`],
    ['a mark at the start', '\u0301a', '\\u{301}a'],
  ])('shows %s', (_, text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  it('keeps Braille, flags, families and fillers of syllables', () => {
    for (const text of [
      '⠓⠑⠇⠇⠕⠀⠺',
      '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
      '👩🏽‍💻👁️‍🗨️ ©︎ ㊙️',
      '\u1100\u1160\u11A8',
      '葛\u{E0100} ᠠ\u180B',
      'Việt ệ ṩ̣',
    ]) {
      expect(showInvisible(text)).toBe(text);
    }
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(showInvisible(showInvisible(text))).toBe(showInvisible(text));
      }),
      thousand,
    );
  });
});

describe('isVisible', () => {
  it.each(['', 'a\tb', '##[warning]', 'naïve 👩‍💻 #️⃣ ❤️', '> ```'])('sees all of %j', (line) => {
    expect(isVisible(line)).toBe(true);
  });

  it.each(['a\u200bb', '\u202eabc', 'a\u0007', 'a\rb', '\ufeff', 'a\u00adb', 'a\u{E0041}'])(
    'does not see all of %j',
    (line) => {
      expect(isVisible(line)).toBe(false);
    },
  );
});

describe('terminalText', () => {
  it('breaks a workflow command at the start and the older form anywhere', () => {
    expect(terminalText('::error::x')).toBe('\\u{3A}:error::x');
    expect(terminalText('\u00A0 ::error::x')).toBe('\u00A0 \\u{3A}:error::x');
    expect(terminalText('a ::b c##[error]d')).toBe('a ::b c##\\u{5B}error]d');
  });

  it('lets nothing out of its line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inert = terminalText(text);
        expect(inert).not.toMatch(unseen);
        expect(startsCommand(inert)).toBe(false);
      }),
      thousand,
    );
  });
});

describe('commandMessage and commandProperty', () => {
  it('escape what the runner reads as its own', () => {
    expect(commandMessage('50 %\nnext: a, b')).toBe('50 %25␊next: a, b');
    expect(commandProperty('50 %\na:b,c.md')).toBe('50 %25␊a%3Ab%2Cc.md');
  });

  it('give back the visible text when the runner reads them', () => {
    const read = (line: string) => {
      const [, properties, message] = /^::error (.*?)::(.*)$/s.exec(line) ?? [];
      const plain = (text = '') =>
        text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
      return { file: plain(properties?.replace(/^file=/, '')), message: plain(message) };
    };
    fc.assert(
      fc.property(hostileText, hostileText, (file, message) => {
        const line = `::error file=${commandProperty(file)}::${commandMessage(message)}`;
        expect(line).not.toMatch(unseen);
        expect(read(line)).toEqual({ file: showInvisible(file), message: showInvisible(message) });
      }),
      thousand,
    );
  });
});

describe('jsonText', () => {
  it('escapes the invisible', () => {
    expect(jsonText({ text: '\u202E##[x\u{E0041}' })).toBe(
      '{\n  "text": "\\u202e##\\u005bx\\udb40\\udc41"\n}',
    );
  });

  it('reads back as the value and holds nothing invisible', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), (value) => {
        const text = jsonText(value);
        expect(text.replaceAll('\n', '')).not.toMatch(unseen);
        expect(text.split('\n').some(startsCommand)).toBe(false);
        expect(JSON.parse(text)).toEqual({ ...value });
      }),
      thousand,
    );
  });
});

describe('markdownText', () => {
  it('escapes markup', () => {
    expect(markdownText('*a* <b> [c](d) & `e`')).toBe(
      '\\*a\\* &#60;b&#62; \\[c\\]\\(d\\) &#38; \\`e\\`',
    );
  });

  it('is read as the text and nothing else, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', 'before ', '- ', '**x** '), (text, before) => {
        const page = withDollars(`${before}${markdownText(text)}x\n`);
        const [root, ...rest] = typesOf(page);
        expect(root).toBe('root');
        const frame = ['paragraph', 'text', 'list', 'listItem', 'strong'];
        expect(rest.filter((type) => !frame.includes(type))).toEqual([]);
        const seen = textOf(page).replaceAll('\u200B', '');
        expect(seen.endsWith(`${showInvisible(text).trimStart()}x`)).toBe(true);
        expect(textOf(page)).not.toMatch(linked);
      }),
      thousand,
    );
  });

  it('opens no mathematics', () => {
    expect(markdownText('from $5 to $6')).toBe('from <span>$</span>5 to <span>$</span>6');
  });

  it('stays in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = `| a | b |\n| - | - |\n| ${markdownText(text)} | x |\n`;
        const cells = nodesOf(page).filter(({ type }) => type === 'tableCell');
        expect(cells).toHaveLength(4);
        expect(page.split('\n')).toHaveLength(4);
      }),
      thousand,
    );
  });
});

describe('markdownCode', () => {
  it('takes a fence that the value does not hold', () => {
    expect(markdownCode('plain')).toBe('`plain`');
    expect(markdownCode('a `b` ``c')).toBe('```a `b` ``c```');
    expect(markdownCode('`a')).toBe('`` `a ``');
    expect(markdownCode(' a ')).toBe('`  a  `');
    expect(markdownCode('')).toBe('` `');
  });

  it('is read as one code span with the value', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const [root, paragraph, first, code, last, ...rest] = nodesOf(`x ${markdownCode(value)} y`);
        expect([root, paragraph, first, last].map((node) => node?.type)).toEqual([
          'root',
          'paragraph',
          'text',
          'text',
        ]);
        expect(rest).toEqual([]);
        expect(code).toMatchObject({ type: 'inlineCode', value: showInvisible(value) || ' ' });
      }),
      thousand,
    );
  });
});

/** The cells of a table's row with these contents. */
const cellsOf = (...contents: string[]) => {
  const page = `| a | b |\n| - | - |\n| ${contents.join(' | ')} |\n`;
  return nodesOf(page)
    .filter(({ type }) => type === 'tableCell')
    .slice(2);
};

describe('markdownCellCode', () => {
  it('writes a pipe as HTML, since it would end the cell in a code span', () => {
    expect(markdownCellCode('a `b`')).toBe('`` a `b` ``');
    expect(markdownCellCode('a | `b`')).toBe('<code>a \\| \\`b\\`</code>');
  });

  it('is read as code with the value in one cell', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const cells = cellsOf(markdownCellCode(value), 'x');
        expect(cells).toHaveLength(2);
        const text = nodesOf(`| a |\n| - |\n| x${markdownCellCode(value)}x |`)
          .map((node) => ('value' in node ? node.value : ''))
          .join('')
          .replaceAll('<span>$</span>', '$')
          .replaceAll('\u200B', '');
        const html = value.includes('|') ? ['<code>', '</code>'] : ['', ''];
        expect(text).toBe(`ax${html[0]}${showInvisible(value) || ' '}${html[1]}x`);
      }),
      thousand,
    );
  });
});

describe('markdownCellMessage', () => {
  it('stays in its table cell', () => {
    expect(markdownCellMessage('a `b|c` | `d`')).toBe('a <code>b\\|c</code> \\| `d`');
    fc.assert(
      fc.property(hostileText, (message) => {
        const cells = cellsOf(markdownCellMessage(message), 'x');
        expect(cells).toHaveLength(2);
        expect(cells[1]).toMatchObject({ children: [{ type: 'text', value: 'x' }] });
      }),
      thousand,
    );
  });
});

describe('markdownMessage', () => {
  it('keeps code spans and escapes the rest', () => {
    expect(markdownMessage('Unexpected `2021.09.30`, expected `2021-09-30`')).toBe(
      'Unexpected `2021.09.30`, expected `2021-09-30`',
    );
    expect(markdownMessage('*a* ``b ` c`` `d')).toBe('\\*a\\* ``b ` c`` \\`d');
  });

  it('is read as texts and code spans, whatever the backticks', () => {
    fc.assert(
      fc.property(hostileText, (message) => {
        const text = markdownMessage(message);
        const page = `x ${text.replaceAll('<span>$</span>', '&#36;')} y`;
        const types = [...typesOf(page)].filter((type) => type !== 'inlineCode');
        expect(types).toEqual(['root', 'paragraph', 'text']);
        expect(textOf(page)).not.toMatch(linked);
      }),
      thousand,
    );
  });

  it('reads backticks as markdown does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a`]{0,12}$/), (message) => {
        const codes = (text: string) =>
          nodesOf(`x${text}x`).flatMap((node) => (node.type === 'inlineCode' ? node.value : []));
        expect(codes(markdownMessage(message))).toEqual(codes(message));
      }),
      thousand,
    );
  });

  it('takes runs of ever other lengths in its stride', () => {
    const message = Array.from({ length: 200 }, (_, at) => `${'`'.repeat(at + 1)}a`).join('');
    expect(typesOf(markdownMessage(message))).toEqual(new Set(['root', 'paragraph', 'text']));
  });
});

describe('markdownBlock', () => {
  it('takes a fence that no line holds', () => {
    expect(markdownBlock(['+ ````', '- a'], 'diff')).toEqual([
      '`````diff',
      '+ ````',
      '- a',
      '`````',
    ]);
  });

  it('is read as one block of code with its lines', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const [root, code, ...rest] = nodesOf(markdownBlock(lines, 'diff').join('\n'));
        expect(root?.type).toBe('root');
        expect(rest).toEqual([]);
        expect(code).toMatchObject({
          type: 'code',
          lang: 'diff',
          value: lines.map(showInvisible).join('\n'),
        });
      }),
      thousand,
    );
  });
});

describe('markdownLink', () => {
  it.each([
    'https://github.com/rust-lang/rust/issues/1',
    'http://www.github.com/rust-lang/rust/pull/1/files',
    'https://GitHub.com/orgs/community/discussions/1',
    'https://github.com/rust-lang/rust/discussions/1#discussioncomment-2',
    'https://github.com/rust-lang/rust/commit/0123abc',
  ])('leaves no mention at %s', (address) => {
    expect(markdownLink('it', address)).toMatch(/^\[it\]\(https?:\/\/redirect\.github\.com\/\w/);
  });

  it.each([
    'https://github.com/rust-lang/rust',
    'https://github.com/rust-lang/rust/issues',
    'https://github.com/rust-lang/rust/blob/master/README.md',
    'https://example.org/rust-lang/rust/issues/1',
  ])('goes straight to %s', (address) => {
    expect(markdownLink('it', address)).toBe(`[it](${address})`);
  });

  it('links to a web address', () => {
    expect(markdownLink('`a`', 'https://example.org/a(b)?c=[d]`')).toBe(
      '[`a`](https://example.org/a%28b%29?c=%5Bd%5D%60)',
    );
  });

  it('writes a pipe and an ampersand so that they stay what they are', () => {
    expect(markdownLink('a', 'https://example.org/a|b?c=1&copy;=2&d=3')).toBe(
      '[a](https://example.org/a%7Cb?c=1&amp;copy;=2&d=3)',
    );
  });

  it('links to nothing else', () => {
    for (const address of ['', 'javascript:alert(1)', 'docs/rules.md', 'https://']) {
      expect(markdownLink('a', address)).toBe('a');
    }
  });

  it('is read as one link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = markdownLink('a', `https://example.org/${text}`);
        expect(nodesOf(page).map(({ type }) => type)).toEqual([
          'root',
          'paragraph',
          'link',
          'text',
        ]);
      }),
      thousand,
    );
  });
});
