import type { OpenChange, OpenPullRequest } from '../../review/ports.ts';
import { readChange } from './change.ts';
import type { GitHubClient } from './client.ts';
import { readConversation } from './conversation.ts';
import { openHost } from './host.ts';
import type { PullRequestPlace, RepositoryPlace } from './place.ts';
import { openRepository } from './repository.ts';

/**
 * Opens a pull request, with one query for a hundred comments and threads. `isOwn` tells by its body whether an inline
 * comment was made by this program.
 */
export async function openPullRequest(
  client: GitHubClient,
  place: PullRequestPlace,
  isOwn: (body: string) => boolean,
): Promise<OpenPullRequest> {
  const { number } = place;
  const conversation = await readConversation(client, place);
  const { state, existing } = conversation;
  const { headRefOid: head, baseRefOid: base } = state;
  return {
    pull: {
      number,
      url: state.url,
      head,
      base,
      state: state.state === 'OPEN' ? 'open' : 'closed',
      draft: state.isDraft,
      merged: state.merged,
      fork: state.isCrossRepository,
      authorAssociation: state.authorAssociation,
      author: state.author?.login,
    },
    existing,
    change: () => readChange(client, place, { base, head, number }),
    repository: openRepository(client, place),
    host: openHost(client, place, conversation, isOwn),
  };
}

/** Opens what lies between two commits of a repository on GitHub, given by their ids: a push, or a merge queue's group. */
export function openCommits(
  client: GitHubClient,
  { base, head, ...place }: RepositoryPlace & { base: string; head: string },
): OpenChange {
  return {
    change: () => readChange(client, place, { base, head }),
    repository: openRepository(client, place),
  };
}
