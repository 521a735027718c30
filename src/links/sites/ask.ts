import type { PageFacts } from '../../page/facts.ts';
import type { CheckContext } from '../context.ts';
import type { FetchResult, TimeBudget } from '../fetch.ts';
import { isRedirect, maxRedirects, redirectHop } from '../redirects.ts';
import type { Site, SiteAnswer, SiteRequest } from './site.ts';

/** How much of an interface's answer is read at most, in bytes: it may speak of many links. */
const maxAnswerLength = 4 * 1024 * 1024;

/** What a site's own interface said of a link. */
export interface SiteLookup {
  /**
   * What it says of the link; undefined where it says nothing, so that the link is to be asked for
   * itself.
   */
  facts: PageFacts | undefined;
  /** Whether this shows that the link is alive. */
  proves: boolean;
  /** Whether the site may hide it from all but some, so that its 404 proves nothing. */
  mayBeHidden: boolean;
  /** What of the link's time was used up, in milliseconds. */
  spent: number;
}

/** Where no site was asked. */
export const noLookup: SiteLookup = {
  facts: undefined,
  proves: false,
  mayBeHidden: false,
  spent: 0,
};

/**
 * Sends a site's requests about its links and hands over each answer, by the link's address, as it
 * comes.
 */
export async function askSite(
  site: Site,
  requests: readonly SiteRequest[],
  context: CheckContext,
  onLookup: (url: string, lookup: SiteLookup) => void,
): Promise<void> {
  if (!site.exhausted) {
    await Promise.all(requests.map((request) => askOnce(site, request, context, onLookup)));
    return;
  }
  // One after the other, since each answer tells whether there may be another request.
  let exhausted = false;
  for (const request of requests) {
    if (exhausted) for (const url of request.urls) onLookup(url, noLookup);
    else exhausted = await askOnce(site, request, context, onLookup);
  }
}

/** Returns whether no further request may be sent. */
async function askOnce(
  site: Site,
  request: SiteRequest,
  context: CheckContext,
  onLookup: (url: string, lookup: SiteLookup) => void,
): Promise<boolean> {
  // Half of the link's time is kept for the link itself.
  const kept = context.deadline / 2;
  const budget: TimeBudget = { spent: kept };
  const answer = await send(request, budget, context);
  const answers = answer.ok ? request.read(answer) : new Map<string, SiteAnswer>();
  for (const url of request.urls) {
    const said = answers.get(url);
    onLookup(url, {
      facts: typeof said === 'object' ? said : undefined,
      proves: site.proves,
      mayBeHidden: said === 'hidden',
      spent: budget.spent - kept,
    });
  }
  return answer.ok && site.exhausted?.(answer) === true;
}

/** Sends a request to an interface, with its headers along redirects where they may go along. */
async function send(
  { request, follow }: SiteRequest,
  budget: TimeBudget,
  { fetcher }: CheckContext,
): Promise<FetchResult> {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const answer = await fetcher.fetch({ ...request, url, bodyLimit: maxAnswerLength }, budget);
    if (!follow || !answer.ok || !isRedirect(answer.status)) return answer;
    const hop = redirectHop(answer, url);
    if (!hop || redirects >= maxRedirects) return answer;
    url = hop.to;
  }
}
