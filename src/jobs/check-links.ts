import type { LinkSettings } from '../config/schema.ts';
import type { Additions } from '../digest/additions.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { Digest, Entry } from '../digest/types.ts';
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
import { ruleUrl } from '../rules/engine/rule.ts';
import type { LinkProblem } from '../rules/links/link-problem.ts';
import { linkProblems } from '../rules/links/link-problems.ts';
import { missingFiles } from '../rules/links/missing.ts';
import { titleProblems } from '../rules/links/title-problems.ts';
import { decodeText } from '../text/decode.ts';
import type { Collected } from './collect.ts';
import { openLinkMemory } from './link-memory.ts';
import { addFindings, type DigestFile, type SilencedFile } from './lint-file.ts';
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
  collected: Collected<SilencedFile>,
  archive: Archive,
  workspace: Workspace,
  options: LinkOptions,
): Promise<Collected> {
  const digests = collected.files.flatMap(({ linted }) => linted.digests);
  const { outcomes, notices, failures } = await examineLinks(digests, workspace, options);
  const input = linkInput(outcomes, archive, workspace.files);
  const files = await Promise.all(
    collected.files.map(async ({ file, linted }) => {
      const findings = await linkFindings(file, linted.digests, input);
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
  files: Files,
): LinkInput {
  return { outcomes, archive, exists: async (path) => (await files.kind(path)) !== undefined };
}

/** A file's text; undefined where there is none, or none that can be read. */
async function textOf(path: string, files: Files): Promise<string | undefined> {
  if ((await files.kind(path)) !== 'file') return undefined;
  return files.read(path).then(
    (bytes) => decodeText(path, bytes).text,
    () => undefined,
  );
}

/** What became of links, and what it is held against. */
export interface LinkInput {
  /** By the address as the digest writes it. */
  outcomes: ReadonlyMap<string, LinkOutcome>;
  archive: Archive;
  /** What a change added: only its links and titles are held against the pages. Undefined where there is no change. */
  additions?: Additions;
  /** Whether the repository has a file or a folder of this path. */
  exists(path: string): Promise<boolean>;
}

/** The findings about the links and titles of a file, for each of its digests as that one's settings have it. */
export async function linkFindings(
  file: DigestFile,
  digests: readonly Digest[],
  input: LinkInput,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, digest] of digests.entries()) {
    const settings = file.configs[index]?.rules;
    for (const problem of await problemsOf(digest, input)) {
      const { severity = 'off' } = settings?.get(problem.rule) ?? {};
      if (severity === 'off') continue;
      const url = ruleUrl({ id: problem.rule });
      findings.push({ ...problem, severity, path: file.source.path, url });
    }
  }
  return findings;
}

async function problemsOf(
  digest: Digest,
  { outcomes, archive, additions, exists }: LinkInput,
): Promise<LinkProblem[]> {
  const { path } = digest.document.source;
  const isNew = (entry: Entry) => additions?.bringsLink(path, entry.head) ?? true;
  const brought = {
    ...digest,
    links: digest.links.filter(({ range }) => additions?.isNewLink(path, range) ?? true),
    entries: digest.entries.filter(isNew),
  };
  // Whether an entry has a title at all can be told without its page.
  const others = { ...digest, entries: digest.entries.filter((entry) => !isNew(entry)) };
  return [
    ...linkProblems(brought, outcomes),
    ...titleProblems(brought, outcomes, archive),
    ...titleProblems(others, new Map(), archive),
    ...(await missingFiles(digest, exists)),
  ];
}
