import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleProblems } from './example-problems.ts';

const lines = readFileSync(
  new URL('../../examples/digest/reading.md', import.meta.url),
  'utf8',
).split('\n');

describe('the example digest', () => {
  it('has about 25 entries over twelve days', () => {
    expect(lines.filter((line) => line.startsWith('### ')).length).toBeGreaterThanOrEqual(24);
    expect(lines.filter((line) => line.startsWith('## ')).length).toBe(12);
  });

  it.each(exampleProblems)('holds the problem for $rule on one line: $on', ({ on }) => {
    expect(lines.filter((line) => line.includes(on))).toHaveLength(1);
  });
});
