import { jsonText } from '../escape.ts';
import type { Report } from './report.ts';

/** The report as JSON, described by docs/report.schema.json. */
export function json(report: Report): string {
  return `${jsonText(report)}\n`;
}
