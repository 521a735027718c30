import { encodeAddress, writeAddress } from '../../digest/template/compose.ts';
import type { Link } from '../../digest/types.ts';
import { differsInHostOnly, isFrontPage, isSameSite } from '../../links/compare-urls.ts';
import { requestAddress } from '../../links/redirects.ts';
import { inlineCode } from '../../text/code-span.ts';
import { compareTitles, mayStandIn, type TitleMatch } from '../../titles/compare.ts';

import { type FoundLink, type LinkProblem, placeOf } from './link-problem.ts';

/** The finding about a link that moved for good; undefined for every other one. The fix writes the new address. */
export function movedLink(found: FoundLink): LinkProblem | undefined {
  const { link, outcome } = found;
  const { finalUrl } = outcome;
  if (outcome.outcome !== 'moved' || finalUrl === undefined) return undefined;
  const text = link.urlRange && addressIn(link, finalUrl);
  return {
    rule: 'digest-link-moved',
    message: `Unexpected address ${inlineCode(link.url)}, which moved for good, expected ${inlineCode(finalUrl)}`,
    range: placeOf(link),
    subject: link.url,
    ...(link.urlRange &&
      text !== undefined && {
        expected: [text],
        fix: { safe: isSafe(found, finalUrl), edits: [{ range: link.urlRange, text }] },
      }),
  };
}

/** An address as this kind of link writes it; undefined where it would not read back. */
function addressIn({ kind }: Link, url: string): string | undefined {
  if (kind === 'inline') return writeAddress(url);
  const encoded = encodeAddress(url);
  if (kind === 'angle') return encoded;
  // Without brackets an address ends where its own punctuation ends it.
  return /^[\w:/.?=%#@+~&-]*[\w/]$/.test(encoded) && !/&\w*$/.test(encoded) ? encoded : undefined;
}

/**
 * Whether the entry surely means the same at the new address: its title is the page's, or only the scheme or the host differs
 * and the title says nothing against it. The front page of another site may be anybody's, and so may a page that asks for a
 * login or is for sale.
 */
function isSafe(found: FoundLink, finalUrl: string): boolean {
  const match = titleMatch(found);
  if (match !== 'unsure') return match === 'same';
  const { title } = found.outcome.facts ?? {};
  if (title !== undefined && mayStandIn(title)) return false;
  const from = requestAddress(found.link.url);
  const to = requestAddress(finalUrl);
  if (from === undefined || to === undefined || !differsInHostOnly(from, to)) return false;
  return isSameSite(new URL(from), new URL(to)) || !isFrontPage(new URL(to));
}

function titleMatch({ entry, outcome, tags }: FoundLink): TitleMatch {
  const { title, siteName } = outcome.facts ?? {};
  if (!entry?.title || title === undefined) return 'unsure';
  return compareTitles(title, entry.title.text, {
    siteName,
    sourceLabel: entry.source?.text,
    tags,
  });
}
