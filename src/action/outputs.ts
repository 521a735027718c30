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
  'dead',
  'issue-url',
  'fixes-url',
  'part',
] as const;

/** The values of the outputs; empty where there is none. */
type Outputs = Record<(typeof outputNames)[number], string | number>;

/** Sets all outputs; those that are not given are empty. */
export function setOutputs(outputs: Partial<Outputs>, runner: Runner): void {
  for (const name of outputNames) runner.setOutput(name, outputs[name] ?? '');
}
