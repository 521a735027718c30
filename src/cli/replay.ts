import picocolors from 'picocolors';
import { defaultMaxComments } from '../config/config.ts';
import { jsonText, terminalText } from '../escape.ts';
import { type ReplayedContribution, replay } from '../review/replay.ts';
import { pluralize } from '../text/pluralize.ts';
import { type CliContext, exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** How many contributions are reviewed without `--last`. */
const defaultLast = 20;

/**
 * `copydesk replay`: reviews the latest contributions of the repository's own history, and tells
 * what each would have been told. Links are not checked: what they were then is not known now.
 */
export function replayCommand(
  _words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal } = context;
    const { config } = await open(options, context);
    const last = options.last ?? defaultLast;
    const replayed = await replay(await context.openGit(true), {
      config,
      last,
      failOn: 'error',
      maxComments: options.maxComments ?? defaultMaxComments,
      links: await linkOptions({ offline: true }, context, interrupted),
      signal: interrupted,
      progress(done) {
        if (terminal.watched)
          void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
      },
    });
    if (terminal.watched) await terminal.writeError('\r\u001b[K');
    const text =
      options.format === 'json'
        ? `${jsonText({ version: 1, ...replaySummary(replayed), contributions: replayed })}\n`
        : replayText(replayed, terminal.colour);
    await terminal.write(text);
    const failures = replayed.flatMap((each) => each.failures);
    for (const failure of failures) {
      await terminal.writeError(`copydesk: ${terminalText(failure)}\n`);
    }
    if (interrupted.aborted) {
      await terminal.writeError('copydesk: interrupted; older contributions were not reviewed\n');
      return exitCodes.interrupted;
    }
    return failures.length > 0 ? exitCodes.failed : exitCodes.clean;
  });
}

/** The findings of one rule over all contributions. */
interface RuleCount {
  rule: string;
  findings: number;
  /** How many of their lines were changed since, as far as their files are there. */
  changed: number;
}

/** The counts over all contributions. */
export function replaySummary(replayed: readonly ReplayedContribution[]) {
  const rules = new Map<string, RuleCount>();
  for (const { rule, since } of replayed.flatMap(({ findings }) => findings)) {
    const count = rules.get(rule) ?? { rule, findings: 0, changed: 0 };
    count.findings++;
    if (since === 'changed') count.changed++;
    rules.set(rule, count);
  }
  return {
    entries: sum(replayed.map(({ entries }) => entries)),
    comments: sum(replayed.map(({ comments }) => comments)),
    commented: replayed.filter(({ comments }) => comments > 0).length,
    rules: [...rules.values()].sort(
      (a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1),
    ),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

const sinceTexts = {
  stands: 'stands to this day',
  changed: 'changed since',
  gone: 'the file is gone',
} as const;

/** How often it would have commented, in a sentence; there must be a contribution. */
export function commentsText(replayed: readonly ReplayedContribution[]): string {
  const { comments, commented } = replaySummary(replayed);
  const over = `Over the last ${pluralize(replayed.length, 'contribution')} with entries`;
  return comments === 0
    ? `${over} it would not have commented.`
    : `${over} it would have commented ${comments === 1 ? 'once' : `${comments} times`}, on ${commented} of them. Links were not checked.`;
}

/** What the replay found, for people. */
function replayText(replayed: readonly ReplayedContribution[], colour: boolean): string {
  const { bold, dim } = picocolors.createColors(colour);
  if (replayed.length === 0) {
    return 'No commit of this history adds an entry that the configuration recognises. `copydesk check` tells what it recognises now.\n';
  }
  const lines = [bold('Date        Commit    Entries  Comments  Contribution')];
  for (const { date, commit, subject, entries, comments, findings } of replayed) {
    const counts = `${String(entries).padStart(7)}  ${String(comments).padStart(8)}`;
    lines.push(`${date}  ${commit.slice(0, 8)}  ${counts}  ${terminalText(subject)}`);
    for (const { path, line, severity, rule, message, since } of findings) {
      const place = `${terminalText(path)}:${line}`;
      const about = dim(`${rule}; the line: ${sinceTexts[since]}`);
      lines.push(`    ${place}  ${severity}: ${terminalText(message)}`, `      ${about}`);
    }
  }
  const { rules } = replaySummary(replayed);
  lines.push('', commentsText(replayed));
  if (rules.length > 0) {
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    lines.push('', bold(`${'Rule'.padEnd(width)}  Findings  Lines changed since`));
    for (const { rule, findings, changed } of rules) {
      lines.push(`${rule.padEnd(width)}  ${String(findings).padStart(8)}  ${changed}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
