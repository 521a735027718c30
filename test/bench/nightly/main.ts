import { SimulatedWeb } from '../../support/simulated-web.ts';
import { type Played, playNights, playRecipe } from './play.ts';

const nights = 90;
const links = 10_000;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const start = '2026-01-01';

/** The number below which a share of the others lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function line(name: string, played: Played): string {
  const { requests, links: all, recent, all: every, falseReports } = played;
  const cells = [
    `${((100 * requests) / all).toFixed(1)} % of the requests (${Math.round(requests / nights)} a night)`,
    `nights until reported: recent ${quantile(recent, 0.5)} (95 %: ${quantile(recent, 0.95)}), all ${quantile(every, 0.5)} (95 %: ${quantile(every, 0.95)}), of ${every.length}`,
    `${falseReports} false`,
    `writes: issue ${played.issueWrites}, store ${played.storeWrites}`,
    `quiet nights ${played.quietNights} with ${played.quietWrites} write at most`,
    `${played.fewest} to ${played.most} requests a night`,
  ];
  return `${name}: ${cells.join('; ')}`;
}

function sum(all: readonly Played[]): Played {
  const [first, ...rest] = all as [Played, ...Played[]];
  return rest.reduce(
    (a, b) => ({
      requests: a.requests + b.requests,
      links: a.links + b.links,
      recent: [...a.recent, ...b.recent],
      all: [...a.all, ...b.all],
      falseReports: a.falseReports + b.falseReports,
      issueWrites: a.issueWrites + b.issueWrites,
      storeWrites: a.storeWrites + b.storeWrites,
      quietNights: a.quietNights + b.quietNights,
      quietWrites: Math.max(a.quietWrites, b.quietWrites),
      most: Math.max(a.most, b.most),
      fewest: Math.min(a.fewest, b.fewest),
    }),
    first,
  );
}

for (const [name, warmUp] of [
  ['from an empty store', 0],
  ['after a year', 365],
] as const) {
  const all: Played[] = [];
  for (const seed of seeds.slice(0, warmUp === 0 ? 10 : 2)) {
    const played = playNights(new SimulatedWeb(seed, links, start), nights, warmUp);
    console.log(line(`${name}, seed ${seed}`, played));
    all.push(played);
  }
  console.log(line(`${name}, all seeds`, sum(all)));
}
console.log(
  line('all links every night', playRecipe(new SimulatedWeb(1, links, start), nights, 0)),
);
