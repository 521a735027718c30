import { formats } from '../report/formats.ts';
import { reviewPage } from '../review/compose.ts';
import { plan } from '../review/plan.ts';
import type { Operation } from '../review/ports.ts';
import { publish } from '../review/publish.ts';
import { type Reviewed, type ReviewSource, review } from '../review/review.ts';
import { finish, formatOptions, interruptible } from './finish.ts';
import { configPath, linkOptions, today } from './open.ts';
import type { CommandOptions } from './options.ts';
import { localSource, type OpenedSource, remoteSource } from './review-source.ts';
import type { World } from './world.ts';

/** Seconds for the links of a review and comments on lines, where nobody says otherwise; as the Action has them. */
export const usualBudget = 120;
const usualComments = 25;

/** `copydesk review`: reviews a change of a git repository, or a pull request on GitHub. */
export function reviewCommand(
  words: string[],
  options: CommandOptions,
  world: World,
): Promise<number> {
  return interruptible(world, async (interrupted) => {
    const [name] = words;
    const opened =
      name === undefined
        ? await localSource(options, world)
        : await remoteSource(name, options, world);
    const reviewed = await reviewOf(opened.source, opened.command, options, world, interrupted);
    await show(reviewed, options, world);
    // What was interrupted is not the whole review, and would stand there in its place.
    if (!interrupted.aborted) await post(opened, reviewed, options, world);
    return finish(reviewed, world, interrupted);
  });
}

function reviewOf(
  source: ReviewSource,
  command: string,
  options: CommandOptions,
  world: World,
  interrupted: AbortSignal,
): Promise<Reviewed> {
  return review(source, {
    config: { path: options.config ?? configPath, required: options.config !== undefined },
    failOn: options.failOn,
    maxComments: options.maxComments ?? usualComments,
    links: linkOptions({ timeBudget: usualBudget, ...options }, world, interrupted),
    today: options.today ?? today(world.now),
    command,
  });
}

async function show(reviewed: Reviewed, options: CommandOptions, world: World): Promise<void> {
  const { terminal } = world;
  if (!reviewed.touched && options.format === 'pretty') {
    await terminal.write('The change touches no digest.\n');
    return;
  }
  const text =
    options.format === 'markdown'
      ? reviewPage(reviewed.want(new Set()))
      : formats[options.format](reviewed.report, formatOptions(reviewed, options, world));
  await terminal.write(text);
}

/** Writes the review on its pull request, or tells what would be written. What is told goes to standard error. */
async function post(
  { source: { existing }, host }: OpenedSource,
  { want }: Reviewed,
  { post: wanted = false }: CommandOptions,
  { terminal }: World,
): Promise<void> {
  if (!host || !existing) return;
  if (!wanted) {
    const operations = plan(want(new Set()), existing);
    await terminal.writeError(`Would write: ${planText(operations)}. --post writes it.\n`);
    return;
  }
  const { outcome, commentUrl } = await publish({ want, host, existing });
  await terminal.writeError(`${outcomeTexts[outcome]}${commentUrl ? `: ${commentUrl}` : ''}\n`);
}

const outcomeTexts = {
  published: 'Written',
  unchanged: 'Nothing to write, the review stands as it should',
  superseded: 'Not written: the pull request has a newer head',
  closed: 'Not written: the pull request is closed',
  forbidden: 'Not written: the token may not comment there',
} as const;

function planText(operations: readonly Operation[]): string {
  const writes = operations.flatMap((operation) =>
    operation.type === 'create-inline'
      ? operation.comments.map(() => 'new comment')
      : operation.type === 'keep'
        ? []
        : [operationNames[operation.type]],
  );
  const counts = new Map<string, number>();
  for (const name of writes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ') || 'nothing';
}

const operationNames = {
  'update-inline': 'changed comment',
  'remove-inline': 'removed comment',
  'create-summary': 'summary',
  'update-summary': 'changed summary',
  'remove-summary': 'removed summary',
} as const;
