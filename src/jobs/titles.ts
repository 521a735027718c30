import type { DigestConfig } from '../config/config.ts';
import type { Archive } from '../digest/archive/archive.ts';
import { withoutTracking } from '../digest/identity/tracking.ts';
import type { Values } from '../digest/template/compose.ts';
import type { Format } from '../digest/types.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import type { PageFacts } from '../page/facts.ts';
import { pageFactsOf } from '../rules/engine/checked-links.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { parseAddress } from '../text/address.ts';
import { inlineCode } from '../text/code-span.ts';
import {
  entryValues,
  headText,
  isLabelOf,
  ownLabel,
  ownTitle,
  requiresSource,
  sourceLabelFor,
} from '../titles/entry.ts';
import { type LinkRun, runLinkCheck } from './check-links.ts';
import { loadArchive, type Workspace } from './load.ts';

/** An address with its entry and what the user should know of it, or why there is none. */
export type Titled<Entry = { text: string }> = { url: string } & (
  | (Entry & { note?: string })
  /** `untitled`: a title that the user gives would help. */
  | { problem: string; untitled?: boolean }
);

/** What the user knows about the entries already. */
export interface TitleOptions {
  links: LinkRun;
  /** The title to write in place of the page's. */
  title?: string | undefined;
  description?: string | undefined;
  /** Tags as the format writes them. */
  tags?: readonly string[];
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
  options: TitleOptions,
): Promise<Titled[]> {
  const { format } = workspace.config.digests[0] as DigestConfig;
  const { archive } = await loadArchive([], workspace);
  const entries = await lookUpEntries(urls, { format, archive, workspace }, options);
  return entries.map(({ url, ...each }) =>
    'values' in each
      ? { url, ...each, text: headText(format, each.values) }
      : { url, problem: each.problem },
  );
}

/** Looks addresses up and gives the values of the entry of each in a format. */
export async function lookUpEntries(
  urls: readonly string[],
  digest: { format: Format; archive: Archive; workspace: Pick<Workspace, 'config'> },
  options: TitleOptions,
): Promise<Titled<{ values: Values }>[]> {
  const { format, archive, workspace } = digest;
  const { links, source, starred, title, description, tags = [] } = options;
  const knowledge = { settings: workspace.config.links, ownSites: [], store: new Map() };
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
    const values = entryValues(format, target, facts, archive, {
      starred,
      tags: tags.map((markdown) => ({ markdown })),
      source: own === undefined ? undefined : { text: own },
      title: mayBeListed(page) ? title : undefined,
      description: description === undefined ? undefined : { text: description },
    });
    if (values === undefined) return { url, ...problemOf(page, title !== undefined) };
    if (page.outcome.outcome === 'unverified') {
      return { url, values, note: `unverified: ${reasonText(page.outcome)}` };
    }
    if (known === own) return { url, values };
    const label = inlineCode(own ?? '');
    return {
      url,
      values,
      note: `${label} is what the site calls itself; the digest has no label for it`,
    };
  });
}

function lookedUp(url: string, outcome: LinkOutcome | undefined): LookedUp | undefined {
  if (!outcome || !parseAddress(url)) return undefined;
  const target = outcome.outcome === 'moved' ? (outcome.finalUrl ?? url) : url;
  return { url, target: withoutTracking(target), outcome, facts: pageFactsOf(outcome) ?? {} };
}

/** Whether an address may be listed with a title that was given, though its page tells none. */
function mayBeListed({ outcome: { outcome, reason } }: LookedUp): boolean {
  return outcome !== 'dead' && reason !== 'private-address';
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

/** Why an address has no entry; `titled` where its title was given. */
function problemOf(page: LookedUp, titled: boolean): { problem: string; untitled?: boolean } {
  const { url, outcome, facts } = page;
  const untitled = mayBeListed(page);
  if (titled && untitled) {
    return { problem: 'no source label is known for its site; give one with --source' };
  }
  if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved') {
    const { hostname = '', username = '', password = '' } = parseAddress(url) ?? {};
    const isPrivate = outcome.reason === 'private-address' && username + password === '';
    const hint = `; ${inlineCode('links.allow')} can name ${inlineCode(hostname)}`;
    const problem = `${outcome.outcome}: ${reasonText(outcome)}${isPrivate ? hint : ''}`;
    return { problem, untitled };
  }
  const { title } = facts;
  if (title === undefined) return { problem: 'the page tells no title', untitled };
  const called = `the page is called ${inlineCode(title)}`;
  return ownTitle(facts, outcome.finalUrl ?? url, undefined) === undefined
    ? { problem: `${called}, which is no title of its own`, untitled }
    : {
        problem: `${called}, and no source label is known for its site; give one with --source`,
      };
}
