import { commandMessage, commandProperty } from '../escape.ts';
import { type Finding, type Severity, severities } from '../findings/finding.ts';
import { countBySeverity } from '../findings/verdict.ts';
import { type FormatOptions, shownFindings } from './options.ts';
import type { Report } from './report.ts';

/**
 * How many annotations of one kind the runner shows of a step (ExecutionContext.cs of
 * actions/runner).
 */
const shownByRunner = 10;

/** How many characters the runner keeps of a message (the same file). */
const longestMessage = 4096;

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} satisfies Record<Severity, string>;

/**
 * Workflow commands, from which the runner makes annotations: errors first, as many as it shows.
 */
export function github(report: Report, options: FormatOptions): string {
  const annotations: { severity: Severity; line: string }[] = [
    ...report.failures.map((text) => ({
      severity: 'error' as const,
      line: `::error::${message(text)}`,
    })),
    ...report.notices.map((notice) => ({
      severity: 'info' as const,
      line: `::notice::${message(notice)}`,
    })),
    ...shownFindings(report, options.quiet).map((finding) => ({
      severity: finding.severity,
      line: annotation(finding),
    })),
  ];
  const bySeverity = severities.map((severity) =>
    annotations.filter((annotation) => annotation.severity === severity),
  );
  const lines = bySeverity.flatMap((all) => all.slice(0, shownByRunner)).map(({ line }) => line);
  const left = bySeverity.flatMap((all) => all.slice(shownByRunner));
  if (left.length > 0) {
    lines.push(
      `Not annotated: ${countBySeverity(left)} (the runner shows ${shownByRunner} of each kind).`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding): string {
  const { start, end } = finding.range;
  const wholeLines = end.line > start.line && end.column === 1;
  const properties: Record<string, string | number> = {
    file: finding.path,
    line: start.line,
    endLine: wholeLines ? end.line - 1 : end.line,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: finding.rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${commandProperty(String(value))}`,
  );
  return `::${commands[finding.severity]} ${written.join(',')}::${message(finding.message)}`;
}

function message(text: string): string {
  const short = text.length > longestMessage ? `${text.slice(0, longestMessage - 1)}…` : text;
  return commandMessage(short);
}
