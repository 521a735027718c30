import { json, notFound, pageOf, refusal } from '../answers.ts';
import type { Review } from '../discussion.ts';
import { fullName } from '../emulator.ts';
import { commentsOf, type ReviewRequest, refusals } from '../review-request.ts';
import type { GitHubState } from '../state.ts';
import type { Route } from './route.ts';
import { shownUser } from './shown-user.ts';

const states = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

const unprocessable = (...errors: string[]) => refusal(422, 'Unprocessable Entity', errors);

export const reviewRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/pulls/{number}/reviews',
    async answer({ state, caller, parts, body }) {
      const pull = state.pulls.find(Number(parts.number));
      if (!pull || !caller.account) return notFound;
      const request = body as ReviewRequest;
      const author = caller.account;
      const standing = state.discussion.reviews.some(
        (review) =>
          review.pull === pull.number && review.state === 'PENDING' && review.author === author,
      );
      if (standing) return unprocessable('User can only have one pending review per pull request');
      const commit = request.commit_id ?? pull.heads.at(-1) ?? '';
      if (!pull.heads.includes(commit)) {
        return unprocessable('commit_id is not part of the pull request');
      }
      const count = request.comments?.length ?? 0;
      if (count === 0 && !request.body && request.event !== 'APPROVE') {
        return unprocessable("Review body can't be blank");
      }
      if (count > state.limits.reviewComments) {
        // octokit/plugin-rest-endpoint-methods.js#595
        return unprocessable('Review comments is invalid and Review threads is invalid');
      }
      const { mergeBase } = await state.shownDiff(pull);
      const errors = refusals(request, await state.listChanges(mergeBase, commit));
      if (errors.length > 0) return unprocessable(...errors);
      const review = state.discussion.add(
        {
          pull: pull.number,
          author,
          commit,
          body: request.body ?? '',
          state: request.event ? states[request.event] : 'PENDING',
        },
        commentsOf(request),
      );
      return json(200, await shownReview(state, review));
    },
  },
  {
    method: 'GET',
    path: '/pulls/{number}/reviews',
    async answer({ state, caller, url, parts }) {
      if (!state.pulls.find(Number(parts.number))) return notFound;
      const reviews = state.discussion.reviews.filter(
        ({ pull, author, ...review }) =>
          pull === Number(parts.number) &&
          (review.state !== 'PENDING' || author === caller.account),
      );
      const shown = await Promise.all(reviews.map((review) => shownReview(state, review)));
      return pageOf(shown, url, (review) => review);
    },
  },
  {
    method: 'DELETE',
    path: '/pulls/{number}/reviews/{review}',
    async answer({ state, caller, parts }) {
      const review = state.discussion.reviews.find(
        ({ id, pull }) => id === Number(parts.review) && pull === Number(parts.number),
      );
      if (!review || (review.state === 'PENDING' && review.author !== caller.account)) {
        return notFound;
      }
      if (review.state !== 'PENDING') {
        return unprocessable('Can not delete a non-pending pull request review');
      }
      state.discussion.removeReview(review.id);
      return json(200, await shownReview(state, review));
    },
  },
];

async function shownReview(state: GitHubState, review: Review) {
  const { id, pull, author, body, commit } = review;
  const html = `${state.url}/${fullName}/pull/${pull}`;
  const api = `${state.url}/repos/${fullName}/pulls/${pull}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: await shownUser(state, author),
    body,
    state: review.state,
    html_url: `${html}#pullrequestreview-${id}`,
    pull_request_url: api,
    _links: { html: { href: `${html}#pullrequestreview-${id}` }, pull_request: { href: api } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: '2026-01-01T00:00:00Z' }),
    commit_id: commit,
    author_association: 'NONE',
  };
}
