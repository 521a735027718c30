import { checkLinks } from '../../../src/links/check.ts';
import type { LinkToCheck } from '../../../src/links/group.ts';
import { shardOf } from '../../../src/nightly/ask.ts';
import { createFakeClock } from '../../support/links/fake-clock.ts';
import { createRandom } from '../../support/random.ts';

/** What a check does where nothing is configured. */
const polite = { inFlight: 64, perHost: 3, gap: 200, deadline: 15_000 };
const latency = 300;
/** How many hosts the links are on, and how many links the largest one has. */
const hosts = 20_000;
const largest = 400;

/** What a night of several machines takes. */
export interface ShardedNight {
  /** Until the last machine is done, in milliseconds of the virtual clock. */
  time: number;
  /** The least that it could take: what the largest host takes, or the links of the fullest machine. */
  leastForHost: number;
  leastForMachine: number;
}

/** Checks so many links on so many machines, with the program's own schedule. */
export async function playShards(count: number, machines: number): Promise<ShardedNight> {
  const urls = linksOn(count);
  let time = 0;
  let fullest = 0;
  for (let index = 1; index <= machines; index++) {
    const part = urls.filter((url) => shardOf(url, machines) === index);
    fullest = Math.max(fullest, part.length);
    time = Math.max(time, await timeOfCheck(part));
  }
  const leastForMachine = (fullest * latency) / polite.inFlight;
  return { time, leastForHost: largest * polite.gap, leastForMachine };
}

/** Addresses on few large and many small hosts. */
function linksOn(count: number): string[] {
  const random = createRandom(1);
  const urls: string[] = [];
  for (let host = 1; urls.length < count && host <= hosts; host++) {
    const size = Math.max(1, Math.round(largest / Math.sqrt(host)));
    for (let at = 0; at < size && urls.length < count; at++) {
      urls.push(`https://h${host}.example/${at}`);
    }
  }
  return random.shuffle(urls);
}

async function timeOfCheck(urls: readonly string[]): Promise<number> {
  const clock = createFakeClock();
  const begin = clock.now();
  const links = urls.map((url): LinkToCheck => ({ url, kind: 'other' }));
  const web = {
    async fetch() {
      await clock.sleep(latency);
      return {
        ok: true as const,
        status: 200,
        headers: {},
        body: new Uint8Array(),
        complete: true,
      };
    },
  };
  const check = checkLinks(links, { ...polite, web, clock, random: () => 0.5 });
  await clock.run(check.outcomes);
  return clock.now() - begin;
}
