import { countBySeverity } from '../../findings/counts.ts';
import { pluralize } from '../../text/pluralize.ts';
import type { SummaryState } from '../marker.ts';
import type { SummaryInput } from './input.ts';
import type { Selection } from './select.ts';

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
