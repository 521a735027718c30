import { withoutTracking } from '../digest/identity/tracking.ts';
import type { PageFacts } from '../page/facts.ts';
import { compareAddresses, withoutSession } from './compare-urls.ts';
import type { CheckContext } from './context.ts';
import type { TimeBudget } from './fetch.ts';
import {
  type FollowResult,
  follow,
  isUnchanged,
  judgeAnswer,
  titlesOf,
  type Validators,
} from './follow.ts';
import { groupAddresses, type LinkGroup, refragmented, sharedOutcome } from './group.ts';
import { httpsAddress } from './https-upgrade.ts';
import type { Judgement, LinkOutcome } from './outcome.ts';
import { fragmentOf, isRoute, permanentHops, redirectTarget, requestAddress } from './redirects.ts';
import type { RequestSlot } from './schedule/host.ts';
import type { SiteLookup } from './sites/ask.ts';
import {
  isForAll,
  isSameTitle,
  isSoftNotFound,
  mayBeForAll,
  mayBeNotFound,
} from './soft-not-found.ts';
import type { StoredLink } from './store.ts';

/**
 * Visits the addresses of a group until one of them answers well; what it answers holds for those
 * that are left. So a link costs one visit, and none is called dead for how another entry spells
 * it. `slot` is for the first request; `settle` is given the outcome of each link, by the address
 * as the digest writes it.
 */
export async function visitGroup(
  group: LinkGroup,
  lookup: SiteLookup,
  slot: RequestSlot,
  context: CheckContext,
  settle: (outcome: LinkOutcome) => void,
): Promise<void> {
  let first: RequestSlot | undefined = slot;
  let good: LinkOutcome | undefined;
  for (const { address, urls } of groupAddresses(group)) {
    const [url = address, ...others] = urls;
    let outcome = good && sharedOutcome(good, address, url);
    if (!outcome) {
      const link = { url, address, wantsFacts: group.kind === 'entry' && !lookup.facts };
      const found = await visit(link, { spent: lookup.spent }, first, context);
      outcome = withSiteFacts(found, lookup);
      first = undefined;
    }
    if (outcome.outcome === 'alive' || outcome.outcome === 'moved') good ??= outcome;
    settle(outcome);
    for (const other of others) settle(refragmented(outcome, other));
  }
}

/**
 * Adds what the site says: its facts, and that the link is alive where it proves this and the page
 * could not; or that a page that is not there proves nothing.
 */
function withSiteFacts(outcome: LinkOutcome, lookup: SiteLookup): LinkOutcome {
  const { facts, proves, mayBeHidden } = lookup;
  if (mayBeHidden && outcome.outcome === 'dead')
    return { ...outcome, outcome: 'unverified', reason: 'not-public' };
  if (!facts) return outcome;
  const { url, duration } = outcome;
  if (!proves || (outcome.outcome !== 'dead' && outcome.outcome !== 'unverified')) {
    return { ...outcome, facts };
  }
  return { url, facts, duration, outcome: 'alive', reason: 'ok' };
}

/** Finds out what became of one link, within its time. */
async function visit(
  { url, address, wantsFacts }: { url: string; address: string; wantsFacts: boolean },
  budget: TimeBudget,
  slot: RequestSlot | undefined,
  context: CheckContext,
): Promise<LinkOutcome> {
  const known = context.store.get(address);
  const validators = validatorsOf(known);
  const isConditional = validators !== undefined;
  let page: FollowResult | undefined;
  let judgement: Judgement | undefined;
  if (!wantsFacts) {
    page = await follow(address, { want: 'head', validators, slot }, budget, context);
    judgement = judgeHead(url, page, isConditional, context);
  }
  if (!page || !judgement) {
    const want = wantsFacts ? 'facts' : 'start';
    const options = { want, validators, slot: page ? undefined : slot } as const;
    page = await follow(address, options, budget, context);
    judgement = judgeAnswer(page, isConditional) ?? (await judgePage(url, page, budget, context));
  }
  const target = await writableTarget(url, page, judgement, budget, context);
  // A redirect whose target nobody could write into a digest is none to report.
  if (judgement.outcome === 'moved' && !target) judgement = { outcome: 'alive', reason: 'ok' };
  const facts = isUnchanged(page) ? known?.facts : page.facts;
  const secureUrl =
    judgement.outcome === 'alive'
      ? await httpsAddress(url, page, facts, budget, context)
      : undefined;
  const finalUrl = target ?? redirectTarget(page.hops, url);
  return {
    url,
    ...remembered(page, known, facts),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(secureUrl !== undefined && { secureUrl }),
    duration: Math.round(budget.spent),
    ...judgement,
  };
}

/** What makes the next request a conditional one. Only what was alive may be unchanged. */
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

/**
 * What the answer to HEAD says of a link: nothing but good, since servers treat HEAD in many odd
 * ways.
 */
function judgeHead(
  url: string,
  page: FollowResult,
  isConditional: boolean,
  context: CheckContext,
): Judgement | undefined {
  const { answer } = page;
  const judgement = judgeAnswer(page, isConditional);
  if (judgement) return !answer.ok && answer.reason === 'dropped' ? judgement : undefined;
  if (mayBeNotFound(page) || mayBeForAll(page)) return undefined;
  const redirected = judgeRedirects(url, page, context);
  return redirected.outcome === 'alive' ? redirected : undefined;
}

/** Judges a link that leads to a page that was served. */
async function judgePage(
  url: string,
  page: FollowResult,
  budget: TimeBudget,
  context: CheckContext,
): Promise<Judgement> {
  const judgement = judgeRedirects(url, page, context);
  const isOther = judgement.outcome === 'unverified' && judgement.reason !== 'front-page';
  // No server sees a route, so that it may answer all of them alike.
  if (isOther || isUnchanged(page) || isRoute(fragmentOf(url))) return judgement;
  if (await isSoftNotFound(page, budget, context))
    return { outcome: 'dead', reason: 'soft-not-found' };
  return (await isForAll(page, budget, context))
    ? { outcome: 'unverified', reason: 'one-page' }
    : judgement;
}

/** What the redirects to a page that was served say of a link. */
function judgeRedirects(
  url: string,
  { requested, hops }: FollowResult,
  { reportTrailingSlash }: CheckContext,
): Judgement {
  const asked = isRoute(fragmentOf(url)) ? requested + fragmentOf(url) : requested;
  const compare = (target: string | undefined) =>
    target === undefined ? 'none' : compareAddresses(asked, target);
  const difference = compare(redirectTarget(hops, asked));
  if (difference === 'login' || difference === 'bot-wall' || difference === 'front-page') {
    return { outcome: 'unverified', reason: difference };
  }
  const moved = compare(redirectTarget(permanentHops(hops), asked));
  return moved === 'address' || (moved === 'trailing-slash' && reportTrailingSlash)
    ? { outcome: 'moved', reason: 'permanent-redirect' }
    : { outcome: 'alive', reason: 'ok' };
}

/**
 * Where the permanent redirects of a moved link lead, without what no digest should hold: tracking,
 * and a session where the site serves the page without it. Undefined where that is the link itself.
 */
async function writableTarget(
  url: string,
  page: FollowResult,
  { outcome }: Judgement,
  budget: TimeBudget,
  context: CheckContext,
): Promise<string | undefined> {
  const target = redirectTarget(permanentHops(page.hops), url);
  if (outcome !== 'moved' || target === undefined) return undefined;
  const untracked = withoutTracking(target);
  const clean = withoutSession(untracked);
  const written =
    clean === untracked || (await isSamePage(clean, page, budget, context)) ? clean : untracked;
  if (compareAddresses(page.requested, written) === 'none') return undefined;
  const requested = requestAddress(written) ?? written;
  return (
    (await httpsAddress(written, { ...page, requested }, page.facts, budget, context)) ?? written
  );
}

/** Whether an address serves the page that was read, in a session of its own if need be. */
async function isSamePage(
  address: string,
  page: FollowResult,
  budget: TimeBudget,
  context: CheckContext,
): Promise<boolean> {
  const requested = requestAddress(address) ?? address;
  const other = await follow(requested, { want: 'facts' }, budget, context);
  if (judgeAnswer(other) !== undefined) return false;
  const target = redirectTarget(other.hops, requested) ?? requested;
  if (!['none', 'trailing-slash', 'session'].includes(compareAddresses(requested, target)))
    return false;
  const [one, two] = [titlesOf(page)[0], titlesOf(other)[0]];
  return one === undefined || two === undefined || isSameTitle(one, two);
}

/** What the answers leave behind, for reports and for the next run. */
function remembered(
  page: FollowResult,
  known: StoredLink | undefined,
  facts: PageFacts | undefined,
): Pick<LinkOutcome, 'status' | 'facts' | 'etag' | 'lastModified'> {
  // A server need not repeat what has not changed.
  const kept = isUnchanged(page) ? known : undefined;
  const status = kept?.status ?? lastStatus(page);
  const etag = headerOf(page, 'etag') ?? kept?.etag;
  const lastModified = headerOf(page, 'last-modified') ?? kept?.lastModified;
  return {
    ...(status !== undefined && { status }),
    ...(facts !== undefined && { facts }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

function lastStatus({ answer, hops }: FollowResult): number | undefined {
  const own = answer.ok || answer.reason === 'dropped' ? answer.status : undefined;
  return own ?? hops[hops.length - 1]?.status;
}

/** A header of the last answer that can be sent back as it is. */
function headerOf({ answer }: FollowResult, name: string): string | undefined {
  if (!answer.ok || answer.status >= 400) return undefined;
  const value = answer.headers[name];
  return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : undefined;
}
