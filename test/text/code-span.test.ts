import { describe, expect, it } from 'vitest';
import { codeFence, inlineCode } from '../../src/text/code-span.ts';

describe('codeFence', () => {
  it('is longer than any run of backticks, three at least', () => {
    expect(codeFence([])).toBe('```');
    expect(codeFence(['  ````', '`'])).toBe('`````');
  });
});

describe('inlineCode', () => {
  it.each([
    ['semi', '`semi`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['two\n lines', '`two lines`'],
  ])('puts %j into backticks', (value, expected) => {
    expect(inlineCode(value)).toBe(expected);
  });

  it('cuts a long value at its middle', () => {
    const code = inlineCode(`${'a'.repeat(100)}${'b'.repeat(100)}`);
    expect(code).toMatch(/^`a+…b+`$/);
    expect(code.length).toBeLessThanOrEqual(122);
  });
});
