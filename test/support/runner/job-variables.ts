import { join } from 'node:path';
import type { LocalGitHub } from '../github/start-github.ts';
import type { WorkflowEvent } from './events.ts';

/**
 * The variables of a job, without those of its files and inputs
 * (docs.github.com/actions/reference/workflows-and-actions/variables). Nothing of the environment of
 * the tests but the PATH.
 */
export function jobVariables(
  github: LocalGitHub,
  { name, sha, ref, headRef, baseRef, actor }: WorkflowEvent,
  temp: string,
  workspace: string,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__copydesk_copydesk',
    GITHUB_ACTION_REPOSITORY: 'copydesk/copydesk',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.repository.split('/')[0] ?? '',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
    GITHUB_WORKFLOW: 'Review',
    GITHUB_JOB: 'review',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
  };
}
