import type { PageFacts } from '../page/facts.ts';
import { compareAddresses } from './compare-urls.ts';
import {
  follow,
  isUnchanged,
  judgeEnd,
  type Landing,
  titlesOf,
  type Validators,
} from './follow.ts';
import { type SecureOptions, secureAddress } from './https-upgrade.ts';
import type { Judgement, LinkOutcome } from './outcome.ts';
import { permanentTarget, requestAddress, withFragment } from './redirects.ts';
import type { Trip } from './request.ts';
import { isProved, mayBeNotFound, type ServedPage, siblingOf } from './soft-not-found.ts';
import type { StoredLink } from './store.ts';

/** What a visit needs. */
export interface VisitOptions extends SecureOptions {
  /** Whether a mere slash at the end makes a link a moved one. */
  trivial: boolean;
  /** A number from 0 up to 1. */
  random(): number;
}

/** A link to visit. */
export interface Destination {
  /** The address as the digest writes it. */
  url: string;
  /** The same address as it is asked for. */
  address: string;
  /** Whether the page is read for what it says of itself. */
  reads: boolean;
  /** What is remembered of it. */
  known: StoredLink | undefined;
}

/** Finds out what became of one link, within its time. */
export async function visit(
  destination: Destination,
  trip: Trip,
  options: VisitOptions,
): Promise<LinkOutcome> {
  const { url, address, reads, known } = destination;
  const validators = validatorsOf(known);
  const landing = await follow({ url: address, reads, validators }, trip, options);
  const judgement =
    judgeEnd(landing, validators !== undefined) ??
    (await judgePage(landing, destination, trip, options));
  const facts = isUnchanged(landing) ? known?.facts : landing.facts;
  const secureUrl =
    judgement.outcome === 'alive'
      ? await secureAddress(landing, facts, { url, reads }, trip, options)
      : undefined;
  return {
    url,
    ...traces(landing, known, facts),
    ...finalUrl(landing, judgement, url),
    ...(secureUrl !== undefined && { secureUrl }),
    duration: Math.round(trip.spent),
    ...judgement,
  };
}

/** What makes the next request a conditional one. Only what was alive may stay as it was. */
function validatorsOf(known: StoredLink | undefined): Validators | undefined {
  if (!known || (known.outcome !== 'alive' && known.outcome !== 'moved')) return undefined;
  const { etag, lastModified } = known;
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    url: requestAddress(known.finalUrl ?? known.url) ?? known.url,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** Judges a link that leads to a page that was served. */
async function judgePage(
  landing: Landing,
  destination: Destination,
  trip: Trip,
  options: VisitOptions,
): Promise<Judgement> {
  const { asked, final, hops } = landing;
  const difference = compareAddresses(asked, final);
  if (difference === 'login' || difference === 'bot-wall') {
    return { outcome: 'unverified', reason: difference };
  }
  const page = servedPage(landing);
  if (!isUnchanged(landing) && mayBeNotFound(page)) {
    if (await isSoftNotFound(page, destination, trip, options)) {
      return { outcome: 'dead', reason: 'soft-not-found' };
    }
  }
  if (difference === 'front-page') return { outcome: 'unverified', reason: 'front-page' };
  const target = permanentTarget(hops);
  const moved = target === undefined ? 'none' : compareAddresses(asked, target);
  return moved === 'address' || (moved === 'trailing-slash' && options.trivial)
    ? { outcome: 'moved', reason: 'permanent-redirect' }
    : { outcome: 'alive', reason: 'ok' };
}

function servedPage(landing: Landing): ServedPage {
  return { asked: landing.asked, final: landing.final, titles: titlesOf(landing) };
}

/** Asks for an address beside the link's that nobody made; what cannot be asked for proves nothing. */
async function isSoftNotFound(
  page: ServedPage,
  { reads }: Destination,
  trip: Trip,
  options: VisitOptions,
): Promise<boolean> {
  const url = siblingOf(page.asked, options.random);
  if (url === undefined) return false;
  const landing = await follow({ url, reads }, trip, options);
  return judgeEnd(landing, false) === undefined && isProved(page, servedPage(landing));
}

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
