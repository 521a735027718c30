import { Octokit } from '@octokit/rest';
import type { LocalGitHub } from './start-github.ts';

/** Where the local GitHub's repository is, for Octokit. */
export const at = { owner: 'octocat', repo: 'digest' } as const;

const silent = () => undefined;

/** A plain client, for the tests of the local GitHub itself. */
export function clientOf(github: LocalGitHub, token = github.writeToken): Octokit {
  return new Octokit({
    baseUrl: github.url,
    auth: token,
    userAgent: 'copydesk',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** The status and the texts of a refusal. */
export async function refusalOf(request: Promise<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return `${status} ${message.replace(/ - https:\/\/docs.*$/, '')}`;
  }
  return 'none';
}
