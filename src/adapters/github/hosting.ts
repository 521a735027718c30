import type { Hosting } from '../../review/ports.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryPlace } from './place.ts';
import { openCommits, openPullRequest } from './pull-request.ts';

/** Where the pages of GitHub are. */
const githubServer = 'https://github.com';

/**
 * A repository on GitHub. `isOwn` tells by its body whether an inline comment was made by this program; `server` is where the
 * pages are, as in GITHUB_SERVER_URL.
 */
export function createHosting(
  client: GitHubClient,
  place: RepositoryPlace,
  isOwn: (body: string) => boolean,
  server: string = githubServer,
): Hosting {
  const { owner, repo } = place;
  return {
    pullRequest: (number) => openPullRequest(client, { ...place, number }, isOwn),
    commits: (base, head) => openCommits(client, { ...place, base, head }),
    // A rendered page has no lines to point at.
    lineUrl: (commit, path, line) =>
      `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`,
  };
}
