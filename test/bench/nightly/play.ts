import { daysBetween } from '../../../src/digest/dates/calendar.ts';
import { nothingStored, parseStore, printStore, type Stored } from '../../../src/links/store.ts';
import { askTonight } from '../../../src/nightly/ask.ts';
import { wantedIssue } from '../../../src/nightly/issue.ts';
import { afterChecks, closeNight, controlsFor } from '../../../src/nightly/night.ts';
import { planIssue } from '../../../src/nightly/plan.ts';
import type { ExistingIssue } from '../../../src/nightly/ports.ts';
import { reportNight } from '../../../src/nightly/report.ts';
import type { SimulatedWeb } from '../../support/simulated-web.ts';

/** How long an entry is recent, in days. */
const recentDays = 90;
const deadAfter = 3;

/** What many nights came to. */
export interface Played {
  requests: number;
  /** Links of the archive, summed over the nights. */
  links: number;
  /** Nights from a death to the report, both included, of entries that were recent when it came. */
  recent: number[];
  all: number[];
  falseReports: number;
  issueWrites: number;
  storeWrites: number;
  /** Nights on which the report said nothing new, and the most writes on one of them. */
  quietNights: number;
  quietWrites: number;
  /** The most and the fewest requests of one night, the first one aside. */
  most: number;
  fewest: number;
}

/** Plays nights with the program's own schedule, store and issue. */
export function playNights(web: SimulatedWeb, nights: number, warmUp: number): Played {
  let stored: Stored = nothingStored;
  let issues: ExistingIssue[] = [];
  const reported = new Map<string, number>();
  const played = nothingPlayed();
  for (let night = 0; night < warmUp + nights; night++) {
    const counts = night >= warmUp;
    const today = web.dayOf(night);
    web.begin(night);
    const options = { today, requests: 1_000_000, deadAfter, shard: undefined };
    const asked = askTonight(web.inventory.values(), stored, options);
    const outcomes = asked.map(({ url }) => web.ask(url));
    const controls = controlsFor(outcomes).map((url) => web.ask(url));
    const after = afterChecks(stored, outcomes, controls, today);
    stored = closeNight(after, web.inventory, { today, deadAfter });
    const facts = {
      inventory: web.inventory,
      rules: [],
      coverage: [],
      stars: { total: 0, starred: 0, bySource: [], byMonth: [] },
    };
    const report = reportNight(stored, facts, { today, deadAfter, movedAfter: 2 });
    const wanted = wantedIssue(report, () => undefined);
    const before = issues[0]?.body;
    const plan = planIssue(wanted, issues, { known: 1, labels: [], today });
    issues = [1]
      .map((number) => applied(number, issues[0], plan))
      .filter((each) => each.body !== '');
    const again = planIssue(wanted, issues, { known: 1, labels: [], today });
    if (again.length > 0) throw new Error('A plan that was carried out is not empty');
    // A night that counted anything is another store.
    const isStored = stored.nights.at(-1)?.day === today;
    if (night % 30 === 0) {
      const printed = printStore(stored);
      const read = parseStore(new TextEncoder().encode(printed));
      if (!read.ok || printStore(read.stored) !== printed) throw new Error('The store is another');
    }
    const news = [
      ...report.dead.map(({ link }) => link.url),
      ...report.hosts.flatMap(({ host }) => web.linksOf(host.host)),
    ];
    for (const url of news) if (!reported.has(url)) reported.set(url, night);
    if (!counts) continue;
    const requests = asked.length + controls.length;
    played.requests += requests;
    played.links += web.inventory.size;
    played.most = Math.max(played.most, night > 0 ? requests : 0);
    played.fewest = Math.min(played.fewest, requests);
    const lies =
      report.dead.filter(({ link }) => !web.isDead(link.url)).length +
      report.moved.filter(({ link }) => !web.hasMoved(link.url)).length +
      report.hosts.filter(({ host }) => !web.isFailing(host.host)).length;
    played.falseReports += lies;
    const writes = plan.length + (isStored ? 1 : 0);
    played.issueWrites += plan.length;
    played.storeWrites += isStored ? 1 : 0;
    if (before === issues[0]?.body) {
      played.quietNights++;
      played.quietWrites = Math.max(played.quietWrites, writes);
    }
  }
  noteDeaths(played, web, reported, warmUp);
  return played;
}

/** How many nights it took until each death from the night `from` on was reported. */
function noteDeaths(
  played: Played,
  web: SimulatedWeb,
  reported: ReadonlyMap<string, number>,
  from: number,
): void {
  for (const { url, night, date } of web.deaths()) {
    const told = reported.get(url);
    if (told === undefined || night < from) continue;
    const took = told - night + 1;
    played.all.push(took);
    if (daysBetween(date, web.dayOf(night)) < recentDays) played.recent.push(took);
  }
}

function applied(
  number: number,
  issue: ExistingIssue | undefined,
  plan: ReturnType<typeof planIssue>,
): ExistingIssue {
  const [step] = plan;
  const now = issue ?? { number, url: '', body: '', open: false };
  if (!step) return now;
  if (step.type === 'create') return { ...now, body: step.body, open: true };
  const { body = now.body, open = now.open } = step.change;
  return { ...now, body, open };
}

/** Plays the same nights as a recipe for lychee does: all links every night, reported at once. */
export function playRecipe(web: SimulatedWeb, nights: number): Played {
  const played = nothingPlayed();
  const reported = new Map<string, number>();
  for (let night = 0; night < nights; night++) {
    web.begin(night);
    let failures = 0;
    for (const url of web.inventory.keys()) {
      const { outcome } = web.ask(url);
      if (outcome !== 'dead' && outcome !== 'unverified') continue;
      failures++;
      if (!reported.has(url) && web.isDead(url)) reported.set(url, night);
      if (!web.isDead(url)) played.falseReports++;
    }
    played.requests += web.inventory.size;
    played.links += web.inventory.size;
    if (failures > 0) played.issueWrites++;
  }
  noteDeaths(played, web, reported, 0);
  return played;
}

function nothingPlayed(): Played {
  return {
    requests: 0,
    links: 0,
    recent: [],
    all: [],
    falseReports: 0,
    issueWrites: 0,
    storeWrites: 0,
    quietNights: 0,
    quietWrites: 0,
    most: 0,
    fewest: Number.POSITIVE_INFINITY,
  };
}
