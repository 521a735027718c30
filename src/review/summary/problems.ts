import {
  markdownBlock,
  markdownCellCode,
  markdownCellMessage,
  markdownCode,
  markdownText,
  shortLink,
} from '../../escape.ts';
import { type Finding, severities } from '../../findings/finding.ts';
import { previewFix } from '../../findings/fix-preview.ts';
import { fails, severityNames } from '../../findings/verdict.ts';
import { collapsible, leftOutText, type SummarySection, table } from '../../report/section.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { Places, SummaryInput } from './input.ts';

/** The greatest lengths of a message and of a changed line, in UTF-16 code units. */
const maxMessage = 300;
const maxLine = 500;
/** A list of more items than these is folded. */
const maxOpen = 5;

/** The findings of a review by what the summary makes of them. */
export interface Selection {
  /** What needs to be done: the most severe first, then by place. */
  problems: readonly Finding[];
  /** Links that could not be verified. */
  unverified: readonly Finding[];
  /** Other findings that ask for nothing. */
  notes: readonly Finding[];
  /** Those of the above whose fixes no comment carries. */
  fixes: readonly Finding[];
  /** The number of findings that were there before. */
  existing: number;
  /** The number of findings that are not repeated, since somebody resolved their comment. */
  resolved: number;
}

/** Sorts the findings into groups. */
export function select({ findings, failOn }: SummaryInput): Selection {
  const shown = findings
    .filter(({ place }) => place === 'inline' || place === 'summary')
    .toSorted(bySeverity);
  const isProblem = ({ severity }: Finding) => severity !== 'info' || fails(severity, failOn);
  const others = shown.filter((finding) => !isProblem(finding));
  const isUnverified = ({ rule }: Finding) => rule === 'digest-link-unverified';
  return {
    problems: shown.filter(isProblem),
    unverified: others.filter(isUnverified),
    notes: others.filter((finding) => !isUnverified(finding)),
    fixes: shown.filter(({ fix, suggested }) => fix !== undefined && !suggested),
    existing: findings.filter(({ place }) => place === 'existing').length,
    resolved: findings.filter(({ place }) => place === 'withheld').length,
  };
}

function bySeverity(a: Finding, b: Finding): number {
  const order = a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    order ||
    a.range.start.offset - b.range.start.offset
  );
}

/** What needs to be done, as one table. */
export function problemsSection({ problems }: Selection, places: Places): SummarySection {
  return {
    name: 'problems',
    items: problems.length,
    write(max) {
      if (problems.length === 0) return '';
      const rows = problems.slice(0, max).map((finding) => {
        const { path, range, severity, message } = finding;
        const where = [places.subject(path, range.start.line), places.line(path, range.start.line)];
        return [
          where.filter((part) => part !== '').join('<br>'),
          `**${severityNames[severity]}**: ${cell(message)}<br>${ruleLink(finding)}`,
          fixWords(finding),
        ];
      });
      const parts = ['#### What to do'];
      if (rows.length > 0) {
        parts.push(table(['Entry', 'Problem', 'Fix'], ['left', 'left', 'left'], rows));
      }
      const rest = leftOutText(problems.length, rows.length, 'problem');
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function fixWords({ fix, suggested }: Finding): string {
  if (!fix) return 'by hand';
  const where = suggested ? 'suggestion' : 'below';
  return fix.safe ? where : `${where}, needs review`;
}

/** Links that could not be verified, which says nothing against them. */
export function unverifiedSection({ unverified }: Selection, places: Places): SummarySection {
  return listSection('unverified', unverified, places, {
    noun: 'link',
    title: 'could not be verified',
    words: 'They may well work in a browser.',
  });
}

/** Findings that ask for nothing. */
export function notesSection({ notes }: Selection, places: Places): SummarySection {
  return listSection('notes', notes, places, {
    noun: 'note',
    title: '',
    words: 'No action is needed.',
  });
}

function listSection(
  name: SummarySection['name'],
  findings: readonly Finding[],
  places: Places,
  { noun, title, words }: { noun: string; title: string; words: string },
): SummarySection {
  return {
    name,
    items: findings.length,
    write(max) {
      if (findings.length === 0) return '';
      const items = findings.slice(0, max).map((finding) => {
        const { path, range, message } = finding;
        return `- ${places.line(path, range.start.line)}: ${cell(message)} (${ruleLink(finding)})`;
      });
      const rest = leftOutText(findings.length, items.length, noun);
      if (rest) items.push(`- ${rest}`);
      const heading = `<b>${pluralize(findings.length, noun)}${title && ` ${title}`}</b>`;
      return collapsible(heading, `${words}\n\n${items.join('\n')}`, findings.length <= maxOpen);
    },
  };
}

/** The fixes that no comment carries: as patches, or in words where they move or rewrite much. */
export function fixesSection(
  input: SummaryInput,
  { fixes }: Selection,
  places: Places,
): SummarySection {
  const { commands, sources } = input;
  return {
    name: 'fixes',
    items: fixes.length,
    write(max) {
      if (fixes.length === 0) return '';
      const items = fixes.slice(0, max).map((finding) => fixItem(finding, sources, places));
      const title = `<b>${pluralize(fixes.length, 'fix', 'fixes')} without a suggestion</b>`;
      const how = `${markdownCode(truncate(commands.fix, 300))} applies the safe ones.`;
      const rest = leftOutText(fixes.length, items.length, 'fix', 'fixes');
      return collapsible(title, [how, ...items, ...(rest ? [`- ${rest}`] : [])].join('\n\n'));
    },
  };
}

function fixItem(
  { path, range, rule, fix }: Finding,
  sources: SummaryInput['sources'],
  places: Places,
): string {
  const source = sources(path);
  const changes = source && fix ? previewFix(source, fix) : [];
  const words = changes.filter((change) => typeof change === 'string');
  const lines = changes.filter((change) => typeof change !== 'string');
  const title = [
    `${places.line(path, range.start.line)} (${markdownCode(rule)})`,
    ...(fix?.safe ? [] : ['needs review']),
    ...words.map(markdownText),
  ];
  const head = `- ${title.join(', ')}`;
  if (lines.length === 0) return head;
  const patch = lines.map(({ sign, text }) => `${sign} ${truncate(text, maxLine)}`);
  return [head, '', ...markdownBlock(patch, 'diff').map((line) => `  ${line}`)].join('\n');
}

function cell(message: string): string {
  return markdownCellMessage(truncate(message, maxMessage));
}

function ruleLink({ rule, url }: Finding): string {
  return shortLink(markdownCellCode(rule), url);
}
