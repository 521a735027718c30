import { InvalidArgumentError, Option } from 'commander';
import { dateExists } from '../digest/dates/calendar.ts';
import { type FailOn, failOnLevels } from '../findings/verdict.ts';
import type { FormatName } from '../report/formats.ts';

/** The options of all commands; each knows some of them. */
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
  post?: boolean;
  source?: string;
  star?: boolean;
}

/** `--format` with the names that a command knows. */
export function formatOption(names: readonly string[]): Option {
  return new Option('--format <name>', 'how to print').choices(names).default('pretty');
}

/** `--fail-on`, from which severity on a command exits with 1. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 from this severity on')
    .choices(failOnLevels)
    .default('error');
}

/** `--time-budget`, in seconds; `usual` says what it is where nobody gives one. */
export function timeBudgetOption(usual: string): Option {
  return new Option(
    '--time-budget <seconds>',
    `the time for all links together; what is left then is skipped (default: ${usual})`,
  ).argParser((value: string) => {
    const seconds = Number(value);
    if (!(seconds > 0 && seconds <= 86_400)) {
      throw new InvalidArgumentError('expected a number of seconds such as 120.');
    }
    return seconds;
  });
}

/** `--max-comments`, on lines. */
export function maxCommentsOption(): Option {
  return new Option(
    '--max-comments <number>',
    'comments on lines at most, the rest stands in the summary (default: 25)',
  ).argParser((value: string) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 0 || number > 100) {
      throw new InvalidArgumentError('expected a whole number from 0 to 100.');
    }
    return number;
  });
}

/** `--today`, for what depends on the day. */
export function todayOption(): Option {
  return new Option(
    '--today <date>',
    'the day it is, as YYYY-MM-DD (default: today, UTC)',
  ).argParser((value: string) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !dateExists(value)) {
      throw new InvalidArgumentError('expected a date such as 2024-05-06.');
    }
    return value;
  });
}

/** Gathers the values of an option that may repeat. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
