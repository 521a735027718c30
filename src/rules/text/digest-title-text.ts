import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import { linkIdentity, siteOf } from '../../digest/identity/identity.ts';
import type { Difference } from '../../digest/template/template.ts';
import type { Entry, Value } from '../../digest/types.ts';
import { siteEnding, siteNamesOf } from '../../page/site-name.ts';
import { parseAddress } from '../../text/address.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Range } from '../../text/source.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import { isHostOf } from '../engine/checked-links.ts';
import type { RuleContext } from '../engine/rule.ts';
import { defineRule } from '../engine/rule.ts';

const id = 'digest-title-text';

/** How much of a title's end is searched, in characters; a name with its separator is shorter. */
const maxReach = 160;

/**
 * A title that is no title: empty, an address, with spaces around it, with the name of its source
 * or site at its end, as browsers show it in their tabs, or with markup that was left open or that
 * swallows a word.
 *
 * Readers decide by the title. What was pasted from a tab is often not what the page calls itself.
 * A site may be called by its host, and where a digest habitually leaves the names of sites, it
 * may.
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
 * @example {"name": "an address, the name of the source, the name of the site"}
 * ```md
 * ## 2024-05-06
 *
 * ### RFC Editor: [https://www.rfc-editor.org/rfc/rfc1925](https://www.rfc-editor.org/rfc/rfc1925)
 *
 * ### Rust Blog: [Announcing Rust 1.78.0 | Rust Blog](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Bret Victor: [The Future of Programming - YouTube](https://www.youtube.com/watch?v=8pTEmbeENF4)
 * ```
 * ```text
 * 3:18 Unexpected address `https://www.rfc-editor.org/rfc/rfc1925` as a title, expected the title of the page
 * 5:40 Unexpected `| Rust Blog` at the end of the title, expected the title alone
 * 7:45 Unexpected `- YouTube` at the end of the title, expected the title alone
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
    'a title that is empty, an address, has spaces around it, or repeats its source at its end',
  fixes: 'safe where only spaces change',
  options: z.strictObject({}),
  *check(context) {
    const endings = siteEndings(context);
    for (const entry of context.digest.entries) {
      const subject = subjectOf(entry);
      for (const difference of differencesOf(entry, id, context)) {
        yield differenceProblem(difference, differenceMessage(difference, entry), subject);
      }
      const { title, link } = entry;
      if (!title || !link || link.fault) continue;
      const ending = endings.get(entry);
      const found =
        asAddress(title, entry.url, context) ??
        strayMarkup(title) ??
        (ending === undefined ? undefined : repeated(title, ending, context));
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
  if (!/^(?:https?:\/\/|www\.)[^\s]+$/i.test(words) || isHostOf(words, url)) return undefined;
  const absolute = /^www\./i.test(words) ? `https://${words}` : words;
  const shown = linkIdentity(absolute.replace(/(?:…|\.{3})$/, ''))?.key;
  if (isOn('digest-title-missing') && parseAddress(url)) return undefined;
  const leadsElsewhere = shown !== undefined && !linkIdentity(url)?.key.startsWith(shown);
  if (leadsElsewhere && isOn('digest-link-text')) return undefined;
  const message = `Unexpected address ${inlineCode(words)} as a title, expected the title of the page`;
  return { message, range };
}

/** Markup that was left open, or a tag that swallows a word: `**Title`, `LocalKey<CellParts>`. */
function strayMarkup({ text, markdown, range }: Value): Fault | undefined {
  const tag = /(?<!\\)<\/?([A-Za-z][\w-]*)>/.exec(markdown.replace(/`[^`]*`/g, ''));
  if (tag && !formatting.test(tag[1] as string) && !text.includes(tag[0])) {
    const message = `Unexpected HTML ${inlineCode(tag[0])} in the title, which readers do not see, expected ${inlineCode(`\\${tag[0]}`)}`;
    return { message, range };
  }
  const open = [/(?:^|\s)(\*\*)(?=\S)|(?<=\S)(\*\*)(?=\s|$)/g, /(`)/g]
    .map((pattern) => [...text.matchAll(pattern)])
    .find((all) => all.length === 1 && !isMeant(markdown, all[0]?.[0].trim() ?? ''));
  const mark = open?.[0]?.[0].trim();
  if (mark === undefined) return undefined;
  return { message: `Unexpected ${inlineCode(mark)} that is left open in the title`, range };
}

/** HTML that formats a title. */
const formatting =
  /^(?:abbr|b|br|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;

/** Whether a mark is escaped or in code, and so meant. */
function isMeant(markdown: string, mark: string): boolean {
  return markdown.includes(`\\${mark.charAt(0)}`) || markdown.startsWith('`');
}

/** What separates a title from a name, for a first look. */
const separator = /\s[-‐-―:~_/\\<>]+\s|[|│¦·•∙●⋅・»›｜︱]/;
/** How many entries tell whether a digest habitually leaves the name of one site. */
const minAlike = 3;

/**
 * The names of sites at the ends of titles, with the separators before them. Without those that are
 * habitual: for all entries of a site, or for all entries.
 */
function siteEndings({ digest, archive }: RuleContext<unknown>): ReadonlyMap<Entry, string> {
  const endings = new Map<Entry, string>();
  for (const entry of digest.entries) {
    const { title, source, url } = entry;
    if (!title || !separator.test(title.text.slice(-maxReach))) continue;
    const labels = archive.labels(url).map(({ label }) => label);
    const ending = siteEnding(title.text, siteNamesOf(url, [source?.text, ...labels]));
    if (ending !== undefined) endings.set(entry, ending);
  }
  if (endings.size < minAlike) return endings;
  if (isHabit(endings.size, digest.entries.length)) return new Map();
  const all = countSites(digest.entries);
  const found = countSites([...endings.keys()]);
  const isHabitual = (site: string) => {
    const count = found.get(site) ?? 0;
    return count >= minAlike && isHabit(count, all.get(site) ?? 0);
  };
  return new Map([...endings].filter(([{ url }]) => !isHabitual(siteOf(url) ?? '')));
}

function countSites(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url } of entries) {
    const site = siteOf(url) ?? '';
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return counts;
}

function repeated(
  { markdown, range }: Value,
  ending: string,
  { digest }: RuleContext<unknown>,
): Fault {
  const { source } = digest.document;
  const at = markdown.lastIndexOf(ending);
  const isPlain = at !== -1 && at + ending.length >= markdown.length - 1;
  const start = range.end.offset - markdown.length + at;
  return {
    message: `Unexpected ${inlineCode(ending)} at the end of the title, expected the title alone`,
    range: isPlain ? source.range(start, start + ending.length) : range,
  };
}
