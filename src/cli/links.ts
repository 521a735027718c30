import { jsonText, terminalText } from '../escape.ts';
import { links } from '../jobs/links.ts';
import { linkList } from '../report/link-list.ts';
import type { CliContext } from './context.ts';
import { finish, interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk links`: lists links with what became of them. */
export function linksCommand(
  names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal } = context;
    const outcome = await links(names, await open(options, context), {
      failOn: options.failOn,
      links: await linkOptions(options, context, interrupted),
    });
    const { version, files, notices, links: found } = outcome.report;
    await terminal.write(
      options.format === 'json'
        ? `${jsonText({ version, files, links: found })}\n`
        : linkList(found, terminal),
    );
    for (const notice of notices) await terminal.writeError(`${terminalText(notice)}\n`);
    return finish(outcome, context, interrupted);
  });
}
