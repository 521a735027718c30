import picocolors from 'picocolors';
import { defaultConfigPath, defaultMaxComments } from '../config/config.ts';
import { CopydeskError } from '../errors.ts';
import { jsonText, terminalText } from '../escape.ts';
import { type Proposal, proposeConfig } from '../jobs/init.ts';
import { type ReplayedContribution, replay } from '../review/replay.ts';
import { pluralize } from '../text/pluralize.ts';
import { truncate } from '../text/truncate.ts';
import { type CliContext, exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { commentsText, replaySummary } from './replay.ts';
import { createProgress, linkOptions, today } from './workspace.ts';

/** The share of recognised places below which the configuration wants a look. */
const wellCovered = 0.9;
/**
 * How many contributions are reviewed to show what to expect: fewer of a large archive, so many
 * characters of which are read in all.
 */
const contributions = { least: 3, most: 20, characters: 5_000_000 };

/**
 * `copydesk init`: reads the repository and writes a configuration, with the evidence for each
 * choice, and shows what it recognises and what it would have said to the latest contributions.
 */
export function initCommand(
  _words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { files, terminal, now } = context;
    const json = options.json ?? false;
    const before = (await files.kind(defaultConfigPath)) === 'file';
    const mayAsk = terminal.confirm !== undefined;
    if (before && !options.dryRun && !options.yes && !mayAsk) {
      throw new CopydeskError(
        'usage',
        `${defaultConfigPath} exists already; use --yes to overwrite it, or --dry-run to print what would be written`,
      );
    }
    const progress = createProgress(terminal);
    const proposal = await proposeConfig({ files, today: today(now), progress });
    const { text, coverage } = proposal;
    if (!json) await terminal.write(shownText(proposal, options, terminal.colour));
    const written = options.dryRun ? false : await write(text, before, options, context);
    const replayed =
      options.replay === false ? undefined : await past(proposal, context, interrupted);
    if (json) {
      const { digests, entries, findings, notes } = proposal;
      const found = { config: text, coverage, entries, findings, notes };
      const open = digests.flatMap((digest) => digest.open);
      const expected = Array.isArray(replayed) ? replaySummary(replayed) : undefined;
      await terminal.write(
        `${jsonText({ version: 1, path: defaultConfigPath, written, ...found, open, ...(expected && { replay: expected }) })}\n`,
      );
    } else if (replayed !== undefined) {
      await terminal.write(
        typeof replayed === 'string' ? `${replayed}\n` : `${expectation(replayed)}\n`,
      );
    }
    return coverage.recognised < wellCovered * coverage.all ? exitCodes.findings : exitCodes.clean;
  });
}

/** Writes the configuration, unless somebody says no; tells whether it was written. */
async function write(
  text: string,
  exists: boolean,
  options: CommandOptions,
  { files, terminal }: CliContext,
): Promise<boolean> {
  const say = (line: string) => (options.json ? undefined : terminal.write(`${line}\n`));
  if (exists && !options.yes) {
    const agreed = await terminal.confirm?.(`${defaultConfigPath} exists already. Overwrite it?`);
    if (!agreed) {
      await say(`${defaultConfigPath} was left as it is.`);
      return false;
    }
  }
  const read = exists ? await files.read(defaultConfigPath) : null;
  await files.makeFolder(defaultConfigPath.slice(0, defaultConfigPath.lastIndexOf('/')));
  await files.write(defaultConfigPath, new TextEncoder().encode(text), read);
  await say(`Wrote ${defaultConfigPath}; read it, and change what you know better.`);
  return true;
}

/** What the proposal is, for people. */
function shownText(proposal: Proposal, { dryRun }: CommandOptions, colour: boolean): string {
  const { bold } = picocolors.createColors(colour);
  const { text, coverage, digests, entries, findings, notes } = proposal;
  const lines: string[] = [];
  if (dryRun) lines.push(text.split('\n').map(terminalText).join('\n'));
  const { recognised, all, files, missed } = coverage;
  const percent = all === 0 ? 0 : Math.floor((recognised / all) * 100);
  const pages = pluralize(files, 'page');
  lines.push(
    bold(
      `Recognises ${recognised.toLocaleString('en')} of ${pluralize(all, 'place')} that look like entries (${percent} %), in ${pages}.`,
    ),
  );
  if (missed.length > 0) lines.push('The first that are not recognised:');
  for (const { path, line, text } of missed) {
    lines.push(`  ${terminalText(path)}:${line}  ${terminalText(truncate(text, 90))}`);
  }
  for (const open of digests.flatMap((digest) => digest.open)) {
    lines.push(`Not understood: ${terminalText(open)}`);
  }
  for (const note of notes) lines.push(terminalText(note));
  const said = findings.slice(0, 8).map(({ rule, count }) => `${rule} ${count}`);
  const more =
    findings.length > said.length ? `, and ${findings.length - said.length} more rules` : '';
  lines.push(
    findings.length === 0
      ? `No rule has anything to say about ${pluralize(entries, 'entry', 'entries')}.`
      : `Findings in ${pluralize(entries, 'entry', 'entries')}: ${said.join(', ')}${more}.`,
  );
  return `${lines.join('\n')}\n`;
}

/** What the configuration would have said to the latest contributions; why not where it cannot. */
async function past(
  { config, size }: Proposal,
  context: CliContext,
  interrupted: AbortSignal,
): Promise<readonly ReplayedContribution[] | string> {
  const { terminal } = context;
  const affordable = Math.floor(contributions.characters / Math.max(1, size));
  const last = Math.min(contributions.most, Math.max(contributions.least, affordable));
  // Commits without entries are looked at too, and are no contributions.
  const enough = new AbortController();
  let looked = 0;
  try {
    const repository = await context.openGit(true);
    const replayed = await replay(repository, {
      config,
      last,
      failOn: 'error',
      maxComments: defaultMaxComments,
      links: await linkOptions({ offline: true }, context, interrupted),
      signal: AbortSignal.any([interrupted, enough.signal]),
      progress(done) {
        if (++looked > last * 2) enough.abort();
        if (terminal.watched) {
          void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
        }
      },
    });
    if (terminal.watched) await terminal.writeError('\r\u001b[K');
    return replayed;
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return `What it would have said to contributions is not known: ${terminalText(error.message)}.`;
  }
}

function expectation(replayed: readonly ReplayedContribution[]): string {
  if (replayed.length === 0) {
    return 'No commit of the history adds an entry, so what it would have said is not known.';
  }
  const { rules } = replaySummary(replayed);
  const by = rules.slice(0, 5).map(({ rule, findings }) => `${rule} ${findings}`);
  const counts = by.length > 0 ? ` By rule: ${by.join(', ')}.` : '';
  return `${commentsText(replayed)}${counts} \`copydesk replay\` shows each.`;
}
