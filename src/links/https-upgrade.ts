import type { PageFacts } from '../page/facts.ts';
import { type FollowOptions, follow, judgeEnd, type Landing, titlesOf } from './follow.ts';
import type { WebFailureReason } from './ports.ts';
import { hostOf, type Trip } from './request.ts';
import { isSameTitle } from './soft-not-found.ts';

/** What asking for https needs. */
export interface SecureOptions extends FollowOptions {
  /** Hosts that were found to have no https in this run; grows. */
  withoutHttps: Set<string>;
}

/** Failures that say of a host, not of a page, that there is no https to be had. */
const noHttps: ReadonlySet<string> = new Set<WebFailureReason>([
  'connect-refused',
  'connect-timeout',
  'unreachable',
  'tls-expired',
  'tls-wrong-host',
  'tls-self-signed',
  'tls-untrusted',
  'tls-too-old',
  'tls-other',
]);

/**
 * The address of a living http link with https, where that serves the same page: it ends at the same address or has the same
 * title. Undefined where the link has https already, and where https could not be tried or serves something else. A host
 * without https is not asked for it again: many drop such a request silently, and each would take all of its link's time.
 */
export async function secureAddress(
  landing: Landing,
  facts: PageFacts | undefined,
  { url, reads }: { url: string; reads: boolean },
  trip: Trip,
  options: SecureOptions,
): Promise<string | undefined> {
  const { asked } = landing;
  if (!asked.startsWith('http:')) return undefined;
  const secured = withHttps(asked);
  const host = hostOf(secured);
  if (options.withoutHttps.has(host)) return undefined;
  const other = await follow({ url: secured, reads }, trip, options);
  if (other.final === secured && !other.end.ok && noHttps.has(other.end.reason)) {
    options.withoutHttps.add(host);
  }
  if (judgeEnd(other, false) !== undefined || !other.final.startsWith('https:')) return undefined;
  if (other.final === landing.final || haveOneTitle(landing, facts, other)) return withHttps(url);
  if (reads || !isPage(other)) return undefined;
  // A head has no title, so both pages are read.
  const pages = [
    await follow({ url: asked, reads: true }, trip, options),
    await follow({ url: secured, reads: true }, trip, options),
  ] as const;
  const served = pages.every((page) => judgeEnd(page, false) === undefined);
  return served && haveOneTitle(pages[0], pages[0].facts, pages[1]) ? withHttps(url) : undefined;
}

function withHttps(url: string): string {
  return url.trim().replace(/^http:/i, 'https:');
}

function haveOneTitle(one: Landing, facts: PageFacts | undefined, other: Landing): boolean {
  const title = facts?.title ?? titlesOf(one)[0];
  return title !== undefined && titlesOf(other).some((each) => isSameTitle(each, title));
}

function isPage({ end }: Landing): boolean {
  return (
    end.ok && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(end.headers['content-type'] ?? '')
  );
}
