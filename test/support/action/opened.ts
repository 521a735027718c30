import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenPullRequest } from '../github/pull-requests.ts';
import { type LocalGitHub, type StartOptions, startGitHub } from '../github/start-github.ts';
import {
  type PullRequestEventOptions,
  pullRequestEvent,
  type WorkflowEvent,
} from '../runner/events.ts';
import { type ActionRun, type RunOptions, runAction } from '../runner/run-action.ts';
import { type InsideOptions, type InsideRun, runInside } from './inside.ts';
import { base } from './reading.ts';

/** How the bundle is run beyond its event. */
export type BundleOptions = Partial<Omit<RunOptions, 'github' | 'event'>>;

/** A pull request, and the Action that reviews it. Each run begins the log of requests anew. */
export interface OpenedPullRequest {
  github: LocalGitHub;
  number: number;
  /** Runs the committed bundle, as the runner does. */
  run(event?: PullRequestEventOptions, options?: BundleOptions): Promise<ActionRun>;
  /** Runs the sources in this process, without waiting. */
  runInside(event?: PullRequestEventOptions, options?: InsideOptions): Promise<InsideRun>;
}

/** Opens a pull request to a repository whose `reading.md` is `base`. */
export async function openPullRequest(
  head: OpenPullRequest['files'],
  { files = {}, limits, ...more }: Partial<StartOptions> & Omit<OpenPullRequest, 'files'> = {},
): Promise<OpenedPullRequest> {
  const github = await startGitHub({
    files: { 'reading.md': base, 'README.md': '# Hello\n', ...files },
    ...(limits && { limits }),
  });
  const { number } = await github.open({ files: head, ...more });
  return {
    github,
    number,
    run: async (event, options) =>
      runBundle(github, await pullRequestEvent(github, number, event), options),
    runInside: async (event, options) =>
      runEventInside(github, await pullRequestEvent(github, number, event), options),
  };
}

/** Runs the committed bundle for an event. It looks at no link, unless a test says otherwise. */
export async function runBundle(
  github: LocalGitHub,
  event: WorkflowEvent,
  { inputs = {}, ...options }: BundleOptions = {},
): Promise<ActionRun> {
  github.forget();
  return runAction({ github, event, inputs: { links: 'false', ...inputs }, ...options });
}

/** The same in this process: see {@link OpenedPullRequest.runInside}. */
export async function runEventInside(
  github: LocalGitHub,
  event: WorkflowEvent,
  options?: InsideOptions,
): Promise<InsideRun> {
  github.forget();
  return runInside(github, event, options);
}

/** A folder for what a run is to leave behind, until the test is over. */
export async function keptFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
