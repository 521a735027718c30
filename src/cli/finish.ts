import { terminalText } from '../escape.ts';
import type { Outcome } from '../jobs/collect.ts';
import { formatOptions } from '../report/formats.ts';
import type { FormatOptions } from '../report/options.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './context.ts';
import type { CommandOptions } from './options.ts';

/** The options to write a report with on a terminal. */
export function terminalOptions(
  outcome: Pick<Outcome, 'sources'>,
  { quiet = false }: Pick<CommandOptions, 'quiet'>,
  { terminal: { colour, columns }, version }: CliContext,
): FormatOptions {
  return formatOptions(outcome, { colour, columns, quiet, version });
}

/** Prints what failed, and returns the exit code. */
export async function finish(
  { report, failures }: Pick<Outcome, 'report' | 'failures'>,
  { terminal }: CliContext,
  interrupted?: AbortSignal,
): Promise<number> {
  for (const { message } of failures)
    await terminal.writeError(`copydesk: ${terminalText(message)}\n`);
  if (interrupted?.aborted) {
    await terminal.writeError('copydesk: interrupted; what was not checked is skipped\n');
    return exitCodes.interrupted;
  }
  if (failures.length > 0) return exitCodes.failed;
  return report.verdict === 'clean' ? exitCodes.clean : exitCodes.findings;
}

/** Runs a command that Ctrl-C can interrupt. */
export async function interruptible(
  context: CliContext,
  command: (interrupted: AbortSignal) => Promise<number>,
): Promise<number> {
  const { interrupted, release } = context.listen();
  try {
    return await command(interrupted);
  } finally {
    release();
  }
}
