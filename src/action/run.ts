import type { Files, Network, Runner } from '../jobs/ports.ts';
import { explainFault } from '../report/fault.ts';
import type { Hosting } from '../review/ports.ts';
import { targetOf, type WorkflowEvent } from './event.ts';
import { finishRun } from './finish.ts';
import { readInputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import { reviewTarget } from './review-target.ts';

/** What a run of the Action needs of the world. */
export interface WorkflowWorld {
  runner: Runner;
  event: WorkflowEvent;
  repository: { owner: string; repo: string };
  hosting(token: string): Hosting;
  network(token: string): Network;
  /** The files of the workspace. */
  files: Files;
  /** A folder for files that last as long as the job. */
  temporaryFolder: string;
  now: Date;
  version: string;
}

/** Runs the Action: reads what it was told, reviews, and leaves its outputs. Never throws; what goes wrong fails the step. */
export async function run(world: WorkflowWorld): Promise<void> {
  const { runner } = world;
  try {
    const inputs = readInputs((name) => runner.input(name));
    const target = targetOf(world.event, inputs.pullRequest);
    if (target.kind === 'nothing') {
      leaveNothing(target.why, runner);
      return;
    }
    await finishRun(await reviewTarget(target, inputs, world), inputs, world);
  } catch (error) {
    runner.fail(explainFault(error));
  }
}

/** The outputs of a run that had nothing to look at. */
function leaveNothing(why: string, runner: Runner): void {
  runner.log(why);
  setOutputs(
    {
      verdict: 'clean',
      errors: 0,
      warnings: 0,
      'entries-added': 0,
      'entries-starred': 0,
      'comment-url': '',
      report: '',
    },
    runner,
  );
}
