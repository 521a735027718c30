import type { PageFacts } from './facts.ts';
import { type FollowOptions, follow, judgeEnd, type Landing, titlesOf } from './follow.ts';
import type { Trip } from './request.ts';
import { isSameTitle } from './soft-not-found.ts';

/**
 * The address of a living http link with https, where that serves the same page: it ends at the same address or has the same
 * title. Undefined where the link has https already, and where https could not be tried or serves something else.
 */
export async function secureAddress(
  landing: Landing,
  facts: PageFacts | undefined,
  { url, reads }: { url: string; reads: boolean },
  trip: Trip,
  options: FollowOptions,
): Promise<string | undefined> {
  const { asked } = landing;
  if (!asked.startsWith('http:')) return undefined;
  const secured = withHttps(asked);
  const other = await follow({ url: secured, reads }, trip, options);
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
