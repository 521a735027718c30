import { judgeDrop } from './classify.ts';
import type { Clock } from './clock.ts';
import { groupLinks, type LinkGroup, type LinkToCheck } from './group.ts';
import type { LinkOutcome } from './outcome.ts';
import { createSender, hostOf } from './request.ts';
import type { DropReason, Pace } from './schedule/host.ts';
import { createSchedule, type Progress, type ScheduleOptions } from './schedule/schedule.ts';
import { type ScopeOptions, skipReason } from './scope.ts';
import { askSite } from './site-facts.ts';
import type { Site } from './sites/site.ts';
import { siteFor } from './sites/table.ts';
import type { LinkStore } from './store/store.ts';
import { type GroupContext, provenOutcomes, visitGroup } from './visit-group.ts';
import type { Web } from './web.ts';

/** How links are checked. */
export interface CheckOptions extends Partial<ScopeOptions>, Omit<ScheduleOptions, 'urgentFirst'> {
  web: Web;
  clock: Clock;
  /** A number from 0 up to 1. */
  random(): number;
  /** The time that each link has, in milliseconds, from its first request to the last byte. */
  deadline?: number;
  /** The time that the whole run has, in milliseconds. */
  budget?: number;
  /** Ends the run; what is known by then stays known. */
  signal?: AbortSignal;
  /** Whether a mere slash at the end makes a link a moved one. */
  trivial?: boolean;
  /** What earlier runs found, for conditional requests. */
  store?: LinkStore;
  /** Sites with an interface of their own. */
  sites?: readonly Site[];
  /** Is told of each link as soon as it is known. */
  onOutcome?(outcome: LinkOutcome): void;
}

/** A check that runs. */
export interface LinkCheck {
  /** What was found, by the address as the digest writes it. Every link that was handed in is there. */
  outcomes: Promise<ReadonlyMap<string, LinkOutcome>>;
  /** How far it is. */
  progress(): Progress & { done: number; total: number };
}

/** What a site's own interface said of a group, and the time that took. */
type Asked = Pick<GroupContext, 'site' | 'spent'>;

/** Checks links: each one once, however often it stands in a digest. */
export function checkLinks(links: readonly LinkToCheck[], options: CheckOptions): LinkCheck {
  const { web, clock, random, deadline = 15_000, budget, signal, sites = [] } = options;
  const { trivial = false, store = new Map(), exclude = [], ownSites = [] } = options;
  const { offline = false } = options;
  const paces = new Map<string, Pace>();
  const schedule = createSchedule({
    ...options,
    // Where nothing cuts the run short, no link need come before another.
    urgentFirst: budget !== undefined,
    paceOf: (host) => options.paceOf?.(host) ?? paces.get(host),
  });
  const ended = new AbortController();
  const sender = createSender({ web, schedule, clock, random, deadline, signal: ended.signal });
  const visitOptions = { sender, deadline, trivial, random, withoutHttps: new Set<string>() };
  const outcomes = new Map<string, LinkOutcome>();
  const total = new Set(links.map(({ url }) => url)).size;

  const settle = (found: LinkOutcome) => {
    const outcome = detached(found);
    outcomes.set(outcome.url, outcome);
    options.onOutcome?.(outcome);
  };

  const stop = (reason: DropReason) => {
    schedule.stop(reason);
    ended.abort();
  };

  /** Queues a group at its first host; `closed` is called once all of it is settled. */
  function queue(
    group: LinkGroup,
    { site, spent }: Asked,
    closed: () => void,
    fail: (error: unknown) => void,
  ): void {
    schedule.add(hostOf(group.addresses[0]?.address ?? ''), group.kind, {
      run(done) {
        visitGroup(group, { site, spent, store, done, settle }, visitOptions).then(closed, fail);
      },
      drop(reason) {
        for (const url of group.addresses.flatMap(({ urls }) => urls)) {
          settle({ url, duration: 0, ...judgeDrop(reason) });
        }
        closed();
      },
    });
  }

  function checkAll(groups: readonly LinkGroup[]): Promise<void> {
    const { over, closed, fail } = countdown(groups.length);
    const { plain, bySite } = sorted(groups, sites);
    for (const [site, its] of bySite) {
      ask(site, its, (group, asked) => {
        const proven = provenOutcomes(group, asked.site, asked.spent);
        if (!proven) return queue(group, asked, closed, fail);
        for (const outcome of proven) settle(outcome);
        closed();
      }).catch(fail);
    }
    for (const group of plain) queue(group, { site: undefined, spent: 0 }, closed, fail);
    return over;
  }

  /** Asks a site about groups of links by their first addresses. */
  function ask(
    site: Site,
    groups: ReadonlyMap<string, LinkGroup>,
    tell: (group: LinkGroup, asked: Asked) => void,
  ): Promise<void> {
    const requests = site.plan([...groups.keys()]);
    const asked = [...groups.keys(), ...requests.map(({ request }) => request.url)];
    if (site.pace) {
      const pace = { atOnce: site.pace.inFlight, gap: site.pace.interval };
      for (const url of asked) paces.set(hostOf(url), pace);
    }
    return askSite(site, requests, { sender, deadline }, (url, facts, spent) => {
      const group = groups.get(url);
      if (group) tell(group, { site: facts, spent });
    });
  }

  async function run(): Promise<ReadonlyMap<string, LinkOutcome>> {
    const open = links.filter(({ url }) => {
      const reason = skipReason(url, { exclude, ownSites, offline });
      if (reason === undefined) return true;
      if (!outcomes.has(url)) settle({ url, duration: 0, outcome: 'skipped', reason });
      return false;
    });
    const cancel = () => stop('cancelled');
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    if (budget !== undefined) void clock.sleep(budget, ended.signal).then(() => stop('budget'));
    try {
      await checkAll(groupLinks(open));
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Nothing is left to stop unless something broke.
      cancel();
    }
    return outcomes;
  }

  return {
    outcomes: run(),
    progress: () => ({ ...schedule.progress(), done: outcomes.size, total }),
  };
}

/**
 * Something to wait for that is over once `closed` was called so many times, or when something fails. It knows nothing of
 * what it counts, so that each group of links is let go when it is done.
 */
function countdown(count: number): {
  over: Promise<void>;
  closed(): void;
  fail(error: unknown): void;
} {
  let left = count;
  let end = () => {};
  let fail: (error: unknown) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  if (left === 0) end();
  const closed = () => {
    left--;
    if (left === 0) end();
  };
  return { over, closed, fail };
}

/** Parts the groups that a site has a way of its own for, by their first address, from all others. */
function sorted(
  groups: readonly LinkGroup[],
  sites: readonly Site[],
): { plain: readonly LinkGroup[]; bySite: Map<Site, Map<string, LinkGroup>> } {
  const bySite = new Map<Site, Map<string, LinkGroup>>();
  const plain = groups.filter((group) => {
    const address = group.addresses[0]?.address ?? '';
    const site = siteFor(address, sites);
    if (!site) return true;
    const its = bySite.get(site) ?? new Map<string, LinkGroup>();
    bySite.set(site, its.set(address, group));
    return false;
  });
  return { plain, bySite };
}

/** Copies what was read, or each title would keep the page in memory that it was cut from. */
function detached(outcome: LinkOutcome): LinkOutcome {
  return outcome.facts ? { ...outcome, facts: structuredClone(outcome.facts) } : outcome;
}
