import { CopydeskError } from '../errors.ts';
import { showLinkProgress } from '../report/link-progress.ts';
import type { Reviewed } from '../review/compose.ts';
import { composeReview } from '../review/compose.ts';
import { plan } from '../review/plan.ts';
import type { OpenPullRequest } from '../review/ports.ts';
import { type Published, publish } from '../review/publish.ts';
import { pullRequestSource, type ReviewSource, review } from '../review/review.ts';
import type { ActionContext } from './context.ts';
import type { RunTarget } from './event.ts';
import type { Inputs } from './inputs.ts';

/** The result of a run, before it is reported. */
export interface RunResult {
  reviewed: Reviewed;
  /** Undefined where nothing was to be written on a pull request, or it failed. */
  published: Published | undefined;
  /** Why writing failed. */
  unpublished?: CopydeskError;
}

/**
 * Reviews a target, and writes the review where it is a pull request and the mode allows it.
 * Undefined where the commit before a push is gone, as after a forced push.
 */
export async function reviewTarget(
  target: Exclude<RunTarget, { kind: 'nothing' | 'night' }>,
  inputs: Inputs,
  context: ActionContext,
): Promise<RunResult | undefined> {
  const hosting = await context.hosting(inputs.token);
  if (target.kind === 'commits') {
    const { change, repository } = hosting.commits(target.base, target.head);
    const read = await change().catch(async (error) => {
      if (!(error instanceof CopydeskError) || error.code !== 'api-missing') throw error;
      // The base is gone if the head is there; else the token may see neither.
      await repository.list(target.head).catch(() => Promise.reject(error));
      return undefined;
    });
    if (!read) return undefined;
    const source = {
      change: read,
      repository,
      author: undefined,
      existing: undefined,
      lineUrl: (path: string, line: number) => hosting.lineUrl(target.head, path, line),
    };
    const reviewed = await reviewSource(source, 'npx copydesk review', inputs, context);
    return { reviewed, published: undefined };
  }
  const opened = await hosting.pullRequest(target.number);
  const source = await pullRequestSource(opened, hosting);
  const { owner, repo } = context.repository;
  const command = `npx copydesk review ${owner}/${repo}#${target.number}`;
  const reviewed = await reviewSource(source, command, inputs, context);
  try {
    return { reviewed, published: await write(opened, reviewed, inputs, context) };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { reviewed, published: undefined, unpublished: error };
  }
}

async function write(
  { existing, host }: OpenPullRequest,
  reviewed: Reviewed,
  { mode, dryRun }: Inputs,
  { runner }: ActionContext,
): Promise<Published | undefined> {
  if (mode === 'read-only') return undefined;
  if (dryRun) {
    const writes = plan(composeReview(reviewed), existing).filter(({ type }) => type !== 'keep');
    const names = writes.map(({ type }) => type).join(', ') || 'nothing';
    runner.log(`Dry run: would write ${names}.`);
    return undefined;
  }
  return publish({ review: reviewed, host, existing });
}

async function reviewSource(
  source: ReviewSource,
  command: string,
  inputs: Inputs,
  { network, runner, now }: ActionContext,
): Promise<Reviewed> {
  const opened = await network(inputs.token);
  return review(source, {
    ...inputs,
    links: {
      network: opened,
      offline: !inputs.links,
      budget: inputs.timeBudget,
      signal: undefined,
      watch: (progress, ended) =>
        void showLinkProgress(
          progress,
          ended,
          { watched: false, columns: 120, writeError: async (text) => runner.log(text.trimEnd()) },
          opened,
        ),
    },
    today: now.toISOString().slice(0, 10),
    command,
  });
}
