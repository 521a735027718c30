import type { DigestConfig } from '../config/config.ts';
import { withoutTracking } from '../digest/identity/tracking.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { parseAddress } from '../text/address.ts';
import { entryText, type KnownEntry } from '../titles/entry.ts';
import { type LinkRun, runLinkCheck } from './check-links.ts';
import { loadArchive, type Workspace } from './load.ts';

/** An address with its entry, or why there is none. */
export type Titled = { url: string } & ({ text: string } | { problem: string });

/** What the user knows about the entries already. */
export interface TitleOptions {
  links: LinkRun;
  /** The source label to write; undefined for the one that the archive uses. */
  source: string | undefined;
  starred: boolean;
}

/** Looks up addresses, and writes an entry for each in the first format of the configuration. */
export async function titles(
  urls: readonly string[],
  workspace: Workspace,
  { links, source, starred }: TitleOptions,
): Promise<Titled[]> {
  const { config } = workspace;
  const { format } = config.digests[0] as DigestConfig;
  const archive = await loadArchive([], workspace);
  const knowledge = { settings: config.links, ownSites: [], store: new Map() };
  const asked = urls.map((url) => ({ url, kind: 'entry' as const }));
  const outcomes = await runLinkCheck(asked, knowledge, links);
  const known = knownEntry(source, starred);
  return urls.map((url) => {
    const outcome = outcomes.get(url);
    if (!outcome || !parseAddress(url))
      return { url, problem: 'expected an http or https address' };
    const target = outcome.outcome === 'moved' ? (outcome.finalUrl ?? url) : url;
    const facts = outcome.facts ?? {};
    const text = entryText(format, withoutTracking(target), facts, archive, known);
    return text === undefined ? { url, problem: problemOf(outcome) } : { url, text };
  });
}

function knownEntry(source: string | undefined, starred: boolean): KnownEntry {
  return {
    starred,
    tags: [],
    source: source === undefined ? undefined : { text: source },
    description: undefined,
  };
}

/** Why an address has no entry. */
function problemOf(outcome: LinkOutcome): string {
  if (
    outcome.outcome === 'dead' ||
    outcome.outcome === 'unverified' ||
    outcome.outcome === 'skipped'
  )
    return `${outcome.outcome}: ${reasonText(outcome)}`;
  const title = outcome.facts?.title;
  return title === undefined
    ? 'the page tells no title'
    : `the page is called \`${title}\`, and no source label is known for its site; give one with --source`;
}
