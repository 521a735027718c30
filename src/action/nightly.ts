import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { CopydeskError } from '../errors.ts';
import { markdownLink, markdownText, terminalText } from '../escape.ts';
import { chunksOf } from '../jobs/link-store.ts';
import type { Workspace } from '../jobs/load.ts';
import { openBranchMemory, openFileMemory, readParts } from '../jobs/night-memory.ts';
import { type Night, type NightOptions, nightly } from '../jobs/nightly.ts';
import { type PublishedNight, publishNight } from '../jobs/publish-night.ts';
import { partOf } from '../nightly/ask.ts';
import type { Shard } from '../nightly/shard.ts';
import { explainFault } from '../report/fault.ts';
import { showLinkProgress } from '../report/link-progress.ts';
import { readSettings } from '../review/base.ts';
import { pluralize } from '../text/pluralize.ts';
import { createCommitFiles } from './commit-files.ts';
import type { ActionContext, OpenNight } from './context.ts';
import type { RunTarget } from './event.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';

/** Runs a night, or the part of one that the inputs name. */
export async function runNight(
  { issue }: Extract<RunTarget, { kind: 'night' }>,
  inputs: Inputs,
  context: ActionContext,
): Promise<void> {
  const { runner } = context;
  const opened = await context.night(inputs.token);
  const { account, head } = opened.host.repository;
  if (issue && issue.author !== account) {
    runner.log(`The issue was opened by ${terminalText(issue.author)}, not by ${account}.`);
    setOutputs({ verdict: 'clean' }, runner);
    return;
  }
  const settings = await readSettings(head, opened.files, inputs.config);
  const today = context.now.toISOString().slice(0, 10);
  const { host } = opened;
  const memory = inputs.store
    ? await openFileMemory(inputs.store, context.files, today)
    : await openBranchMemory(host, today);
  const workspace = workspaceAt(opened, settings.config, today);
  const options = await optionsOf(opened, inputs, context, issue !== undefined);
  const notices = [...settings.notices, ...memory.notices];
  if (inputs.shard) {
    const night = await nightly(memory.stored, workspace, options);
    await leavePart(night, inputs.shard, context, notices);
    return;
  }
  const left =
    inputs.merge === undefined ? undefined : await readParts(inputs.merge, context.files, today);
  const parts = left?.parts ?? [];
  notices.push(...(left?.notices ?? []));
  const { dryRun } = inputs;
  // A box changes nothing about the pages.
  const fix = issue ? 'off' : (inputs.fix ?? settings.config.nightly.fix);
  const night = { host, memory, workspace, options, parts, fix, dryRun };
  const published = await publishNight(night);
  await finishNight(published, { notices, dryRun }, context);
}

function workspaceAt({ host, files }: OpenNight, config: Config, today: string): Workspace {
  return {
    files: createCommitFiles(files, host.repository.head),
    config,
    today,
    standardInput: async () => new Uint8Array(),
    progress: () => undefined,
  };
}

async function optionsOf(
  { host, lineUrl }: OpenNight,
  { links, shard, merge, token }: Inputs,
  { network, runner }: ActionContext,
  isBox: boolean,
): Promise<NightOptions> {
  const opened = await network(token);
  const { defaultBranch } = host.repository;
  return {
    links: {
      network: opened,
      // What a box changes, and what others asked about, needs no check.
      offline: !links || isBox || merge !== undefined,
      budget: undefined,
      signal: undefined,
      watch: (progress, ended) =>
        void showLinkProgress(
          progress,
          ended,
          { watched: false, columns: 120, writeError: async (text) => runner.log(text.trimEnd()) },
          opened,
        ),
    },
    shard,
    copies: links && !isBox && shard === undefined,
    // Of the branch, so that a commit that changes nothing of it does not change the issue.
    fileUrl: (path, line = 1) => lineUrl(defaultBranch, path, line),
  };
}

/** Leaves what one of several machines found as a file. */
async function leavePart(
  { stored, report, survey, failures }: Night,
  shard: Shard,
  { files, runner, temporaryFolder }: ActionContext,
  notices: readonly string[],
): Promise<void> {
  const path = join(temporaryFolder, `copydesk-part-${shard.index}-of-${shard.of}.ndjson`);
  await files.write(path, chunksOf(partOf(stored, shard, report.today)));
  for (const notice of [...notices, ...survey.notices]) runner.log(terminalText(notice));
  setOutputs({ verdict: 'clean', part: path }, runner);
  if (failures.length > 0) runner.fail(failures.map(explainFault).join('; '));
}

/** Writes the results of a night: log, job summary, outputs, verdict. */
async function finishNight(
  { night, issueUrl, fixesUrl, told, faults, notices: own }: PublishedNight,
  { notices, dryRun }: { notices: readonly string[]; dryRun: boolean },
  { runner }: ActionContext,
): Promise<void> {
  const { issue, report } = night;
  for (const notice of [...notices, ...own]) runner.log(terminalText(notice));
  runner.log(nightText(night));
  await runner.summarise(told ? summaryOf(night, issueUrl) : `${issue.body}\n`);
  if (dryRun) runner.log('Dry run: nothing was written.');
  else if (told && issueUrl) runner.log(`What the archive needs: ${terminalText(issueUrl)}`);
  if (fixesUrl) runner.log(`Fixes: ${terminalText(fixesUrl)}`);
  setOutputs(
    {
      verdict: issue.state === 'clean' ? 'clean' : 'findings',
      dead: report.dead.length,
      'issue-url': issueUrl ?? '',
      'fixes-url': fixesUrl ?? '',
    },
    runner,
  );
  const all: CopydeskError[] = [...faults, ...night.failures];
  if (all.length > 0) runner.fail(all.map(explainFault).join('; '));
}

function summaryOf(night: Night, issueUrl: string | undefined): string {
  const where = issueUrl ? ` ${markdownLink('What the archive needs', issueUrl)}` : '';
  return `${markdownText(nightText(night))}${where}\n`;
}

/** What a night did, in a line. */
function nightText({ report: { nights, dead, moved } }: Night): string {
  const { links = 0, asked = 0, left = 0 } = nights.at(-1) ?? {};
  const parts = [
    `${pluralize(asked, 'link')} of ${links} asked about`,
    `${dead.length} dead`,
    `${moved.length} moved`,
    ...(left > 0 ? [`${left} left for the next night`] : []),
  ];
  return `${parts.join(', ')}.`;
}
