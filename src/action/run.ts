import type { Runner } from '../jobs/ports.ts';
import { explainFault } from '../report/fault.ts';
import type { ActionContext } from './context.ts';
import { targetOf } from './event.ts';
import { finishRun, setOutputs } from './finish.ts';
import { readInputs } from './inputs.ts';
import { reviewTarget } from './review.ts';

/** Runs the Action: reads what it was told, reviews, and leaves its outputs. Never throws; what goes wrong fails the step. */
export async function run(context: ActionContext): Promise<void> {
  const { runner } = context;
  try {
    const inputs = readInputs((name) => runner.input(name));
    const target = targetOf(context.event, inputs.pullRequest);
    if (target.kind === 'nothing') {
      leaveNothing(target.why, runner);
      return;
    }
    await finishRun(await reviewTarget(target, inputs, context), inputs, context);
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
