import type { Archive } from '../digest/archive/archive.ts';
import type { Digest } from '../digest/types.ts';
import type { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { ownSiteFiles, ownSitesOf } from '../links/own-site.ts';
import { excludeNotices, linksOf } from '../links/scope.ts';
import { reportLinks } from '../report/links.ts';
import { decodeText } from '../text/decode.ts';
import type { Collected } from './collect.ts';
import { type LinkInput, linkFindings } from './link-findings.ts';
import { openLinkMemory } from './link-memory.ts';
import { addFindings, type SilencedFile } from './lint-file.ts';
import type { Workspace } from './load.ts';
import { type LinkRun, lookAtLinks } from './look-at-links.ts';
import type { Files } from './ports.ts';

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
