import { jsonText, terminalText } from '../escape.ts';
import { links } from '../jobs/links.ts';
import { linkList } from '../report/link-list.ts';
import { finish, interruptible } from './finish.ts';
import { linkOptions, open } from './workspace.ts';
import type { CommandOptions } from './options.ts';
import type { World } from './context.ts';

/** `copydesk links`: lists links with what became of them. */
export function linksCommand(
  names: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  return interruptible(world, async (interrupted) => {
    const { terminal } = world;
    const outcome = await links(names, await open(options, world), {
      failOn: options.failOn,
      links: linkOptions(options, world, interrupted),
    });
    const { version, files, notices, links: found } = outcome.report;
    await terminal.write(
      options.format === 'json'
        ? `${jsonText({ version, files, links: found })}\n`
        : linkList(found, terminal),
    );
    for (const notice of notices) await terminal.writeError(`${terminalText(notice)}\n`);
    return finish(outcome, world, interrupted);
  });
}
