import { setTimeout as wait } from 'node:timers/promises';
import { checkLinks } from '../../../src/links/check.ts';
import type { LinkOutcome } from '../../../src/links/outcome.ts';
import type { Clock, Web } from '../../../src/links/ports.ts';
import { webOf } from './ask.ts';
import { createWorld, type Trouble } from './trouble.ts';

/** The time as it is. */
export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};

/** What became of a link, as far as its trouble speaks of it. */
export type Fate = Pick<Trouble, 'title' | 'leadsTo' | 'requests'> & {
  name: string;
  outcome: string;
};

/** What must become of a link. */
export function expectedFate({ name, outcome, title, leadsTo, requests }: Trouble): Fate {
  return fate({ name, outcome, title, leadsTo, requests });
}

/** Checks the links of all troubles in one run; each has so many milliseconds. */
export async function fatesOf(troubles: readonly Trouble[], deadline: number): Promise<Fate[]> {
  const world = await createWorld();
  const links = await Promise.all(
    troubles.map(async (trouble) => ({ trouble, url: await trouble.start(world) })),
  );
  const { allowed: allow, lookup, authority } = world;
  const requests = new Map<string, number>();
  const sees = new Map(links.map(({ trouble, url }) => [hostOf(url), trouble.sees]));
  const real = webOf({ allow, lookup, ca: authority.cert });
  const web: Web = {
    fetch(request) {
      const { url, enough } = request;
      requests.set(url, (requests.get(url) ?? 0) + 1);
      const look = sees.get(hostOf(url));
      if (!look) return real.fetch(request);
      return real.fetch({
        ...request,
        enough: (chunk, head) => look(chunk, head) || enough?.(chunk, head) === true,
      });
    },
  };
  const { outcomes } = checkLinks(
    links.map(({ trouble, url }) => ({ url, kind: trouble.kind ?? 'entry' })),
    { web, clock: realClock, random: () => 0, deadline },
  );
  const found = await outcomes;
  return links.map(({ trouble, url }) =>
    fateOf(trouble, url, found.get(url) as LinkOutcome, requests.get(url)),
  );
}

function fateOf(
  { name, title, leadsTo, requests }: Trouble,
  url: string,
  { outcome, reason, facts, finalUrl }: LinkOutcome,
  asked: number | undefined,
): Fate {
  return fate({
    name,
    outcome: `${outcome}: ${reason}`,
    title: title && facts?.title,
    leadsTo: leadsTo && finalUrl?.replace(new URL(url).origin, ''),
    requests: requests && asked,
  });
}

/** Without what is not spoken of. */
function fate(said: { [Key in keyof Fate]-?: Fate[Key] | undefined }): Fate {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  ) as Fate;
}

function hostOf(url: string): string {
  return new URL(url).host;
}
