import { checkLimits } from '../../digest/limits.ts';
import type { Digest } from '../../digest/types.ts';
import type { Finding, Trial } from '../../findings/finding.ts';
import { editsOf, takeFixes } from '../../findings/fix.ts';
import { createAnchorTest } from '../../findings/leaves.ts';
import { failingTrials } from '../../findings/proof.ts';
import { inlineCode } from '../../text/code-span.ts';
import { rules } from '../table.ts';

/** How often a file is read again at most; what is not proven by then is not safe. */
const maxTrials = 12;
/**
 * How long trials may take in all, in the seconds that `checkLimits` estimates: what a trial does
 * not change is looked at, and what it does change is parsed as well.
 */
const maxSeconds = 2;
/** The same for what one trial parses. */
const maxParsing = 0.8;
const shareOfLook = 0.4;
/** About as far as an edit makes the text around it be parsed again. */
const reach = 8_192;

/**
 * Lets the fixes of a file stay safe only where that is proven: applied together they change
 * nothing but what their rules declare. Those that fail are left out and the rest is tried again.
 * The digests are the file as each of its formats reads it.
 */
export function proveFixes(digests: readonly Digest[], findings: readonly Finding[]): Finding[] {
  const wanted = findings.filter(({ fix }) => fix?.safe);
  const { source } = digests[0]?.document ?? {};
  if (!source || wanted.length === 0) return [...findings];
  const whole = checkLimits(source);
  let left = maxTrials;
  let seconds = maxSeconds;
  /** As many of the fixes as there is time for, at least one for the first trial. */
  const affordable = (group: readonly Finding[]): readonly Finding[] => {
    seconds -= whole * shareOfLook;
    const each = (whole * reach) / Math.max(reach, source.text.length);
    const room = Math.min(maxParsing, seconds);
    const places = new Set<number>();
    const count = group.findIndex(({ fix }) => {
      for (const { start } of editsOf(fix)) places.add(Math.floor(start / reach));
      return places.size * each > room;
    });
    seconds -= places.size * each;
    return count === -1 ? group : group.slice(0, left === maxTrials ? Math.max(1, count) : count);
  };
  const proven = (all: readonly Finding[]): readonly Finding[] => {
    if (all.length === 0 || left <= 0 || seconds <= 0) return [];
    const group = affordable(all);
    if (group.length === 0) return [];
    left--;
    for (const finding of group) tried.add(finding);
    const trials = group.map(({ rule, fix }) => ({
      edits: editsOf(fix),
      changes: changesOf(rule),
    }));
    const failing = failingTrials(digests, trials);
    if (failing.size === 0) return group;
    if (failing.size < group.length) {
      return proven(group.filter((_, index) => !failing.has(trials[index] as Trial)));
    }
    if (group.length === 1) return [];
    // Nothing tells which of them fails.
    const middle = group.length >> 1;
    const upper = proven(group.slice(0, middle));
    const lower = proven(group.slice(middle));
    if (upper.length === 0 || lower.length === 0) return [...upper, ...lower];
    const both = [...upper, ...lower];
    return proven(both).length === both.length ? both : upper;
  };
  const safe = new Set<Finding>();
  const tried = new Set<Finding>();
  let open = wanted;
  while (open.length > 0 && left > 0 && seconds > 0) {
    const { taken } = takeFixes(open);
    if (taken.length === 0) break;
    for (const finding of proven(taken)) safe.add(finding);
    const done = new Set(taken);
    open = open.filter((finding) => !done.has(finding));
  }
  const tests = digests.map(createAnchorTest);
  return findings.map((finding) => {
    if (!finding.fix?.safe || safe.has(finding)) return finding;
    const anchors = tests.map((brokenBy) => brokenBy(editsOf(finding.fix)));
    const anchor = anchors.find((each) => each !== undefined);
    const reason = anchor === undefined ? '' : `; ${anchorReason(anchor)}`;
    const message = `${finding.message}${reason}`;
    const untried = !tried.has(finding);
    return {
      ...finding,
      message,
      fix: { ...finding.fix, safe: false, ...(untried && { untried }) },
    };
  });
}

function anchorReason(anchor: string): string {
  return `this changes the heading’s anchor ${inlineCode(`#${anchor}`)}, which the page links to: correct the links too`;
}

function changesOf(id: string) {
  return rules.find((rule) => rule.id === id)?.changes ?? [];
}
