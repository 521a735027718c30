import { CopydeskError } from '../../errors.ts';
import { readInlineMarker } from '../../review/marker.ts';
import type { PullRequestHost, WantedComment } from '../../review/ports.ts';
import type { CallOptions, GitHubClient } from './client.ts';
import { type Conversation, readConversation } from './conversation.ts';
import { type PullRequestPlace, pullRequestName } from './place.ts';

/** What one page of reviews holds at most. */
const reviewsPerPage = 100;

/**
 * Writes on a pull request, whose conversation was read before. `isOwn` tells by its body whether
 * an inline comment was made by this program.
 */
export function openHost(
  client: GitHubClient,
  place: PullRequestPlace,
  conversation: Conversation,
): PullRequestHost {
  let last = conversation;
  const { owner, repo, number: pull_number } = place;
  const repository = { owner, repo };
  const name = pullRequestName(place);
  const write = (what: string): CallOptions => ({
    what: `${what} ${name}`,
    needs: 'pull-requests: write',
    fromForks: true,
    writes: true,
  });
  const create = (what: string) => ({ ...write(what), creates: true });

  const remove = async (what: string, send: Parameters<typeof client.call>[1]) => {
    await client.call(write(what), send).catch(unlessGone);
    return undefined;
  };

  const carryOut: PullRequestHost['apply'] = async (operation) => {
    switch (operation.type) {
      case 'keep':
        return undefined;
      case 'create-inline': {
        const comments = operation.comments.map(reviewComment);
        const review = { commit_id: operation.head, event: 'COMMENT', comments } as const;
        await client.call(create('write a review on'), (octokit, request) =>
          octokit.rest.pulls.createReview({ ...repository, pull_number, ...review, request }),
        );
        return undefined;
      }
      case 'update-inline': {
        const { id: comment_id, body } = operation;
        await client.call(write('edit an inline comment on'), (octokit, request) =>
          octokit.rest.pulls.updateReviewComment({ ...repository, comment_id, body, request }),
        );
        return undefined;
      }
      case 'remove-inline':
        return remove('remove an inline comment from', (octokit, request) =>
          octokit.rest.pulls.deleteReviewComment({
            ...repository,
            comment_id: operation.id,
            request,
          }),
        );
      case 'create-summary': {
        const { body } = operation;
        const comment = await client.call(create('write a comment on'), (octokit, request) =>
          octokit.rest.issues.createComment({
            ...repository,
            issue_number: pull_number,
            body,
            request,
          }),
        );
        return comment.html_url;
      }
      case 'update-summary': {
        const { id: comment_id, body } = operation;
        await client.call(write('edit a comment on'), (octokit, request) =>
          octokit.rest.issues.updateComment({ ...repository, comment_id, body, request }),
        );
        return undefined;
      }
      case 'remove-summary':
        return remove('remove a comment from', (octokit, request) =>
          octokit.rest.issues.deleteComment({ ...repository, comment_id: operation.id, request }),
        );
    }
  };

  /**
   * The reviews that were not sent yet; GitHub shows them to their author only. Ours have no text
   * of their own.
   */
  const pendingReviews = async () => {
    const pending: number[] = [];
    for (let page = 1; ; page++) {
      const reviews = await client.call(
        { what: `list the reviews of ${name}`, needs: 'pull-requests: read' },
        (octokit, request) =>
          octokit.rest.pulls.listReviews({
            ...repository,
            pull_number,
            per_page: reviewsPerPage,
            page,
            request,
          }),
      );
      const unsent = reviews.filter(({ state, body }) => state === 'PENDING' && !body);
      pending.push(...unsent.map(({ id }) => id));
      if (reviews.length < reviewsPerPage) return pending;
    }
  };

  return {
    async existing() {
      last = await readConversation(client, place);
      return last.existing;
    },
    async now() {
      const { head, state, comments, review_comments } = await client.call(
        { what: `read ${name}`, needs: 'pull-requests: read' },
        (octokit, request) => octokit.rest.pulls.get({ ...repository, pull_number, request }),
      );
      const { counts } = last;
      const inline = counts.inline ?? review_comments;
      const changed = comments !== counts.comments || review_comments !== inline;
      return { head: head.sha, open: state === 'open', changed };
    },
    apply: carryOut,
    async discardPending() {
      const reviews = await pendingReviews();
      if (reviews.length === 0) return;
      // A person may have begun a review under the same account, and it must not be lost.
      const { unsent } = await readConversation(client, place);
      if (!unsent.every((body) => readInlineMarker(body) !== undefined)) return;
      for (const review_id of reviews) {
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

/**
 * A comment's lines as the API takes them: `start_line` for several lines only, since it must be
 * less than `line`.
 */
function reviewComment({ path, lines: { first, last }, body }: WantedComment) {
  const comment = { path, body, line: last, side: 'RIGHT' };
  return first < last ? { ...comment, start_line: first, start_side: 'RIGHT' } : comment;
}
