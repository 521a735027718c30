import type { Archive } from '../digest/archive/archive.ts';
import { isHabit } from '../digest/habit.ts';
import { linkIdentity } from '../digest/identity/identity.ts';
import { type Values, type Words, writeBlock } from '../digest/template/compose.ts';
import { slotOf } from '../digest/template/template.ts';
import { writeTemplate } from '../digest/template/write.ts';
import type { Format } from '../digest/types.ts';
import type { PageFacts } from '../page/facts.ts';
import { isPlaceholderTitle } from '../page/placeholder.ts';
import { isFrontPageAddress, isSiteName, siteNamesOf, withoutSiteName } from '../page/site-name.ts';
import { parseAddress } from '../text/address.ts';

/** What is known of an entry already; its source may be a plain text. */
export interface KnownEntry {
  starred: boolean;
  tags: readonly { markdown: string }[];
  source: { text: string; markdown?: string } | undefined;
  /** The title, in place of the page's own. */
  title?: string | undefined;
  description: Words | undefined;
}

/**
 * The values of an entry, with the page's own title: what is known of it is kept, a missing source
 * is the one that {@link sourceLabelFor} finds. Undefined where the page has no title, or the
 * format requires a source and none is known.
 */
export function entryValues(
  format: Format,
  url: string,
  facts: PageFacts,
  archive: Pick<Archive, 'labels'>,
  { starred, tags, source, title, description }: KnownEntry,
): Values | undefined {
  const slot = slotOf(format.entries[0], 'source');
  const label = slot && (source?.text ?? sourceLabelFor(url, facts, archive));
  if (slot && !slot.optional && label === undefined) return undefined;
  const words = title ?? ownTitle(facts, url, label);
  if (words === undefined) return undefined;
  return {
    star: starred,
    tags: tags.map((tag) => tag.markdown),
    source:
      source?.markdown !== undefined
        ? { markdown: source.markdown }
        : label === undefined
          ? undefined
          : { text: label },
    title: { text: words },
    description,
    url,
  };
}

/**
 * The head of an entry as the format writes it, block and all; `number` is that of a numbered item.
 */
export function headText(
  format: Format,
  values: Values,
  number?: number,
  template = format.entries[0],
): string {
  const counted = { number: number === undefined ? undefined : `${number}`, ...values };
  const content = writeTemplate(template, counted, { star: format.star, tags: format.tags });
  return writeBlock(template.block, content, number);
}

/** What a site calls itself, for an entry of a digest that has no label for it yet. */
export function ownLabel(url: string, { siteName }: PageFacts): string | undefined {
  return siteName ?? siteNamesOf(url, []).known?.names?.[0];
}

/** Whether a label names the site of an address, or who published there. */
export function isLabelOf(label: string, url: string, { siteName, author }: PageFacts): boolean {
  return isSiteName(label, siteNamesOf(url, [siteName, author]));
}

/** Whether the entries of a format must have a source. */
export function requiresSource(format: Format): boolean {
  return slotOf(format.entries[0], 'source')?.optional === false;
}

/**
 * The page's title without the source or the site at its end; undefined where it is not its own.
 */
export function ownTitle(
  { title, siteName }: PageFacts,
  url: string,
  label: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const names = siteNamesOf(url, [siteName]);
  const isName = isFrontPageAddress(url) && isSiteName(title, names);
  if (!isName && isPlaceholderTitle(title, names)) return undefined;
  return label === undefined ? title : withoutSiteName(title, siteNamesOf(undefined, [label]));
}

/** How often a label must be used to be a habit for a site where many people publish. */
const minUses = 3;

/**
 * The source label for an entry with this address: the one that the archive usually has for the
 * site, else, where people share the site, the author or the subreddit. Undefined where neither is
 * known.
 */
export function sourceLabelFor(
  url: string,
  facts: Pick<PageFacts, 'author' | 'siteName'>,
  archive: Pick<Archive, 'labels'>,
): string | undefined {
  const labels = archive.labels(url);
  const subreddit = subredditOf(url);
  const publisher = subreddit ?? facts.author;
  const uses = labels.reduce((sum, { count }) => sum + count, 0);
  const [first] = labels;
  const habit = first && isHabit(first.count, uses) ? first : undefined;
  if (publisher === undefined) return habit?.label;
  const known = labels.find(({ label }) =>
    isSiteName(label, siteNamesOf(undefined, [publisher])),
  )?.label;
  if (known !== undefined) return known;
  // Where labels are subreddits, each has its own.
  const named = subreddit === undefined ? habit : habit?.label.startsWith('r/') ? undefined : habit;
  if (!named) return publisher;
  const isSites = isSiteName(named.label, siteNamesOf(undefined, [facts.siteName]));
  return isSites || named.count >= minUses ? named.label : publisher;
}

/** The subreddit that an address names, as `r/NAME`. */
function subredditOf(url: string): string | undefined {
  if (linkIdentity(url)?.site !== 'reddit.com') return undefined;
  const name = /^\/r\/(\w{2,21})(?:\/|$)/.exec(parseAddress(url)?.pathname ?? '')?.[1];
  return name === undefined ? undefined : `r/${name}`;
}
