import { CopydeskError } from '../errors.ts';
import type { ActionContext } from './context.ts';
import type { RunTarget } from './event.ts';
import type { Inputs } from './inputs.ts';

/** Runs a night, or one of the parts of it that the inputs name. */
export async function runNight(
  _target: Extract<RunTarget, { kind: 'night' }>,
  inputs: Inputs,
  context: ActionContext,
): Promise<void> {
  await context.night(inputs.token);
  throw new CopydeskError('usage', 'the nightly run is not finished in this version');
}
