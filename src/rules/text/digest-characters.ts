import * as z from 'zod';
import { contentOf } from '../../digest/markdown.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import {
  type CharacterPlace,
  findInvisible,
  type InvisibleRun,
  namesOfInvisible,
  withoutInvisible,
} from '../../text/invisible.ts';
import type { Range } from '../../text/source.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

const id = 'digest-characters';

/**
 * Invisible characters in headings, titles and addresses: zero width spaces, byte order marks and
 * controls of the writing direction; and no-break spaces there, except in titles.
 *
 * They come with copied text. Searches miss text that contains them, an address with one is dead,
 * and direction controls can make a text look like another. What a script needs stays: joiners
 * (emoji, Persian, Indic scripts), zero width spaces in Thai and related scripts, direction marks
 * in Hebrew and Arabic. So do no-break spaces where typography asks for them: in titles, before
 * `:;!?»` and after `«`, beside numbers, after short words.
 *
 * @example {"name": "a zero width space before a link, one in an address, a no-break space in a heading"}
 * ```md
 * # The\u00a0Archive
 *
 * ## 2024-05-06
 *
 * ### Rust Blog: \u200b[Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html\u200b)
 * ```
 * ```text
 * 1:6 Unexpected no-break space (U+00A0) in the heading, expected a space
 * 5:14 Unexpected zero width space (U+200B) in the entry, expected `: `
 * 5:96 Unexpected zero width space (U+200B) in the address, expected nothing
 * ```
 * ```md fixed
 * # The Archive
 *
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "a direction control in a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing \u202eRust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:28 Unexpected right-to-left override (U+202E) in the title, expected nothing
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "emoji, French spacing, Persian and Hebrew"}
 * ```md
 * # Actualités\u00a0: l’essentiel
 *
 * ## 2024-05-06
 *
 * ### Wikipedia: [👩\u200d💻 and «\u00a0🏳️\u200d🌈\u00a0» in a title](https://en.wikipedia.org/wiki/Emoji)
 *
 * ### ویکی\u200cپدیا: [نیم\u200cفاصله](https://fa.wikipedia.org/wiki/نیم\u200cفاصله)
 *
 * ### ויקיפדיה: [\u200fC++\u200f בעברית](https://he.wikipedia.org/wiki/C%2B%2B)
 * ```
 */
export const characters = defineRule({
  id,
  severity: 'warning',
  summary: 'invisible characters in headings, titles and addresses, no-break spaces outside titles',
  fixes: 'safe',
  changes: ['address', 'invisible', 'separator'],
  options: z.strictObject({}),
  *check(context) {
    const { digest } = context;
    const { source } = digest.document;
    for (const entry of digest.entries) yield* differences(entry, context);
    const seen = new Set<number>();
    for (const { start, end, place, subject } of stretches(digest, context)) {
      for (const found of findInvisible(source.text.slice(start, end), place)) {
        const at = start + found.start;
        // A heading contains the addresses of its links.
        if (seen.has(at)) continue;
        seen.add(at);
        yield problem(found, source.range(at, start + found.end), place, subject);
      }
    }
  },
});

/** A stretch of the source that may hold no such characters. */
interface Stretch {
  start: number;
  end: number;
  place: CharacterPlace;
  subject: string;
}

function* differences(entry: Entry, context: RuleContext<unknown>): Generator<Problem> {
  for (const difference of differencesOf(entry, id, context)) {
    const { actual, expected = '' } = difference;
    const wanted = expected === '' ? 'nothing' : inlineCode(expected);
    const message = `Unexpected ${namesOfInvisible(actual)} in the entry, expected ${wanted}`;
    yield differenceProblem(difference, message, subjectOf(entry), entry);
  }
}

/** Addresses first, since a heading contains the addresses of its links. */
function* stretches(digest: Digest, { isOn }: RuleContext<unknown>): Generator<Stretch> {
  const stretch = (range: Range, place: CharacterPlace, subject: string) => {
    return { start: range.start.offset, end: range.end.offset, place, subject };
  };
  for (const { urlRange, quoted, fault, url } of digest.links) {
    if (urlRange && !quoted && !fault) yield stretch(urlRange, 'address', url);
  }
  for (const entry of digest.entries) {
    const { source, tags, title } = entry;
    if (source) yield stretch(source.range, 'source', subjectOf(entry));
    for (const tag of tags) yield stretch(tag.range, 'tag', subjectOf(entry));
    if (title) yield stretch(title.range, 'title', subjectOf(entry));
  }
  for (const { role, node, range } of digest.headings) {
    // What differs in a date or in an entry's head is reported as a difference.
    const read = role === 'section' || role === 'other' || (role === 'day' && !isOn(dayFormat));
    const content = contentOf(node);
    if (read && content) yield { ...content, place: 'heading', subject: textOf(digest, range) };
  }
}

const dayFormat = 'digest-day-format';

/** A heading's source without invisible characters. */
function textOf({ document }: Digest, { start, end }: Range): string {
  return withoutInvisible(document.source.text.slice(start.offset, end.offset));
}

function problem(
  { character, expected }: InvisibleRun,
  range: Range,
  place: CharacterPlace,
  subject: string,
): Problem {
  const wanted =
    expected === '' ? 'nothing' : expected === ' ' ? 'a space' : `an ${place} without it`;
  return {
    message: `Unexpected ${namesOfInvisible(character)} in the ${place}, expected ${wanted}`,
    range,
    subject,
    ...(expected !== undefined && {
      expected: [expected],
      fix: { safe: true, edits: [{ range, text: expected }] },
    }),
  };
}
