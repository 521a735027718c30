import { describe, expect, it } from 'vitest';
import { scanAddresses } from '../../../src/digest/archive/addresses.ts';
import { createHeadReader } from '../../../src/digest/archive/head-reader.ts';
import { formatOf } from '../../support/lint.ts';

function labelIn(text: string, config?: Record<string, unknown>): string | undefined {
  const reader = createHeadReader(formatOf(config));
  let label: string | undefined;
  scanAddresses(text, new Set(['heading', 'item']), (address) => {
    const source = reader.around(text, address)?.source;
    label ??= source && text.slice(source.start, source.end);
  });
  return label;
}

describe('the label of a line', () => {
  it.each([
    ['### xkcd: [Standards](https://xkcd.com/927/)', 'xkcd'],
    ['Text\r\n###   :star:r/\\<ML\\>: [[D] Why?](https://a.test/)  \r\nText', 'r/\\<ML\\>'],
    ['### A: B: [x \\[y](https://a.test/)', 'A: B'],
  ])('is read from %j', (text, label) => {
    expect(labelIn(text)).toBe(label);
  });

  it.each([
    ['another depth', '#### xkcd: [Standards](https://xkcd.com/927/)'],
    ['no colon', '### xkcd [Standards](https://xkcd.com/927/)'],
    ['a space behind the star', '### :star: xkcd: [Standards](https://xkcd.com/927/)'],
    ['a star behind the label', '### xkcd ⭐: [Standards](https://xkcd.com/927/)'],
    ['text after the link', '### xkcd: [Standards](https://xkcd.com/927/) is good'],
    ['no title', '### xkcd: [](https://xkcd.com/927/)'],
    ['a bare address', '### xkcd: https://xkcd.com/927/'],
    ['a link without its bracket', '### xkcd: Standards](https://xkcd.com/927/)'],
    ['a link that is left open', '### xkcd: [Standards](https://xkcd.com/927/'],
    ['a line beyond all measure', `### ${'x'.repeat(5_000)}: [Standards](https://xkcd.com/927/)`],
  ])('is not read where the line has %s', (_, text) => {
    expect(labelIn(text)).toBeUndefined();
  });

  it('is read wherever the template has it', () => {
    const config = { entry: '* {tag" "*}[{title}]({url}){" – "source?}', tags: ['[video]'] };
    const text = '  * [video] [Standards](https://xkcd.com/927/) – xkcd';
    expect(labelIn(text, config)).toBe('xkcd');
    expect(labelIn('* [Standards](https://xkcd.com/927/)', config)).toBeUndefined();
  });

  it('is unknown to a format without sources', () => {
    const config = { entry: '* [{title}]({url})' };
    expect(labelIn('* [Standards](https://xkcd.com/927/)', config)).toBeUndefined();
  });
});

describe('a line that is read without knowing its link', () => {
  const line = (text: string, config?: Record<string, unknown>) =>
    createHeadReader(formatOf(config)).line(text, { start: 0, end: text.length });

  it('tells star, source and address', () => {
    const text = '### :star:a `b`: [x (y)](https://en.test/wiki/A_(b)\\_c)';
    expect(line(text)).toEqual({
      starred: true,
      source: { start: 10, end: 15 },
      title: { start: 18, end: 23 },
      url: 'https://en.test/wiki/A_(b)_c',
      differences: 0,
      complete: true,
    });
    expect(line('### A: [T](t.md)')).toMatchObject({ starred: false, url: 't.md' });
  });

  it.each([
    ['an empty address', '### A: [T]()'],
    ['an address that is still to come', '### A: [T](#)'],
    ['an address in angle brackets', '### A: [T](<https://a.test/>)'],
    ['a title for its address', '### A: [T](https://a.test/ "t")'],
    ['code that may hold the link', '### A: [`x](y)`](https://a.test/)'],
    ['HTML that may hold the link', '### A: [<b title="](x)">T</b>](https://a.test/)'],
    ['a picture for a title', '### A: [![T](t.png)](https://a.test/)'],
    ['the link on the next line', '### A\n[T](https://a.test/)'],
    ['a title that begins with the star', '### A: [:star: T](https://a.test/)'],
  ])('is left to a parser where it has %s', (_, text) => {
    const end = text.indexOf('\n');
    const read = createHeadReader(formatOf());
    expect(read.line(text, { start: 0, end: end === -1 ? text.length : end })).toBeUndefined();
  });
});
