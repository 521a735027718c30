import type { PageFacts } from '../page/facts.ts';
import { compileAddressPatterns } from '../text/address-pattern.ts';
import type { CheckContext } from './context.ts';
import { Fetcher, hostOf } from './fetch.ts';
import {
  firstAddress,
  groupAddresses,
  groupLinks,
  type LinkGroup,
  type LinkToCheck,
} from './group.ts';
import { type DropReason, type Judgement, judgeDrop, type LinkOutcome } from './outcome.ts';
import type { Clock, Web } from './ports.ts';
import type { RateLimit, RequestSlot, Task } from './schedule/host.ts';
import { type Progress, Schedule, type ScheduleOptions } from './schedule/schedule.ts';
import { type ScopeOptions, skipReason } from './scope.ts';
import { askSite, noLookup, type SiteLookup } from './sites/ask.ts';
import type { Site } from './sites/site.ts';
import { siteFor } from './sites/table.ts';
import type { LinkStore } from './store.ts';
import { visitGroup } from './visit.ts';

/** How links are checked. */
export interface CheckOptions
  extends Partial<Omit<ScopeOptions, 'isExcluded'>>,
    Omit<ScheduleOptions, 'entriesFirst'> {
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
  /**
   * What was found, by the address as the digest writes it. Every link that was handed in is there.
   */
  outcomes: Promise<ReadonlyMap<string, LinkOutcome>>;
  /** How far it is. */
  progress(): Progress & { done: number; total: number };
}

/** Checks links: each one once, however often a digest has it. */
export function checkLinks(links: readonly LinkToCheck[], options: CheckOptions): LinkCheck {
  const check = new Check(links, options);
  return { outcomes: check.run(), progress: () => check.progress() };
}

/** One run over many links. */
class Check {
  readonly #links: readonly LinkToCheck[];
  readonly #options: CheckOptions;
  readonly #schedule: Schedule;
  readonly #context: CheckContext;
  readonly #outcomes = new Map<string, LinkOutcome>();
  /** The limits of hosts that have their own. */
  readonly #limits = new Map<string, RateLimit>();
  readonly #ended = new AbortController();
  readonly #total: number;
  /** Groups of links whose outcomes are not yet known. */
  #open = 0;
  #close: (() => void) | undefined;
  #fail: ((error: unknown) => void) | undefined;

  constructor(links: readonly LinkToCheck[], options: CheckOptions) {
    const { web, clock, random, deadline = 15_000, store = new Map() } = options;
    this.#links = links;
    this.#options = options;
    this.#total = new Set(links.map(({ url }) => url)).size;
    this.#schedule = new Schedule({
      ...options,
      // Where nothing cuts the run short, no link need come before another.
      entriesFirst: options.budget !== undefined,
      limitOf: (host) => options.limitOf?.(host) ?? this.#limits.get(host),
    });
    const signal = this.#ended.signal;
    this.#context = {
      fetcher: new Fetcher({ web, schedule: this.#schedule, clock, random, deadline, signal }),
      deadline,
      random,
      reportTrailingSlash: options.trivial ?? false,
      store,
      https: new Map(),
    };
  }

  progress(): Progress & { done: number; total: number } {
    return { ...this.#schedule.progress(), done: this.#outcomes.size, total: this.#total };
  }

  async run(): Promise<ReadonlyMap<string, LinkOutcome>> {
    const { signal, budget, clock } = this.#options;
    const cancel = () => this.#stop('cancelled');
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    if (budget !== undefined) {
      void clock.sleep(budget, this.#ended.signal).then(() => this.#stop('budget'));
    }
    try {
      await this.#checkAll(groupLinks(this.#linksInScope()));
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Nothing is left to stop unless something broke.
      cancel();
    }
    return this.#outcomes;
  }

  #stop(reason: DropReason): void {
    this.#schedule.stop(reason);
    this.#ended.abort();
  }

  /** The links that are asked for; the others have their outcome at once. */
  #linksInScope(): LinkToCheck[] {
    const { exclude = [], ownSites = [], offline = false } = this.#options;
    const scope = { isExcluded: compileAddressPatterns(exclude), ownSites, offline };
    return this.#links.filter(({ url }) => {
      const reason = skipReason(url, scope);
      if (reason === undefined) return true;
      this.#outcomes.set(url, { url, duration: 0, outcome: 'skipped', reason });
      return false;
    });
  }

  #checkAll(groups: readonly LinkGroup[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#open = groups.length;
      this.#close = resolve;
      this.#fail = reject;
      if (groups.length === 0) resolve();
      const bySite = new Map<Site, Map<string, LinkGroup>>();
      for (const group of groups) {
        const address = firstAddress(group);
        const site = siteFor(address, this.#options.sites ?? []);
        if (site) bySite.set(site, (bySite.get(site) ?? new Map()).set(address, group));
        else this.#queue(group, noLookup);
      }
      for (const [site, its] of bySite) this.#askSite(site, its).catch(reject);
    });
  }

  /** Asks a site about groups of links, by their first addresses. */
  #askSite(site: Site, groups: ReadonlyMap<string, LinkGroup>): Promise<void> {
    const requests = site.plan([...groups.keys()]);
    if (site.limit) {
      const asked = [...groups.keys(), ...requests.map(({ request }) => request.url)];
      for (const url of asked) this.#limits.set(hostOf(url), site.limit);
    }
    return askSite(site, requests, this.#context, (url, lookup) => {
      const group = groups.get(url);
      if (!group) return;
      const judgement = judgeLookup(url, lookup);
      if (judgement) this.#settleAll(group, judgement, lookup);
      else this.#queue(group, lookup);
    });
  }

  #queue(group: LinkGroup, lookup: SiteLookup): void {
    const task = new GroupTask(this, group, lookup);
    this.#schedule.add(hostOf(firstAddress(group)), group.kind, task);
  }

  visit(group: LinkGroup, lookup: SiteLookup, slot: RequestSlot): void {
    const settle = (outcome: LinkOutcome) => {
      this.#outcomes.set(outcome.url, detached(outcome));
    };
    visitGroup(group, lookup, slot, this.#context, settle).then(() => this.#closeOne(), this.#fail);
  }

  drop(group: LinkGroup, reason: DropReason): void {
    this.#settleAll(group, judgeDrop(reason), noLookup);
  }

  /** Gives all links of a group one outcome, without a visit. */
  #settleAll(group: LinkGroup, judgement: Judgement, { facts, spent }: SiteLookup): void {
    for (const url of groupAddresses(group).flatMap(({ urls }) => urls)) {
      const duration = Math.round(spent);
      this.#outcomes.set(url, { url, ...(facts && { facts }), duration, ...judgement });
    }
    this.#closeOne();
  }

  #closeOne(): void {
    this.#open--;
    if (this.#open === 0) this.#close?.();
  }
}

/**
 * A group that waits to be visited. A class, since very many wait at a time and closures would take
 * more memory.
 */
class GroupTask implements Task {
  readonly #check: Check;
  readonly #group: LinkGroup;
  readonly #lookup: SiteLookup;

  constructor(check: Check, group: LinkGroup, lookup: SiteLookup) {
    this.#check = check;
    this.#group = group;
    this.#lookup = lookup;
  }

  run(slot: RequestSlot): void {
    this.#check.visit(this.#group, this.#lookup, slot);
  }

  drop(reason: DropReason): void {
    this.#check.drop(this.#group, reason);
  }
}

/**
 * What a site's interface says of a link without a visit; undefined where the link is to be
 * visited. An address without https is asked for itself, since there is more to find out about it.
 */
function judgeLookup(url: string, { facts, proves }: SiteLookup): Judgement | undefined {
  if (!facts || !proves || !url.startsWith('https:')) return undefined;
  return { outcome: 'alive', reason: 'ok' };
}

/**
 * Copies what was read, or each title would keep the page in memory that it was cut from. By way of
 * JSON, since the facts are texts only: it takes less time than a structured clone, and short texts
 * that come again and again are kept once.
 */
function detached(outcome: LinkOutcome): LinkOutcome {
  const { facts } = outcome;
  return facts
    ? Object.assign(outcome, { facts: JSON.parse(JSON.stringify(facts)) as PageFacts })
    : outcome;
}
