import { showInvisible } from '../../text/invisible.ts';

/** The REST API of github.com. */
export const publicApi = 'https://api.github.com';

/**
 * Where queries go that belong to a REST API: on GitHub Enterprise Server REST is under `/api/v3`
 * and GraphQL under `/api/graphql` (GitHub's documentation, "Forming calls with GraphQL").
 */
export function queriesBeside(apiUrl: string): string {
  return `${apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}

/** A repository on GitHub. */
export interface RepositoryPlace {
  owner: string;
  repo: string;
}

/** A pull request on GitHub. */
export interface PullRequestPlace extends RepositoryPlace {
  number: number;
}

/** How messages name a repository. */
export function repositoryName({ owner, repo }: RepositoryPlace): string {
  return showInvisible(`${owner}/${repo}`);
}

/** How messages name a pull request. */
export function pullRequestName(place: PullRequestPlace): string {
  return `pull request ${repositoryName(place)}#${place.number}`;
}
