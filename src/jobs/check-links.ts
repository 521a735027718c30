import type { DigestConfig } from '../config/config.ts';
import type { LinkSettings } from '../config/schema.ts';
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
import { openLinkMemory } from './link-memory.ts';
import { addFindings, type DigestFile, type FilteredFile, type LintInput } from './lint-file.ts';
import type { Workspace } from './load.ts';
import type { Files, Network } from './ports.ts';

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

/** How a job goes about the links of a workspace. */
export interface LinkOptions extends LinkRun {
  /** The file in which links are remembered; undefined for the usual one, where its folder exists. */
  memory: string | undefined;
}

/** What became of the links of digests. */
export interface Examined {
  outcomes: ReadonlyMap<string, LinkOutcome>;
  /** What a user should know, one sentence each. */
  notices: readonly string[];
  /** What failed, though all links were looked at. */
  failures: readonly CopydeskError[];
}

/** Looks at the links of digests, with what earlier runs found, and remembers what it finds. */
export async function examineLinks(
  digests: readonly Digest[],
  { files, config, today }: Workspace,
  options: LinkOptions,
): Promise<Examined> {
  const memory = await openLinkMemory(options.memory, files, today);
  const knowledge = {
    settings: config.links,
    ownSites: ownSitesOf(await Promise.all(ownSiteFiles.map((path) => textOf(path, files)))),
    store: memory.store,
  };
  const links = digests.flatMap(linksOf);
  const outcomes = await lookAtLinks(links, knowledge, options);
  const failure = await memory.save(outcomes.values());
  const notices = [...memory.notices, ...excludeNotices(outcomes.keys(), config.links.exclude)];
  return { outcomes, notices, failures: failure ? [failure] : [] };
}

/** What was collected, with what is found about its links. */
export async function withLinks(
  collected: Collected<FilteredFile>,
  archive: Archive,
  workspace: Workspace,
  options: LinkOptions,
): Promise<Collected> {
  const digests = collected.files.flatMap(({ linted }) => linted.digests);
  const { outcomes, notices, failures } = await examineLinks(digests, workspace, options);
  const input = linkInput(outcomes, archive, workspace);
  const files = await Promise.all(
    collected.files.map(async ({ file, linted }) => {
      const { findings } = await linkFindings(file, linted.digests, input);
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

/** What findings about links are made from in a folder. */
export function linkInput(
  outcomes: LinkInput['outcomes'],
  archive: Archive,
  { files, today }: Pick<Workspace, 'files' | 'today'>,
): LinkLintInput {
  const exists = async (path: string) => (await files.kind(path)) !== undefined;
  return { outcomes, archive, today, exists };
}

/** A file's text; undefined where there is none, or none that can be read. */
async function textOf(path: string, files: Files): Promise<string | undefined> {
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
export async function linkFindings(
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
