import * as z from 'zod';
import { linkIdentity, siteOf } from '../../digest/identity/identity.ts';
import type { Difference } from '../../digest/template/template.ts';
import type { Entry, Value } from '../../digest/types.ts';
import { parseAddress } from '../../text/address.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Range, Source } from '../../text/source.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import type { RuleContext } from '../engine/rule.ts';
import { defineRule } from '../engine/rule.ts';

const id = 'digest-title-text';

/** How much of a title's end is searched, in characters; a name with its separator is shorter. */
const maxNameLength = 200;

/**
 * A title that is no title: empty, an address, cut off, with spaces around it, or with the name of
 * its source or site at its end, as browsers show it in their tabs.
 *
 * Readers decide by the title. What was pasted from a feed or a tab is often not what the page
 * calls itself. Turn the rule off, or disable it for an entry, where titles really end in an
 * ellipsis: the rule leaves alone `?…` and `!...` and a title whose last two words are also the
 * last of its address; others look like titles that were cut.
 *
 * @example {"name": "no title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:17 Unexpected link without a text, expected the title of the page
 * ```
 *
 * @example {"name": "an address, a cut title, the name of the source, the name of the site"}
 * ```md
 * ## 2024-05-06
 *
 * ### RFC Editor: [https://www.rfc-editor.org/rfc/rfc1925](https://www.rfc-editor.org/rfc/rfc1925)
 *
 * ### Joel on Software: [The Law of Leaky…](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 *
 * ### Rust Blog: [Announcing Rust 1.78.0 | Rust Blog](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Bret Victor: [The Future of Programming - YouTube](https://www.youtube.com/watch?v=8pTEmbeENF4)
 * ```
 * ```text
 * 3:18 Unexpected address `https://www.rfc-editor.org/rfc/rfc1925` as a title, expected the title of the page
 * 5:40 Unexpected title cut off with `…`, expected the whole title
 * 7:40 Unexpected `| Rust Blog` at the end of the title, expected the title alone
 * 9:45 Unexpected `- YouTube` at the end of the title, expected the title alone
 * ```
 *
 * @example {"name": "spaces"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0 ](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:39 Unexpected space after the title, expected none
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "titles that are as they should be"}
 * ```md
 * ## 2024-05-06
 *
 * ### Node.js: [Node.js](https://nodejs.org/)
 *
 * ### GitHub: [GitHub - the first ten years](https://github.blog/2018-04-10-ten-years-of-github/)
 *
 * ### MDN: [`...`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Spread_syntax)
 *
 * ### Matthew Green: [So you want to use an alternative cipher…](https://blog.cryptographyengineering.com/2012/10/09/so-you-want-to-use-alternative-cipher/)
 *
 * ### Wikipedia: [Who's Afraid of Virginia Woolf?...](https://en.wikipedia.org/wiki/Who%27s_Afraid_of_Virginia_Woolf%3F)
 * ```
 */
export const titleText = defineRule({
  id,
  severity: 'warning',
  summary:
    'a title that is empty, an address, cut off, has spaces around it, or repeats its source at its end',
  fixes: 'safe where only spaces change',
  options: z.strictObject({}),
  *check(context) {
    const { source } = context.digest.document;
    for (const entry of context.digest.entries) {
      const subject = subjectOf(entry);
      for (const difference of differencesOf(entry, id, context)) {
        yield differenceProblem(difference, differenceMessage(difference, entry), subject);
      }
      const { title, link } = entry;
      if (!title || !link || link.fault) continue;
      const found =
        asAddress(title, entry.url, context) ??
        cutOff(title, entry.url, source) ??
        repeated(title, entry, source);
      if (found) yield { ...found, subject };
    }
  },
});

/** What is wrong with a title, and where. */
interface Fault {
  message: string;
  range: Range;
}

function differenceMessage({ aspect, actual, expected, range }: Difference, entry: Entry): string {
  if (aspect === 'no-title')
    return 'Unexpected link without a text, expected the title of the page';
  const before = range.start.offset < (entry.title?.range.start.offset ?? 0);
  const place = before ? 'before the title' : 'after the title';
  return expected === ''
    ? `Unexpected space ${place}, expected none`
    : `Unexpected ${inlineCode(actual)} ${place}, expected ${inlineCode(expected ?? '')}`;
}

/** An address whose link leads elsewhere is reported by another rule. */
function asAddress(
  { text, range }: Value,
  url: string,
  { isOn }: Pick<RuleContext<unknown>, 'isOn'>,
): Fault | undefined {
  const words = text.trim();
  if (!/^(?:https?:\/\/|www\.)[^\s]+$/i.test(words)) return undefined;
  const absolute = /^www\./i.test(words) ? `https://${words}` : words;
  const shown = linkIdentity(absolute.replace(/(?:…|\.{3})$/, ''))?.key;
  if (isOn('digest-title-missing') && parseAddress(url)) return undefined;
  const leadsElsewhere = shown !== undefined && !linkIdentity(url)?.key.startsWith(shown);
  if (leadsElsewhere && isOn('digest-link-text')) return undefined;
  const message = `Unexpected address ${inlineCode(words)} as a title, expected the title of the page`;
  return { message, range };
}

/**
 * An ellipsis after `?` or `!`, or a longer one, is part of the title; one in code is code; and
 * where the address ends with the same two words, nothing was cut.
 */
function cutOff({ markdown, range }: Value, url: string, source: Source): Fault | undefined {
  const ellipsis = /(?<![.?!…])(?:…|\.{3})$/.exec(markdown.slice(-4))?.[0];
  if (ellipsis === undefined) return undefined;
  const end = range.end.offset;
  const words = markdown.slice(-maxNameLength, -ellipsis.length).trim().split(/\s+/).slice(-2);
  if (
    words.every((word) => plainName(word) !== '') &&
    words.length > 1 &&
    lastPart(url).endsWith(plainName(words.join('')))
  )
    return undefined;
  return {
    message: `Unexpected title cut off with ${inlineCode(ellipsis)}, expected the whole title`,
    range: source.range(end - ellipsis.length, end),
  };
}

/** The last part of an address's path without its extension, in the form of {@link plainName}. */
function lastPart(url: string): string {
  const parts = parseAddress(url)?.pathname.split('/') ?? [];
  const last = parts.findLast((part) => part !== '') ?? '';
  return plainName(last.replace(/\.[a-z]{2,5}$/i, ''));
}

/** The name of the source or the site, set off by ` - `, ` | ` and the like. */
function repeated(
  { text, markdown, range }: Value,
  entry: Entry,
  source: Source,
): Fault | undefined {
  const names = namesOf(entry);
  const tail = text.slice(-maxNameLength);
  for (const separator of [...tail.matchAll(/\s[-–—|·:]\s/g)].slice(-4)) {
    const ending = tail.slice(separator.index + 1);
    const isWhole = text.length === tail.length && tail.slice(0, separator.index).trim() === '';
    if (isWhole || !names.has(plainName(ending))) continue;
    const end = range.end.offset;
    return {
      message: `Unexpected ${inlineCode(ending)} at the end of the title, expected the title alone`,
      range: markdown.endsWith(ending) ? source.range(end - ending.length, end) : range,
    };
  }
  return undefined;
}

/**
 * The label of an entry, its host, and the name that its host goes by, in the form of {@link
 * plainName}.
 */
function namesOf({ source, url }: Entry): ReadonlySet<string> {
  const site = siteOf(url) ?? '';
  const names = [source?.text ?? '', site, `www.${site}`, ownName(site)].map(plainName);
  // A letter alone is more probably one of the title's.
  return new Set(names.filter((name) => name.length > 1));
}

/**
 * The part of a host that its owner chose: `rust-lang` of `blog.rust-lang.org`, `bbc` of
 * `bbc.co.uk`.
 */
function ownName(host: string): string {
  const parts = host.split('.').slice(0, -1);
  if (
    parts.length > 1 &&
    /^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/.test(parts[parts.length - 1] ?? '')
  ) {
    parts.pop();
  }
  return parts[parts.length - 1] ?? '';
}

/** Letters and digits alone, so that `Towards Data Science` is `towardsdatascience`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
