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
import { workflows } from './workflows.ts';
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
 * With `--workflows` it writes the workflows beside it.
 */
export function initCommand(
  _words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { files, terminal, now } = context;
    const json = options.json ?? false;
    const more = options.workflows ? workflows : [];
    if (!options.dryRun && !options.yes && terminal.confirm === undefined) {
      await refuseExisting([{ path: defaultConfigPath }, ...more], files);
    }
    const progress = createProgress(terminal);
    const proposal = await proposeConfig({ files, today: today(now), progress });
    const { text, coverage } = proposal;
    if (!json) await terminal.write(shownText(proposal, options, terminal.colour));
    const [configuration, ...others] = await writeAll(
      [{ path: defaultConfigPath, text }, ...more],
      options,
      context,
    );
    const replayed =
      options.replay === false ? undefined : await past(proposal, context, interrupted);
    if (json) {
      const { digests, entries, findings, notes } = proposal;
      const found = { config: text, coverage, entries, findings, notes };
      const open = digests.flatMap((digest) => digest.open);
      const expected = Array.isArray(replayed) ? replaySummary(replayed) : undefined;
      await terminal.write(
        `${jsonText({ version: 1, ...configuration, ...(options.workflows && { workflows: others }), ...found, open, ...(expected && { replay: expected }) })}\n`,
      );
    } else if (replayed !== undefined) {
      await terminal.write(
        typeof replayed === 'string' ? `${replayed}\n` : `${expectation(replayed)}\n`,
      );
    }
    return coverage.recognised < wellCovered * coverage.all ? exitCodes.findings : exitCodes.clean;
  });
}

/** A file that shall be written. */
interface WantedFile {
  path: string;
  text: string;
}

/** Refuses to begin where a file exists and nobody is there to be asked. */
async function refuseExisting(
  wanted: readonly (Pick<WantedFile, 'path'> & Partial<WantedFile>)[],
  files: CliContext['files'],
): Promise<void> {
  for (const { path, text } of wanted) {
    if ((await files.kind(path)) !== 'file') continue;
    const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
    if (bytes && Buffer.compare(await files.read(path), bytes) === 0) continue;
    throw new CopydeskError(
      'usage',
      `${path} exists already; use --yes to overwrite it, or --dry-run to print what would be written`,
    );
  }
}

/** Writes files, each unless somebody says no; tells which were written. */
async function writeAll(
  wanted: readonly WantedFile[],
  options: CommandOptions,
  context: CliContext,
): Promise<{ path: string; written: boolean }[]> {
  const results: { path: string; written: boolean }[] = [];
  for (const file of wanted) {
    const written = options.dryRun ? false : await write(file, options, context);
    results.push({ path: file.path, written });
  }
  return results;
}

async function write(
  { path, text }: WantedFile,
  options: CommandOptions,
  { files, terminal }: CliContext,
): Promise<boolean> {
  const say = (line: string) => (options.json ? undefined : terminal.write(`${line}\n`));
  const bytes = new TextEncoder().encode(text);
  const before = (await files.kind(path)) === 'file' ? await files.read(path) : null;
  if (before && Buffer.compare(before, bytes) === 0) {
    await say(`${path} is as it should be already.`);
    return false;
  }
  if (before && !options.yes) {
    const agreed = await terminal.confirm?.(`${path} exists already. Overwrite it?`);
    if (!agreed) {
      await say(`${path} was left as it is.`);
      return false;
    }
  }
  await files.makeFolder(path.slice(0, path.lastIndexOf('/')));
  await files.write(path, bytes, before);
  await say(`Wrote ${path}; read it, and change what you know better.`);
  return true;
}

/** What the proposal is, for people. */
function shownText(
  proposal: Proposal,
  { dryRun, workflows: withWorkflows }: CommandOptions,
  colour: boolean,
): string {
  const { bold } = picocolors.createColors(colour);
  const { text, coverage, digests, entries, findings, notes } = proposal;
  const lines: string[] = [];
  if (dryRun) lines.push(text.split('\n').map(terminalText).join('\n'));
  if (dryRun && withWorkflows) {
    lines.push(`The workflows would be ${workflows.map(({ path }) => path).join(' and ')}.`);
  }
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
