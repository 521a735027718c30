import { createTwoFilesPatch } from 'diff';
import type { Config } from '../config/config.ts';
import { defaultConfig, parseConfig } from '../config/load.ts';
import { withRuleOverrides } from '../config/overrides.ts';
import { decodeText } from '../digest/decode.ts';
import { counted } from '../findings/counts.ts';
import { jsonText, terminalText } from '../inert.ts';
import { check, type Outcome } from '../jobs/check.ts';
import { type Change, fix } from '../jobs/fix.ts';
import { standardInputName, type Workspace } from '../jobs/load.ts';
import { stars } from '../jobs/stars.ts';
import { formats } from '../report/formats.ts';
import type { FormatOptions } from '../report/options.ts';
import { starChart } from '../report/star-chart.ts';
import { ruleUrl } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import { exitCodes } from './exit-codes.ts';
import type { CommandOptions } from './program.ts';
import { createProgress } from './progress.ts';
import type { World } from './world.ts';

/** Where the configuration is looked for. */
const configPath = '.github/copydesk.yml';

/** `copydesk check`: reports problems. */
export async function checkCommand(
  names: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  const outcome = await check(names, await open(options, world), options.failOn);
  await world.terminal.write(
    formats[options.format](outcome.report, formatOptions(outcome, options, world)),
  );
  return finish(outcome, world);
}

/** `copydesk fix`: mends what can be mended, and reports what is left. */
export async function fixCommand(
  names: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  const { terminal, files } = world;
  const outcome = await fix(names, await open(options, world), {
    failOn: options.failOn,
    unsafe: options.unsafe ?? false,
  });
  const { changes, report } = outcome;
  if (options.diff) {
    for (const change of changes) await terminal.write(patchOf(change, terminal));
    return finish(outcome, world);
  }
  if (names.includes(standardInputName)) {
    const [first] = outcome.sources.values();
    if (first) await terminal.write(Buffer.from(changes[0]?.bytes ?? first.text).toString());
    return finish(outcome, world);
  }
  for (const { path, bytes } of changes) await files.write(path, bytes);
  const told = options.format === 'pretty' && !options.quiet;
  if (told && changes.length > 0) {
    await terminal.write(
      `Fixed ${counted(outcome.fixed, 'problem')} in ${counted(changes.length, 'file')}.\n\n`,
    );
  }
  const left = { ...report, stars: { ...report.stars, total: 0 } };
  const shown = options.format === 'pretty' ? left : report;
  await terminal.write(formats[options.format](shown, formatOptions(outcome, options, world)));
  return finish(outcome, world);
}

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
      ? jsonText({ version, files, stars: summary })
      : starChart(summary, terminal);
  await terminal.write(text);
  for (const notice of notices) await terminal.writeError(`${terminalText(notice)}\n`);
  return finish(outcome, world);
}

async function open(options: CommandOptions, { files, terminal, now }: World): Promise<Workspace> {
  const config = withRuleOverrides(await loadConfig(options.config, files), options.rule ?? []);
  return {
    files,
    config,
    today: options.today ?? now.toISOString().slice(0, 10),
    standardInput: () => terminal.read(),
    progress: createProgress(terminal),
  };
}

async function loadConfig(path: string | undefined, files: World['files']): Promise<Config> {
  if (path === undefined && !(await files.exists(configPath))) return defaultConfig();
  const name = path ?? configPath;
  return parseConfig(decodeText(name, await files.read(name)).text, name);
}

function formatOptions(
  { sources }: Outcome,
  options: CommandOptions,
  { terminal, version }: World,
): FormatOptions {
  return {
    colour: terminal.colour,
    columns: terminal.columns,
    quiet: options.quiet ?? false,
    sources: (path) => sources.get(path),
    rules: rules.map((rule) => ({ ...rule, url: ruleUrl(rule) })),
    version,
  };
}

/** The patch as `git apply` takes it; where it is only shown, so that no text of a page can leave its place. */
function patchOf({ path, before, after }: Change, { shown }: World['terminal']): string {
  const [, ...lines] = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).split('\n');
  return (shown ? lines.map(terminalText) : lines).join('\n');
}

async function finish({ report, failures }: Outcome, { terminal }: World): Promise<number> {
  for (const { message } of failures)
    await terminal.writeError(`copydesk: ${terminalText(message)}\n`);
  if (failures.length > 0) return exitCodes.failed;
  return report.verdict === 'clean' ? exitCodes.clean : exitCodes.findings;
}
