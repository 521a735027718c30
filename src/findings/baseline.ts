import { multisetDifference } from '../text/multiset.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Whether a finding came with the change or was there before. */
export type FindingState = 'introduced' | 'existing';

/** A finding with its state. */
export interface JudgedFinding {
  finding: Finding;
  state: FindingState;
}

/**
 * Tells which findings of the head came with the change, in their order. Findings with one
 * fingerprint are counted: of m on the head and n on the base, m − n are introduced, those first
 * that `prefers` picks (they are on lines that the change wrote). To be given the findings of all
 * changed files at once: a path is no part of a fingerprint, so that what was moved from one file
 * to another, or with its file, is not introduced.
 */
export function againstBase(
  head: readonly Finding[],
  base: readonly Finding[],
  prefers: (finding: Finding) => boolean,
): JudgedFinding[] {
  const introduced = multisetDifference(head, base, fingerprintOf, prefers);
  return head.map((finding) => ({
    finding,
    state: introduced.has(finding) ? 'introduced' : 'existing',
  }));
}
