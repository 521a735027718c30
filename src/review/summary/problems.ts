import {
  markdownBlock,
  markdownCellCode,
  markdownCellMessage,
  markdownCode,
  markdownText,
  shortLink,
} from '../../escape.ts';
import { severities } from '../../findings/finding.ts';
import { previewFix } from '../../findings/fix-preview.ts';
import { fails, severityNames } from '../../findings/verdict.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { PlacedFinding } from '../types.ts';
import type { Places, SummaryInput } from './entries.ts';
import { folded, leftOut, type Section, table } from './section.ts';

/** The longest message here, in UTF-16 code units. */
const longestMessage = 300;
/** A list of more items than these is folded. */
const mostOpen = 5;

/** What is to be done, as one table. */
export function problemsSection({ problems }: Selection, places: Places): Section {
  return {
    name: 'problems',
    items: problems.length,
    write(most) {
      if (problems.length === 0) return '';
      const rows = problems.slice(0, most).map((placed) => {
        const { finding } = placed;
        const { path, range } = finding;
        const where = [places.subject(path, range.start.line), places.line(path, range.start.line)];
        const severity = `**${severityNames[finding.severity]}**`;
        return [
          where.filter((part) => part !== '').join('<br>'),
          `${severity}: ${message(finding.message)}<br>${ruleLink(placed)}`,
          fixWords(placed),
        ];
      });
      const parts = ['#### What to do'];
      if (rows.length > 0) {
        parts.push(table(['Entry', 'Problem', 'Fix'], ['left', 'left', 'left'], rows));
      }
      const rest = leftOut(problems.length, rows.length, 'problem');
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function fixWords({ finding: { fix }, suggested }: PlacedFinding): string {
  if (!fix) return 'by hand';
  const where = suggested ? 'suggestion' : 'below';
  return fix.safe ? where : `${where}, wants a look`;
}

/** Links that could not be verified: nothing is said against them. */
export function unverifiedSection({ unverified }: Selection, places: Places): Section {
  return listSection('unverified', unverified, places, {
    noun: 'link',
    title: 'could not be verified',
    words: 'Each may well work in a browser.',
  });
}

/** Findings that ask for nothing. */
export function notesSection({ notes }: Selection, places: Places): Section {
  return listSection('notes', notes, places, {
    noun: 'note',
    title: '',
    words: 'Nothing here has to be done.',
  });
}

function listSection(
  name: Section['name'],
  findings: readonly PlacedFinding[],
  places: Places,
  { noun, title, words }: { noun: string; title: string; words: string },
): Section {
  return {
    name,
    items: findings.length,
    write(most) {
      if (findings.length === 0) return '';
      const items = findings.slice(0, most).map((placed) => {
        const { path, range, message: text } = placed.finding;
        return `- ${places.line(path, range.start.line)}: ${message(text)} (${ruleLink(placed)})`;
      });
      const rest = leftOut(findings.length, items.length, noun);
      if (rest) items.push(`- ${rest}`);
      const heading = `<b>${pluralize(findings.length, noun)}${title && ` ${title}`}</b>`;
      return folded(heading, `${words}\n\n${items.join('\n')}`, findings.length <= mostOpen);
    },
  };
}

function message(text: string): string {
  return markdownCellMessage(truncate(text, longestMessage));
}

function ruleLink({ finding: { rule, url } }: PlacedFinding): string {
  return shortLink(markdownCellCode(rule), url);
}

/** The longest changed line here, in UTF-16 code units. */
const longestLine = 500;

/** Fixes that no comment carries, as patches, or in words where they move or rewrite much. */
export function fixesSection(input: SummaryInput, { fixes }: Selection, places: Places): Section {
  const { commands, sources } = input;
  return {
    name: 'fixes',
    items: fixes.length,
    write(most) {
      if (fixes.length === 0) return '';
      const items = fixes.slice(0, most).map((placed) => item(placed, sources, places));
      const title = `<b>${pluralize(fixes.length, 'fix', 'fixes')} without a suggestion</b>`;
      const how = `${markdownCode(truncate(commands.fix, 300))} makes the safe ones.`;
      const rest = leftOut(fixes.length, items.length, 'fix', 'fixes');
      return folded(title, [how, ...items, ...(rest ? [`- ${rest}`] : [])].join('\n\n'));
    },
  };
}

function item(
  { finding: { path, range, rule, fix } }: PlacedFinding,
  sources: SummaryInput['sources'],
  places: Places,
): string {
  const source = sources(path);
  const changes = source && fix ? previewFix(source, fix) : [];
  const words = changes.filter((change) => typeof change === 'string');
  const lines = changes.filter((change) => typeof change !== 'string');
  const told = [
    `${places.line(path, range.start.line)} (${markdownCode(rule)})`,
    ...(fix?.safe ? [] : ['wants a look']),
    ...words.map(markdownText),
  ];
  const head = `- ${told.join(', ')}`;
  if (lines.length === 0) return head;
  const patch = lines.map(({ sign, text }) => `${sign} ${truncate(text, longestLine)}`);
  return [head, '', ...markdownBlock(patch, 'diff').map((line) => `  ${line}`)].join('\n');
}

/** The findings of a review by what the summary makes of them. */
export interface Selection {
  /** What is to be done: the most severe first, then by place. */
  problems: readonly PlacedFinding[];
  /** Links that could not be verified. */
  unverified: readonly PlacedFinding[];
  /** What else asks for nothing. */
  notes: readonly PlacedFinding[];
  /** Fixes of all these that no comment carries. */
  fixes: readonly PlacedFinding[];
  /** How many findings stood there before. */
  existing: number;
  /** How many problems are not told again since somebody resolved the comment about them. */
  resolved: number;
}

/** The check that tells of links which it could not verify. */
const unverifiedRule = 'digest-link-unverified';

/** Sorts out the findings. Each is in one group, or pluralize; `fixes` names some of them again. */
export function select({ placed, failOn }: SummaryInput): Selection {
  const shown = placed
    .filter(({ place }) => place === 'inline' || place === 'summary')
    .toSorted(byWeight);
  const isProblem = ({ finding: { severity } }: PlacedFinding) =>
    severity !== 'info' || fails(severity, failOn);
  const others = shown.filter((each) => !isProblem(each));
  return {
    problems: shown.filter(isProblem),
    unverified: others.filter(({ finding }) => finding.rule === unverifiedRule),
    notes: others.filter(({ finding }) => finding.rule !== unverifiedRule),
    fixes: shown.filter(({ finding, suggested }) => finding.fix !== undefined && !suggested),
    existing: placed.filter(({ place }) => place === 'existing').length,
    resolved: placed.filter(({ place }) => place === 'withheld').length,
  };
}

function byWeight({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  const order = a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    order ||
    a.range.start.offset - b.range.start.offset
  );
}
