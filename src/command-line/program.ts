import { Command, InvalidArgumentError, Option } from 'commander';
import { dateExists } from '../digest/dates/calendar.ts';
import { type FailOn, failOnLevels } from '../findings/verdict.ts';
import { type FormatName, formatNames } from '../report/formats.ts';
import { checkCommand, fixCommand, starsCommand } from './commands.ts';
import type { World } from './world.ts';

/** The options of `copydesk check`; the other commands know some of them, and `fix` two more. */
export interface CommandOptions {
  config?: string;
  format: FormatName;
  failOn: FailOn;
  rule?: string[];
  today?: string;
  quiet?: boolean;
  offline?: boolean;
  diff?: boolean;
  unsafe?: boolean;
}

const exitHelp = `
Exit codes:
  0  clean
  1  findings at or above --fail-on
  2  could not run`;

/** Builds the command line; `done` is told the exit code of the command that ran. */
export function createProgram(world: World, done: (code: number) => void): Command {
  const program = new Command('copydesk')
    .description(
      'The copy desk of a link digest: lints and fixes markdown pages that list links under dates.',
    )
    .version(world.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(copydesk --help tells more)');
  settle(program, world);
  const command = (name: string, description: string) =>
    settle(
      program
        .command(name)
        .description(description)
        .argument(
          '[files...]',
          'files to read, `-` for standard input (default: every file of the digests)',
        )
        .version(world.version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .option(
          '--config <file>',
          'the configuration (default: .github/copydesk.yml, where there is one)',
        ),
      world,
    );
  const judging = (made: Command) =>
    made
      .addOption(failOnOption())
      .addOption(formatOption(formatNames))
      .option(
        '--rule <id=severity>',
        'set a rule to off, info, warning or error; may repeat',
        collect,
      )
      .option('--quiet', 'print only what fails the run')
      .option('--offline', 'do not use the network')
      .addOption(todayOption())
      .addHelpText('after', exitHelp);
  judging(command('check', 'Report the problems of digests.')).action(
    async (files: string[], options: CommandOptions) =>
      done(await checkCommand(files, options, world)),
  );
  judging(command('fix', 'Fix what can be fixed safely, and report what is left.'))
    .option('--diff', 'print the changes instead of making them')
    .option('--unsafe', 'apply the fixes that need a look as well')
    .action(async (files: string[], options: CommandOptions) =>
      done(await fixCommand(files, options, world)),
    );
  command('stars', 'Count entries and stars, by source and by month.')
    .addOption(formatOption(['pretty', 'json']))
    .action(async (files: string[], options: CommandOptions) =>
      done(await starsCommand(files, options, world)),
    );
  return program;
}

/** Sends what commander prints through the terminal, and lets errors reach the caller. */
function settle(command: Command, { terminal }: World): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.write(text),
    writeErr: (text) => void terminal.writeError(text),
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
  });
}

function formatOption(names: readonly string[]): Option {
  return new Option('--format <name>', 'how to print').choices(names).default('pretty');
}

function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 from this severity on')
    .choices(failOnLevels)
    .default('error');
}

function todayOption(): Option {
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

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
