import type { Edit, Finding } from '../../src/findings/finding.ts';
import type { FormatOptions } from '../../src/report/options.ts';
import { createReport, type Report, type ReportInput } from '../../src/report/report.ts';
import { createSource, type Source } from '../../src/text/source.ts';

/** An edit that replaces the first occurrence of a text. */
export function replacing(source: Source, old: string, text: string): Edit {
  return { range: rangeOf(source, old), text };
}

/** An edit that puts a text before the first occurrence of another. */
export function inserting(source: Source, text: string, before: string): Edit {
  const { start } = rangeOf(source, before);
  return { range: { start, end: start }, text };
}

/** The place where a text first stands in a source. */
export function rangeOf(source: Source, text: string) {
  const start = source.text.indexOf(text);
  if (start === -1) throw new Error(`the source does not hold ${JSON.stringify(text)}`);
  return source.range(start, start + text.length);
}

/** A finding about the first occurrence of a text. */
export function findingAt(source: Source, text: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'digest-day-format',
    severity: 'error',
    message: `Unexpected \`${text}\``,
    path: source.path,
    range: rangeOf(source, text),
    subject: text,
    url: 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-day-format',
    ...rest,
  };
}

/** A report about one file. */
export function reportOn(
  source: Source,
  findings: Finding[],
  rest: Partial<ReportInput> = {},
): Report {
  return createReport({ files: [source.path], digests: [], findings, failOn: 'error', ...rest });
}

/** Options of a format for these files. */
export function optionsFor(sources: Source[], rest: Partial<FormatOptions> = {}): FormatOptions {
  return {
    colour: false,
    columns: 80,
    quiet: false,
    sources: (path) => sources.find((source) => source.path === path),
    rules: [],
    version: '1.2.3',
    ...rest,
  };
}

/** A source from its lines. */
export function page(path: string, ...lines: string[]): Source {
  return createSource(path, lines.map((line) => `${line}\n`).join(''));
}
