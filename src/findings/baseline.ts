import { multisetDifference } from '../text/multiset.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './finding.ts';

/** What the change says about a finding at the head. */
interface Touch {
  /** Whether it is on a line that the change added or edited. */
  isTouched(finding: Finding): boolean;
  /**
   * Whether its rule is about how places relate (an order, a duplicate), so that a change elsewhere
   * may cause it.
   */
  isRelation(finding: Finding): boolean;
}

/**
 * The findings of the head, in their order, each with its state. Findings with one fingerprint are
 * counted: of m on the head and n on the base, m − n may be introduced, preferably touched ones.
 * What the change did not touch existed before, except for relations, as far as their rule finds
 * more on the head than on the base. Takes the findings of all changed files at once: a path is no
 * part of a fingerprint, so nobody is blamed for what moved from one file to another.
 */
export function againstBase(
  head: readonly Finding[],
  base: readonly Finding[],
  { isTouched, isRelation }: Touch,
): Finding[] {
  const surplus = multisetDifference(head, base, fingerprintOf, isTouched);
  const introduced = new Set([...surplus].filter(isTouched));
  const rest = countByRule(head);
  for (const [rule, count] of countByRule(base)) rest.set(rule, (rest.get(rule) ?? 0) - count);
  for (const [rule, count] of countByRule([...introduced])) {
    rest.set(rule, (rest.get(rule) ?? 0) - count);
  }
  for (const finding of surplus) {
    const left = rest.get(finding.rule) ?? 0;
    if (introduced.has(finding) || !isRelation(finding) || left <= 0) continue;
    introduced.add(finding);
    rest.set(finding.rule, left - 1);
  }
  return head.map((finding) => ({
    ...finding,
    state: introduced.has(finding) ? 'introduced' : 'existing',
  }));
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
