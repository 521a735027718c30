import type { Digest } from '../../digest/types.ts';
import type { Finding } from '../../findings/finding.ts';
import { editsOf, takeFixes } from '../../findings/fix.ts';
import { keepsMeaning } from '../../findings/proof.ts';
import { rules } from '../table.ts';

/** How often the text of one file is read again at most; what is not proven by then is not safe. */
const maxTrials = 40;

/**
 * Lets the fixes of a file stay safe only where that is proven: applied together they change
 * nothing but what their rules declare. Where they do not pass together, halves of them are tried.
 * The digests are the file as each of its formats reads it.
 */
export function proveFixes(digests: readonly Digest[], findings: readonly Finding[]): Finding[] {
  let trials = 0;
  const passes = (group: readonly Finding[]): boolean => {
    if (group.length === 0) return true;
    if (trials++ >= maxTrials) return false;
    return keepsMeaning(
      digests,
      group.map(({ rule, fix }) => ({ edits: editsOf(fix), changes: changesOf(rule) })),
    );
  };
  const proven = (group: readonly Finding[]): readonly Finding[] => {
    if (passes(group)) return group;
    if (group.length === 1) return [];
    const middle = group.length >> 1;
    const upper = proven(group.slice(0, middle));
    const lower = proven(group.slice(middle));
    const both = [...upper, ...lower];
    if (upper.length === 0 || lower.length === 0 || passes(both)) return both;
    return upper.length < lower.length ? lower : upper;
  };
  const safe = new Set<Finding>();
  let left = findings.filter(({ fix }) => fix?.safe);
  while (left.length > 0) {
    const { taken } = takeFixes(left);
    if (taken.length === 0) break;
    for (const finding of proven(taken)) safe.add(finding);
    const tried = new Set(taken);
    left = left.filter((finding) => !tried.has(finding));
  }
  return findings.map((finding) =>
    finding.fix?.safe && !safe.has(finding)
      ? { ...finding, fix: { ...finding.fix, safe: false } }
      : finding,
  );
}

function changesOf(id: string) {
  return rules.find((rule) => rule.id === id)?.changes ?? [];
}
