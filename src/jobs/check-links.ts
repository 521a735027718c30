import type { DigestConfig } from '../config/config.ts';
import type { LinkSettings } from '../config/run-settings.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { Digest } from '../digest/types.ts';
import type { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { checkLinks, type LinkCheck } from '../links/check.ts';
import type { LinkToCheck } from '../links/group.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { ownSiteFiles, ownSitesOf } from '../links/own-site.ts';
import { excludeNotices, linksOf } from '../links/scope.ts';
import { createSites } from '../links/sites/table.ts';
import type { LinkStore } from '../links/store.ts';
import { reportLinks } from '../report/report.ts';
import { type CheckedEntry, checkedLinks, type LinkInput } from '../rules/engine/checked-links.ts';
import { lintDigest } from '../rules/engine/lint.ts';
import { decodeText } from '../text/decode.ts';
import type { Collected } from './collect.ts';
import { openLinkStore } from './link-store.ts';
import { addFindings, type DigestFile, type FilteredFile, type LintInput } from './lint-file.ts';
import type { Workspace } from './load.ts';
import type { Files, Network } from './ports.ts';

/** How links are checked. */
export interface LinkRun {
  network: Network;
  /** Whether to skip all links. */
  offline: boolean;
  /** The time for the whole check, in milliseconds; undefined for no limit. */
  budget: number | undefined;
  /** Ends the check; links that are not done by then are skipped. */
  signal: AbortSignal | undefined;
  /** Shows the progress until `ended` is settled; called if there are links to check. */
  watch(progress: LinkCheck['progress'], ended: Promise<unknown>): void;
}

/** What is known before links are checked. */
interface LinkKnowledge {
  settings: LinkSettings;
  /** The addresses below which the digest's own site is published. */
  ownSites: readonly string[];
  /** What earlier runs found. */
  store: LinkStore;
}

/** Checks links; the outcome of each, by its address as the digest writes it. */
export async function runLinkCheck(
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

/** How the links of a workspace are checked. */
export interface LinkOptions extends LinkRun {
  /** The file of the link store; undefined for the default one, where its folder exists. */
  storePath: string | undefined;
}

/** The outcomes of a check. */
interface CheckedWithStore {
  outcomes: ReadonlyMap<string, LinkOutcome>;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /** What failed besides links, such as writing the store. */
  failures: readonly CopydeskError[];
}

/** Checks the links of digests with what earlier runs found, and stores what it finds. */
export async function checkWithStore(
  digests: readonly Digest[],
  { files, config, today }: Workspace,
  options: LinkOptions,
): Promise<CheckedWithStore> {
  const opened = await openLinkStore(options.storePath, files, today);
  const knowledge = {
    settings: config.links,
    ownSites: ownSitesOf(await Promise.all(ownSiteFiles.map((path) => textOf(path, files)))),
    store: opened.store,
  };
  const links = digests.flatMap(linksOf);
  const outcomes = await runLinkCheck(links, knowledge, options);
  const failure = await opened.save(outcomes.values());
  const notices = [...opened.notices, ...excludeNotices(outcomes.keys(), config.links.exclude)];
  return { outcomes, notices, failures: failure ? [failure] : [] };
}

/** Adds the findings about links to those of collected files. */
export async function attachLinkFindings(
  collected: Collected<FilteredFile>,
  archive: Archive,
  workspace: Workspace,
  options: LinkOptions,
): Promise<Collected> {
  const digests = collected.files.flatMap(({ linted }) => linted.digests);
  const { outcomes, notices, failures } = await checkWithStore(digests, workspace, options);
  const input = linkInput(outcomes, archive, workspace);
  const files = await Promise.all(
    collected.files.map(async ({ file, linted }) => {
      const { findings } = await lintLinks(file, linted.digests, input);
      return { file, linted: addFindings(linted, findings) };
    }),
  );
  return {
    ...collected,
    files,
    links: reportLinks(digests, outcomes),
    notices: [...collected.notices, ...notices],
    failures: [...collected.failures, ...failures],
  };
}

/** What the findings about links in a workspace are made from. */
export function linkInput(
  outcomes: LinkInput['outcomes'],
  archive: Archive,
  { files, today }: Pick<Workspace, 'files' | 'today'>,
): LinkLintInput {
  const exists = async (path: string) => {
    const kind = await files.kind(path);
    return kind === 'file' || kind === 'folder';
  };
  return { outcomes, archive, today, exists };
}

/** The text of a file; undefined if it does not exist or cannot be read. */
export async function textOf(path: string, files: Files): Promise<string | undefined> {
  if ((await files.kind(path)) !== 'file') return undefined;
  return files.read(path).then(
    (bytes) => decodeText(path, bytes).text,
    () => undefined,
  );
}

/** What the findings about links are made from. */
type LinkLintInput = LinkInput & Pick<LintInput, 'archive' | 'today'>;

/**
 * The findings about the links and titles of a file, each digest with its own settings; and what
 * is known of its entries.
 */
export async function lintLinks(
  { configs }: DigestFile,
  digests: readonly Digest[],
  { archive, today, ...input }: LinkLintInput,
): Promise<{ findings: Finding[]; entries: CheckedEntry[] }> {
  const { additions } = input;
  const findings: Finding[] = [];
  const entries: CheckedEntry[] = [];
  for (const [index, digest] of digests.entries()) {
    const settings = (configs[index] as DigestConfig).rules;
    const checked = await checkedLinks(digest, input);
    entries.push(...checked.entries);
    findings.push(...lintDigest(digest, { archive, today, additions, settings, checked }));
  }
  return { findings, entries };
}
