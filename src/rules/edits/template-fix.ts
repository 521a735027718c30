import type { Aspect, Difference } from '../../digest/template/template.ts';
import type { Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { parseAddress } from '../../text/address.ts';
import type { RuleContext } from '../engine/rule.ts';

/**
 * Which rules may report a difference of an entry's head, the most specific first; the first one
 * that is on does, so that nothing is reported twice.
 */
const owners: Record<Aspect, readonly string[]> = {
  depth: ['digest-entry-format'],
  marker: ['digest-list-item', 'digest-entry-format'],
  star: ['digest-star-marker', 'digest-entry-format'],
  tag: ['digest-entry-format'],
  separator: ['digest-entry-format'],
  invisible: ['digest-characters', 'digest-entry-format'],
  'title-space': ['digest-title-text', 'digest-entry-format'],
  'no-title': ['digest-title-text', 'digest-entry-format'],
  text: ['digest-entry-format'],
  link: ['digest-entry-format'],
  'broken-link': ['digest-link-syntax', 'digest-entry-format'],
  missing: ['digest-entry-format'],
  date: ['digest-day-format'],
  label: ['digest-field-label'],
};

/** The differences of an entry's head that this rule is to report. */
export function differencesOf(
  entry: Entry,
  rule: string,
  { isOn }: Pick<RuleContext<unknown>, 'isOn'>,
): Difference[] {
  return entry.differences.filter(
    (difference) => ownersOf(difference, entry).find((each) => isOn(each)) === rule,
  );
}

function ownersOf(difference: Difference, entry: Entry): readonly string[] {
  const known = owners[difference.aspect];
  if (isConflictMarker(difference)) return ['digest-leftover', ...known];
  return lacksTitle(difference, entry) ? ['digest-title-missing', ...known] : known;
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

/** Turns a difference into a problem. */
export function differenceProblem(
  difference: Difference,
  message: string,
  subject: string,
): Problem {
  const { range, expected, edits, safe } = difference;
  return {
    message,
    range,
    subject,
    ...(expected !== undefined && { expected: [expected] }),
    ...(edits.length > 0 && { fix: { safe, edits } }),
  };
}

/** What identifies an entry to findings: its address, else its title, else its words. */
export function subjectOf(entry: Entry): string {
  return entry.url || entry.title?.text || entry.source?.text || '';
}
