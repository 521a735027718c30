import { describe, expect, it } from 'vitest';
import {
  type HeadBlock,
  scanAddresses,
  withoutBackslashes,
} from '../../../src/digest/archive/addresses.ts';

function scan(text: string, ...blocks: HeadBlock[]): string[] {
  const found: string[] = [];
  scanAddresses(text, new Set(blocks), ({ start, end }) => found.push(text.slice(start, end)));
  return found;
}

describe('addresses in heads made of headings', () => {
  it.each([
    ['a link', '### xkcd: [Standards](https://xkcd.com/927/)', 'https://xkcd.com/927/'],
    ['a link with a title', '### [S](https://xkcd.com/927/ "Standards")', 'https://xkcd.com/927/'],
    [
      'parentheses in pairs',
      '### [A](https://en.wikipedia.org/wiki/Arrow_(symbol))',
      'https://en.wikipedia.org/wiki/Arrow_(symbol)',
    ],
    ['an escaped parenthesis', '### [A](https://a.test/x\\)y)', 'https://a.test/x\\)y'],
    ['angle brackets', '### xkcd: <https://xkcd.com/927/>', 'https://xkcd.com/927/'],
    ['a bare address', '### xkcd: https://xkcd.com/927/.', 'https://xkcd.com/927/'],
    ['a bare address in brackets', '### xkcd [https://xkcd.com/927/]', 'https://xkcd.com/927/'],
    ['a scheme in capitals', '### [S](HTTP://xkcd.com/927/)', 'HTTP://xkcd.com/927/'],
    ['a definition', '[standards]: https://xkcd.com/927/', 'https://xkcd.com/927/'],
    ['an underlined heading', '[S](https://xkcd.com/927/)\n---', 'https://xkcd.com/927/'],
    ['CRLF line ends', 'x\r\n### [S](https://xkcd.com/927/)\r\n', 'https://xkcd.com/927/'],
  ])('finds that of %s', (_, text, address) => {
    expect(scan(text, 'heading')).toEqual([address]);
  });

  it.each([
    ['a paragraph', 'See https://xkcd.com/927/'],
    ['an extra link', '[[see]](https://xkcd.com/927/)'],
    ['a quote', '> ### [S](https://xkcd.com/927/)'],
    ['a list item', '* [S](https://xkcd.com/927/)'],
    ['another scheme', '### [S](ftp://xkcd.com/927/)'],
    ['no scheme', '### :// and ://'],
  ])('passes over %s', (_, text) => {
    expect(scan(text, 'heading')).toEqual([]);
  });

  it('finds each of a line, and an address inside an address', () => {
    const text = '### [https://a.test/1](https://web.archive.org/web/2020/https://b.test/2)';
    expect(scan(text, 'heading')).toEqual([
      'https://a.test/1',
      'https://web.archive.org/web/2020/https://b.test/2',
      'https://b.test/2',
    ]);
  });

  it('does not go into a text of nothing but schemes', () => {
    expect(scan(`### ${'http://'.repeat(50)}`, 'heading')).toHaveLength(5);
  });

  it('cuts an address of more than 2,048 characters', () => {
    expect(scan(`### https://a.test/${'a'.repeat(3_000)}`, 'heading')[0]).toHaveLength(2_048);
  });
});

describe('addresses in heads made of list items', () => {
  it('finds those of items, of their further lines and of lines without a marker', () => {
    const text = '* [A](https://a.test/1)\n  [B](https://a.test/2)\n\n[C](https://a.test/3)';
    expect(scan(text, 'item')).toHaveLength(3);
  });

  it.each(['# [A](https://a.test/)', '> [A](https://a.test/)', '| [A](https://a.test/) |'])(
    'passes over %s',
    (text) => {
      expect(scan(text, 'item')).toEqual([]);
    },
  );

  it('finds those of headings too where another format has them', () => {
    expect(scan('# [A](https://a.test/)', 'item', 'heading')).toHaveLength(1);
  });
});

describe('an address of markdown source', () => {
  it('loses the backslashes before punctuation only', () => {
    expect(withoutBackslashes('https://a.test/\\_init\\_/\\q')).toBe('https://a.test/_init_/\\q');
  });
});
