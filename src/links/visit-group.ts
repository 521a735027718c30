import { addressesOf, type LinkGroup, refragmented, sharedOutcome } from './group.ts';
import type { LinkOutcome } from './outcome.ts';
import type { Trip } from './request.ts';
import type { SiteFacts } from './sites/ask.ts';
import type { LinkStore } from './store.ts';
import { type VisitOptions, visit } from './visit.ts';

/** What a site's own interface said of a group, and the time that took. */
export interface Asked {
  /** What it says of the link. */
  readonly site: SiteFacts | undefined;
  /** What of each link's time is used up by asking the site, in milliseconds. */
  readonly spent: number;
}

/** What visits to groups of links have in common. */
export interface VisitsOptions extends VisitOptions {
  store: LinkStore;
  /** Is given the outcome of each link, by the address as the digest writes it. */
  settle(outcome: LinkOutcome): void;
}

/**
 * What the site's own interface proves of all links of a group; undefined where it proves nothing. An address without https is
 * asked for itself, since there is more to find out about it.
 */
export function provenOutcomes(
  group: LinkGroup,
  { site, spent }: Asked,
): LinkOutcome[] | undefined {
  const addresses = addressesOf(group);
  if (!site?.proves || !addresses[0]?.address.startsWith('https:')) return undefined;
  const { facts } = site;
  const duration = Math.round(spent);
  return addresses
    .flatMap(({ urls }) => urls)
    .map((url) => ({ url, facts, duration, outcome: 'alive', reason: 'ok' }));
}

/**
 * Visits the addresses of a group until one of them answers well; what it answers holds for those that are left. So a link
 * costs one visit, and none is called dead for how another entry spells it. `done` ends the turn at the first address's host.
 */
export async function visitGroup(
  group: LinkGroup,
  { site, spent }: Asked,
  done: NonNullable<Trip['turn']>,
  options: VisitsOptions,
): Promise<void> {
  const { store, settle } = options;
  let turn: Trip['turn'] = done;
  let good: LinkOutcome | undefined;
  for (const { address, urls } of addressesOf(group)) {
    const [first = address, ...others] = urls;
    const shared = good && sharedOutcome(good, address, first);
    const trip: Trip = { spent, turn };
    turn = undefined;
    const reads = group.kind === 'entry' && !site;
    const destination = { url: first, address, reads, known: store.get(address) };
    const outcome = shared ?? withSite(await visit(destination, trip, options), site);
    if (outcome.outcome === 'alive' || outcome.outcome === 'moved') good ??= outcome;
    settle(outcome);
    for (const url of others) settle(refragmented(outcome, url));
  }
}

/** Puts in what the site says: its facts, and that the link is alive where it proves this and the page could not. */
function withSite(outcome: LinkOutcome, site: SiteFacts | undefined): LinkOutcome {
  if (!site) return outcome;
  const { url, duration } = outcome;
  const { facts } = site;
  if (!site.proves || (outcome.outcome !== 'dead' && outcome.outcome !== 'unverified'))
    return { ...outcome, facts };
  return { url, facts, duration, outcome: 'alive', reason: 'ok' };
}
