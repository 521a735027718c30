import { json, notFound } from '../answers.ts';
import { fullName } from '../emulator.ts';
import { issueCommentsOf } from '../issue-comments.ts';
import type { PullRequest } from '../pull-requests.ts';
import type { GitHubState } from '../state.ts';
import type { Route } from './route.ts';
import { shownUser } from './shown-user.ts';

interface PullAnswer {
  head: { repo: Record<string, unknown>; user: unknown };
  base: object;
}

export const pullRequestRoute: Route = {
  method: 'GET',
  path: '/pulls/{number}',
  async answer({ state, parts }) {
    const pull = state.pulls.find(Number(parts.number));
    return pull ? json(200, await shownPullRequest(state, pull)) : notFound;
  },
};

/** The emulator's pull request, with the head, state, fork and inline comments that it does not know. */
export async function shownPullRequest(state: GitHubState, pull: PullRequest): Promise<object> {
  const path = `/repos/${fullName}/pulls/${pull.number}`;
  const told = await state.emulator.need<PullAnswer>({ method: 'GET', path });
  const { headRepository, author, branch } = pull;
  const user = await shownUser(state, author);
  const comments = await issueCommentsOf(state.emulator, pull.number);
  const inline = state.discussion.threads
    .filter((thread) => thread.pull === pull.number)
    .flatMap((thread) => thread.comments)
    .filter(({ review }) => review.state !== 'PENDING');
  const isFork = headRepository !== fullName;
  const fork = headRepository && { id: 2, full_name: headRepository, owner: user, fork: true };
  return {
    ...told,
    state: pull.state,
    draft: pull.isDraft,
    merged: pull.merged,
    locked: pull.locked,
    comments: comments.length,
    review_comments: inline.length,
    closed_at: pull.state === 'closed' ? '2026-01-02T00:00:00Z' : null,
    merged_at: pull.merged ? '2026-01-02T00:00:00Z' : null,
    head: {
      ...told.head,
      sha: pull.heads.at(-1),
      ...(isFork ? { label: `${author}:${branch}`, user } : {}),
      repo: fork && isFork ? { ...told.head.repo, ...fork } : isFork ? null : told.head.repo,
    },
    base: { ...told.base, sha: pull.base },
  };
}
