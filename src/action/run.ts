import type { Runner } from '../jobs/ports.ts';
import { explainFault } from '../report/fault.ts';
import type { ActionContext } from './context.ts';
import { targetOf } from './event.ts';
import { readInputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';

/**
 * Runs the Action: reads the event and the inputs, reviews, and sets the outputs. Never throws; an
 * error fails the step.
 */
export async function runAction(context: ActionContext): Promise<void> {
  const { runner } = context;
  try {
    const inputs = readInputs((name) => runner.input(name));
    const target = targetOf(context.event, inputs);
    if (target.kind === 'nothing') {
      leaveNothing(target.why, runner);
      return;
    }
    if (target.kind === 'night') {
      const { runNight } = await import('./nightly.ts');
      await runNight(target, inputs, context);
      return;
    }
    // Loaded only where there is something to review.
    const { reviewTarget } = await import('./review.ts');
    const { finishRun } = await import('./finish.ts');
    const result = await reviewTarget(target, inputs, context);
    if (result) await finishRun(result, inputs, context);
    else {
      leaveNothing(
        'The commit before the push is gone: there is nothing to compare the push with.',
        runner,
      );
    }
  } catch (error) {
    runner.fail(explainFault(error));
  }
}

/** Sets the outputs of a run that has nothing to review. */
function leaveNothing(why: string, runner: Runner): void {
  runner.log(why);
  setOutputs(
    {
      verdict: 'clean',
      errors: 0,
      warnings: 0,
      'entries-added': 0,
      'entries-starred': 0,
    },
    runner,
  );
}
