import { visible } from '../../inert.ts';

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
  return visible(`${owner}/${repo}`);
}

/** How messages name a pull request. */
export function pullRequestName(place: PullRequestPlace): string {
  return `pull request ${repositoryName(place)}#${place.number}`;
}
