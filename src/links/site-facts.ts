import type { PageFacts } from './facts.ts';
import { isRedirect, mostRedirects, redirectTarget } from './redirects.ts';
import type { Answer, Sender, Trip } from './request.ts';
import type { Site, SiteAnswer, SiteRequest } from './sites/site.ts';

/** How much of an interface's answer is read at most, in bytes: it may speak of many links. */
const longestAnswer = 4 * 1024 * 1024;

/** What a site's own interface says of a link. */
export interface SiteFacts {
  facts: PageFacts;
  /** Whether this shows that the link is alive. */
  proves: boolean;
  /** How long the request took, in milliseconds. */
  duration: number;
}

/**
 * Sends a site's requests about its links and hands over each answer as it comes: facts, or undefined where the site does not know, so that
 * the link is to be asked for itself.
 */
export async function askSite(
  site: Site,
  requests: readonly SiteRequest[],
  sender: Sender,
  tell: (url: string, answer: SiteFacts | undefined) => void,
): Promise<void> {
  if (!site.exhausted) {
    await Promise.all(requests.map((request) => askOnce(site, request, sender, tell)));
    return;
  }
  // One after the other, since each answer tells whether there may be another request.
  let exhausted = false;
  for (const request of requests) {
    if (exhausted) for (const url of request.urls) tell(url, undefined);
    else exhausted = await askOnce(site, request, sender, tell);
  }
}

/** Returns whether no further request may be sent. */
async function askOnce(
  site: Site,
  request: SiteRequest,
  sender: Sender,
  tell: (url: string, answer: SiteFacts | undefined) => void,
): Promise<boolean> {
  const trip: Trip = { spent: 0, turn: undefined };
  const answer = await send(request, sender, trip);
  const answers = answer.ok ? request.read(answer) : new Map<string, SiteAnswer>();
  for (const url of request.urls) {
    const facts = answers.get(url);
    const known = typeof facts === 'object';
    tell(url, known ? { facts, proves: site.proves, duration: Math.round(trip.spent) } : undefined);
  }
  return answer.ok && site.exhausted?.(answer) === true;
}

/** Sends a request to an interface, with its headers along redirects where they may go along. */
async function send({ request, follow }: SiteRequest, sender: Sender, trip: Trip): Promise<Answer> {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const answer = await sender.persist(trip, { ...request, url, bodyLimit: longestAnswer });
    if (!follow || !answer.ok || !isRedirect(answer.status)) return answer;
    const target = redirectTarget(answer, url);
    if (target === undefined || redirects >= mostRedirects) return answer;
    url = target;
  }
}
