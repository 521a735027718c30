import type { Account } from './accounts.ts';

/** A comment on lines of the diff, or a reply to one. */
export interface ReviewComment {
  id: number;
  review: Review;
  author: Account;
  body: string;
}

/** A conversation about lines of the new file. */
export interface Thread {
  id: number;
  pull: number;
  path: string;
  /** The head that it was written on, and its last and (for several lines) first line there. */
  commit: string;
  line: number;
  startLine?: number;
  isResolved: boolean;
  comments: ReviewComment[];
}

export interface Review {
  id: number;
  pull: number;
  author: Account;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  commit: string;
}

/** A comment that a review brings, after its lines were checked. */
export type NewComment = Pick<Thread, 'path' | 'line' | 'startLine'> & { body: string };

/** All reviews and conversations. The emulator's own know no lines and no conversations. */
export interface Discussion {
  readonly reviews: readonly Review[];
  readonly threads: readonly Thread[];
  add(review: Omit<Review, 'id'>, comments: readonly NewComment[]): Review;
  find(commentId: number): { thread: Thread; comment: ReviewComment } | undefined;
  reply(commentId: number, author: Account, body: string, commit: string): ReviewComment;
  removeComment(commentId: number): void;
  /** Removes a review with its comments. */
  removeReview(id: number): void;
}

export function newDiscussion(): Discussion {
  let reviews: Review[] = [];
  let threads: Thread[] = [];
  // Like GitHub's, ids of this kind say nothing about how many there are.
  let lastId = 1_000_000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  function find(commentId: number) {
    for (const thread of threads) {
      const comment = thread.comments.find(({ id }) => id === commentId);
      if (comment) return { thread, comment };
    }
    return undefined;
  }

  function keep(keepsComment: (comment: ReviewComment) => boolean): void {
    for (const thread of threads) thread.comments = thread.comments.filter(keepsComment);
    threads = threads.filter(({ comments }) => comments.length > 0);
  }

  return {
    get reviews() {
      return reviews;
    },
    get threads() {
      return threads;
    },
    add(fields, comments) {
      const review = { id: nextId(), ...fields };
      reviews.push(review);
      const { pull, commit, author } = review;
      for (const { body, ...place } of comments) {
        threads.push({
          id: nextId(),
          pull,
          commit,
          ...place,
          isResolved: false,
          comments: [{ id: nextId(), review, author, body }],
        });
      }
      return review;
    },
    find,
    reply(commentId, author, body, commit) {
      const thread = find(commentId)?.thread;
      if (!thread) throw new Error(`there is no review comment ${commentId}`);
      const review: Review = {
        id: nextId(),
        pull: thread.pull,
        author,
        body: '',
        state: 'COMMENTED',
        commit,
      };
      reviews.push(review);
      const comment = { id: nextId(), review, author, body };
      thread.comments.push(comment);
      return comment;
    },
    removeComment(commentId) {
      keep(({ id }) => id !== commentId);
    },
    removeReview(reviewId) {
      reviews = reviews.filter(({ id }) => id !== reviewId);
      keep(({ review }) => review.id !== reviewId);
    },
  };
}
