import type { DigestConfig } from '../config/config.ts';
import type { Archive } from '../digest/archive/archive.ts';
import { withoutTracking } from '../digest/identity/tracking.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import type { PageFacts } from '../page/facts.ts';
import { pageFactsOf } from '../rules/engine/checked-links.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { parseAddress } from '../text/address.ts';
import { inlineCode } from '../text/code-span.ts';
import {
  entryText,
  isLabelOf,
  ownLabel,
  ownTitle,
  requiresSource,
  sourceLabelFor,
} from '../titles/entry.ts';
import { type LinkRun, runLinkCheck } from './check-links.ts';
import { loadArchive, type Workspace } from './load.ts';

/** An address with its entry and what the user should know of it, or why there is none. */
export type Titled = { url: string } & ({ text: string; note?: string } | { problem: string });

/** What the user knows about the entries already. */
export interface TitleOptions {
  links: LinkRun;
  /**
   * The source label to write; undefined for the one that the archive usually has. Of several
   * addresses, it is that of those that it fits.
   */
  source: string | undefined;
  starred: boolean;
}

/** An address that was looked up. */
interface LookedUp {
  url: string;
  /** What the entry leads to: where the page moved to, without tracking. */
  target: string;
  outcome: LinkOutcome;
  facts: PageFacts;
}

/** Looks addresses up and writes the entry of each as the configuration's first format has it. */
export async function titles(
  urls: readonly string[],
  workspace: Workspace,
  { links, source, starred }: TitleOptions,
): Promise<Titled[]> {
  const { config } = workspace;
  const { format } = config.digests[0] as DigestConfig;
  const { archive } = await loadArchive([], workspace);
  const knowledge = { settings: config.links, ownSites: [], store: new Map() };
  const asked = urls.map((url) => ({ url, kind: 'entry' as const }));
  const outcomes = await runLinkCheck(asked, knowledge, links);
  const pages = urls.map((url) => lookedUp(url, outcomes.get(url)));
  const given = source === undefined ? undefined : labelled(pages, source, archive);
  return urls.map((url, at) => {
    const page = pages[at];
    if (!page) return { url, problem: 'expected an http or https address' };
    const { target, facts } = page;
    const known = given?.has(page) ? source : sourceLabelFor(target, facts, archive);
    const own = known ?? (requiresSource(format) ? ownLabel(target, facts) : undefined);
    const text = entryText(format, target, facts, archive, {
      starred,
      tags: [],
      source: own === undefined ? undefined : { text: own },
      description: undefined,
    });
    if (text === undefined) return { url, problem: problemOf(page) };
    if (known === own) return { url, text };
    const label = inlineCode(own ?? '');
    return {
      url,
      text,
      note: `${label} is what the site calls itself; the digest has no label for it`,
    };
  });
}

function lookedUp(url: string, outcome: LinkOutcome | undefined): LookedUp | undefined {
  if (!outcome || !parseAddress(url)) return undefined;
  const target = outcome.outcome === 'moved' ? (outcome.finalUrl ?? url) : url;
  return { url, target: withoutTracking(target), outcome, facts: pageFactsOf(outcome) ?? {} };
}

/**
 * The pages that get the label that was given: the only one, else those that it names, else those
 * of sites for which the archive has no other.
 */
function labelled(
  pages: readonly (LookedUp | undefined)[],
  label: string,
  archive: Pick<Archive, 'labels'>,
): ReadonlySet<LookedUp> {
  const all = pages.filter((page) => page !== undefined);
  if (all.length === 1) return new Set(all);
  const named = all.filter(
    ({ target, facts }) =>
      sourceLabelFor(target, facts, archive) === label || isLabelOf(label, target, facts),
  );
  if (named.length > 0) return new Set(named);
  return new Set(
    all.filter(({ target, facts }) => sourceLabelFor(target, facts, archive) === undefined),
  );
}

/** Why an address has no entry. */
function problemOf({ url, outcome, facts }: LookedUp): string {
  if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved') {
    const { hostname = '', username = '', password = '' } = parseAddress(url) ?? {};
    const isPrivate = outcome.reason === 'private-address' && username + password === '';
    const hint = `; ${inlineCode('links.allow')} can name ${inlineCode(hostname)}`;
    return `${outcome.outcome}: ${reasonText(outcome)}${isPrivate ? hint : ''}`;
  }
  const { title } = facts;
  if (title === undefined) return 'the page tells no title';
  return ownTitle(facts, outcome.finalUrl ?? url, undefined) === undefined
    ? `the page is called ${inlineCode(title)}, which is no title of its own`
    : `the page is called ${inlineCode(title)}, and no source label is known for its site; give one with --source`;
}
