import type { PageFacts } from '../../page/facts.ts';
import { isRedirect, mostRedirects, redirectTarget } from '../redirects.ts';
import type { Answer, Sender, Trip } from '../request.ts';
import type { Site, SiteAnswer, SiteRequest } from './site-lookup.ts';

/** How much of an interface's answer is read at most, in bytes: it may speak of many links. */
const longestAnswer = 4 * 1024 * 1024;

/** What a site's own interface says of a link. */
export interface SiteFacts {
  facts: PageFacts;
  /** Whether this shows that the link is alive. */
  proves: boolean;
}

/**
 * Takes what a site says of a link: facts, or undefined where it does not know, so that the link is to be asked for itself.
 * `spent` is what of the link's time is used up, in milliseconds.
 */
export type Tell = (url: string, answer: SiteFacts | undefined, spent: number) => void;

/** How a site is asked. */
export interface AskOptions {
  sender: Sender;
  /** The time that a link has, in milliseconds. Half of it is kept for the link itself. */
  deadline: number;
}

/** Sends a site's requests about its links and hands over each answer as it comes. */
export async function askSite(
  site: Site,
  requests: readonly SiteRequest[],
  options: AskOptions,
  tell: Tell,
): Promise<void> {
  if (!site.exhausted) {
    await Promise.all(requests.map((request) => askOnce(site, request, options, tell)));
    return;
  }
  // One after the other, since each answer tells whether there may be another request.
  let exhausted = false;
  for (const request of requests) {
    if (exhausted) for (const url of request.urls) tell(url, undefined, 0);
    else exhausted = await askOnce(site, request, options, tell);
  }
}

/** Returns whether no further request may be sent. */
async function askOnce(
  site: Site,
  request: SiteRequest,
  { sender, deadline }: AskOptions,
  tell: Tell,
): Promise<boolean> {
  const kept = deadline / 2;
  const trip: Trip = { spent: kept, turn: undefined };
  const answer = await send(request, sender, trip);
  const answers = answer.ok ? request.read(answer) : new Map<string, SiteAnswer>();
  for (const url of request.urls) {
    const facts = answers.get(url);
    const known = typeof facts === 'object' ? { facts, proves: site.proves } : undefined;
    tell(url, known, trip.spent - kept);
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
