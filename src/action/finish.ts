import { join } from 'node:path';
import { CopydeskError } from '../errors.ts';
import { terminalText } from '../escape.ts';
import { countBySeverity } from '../findings/verdict.ts';
import { explainFault } from '../report/fault.ts';
import { formatOptions, formats } from '../report/formats.ts';
import type { FormatName } from '../report/options.ts';
import { jobSummary } from '../review/compose.ts';
import type { Published } from '../review/publish.ts';
import { pluralize } from '../text/pluralize.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import type { RunResult } from './review.ts';

/** Writes the results of a run: log, annotations, job summary, report files, outputs, verdict. */
export async function finishRun(
  { reviewed, published, unpublished }: RunResult,
  inputs: Inputs,
  context: ActionContext,
): Promise<void> {
  const { runner, files } = context;
  const { report, failures, touched } = reviewed;
  const commented = published?.outcome === 'published' || published?.outcome === 'unchanged';
  const write = (format: FormatName) =>
    formats[format](report, formatOptions(reviewed, { version: context.version }));

  runner.log(touched ? write('pretty') : 'The change touches no digest.');
  if (published) runner.log(publishedText(published));
  if (wantsAnnotations(inputs, commented)) runner.log(write('github'));
  if (touched) await runner.summarise(jobSummary(reviewed, { commented }));

  const reportFile = inputs.reportFile ?? join(context.temporaryFolder, 'copydesk-report.json');
  const unwritten: CopydeskError[] = [];
  const keep = async (path: string, format: FormatName) => {
    await files.write(path, new TextEncoder().encode(write(format))).catch((error) => {
      if (!(error instanceof CopydeskError)) throw error;
      unwritten.push(error);
    });
  };
  await keep(reportFile, 'json');
  if (inputs.sarifFile !== undefined) await keep(inputs.sarifFile, 'sarif');

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
  const faults = [...failures, ...(unpublished ? [unpublished] : []), ...unwritten];
  if (failed || faults.length > 0) runner.fail(failureText(reviewed, inputs, faults));
}

/** Annotations would repeat what the comments say. */
function wantsAnnotations({ annotations }: Inputs, commented: boolean): boolean {
  return annotations === 'always' || (annotations === 'auto' && !commented);
}

function publishedText({ outcome, counts, commentUrl, refused }: Published): string {
  switch (outcome) {
    case 'published': {
      const { created, updated, removed } = counts;
      const more = refused > 0 ? `; GitHub refused ${pluralize(refused, 'comment')}` : '';
      return `Review written: ${created} created, ${updated} updated, ${removed} removed${more}. ${terminalText(commentUrl ?? '')}`;
    }
    case 'unchanged':
      return 'The review is up to date; nothing was written.';
    case 'superseded':
      return 'The pull request has a newer head; the run for that head writes the review.';
    case 'closed':
      return 'The pull request was closed; nothing was written.';
    case 'forbidden':
      return 'The token may not comment here, which is usual for pull requests from forks and from Dependabot: the review is in the job summary. To get it on the pull request, give the job `pull-requests: write` and run it on `pull_request_target` (see the README).';
  }
}

function failureText(
  { report }: RunResult['reviewed'],
  { failOn }: Inputs,
  faults: readonly CopydeskError[],
): string {
  const introduced = report.findings.filter(({ state }) => state === 'introduced');
  const parts = [
    ...(report.verdict === 'findings'
      ? [`the change introduces ${countBySeverity(introduced)} (fail-on: ${failOn})`]
      : []),
    ...faults.map(explainFault),
  ];
  return parts.join('; ');
}
