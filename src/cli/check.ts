import { check } from '../jobs/check.ts';
import { formats } from '../report/formats.ts';
import type { CliContext } from './context.ts';
import { finish, interruptible, terminalOptions } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk check`: reports problems. */
export function checkCommand(
  names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const outcome = await check(names, await open(options, context), {
      failOn: options.failOn,
      links: await linkOptions(options, context, interrupted),
    });
    await context.terminal.write(
      formats[options.format](outcome.report, terminalOptions(outcome, options, context)),
    );
    return finish(outcome, context, interrupted);
  });
}
