import type { CopydeskError } from '../errors.ts';
import { ownSiteFiles, ownSitesOf } from '../links/own-site.ts';
import { requestAddress } from '../links/redirects.ts';
import { skipReason } from '../links/scope.ts';
import type { Stored } from '../links/store.ts';
import {
  copyQuery,
  readCopy,
  type WantedCopy,
  wantedCopies,
  withCopies,
} from '../nightly/archived-copy.ts';
import { askTonight } from '../nightly/ask.ts';
import { type WantedIssue, wantedIssue } from '../nightly/issue.ts';
import { afterChecks, closeNight, controlsFor } from '../nightly/night.ts';
import { type NightReport, reportNight } from '../nightly/report.ts';
import type { FileUrl } from '../nightly/sections.ts';
import type { Shard } from '../nightly/shard.ts';
import { compileAddressPatterns } from '../text/address-pattern.ts';
import { type LinkRun, runLinkCheck, textOf } from './check-links.ts';
import type { Workspace } from './load.ts';
import { type Survey, surveyArchive } from './survey.ts';

/** After how many nights a move is offered. */
const movedAfter = 2;

/** How a night runs. */
export interface NightOptions {
  links: LinkRun;
  /** Which part of the archive this machine asks about; undefined for all of it. */
  shard: Shard | undefined;
  /** Whether archived copies of dead links are looked up. */
  copies: boolean;
  fileUrl: FileUrl;
}

/** What a night found, before anything is written. */
export interface Night {
  stored: Stored;
  report: NightReport;
  issue: WantedIssue;
  survey: Survey;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  failures: readonly CopydeskError[];
}

/**
 * One night: goes through the archive, asks about the links that are due, and says what the
 * tracking issue should be. `before` is what earlier nights remember. Writes nothing.
 */
export async function nightly(
  before: Stored,
  workspace: Workspace,
  options: NightOptions,
): Promise<Night> {
  const { config, files } = workspace;
  const ownSites = ownSitesOf(await Promise.all(ownSiteFiles.map((path) => textOf(path, files))));
  const isExcluded = compileAddressPatterns(config.links.exclude);
  const scope = { isExcluded, ownSites, offline: false };
  const survey = await surveyArchive(workspace, (url) => skipReason(url, scope) === undefined);
  const asked = await askAbout(before, survey, workspace, ownSites, options);
  const night = judgeNight(asked, survey, workspace, options);
  if (!options.copies || !config.nightly.archivedCopies) return night;
  const wanted = wantedCopies(night.report, night.stored);
  const copies = await lookUpCopies(wanted, options.links);
  if (copies.size === 0) return night;
  const stored = withCopies(night.stored, copies, workspace.today);
  return judgeNight(stored, survey, workspace, options);
}

/** Says what there is to say about what is remembered; asks nothing. */
export function judgeNight(
  asked: Stored,
  survey: Survey,
  { today, config }: Pick<Workspace, 'today' | 'config'>,
  { fileUrl }: Pick<NightOptions, 'fileUrl'>,
): Night {
  const { deadAfter } = config.nightly;
  const stored = closeNight(asked, survey.inventory, { today, deadAfter });
  const report = reportNight(stored, survey, { today, deadAfter, movedAfter });
  const issue = wantedIssue(report, fileUrl);
  const { notices, failures } = survey;
  return { stored, report, issue, survey, notices, failures };
}

async function askAbout(
  before: Stored,
  { inventory }: Survey,
  { config, today }: Workspace,
  ownSites: readonly string[],
  { links: run, shard }: NightOptions,
): Promise<Stored> {
  const { deadAfter, links: requests, time } = config.nightly;
  if (run.offline) return before;
  const asked = askTonight(inventory.values(), before, { today, requests, deadAfter, shard });
  const knowledge = { settings: config.links, ownSites, store: before.links };
  const limited = { ...run, budget: run.budget ?? time };
  const outcomes = await runLinkCheck(
    asked.map(({ spelled: url, kind }) => ({ url, kind })),
    knowledge,
    limited,
  );
  // What may not be asked about, as is known only now, is not among what is looked at.
  for (const { url, reason } of outcomes.values()) {
    if (reason === 'private-address') inventory.delete(requestAddress(url) ?? url);
  }
  const controls = await runLinkCheck(
    controlsFor(outcomes.values()).map((url) => ({ url, kind: 'other' as const })),
    { ...knowledge, store: new Map() },
    run,
  );
  return afterChecks(before, outcomes.values(), controls.values(), today);
}

/** The pause between two look-ups of copies, in milliseconds: the archive takes 24 a minute. */
const copyPace = 3000;
/** How long one answer is waited for, in milliseconds. */
const copyPatience = 20_000;
/** After so many failures in a row the archive is left alone for the night. */
const mostFailures = 3;
/** The bytes of an answer that are read at most. */
const copyLimit = 65_536;

/**
 * Looks archived copies up, one after the other; undefined stands for a link without one. A failed
 * look-up is left for another night.
 */
async function lookUpCopies(
  wanted: readonly WantedCopy[],
  { network, signal }: LinkRun,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  if (wanted.length === 0) return found;
  const { clock } = network;
  const web = network.open([]);
  try {
    let failures = 0;
    for (const [index, each] of wanted.entries()) {
      if (index > 0) await clock.sleep(copyPace, signal);
      if (signal?.aborted || failures === mostFailures) break;
      const answer = await web.fetch({
        url: copyQuery(each),
        method: 'GET',
        timeLeft: copyPatience,
        bodyLimit: copyLimit,
        ...(signal && { signal }),
      });
      const isWhole = answer.ok && answer.status === 200 && answer.complete;
      const copy = isWhole ? readCopy(new TextDecoder().decode(answer.body), each.url) : undefined;
      failures = copy === undefined ? failures + 1 : 0;
      if (copy !== undefined) found.set(each.url, copy === 'none' ? undefined : copy);
    }
  } finally {
    await web.close();
  }
  return found;
}
