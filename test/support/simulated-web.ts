import { addDays } from '../../src/digest/dates/calendar.ts';
import type { Judgement, LinkOutcome } from '../../src/links/outcome.ts';
import { type Inventory, type NightLink, phaseOf } from '../../src/nightly/inventory.ts';
import { createRandom, type Random } from './random.ts';

/** What the simulated web does, as shares and chances. */
const model = {
  /** Of the checks that fail for nothing. */
  transient: 0.02,
  /** A night: the chance that a host begins to fail, for 1 to 10 nights. */
  outage: 1 / 200,
  /** Of the links behind walls that let no program in. */
  walled: 0.05,
  /** A night: the chance of a link to die, one in five times with its whole host. */
  death: 0.0003,
  move: 0.0002,
} as const;

interface SimulatedLink {
  link: NightLink;
  host: SimulatedHost;
  walled: boolean;
  /** The night on which it died, by itself or with its host. */
  died: number | undefined;
  moved: number | undefined;
}

interface SimulatedHost {
  name: string;
  links: SimulatedLink[];
  /** How all that is asked of it fails; undefined while it answers. */
  failing: { until: number; how: Judgement } | undefined;
  dead: boolean;
}

const notFound: Judgement = { outcome: 'dead', reason: 'not-found' };
const timeout: Judgement = { outcome: 'unverified', reason: 'timeout' };
const gone: Judgement = { outcome: 'dead', reason: 'name-not-found' };
const alive: Judgement = { outcome: 'alive', reason: 'ok' };

/** The days that the archive goes back when the simulation begins. */
const archiveDays = 900;

/** A web on which links die and hosts fail, the same for the same seed. */
export class SimulatedWeb {
  readonly inventory: Inventory = new Map();
  readonly #start: string;
  readonly #random: Random;
  readonly #byName = new Map<string, SimulatedHost>();
  readonly #links: SimulatedLink[] = [];
  readonly #byUrl = new Map<string, SimulatedLink>();
  readonly #hosts: SimulatedHost[] = [];
  #night = -1;

  /** Makes an archive of `count` links, the same number a day up to the day before `start`. */
  constructor(seed: number, count: number, start: string) {
    this.#start = start;
    this.#random = createRandom(seed);
    for (let at = 0; at < count; at++) this.#add(-1 - Math.floor((at * archiveDays) / count));
  }

  get hosts(): number {
    return this.#hosts.length;
  }

  dayOf(night: number): string {
    return addDays(this.#start, night);
  }

  #chance(share: number): boolean {
    return this.#random.below(1_000_000) < share * 1_000_000;
  }

  #add(night: number): void {
    // Every second link is on a host that is known already, so that few hosts have many links.
    const isKnown = this.#hosts.length > 0 && this.#chance(0.6);
    const host = isKnown
      ? this.#random.pick(this.#links).host
      : { name: `h${this.#hosts.length}.example`, links: [], failing: undefined, dead: false };
    if (!isKnown) {
      this.#hosts.push(host);
      this.#byName.set(host.name, host);
    }
    const date = this.dayOf(night);
    const url = `https://${host.name}/${this.#links.length}`;
    const path = `digest/${date.slice(0, 7)}.md`;
    const title = `Entry ${this.#links.length}`;
    const link: NightLink = {
      url,
      spelled: url,
      kind: 'entry',
      date,
      path,
      line: 3,
      title,
      places: 1,
      phase: phaseOf(url),
    };
    const walled = this.#chance(model.walled);
    const simulated = { link, host, walled, died: undefined, moved: undefined };
    host.links.push(simulated);
    this.#links.push(simulated);
    this.#byUrl.set(url, simulated);
    this.inventory.set(url, link);
  }

  /** Lets a night begin: new entries come, links die and move, hosts fail and answer again. */
  begin(night: number): void {
    this.#night = night;
    const grown = this.#links.length / (archiveDays + night);
    for (let at = 0; at < Math.round(grown); at++) this.#add(night);
    for (const link of this.#links) {
      if (link.died !== undefined) continue;
      if (this.#chance(model.death * 0.8)) link.died = night;
      else if (link.moved === undefined && this.#chance(model.move)) link.moved = night;
    }
    // Of the links that die, one in five dies with its host.
    const whole = this.#hosts.length * model.death * 0.2;
    const deaths = Math.floor(whole) + (this.#chance(whole % 1) ? 1 : 0);
    for (let at = 0; at < deaths; at++) this.#end(this.#random.pick(this.#hosts));
    for (const host of this.#hosts) {
      if (host.dead) continue;
      if (host.failing && host.failing.until <= night) host.failing = undefined;
      if (host.failing || !this.#chance(model.outage)) continue;
      const until = night + 1 + this.#random.below(10);
      host.failing = { until, how: this.#random.below(3) === 0 ? notFound : timeout };
    }
  }

  #end(host: SimulatedHost): void {
    if (host.dead) return;
    host.dead = true;
    const how = this.#random.pick([gone, timeout, notFound]);
    host.failing = { until: Number.POSITIVE_INFINITY, how };
    for (const link of host.links) link.died ??= this.#night;
  }

  /** What a check finds tonight, of a link or of a host's front page. */
  ask(url: string): LinkOutcome {
    const link = this.#byUrl.get(url);
    const host = link?.host ?? this.#byName.get(new URL(url).host);
    const judgement = this.#judge(link, host);
    const moved = judgement.outcome === 'moved' && { finalUrl: `${url}/moved` };
    return { url, duration: 0, ...moved, ...judgement };
  }

  #judge(link: SimulatedLink | undefined, host: SimulatedHost | undefined): Judgement {
    if (host?.failing) return host.failing.how;
    // One transient failure in ten is a page that is not found: three of them in a row would pass
    // for a death, and rightly so.
    if (this.#chance(model.transient)) return this.#random.below(10) === 0 ? notFound : timeout;
    if (link?.walled) return { outcome: 'unverified', reason: 'bot-wall' };
    if (link?.died !== undefined) return notFound;
    if (link?.moved !== undefined) return { outcome: 'moved', reason: 'permanent-redirect' };
    return alive;
  }

  /** The links that died, with the night; walled ones cannot be known to have. */
  deaths(): { url: string; night: number; wholeHost: boolean; date: string }[] {
    return this.#links.flatMap(({ link, died, walled, host }) => {
      const isKnowable = died !== undefined && (!walled || host.dead);
      return isKnowable
        ? [{ url: link.url, night: died, wholeHost: host.dead, date: link.date ?? '' }]
        : [];
    });
  }

  /** Whether a link is dead tonight in truth. */
  isDead(url: string): boolean {
    return this.#byUrl.get(url)?.died !== undefined;
  }

  /** Whether a link moved in truth. */
  hasMoved(url: string): boolean {
    return this.#byUrl.get(url)?.moved !== undefined;
  }

  /** The links of a host. */
  linksOf(name: string): string[] {
    return (this.#byName.get(name)?.links ?? []).map(({ link }) => link.url);
  }

  /** Whether a host answers nothing tonight. */
  isFailing(name: string): boolean {
    return this.#byName.get(name)?.failing !== undefined;
  }
}
