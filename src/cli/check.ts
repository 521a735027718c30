import { check } from '../jobs/check.ts';
import { formats } from '../report/formats.ts';
import { finish, formatOptions, interruptible } from './finish.ts';
import { linkOptions, open } from './workspace.ts';
import type { CommandOptions } from './options.ts';
import type { World } from './context.ts';

/** `copydesk check`: reports problems. */
export function checkCommand(
  names: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  return interruptible(world, async (interrupted) => {
    const outcome = await check(names, await open(options, world), {
      failOn: options.failOn,
      links: linkOptions(options, world, interrupted),
    });
    await world.terminal.write(
      formats[options.format](outcome.report, formatOptions(outcome, options, world)),
    );
    return finish(outcome, world, interrupted);
  });
}
