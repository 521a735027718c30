import type { Hosting } from '../../review/ports.ts';
import { createGitHubClient, type GitHubClient } from './client.ts';
import type { Environment } from './fetch.ts';
import type { RepositoryPlace } from './place.ts';
import { openCommits, openPullRequest } from './pull-request.ts';

/**
 * Opens a repository on GitHub, or on the server that the environment names as GitHub's runner does
 * (`GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`), with the token of `GITHUB_TOKEN`
 * or `GH_TOKEN`.
 */
export function openHosting(
  version: string,
  environment: Environment,
  place: RepositoryPlace,
): Hosting {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment;
  const client = createGitHubClient({
    userAgent: `Copydesk/${version} (+https://github.com/copydesk/copydesk)`,
    token: environment.GITHUB_TOKEN || environment.GH_TOKEN,
    ...(apiUrl && { apiUrl }),
    ...(graphqlUrl && { graphqlUrl }),
    environment,
  });
  return createHosting(client, place, environment.GITHUB_SERVER_URL || undefined);
}

/** Where the pages of GitHub are. */
const githubServer = 'https://github.com';

/**
 * A repository on GitHub. `isOwn` tells by its body whether an inline comment was made by this
 * program; `server` is where the pages are, as in GITHUB_SERVER_URL.
 */
export function createHosting(
  client: GitHubClient,
  place: RepositoryPlace,
  server: string = githubServer,
): Hosting {
  const { owner, repo } = place;
  return {
    pullRequest: (number) => openPullRequest(client, { ...place, number }),
    commits: (base, head) => openCommits(client, { ...place, base, head }),
    // A rendered page has no lines to point at.
    lineUrl: (commit, path, line) =>
      `${server}/${owner}/${repo}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
  };
}

/** A lone surrogate, which no address can hold, becomes U+FFFD. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
