import type { PageFacts } from '../page/facts.ts';
import { isUnchanged, type Landing } from './follow.ts';
import type { Judgement, LinkOutcome } from './outcome.ts';
import { permanentTarget, withFragment } from './redirects.ts';
import type { StoredLink } from './store/store.ts';

/** What the answers leave behind, for reports and for the next run. */
export function traces(
  landing: Landing,
  known: StoredLink | undefined,
  facts: PageFacts | undefined,
): Pick<LinkOutcome, 'status' | 'facts' | 'etag' | 'lastModified'> {
  // A server need not repeat what has not changed.
  const kept = isUnchanged(landing) ? known : undefined;
  const status = kept?.status ?? lastStatus(landing);
  const etag = headerOf(landing, 'etag') ?? kept?.etag;
  const lastModified = headerOf(landing, 'last-modified') ?? kept?.lastModified;
  return {
    ...(status !== undefined && { status }),
    ...(facts !== undefined && { facts }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

function lastStatus({ end, hops }: Landing): number | undefined {
  const own = end.ok || end.reason === 'dropped' ? end.status : undefined;
  return own ?? hops[hops.length - 1]?.status;
}

/** A header of the last answer that can be sent back as it is. */
function headerOf({ end }: Landing, name: string): string | undefined {
  if (!end.ok || end.status >= 400) return undefined;
  const value = end.headers[name];
  return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : undefined;
}

/** Where the redirects led: of a moved link the permanent ones, else all; nothing where that is the link's own address. */
export function finalUrl(
  { asked, final, hops }: Landing,
  { outcome }: Judgement,
  url: string,
): Pick<LinkOutcome, 'finalUrl'> {
  const led = (outcome === 'moved' ? permanentTarget(hops) : undefined) ?? final;
  return led === asked ? {} : { finalUrl: withFragment(led, url) };
}
