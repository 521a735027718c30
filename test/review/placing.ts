import { expect } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { applyFixes } from '../../src/findings/fix.ts';
import { diffOfTexts, type FileDiff } from '../../src/review/diff.ts';
import { type Placement, place } from '../../src/review/place.ts';
import { createSource } from '../../src/text/source.ts';
import { applySuggestions } from '../support/review/apply-suggestions.ts';

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

/** Places findings, all introduced by default, and checks what must hold in every review. */
export function placed(
  changes: readonly ChangeOfText[],
  given: readonly Finding[],
  {
    max = 25,
    resolved = new Set(),
    refused = new Set(),
  }: Partial<Parameters<typeof place>[2]> = {},
): Placement {
  const findings = given.map((each): Finding => ({ state: 'introduced', ...each }));
  const files = changes.map(({ path, head, diff }) => ({ source: createSource(path, head), diff }));
  const placement = place(findings, files, { max, resolved, refused });
  expectEachOnce(findings, placement);
  expect(placement.comments.length).toBeLessThanOrEqual(max);
  for (const change of changes) expectGoodSuggestions(change, placement);
  return placement;
}

/** Counts add up: each finding comes back once, and those of the comments have the place inline. */
function expectEachOnce(given: readonly Finding[], { comments, findings }: Placement): void {
  expect(findings.map(({ place, why, suggested, ...finding }) => finding)).toEqual(given);
  const commented = comments.flatMap((comment) => comment.findings);
  const inline = findings.filter(({ place }) => place === 'inline');
  expect(commented).toHaveLength(inline.length);
  expect(new Set(commented)).toEqual(new Set(inline));
}

/** What a suggestion does is what the fixes do, and GitHub takes it. */
function expectGoodSuggestions({ path, head, diff }: ChangeOfText, placement: Placement): void {
  const comments = placement.comments.filter((comment) => comment.path === path);
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
  const suggested = placement.findings.filter((each) => each.suggested && each.path === path);
  const fixed = applyFixes(head, suggested, { unsafe: true });
  expect(fixed.applied).toHaveLength(suggested.length);
  expect(applySuggestions(head, comments)).toBe(fixed.text);
  for (const comment of comments) {
    if (comment.suggestion) expect(applySuggestions(head, [comment])).not.toBe(head);
  }
}
