import { jsonText, terminalText } from '../escape.ts';
import { stars } from '../jobs/stars.ts';
import { starChart } from '../report/star-chart.ts';
import type { CliContext } from './context.ts';
import { finish } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { open } from './workspace.ts';

/** `copydesk stars`: counts entries and stars. */
export async function starsCommand(
  names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  const { terminal } = context;
  const outcome = await stars(names, await open(options, context));
  const { version, files, notices, stars: summary } = outcome.report;
  const text =
    options.format === 'json'
      ? `${jsonText({ version, files, stars: summary })}\n`
      : starChart(summary, terminal);
  await terminal.write(text);
  for (const notice of notices) await terminal.writeError(`${terminalText(notice)}\n`);
  return finish(outcome, context);
}
