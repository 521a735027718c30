import { type Finding, type Severity, severities } from './finding.ts';

/** From which severity on findings make a run fail; `never` lets every run pass. */
export const failOnLevels = [...severities, 'never'] as const;
/** One of {@link failOnLevels}. */
export type FailOn = (typeof failOnLevels)[number];

/** How many findings there are of each severity. */
export type Counts = Record<Severity, number>;

/** What a run comes to: `findings` if one of them is at or above the level that fails it. */
export type Verdict = 'clean' | 'findings';

/** Counts findings by severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Tells whether a finding of this severity makes a run fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOnLevels.indexOf(severity) <= failOnLevels.indexOf(failOn) && failOn !== 'never';
}

/** Judges a run by its counts. */
export function verdictOf(counts: Counts, failOn: FailOn): Verdict {
  const failing = severities.some((severity) => counts[severity] > 0 && fails(severity, failOn));
  return failing ? 'findings' : 'clean';
}
