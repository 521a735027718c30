import { describe, expect, it } from 'vitest';
import { code, didYouMean, either, found, oneLine } from '../../src/config/problem.ts';

describe('the wording of messages', () => {
  it('shows characters that cannot be seen', () => {
    expect(oneLine('a\nb\u001b[31mc\u202ed\u2028')).toBe('a\\u{a}b\\u{1b}[31mc\\u{202e}d\\u{2028}');
  });

  it('leaves other text as it is', () => {
    expect(oneLine('## {date:YYYY-MM-DD} – ⭐ é')).toBe('## {date:YYYY-MM-DD} – ⭐ é');
  });

  it('cuts long values', () => {
    expect(code('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``);
    expect(code('x'.repeat(61))).toBe(`\`${'x'.repeat(59)}…\``);
  });

  it('lists alternatives', () => {
    expect(either([])).toBe('');
    expect(either(['`a`'])).toBe('`a`');
    expect(either(['`a`', '`b`', 'c'])).toBe('`a`, `b` or c');
  });

  it('asks for the nearest word, if there is one', () => {
    expect(didYouMean('eror', ['error'])).toBe('; did you mean `error`?');
    expect(didYouMean('blue', ['error'])).toBe('');
  });

  it.each([
    [undefined, 'no value'],
    [null, 'no value'],
    ['', 'an empty text'],
    ['off', '`off`'],
    [3, '`3`'],
    [false, '`false`'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'a mapping'],
  ])('names %j', (value, name) => {
    expect(found(value)).toBe(name);
  });
});
