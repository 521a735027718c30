import { defaultConfigPath } from '../config/config.ts';
import type { NightlySettings } from '../config/run-settings.ts';
import { CopydeskError } from '../errors.ts';
import { type FailOn, failOnLevels } from '../findings/verdict.ts';
import { readShard, type Shard } from '../nightly/shard.ts';
import { showInvisible } from '../text/invisible.ts';

/** The inputs of the Action, checked. */
export interface Inputs {
  token: string;
  /** Where the base has the configuration, and whether it must. */
  config: { path: string; required: boolean };
  mode: (typeof modes)[number];
  failOn: FailOn;
  maxComments: number;
  links: boolean;
  /** In milliseconds. */
  timeBudget: number;
  annotations: (typeof annotationModes)[number];
  /** The number of a pull request, for an event that has none. */
  pullRequest: number | undefined;
  reportFile: string | undefined;
  sarifFile: string | undefined;
  dryRun: boolean;
  /** At night, in place of what the configuration says. */
  fix: NightlySettings['fix'] | undefined;
  /** The file of the link store, in place of the branch for it. */
  store: string | undefined;
  /** Which part of the archive this machine looks at; undefined for all of it. */
  shard: Shard | undefined;
  /** The folder of the parts that several machines left. */
  merge: string | undefined;
}

const modes = ['auto', 'review', 'read-only', 'nightly'] as const;
const fixes = ['off', 'safe'] as const;
const annotationModes = ['auto', 'always', 'never'] as const;

/**
 * Reads the Action's inputs, whose defaults are in `action.yml`. Throws a `CopydeskError` `usage`
 * that lists every wrong one with its value and what is allowed.
 */
export function readInputs(input: (name: string) => string): Inputs {
  const faults: string[] = [];
  const wrong = (name: string, value: string, expected: string) => {
    faults.push(`input \`${name}\`: found \`${showInvisible(value)}\`, expected ${expected}`);
  };
  const choice = <Name extends string>(name: string, names: readonly [Name, ...Name[]]): Name => {
    const value = input(name);
    const found = names.find((each) => each === value);
    if (found === undefined) wrong(name, value, names.map((each) => `\`${each}\``).join(', '));
    return found ?? names[0];
  };
  const whole = (name: string, least: number, most: number): number => {
    const value = input(name);
    const found = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(found >= least && found <= most)) {
      wrong(name, value, `a whole number from ${least} to ${most}`);
    }
    return found;
  };
  const yes = (name: string) => choice(name, ['true', 'false']) === 'true';
  const text = (name: string) => input(name) || undefined;

  const path = input('config') || defaultConfigPath;
  const inputs: Inputs = {
    token: input('github-token'),
    config: { path, required: path !== defaultConfigPath },
    mode: choice('mode', modes),
    failOn: choice('fail-on', failOnLevels),
    maxComments: whole('max-comments', 0, 100),
    links: yes('links'),
    timeBudget: whole('time-budget', 1, 3600) * 1000,
    annotations: choice('annotations', annotationModes),
    pullRequest: input('pull-request') ? whole('pull-request', 1, 999_999_999) : undefined,
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
    dryRun: yes('dry-run'),
    fix: input('fix') ? choice('fix', fixes) : undefined,
    store: text('store'),
    shard: input('shard') ? readShard(input('shard')) : undefined,
    merge: text('merge'),
  };
  if (input('shard') && !inputs.shard) {
    wrong('shard', input('shard'), 'two whole numbers such as `2/8`, from `1/1` to `256/256`');
  }
  if (inputs.shard && inputs.merge) {
    faults.push('inputs `shard` and `merge`: found both, expected one of them');
  }
  if (inputs.token === '') {
    faults.push(
      'input `github-token`: found nothing, expected a token; leave the input out to use the token of the job',
    );
  }
  if (faults.length > 0) throw new CopydeskError('usage', faults.join('\n'));
  return inputs;
}
