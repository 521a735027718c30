import type { Runner } from '../jobs/ports.ts';

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
