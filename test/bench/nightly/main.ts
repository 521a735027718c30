import { SimulatedWeb } from '../../support/simulated-web.ts';
import { print, written } from '../measure.ts';
import { type Played, playNights, playRecipe } from './play.ts';
import { playShards } from './shards.ts';

const nights = 90;
const links = 10_000;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const start = '2026-01-01';

/** The number below which a share of the others lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function spread(numbers: readonly number[]): string {
  return `median ${quantile(numbers, 0.5)}, 95 % within ${quantile(numbers, 0.95)}`;
}

/** Prints what nights came to, in all and the worst of each seed. */
function report(name: string, all: readonly Played[], targets: boolean): void {
  const budget = (text: string) => (targets ? text : 'for comparison');
  const shares = all.map(({ requests, links: asked }) => (100 * requests) / asked);
  const worst = (numbers: readonly number[]) => Math.max(...numbers);
  const total = (of: (played: Played) => number) => all.reduce((sum, each) => sum + of(each), 0);
  print({
    what: `${name}: requests, of those that all links every night would take`,
    result: `${(total(({ requests }) => requests) / all.length / nights).toFixed(0)} a night; ${worst(shares).toFixed(1)} % in the worst of ${all.length} seeds`,
    budget: budget('≤ 20 %'),
  });
  const recent = all.flatMap((played) => played.recent);
  const every = all.flatMap((played) => played.all);
  print({
    what: `${name}: nights from a death to its report, both included`,
    result: `entries of the last 90 days: ${spread(recent)}; all: ${spread(every)} (${every.length} deaths)`,
    budget: budget('median ≤ 3 and ≤ 14'),
  });
  print({
    what: `${name}: false reports`,
    result: String(total(({ falseReports }) => falseReports)),
    budget: budget('none'),
  });
  print({
    what: `${name}: writes in ${nights} nights`,
    result: `issue ${(total(({ issueWrites }) => issueWrites) / all.length).toFixed(0)}, store ${(total(({ storeWrites }) => storeWrites) / all.length).toFixed(0)}; ${worst(all.map(({ quietWrites }) => quietWrites))} on a quiet night at most`,
    budget: budget('1 on a quiet night'),
  });
}

/** Plays nights with one seed after the other, and says on standard error how far it is. */
function playAll(
  name: string,
  seedsOf: readonly number[],
  play: (web: SimulatedWeb) => Played,
): Played[] {
  return seedsOf.map((seed, at) => {
    process.stderr.write(`${name}: seed ${at + 1} of ${seedsOf.length}\n`);
    return play(new SimulatedWeb(seed, links, start));
  });
}

const fromEmpty = 'From an empty store';
report(
  fromEmpty,
  playAll(fromEmpty, seeds, (web) => playNights(web, nights, 0)),
  true,
);
const aYearLater = 'After a year in which nobody mends';
report(
  aYearLater,
  playAll(aYearLater, [1, 2], (web) => playNights(web, nights, 365)),
  true,
);
const recipe = 'All links every night, reported at once';
report(
  recipe,
  playAll(recipe, [1], (web) => playRecipe(web, nights)),
  false,
);
for (const machines of [1, 2, 4, 8]) {
  process.stderr.write(`100,000 links: ${machines} of 8 machines\n`);
  const { time, leastForHost, leastForMachine } = await playShards(100_000, machines);
  const bound = leastForHost > leastForMachine ? 'the largest host' : 'the links of one machine';
  print({
    what: `100,000 links on ${machines} ${machines === 1 ? 'machine' : 'machines'}`,
    result: `${written(time)}; the least for the largest host is ${written(leastForHost)}, for one machine ${written(leastForMachine)}`,
    budget: `bound by ${bound}`,
  });
}
