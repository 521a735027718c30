import type { Account, Caller } from '../accounts.ts';
import type { ReviewComment, Thread } from '../discussion.ts';
import { fullName } from '../emulator.ts';
import { issueCommentsOf } from '../issue-comments.ts';
import { baseBranch, type PullRequest } from '../pull-requests.ts';
import type { GitHubState } from '../state.ts';
import { placeOf } from '../thread-place.ts';
import { connection, type Paging } from './connection.ts';

/** An account as an author. GraphQL names a bot without the `[bot]` that its login has elsewhere. */
function actor(login: Account) {
  return login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.replace('[bot]', '') }
    : { __typename: 'User', login };
}

/** How `repository.pullRequests` is asked. */
export interface PullRequestsWanted extends Paging {
  headRefName?: string | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

/** The pull requests of the repository, those of a branch where one is named. */
export function pullRequests(state: GitHubState, caller: Caller, wanted: PullRequestsWanted) {
  const { headRefName, orderBy } = wanted;
  const pulls = state.pulls
    .list()
    .filter(({ branch }) => !headRefName || branch === headRefName)
    .map((pull) => ({ id: pull.number, pull }));
  if (orderBy?.direction !== 'DESC') {
    return connection('pullRequests', pulls, wanted, state.limits.page, ({ pull }) =>
      pullRequest(state, pull, caller),
    );
  }
  // A cursor leads on by the number, which falls here: the first page is all that this GitHub has.
  const last = { ...wanted, first: null, last: wanted.first ?? null };
  const page = connection('pullRequests', pulls, last, state.limits.page, ({ pull }) =>
    pullRequest(state, pull, caller),
  );
  return { ...page, nodes: [...page.nodes].reverse() };
}

/** The fields of a pull request that this GitHub answers. */
export function pullRequest(state: GitHubState, pull: PullRequest, caller: Caller) {
  const { number } = pull;
  const url = `${state.url}/${fullName}/pull/${number}`;
  const { page } = state.limits;
  const told = () =>
    state.emulator.need<{ title: string; body: string | null }>({
      method: 'GET',
      path: `/repos/${fullName}/pulls/${number}`,
    });

  return {
    id: `PR_${number}`,
    number,
    url,
    title: async () => (await told()).title,
    body: async () => (await told()).body ?? '',
    viewerDidAuthor: pull.author === caller.account,
    state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    isDraft: pull.isDraft,
    merged: pull.merged,
    locked: pull.locked,
    author: actor(pull.author),
    authorAssociation: pull.author === 'octocat' ? 'OWNER' : 'NONE',
    isCrossRepository: pull.headRepository !== fullName,
    headRefName: pull.branch,
    headRefOid: pull.heads.at(-1),
    headRepository:
      pull.headRepository === null
        ? null
        : { nameWithOwner: pull.headRepository, name: pull.headRepository.split('/')[1] },
    baseRefName: baseBranch,
    baseRefOid: pull.base,

    async comments(paging: Paging) {
      const comments = await issueCommentsOf(state.emulator, number);
      return connection('comments', comments, paging, page, ({ id, body, user }) => ({
        id: `IC_${id}`,
        databaseId: id,
        fullDatabaseId: `${id}`,
        url: `${url}#issuecomment-${id}`,
        body,
        author: actor(user.login),
        viewerDidAuthor: user.login === caller.account,
      }));
    },

    reviewThreads(paging: Paging) {
      const threads = state.discussion.threads
        .filter((thread) => thread.pull === number)
        .map((thread) => ({ ...thread, comments: thread.comments.filter(isShown) }))
        .filter(({ comments }) => comments.length > 0);
      return connection('reviewThreads', threads, paging, page, reviewThread);
    },
  };

  /** A pending review is seen by its author only. */
  function isShown({ review }: ReviewComment): boolean {
    return review.state !== 'PENDING' || review.author === caller.account;
  }

  function reviewThread(thread: Thread) {
    const line = async () => (await placeOf(state, thread)).line;
    const startLine = async () => (await placeOf(state, thread)).startLine;
    const onLines = {
      path: thread.path,
      line,
      startLine,
      originalLine: thread.line,
      originalStartLine: thread.startLine ?? null,
    };
    return {
      id: `PRRT_${thread.id}`,
      isResolved: thread.isResolved,
      isOutdated: async () => (await line()) === null,
      diffSide: 'RIGHT',
      ...onLines,
      comments: (paging: Paging) =>
        connection('comments', thread.comments, paging, page, (comment) => ({
          id: `PRRC_${comment.id}`,
          databaseId: comment.id,
          fullDatabaseId: `${comment.id}`,
          url: `${url}#discussion_r${comment.id}`,
          body: comment.body,
          author: actor(comment.author),
          viewerDidAuthor: comment.author === caller.account,
          state: comment.review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
          outdated: async () => (await line()) === null,
          ...onLines,
        })),
    };
  }
}
