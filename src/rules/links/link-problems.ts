import type { Digest, Entry, Link } from '../../digest/types.ts';
import type { LinkToCheck } from '../../links/group.ts';
import type { LinkOutcome } from '../../links/outcome.ts';
import { deadLink } from './dead.ts';
import { insecureLink } from './insecure.ts';
import type { LinkProblem } from './link-problem.ts';
import { movedLink } from './moved.ts';
import { unverifiedLink } from './unverified.ts';

/**
 * The links of a digest that are to be checked, in the order of the text, each place once: not those in quotes, which are other
 * people's words, and not attempts at links, which lead nowhere until they are mended.
 */
export function linksOf(digest: Digest): (LinkToCheck & { link: Link })[] {
  const entries = entriesByPlace(digest);
  return checkable(digest).map((link) => ({
    url: link.url,
    kind: entries.has(link.range.start.offset) ? 'entry' : 'other',
    link,
  }));
}

/** The findings about the links of a digest, by their outcomes, in the order of the text. */
export function linkProblems(
  digest: Digest,
  outcomes: ReadonlyMap<string, LinkOutcome>,
): LinkProblem[] {
  const entries = entriesByPlace(digest);
  const { source } = digest.document;
  const { tags } = digest.format;
  return checkable(digest).flatMap((link) => {
    const outcome = outcomes.get(link.url);
    if (!outcome) return [];
    const found = { link, entry: entries.get(link.range.start.offset), outcome, source, tags };
    return (
      deadLink(found) ?? movedLink(found) ?? insecureLink(found) ?? unverifiedLink(found) ?? []
    );
  });
}

/** The links and pictures of a digest that lead somewhere and are not quoted. */
export function checkable({ links }: Digest): Link[] {
  return links.filter(({ kind, quoted, url }) => kind !== 'broken' && !quoted && url !== '');
}

function entriesByPlace({ entries }: Digest): ReadonlyMap<number, Entry> {
  return new Map(
    entries.flatMap((entry) => (entry.link ? [[entry.link.range.start.offset, entry]] : [])),
  );
}
