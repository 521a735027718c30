import { defaultConfigPath, defaultMaxComments, defaultTimeBudget } from '../config/config.ts';
import { CopydeskError } from '../errors.ts';
import { formats } from '../report/formats.ts';
import { composeReview, type Reviewed, reviewPage } from '../review/compose.ts';
import { plan } from '../review/plan.ts';
import type { Operation, PullRequestHost } from '../review/ports.ts';
import { publish } from '../review/publish.ts';
import { pullRequestSource, type ReviewSource, review } from '../review/review.ts';
import { showInvisible } from '../text/invisible.ts';
import type { CliContext } from './context.ts';
import { finish, interruptible, terminalOptions } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, readConfig, today } from './workspace.ts';

/** `copydesk review`: reviews a change of a git repository, or a pull request on GitHub. */
export function reviewCommand(
  words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const [name] = words;
    const opened =
      name === undefined
        ? await localSource(options, context)
        : await remoteSource(name, options, context);
    const reviewed = await reviewOf(opened, options, context, interrupted);
    await show(reviewed, options, context);
    // An interrupted review is incomplete and must not replace a complete one.
    if (!interrupted.aborted) await post(opened, reviewed, options, context);
    return finish(reviewed, context, interrupted);
  });
}

async function reviewOf(
  { source, command, repository }: OpenedSource,
  options: CommandOptions,
  context: CliContext,
  interrupted: AbortSignal,
): Promise<Reviewed> {
  return review(source, {
    config:
      options.config === undefined
        ? { path: defaultConfigPath, required: false }
        : { config: await readConfig(options.config, context.files) },
    failOn: options.failOn,
    maxComments: options.maxComments ?? defaultMaxComments,
    links: await linkOptions(
      { timeBudget: defaultTimeBudget, ...options },
      context,
      interrupted,
      repository,
    ),
    today: options.today ?? today(context.now),
    command,
  });
}

async function show(
  reviewed: Reviewed,
  options: CommandOptions,
  context: CliContext,
): Promise<void> {
  const { terminal } = context;
  if (!reviewed.touched && options.format === 'pretty') {
    await terminal.write('The change touches no digest.\n');
    return;
  }
  const text =
    options.format === 'markdown'
      ? reviewPage(composeReview(reviewed))
      : formats[options.format](reviewed.report, terminalOptions(reviewed, options, context));
  await terminal.write(text);
}

/**
 * Writes the review on its pull request, or prints to standard error what would be written.
 */
async function post(
  { source: { existing }, host }: OpenedSource,
  reviewed: Reviewed,
  { post: wanted = false }: CommandOptions,
  { terminal }: CliContext,
): Promise<void> {
  if (!host || !existing) return;
  if (!wanted) {
    const operations = plan(composeReview(reviewed), existing);
    await terminal.writeError(`Would write: ${planText(operations)}. --post writes it.\n`);
    return;
  }
  const { outcome, commentUrl } = await publish({ review: reviewed, host, existing });
  await terminal.writeError(`${outcomeTexts[outcome]}${commentUrl ? `: ${commentUrl}` : ''}\n`);
}

const outcomeTexts = {
  published: 'Written',
  unchanged: 'Nothing to write: the review is up to date',
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

/** A change that is ready to be reviewed. */
export interface OpenedSource {
  source: ReviewSource;
  /** The command that reviews it. */
  command: string;
  /** The repository on GitHub, as `owner/name`; undefined for a local change. */
  repository: string | undefined;
  /** Where the review can be written; undefined for a local change. */
  host: PullRequestHost | undefined;
}

/** The change between two commits of the git repository at hand, or up to its working tree. */
export async function localSource(
  { base, head, post, offline = false }: Pick<CommandOptions, 'base' | 'head' | 'post' | 'offline'>,
  context: CliContext,
): Promise<OpenedSource> {
  if (post) {
    throw new CopydeskError(
      'usage',
      '--post needs a pull request to write on, such as `octocat/digest#12`',
    );
  }
  const repository = await context.openGit(offline);
  const change = await repository.change({ base, head });
  const command = [
    'npx copydesk review',
    ...(base === undefined ? [] : [`--base ${base}`]),
    ...(head === undefined ? [] : [`--head ${head}`]),
  ].join(' ');
  return {
    source: { change, repository, author: undefined, existing: undefined, lineUrl: undefined },
    command,
    repository: undefined,
    host: undefined,
  };
}

/** A pull request on GitHub, named `OWNER/REPO#NUMBER` or by its address. */
export async function remoteSource(
  name: string,
  { base, head }: Pick<CommandOptions, 'base' | 'head'>,
  context: CliContext,
): Promise<OpenedSource> {
  const place = parsePullRequest(name);
  if (base !== undefined || head !== undefined) {
    throw new CopydeskError(
      'usage',
      'a pull request has its own base and head; remove --base and --head',
    );
  }
  const hosting = await context.hosting(place);
  const opened = await hosting.pullRequest(place.number);
  const asked = new URL(opened.pull.url).host;
  if (place.host !== undefined && place.host.toLowerCase() !== asked) {
    throw new CopydeskError(
      'usage',
      `found \`${showInvisible(name)}\`, expected a pull request on ${asked}; for another host set GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL`,
    );
  }
  return {
    source: await pullRequestSource(opened, hosting),
    command: `npx copydesk review ${place.owner}/${place.repo}#${place.number}`,
    repository: `${place.owner}/${place.repo}`,
    host: opened.host,
  };
}

interface PullRequestName {
  /** Undefined where only the repository is named. */
  host: string | undefined;
  owner: string;
  repo: string;
  number: number;
}

function parsePullRequest(name: string): PullRequestName {
  const found =
    /^(?:https?:\/\/([^/]+)\/)?([\w.-]+)\/([\w.-]+)(?:#|\/pull\/)([1-9]\d{0,8})\/?$/.exec(name);
  if (!found) {
    throw new CopydeskError(
      'usage',
      `found \`${showInvisible(name)}\`, expected a pull request such as \`octocat/digest#12\`, or nothing for the change at hand`,
    );
  }
  const [, host, owner = '', repo = '', number = ''] = found;
  return { host, owner, repo, number: Number(number) };
}
