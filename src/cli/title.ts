import { terminalText } from '../escape.ts';
import { titles } from '../jobs/titles.ts';
import { exitCodes } from './exit-codes.ts';
import { interruptible } from './finish.ts';
import { linkOptions, open } from './workspace.ts';
import type { CommandOptions } from './options.ts';
import type { World } from './context.ts';

/** `copydesk title`: writes the entries of addresses. */
export function titleCommand(
  urls: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  return interruptible(world, async (interrupted) => {
    const { terminal } = world;
    const titled = await titles(urls, await open(options, world), {
      links: linkOptions(options, world, interrupted),
      source: options.source,
      starred: options.star ?? false,
    });
    for (const each of titled) {
      if ('text' in each) {
        await terminal.write(`${terminal.shown ? terminalText(each.text) : each.text}\n`);
      } else await terminal.writeError(`${terminalText(`${each.url}: ${each.problem}`)}\n`);
    }
    if (interrupted.aborted) return exitCodes.interrupted;
    return titled.every((each) => 'text' in each) ? exitCodes.clean : exitCodes.findings;
  });
}
