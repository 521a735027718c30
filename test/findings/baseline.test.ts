import { describe, expect, it } from 'vitest';
import { againstBase } from '../../src/findings/baseline.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { createSource } from '../../src/text/source.ts';
import { findingAt } from '../support/findings.ts';

/** Findings in a file, one on each line, about the subjects. */
function findings(subjects: readonly string[], path = 'digest.md'): Finding[] {
  const source = createSource(path, subjects.map((_, index) => `line ${index + 1};\n`).join(''));
  return subjects.map((subject, index) => findingAt(source, `line ${index + 1};`, { subject }));
}

const touch = (added: readonly number[]) => ({
  isTouched: ({ range }: Finding) => added.includes(range.start.line),
  isRelation: ({ rule }: Finding) => rule === 'digest-day-order',
});

const states = (head: readonly Finding[], base: readonly Finding[], added: number[] = []) =>
  againstBase(head, base, touch(added)).map(({ state }) => state);

describe('a finding', () => {
  it('is introduced where the base has none with its rule and subject', () => {
    const head = findings(['2024-05-01', '2024-05-02']);
    expect(states(head, findings(['2024-05-01']), [1, 2])).toEqual(['existing', 'introduced']);
    const other = head.slice(0, 1).map((each) => ({ ...each, rule: 'digest-day-empty' }));
    expect(states(other, findings(['2024-05-01']), [1])).toEqual(['introduced']);
  });

  it('exists already wherever it stood, in whatever words and however severe', () => {
    const base = findings(['x', 'x', '2024-05-01']).slice(2);
    const head = findings(['2024-05-01']).map((finding) => ({
      ...finding,
      message: 'Other words',
      severity: 'info' as const,
    }));
    expect(states(head, base)).toEqual(['existing']);
  });

  it('exists already where its entry was moved to another file', () => {
    const base = [...findings(['a', 'b'], '2023.md'), ...findings(['c'], '2024.md')];
    const head = [...findings(['a'], '2023.md'), ...findings(['c', 'b'], '2024.md')];
    expect(states(head, base)).toEqual(['existing', 'existing', 'existing']);
  });

  it('is counted among its equals, those on added lines first', () => {
    const head = findings(['a', 'a', 'a', 'a']);
    expect(states(head, findings(['a', 'a']), [1, 4])).toEqual([
      'introduced',
      'existing',
      'existing',
      'introduced',
    ]);
    expect(states(head, findings(['a', 'a', 'a']), [1, 2])).toEqual([
      'existing',
      'introduced',
      'existing',
      'existing',
    ]);
  });

  it('exists already on a line that the change did not touch', () => {
    expect(states(findings(['a', 'b']), [], [2])).toEqual(['existing', 'introduced']);
    expect(states(findings(['a', 'a', 'a']), findings(['a']), [3])).toEqual([
      'existing',
      'existing',
      'introduced',
    ]);
  });

  it('about a relation may be introduced elsewhere, as far as there are more than before', () => {
    const order = (subjects: readonly string[]) =>
      findings(subjects).map((each) => ({ ...each, rule: 'digest-day-order' }));
    expect(states(order(['2024-05-01']), [])).toEqual(['introduced']);
    expect(states(order(['2024-05-01']), order(['2024-05-02']))).toEqual(['existing']);
    expect(states(order(['a', 'b', 'c']), order(['d']), [2])).toEqual([
      'introduced',
      'introduced',
      'existing',
    ]);
  });

  it('comes once, in the order of the head, with what it was', () => {
    const head = findings(['b', 'a', 'b']);
    expect(againstBase(head, [], touch([1, 2, 3])).map(({ state, ...finding }) => finding)).toEqual(
      head,
    );
  });
});
