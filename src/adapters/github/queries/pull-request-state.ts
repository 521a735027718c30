/**
 * A pull request, its comments and its threads, a hundred each; further pages by the cursors. A thread's first comment and
 * who wrote the others tell all that is asked of it, so that its comments need no second page. `fullDatabaseId` is the
 * number that the REST API knows a comment by; the `databaseId` that is named like it cannot hold today's numbers
 * (the schema's own words on its deprecation).
 */
export const pullRequestStateQuery = `
query PullRequestState(
  $owner: String!, $name: String!, $number: Int!, $commentsAfter: String, $threadsAfter: String
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number
      url
      state
      isDraft
      merged
      author { login }
      authorAssociation
      isCrossRepository
      headRefOid
      baseRefOid
      comments(first: 100, after: $commentsAfter) {
        nodes { fullDatabaseId url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
      reviewThreads(first: 100, after: $threadsAfter) {
        nodes {
          isResolved
          path
          line
          startLine
          comments(first: 100) {
            nodes { fullDatabaseId body state viewerDidAuthor }
            pageInfo { hasNextPage }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** What {@link pullRequestStateQuery} answers. */
export interface PullRequestStateAnswer {
  repository: { pullRequest: PullRequestState | null } | null;
}

/** A pull request with one page of its comments and threads. */
export interface PullRequestState {
  number: number;
  url: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  merged: boolean;
  /** Null where the account is gone. */
  author: { login: string } | null;
  authorAssociation: string;
  isCrossRepository: boolean;
  headRefOid: string;
  baseRefOid: string;
  comments: Page<CommentNode>;
  reviewThreads: Page<ThreadNode>;
}

export interface CommentNode {
  fullDatabaseId: string;
  url: string;
  body: string;
  viewerDidAuthor: boolean;
}

export interface ThreadNode {
  isResolved: boolean;
  path: string;
  line: number | null;
  startLine: number | null;
  comments: {
    nodes: readonly {
      fullDatabaseId: string;
      body: string;
      state: 'PENDING' | 'SUBMITTED';
      viewerDidAuthor: boolean;
    }[];
    pageInfo: { hasNextPage: boolean };
  };
}

/** One page of a connection. */
export interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
