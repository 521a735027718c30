import type { RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import type { Digest, DigestHeading } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { partitionPoint } from '../../text/search.ts';
import { nextLine } from '../edits/blocks.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * A heading of the digest without a blank line above or below it, where the digest habitually has
 * one.
 *
 * Some renderers read a heading without blank lines as text, and a page that is written in one way
 * throughout is easier to read and to search. Two adjacent headings make one finding, on the lower
 * one. What counts is what the digest does in places of the same kind (above days, below entries
 * and so on), so a digest that writes its headings without blank lines is left alone. Comments and
 * attribute lists (`{: .class}`) belong directly beside their heading. More than one blank line is
 * never reported.
 *
 * @example {"name": "no blank line above a day"}
 * ```md
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 * ```text
 * 8:1 Unexpected heading `2024-01-11` right below another line, expected a blank line between
 * ```
 * ```md fixed
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 *
 * @example {"name": "days without a blank line before their first entry"}
 * ```md
 * ## 2024-02-15
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ## 2024-02-06
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Python Insider: [Python 3.12.2 and 3.11.8 are now available](https://blog.python.org/2024/02/python-3122-and-3118-are-now-available.html)
 * ```
 */
export const blankLines = defineRule({
  id: 'digest-blank-lines',
  severity: 'warning',
  summary: 'no blank line above or below a heading, where the digest habitually has one',
  fixes: 'safe',
  options: z.strictObject({}),
  *check({ digest }) {
    if (!fits(digest)) return;
    const places = placesOf(digest);
    const expected = createHabit(places);
    for (const place of places) {
      if (!place.isBlank && expected(place)) yield problemOf(place, digest);
    }
  },
});

/** Whether the format describes the file at all; the habits of another one are none of its. */
function fits({ days, entries, links }: Digest): boolean {
  if (entries.length === 0) return days.length > 0 && links.length === 0;
  return entries.some(({ differences }) => differences.length === 0);
}

/** A place above or below a heading where a blank line may be. */
interface Place {
  heading: DigestHeading;
  side: 'above' | 'below';
  /** What the place is to the headings beside it: `above day`, `below section, above entry`, … */
  kind: string;
  /** The wider kind of which it is one. */
  group: string;
  /** Whether there is a blank line. */
  isBlank: boolean;
}

function placesOf({ headings, document: { source, tree } }: Digest): Place[] {
  const first = tree.children[0];
  const top = first?.type === 'yaml' ? (first.position?.end.line ?? 0) + 1 : 1;
  const places: Place[] = [];
  const isParted = (line: number) => source.line(line).trim() === '';
  for (const [index, heading] of headings.entries()) {
    const { start, end } = heading.range;
    const upper = headings[index - 1];
    const meets = upper && source.text.slice(upper.range.end.offset, start.offset).trim() === '';
    if (start.line > top && !isAttached(source.line(start.line - 1))) {
      const group = meets ? 'between headings' : 'above a heading';
      const kind = `${meets ? `below ${upper.role}, ` : ''}above ${heading.role}`;
      places.push({ heading, side: 'above', kind, group, isBlank: isParted(start.line - 1) });
    }
    const lower = headings[index + 1];
    const below = source.text.slice(end.offset, lower?.range.start.offset).trim() !== '';
    if (below && !isAttached(source.line(end.line + 1))) {
      const block = blockBelow(heading, tree.children);
      const kind = `below ${heading.role}, above ${block}`;
      const group = `below a heading, above ${block}`;
      places.push({ heading, side: 'below', kind, group, isBlank: isParted(end.line + 1) });
    }
  }
  return places;
}

/** The type of the block below a heading: of a list and a table, each has its habit. */
function blockBelow({ node }: DigestHeading, blocks: readonly RootContent[]): string {
  const end = node.position?.end.offset ?? 0;
  const index = partitionPoint(blocks, ({ position }) => (position?.start.offset ?? 0) < end);
  return blocks[index]?.type ?? 'nothing';
}

/**
 * Comments and kramdown's attribute lists belong to the heading beside them; conflict markers are
 * not text.
 */
function isAttached(line: string): boolean {
  return /^\s*(?:<!--|\{:|<{7}|={7}$|>{7}|\|{7})/.test(line) || line.trimEnd().endsWith('-->');
}

/**
 * With fewer places of a kind than this, the habit at the wider kind of places counts, unless most
 * of the kind are otherwise.
 */
const minPlaces = 5;

/** Tells whether a blank line is the habit at places of a kind. */
function createHabit(places: readonly Place[]): (place: Place) => boolean {
  const tallies = new Map<string, { blank: number; all: number }>();
  const tallyOf = (kind: string) => {
    const tally = tallies.get(kind) ?? { blank: 0, all: 0 };
    tallies.set(kind, tally);
    return tally;
  };
  for (const { kind, group, isBlank } of places) {
    for (const tally of [tallyOf(kind), tallyOf(group)]) {
      tally.all++;
      if (isBlank) tally.blank++;
    }
  }
  return ({ kind, group }) => {
    const own = tallyOf(kind);
    if (own.all >= minPlaces) return isHabit(own.blank, own.all);
    const wider = tallyOf(group);
    return own.blank * 2 >= own.all && isHabit(wider.blank, wider.all);
  };
}

function problemOf({ heading, side }: Place, { document: { source } }: Digest): Problem {
  const { start, end } = heading.range;
  const subject = nodeToString(heading.node);
  const at = side === 'above' ? start.offset - start.column + 1 : nextLine(source.text, end.offset);
  const where = side === 'above' ? 'below' : 'above';
  return {
    message: `Unexpected heading ${inlineCode(subject)} right ${where} another line, expected a blank line between`,
    range: heading.range,
    subject,
    fix: { safe: true, edits: [{ range: source.range(at, at), text: source.eol }] },
  };
}
