import type { Finding } from '../findings/finding.ts';
import { fails } from '../findings/verdict.ts';
import type { RuleInfo } from '../rules/engine/rule.ts';
import type { Source } from '../text/source.ts';
import type { Report } from './report.ts';

/** The names of the formats that a report can be written in. */
export const formatNames = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;
/** One of {@link formatNames}. */
export type FormatName = (typeof formatNames)[number];

/** What a format says about a rule. */
export type ListedRule = Pick<RuleInfo, 'id' | 'severity' | 'summary' | 'url'>;

/** What formats need besides the report. */
export interface FormatOptions {
  /** Whether to colour the text. */
  colour: boolean;
  /** The width of the terminal in columns. */
  columns: number;
  /** Whether to leave out the findings that do not fail the run, and the star summary. */
  quiet: boolean;
  /** The text of a file; undefined where it is unknown. */
  sources: (path: string) => Source | undefined;
  rules: readonly ListedRule[];
  /** The version of Copydesk. */
  version: string;
}

/** Writes a report; the text is empty or ends in a newline. */
export type Formatter = (report: Report, options: FormatOptions) => string;

/**
 * The findings to show; of a review, those in comments and in the summary. Where no finding fails
 * the run, a quiet format shows errors.
 */
export function shownFindings(report: Report, quiet: boolean): readonly Finding[] {
  const shown = report.findings.filter(({ place }) => place !== 'existing' && place !== 'withheld');
  if (!quiet) return shown;
  const level = report.failOn === 'never' ? 'error' : report.failOn;
  return shown.filter(({ severity }) => fails(severity, level));
}
