import { terminalText } from '../escape.ts';
import { titles } from '../jobs/titles.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk title`: writes the entries of addresses. */
export function titleCommand(
  urls: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal } = context;
    const titled = await titles(urls, await open(options, context), {
      links: await linkOptions(options, context, interrupted),
      source: options.source,
      starred: options.star ?? false,
    });
    for (const each of titled) {
      if ('text' in each) {
        await terminal.write(`${terminal.shown ? terminalText(each.text) : each.text}\n`);
        const note = each.note === undefined ? [] : [`${each.url}: ${each.note}`];
        for (const line of note) await terminal.writeError(`${terminalText(line)}\n`);
      } else await terminal.writeError(`${terminalText(`${each.url}: ${each.problem}`)}\n`);
    }
    if (interrupted.aborted) return exitCodes.interrupted;
    return titled.every((each) => 'text' in each) ? exitCodes.clean : exitCodes.findings;
  });
}
