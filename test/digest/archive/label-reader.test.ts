import { describe, expect, it } from 'vitest';
import { scanAddresses } from '../../../src/digest/archive/addresses.ts';
import { createLabelReader } from '../../../src/digest/archive/label-reader.ts';
import { formatOf } from '../../support/lint.ts';

function labelIn(text: string, config?: Record<string, unknown>): string | undefined {
  const read = createLabelReader(formatOf(config));
  let label: string | undefined;
  scanAddresses(text, new Set(['heading', 'item']), (address) => {
    label ??= read?.(text, address);
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
    ['text behind the link', '### xkcd: [Standards](https://xkcd.com/927/) is good'],
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
    expect(createLabelReader(formatOf({ entry: '* [{title}]({url})' }))).toBeUndefined();
  });
});
