import type { PageFacts } from '../page/facts.ts';
import { compileAddressPatterns } from '../text/address-pattern.ts';
import {
  addressesOf,
  firstAddress,
  groupLinks,
  type LinkGroup,
  type LinkToCheck,
} from './group.ts';
import type { LinkOutcome } from './outcome.ts';
import { judgeDrop } from './outcome.ts';
import type { Clock, Web } from './ports.ts';
import { createSender, hostOf } from './request.ts';
import type { DropReason, HostAnswer, Pace, Task } from './schedule/host.ts';
import { createSchedule, type Progress, type ScheduleOptions } from './schedule/schedule.ts';
import { type ScopeOptions, skipReason } from './scope.ts';
import { askSite } from './sites/ask.ts';
import type { Site } from './sites/site-lookup.ts';
import { siteFor } from './sites/table.ts';
import type { LinkStore } from './store.ts';
import { type Asked, provenOutcomes, type VisitsOptions, visitGroup } from './visit-group.ts';

/** How links are checked. */
export interface CheckOptions
  extends Partial<Omit<ScopeOptions, 'isExcluded'>>,
    Omit<ScheduleOptions, 'urgentFirst'> {
  /** Patterns of addresses that are left out. */
  exclude?: readonly string[];
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
}

/** A check that runs. */
export interface LinkCheck {
  /** What was found, by the address as the digest writes it. Every link that was handed in is there. */
  outcomes: Promise<ReadonlyMap<string, LinkOutcome>>;
  /** How far it is. */
  progress(): Progress & { done: number; total: number };
}

/** Where no site was asked. */
const notAsked: Asked = { site: undefined, spent: 0 };

/** What tasks have in common. */
interface TaskOptions extends VisitsOptions {
  /** Is called once all of a group is settled. */
  closed(): void;
  fail(error: unknown): void;
}

/** A group that waits to be visited. A class, since very many wait at a time and closures would take more. */
class GroupTask implements Task {
  readonly group: LinkGroup;
  readonly asked: Asked;
  readonly options: TaskOptions;

  constructor(group: LinkGroup, asked: Asked, options: TaskOptions) {
    this.group = group;
    this.asked = asked;
    this.options = options;
  }

  run(done: (answer: HostAnswer) => void): void {
    const { closed, fail } = this.options;
    visitGroup(this.group, this.asked, done, this.options).then(closed, fail);
  }

  drop(reason: DropReason): void {
    const { settle, closed } = this.options;
    for (const url of addressesOf(this.group).flatMap(({ urls }) => urls)) {
      settle({ url, duration: 0, ...judgeDrop(reason) });
    }
    closed();
  }
}

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
  const outcomes = new Map<string, LinkOutcome>();
  const total = new Set(links.map(({ url }) => url)).size;

  const settle = (found: LinkOutcome) => {
    const outcome = detached(found);
    outcomes.set(outcome.url, outcome);
  };

  const visits: VisitsOptions = {
    ...{ sender, deadline, trivial, random, store, settle },
    withoutHttps: new Set<string>(),
  };

  const stop = (reason: DropReason) => {
    schedule.stop(reason);
    ended.abort();
  };

  function checkAll(groups: readonly LinkGroup[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const tasks = { ...visits, closed: countdown(groups.length, resolve), fail: reject };
      const queue = (group: LinkGroup, asked: Asked) =>
        schedule.add(hostOf(firstAddress(group)), group.kind, new GroupTask(group, asked, tasks));
      const { plain, bySite } = sorted(groups, sites);
      for (const [site, its] of bySite) {
        ask(site, its, (group, asked) => {
          const proven = provenOutcomes(group, asked);
          if (!proven) return queue(group, asked);
          for (const outcome of proven) settle(outcome);
          tasks.closed();
        }).catch(reject);
      }
      for (const group of plain) queue(group, notAsked);
    });
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

  /** Skips what is out of scope and groups the rest. */
  function openGroups(): LinkGroup[] {
    const isExcluded = compileAddressPatterns(exclude);
    const open = links.filter(({ url }) => {
      const reason = skipReason(url, { isExcluded, ownSites, offline });
      if (reason === undefined) return true;
      if (!outcomes.has(url)) settle({ url, duration: 0, outcome: 'skipped', reason });
      return false;
    });
    return groupLinks(open);
  }

  async function run(): Promise<ReadonlyMap<string, LinkOutcome>> {
    const cancel = () => stop('cancelled');
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    if (budget !== undefined) void clock.sleep(budget, ended.signal).then(() => stop('budget'));
    try {
      await checkAll(openGroups());
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

/** Calls `over` with the call that makes `count`; at once where that is none. */
function countdown(count: number, over: () => void): () => void {
  let left = count;
  if (left === 0) over();
  return () => {
    left--;
    if (left === 0) over();
  };
}

/** Parts the groups that a site has a way of its own for, by their first address, from all others. */
function sorted(
  groups: readonly LinkGroup[],
  sites: readonly Site[],
): { plain: readonly LinkGroup[]; bySite: Map<Site, Map<string, LinkGroup>> } {
  const bySite = new Map<Site, Map<string, LinkGroup>>();
  const plain = groups.filter((group) => {
    const address = firstAddress(group);
    const site = siteFor(address, sites);
    if (!site) return true;
    const its = bySite.get(site) ?? new Map<string, LinkGroup>();
    bySite.set(site, its.set(address, group));
    return false;
  });
  return { plain, bySite };
}

/**
 * Copies what was read, or each title would keep the page in memory that it was cut from. By way of JSON, since the facts are
 * texts only: it takes less time than a structured clone, and short texts that come again and again are kept once.
 */
function detached(outcome: LinkOutcome): LinkOutcome {
  const { facts } = outcome;
  return facts
    ? Object.assign(outcome, { facts: JSON.parse(JSON.stringify(facts)) as PageFacts })
    : outcome;
}
