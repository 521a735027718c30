import { createTwoFilesPatch } from 'diff';
import { terminalText } from '../escape.ts';
import { type FixedFile, type FixOutcome, fix } from '../jobs/fix.ts';
import { standardInputName } from '../jobs/load.ts';
import { formats } from '../report/formats.ts';
import { pluralize } from '../text/pluralize.ts';
import type { CliContext } from './context.ts';
import { finish, interruptible, terminalOptions } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk fix`: applies fixes and reports what is left. */
export function fixCommand(
  names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const outcome = await fix(names, await open(options, context), {
      failOn: options.failOn,
      unsafe: options.unsafe ?? false,
      links: await linkOptions(options, context, interrupted),
    });
    await show(names, outcome, options, context);
    return finish(outcome, context, interrupted);
  });
}

async function show(
  names: readonly string[],
  outcome: FixOutcome,
  options: CommandOptions,
  context: CliContext,
): Promise<void> {
  const { terminal, files } = context;
  const { changes, report } = outcome;
  if (options.diff) {
    for (const change of changes) await terminal.write(patchOf(change, terminal));
    return;
  }
  if (names.includes(standardInputName)) {
    const [first] = outcome.sources.values();
    if (first) await terminal.write(Buffer.from(changes[0]?.bytes ?? first.text).toString());
    return;
  }
  for (const { path, bytes } of changes) await files.write(path, bytes);
  const told = options.format === 'pretty' && !options.quiet;
  if (told && changes.length > 0) {
    await terminal.write(
      `Fixed ${pluralize(outcome.fixed, 'problem')} in ${pluralize(changes.length, 'file')}.\n\n`,
    );
  }
  const left = { ...report, links: [], stars: { ...report.stars, total: 0 } };
  const shown = options.format === 'pretty' ? left : report;
  await terminal.write(formats[options.format](shown, terminalOptions(outcome, options, context)));
}

/**
 * The patch as `git apply` takes it; where it is only shown, so that no text of a page can leave
 * its place.
 */
function patchOf({ path, before, after }: FixedFile, { shown }: CliContext['terminal']): string {
  const [, ...lines] = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).split('\n');
  return (shown ? lines.map(terminalText) : lines).join('\n');
}
