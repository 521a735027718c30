import { pluralize } from '../text/pluralize.ts';
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

/** How a severity is called where people read. */
export const severityNames = { error: 'error', warning: 'warning', info: 'note' } as const;

/** `3 errors, 1 note`; empty for no finding. */
export function countBySeverity(findings: readonly { severity: Severity }[]): string {
  const counts = countFindings(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => pluralize(counts[severity], severityNames[severity]))
    .join(', ');
}

/** `3 errors, 1 note in 2 files`; empty for no finding. */
export function findingCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const files = new Set(findings.map(({ path }) => path)).size;
  return `${countBySeverity(findings)} in ${pluralize(files, 'file')}`;
}

/**
 * `` 4 fixable with `copydesk fix`, 1 more with `--unsafe` ``; empty where nothing can be fixed.
 */
export function fixCounts(findings: readonly Finding[]): string {
  const safe = findings.filter(({ fix }) => fix?.safe).length;
  const unsafe = findings.filter(({ fix }) => fix && !fix.safe).length;
  if (safe === 0) return unsafe === 0 ? '' : `${unsafe} fixable with \`copydesk fix --unsafe\``;
  const more = unsafe === 0 ? '' : `, ${unsafe} more with \`--unsafe\``;
  return `${safe} fixable with \`copydesk fix\`${more}`;
}
