import { severities } from '../../findings/finding.ts';
import { fails } from '../../findings/verdict.ts';
import type { PlacedFinding } from '../types.ts';
import type { SummaryInput } from './input.ts';

/** The findings of a review by what the summary makes of them. */
export interface Selection {
  /** What is to be done: the most severe first, then by place. */
  problems: readonly PlacedFinding[];
  /** Links that could not be verified. */
  unverified: readonly PlacedFinding[];
  /** What else asks for nothing. */
  notes: readonly PlacedFinding[];
  /** Fixes of all these that no comment carries. */
  fixes: readonly PlacedFinding[];
  /** How many findings stood there before. */
  existing: number;
  /** How many problems are not told again since somebody resolved the comment about them. */
  resolved: number;
}

/** The check that tells of links which it could not verify. */
const unverifiedRule = 'digest-link-unverified';

/** Sorts out the findings. Each is in one group, or counted; `fixes` names some of them again. */
export function select({ placed, failOn }: SummaryInput): Selection {
  const shown = placed
    .filter(({ place }) => place === 'inline' || place === 'summary')
    .toSorted(byWeight);
  const isProblem = ({ finding: { severity } }: PlacedFinding) =>
    severity !== 'info' || fails(severity, failOn);
  const others = shown.filter((each) => !isProblem(each));
  return {
    problems: shown.filter(isProblem),
    unverified: others.filter(({ finding }) => finding.rule === unverifiedRule),
    notes: others.filter(({ finding }) => finding.rule !== unverifiedRule),
    fixes: shown.filter(({ finding, suggested }) => finding.fix !== undefined && !suggested),
    existing: placed.filter(({ place }) => place === 'existing').length,
    resolved: placed.filter(({ place }) => place === 'withheld').length,
  };
}

function byWeight({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  const order = a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    order ||
    a.range.start.offset - b.range.start.offset
  );
}
