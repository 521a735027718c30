import type { Digest } from '../digest/types.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { linksOf } from '../links/scope.ts';

/** One link of the report, with all places where it stands. */
export interface ReportLink {
  /** The address as the digest writes it. */
  url: string;
  outcome: LinkOutcome['outcome'];
  reason: LinkOutcome['reason'];
  /** The last status that a server answered. */
  status?: number;
  /** Where its redirects led. */
  finalUrl?: string;
  /** The title of its page. */
  title?: string;
  /** The day of publication that its page tells, as YYYY-MM-DD. */
  published?: string;
  /** How long its requests took, in milliseconds. */
  duration: number;
  places: readonly { path: string; line: number }[];
}

/** The links of digests with what became of them, in the order of files and places, each address once. */
export function reportLinks(
  digests: readonly Digest[],
  outcomes: ReadonlyMap<string, LinkOutcome>,
): ReportLink[] {
  const places = new Map<string, Map<string, { path: string; line: number }>>();
  for (const digest of digests) {
    const { path } = digest.document.source;
    for (const { url, link } of linksOf(digest)) {
      const known = places.get(url) ?? new Map();
      // Two formats may read one place.
      known.set(`${path}:${link.range.start.offset}`, { path, line: link.range.start.line });
      places.set(url, known);
    }
  }
  return [...places].flatMap(([url, known]) => {
    const found = outcomes.get(url);
    return found ? [reportLink(found, [...known.values()])] : [];
  });
}

function reportLink(
  { url, outcome, reason, status, finalUrl, facts, duration }: LinkOutcome,
  places: ReportLink['places'],
): ReportLink {
  const { title, published } = facts ?? {};
  return {
    url,
    outcome,
    reason,
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    duration,
    places,
  };
}
