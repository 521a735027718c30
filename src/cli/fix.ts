import { createTwoFilesPatch } from 'diff';
import { CopydeskError } from '../errors.ts';
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
    const unwritten = await show(names, outcome, options, context);
    const failures = [...outcome.failures, ...unwritten];
    return finish({ ...outcome, failures }, context, interrupted);
  });
}

/** Prints or writes what was fixed; gives what could not be written. */
async function show(
  names: readonly string[],
  outcome: FixOutcome,
  options: CommandOptions,
  context: CliContext,
): Promise<CopydeskError[]> {
  const { terminal, files } = context;
  const { changes, report } = outcome;
  if (options.diff) {
    for (const change of changes) await terminal.write(patchOf(change, terminal));
    return [];
  }
  if (names.includes(standardInputName)) {
    const [first] = outcome.sources.values();
    if (first) await terminal.write(Buffer.from(changes[0]?.bytes ?? first.text).toString());
    return [];
  }
  const unwritten: CopydeskError[] = [];
  for (const { path, bytes, read } of changes) {
    await files.write(path, bytes, read).catch((error) => {
      if (!(error instanceof CopydeskError)) throw error;
      unwritten.push(new CopydeskError(error.code, `not fixed: ${error.message}`));
    });
  }
  const written = changes.length - unwritten.length;
  if (options.format === 'pretty' && !options.quiet && written > 0) {
    const fixed = unwritten.length > 0 ? 'problems' : pluralize(outcome.fixed, 'problem');
    await terminal.write(`Fixed ${fixed} in ${pluralize(written, 'file')}.\n\n`);
  }
  const left = { ...report, links: [], stars: { ...report.stars, total: 0 } };
  const shown = options.format === 'pretty' ? left : report;
  await terminal.write(formats[options.format](shown, terminalOptions(outcome, options, context)));
  return unwritten;
}

/**
 * The patch as `git apply` takes it; where it is only shown, so that no text of a page can leave
 * its place.
 */
export function patchOf(
  { path, before, after }: FixedFile,
  { shown }: CliContext['terminal'],
): string {
  const [, ...lines] = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).split('\n');
  return (shown ? lines.map(terminalText) : lines).join('\n');
}
