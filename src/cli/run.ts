import { Command, CommanderError } from 'commander';
import { explainFault } from '../report/fault.ts';
import { formatNames } from '../report/formats.ts';
import { checkCommand } from './check.ts';
import { type CliContext, exitCodes } from './context.ts';
import { demoCommand } from './demo.ts';
import { fixCommand } from './fix.ts';
import { linksCommand } from './links.ts';
import {
  type CommandOptions,
  collect,
  failOnOption,
  formatOption,
  maxCommentsOption,
  timeBudgetOption,
  todayOption,
} from './options.ts';
import { reviewCommand, usualBudget } from './review.ts';
import { starsCommand } from './stars.ts';
import { titleCommand } from './title.ts';

/**
 * Runs the command line and gives its exit code: 0 clean, 1 findings at or above `--fail-on`, 2 could not run. Never
 * throws; what is not the user's to mend is told as a fault of the program, in one line.
 */
export async function run(args: readonly string[], context: CliContext): Promise<number> {
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
  0    clean
  1    findings at or above --fail-on
  2    could not run
  130  interrupted, after what was known was printed`;

/** Builds the command line; `done` is told the exit code of the command that ran. */
export function createProgram(context: CliContext, done: (code: number) => void): Command {
  const program = new Command('copydesk')
    .description(
      'The copy desk of a link digest: lints and fixes markdown pages that list links under dates, and checks their links.',
    )
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(copydesk --help tells more)');
  settle(program, context);

  const command = (
    name: string,
    description: string,
    run: (words: string[], options: CommandOptions, context: CliContext) => Promise<number>,
  ) =>
    settle(program.command(name).description(description), context)
      .version(context.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .action(async (...given: unknown[]) => {
        // What commander gives: the arguments, then the options and the command.
        const words = given
          .slice(0, -2)
          .flat()
          .filter((word) => typeof word === 'string');
        done(await run(words, given.at(-2) as CommandOptions, context));
      });

  linting(ofFiles(command('check', 'Report the problems of digests.', checkCommand)));
  linting(
    ofFiles(command('fix', 'Fix what can be fixed safely, and report what is left.', fixCommand)),
  )
    .option('--diff', 'print the changes instead of making them')
    .option('--unsafe', 'apply the fixes that need a look as well');
  const review = configured(
    command(
      'review',
      'Review a change: what it brings, and nothing that stood before.',
      reviewCommand,
    ),
  )
    .argument('[pull request]', '`OWNER/REPO#NUMBER` on GitHub (default: the change at hand)')
    .option('--base <ref>', 'where the change begins (default: where it left the default branch)')
    .option('--head <ref>', 'where it ends (default: the working tree)')
    .option('--post', 'write the review on the pull request')
    .addOption(maxCommentsOption())
    .addOption(timeBudgetOption(String(usualBudget)));
  judging(review);
  ofFiles(
    command('stars', 'Count entries and stars, by source and by month.', starsCommand),
  ).addOption(formatOption(['pretty', 'json']));
  asking(ofFiles(command('links', 'List links with what became of them.', linksCommand)))
    .option('--offline', 'look at no link')
    .addOption(failOnOption())
    .addOption(formatOption(['pretty', 'json']))
    .addHelpText('after', exitHelp);
  configured(
    command('title', 'Print the entries of addresses, as the format writes them.', titleCommand),
  )
    .argument('<urls...>', 'addresses to look up')
    .option('--source <label>', 'the source to write (default: as the archive has it)')
    .option('--star', 'write the star');
  command('demo', 'Review a made-up pull request; nothing leaves this machine.', demoCommand)
    .option('--html <file>', 'write the review as the page that GitHub would show')
    .addOption(formatOption(formatNames));
  return program;
}

function configured(command: Command): Command {
  return command.option(
    '--config <file>',
    'the configuration (default: .github/copydesk.yml, where there is one)',
  );
}

function ofFiles(command: Command): Command {
  return configured(command).argument(
    '[files...]',
    'files to read, `-` for standard input (default: every file of the digests)',
  );
}

function asking(command: Command): Command {
  return command
    .option(
      '--store <file>',
      'where links are remembered (default: .copydesk/links.ndjson, where that folder is)',
    )
    .addOption(timeBudgetOption('as long as it takes'));
}

function linting(command: Command): Command {
  return judging(asking(command)).option(
    '--rule <id=severity>',
    'set a rule to off, info, warning or error; may repeat',
    collect,
  );
}

function judging(command: Command): Command {
  return command
    .addOption(failOnOption())
    .addOption(formatOption(formatNames))
    .option('--quiet', 'print only what fails the run')
    .option('--offline', 'do not use the network: no link is looked at')
    .addOption(todayOption())
    .addHelpText('after', exitHelp);
}

/** Sends what commander prints through the terminal, and lets errors reach the caller. */
function settle(command: Command, { terminal }: CliContext): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.write(text),
    writeErr: (text) => void terminal.writeError(text),
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
  });
}
