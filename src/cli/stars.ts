import { jsonText, terminalText } from '../escape.ts';
import { stars } from '../jobs/stars.ts';
import { starChart } from '../report/star-chart.ts';
import { finish } from './finish.ts';
import { open } from './workspace.ts';
import type { CommandOptions } from './options.ts';
import type { World } from './context.ts';

/** `copydesk stars`: counts entries and stars. */
export async function starsCommand(
  names: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  const { terminal } = world;
  const outcome = await stars(names, await open(options, world));
  const { version, files, notices, stars: summary } = outcome.report;
  const text =
    options.format === 'json'
      ? `${jsonText({ version, files, stars: summary })}\n`
      : starChart(summary, terminal);
  await terminal.write(text);
  for (const notice of notices) await terminal.writeError(`${terminalText(notice)}\n`);
  return finish(outcome, world);
}
