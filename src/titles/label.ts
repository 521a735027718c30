import type { Archive } from '../digest/archive.ts';
import { isHabit } from '../digest/habit.ts';
import { subredditOf } from '../links/sites/reddit.ts';
import type { PageFacts } from '../page/facts.ts';
import { isSiteName } from '../page/site-name.ts';

/** Fewer uses of a label than this are no habit of a site where many people publish. */
const fewestUses = 3;

/**
 * The source label that an entry of this address gets: the one that the archive has the habit to use for the site, else,
 * where people share the site, that of the author or the subreddit. Undefined where nothing tells.
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
  const known = labels.find(({ label }) => isSiteName(label, [publisher]))?.label;
  if (known !== undefined) return known;
  // Labels that are subreddits themselves say that each has its own.
  const named = subreddit === undefined ? habit : habit?.label.startsWith('r/') ? undefined : habit;
  if (!named) return publisher;
  const isSites = isSiteName(named.label, facts.siteName === undefined ? [] : [facts.siteName]);
  return isSites || named.count >= fewestUses ? named.label : publisher;
}
