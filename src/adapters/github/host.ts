import { CopydeskError } from '../../errors.ts';
import type { PullRequestHost } from '../../jobs/ports.ts';
import type { Operation, WantedComment } from '../../review/types.ts';
import type { CallOptions, GitHubClient } from './client.ts';
import { readConversation } from './conversation.ts';
import { type PullRequestPlace, pullRequestName } from './place.ts';

/** What one page of reviews or of a review's comments holds at most. */
const mostOnPage = 100;

/** Writes on a pull request. `isOwn` tells by its body whether a comment was made by this program. */
export function openHost(
  client: GitHubClient,
  place: PullRequestPlace,
  isOwn: (body: string) => boolean,
): PullRequestHost {
  const { owner, repo, number: pull_number } = place;
  const repository = { owner, repo };
  const name = pullRequestName(place);
  const write = (what: string): CallOptions => ({
    what: `${what} ${name}`,
    needs: 'pull-requests: write',
    writes: true,
  });
  const create = (what: string) => ({ ...write(what), creates: true });

  const carryOut = async (operation: Operation): Promise<unknown> => {
    switch (operation.type) {
      case 'keep':
        return undefined;
      case 'create-inline': {
        const comments = operation.comments.map(reviewComment);
        const review = { commit_id: operation.head, event: 'COMMENT', comments } as const;
        return client.call(create('write a review on'), (octokit, request) =>
          octokit.rest.pulls.createReview({ ...repository, pull_number, ...review, request }),
        );
      }
      case 'update-inline': {
        const { id: comment_id, body } = operation;
        return client.call(write('edit an inline comment on'), (octokit, request) =>
          octokit.rest.pulls.updateReviewComment({ ...repository, comment_id, body, request }),
        );
      }
      case 'remove-inline': {
        const { id: comment_id } = operation;
        const removal = client.call(write('remove an inline comment on'), (octokit, request) =>
          octokit.rest.pulls.deleteReviewComment({ ...repository, comment_id, request }),
        );
        return removal.catch(unlessGone);
      }
      case 'create-summary': {
        const { body } = operation;
        return client.call(create('write a comment on'), (octokit, request) =>
          octokit.rest.issues.createComment({
            ...repository,
            issue_number: pull_number,
            body,
            request,
          }),
        );
      }
      case 'update-summary': {
        const { id: comment_id, body } = operation;
        return client.call(write('edit a comment on'), (octokit, request) =>
          octokit.rest.issues.updateComment({ ...repository, comment_id, body, request }),
        );
      }
      case 'remove-summary': {
        const { id: comment_id } = operation;
        const removal = client.call(write('remove a comment on'), (octokit, request) =>
          octokit.rest.issues.deleteComment({ ...repository, comment_id, request }),
        );
        return removal.catch(unlessGone);
      }
    }
  };

  /** The reviews that were not sent yet; GitHub shows them to their author only. Ours have no text of their own. */
  const pendingReviews = async () => {
    const pending: number[] = [];
    for (let page = 1; ; page++) {
      const reviews = await client.call(
        { what: `list the reviews of ${name}`, needs: 'pull-requests: read' },
        (octokit, request) =>
          octokit.rest.pulls.listReviews({
            ...repository,
            pull_number,
            per_page: mostOnPage,
            page,
            request,
          }),
      );
      const unsent = reviews.filter(({ state, body }) => state === 'PENDING' && !body);
      pending.push(...unsent.map(({ id }) => id));
      if (reviews.length < mostOnPage) return pending;
    }
  };

  /** A person may have begun a review under the same account, and it must not be lost. */
  const isOwnReview = async (review_id: number) => {
    const comments = await client.call(
      { what: `read a review of ${name}`, needs: 'pull-requests: read' },
      (octokit, request) =>
        octokit.rest.pulls.listCommentsForReview({
          ...repository,
          pull_number,
          review_id,
          per_page: mostOnPage,
          request,
        }),
    );
    return comments.every(({ body }) => isOwn(body));
  };

  return {
    existing: async () => (await readConversation(client, place)).existing,
    async now() {
      const { head, state } = await client.call(
        { what: `read ${name}`, needs: 'pull-requests: read' },
        (octokit, request) => octokit.rest.pulls.get({ ...repository, pull_number, request }),
      );
      return { head: head.sha, open: state === 'open' };
    },
    async apply(operation) {
      await carryOut(operation);
    },
    async discardPending() {
      for (const review_id of await pendingReviews()) {
        if (!(await isOwnReview(review_id))) continue;
        const removal = client.call(write('remove a review from'), (octokit, request) =>
          octokit.rest.pulls.deletePendingReview({
            ...repository,
            pull_number,
            review_id,
            request,
          }),
        );
        await removal.catch(unlessGone);
      }
    },
  };
}

/** What is gone already, since an attempt that seemed to fail had its effect, is removed. */
function unlessGone(error: unknown): void {
  if (!(error instanceof CopydeskError && error.code === 'api-missing')) throw error;
}

/** A comment's lines as the API takes them: `start_line` for several lines only, since it must be less than `line`. */
function reviewComment({ path, lines: { first, last }, body }: WantedComment) {
  const comment = { path, body, line: last, side: 'RIGHT' };
  return first < last ? { ...comment, start_line: first, start_side: 'RIGHT' } : comment;
}
