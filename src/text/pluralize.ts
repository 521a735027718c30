import { type Finding, type Severity, severities } from '../findings/finding.ts';
import { countFindings } from '../findings/verdict.ts';

/** How a severity is called where people read. */
export const severityNames = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A number with its noun: `1 entry`, `2 entries`, `12,345 entries`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** `3 errors, 1 note`; empty for no finding. */
export function countBySeverity(findings: readonly { severity: Severity }[]): string {
  const counts = countFindings(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityNames[severity]))
    .join(', ');
}

/** `3 errors, 1 note in 2 files`; empty for no finding. */
export function findingCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const files = new Set(findings.map(({ path }) => path)).size;
  return `${countBySeverity(findings)} in ${counted(files, 'file')}`;
}

/** `` 4 fixable with `copydesk fix`, 1 more with `--unsafe` ``; empty where nothing can be fixed. */
export function fixCounts(findings: readonly Finding[]): string {
  const safe = findings.filter(({ fix }) => fix?.safe).length;
  const unsafe = findings.filter(({ fix }) => fix && !fix.safe).length;
  if (safe === 0) return unsafe === 0 ? '' : `${unsafe} fixable with \`copydesk fix --unsafe\``;
  const more = unsafe === 0 ? '' : `, ${unsafe} more with \`--unsafe\``;
  return `${safe} fixable with \`copydesk fix\`${more}`;
}
