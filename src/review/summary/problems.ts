import { markdownCellCode, markdownCellMessage, shortLink } from '../../escape.ts';
import { severityNames } from '../../findings/counts.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { PlacedFinding } from '../types.ts';
import type { Places } from './places.ts';
import { folded, leftOut, type Section, table } from './section.ts';
import type { Selection } from './select.ts';

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
