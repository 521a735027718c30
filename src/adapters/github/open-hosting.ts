import { readInlineMarker } from '../../review/marker.ts';
import type { Hosting } from '../../review/ports.ts';
import { createGitHubClient } from './client.ts';
import { createHosting } from './hosting.ts';
import type { RepositoryPlace } from './place.ts';
import type { Environment } from './transport.ts';

/**
 * Opens a repository on GitHub, or on the server that the environment names as GitHub's runner does (`GITHUB_API_URL`,
 * `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`), with the token of `GITHUB_TOKEN` or `GH_TOKEN`.
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
  const isOwn = (body: string) => readInlineMarker(body) !== undefined;
  return createHosting(client, place, isOwn, environment.GITHUB_SERVER_URL || undefined);
}
