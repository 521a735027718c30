import { join } from 'node:path';
import { allChecks } from '../config/load.ts';
import { terminalText } from '../escape.ts';
import { countBySeverity } from '../findings/counts.ts';
import type { Runner } from '../jobs/ports.ts';
import { explainFault } from '../report/fault.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { FormatOptions } from '../report/options.ts';
import { jobSummary } from '../review/compose.ts';
import type { Published } from '../review/publish.ts';
import { ruleUrl } from '../rules/engine/rule.ts';
import { pluralize } from '../text/pluralize.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { RunResult } from './review.ts';

/** Tells what came of a run: the log, annotations, the job's summary, the report's files, the outputs, and the verdict. */
export async function finishRun(
  { reviewed, published, unpublished }: RunResult,
  inputs: Inputs,
  context: ActionContext,
): Promise<void> {
  const { runner, files } = context;
  const { report, failures, touched } = reviewed;
  const commented = published?.outcome === 'published' || published?.outcome === 'unchanged';
  const write = (format: FormatName) => formats[format](report, formatOptions(reviewed, context));

  runner.log(touched ? write('pretty') : 'The change touches no digest.');
  if (published) runner.log(publishedText(published));
  if (wantsAnnotations(inputs, commented)) runner.log(write('github'));
  if (touched) await runner.summarise(jobSummary(reviewed, { commented }));

  const reportFile = inputs.reportFile ?? join(context.temporaryFolder, 'copydesk-report.json');
  await files.write(reportFile, new TextEncoder().encode(write('json')));
  if (inputs.sarifFile !== undefined) {
    await files.write(inputs.sarifFile, new TextEncoder().encode(write('sarif')));
  }

  const failed = failures.length > 0 || report.verdict === 'findings';
  setOutputs(
    {
      verdict: failed ? 'findings' : 'clean',
      errors: report.counts.error,
      warnings: report.counts.warning,
      'entries-added': report.review?.entries.length ?? 0,
      'entries-starred': report.review?.stars.starred ?? 0,
      'comment-url': published?.commentUrl ?? '',
      report: reportFile,
    },
    runner,
  );
  if (failed || unpublished) runner.fail(failureText(reviewed, inputs, unpublished));
}

function formatOptions(
  { sources }: RunResult['reviewed'],
  { version }: ActionContext,
): FormatOptions {
  return {
    colour: false,
    columns: 120,
    quiet: false,
    sources: (path) => sources.get(path),
    rules: allChecks.map((rule) => ({ ...rule, url: ruleUrl(rule) })),
    version,
  };
}

/** Where comments say it all, annotations would say it again. */
function wantsAnnotations({ annotations }: Inputs, commented: boolean): boolean {
  return annotations === 'always' || (annotations === 'auto' && !commented);
}

function publishedText({ outcome, counts, commentUrl, refused }: Published): string {
  switch (outcome) {
    case 'published': {
      const { created, updated, removed } = counts;
      const more = refused > 0 ? `; GitHub did not take ${pluralize(refused, 'comment')}` : '';
      return `Review written: ${created} created, ${updated} updated, ${removed} removed${more}. ${terminalText(commentUrl ?? '')}`;
    }
    case 'unchanged':
      return 'The review stands as it should; nothing was written.';
    case 'superseded':
      return 'The pull request has a newer head; the run for that one writes the review.';
    case 'closed':
      return 'The pull request was closed; nothing was written.';
    case 'forbidden':
      return 'The token may not comment here, as on pull requests from forks and from Dependabot: the review stands in the job summary. To have it on the pull request, give the job `pull-requests: write` and run it on `pull_request_target` (see the README).';
  }
}

function failureText(
  { report, failures }: RunResult['reviewed'],
  { failOn }: Inputs,
  unpublished: RunResult['unpublished'],
): string {
  const introduced = report.findings.filter(({ state }) => state === 'introduced');
  const faults = unpublished ? [...failures, unpublished] : failures;
  const parts = [
    ...(report.verdict === 'findings'
      ? [`the change introduces ${countBySeverity(introduced)} (fail-on: ${failOn})`]
      : []),
    ...faults.map(explainFault),
  ];
  return parts.join('; ');
}

/** The outputs of the Action, as `action.yml` documents them. */
export const outputNames = [
  'verdict',
  'errors',
  'warnings',
  'entries-added',
  'entries-starred',
  'comment-url',
  'report',
] as const;

/** A value for each of {@link outputNames}; empty where there is none. */
export type Outputs = Record<(typeof outputNames)[number], string | number>;

/** Hands the outputs to the runner. */
export function setOutputs(outputs: Outputs, runner: Runner): void {
  for (const name of outputNames) runner.setOutput(name, outputs[name]);
}
