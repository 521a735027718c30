import type { Aspect, Difference } from '../../digest/template/template.ts';
import type { Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { parseAddress } from '../../text/address.ts';
import type { RuleContext } from '../engine/rule.ts';

/** The rule that reports a difference of an entry's head: where it is off, no other rule does. */
const owners: Record<Aspect, string> = {
  depth: 'digest-entry-format',
  marker: 'digest-list-item',
  star: 'digest-star-marker',
  tag: 'digest-entry-format',
  separator: 'digest-entry-format',
  invisible: 'digest-characters',
  'title-space': 'digest-title-text',
  'no-title': 'digest-title-text',
  text: 'digest-entry-format',
  link: 'digest-entry-format',
  'broken-link': 'digest-link-syntax',
  missing: 'digest-entry-format',
  date: 'digest-day-format',
  label: 'digest-field-label',
};

/** The differences of an entry's head that this rule is to report. */
export function differencesOf(
  entry: Entry,
  rule: string,
  { isOn }: Pick<RuleContext<unknown>, 'isOn'>,
): Difference[] {
  return entry.differences.filter(
    (difference) => !isWrapped(difference) && ownerOf(difference, entry, isOn) === rule,
  );
}

/** A line that is wrapped where the template has a space. */
function isWrapped({ aspect, actual, expected }: Difference): boolean {
  const at = actual.search(/[\r\n]/);
  if (aspect !== 'separator' || at === -1) return false;
  const below = actual.slice(at).replace(/^(?:\r\n|\n|\r)[ \t]*/, '');
  return `${actual.slice(0, at).trimEnd()} ${below}` === expected;
}

function ownerOf(difference: Difference, entry: Entry, isOn: (rule: string) => boolean): string {
  if (isConflictMarker(difference)) return 'digest-leftover';
  if (lacksTitle(difference, entry) && isOn('digest-title-missing')) return 'digest-title-missing';
  return owners[difference.aspect];
}

/** To markdown, conflict markers that git left in a list are text of the item above. */
function isConflictMarker({ aspect, actual }: Difference): boolean {
  return aspect === 'text' && /^[ \t]*(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(actual);
}

/** An entry that leads somewhere and has no title: the rule that knows its page reports it. */
function lacksTitle({ aspect, expected }: Difference, { url }: Entry): boolean {
  const without = aspect === 'no-title' || (aspect === 'link' && expected === undefined);
  return without && parseAddress(url) !== undefined;
}

/** Turns a difference into a problem; `entry` is the entry whose head it is in. */
export function differenceProblem(
  difference: Difference,
  message: string,
  subject: string,
  entry?: Entry,
): Problem {
  const { range, expected, edits, safe } = difference;
  const fate = entry ? judge(difference, entry) : 'as it is';
  return {
    message,
    range,
    subject,
    ...(expected !== undefined && fate !== 'no fix' && { expected: [expected] }),
    ...(edits.length > 0 &&
      fate !== 'no fix' && { fix: { safe: safe && fate !== 'unsafe', edits } }),
  };
}

/** Labels of more words are prose. */
const longestLabel = 5;

/** Whether a text before a link is more probably a sentence than a label: `See also`, `On the`. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > longestLabel || (words.length > 1 && /^\p{Ll}+$/u.test(words.at(-1) ?? ''));
}

/** Whether a difference is text behind the link, where the format has none. */
function isBehind(link: Entry['link']) {
  return ({ aspect, range }: Difference) =>
    aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}

/**
 * Whether a separator or a marker may be written at all, and safely. What is between values may be
 * prose, which punctuation would break: `[Vim](…) is an editor`, `“[Vim](…)”`.
 */
function judge(
  { aspect, actual, expected = '', range }: Difference,
  { link, source, title, description, differences }: Entry,
): 'as it is' | 'unsafe' | 'no fix' {
  const isProse = description !== undefined || differences.length > 1;
  if (aspect === 'marker' && actual.trim() === '' && isProse) return 'unsafe';
  if (aspect !== 'separator' && aspect !== 'text') return 'as it is';
  const emphasis = (text: string) => text.replace(/[^*_~]/g, '');
  // The other half of the emphasis is another difference.
  if ((aspect === 'separator' || expected !== '') && emphasis(actual) !== emphasis(expected))
    return 'no fix';
  if (aspect === 'text') return 'as it is';
  // Nothing joins lines.
  if (/[\r\n]/.test(actual)) return 'no fix';
  const isAfter = link && range.start.offset >= link.range.end.offset;
  if (isAfter && actual === '') return 'no fix';
  if (isAfter && actual.trim() === '' && expected.trim() !== '') return 'unsafe';
  // A label is short, and no sentence that goes on in the link, or behind it.
  if (!isAfter && isSentence(source?.text ?? '')) return 'unsafe';
  if (!isAfter && differences.some(isBehind(link))) return 'unsafe';
  const isPlain = !source || !/[:：[\]()"“”„«»‘’<>]/.test(source.markdown);
  const titleIsPlain = !title || !/^[^[]*\]|^[^\]]*\[[^\]]*$/.test(title.text);
  return isPlain && titleIsPlain ? 'as it is' : 'no fix';
}

/** What identifies an entry to findings: its address, else its title, else its words. */
export function subjectOf(entry: Entry): string {
  return entry.url || entry.title?.text || entry.source?.text || '';
}
