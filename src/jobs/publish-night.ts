import { CopydeskError } from '../errors.ts';
import type { Stored } from '../links/store.ts';
import { readBoxes } from '../nightly/marker.ts';
import { mergeStored } from '../nightly/merge.ts';
import { findIssue, type IssueOperation, planIssue, withBoxes } from '../nightly/plan.ts';
import type { ExistingIssue, NightHost } from '../nightly/ports.ts';
import type { Workspace } from './load.ts';
import { publishFixes } from './night-fixes.ts';
import type { NightMemory } from './night-memory.ts';
import { judgeNight, type Night, type NightOptions, nightly } from './nightly.ts';

/** What a night on a host works with. */
export interface HostedNight {
  host: NightHost;
  memory: NightMemory;
  workspace: Workspace;
  options: NightOptions;
  /** What the machines found that shared the night. */
  parts: readonly Stored[];
  /** Whether proven fixes are offered in a pull request. */
  fix: 'off' | 'safe';
  /** Whether nothing is written. */
  dryRun: boolean;
}

/** What became of a night on a host. */
export interface PublishedNight {
  night: Night;
  /** Where the issue is; undefined where there is none. */
  issueUrl: string | undefined;
  /** Where the pull request with fixes is; undefined where there is none. */
  fixesUrl: string | undefined;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /** Whether all that the night has to say stands in the issue. */
  told: boolean;
  /** What went wrong, each once; the rest of the night went on. */
  faults: readonly CopydeskError[];
}

/**
 * A night on a host: reads the boxes of the issue, asks about the links that are due, keeps what
 * was found, and brings the issue up to date. What fails keeps nothing else from being done.
 */
export async function publishNight(hosted: HostedNight): Promise<PublishedNight> {
  const { host, memory, workspace, options, dryRun } = hosted;
  const faults: CopydeskError[] = [];
  const attempt = async <Value>(what: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await what();
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      if (!faults.some(({ message }) => message === error.message)) faults.push(error);
      return undefined;
    }
  };

  const issues = host.repository.hasIssues ? await attempt(() => host.issues()) : undefined;
  let night = await nightly(rememberedWith(hosted, issues), workspace, options);
  if (dryRun) {
    const { notices } = night;
    return { night, issueUrl: undefined, fixesUrl: undefined, notices, told: false, faults };
  }

  /** Keeps what is known. Where another run knew more, the night is judged by what both know. */
  const keep = async (stored: Stored): Promise<Night> => {
    const kept = (await attempt(() => memory.save(stored))) ?? stored;
    if (kept !== night.stored) night = judgeNight(kept, night.survey, workspace, options);
    return night;
  };
  const before = faults.length;
  await keep(night.stored);
  // Where this lacked a right, commits would lack the same.
  const mayCommit = faults[before]?.code !== 'api-forbidden';
  const tracking =
    issues && (await attempt(() => bringUpToDate(night, issues, { ...hosted, keep })));
  const number = tracking?.issue?.number;
  if (number !== undefined && number !== night.stored.issue) {
    await keep({ ...night.stored, issue: number });
  }
  const fixes =
    hosted.fix === 'safe' && mayCommit
      ? await attempt(() => publishFixes(host, night.survey, workspace))
      : undefined;
  return {
    night,
    issueUrl: tracking?.issue?.url,
    fixesUrl: fixes?.url,
    notices: [...night.notices, ...(fixes?.notices ?? [])],
    told: tracking !== undefined,
    faults,
  };
}

/** What is remembered before the night asks, with the boxes of the issue as they are now. */
function rememberedWith(
  { host, memory, parts, workspace: { today } }: HostedNight,
  issues: readonly ExistingIssue[] = [],
): Stored {
  const { owner, repo } = host.repository;
  const stored = ofRepository(`${owner}/${repo}`, parts.reduce(mergeStored, memory.stored));
  const { issue } = findIssue(issues, stored.issue);
  if (!issue) return stored;
  return { ...withBoxes(stored, readBoxes(issue.body), today), issue: issue.number };
}

/**
 * What is remembered without the number of an issue in another repository: a fork has a copy of the
 * branch, and its issue of this number is somebody else's.
 */
function ofRepository(name: string, { issue, repository, ...stored }: Stored): Stored {
  const isOwn = repository === name && issue !== undefined;
  return { ...stored, repository: name, ...(isOwn && { issue }) };
}

interface Tracking {
  issue: ExistingIssue | undefined;
}

/**
 * Brings the issue up to date. Right before it is written, it is read again: boxes that were ticked
 * meanwhile count, and another run may have opened one.
 */
async function bringUpToDate(
  begun: Night,
  known: readonly ExistingIssue[],
  {
    host,
    workspace: { today, config },
    keep,
  }: HostedNight & { keep(stored: Stored): Promise<Night> },
): Promise<Tracking> {
  const { labels } = config.nightly;
  let night = begun;
  const plan = (issues: readonly ExistingIssue[]) =>
    planIssue(night.issue, issues, { known: night.stored.issue, labels, today });
  if (plan(known).length === 0) return findIssue(known, night.stored.issue);
  const issues = await host.issues();
  const { issue } = findIssue(issues, night.stored.issue);
  if (issue) {
    const boxed = withBoxes(night.stored, readBoxes(issue.body), today);
    if (boxed !== night.stored) night = await keep(boxed);
  }
  let opened = issue;
  for (const operation of plan(issues)) opened = (await apply(operation, host)) ?? opened;
  return { issue: opened };
}

async function apply(
  operation: IssueOperation,
  host: NightHost,
): Promise<ExistingIssue | undefined> {
  if (operation.type === 'create') return host.createIssue(operation);
  await host.updateIssue(operation.number, operation.change);
  return undefined;
}
