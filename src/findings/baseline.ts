import { multisetDifference } from '../text/multiset.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * The findings of the head, in their order, each with its state. Findings with one fingerprint are
 * counted: of m on the head and n on the base, m − n are introduced, preferably those that
 * `prefers` picks. Takes the findings of all changed files at once: a path is no part of a
 * fingerprint, so nobody is blamed for what moved from one file to another, or with its file.
 */
export function againstBase(
  head: readonly Finding[],
  base: readonly Finding[],
  prefers: (finding: Finding) => boolean,
): Finding[] {
  const introduced = multisetDifference(head, base, fingerprintOf, prefers);
  return head.map((finding) => ({
    ...finding,
    state: introduced.has(finding) ? 'introduced' : 'existing',
  }));
}
