import * as z from 'zod';
import { createFileOrder } from '../../digest/archive/archive-file.ts';
import type { Place } from '../../digest/archive/places.ts';
import { createSectionPath } from '../../digest/archive/places.ts';
import { daysBetween } from '../../digest/dates/calendar.ts';
import { linkIdentity } from '../../digest/identity/identity.ts';
import { fileLevel } from '../../digest/model/position.ts';
import type { Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { addressPatternHelp, compileAddressPatterns } from '../../text/address-pattern.ts';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

const options = z.strictObject({
  sections: z.enum(['any', 'same']).default('any').meta({
    description:
      'Whether a link may be listed once in each section (`same`) or once in all (`any`).',
  }),
  within: z
    .union([z.strictObject({ files: z.int().min(0) }), z.strictObject({ days: z.int().min(0) })])
    .optional()
    .meta({
      description:
        'How far back a duplicate counts, in files or in days. Without it, in the whole archive.',
    }),
  except: z
    .array(z.string().min(1).max(1000))
    .default([])
    .meta({
      description: `Addresses that may come again, such as the digest's own. ${addressPatternHelp}`,
    }),
});

/**
 * The same link as that of another entry, in the file or in the archive.
 *
 * Readers do not want the same news twice, and contributors cannot know all that the digest ever
 * listed. Two addresses are the same link whatever their tracking parameters, `www.`, trailing
 * slash or scheme (http or https); so are `youtu.be/ID` and `youtube.com/watch?v=ID`, and the
 * abstract and the PDF of a paper.
 *
 * Of two entries in one file the lower one is reported; of two in different files the later one, by
 * the dates of the entries or else by the order of the files. A review reports the one that the
 * change added.
 *
 * Extra links below an entry do not count, nor do parts of a file that another format describes. A
 * digest that repeats some links on purpose can name them in `except`, or set `sections: same`, or
 * `within`: the last `files` or the last `days`; with `days`, an entry without a date is compared
 * only with others without a date.
 *
 * @example {"name": "on an earlier day"}
 * ```md
 * ## 2024-05-27
 *
 * ### YouTube: [Bret Victor: The Future of Programming](https://www.youtube.com/watch?v=8pTEmbeENF4)
 *
 * ## 2024-05-13
 *
 * ### Bret Victor: [The Future of Programming](https://youtu.be/8pTEmbeENF4)
 * ```
 * ```text
 * 7:46 Unexpected second entry for `https://youtu.be/8pTEmbeENF4`, expected one; the first is in `digest.md:3` under 2024-05-27
 * ```
 *
 * @example {"name": "in an earlier file", "path": "2024-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Announcing Rust 1.78.0](http://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 1:28 Unexpected second entry for `http://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html`, expected one; the first is in `2024-05-08-links.md:3` under 2024-05-08
 * ```
 * ```md file=2024-05-08-links.md
 * # Links
 *
 * * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "long ago, which this digest does not mind", "options": {"within": {"days": 90}}}
 * ```md
 * ## 2024-05-27
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 *
 * ## 2023-02-01
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "of a page that each issue ends with", "options": {"except": ["=lwn.net"]}}
 * ```md
 * ## 2024-05-27
 *
 * ### LWN: [Weekly edition](https://lwn.net/)
 *
 * ## 2024-05-20
 *
 * ### LWN: [Weekly edition](https://lwn.net/)
 * ```
 *
 * @example {"name": "two pages of one site, and an extra link"}
 * ```md
 * ## 2024-05-27
 *
 * ### xkcd: [Standards](https://xkcd.com/927/)
 *
 * ### xkcd: [Dependency](https://xkcd.com/2347/)
 *
 * [[see also]](https://xkcd.com/927/)
 * ```
 */
export const entryUnique = defineRule({
  id: 'digest-entry-unique',
  severity: 'error',
  summary: 'the same link as another entry of the archive',
  fixes: '–',
  relates: true,
  options,
  *check(context) {
    const { path } = context.digest.document.source;
    for (const double of doubleEntries(context)) {
      const came = context.additions?.bringsLink(path, double.entry.head) ?? false;
      yield problemWith(double, came ? 'other' : 'first');
    }
  },
});

/** Of two that are the same link, neither spelling is the subject: either one may be found. */
function problemWith({ entry, of }: Double, name: 'first' | 'other'): Problem {
  const place = inlineCode(`${of.path}:${of.range.start.line}`);
  const date = of.date === undefined ? '' : ` under ${of.date}`;
  return {
    message: `Unexpected second entry for ${inlineCode(entry.url)}, expected one; the ${name} is in ${place}${date}`,
    range: entry.link?.urlRange ?? entry.link?.range ?? entry.head,
    subject: linkIdentity(entry.url)?.key ?? entry.url,
    related: [{ path: of.path, range: of.range, message: `The ${name} entry with this link` }],
  };
}

/** Which entries with the same link are duplicates. */
export interface Reach {
  /** Patterns of addresses that may come again. */
  except: readonly string[];
  /** Whether those of any section are, or only those of the same. */
  sections: 'any' | 'same';
  /** How far they may be from each other; any distance if undefined. */
  within?: { files: number } | { days: number } | undefined;
}

/** An entry that repeats another one. */
export interface Double {
  entry: Entry;
  of: Place;
}

type Context = Pick<RuleContext<Reach>, 'digest' | 'archive' | 'options' | 'additions'>;

/**
 * The entries of a digest that repeat one: in the same file one above them, else an earlier one of
 * the archive. In a review what was there before comes before what the change added, wherever it
 * stands.
 */
function* doubleEntries(context: Context): Generator<Double> {
  const { digest, additions } = context;
  const { path } = digest.document.source;
  const isAdded = ({ head }: Entry) => additions?.bringsLink(path, head) ?? false;
  const findFirst = createDoubleSearch(context);
  const mayRepeat = compileAddressPatterns(context.options.except);
  const { entries } = digest;
  const arrived = [...entries.filter((entry) => !isAdded(entry)), ...entries.filter(isAdded)];
  for (const entry of arrived) {
    const of = findFirst(entry);
    if (of && !(URL.canParse(entry.url) && mayRepeat(new URL(entry.url)))) yield { entry, of };
  }
}

/**
 * To be asked about the entries of a digest as they came: each is compared with those before it and
 * with the archive.
 */
function createDoubleSearch(context: Context): (entry: Entry) => Place | undefined {
  const { digest, archive, options, additions } = context;
  const { path } = digest.document.source;
  const sectionPath = createSectionPath(digest.sections);
  const position = createPositions(context);
  const hasOthers = archive.paths.some((other) => other !== path);
  const sectionOf = ({ section }: Place) => (options.sections === 'any' ? '' : section.join('\n'));
  const isNear = (a: Place, b: Place) => isWithin(a, b, options.within, position);
  const isAdded = ({ path, range }: Place) => additions?.bringsLink(path, range) ?? false;
  const isEarlier = (other: Place, place: Place) => {
    if (isAdded(other) !== isAdded(place)) return isAdded(place);
    return other.date !== undefined && place.date !== undefined && other.date !== place.date
      ? other.date < place.date
      : position(other) < position(place);
  };
  /**
   * The first and the latest entry of each link so far; in a page that is in order, one of them is
   * the nearest.
   */
  const seen = new Map<string, { first: Place; last: Place }>();

  return (entry) => {
    const key = linkIdentity(entry.url)?.key;
    if (key === undefined) return undefined;
    const place: Place = {
      path,
      range: entry.head,
      date: entry.period?.first,
      section: sectionPath(entry.section),
      title: entry.title?.text ?? '',
    };
    const list = `${key}\n${sectionOf(place)}`;
    const known = seen.get(list);
    seen.set(list, { first: known?.first ?? place, last: place });
    const own = known && [known.first, known.last].find((other) => isNear(other, place));
    if (own || !hasOthers) return own;
    return archive
      .places(entry.url, digest)
      .find(
        (other) =>
          sectionOf(other) === sectionOf(place) && isNear(other, place) && isEarlier(other, place),
      );
  };
}

function isWithin(
  a: Place,
  b: Place,
  within: Reach['within'],
  position: (place: Place) => number,
): boolean {
  if (!within) return true;
  if ('files' in within) return Math.abs(position(a) - position(b)) <= within.files;
  // Nobody knows how far an entry without a date is from one with a date.
  if (a.date === undefined || b.date === undefined) return a.date === b.date;
  return Math.abs(daysBetween(a.date, b.date)) <= within.days;
}

/** The number of a file among all; computed when first needed, which is rare. */
function createPositions({
  digest,
  archive,
}: Pick<Context, 'digest' | 'archive'>): (place: Place) => number {
  let positions: ReadonlyMap<string, number> | undefined;
  const number = () => {
    const { path } = digest.document.source;
    const own = digest.days.find(({ level }) => level === fileLevel)?.date;
    const order = createFileOrder((name) => (name === path ? own : archive.dateOf(name)));
    const isUnknown = !archive.paths.includes(path);
    const paths = isUnknown ? [...archive.paths, path].sort(order) : archive.paths;
    return new Map(paths.map((name, index) => [name, index]));
  };
  return (place) => {
    positions ??= number();
    return positions.get(place.path) ?? 0;
  };
}
