import { InvalidArgumentError, Option } from 'commander';
import { defaultMaxComments } from '../config/config.ts';
import { dateExists } from '../digest/dates/calendar.ts';
import { type FailOn, failOnLevels } from '../findings/verdict.ts';
import { readShard, type Shard } from '../nightly/shard.ts';
import type { FormatName } from '../report/options.ts';

/** The options of all commands; each has some of them. */
export interface CommandOptions {
  config?: string;
  format: FormatName;
  failOn: FailOn;
  rule?: string[];
  today?: string;
  quiet?: boolean;
  offline?: boolean;
  store?: string;
  /** In seconds. */
  timeBudget?: number;
  diff?: boolean;
  unsafe?: boolean;
  base?: string;
  head?: string;
  maxComments?: number;
  last?: number;
  post?: boolean;
  source?: string;
  file?: string;
  section?: string;
  title?: string;
  description?: string;
  tag?: string[];
  star?: boolean;
  dryRun?: boolean;
  yes?: boolean;
  workflows?: boolean;
  json?: boolean;
  /** False for `--no-replay`. */
  replay?: boolean;
  shard?: Shard;
  merge?: string;
}

/** `--format` with the formats that a command has. */
export function formatOption(names: readonly string[]): Option {
  return new Option('--format <name>', 'output format').choices(names).default('pretty');
}

/** `--fail-on`. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 for findings of this severity or above')
    .choices(failOnLevels)
    .default('error');
}

/** `--time-budget`, in seconds; `byDefault` describes the default. */
export function timeBudgetOption(byDefault: string): Option {
  return new Option(
    '--time-budget <seconds>',
    `time for all links together; the rest is skipped (default: ${byDefault})`,
  ).argParser((value: string) => {
    const seconds = Number(value);
    if (!(seconds > 0 && seconds <= 86_400)) {
      throw new InvalidArgumentError('expected a number of seconds, such as 120.');
    }
    return seconds;
  });
}

/** `--max-comments`. */
export function maxCommentsOption(): Option {
  return new Option(
    '--max-comments <number>',
    `maximum number of comments on lines; the rest goes into the summary (default: ${defaultMaxComments})`,
  ).argParser(wholeNumber(0, 100));
}

/** Reads a whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max) {
      throw new InvalidArgumentError(`expected a whole number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** `--today`, for what depends on the current date. */
export function todayOption(): Option {
  return new Option(
    '--today <date>',
    'the current date, as YYYY-MM-DD (default: today in UTC)',
  ).argParser((value: string) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !dateExists(value)) {
      throw new InvalidArgumentError('expected a date, such as 2024-05-06.');
    }
    return value;
  });
}

/** `--shard`, for several machines that share a night. */
export function shardOption(): Option {
  return new Option(
    '--shard <part>',
    'ask about one part of the archive, such as 2/8, and print what was found, for --merge',
  ).argParser((value: string): Shard => {
    const shard = readShard(value);
    if (!shard)
      throw new InvalidArgumentError('expected a part and how many there are, such as 2/8.');
    return shard;
  });
}

/** Collects the values of a repeatable option. */
export function collectValues(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
