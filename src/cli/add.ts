import { CopydeskError } from '../errors.ts';
import { terminalText } from '../escape.ts';
import { add } from '../jobs/add.ts';
import { pluralize } from '../text/pluralize.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import { patchOf } from './fix.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk add`: puts the entries of addresses in their place. */
export function addCommand(
  urls: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal, files } = context;
    const { file, section, source, title, description, tag: tags = [], star = false } = options;
    if (urls.length > 1 && title !== undefined) {
      throw new CopydeskError('usage', '--title is that of one address, and there are several');
    }
    if (title?.trim() === '') throw new CopydeskError('usage', '--title is empty');
    if (options.offline && title === undefined) {
      throw new CopydeskError(
        'usage',
        '--offline asks no page for its title; give it with --title',
      );
    }
    const { path, results, change } = await add(urls, await open(options, context), {
      links: await linkOptions(options, context, interrupted),
      ...{ file, section, source, title, description, tags, starred: star },
    });
    if (interrupted.aborted) {
      await terminal.writeError('copydesk: interrupted; nothing was added\n');
      return exitCodes.interrupted;
    }
    if (change && options.dryRun) await terminal.write(patchOf(change, terminal));
    if (change && !options.dryRun) await files.write(change.path, change.bytes, change.read);
    const shown = (text: string) => (terminal.shown ? terminalText(text) : text);
    const added = results.filter((each) => 'text' in each);
    if (added.length > 0 && !options.dryRun) {
      const entries = pluralize(added.length, 'entry', 'entries');
      await terminal.write(`Added ${entries} to ${shown(path)}:\n`);
      for (const { line, text } of added) await terminal.write(`${line}: ${shown(text)}\n`);
    }
    for (const each of results) {
      const hint = 'untitled' in each && each.untitled ? '; give one with --title' : '';
      const said = 'problem' in each ? `${each.problem}${hint}` : each.note;
      if (said !== undefined)
        await terminal.writeError(`${terminalText(`${each.url}: ${said}`)}\n`);
    }
    return added.length === results.length ? exitCodes.clean : exitCodes.findings;
  });
}
