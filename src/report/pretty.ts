import picocolors from 'picocolors';
import { terminalText } from '../escape.ts';
import type { Finding, Fix, Severity } from '../findings/finding.ts';
import { type ChangedLine, previewFix } from '../findings/fix-preview.ts';
import { findingCounts, fixCounts, severityNames } from '../findings/verdict.ts';
import { pluralize } from '../text/pluralize.ts';
import { type Range, type Source, unsplit } from '../text/source.ts';
import { type Cell, cells } from '../text/width.ts';
import { linkCounts, wereChecked } from './link-list.ts';
import { type FormatOptions, shownFindings } from './options.ts';
import type { Report, ReviewFacts } from './report.ts';
import { starChart, starCounts } from './star-chart.ts';

/** So often a line is shown: it may have any number of findings, and an excerpt takes its time. */
const maxExcerpts = 50;
/** The narrowest excerpt, in columns. */
const narrowest = 20;

type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * The report for people at a terminal: by file, each finding with its line and its fix, the counts,
 * the stars.
 */
export function pretty(report: Report, options: FormatOptions): string {
  const colours = picocolors.createColors(options.colour);
  const findings = shownFindings(report, options.quiet);
  const blocks = [...byFile(findings)].map(([path, ofFile]) => {
    const source = options.sources(path);
    const onLine = new Map<number, number>();
    const shown = ofFile.map((finding) => {
      const { line } = finding.range.start;
      const before = onLine.get(line) ?? 0;
      onLine.set(line, before + 1);
      const seen = before < maxExcerpts ? source : undefined;
      return showFinding(finding, seen, colours, options.columns);
    });
    return `${colours.underline(terminalText(path))}\n${shown.join('\n\n')}`;
  });
  if (!options.quiet && report.notices.length > 0)
    blocks.push(report.notices.map(terminalText).join('\n'));
  const closing = counts(report, findings, colours, options.quiet);
  if (closing) blocks.push(closing);
  if (!options.quiet && wereChecked(report.links)) blocks.push(linkCounts(report.links));
  if (options.quiet) return joined(blocks);
  if (report.review) blocks.push(reviewFacts(report, report.review).join('\n'));
  else if (report.stars.total > 0) blocks.push(starChart(report.stars, options).trimEnd());
  return joined(blocks);
}

function joined(blocks: readonly string[]): string {
  return blocks.map((block) => `${block}\n`).join('\n');
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.path);
    if (known) known.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}

function counts(
  { files }: Report,
  findings: readonly Finding[],
  colours: Colours,
  quiet: boolean,
): string {
  if (findings.length === 0) {
    // Where no file could be read, nothing is known.
    return quiet || files.length === 0
      ? ''
      : colours.green(`No problems in ${pluralize(files.length, 'file')}.`);
  }
  const fixes = fixCounts(findings);
  return `${colours.bold(findingCounts(findings))}${fixes ? `; ${fixes}` : ''}`;
}

function showFinding(
  finding: Finding,
  source: Source | undefined,
  colours: Colours,
  columns: number,
): string {
  const { range, severity, message, rule, fix, related = [] } = finding;
  const place = `${range.start.line}:${range.start.column}`;
  const lines = [
    `  ${place}  ${paint(severity, colours)}  ${terminalText(message)}  ${colours.dim(terminalText(rule))}`,
  ];
  if (source) lines.push(...showPlace(finding, source, colours, columns));
  for (const { path, range, message } of related) {
    const where = `${path}:${range.start.line}:${range.start.column}`;
    lines.push(`    ${colours.dim('see')} ${terminalText(where)}  ${terminalText(message)}`);
  }
  if (source && fix) lines.push(...showFix(source, fix, colours, columns));
  return lines.join('\n');
}

function paint(severity: Severity, { red, yellow, blue }: Colours): string {
  const colour = { error: red, warning: yellow, info: blue }[severity];
  return colour(severityNames[severity]);
}

function showPlace(
  { range, severity }: Finding,
  source: Source,
  colours: Colours,
  columns: number,
): string[] {
  const number = String(range.start.line);
  const gutter = `    ${number} │ `;
  const room = Math.max(narrowest, columns - gutter.length);
  const { text, marks } = excerpt(source, range, room);
  const { dim, red, yellow, blue } = colours;
  const colour = { error: red, warning: yellow, info: blue }[severity];
  return [
    `${dim(gutter)}${text}`.trimEnd(),
    `${dim(`    ${' '.repeat(number.length)} │ `)}${colour(marks)}`,
  ];
}

function showFix(source: Source, fix: Fix, colours: Colours, columns: number): string[] {
  const title = fix.safe ? 'fix' : 'fix (needs review)';
  const changes = previewFix(source, fix);
  const [first] = changes;
  if (changes.length === 1 && typeof first === 'string') return [`    ${title}: ${first}`];
  return [
    `    ${title}:`,
    ...changes.map((change) => {
      return `    ${typeof change === 'string' ? change : showLine(change, colours, columns)}`;
    }),
  ];
}

function showLine({ sign, text, from }: ChangedLine, colours: Colours, columns: number): string {
  const content = text.trimEnd();
  // Where only spaces at the end differ, one would not see what changes.
  const spaces = from < content.length ? '' : '·'.repeat(text.length - content.length);
  const shown = cut(content + spaces, from, from + 1, Math.max(narrowest, columns - 6)).text;
  const line = text === '' ? `${sign} ${colours.dim('(an empty line)')}` : `${sign} ${shown}`;
  return sign === '-' ? colours.red(line) : colours.green(line);
}

/**
 * What a review has to say beside its findings, a sentence each: what is new, and what stood
 * before.
 */
function reviewFacts({ findings }: Report, { stars }: ReviewFacts): string[] {
  const existing = findings.filter(({ place }) => place === 'existing').length;
  const resolved = findings.filter(({ place }) => place === 'withheld').length;
  return [
    stars.total === 0 ? 'No new entries.' : `New: ${starCounts(stars)}.`,
    ...(existing > 0
      ? [`${pluralize(existing, 'finding')} stood before; \`copydesk check\` lists them.`]
      : []),
    ...(resolved > 0
      ? [`${pluralize(resolved, 'finding')} not shown: somebody resolved the comment.`]
      : []),
  ];
}

/** A part of one line as a terminal shows it, and the line of marks to print below it. */
interface Excerpt {
  text: string;
  marks: string;
}

/** The code units of a line that are read for each column; only emoji of many parts take more. */
const unitsPerColumn = 2;

/**
 * The first line of a range, cut to a number of columns (20 or more) around the range, which is
 * marked with `^`.
 */
export function excerpt({ text }: Source, { start, end }: Range, columns: number): Excerpt {
  return cut(text, start.offset, end.offset, columns, start.offset - start.column + 1);
}

/**
 * Cuts a line of a text to a number of columns (20 or more) so that the place between two offsets
 * is seen, and marks it. An empty place is marked by one `^`. `lineStart` is
 * where the line begins.
 */
export function cut(
  text: string,
  from: number,
  to: number,
  columns: number,
  lineStart = 0,
): Excerpt {
  const { before, after } = lineAround(text, lineStart, from, columns);
  const line = before + after;
  const start = before.length;
  const end = start + to - from;
  const all = cells(line);
  if (after === '') all.push({ text: ' ', width: 1, offset: line.length });
  const first = all.findLastIndex(({ offset }) => offset <= start);
  const [begin, stop] = windowAround(all, first, columns);
  let shown = begin > 0 ? '…' : '';
  let marks = begin > 0 ? ' ' : '';
  for (const [index, cell] of all.slice(begin, stop).entries()) {
    const marked = begin + index === first || (cell.offset > start && cell.offset < end);
    shown += cell.text;
    marks += (marked ? '^' : ' ').repeat(cell.width);
  }
  if (stop < all.length) shown += '…';
  return { text: shown.trimEnd(), marks: marks.trimEnd() };
}

const looseStart = /^[\p{M}\p{Emoji_Modifier}\u200D]+/u;

const looseEnd = /\u200D+$/;

/**
 * The line before and after a place. Of a very long line only what an excerpt can show, so that
 * many findings on one line stay cheap.
 */
function lineAround(text: string, lineStart: number, offset: number, columns: number) {
  const reach = columns * unitsPerColumn;
  const start = unsplit(text, Math.max(lineStart, offset - reach));
  const end = unsplit(text, Math.min(text.length, offset + reach));
  // Where an emoji of several characters is cut, its loose joiners and modifiers go with the rest.
  const before = text.slice(start, offset).replace(start > lineStart ? looseStart : '', '');
  const after = text.slice(offset, end).replace(end < text.length ? looseEnd : '', '');
  const stop = after.search(/[\r\n]/);
  return {
    // A joiner or a mark alone at an end belongs to what is cut off.
    before: start > lineStart ? `…${before.replace(/^[\p{M}\u200D]+/u, '')}` : before,
    after:
      stop !== -1
        ? after.slice(0, stop)
        : end < text.length
          ? `${after.replace(/\u200D$/, '')}…`
          : after,
  };
}

/**
 * The cells around one of them that fit into the columns: a third of the columns before it, the
 * rest after it.
 */
function windowAround(all: readonly Cell[], focus: number, columns: number): [number, number] {
  const width = (index: number) => all[index]?.width ?? 0;
  const total = all.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= columns) return [0, all.length];
  const room = columns - 2; // for `…` on both sides
  let begin = focus;
  let end = focus + 1;
  let used = width(focus);
  const growLeft = (limit: number) => {
    while (begin > 0 && used + width(begin - 1) <= limit) used += width(--begin);
  };
  growLeft(Math.floor(room / 3));
  while (end < all.length && used + width(end) <= room) used += width(end++);
  growLeft(room);
  return [begin, end];
}
