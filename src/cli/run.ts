import { CommanderError } from 'commander';
import { explainFault } from '../report/fault.ts';
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
    await world.terminal.writeError(`copydesk: ${explainFault(error)}\n`);
    return exitCodes.failed;
  }
}
