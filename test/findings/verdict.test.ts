import { describe, expect, it } from 'vitest';
import {
  countFindings,
  type FailOn,
  fails,
  type Verdict,
  verdictOf,
} from '../../src/findings/verdict.ts';

describe('countFindings', () => {
  it('counts each severity, also those that there are none of', () => {
    expect(countFindings([])).toEqual({ error: 0, warning: 0, info: 0 });
    expect(
      countFindings([{ severity: 'info' }, { severity: 'error' }, { severity: 'info' }]),
    ).toEqual({ error: 1, warning: 0, info: 2 });
  });
});

describe('verdictOf', () => {
  const onlyWarnings = { error: 0, warning: 2, info: 1 };
  const onlyInfos = { error: 0, warning: 0, info: 1 };
  const errors = { error: 1, warning: 0, info: 0 };
  const none = { error: 0, warning: 0, info: 0 };

  it.each<[FailOn, object, Verdict]>([
    ['error', errors, 'findings'],
    ['error', onlyWarnings, 'clean'],
    ['warning', onlyWarnings, 'findings'],
    ['warning', errors, 'findings'],
    ['warning', onlyInfos, 'clean'],
    ['info', onlyInfos, 'findings'],
    ['info', none, 'clean'],
    ['never', errors, 'clean'],
  ])('with fail-on %s judges %o as %s', (failOn, counts, verdict) => {
    expect(verdictOf(counts as typeof none, failOn)).toBe(verdict);
  });
});

describe('fails', () => {
  it('holds for the level and what is graver', () => {
    expect(fails('error', 'warning')).toBe(true);
    expect(fails('warning', 'warning')).toBe(true);
    expect(fails('info', 'warning')).toBe(false);
    expect(fails('error', 'never')).toBe(false);
  });
});
