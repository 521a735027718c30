import { describe, expect, it } from 'vitest';
import { withoutSilenced } from '../../src/rules/silence.ts';
import { digestOf, lint } from '../support/lint.ts';

const entry = (number: number) =>
  `### Rust Blog [Announcing Rust 1.${number}](https://blog.rust-lang.org/releases/1.${number})`;
const known = new Set(['digest-entry-format', 'digest-day-format']);

/** The lines of the findings that are left. */
function left(...blocks: string[]): number[] {
  const text = `## 2024-05-21\n\n${blocks.join('\n\n')}\n`;
  const findings = lint(text, { rule: 'digest-entry-format' });
  return withoutSilenced(findings, digestOf(text).document, known).map(
    ({ range }) => range.start.line,
  );
}

describe('control comments', () => {
  it('silence a rule from there on, until it is turned on again', () => {
    expect(
      left(
        entry(1),
        '<!--lint disable digest-entry-format-->',
        entry(2),
        '<!--lint enable digest-entry-format-->',
        entry(3),
      ),
    ).toEqual([3, 11]);
  });

  it('silence a rule in the next block', () => {
    expect(left('<!--lint ignore digest-entry-format-->', entry(1), entry(2))).toEqual([7]);
  });

  it('silence every rule where they name none', () => {
    expect(left('<!-- lint disable -->', entry(1), entry(2))).toEqual([]);
    expect(left('<!--lint ignore-->', entry(1), entry(2))).toEqual([7]);
  });

  it('leave other rules alone', () => {
    expect(left('<!--lint disable digest-day-format-->', entry(1))).toEqual([5]);
  });

  it.each([
    '<!--lint disable __proto__-->',
    '<!--lint disable constructor toString-->',
    '<!--lint explode digest-entry-format-->',
    '<!--lint-->',
    '<!--other disable digest-entry-format-->',
    `<!--lint disable ${'x '.repeat(300)}digest-entry-format-->`,
    '<!-- please lint your entries -->',
  ])('do nothing where they are none: %s', (comment) => {
    expect(left(comment, entry(1))).toEqual([5]);
  });

  it('stand within a list or at the end, too', () => {
    expect(left(entry(1), '- item\n\n  <!--lint disable digest-entry-format-->', entry(2))).toEqual(
      [3],
    );
    expect(left(entry(1), '<!--lint ignore-->')).toEqual([3]);
  });
});
