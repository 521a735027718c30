import * as z from 'zod';
import { addDays, dateExists, periodName } from '../../digest/dates/calendar.ts';
import { isHabit } from '../../digest/habit.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { longestRun } from '../../text/longest-run.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/**
 * An entry that is not where the date that it carries belongs among its neighbours.
 *
 * For digests whose entries have their dates themselves, by `{date:…}` in the template of entries.
 * Entries are in the order that `order` names, each section and each day by itself; as few as
 * possible are reported, in a review those that the change added. Where more than 20 % would have
 * to move, the list has another order, and nothing is said, nor of fewer than eight entries; where
 * they are in the opposite order, that is one finding. Entries whose dates do not exist or lie in
 * the future are left out, since `digest-day-date` reports them.
 *
 * @example {"name": "one entry too far up", "config": {"entry": "- {date:YYYY-MM-DD}: [{title}]({url})"}}
 * ```md
 * - 2024-02-06: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 * - 2023-09-05: [WASI support in Go](https://go.dev/blog/wasi)
 * - 2024-01-11: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * - 2023-12-12: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 * - 2023-11-10: [Fourteen Years of Go](https://go.dev/blog/14years)
 * - 2023-10-25: [Deconstructing Type Parameters](https://go.dev/blog/deconstructing-type-parameters)
 * - 2023-09-29: [Loopvar Experiment](https://go.dev/blog/loopvar-preview)
 * - 2023-08-31: [Scaling gopls](https://go.dev/blog/gopls-scalability)
 * ```
 * ```text
 * 2:1 Unexpected entry of `2023-09-05` above one of `2024-01-11`, expected it below that of `2023-09-29`
 * ```
 *
 * @example {"name": "a list in the order of something else", "config": {"entry": "- [{title}]({url}) ({date:YYYY})"}}
 * ```md
 * - [A Fire Upon the Deep](https://en.wikipedia.org/wiki/A_Fire_Upon_the_Deep) (1992)
 * - [Anathem](https://en.wikipedia.org/wiki/Anathem) (2008)
 * - [Dune](https://en.wikipedia.org/wiki/Dune_(novel)) (1965)
 * - [Hyperion](https://en.wikipedia.org/wiki/Hyperion_(Simmons_novel)) (1989)
 * - [Solaris](https://en.wikipedia.org/wiki/Solaris_(novel)) (1961)
 * ```
 */
export const entryOrder = defineRule({
  id: 'digest-entry-order',
  severity: 'warning',
  summary: 'entries whose own dates are out of order, as few as possible',
  fixes: '–',
  relates: true,
  options: z.strictObject({}),
  *check(context) {
    for (const entries of groupsOf(context)) yield* checkEntries(entries, context);
  },
});

/** An entry whose own date is not in doubt. */
interface Dated {
  entry: Entry;
  date: string;
  name: string;
}

/** The entries that stand in one list, by section and day. */
function groupsOf({ digest, today }: RuleContext<unknown>): Iterable<readonly Dated[]> {
  const latest = addDays(today, 1);
  const groups = new Map<object, Map<object | undefined, Dated[]>>();
  for (const entry of digest.entries) {
    const { first: date, last } = entry.dated?.period ?? {};
    if (date === undefined || !dateExists(date) || date > latest) continue;
    const days = groups.get(entry.section) ?? new Map<object | undefined, Dated[]>();
    groups.set(entry.section, days);
    const dated = days.get(entry.day) ?? [];
    days.set(entry.day, dated);
    dated.push({ entry, date, name: periodName(date, last) });
  }
  return [...groups.values()].flatMap((days) => [...days.values()]);
}

/** With fewer entries than this, an order cannot be told from chance. */
const minEntries = 8;

function* checkEntries(
  entries: readonly Dated[],
  { digest, additions }: RuleContext<unknown>,
): Generator<Problem> {
  if (new Set(entries.map(({ date }) => date)).size < minEntries / 2) return;
  if (entries.length < minEntries) return;
  const { path } = digest.document.source;
  const keptBy = (direction: 1 | -1) =>
    longestRun(
      entries.map(({ entry, date }) => ({
        rank: direction * Number(date.replaceAll('-', '')),
        weight: additions?.isNewEntry(path, entry.head) ? 0 : 1,
      })),
    );
  const direction = digest.format.order === 'newest-first' ? -1 : 1;
  const kept = keptBy(direction);
  if (!isHabit(kept.size, entries.length)) {
    const other = keptBy(direction === 1 ? -1 : 1);
    if (isHabit(other.size, entries.length)) yield wrongOrder(entries as [Dated], digest);
    return;
  }
  const staying = entries.filter((_, at) => kept.has(at));
  for (const [at, dated] of entries.entries()) {
    if (!kept.has(at)) yield misplaced(dated, staying, digest);
  }
}

function wrongOrder([first]: readonly [Dated], { format }: Digest): Problem {
  const found = format.order === 'newest-first' ? 'oldest-first' : 'newest-first';
  return {
    message: `Unexpected entries in the order ${inlineCode(found)}, expected ${inlineCode(format.order)}; sort them or set ${inlineCode(`order: ${found}`)}`,
    range: first.entry.head,
    subject: found,
  };
}

/** `staying` are the entries that need not move, in the order of the text. */
function misplaced(
  { entry, date, name }: Dated,
  staying: readonly Dated[],
  { format, document }: Digest,
): Problem {
  const isBefore = (other: Dated) =>
    format.order === 'newest-first' ? other.date >= date : other.date <= date;
  const next = staying.find((other) => other.entry.head.start.offset > entry.head.start.offset);
  const upper = staying.findLast(
    (other) => other.entry.head.start.offset < entry.head.start.offset,
  );
  const passed = next && !(upper && !isBefore(upper)) ? next : undefined;
  const found = passed
    ? `above one of ${inlineCode(passed.name)}`
    : `below one of ${inlineCode(upper?.name ?? name)}`;
  const target = staying.findLast(isBefore);
  const beside = target ?? (staying[0] as Dated);
  const side = target ? 'below' : 'above';
  return {
    message: `Unexpected entry of ${inlineCode(name)} ${found}, expected it ${side} that of ${inlineCode(beside.name)}`,
    range: entry.head,
    subject: subjectOf(entry),
    related: [
      {
        path: document.source.path,
        range: beside.entry.head,
        message: `the entry that it belongs ${side}`,
      },
    ],
  };
}
