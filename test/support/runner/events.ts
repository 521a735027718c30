import { createRequire } from 'node:module';
import type { WebhookDefinition } from '@octokit/webhooks-examples';
import type { LocalGitHub } from '../github/start-github.ts';

/** What started a workflow, as the runner tells its steps. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`. */
  name: string;
  /** The content of the event file. */
  payload: Record<string, unknown>;
  /** `GITHUB_SHA`. */
  sha: string;
  /** `GITHUB_REF`. */
  ref: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`; empty where no pull request started it. */
  headRef: string;
  baseRef: string;
  actor: string;
  /** Whether GitHub gives the job a token that may read only. */
  isReadOnly: boolean;
}

export interface PullRequestEventOptions {
  /** By default `pull_request_target`. */
  name?: 'pull_request' | 'pull_request_target';
  action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'closed' | 'labeled';
  /** By default the pull request's author. */
  actor?: string;
  /** The label that was added; for `labeled`. */
  label?: string;
}

/** An event about a pull request as it is now. */
export async function pullRequestEvent(
  github: LocalGitHub,
  number: number,
  {
    name = 'pull_request_target',
    action = 'opened',
    label = 'links',
    ...options
  }: PullRequestEventOptions = {},
): Promise<WorkflowEvent> {
  const pull = github.pull(number);
  const pullRequest = await github.shown(number);
  const { author, branch, heads, headRepository } = pull;
  const actor = options.actor ?? author;
  const example = examplePayload('pull_request', action);
  const isTarget = name === 'pull_request_target';
  return {
    name,
    payload: {
      ...example,
      action,
      number,
      pull_request: { ...(example.pull_request as object), ...pullRequest },
      repository: repositoryIn(example, github),
      sender: { ...(example.sender as object), login: actor },
      ...(action === 'synchronize' ? { before: heads.at(-2), after: heads.at(-1) } : {}),
      ...(action === 'labeled' ? { label: { ...(example.label as object), name: label } } : {}),
    },
    // On `pull_request` it is the commit that would merge the two, which nobody has to know.
    sha: isTarget ? github.base : '0123456789abcdef0123456789abcdef01234567',
    ref: isTarget ? 'refs/heads/main' : `refs/pull/${number}/merge`,
    headRef: branch,
    baseRef: 'main',
    actor,
    isReadOnly: !isTarget && (headRepository !== github.repository || actor === 'dependabot[bot]'),
  };
}

/** A merge queue that tries a pull request on the base branch. */
export function mergeGroupEvent(github: LocalGitHub, number: number): WorkflowEvent {
  const head = github.pull(number).heads.at(-1) ?? '';
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${github.base}`;
  const example = examplePayload('merge_group', 'checks_requested');
  return {
    ...onBranch(github, 'merge_group', head, ref),
    payload: {
      ...example,
      action: 'checks_requested',
      merge_group: {
        ...(example.merge_group as object),
        head_sha: head,
        head_ref: ref,
        base_sha: github.base,
        base_ref: 'refs/heads/main',
      },
      repository: repositoryIn(example, github),
    },
  };
}

/** A push to the base branch, from `before` to where it stands. */
export function pushEvent(github: LocalGitHub, before: string): WorkflowEvent {
  const example = examplePayload('push');
  return {
    ...onBranch(github, 'push', github.base),
    payload: {
      ...example,
      ref: 'refs/heads/main',
      before,
      after: github.base,
      created: false,
      deleted: false,
      forced: false,
      base_ref: null,
      head_commit: { ...(example.head_commit as object | null), id: github.base },
      repository: repositoryIn(example, github),
    },
  };
}

/** Somebody who starts the workflow by hand. */
export function dispatchEvent(
  github: LocalGitHub,
  inputs: Record<string, string> = {},
): WorkflowEvent {
  const example = examplePayload('workflow_dispatch');
  return {
    ...onBranch(github, 'workflow_dispatch', github.base),
    payload: {
      ...example,
      ref: 'refs/heads/main',
      inputs,
      repository: repositoryIn(example, github),
    },
  };
}

/** A schedule that starts the workflow. */
export function scheduleEvent(github: LocalGitHub): WorkflowEvent {
  return {
    ...onBranch(github, 'schedule', github.base),
    payload: { schedule: '23 3 * * *', repository: repositoryIn({}, github) },
  };
}

/** Something that happened to an issue, which stands as it is now; `from` is the body before an edit. */
export async function issueEvent(
  github: LocalGitHub,
  number: number,
  action: 'edited' | 'closed' | 'reopened' | 'labeled',
  from?: string,
): Promise<WorkflowEvent> {
  const example = examplePayload('issues', action);
  const issue = await github.issues.find(number);
  return {
    ...onBranch(github, 'issues', github.base),
    payload: {
      ...example,
      action,
      issue: { ...(example.issue as object), ...issue },
      ...(from === undefined ? {} : { changes: { body: { from } } }),
      repository: repositoryIn(example, github),
    },
  };
}

function onBranch(
  { repository }: LocalGitHub,
  name: string,
  sha: string,
  ref = 'refs/heads/main',
): Omit<WorkflowEvent, 'payload'> {
  const actor = repository.split('/')[0] ?? '';
  return { name, sha, ref, headRef: '', baseRef: '', actor, isReadOnly: false };
}

/** A real payload of this kind, from GitHub's own collection; empty where that has none. */
function examplePayload(name: string, action?: string): Record<string, unknown> {
  const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as WebhookDefinition[];
  const examples = (all.find((definition) => definition.name === name)?.examples ??
    []) as unknown as Record<string, unknown>[];
  return examples.find((example) => example.action === action) ?? examples[0] ?? {};
}

function repositoryIn(example: Record<string, unknown>, { repository, url }: LocalGitHub) {
  const [owner, name] = repository.split('/');
  const { owner: shown, ...rest } = (example.repository ?? {}) as Record<string, unknown>;
  return {
    ...rest,
    name,
    full_name: repository,
    owner: { ...(shown as object), login: owner },
    html_url: `${url}/${repository}`,
    default_branch: 'main',
    fork: false,
  };
}
