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

/** The values of the outputs; empty where there is none. */
type Outputs = Record<(typeof outputNames)[number], string | number>;

export function setOutputs(outputs: Outputs, runner: Runner): void {
  for (const name of outputNames) runner.setOutput(name, outputs[name]);
}
