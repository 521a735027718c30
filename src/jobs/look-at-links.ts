import type { LinkSettings } from '../config/schema.ts';
import { checkLinks, type LinkCheck } from '../links/check.ts';
import type { LinkToCheck } from '../links/group.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { createSites } from '../links/sites/table.ts';
import type { LinkStore } from '../links/store.ts';
import type { Network } from './ports.ts';

/** How a job looks at links. */
export interface LinkRun {
  network: Network;
  /** Whether no link is looked at: each is then skipped. */
  offline: boolean;
  /** The time for all of it, in milliseconds; undefined for as long as it takes. */
  budget: number | undefined;
  /** Ends it; what is known by then stays known. */
  signal: AbortSignal | undefined;
  /** Shows how far it is, until `ended` is settled; called where there is anything to ask. */
  watch(progress: LinkCheck['progress'], ended: Promise<unknown>): void;
}

/** What is known before links are looked at. */
export interface LinkKnowledge {
  settings: LinkSettings;
  /** The addresses below which the digest's own site stands. */
  ownSites: readonly string[];
  /** What earlier runs found. */
  store: LinkStore;
}

/** Looks at links; what became of each, by the address as the digest writes it. */
export async function lookAtLinks(
  links: readonly LinkToCheck[],
  { settings, ownSites, store }: LinkKnowledge,
  { network, offline, budget, signal, watch }: LinkRun,
): Promise<ReadonlyMap<string, LinkOutcome>> {
  const { clock, random, gitHub } = network;
  const { allow, ...gentle } = settings;
  const web = network.open(allow);
  try {
    const check = checkLinks(links, {
      ...gentle,
      web,
      clock,
      random,
      offline,
      ownSites,
      store,
      sites: createSites({ ...(gitHub && { github: gitHub }) }),
      ...(budget !== undefined && { budget }),
      ...(signal && { signal }),
    });
    if (!offline && links.length > 0) watch(check.progress, check.outcomes);
    return await check.outcomes;
  } finally {
    await web.close();
  }
}
