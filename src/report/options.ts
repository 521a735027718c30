import type { Finding } from '../findings/finding.ts';
import { fails } from '../findings/verdict.ts';
import type { RuleInfo } from '../rules/engine/rule.ts';
import type { Source } from '../text/source.ts';
import type { Report } from './report.ts';

/** The names of the formats that a report can be written in. */
export const formatNames = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;
/** One of {@link formatNames}. */
export type FormatName = (typeof formatNames)[number];

/** What a format tells about a rule. */
export type ListedRule = Pick<RuleInfo, 'id' | 'severity' | 'summary' | 'url'>;

/** What a format needs beside the report. Each takes what it can use. */
export interface FormatOptions {
  /** Whether to colour the text. */
  colour: boolean;
  /** The width of the terminal in columns. */
  columns: number;
  /** Whether to leave out the findings that do not fail the run, and the star summary. */
  quiet: boolean;
  /** The text of a file, where it is known. */
  sources: (path: string) => Source | undefined;
  rules: readonly ListedRule[];
  /** The version of Copydesk. */
  version: string;
}

/** Writes a report; the text is empty or ends in a newline. */
export type Formatter = (report: Report, options: FormatOptions) => string;

/** The findings to show: in a review, those that it tells. With nothing that could fail the run, a quiet format still shows the errors. */
export function shownFindings(report: Report, quiet: boolean): readonly Finding[] {
  const told = report.findings.filter(({ place }) => place !== 'existing' && place !== 'withheld');
  if (!quiet) return told;
  const level = report.failOn === 'never' ? 'error' : report.failOn;
  return told.filter(({ severity }) => fails(severity, level));
}
