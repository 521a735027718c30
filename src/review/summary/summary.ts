import { markdownCode, markdownText, shortLink } from '../../escape.ts';
import { countBySeverity } from '../../findings/verdict.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import { type SummaryState, summaryMarker } from '../marker.ts';
import { entriesSection, namePlaces, type Places, type SummaryInput } from './entries.ts';
import {
  fixesSection,
  notesSection,
  problemsSection,
  type Selection,
  select,
  unverifiedSection,
} from './problems.ts';
import { commentLimit, fitted, folded, leftOut, type Section, type SizeLimit } from './section.ts';
import { monthsSection, starsSection } from './stars.ts';

/**
 * The markdown of the summary, with its marker: what is wrong, what to do, what was found of the new entries, and their
 * stars. Where it would be longer than the limit, parts are shortened in the order of `shortenedInOrder`, whole items at
 * a time, and say so.
 */
export function summaryBody(input: SummaryInput, limit: SizeLimit = commentLimit): string {
  const selection = select(input);
  const state = summaryState(input, selection);
  const places = namePlaces(input);
  return fitted(
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
    limit,
  );
}

/**
 * What a summary says on the whole. After problems, no problem any more is worth a word of its own. A check that fails
 * by findings which are not shown again is not clean either.
 */
export function summaryState(input: SummaryInput, { problems }: Selection): SummaryState {
  const { verdict, previous } = input;
  if (problems.length > 0 || verdict === 'findings') return 'findings';
  return previous === undefined || previous === 'clean' ? 'clean' : 'fixed';
}

/** The heading, and a sentence or two about what it means. */
export function verdictText(
  input: SummaryInput,
  selection: Selection,
  state: SummaryState,
): string {
  const { problems, resolved } = selection;
  const entries = pluralize(input.entries.length, 'new entry', 'new entries');
  const inEntries = input.entries.length > 0 ? ` in ${entries}` : '';
  const sentences: string[] = [];
  let heading: string;
  if (problems.length === 0 && state === 'findings') {
    // Nothing is left to fail by but what could not be read, which the notices name.
    heading = resolved > 0 ? `no further problems${inEntries}` : 'not all could be read';
  } else if (state === 'findings') {
    heading = countBySeverity(problems.map(({ finding }) => finding)) + inEntries;
    sentences.push(consequence(input), oneClick(selection));
  } else if (state === 'fixed') {
    heading = 'all problems are fixed';
    sentences.push(`No problems${inEntries}.`);
  } else {
    heading = `no problems${inEntries}`;
  }
  if (resolved > 0) {
    sentences.push(
      `${pluralize(resolved, 'finding')} whose comment was resolved ${resolved === 1 ? 'is' : 'are'} not shown again.`,
    );
    if (problems.length === 0 && state === 'findings') sentences.push(consequence(input));
  }
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return [`### Copydesk: ${heading}`, ...(text ? [text] : [])].join('\n\n');
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

/** What a reader should know though it is no finding. */
export function noticesSection({ notices }: SummaryInput): Section {
  return {
    name: 'notices',
    items: notices.length,
    write(most) {
      const lines = notices.slice(0, most).map((notice) => markdownText(truncate(notice, 600)));
      const rest = leftOut(notices.length, lines.length, 'notice');
      if (rest) lines.push(rest);
      return lines.length === 1
        ? (lines[0] as string)
        : lines.map((line) => `- ${line}`).join('\n');
    },
  };
}

/** Control comments that the change adds: whoever merges it should know what they will hide. */
export function suppressionsSection(
  { addedSuppressions: added }: SummaryInput,
  places: Places,
): Section {
  return {
    name: 'suppressions',
    items: added.length,
    write(most) {
      if (added.length === 0) return '';
      const title = `<b>${pluralize(added.length, 'control comment')} added</b>`;
      const words = 'They hide nothing in this review; once merged, they do.';
      const items = added.slice(0, most).map(({ path, line, text }) => {
        return `- ${places.line(path, line)}: ${markdownCode(truncate(text.trim(), 200))}`;
      });
      const rest = leftOut(added.length, items.length, 'comment');
      if (rest) items.push(`- ${rest}`);
      return folded(title, `${words}\n\n${items.join('\n')}`, true);
    },
  };
}

/** What stood there before, as one number. */
export function existingText({ commands }: SummaryInput, { existing }: Selection): string {
  if (existing === 0) return '';
  const number = pluralize(existing, 'finding');
  const see = markdownCode(truncate(commands.check, 300));
  return `${number} stood in these files before; ${see} lists ${existing === 1 ? 'it' : 'them'}.`;
}

/** The last line: what was looked at, what the rules are, how to do the same locally. */
export function closingText({ head, docsUrl, commands }: SummaryInput): string {
  const looked = /^[0-9a-f]{40,64}$/.test(head) ? head.slice(0, 7) : truncate(head, 60);
  const parts = [
    `Looked at ${markdownCode(looked)}`,
    shortLink('what the rules say', docsUrl),
    `the same locally: ${markdownCode(truncate(commands.review, 300))}`,
  ];
  return parts.join(' · ');
}
