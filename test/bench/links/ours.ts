import { setTimeout as sleep } from 'node:timers/promises';
import { createWeb } from '../../../src/adapters/http/web.ts';
import { checkLinks } from '../../../src/links/check.ts';
import type { LinkToCheck } from '../../../src/links/group.ts';
import type { LinkOutcome } from '../../../src/links/outcome.ts';
import { addressOf, type Load, linksOf, type Speed } from './load.ts';

/** What this process is to check, and how. */
export interface Order {
  load: Load;
  port: number;
  kind: LinkToCheck['kind'];
  speed: Speed;
  /** The time that each link has, in milliseconds. */
  deadline: number;
}

/** What it says in the end, as JSON. */
export interface Found {
  milliseconds: number;
  /** How many links came out so. */
  outcomes: Partial<Record<LinkOutcome['outcome'], number>>;
  /** How many pages told their title. */
  titles: number;
}

/** Checks a load's links with the real client, in this process. */
async function check({ load, port, kind, speed, deadline }: Order): Promise<Found> {
  const start = performance.now();
  const web = createWeb({
    userAgent: 'copydesk-bench',
    allow: Array.from({ length: load.hosts }, (_, host) => `${addressOf(host)}:${port}`),
  });
  const { outcomes } = checkLinks(
    linksOf(load, port).map((url) => ({ url, kind })),
    {
      web,
      clock: {
        now: () => performance.timeOrigin + performance.now(),
        // Cut off early is no error.
        sleep: (milliseconds, signal) =>
          sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined),
      },
      random: Math.random,
      deadline,
      ...speed,
    },
  );
  const found: Found = { milliseconds: 0, outcomes: {}, titles: 0 };
  for (const { outcome, facts } of (await outcomes).values()) {
    found.outcomes[outcome] = (found.outcomes[outcome] ?? 0) + 1;
    if (facts?.title !== undefined) found.titles++;
  }
  await web.close();
  return { ...found, milliseconds: performance.now() - start };
}

process.stdout.write(JSON.stringify(await check(JSON.parse(process.argv[2] ?? '') as Order)));
