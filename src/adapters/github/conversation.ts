import { CopydeskError } from '../../errors.ts';
import type { ExistingReview, ExistingThread } from '../../review/ports.ts';
import type { GitHubClient } from './client.ts';
import { type PullRequestPlace, pullRequestName } from './place.ts';

/** A pull request as one query tells it, and what the acting account has said there. */
export interface Conversation {
  state: PullRequestState;
  existing: ExistingReview;
  /**
   * The bodies of inline comments that the acting account has written and not sent yet; nobody else
   * sees them.
   */
  unsent: readonly string[];
  /** How many comments there are, of everybody; undefined where not all were read. */
  counts: { comments: number; inline: number | undefined };
}

/** Reads a pull request with all pages of its comments and threads. */
export async function readConversation(
  client: GitHubClient,
  place: PullRequestPlace,
): Promise<Conversation> {
  const { owner, repo: name, number } = place;
  const purpose = {
    what: `read ${pullRequestName(place)}`,
    needs: 'pull-requests: read',
  } as const;
  const comments: CommentNode[] = [];
  const threads: ThreadNode[] = [];
  let first: PullRequestState | undefined;
  // A list that has ended is asked from its end on, and adds nothing, while the other one goes on.
  let commentsAfter: string | null = null;
  let threadsAfter: string | null = null;
  for (;;) {
    const answer: PullRequestStateAnswer = await client.query(purpose, pullRequestStateQuery, {
      owner,
      name,
      number,
      commentsAfter,
      threadsAfter,
    });
    const state = answer.repository?.pullRequest;
    if (!state) {
      throw new CopydeskError('api-missing', `GitHub has no ${pullRequestName(place)}.`);
    }
    first ??= state;
    comments.push(...state.comments.nodes);
    threads.push(...state.reviewThreads.nodes);
    if (!hasMore(state.comments) && !hasMore(state.reviewThreads)) break;
    commentsAfter = state.comments.pageInfo.endCursor ?? commentsAfter;
    threadsAfter = state.reviewThreads.pageInfo.endCursor ?? threadsAfter;
  }
  const inline = threads.flatMap((thread) => thread.comments.nodes);
  const sent = inline.filter((comment) => comment.state !== 'PENDING');
  const whole = threads.every((thread) => !thread.comments.pageInfo.hasNextPage);
  return {
    state: first,
    existing: existingOf(comments, threads),
    unsent: inline.filter((comment) => comment.state === 'PENDING').map(({ body }) => body),
    counts: { comments: comments.length, inline: whole ? sent.length : undefined },
  };
}

function hasMore({ pageInfo }: Page<unknown>): boolean {
  return pageInfo.hasNextPage && pageInfo.endCursor !== null;
}

function existingOf(
  comments: readonly CommentNode[],
  threads: readonly ThreadNode[],
): ExistingReview {
  return {
    comments: comments
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body })),
    threads: threads.flatMap(threadOf),
  };
}

/**
 * Ignores threads that others started, and those of a pending review, which nobody else sees.
 */
function threadOf({ comments, isResolved, path, line, startLine }: ThreadNode): ExistingThread[] {
  const [first] = comments.nodes;
  if (!first?.viewerDidAuthor || first.state === 'PENDING') return [];
  // Copydesk writes one comment a thread: a second is an answer, and with a person's token that
  // person may have written it.
  const answered = comments.pageInfo.hasNextPage || comments.nodes.length > 1;
  return [
    {
      id: Number(first.fullDatabaseId),
      path,
      lines: line === null ? undefined : { first: startLine ?? line, last: line },
      body: first.body,
      answered,
      resolved: isResolved,
    },
  ];
}

/**
 * A pull request, its comments and its threads, a hundred each; further pages by the cursors. A
 * thread's first comment and who wrote the others tell all that is asked of it, so that its
 * comments need no second page. `fullDatabaseId` is the number that the REST API knows a comment
 * by; the `databaseId` that is named like it cannot hold today's numbers (the schema's own words on
 * its deprecation).
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
      authorAssociation
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
  authorAssociation: string;
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
