import { markdownCode, markdownText, shortLink } from '../../escape.ts';
import { countBySeverity } from '../../findings/verdict.ts';
import {
  collapsible,
  commentLimit,
  fitToLimit,
  leftOutText,
  type SizeLimit,
  type SummarySection,
} from '../../report/section.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import { type SummaryState, summaryMarker, summaryOpening } from '../marker.ts';
import { entriesSection } from './entries.ts';
import { namePlaces, type Places, type SummaryInput } from './input.ts';
import {
  fixesSection,
  notesSection,
  problemsSection,
  type Selection,
  select,
  unverifiedSection,
} from './problems.ts';
import { monthsSection, starsSection } from './stars.ts';

/**
 * The sections that may be shortened when a summary grows too long, the least helpful first. A
 * section loses its last items, or all of them, before the next one loses any.
 */
const shortenedInOrder = [
  'fixes',
  'months',
  'entries',
  'sources',
  'notes',
  'unverified',
  'suppressions',
  'notices',
  'problems',
] as const;

/**
 * The markdown of the summary, with its marker: what is wrong, what to do, what was found out about
 * the new entries, and their stars. Over the limit, sections leave out items and say how many.
 */
export function summaryBody(input: SummaryInput, limit: SizeLimit = commentLimit): string {
  const selection = select(input);
  const state = summaryState(input, selection);
  const places = namePlaces(input);
  return fitToLimit(
    [
      verdictText(input, selection, state),
      noticesSection(input),
      problemsSection(selection, places),
      fixesSection(input, selection, places),
      entriesSection(input, places, state === 'findings'),
      unverifiedSection(selection, places),
      notesSection(selection, places),
      suppressionsSection(input, places),
      starsSection(input),
      monthsSection(input),
      existingText(input, selection),
      closingText(input),
      summaryMarker(state),
    ],
    shortenedInOrder,
    limit,
  );
}

/**
 * The state of the review. It is not clean where the check fails for findings that are not shown.
 */
function summaryState(input: SummaryInput, { problems }: Selection): SummaryState {
  const { verdict, previous } = input;
  if (problems.length > 0 || verdict === 'findings') return 'findings';
  return previous === undefined || previous === 'clean' ? 'clean' : 'fixed';
}

/** The heading, and a sentence or two about what it means. */
function verdictText(input: SummaryInput, selection: Selection, state: SummaryState): string {
  const { problems, resolved } = selection;
  const entries = pluralize(input.entries.length, 'new entry', 'new entries');
  const inEntries = input.entries.length > 0 ? ` in ${entries}` : '';
  const sentences: string[] = [];
  let heading: string;
  if (problems.length === 0 && state === 'findings') {
    // Resolved findings fail the check, or files that could not be read, which the notices name.
    heading = resolved > 0 ? `no further problems${inEntries}` : 'not everything could be read';
  } else if (state === 'findings') {
    heading = countBySeverity(problems) + inEntries;
    sentences.push(consequence(input), oneClick(selection));
  } else if (state === 'fixed') {
    heading = 'all problems are fixed';
    sentences.push(`No problems${inEntries}.`);
  } else {
    heading = `no problems${inEntries}`;
  }
  if (resolved > 0) {
    sentences.push(
      `${pluralize(resolved, 'finding')} whose comment was resolved ${resolved === 1 ? 'is' : 'are'} not repeated.`,
    );
    if (problems.length === 0 && state === 'findings') sentences.push(consequence(input));
  }
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return [`${summaryOpening}${heading}`, ...(text ? [text] : [])].join('\n\n');
}

function consequence({ verdict, failOn }: SummaryInput): string {
  if (verdict === 'clean') return 'Nothing here makes the check fail.';
  switch (failOn) {
    case 'error':
      return 'Errors make the check fail.';
    case 'warning':
      return 'Errors and warnings make the check fail.';
    default:
      return 'Each of these makes the check fail.';
  }
}

function oneClick({ problems }: Selection): string {
  const suggested = problems.filter((each) => each.suggested).length;
  if (suggested === 0) return '';
  const which =
    suggested === problems.length ? (suggested === 1 ? 'It' : 'All') : String(suggested);
  return `${which} can be fixed with one click on a suggestion.`;
}

/** What a reader should know besides the findings. */
function noticesSection({ notices }: SummaryInput): SummarySection {
  return {
    name: 'notices',
    items: notices.length,
    write(max) {
      const lines = notices.slice(0, max).map((notice) => markdownText(truncate(notice, 600)));
      const rest = leftOutText(notices.length, lines.length, 'notice');
      if (rest) lines.push(rest);
      return lines.length === 1
        ? (lines[0] as string)
        : lines.map((line) => `- ${line}`).join('\n');
    },
  };
}

/** Control comments that the change adds: whoever merges it should know what they will hide. */
function suppressionsSection(
  { addedSuppressions: added }: SummaryInput,
  places: Places,
): SummarySection {
  return {
    name: 'suppressions',
    items: added.length,
    write(max) {
      if (added.length === 0) return '';
      const title = `<b>${pluralize(added.length, 'control comment')} added</b>`;
      const words = 'They have no effect on this review; once merged, they do.';
      const items = added.slice(0, max).map(({ path, line, text }) => {
        return `- ${places.line(path, line)}: ${markdownCode(truncate(text.trim(), 200))}`;
      });
      const rest = leftOutText(added.length, items.length, 'comment');
      if (rest) items.push(`- ${rest}`);
      return collapsible(title, `${words}\n\n${items.join('\n')}`, true);
    },
  };
}

/** The number of findings that were there before. */
function existingText({ commands }: SummaryInput, { existing }: Selection): string {
  if (existing === 0) return '';
  const number = pluralize(existing, 'finding');
  const see = markdownCode(truncate(commands.check, 300));
  return `${number} ${existing === 1 ? 'was' : 'were'} in these files before; ${see} lists ${existing === 1 ? 'it' : 'them'}.`;
}

/** The last line: the commit, the page of the rules, how to do the same locally. */
function closingText({ head, docsUrl, commands }: SummaryInput): string {
  const commit = /^[0-9a-f]{40,64}$/.test(head) ? head.slice(0, 7) : truncate(head, 60);
  const parts = [
    `Reviewed ${markdownCode(commit)}`,
    shortLink('all rules', docsUrl),
    `the same locally: ${markdownCode(truncate(commands.review, 300))}`,
  ];
  return parts.join(' · ');
}
