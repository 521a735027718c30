import { Command, CommanderError } from 'commander';
import { defaultConfigPath, defaultTimeBudget } from '../config/config.ts';
import { explainFault } from '../report/fault.ts';
import { formatNames } from '../report/options.ts';
import { type CliContext, exitCodes } from './context.ts';
import {
  type CommandOptions,
  collectValues,
  failOnOption,
  formatOption,
  maxCommentsOption,
  shardOption,
  timeBudgetOption,
  todayOption,
  wholeNumber,
} from './options.ts';

/** Runs a command with its arguments and options; gives the exit code. */
type Run = (words: string[], options: CommandOptions, context: CliContext) => Promise<number>;

/**
 * Runs the command line and gives its exit code: 0 clean, 1 findings at or above `--fail-on`, 2
 * could not run. Never throws: an unexpected error is printed in one line.
 */
export async function runCommandLine(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  let code: number = exitCodes.clean;
  const program = createProgram(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    await context.terminal.writeError(`copydesk: ${explainFault(error)}\n`);
    return exitCodes.failed;
  }
}

const exitHelp = `
Exit codes:
  0    no findings at or above --fail-on
  1    findings at or above --fail-on
  2    could not run
  130  interrupted; what was known was printed`;

/**
 * Builds the command line; `done` gets the exit code of the command that ran. A command is loaded
 * when it runs, so that `copydesk --help` starts fast.
 */
export function createProgram(context: CliContext, done: (code: number) => void): Command {
  const program = new Command('copydesk')
    .description(
      'The copy desk of a link digest: lints and fixes markdown pages that list links, mostly under dates, and checks the links.',
    )
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(run copydesk --help for usage)');
  printThrough(program, context);

  const command = (name: string, description: string, load: () => Promise<Run>) =>
    printThrough(program.command(name).description(description), context)
      .version(context.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .action(async (...given: unknown[]) => {
        // Commander passes the arguments, then the options and the command.
        const words = given
          .slice(0, -2)
          .flat()
          .filter((word) => typeof word === 'string');
        const runCommand = await load();
        done(await runCommand(words, given.at(-2) as CommandOptions, context));
      });

  command('init', 'Write a configuration for this repository, with its evidence.', async () => {
    return (await import('./init.ts')).initCommand;
  })
    .option('--dry-run', 'print the configuration and write nothing')
    .option('--workflows', 'write the workflows of the review and of the nightly run too')
    .option('--yes', 'overwrite what exists without asking')
    .option('--no-replay', 'do not review the latest contributions to show what to expect')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      `
Exit codes:
  0    it recognises at least 90 % of what looks like an entry
  1    it recognises less
  2    could not run`,
    );
  linting(
    ofFiles(
      command('check', 'Report the problems in digests.', async () => {
        return (await import('./check.ts')).checkCommand;
      }),
    ),
  );
  linting(
    ofFiles(
      command('fix', 'Apply the safe fixes and report what is left.', async () => {
        return (await import('./fix.ts')).fixCommand;
      }),
    ),
  )
    .option('--diff', 'print the changes as a patch instead of writing them')
    .option('--unsafe', 'also apply fixes that need to be reviewed');
  const review = configured(
    command('review', 'Review a change: only what it introduces is a problem.', async () => {
      return (await import('./review.ts')).reviewCommand;
    }),
  )
    .argument('[pull request]', '`OWNER/REPO#NUMBER` on GitHub (default: the local change)')
    .option('--base <ref>', 'start of the change (default: where it left the default branch)')
    .option('--head <ref>', 'end of the change (default: the working tree)')
    .option('--post', 'write the review on the pull request')
    .addOption(maxCommentsOption())
    .addOption(timeBudgetOption(String(defaultTimeBudget)));
  judging(review);
  configured(
    command('replay', 'Review the latest contributions of the history.', async () => {
      return (await import('./replay.ts')).replayCommand;
    }),
  )
    .option(
      '--last <number>',
      'how many contributions that add entries (default: 20)',
      wholeNumber(1, 10_000),
    )
    .addOption(maxCommentsOption())
    .addOption(formatOption(['pretty', 'json']));
  ofFiles(
    command('stars', 'Count entries and stars by source and by month.', async () => {
      return (await import('./stars.ts')).starsCommand;
    }),
  ).addOption(formatOption(['pretty', 'json']));
  asking(
    ofFiles(
      command('links', 'Check links and list each with its outcome.', async () => {
        return (await import('./links.ts')).linksCommand;
      }),
    ),
  )
    .option('--offline', 'check no links')
    .addOption(failOnOption())
    .addOption(formatOption(['pretty', 'json']))
    .addHelpText('after', exitHelp);
  asking(
    configured(
      command(
        'nightly',
        'Keep the archive healthy: one night, and the issue it makes.',
        async () => {
          return (await import('./nightly.ts')).nightlyCommand;
        },
      ),
    ),
  )
    .option('--dry-run', 'print the issue and remember nothing')
    .option('--offline', 'ask about no link: the issue says what earlier nights found')
    .addOption(todayOption())
    .addOption(shardOption())
    .option('--merge <folder>', 'put the parts together that several machines wrote into a folder');
  configured(
    command('title', 'Print entries for addresses, written as the format says.', async () => {
      return (await import('./title.ts')).titleCommand;
    }),
  )
    .argument('<urls...>', 'addresses to look up')
    .option('--source <label>', 'the source to write (default: the one that the archive uses)')
    .option('--star', 'write the star');
  configured(
    command('add', 'Put the entries of addresses in their place.', async () => {
      return (await import('./add.ts')).addCommand;
    }),
  )
    .argument('<urls...>', 'addresses to look up')
    .option('--file <file>', 'the file (default: the one that holds today, or the newest)')
    .option('--section <name>', 'the section, or its path as `Above > Below`')
    .option('--title <title>', 'the title to write (default: that of the page)')
    .option('--source <label>', 'the source to write (default: the one that the archive uses)')
    .option('--description <text>', 'the description to write')
    .option('--tag <tag>', 'a tag to write; repeatable', collectValues)
    .option('--star', 'write the star')
    .option('--offline', 'do not use the network; needs --title')
    .option('--dry-run', 'print the change as a patch instead of writing it')
    .addOption(todayOption())
    .addHelpText(
      'after',
      `
Exit codes:
  0    every address has its entry
  1    some have none, as one that is listed already
  2    could not run`,
    );
  command('demo', 'Review a made-up pull request, without using the network.', async () => {
    return (await import('./demo.ts')).demoCommand;
  }).addOption(formatOption(formatNames));
  return program;
}

function configured(command: Command): Command {
  return command.option(
    '--config <file>',
    `the configuration file (default: ${defaultConfigPath}, if it exists)`,
  );
}

function ofFiles(command: Command): Command {
  return configured(command).argument(
    '[files...]',
    'files to read, `-` for standard input (default: all files of the digests)',
  );
}

function asking(command: Command): Command {
  return command
    .option(
      '--store <file>',
      'where link outcomes are kept (default: .copydesk/links.ndjson, if that folder exists)',
    )
    .addOption(timeBudgetOption('no limit'));
}

function linting(command: Command): Command {
  return judging(asking(command)).option(
    '--rule <id=severity>',
    'set a rule to off, info, warning or error; repeatable',
    collectValues,
  );
}

function judging(command: Command): Command {
  return command
    .addOption(failOnOption())
    .addOption(formatOption(formatNames))
    .option('--quiet', 'print only the findings that fail the run')
    .option('--offline', 'do not use the network: links are not checked')
    .addOption(todayOption())
    .addHelpText('after', exitHelp);
}

/** Makes commander print through the terminal, and throw instead of ending the process. */
function printThrough(command: Command, { terminal }: CliContext): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.write(text),
    writeErr: (text) => void terminal.writeError(text),
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
  });
}
