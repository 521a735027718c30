import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { applyFixes, spanOfFix } from '../../src/findings/fix.ts';
import { createSource } from '../../src/text/source.ts';

const text = 'one two three';
const source = createSource('a.md', text);
const fixOf = (safe: boolean, ...edits: [number, number, string][]): Finding => ({
  rule: 'digest-test',
  severity: 'error',
  message: 'Unexpected words',
  path: 'a.md',
  range: source.range(0, 0),
  subject: 'x',
  url: 'https://example.org/',
  fix: {
    safe,
    edits: edits.map(([start, end, text]) => ({ range: source.range(start, end), text })),
  },
});
const apply = (findings: Finding[], unsafe = false) => {
  const { text: result, applied } = applyFixes(text, findings, { unsafe });
  return [result, applied.length];
};

describe('applying fixes', () => {
  it('puts each edit in its place, whatever their order', () => {
    expect(apply([fixOf(true, [8, 13, '3'], [0, 3, '1']), fixOf(true, [4, 7, '2'])])).toEqual([
      '1 2 3',
      2,
    ]);
  });

  it('leaves unsafe ones unless they are asked for', () => {
    expect(apply([fixOf(false, [0, 3, '1'])])).toEqual([text, 0]);
    expect(apply([fixOf(false, [0, 3, '1'])], true)).toEqual(['1 two three', 1]);
  });

  it('leaves one that overlaps another for the next round, whole', () => {
    expect(apply([fixOf(true, [0, 7, 'x']), fixOf(true, [4, 7, '2'], [8, 13, '3'])])).toEqual([
      'x three',
      1,
    ]);
  });

  it('leaves an insertion that meets another edit', () => {
    expect(apply([fixOf(true, [3, 3, '!']), fixOf(true, [3, 4, '_'])])).toEqual([
      'one! two three',
      1,
    ]);
    expect(apply([fixOf(true, [0, 3, '1']), fixOf(true, [3, 4, '_'])])).toEqual(['1_two three', 2]);
  });

  it('passes over findings without a fix', () => {
    const { fix: _, ...without } = fixOf(true, [0, 3, '1']);
    expect(apply([without])).toEqual([text, 0]);
  });
});

describe('a fix as one replacement', () => {
  it('spans all edits with the text between them', () => {
    const { fix } = fixOf(true, [8, 13, '3'], [0, 3, '1']);
    expect(spanOfFix(fix ?? { safe: true, edits: [] }, text)).toMatchObject({
      range: { start: { offset: 0 }, end: { offset: 13 } },
      text: '1 two 3',
    });
  });

  it('is none without edits', () => {
    expect(spanOfFix({ safe: true, edits: [] }, text)).toBeUndefined();
  });
});
