import { CommanderError } from 'commander';
import { CopydeskError } from '../errors.ts';
import { terminalText } from '../inert.ts';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import type { World } from './world.ts';

/**
 * Runs the command line and gives its exit code: 0 clean, 1 findings at or above `--fail-on`, 2 could not run. Never
 * throws; what is not the user's to mend is told as a fault of the program, in one line.
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  let code: number = exitCodes.clean;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    await world.terminal.writeError(`copydesk: ${explain(error)}\n`);
    return exitCodes.failed;
  }
}

function explain(error: unknown): string {
  if (error instanceof CopydeskError) return error.message.split('\n').map(terminalText).join('\n');
  const message = error instanceof Error ? error.message : String(error);
  return `this is a fault of copydesk, please report it: ${terminalText(message)} (https://github.com/copydesk/copydesk/issues)`;
}
