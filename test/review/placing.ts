import { expect } from 'vitest';
import type { JudgedFinding } from '../../src/findings/baseline.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { applyFixes } from '../../src/findings/fix.ts';
import { diffOfTexts } from '../../src/review/diff.ts';
import { place } from '../../src/review/place.ts';
import { applySuggestions } from '../support/review/apply-suggestions.ts';
import type { ChangedText } from '../../src/review/place.ts';
import type { FileDiff } from '../../src/review/diff.ts';
import type { Placement } from '../../src/review/place.ts';
import { createSource } from '../../src/text/source.ts';

/** The change of one file. */
export interface ChangeOfText {
  path: string;
  head: string;
  diff: FileDiff;
}

/** The change from one text to another, as git shows it. */
export function changed(path: string, base: string, head: string): ChangeOfText {
  return { path, head, diff: diffOfTexts(base, head) };
}

/** Places findings, all introduced unless told otherwise, and holds what must be so in every review. */
export function placed(
  changes: readonly ChangeOfText[],
  findings: readonly (Finding | JudgedFinding)[],
  { maxComments = 25, isResolved = () => false }: Partial<Parameters<typeof place>[2]> = {},
): Placement {
  const judged = findings.map(
    (each): JudgedFinding => ('finding' in each ? each : { finding: each, state: 'introduced' }),
  );
  const texts = new Map(
    changes.map(({ path, head, diff }): [string, ChangedText] => [
      path,
      { source: createSource(path, head), diff },
    ]),
  );
  const placement = place(judged, texts, { maxComments, isResolved });
  expectEachOnce(judged, placement);
  expect(placement.inline.length).toBeLessThanOrEqual(maxComments);
  for (const change of changes) expectGoodSuggestions(change, placement);
  return placement;
}

/** Counts add up: each finding comes back once, and those of the comments are the ones whose place is inline. */
function expectEachOnce(judged: readonly JudgedFinding[], { inline, findings }: Placement): void {
  expect(findings.map(({ finding, state }) => ({ finding, state }))).toEqual(judged);
  const told = inline.flatMap((comment) => comment.findings);
  const placedInline = findings.filter(({ place }) => place === 'inline');
  expect(told).toHaveLength(placedInline.length);
  expect(new Set(told)).toEqual(new Set(placedInline.map(({ finding }) => finding)));
}

/** What a suggestion does is what the fixes do, and GitHub takes it. */
function expectGoodSuggestions({ path, head, diff }: ChangeOfText, placement: Placement): void {
  const comments = placement.inline.filter((comment) => comment.path === path);
  const taken = new Set<number>();
  for (const { lines, suggestion, findings } of comments) {
    expect(findings.length).toBeGreaterThan(0);
    expect(diff.hunks.some(({ first, last }) => first <= lines.first && lines.last <= last)).toBe(
      true,
    );
    if (!suggestion) expect(lines.last).toBe(lines.first);
    for (let line = lines.first; suggestion && line <= lines.last; line++) {
      expect(taken).not.toContain(line);
      taken.add(line);
    }
  }
  const suggested = placement.findings
    .filter((each) => each.suggested && each.finding.path === path)
    .map(({ finding }) => finding);
  const fixed = applyFixes(head, suggested, { unsafe: true });
  expect(fixed.applied).toHaveLength(suggested.length);
  expect(applySuggestions(head, comments)).toBe(fixed.text);
  for (const comment of comments) {
    if (comment.suggestion) expect(applySuggestions(head, [comment])).not.toBe(head);
  }
}
