import {
  markdownBlock,
  markdownCode,
  markdownLink,
  markdownMessage,
  markdownText,
} from '../escape.ts';
import type { Finding } from '../findings/finding.ts';
import { previewFix } from '../findings/fix-preview.ts';
import { findingCounts, fixCounts, severityNames } from '../findings/verdict.ts';
import { pluralize } from '../text/pluralize.ts';
import type { Source } from '../text/source.ts';
import { linkCounts, wereChecked } from './link-list.ts';
import { type FormatOptions, shownFindings } from './options.ts';
import type { Report } from './report.ts';
import { monthRows, type StarRow, sourceRows, starCounts } from './star-chart.ts';

/** The report as a markdown page for GitHub, such as a job's summary. */
export function markdown(report: Report, options: FormatOptions): string {
  const findings = shownFindings(report, options.quiet);
  const blocks = [heading(report, findings)];
  const fixes = fixCounts(findings);
  if (fixes) blocks.push(`${fixes}.`);
  for (const text of report.failures) blocks.push(`**Failed**: ${markdownText(text)}`);
  for (const notice of report.notices) blocks.push(markdownText(notice));
  if (!options.quiet && wereChecked(report.links)) blocks.push(`${linkCounts(report.links)}.`);
  let path: string | undefined;
  for (const finding of findings) {
    if (finding.path !== path) blocks.push(`### ${markdownCode(finding.path)}`);
    path = finding.path;
    blocks.push(item(finding, options.sources(path)));
  }
  if (!options.quiet && report.stars.total > 0) {
    blocks.push(
      `### Stars`,
      `${starCounts(report.stars)}.`,
      table('Source', sourceRows(report.stars)),
    );
    const months = monthRows(report.stars);
    if (months.length > 0) blocks.push(table('Month', months));
  }
  return blocks.map((block) => `${block}\n`).join('\n');
}

function heading({ files }: Report, findings: readonly Finding[]): string {
  const counts = findingCounts(findings) || `no problems in ${pluralize(files.length, 'file')}`;
  return `## Copydesk: ${counts}`;
}

function item(
  { range, severity, message, rule, url, fix, related = [] }: Finding,
  source: Source | undefined,
): string {
  const place = `${range.start.line}:${range.start.column}`;
  const link = markdownLink(markdownCode(rule), url);
  const lines = [`- **${severityNames[severity]}** ${place} ${markdownMessage(message)} (${link})`];
  for (const other of related) {
    const where = `${other.path}:${other.range.start.line}:${other.range.start.column}`;
    lines.push(`  - see ${markdownCode(where)}: ${markdownMessage(other.message)}`);
  }
  if (fix && source) {
    const changes = previewFix(source, fix);
    const told = changes.filter((change) => typeof change === 'string');
    const shown = changes.filter((change) => typeof change !== 'string');
    const title = fix.safe ? 'Fix' : 'Fix (needs review)';
    lines.push('', `  ${title}:${told.map((sentence) => ` ${sentence}`).join(';')}`);
    if (shown.length > 0) {
      const block = markdownBlock(
        shown.map(({ sign, text }) => `${sign} ${text}`),
        'diff',
      );
      lines.push('', ...block.map((line) => `  ${line}`));
    }
  }
  return lines.join('\n');
}

function table(name: string, rows: readonly StarRow[]): string {
  return [
    `| ${name} | Entries | Starred |`,
    '| :-- | --: | --: |',
    ...rows.map(({ name, total, starred }) => `| ${markdownText(name)} | ${total} | ${starred} |`),
  ].join('\n');
}
