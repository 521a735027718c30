import { json, noContent, notFound, pageOf, refusal } from '../answers.ts';
import { bodyProblem } from '../comment-body.ts';
import { fullName } from '../emulator.ts';
import type { GitHubState } from '../state.ts';
import { placeOf } from '../thread-place.ts';
import type { Route } from './route.ts';
import { shownUser } from './shown-user.ts';

export const reviewCommentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls/{number}/comments',
    async answer({ state, url, parts }) {
      const pull = Number(parts.number);
      if (!state.pulls.find(pull)) return notFound;
      const ids = state.discussion.threads
        .filter((thread) => thread.pull === pull)
        .flatMap(({ comments }) => comments)
        .filter(({ review }) => review.state !== 'PENDING')
        .map(({ id }) => id)
        .sort((a, b) => a - b);
      const shown = await Promise.all(ids.map((id) => shownComment(state, id)));
      return pageOf(shown, url, (comment) => comment);
    },
  },
  {
    method: 'GET',
    path: '/pulls/{number}/reviews/{review}/comments',
    async answer({ state, caller, url, parts }) {
      const review = state.discussion.reviews.find(
        ({ id, pull }) => id === Number(parts.review) && pull === Number(parts.number),
      );
      if (!review || (review.state === 'PENDING' && review.author !== caller.account)) {
        return notFound;
      }
      const ids = state.discussion.threads
        .flatMap(({ comments }) => comments)
        .filter((comment) => comment.review === review)
        .map(({ id }) => id);
      const shown = await Promise.all(ids.map((id) => shownComment(state, id)));
      return pageOf(shown, url, (comment) => comment);
    },
  },
  {
    method: 'GET',
    path: '/pulls/comments/{comment}',
    async answer({ state, parts }) {
      const shown = await shownComment(state, Number(parts.comment));
      return shown ? json(200, shown) : notFound;
    },
  },
  {
    method: 'PATCH',
    path: '/pulls/comments/{comment}',
    async answer({ state, caller, parts, body }) {
      const id = Number(parts.comment);
      const comment = state.discussion.find(id)?.comment;
      if (!comment) return notFound;
      if (!mayChange(caller.account, comment.author)) return refusal(403, 'Forbidden');
      const text = (body as { body: string }).body;
      const problem = bodyProblem(text);
      if (problem) return refusal(422, 'Validation Failed', [bodyError(problem)]);
      comment.body = text;
      return json(200, await shownComment(state, id));
    },
  },
  {
    method: 'DELETE',
    path: '/pulls/comments/{comment}',
    answer({ state, caller, parts }) {
      const id = Number(parts.comment);
      const comment = state.discussion.find(id)?.comment;
      if (!comment) return notFound;
      if (!mayChange(caller.account, comment.author)) return refusal(403, 'Forbidden');
      state.discussion.removeComment(id);
      return noContent;
    },
  },
  {
    method: 'POST',
    path: '/pulls/{number}/comments/{comment}/replies',
    async answer({ state, caller, parts, body }) {
      const pull = state.pulls.find(Number(parts.number));
      const thread = state.discussion.find(Number(parts.comment))?.thread;
      if (!pull || thread?.pull !== pull.number || !caller.account) return notFound;
      const text = (body as { body: string }).body;
      const head = pull.heads.at(-1) ?? '';
      const { id } = state.discussion.reply(Number(parts.comment), caller.account, text, head);
      return json(201, await shownComment(state, id));
    },
  },
];

function bodyError(message: string) {
  return { resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message };
}

/** An account changes its own comments; the repository's owner and its workflows change all. */
function mayChange(caller: string | undefined, author: string): boolean {
  return caller === author || caller === 'octocat' || caller === 'github-actions[bot]';
}

async function shownComment(state: GitHubState, id: number) {
  const found = state.discussion.find(id);
  const pull = found && state.pulls.find(found.thread.pull);
  if (!found || !pull) return undefined;
  const { thread, comment } = found;
  const place = await placeOf(state, thread);
  const api = `${state.url}/repos/${fullName}/pulls`;
  const html = `${state.url}/${fullName}/pull/${pull.number}#discussion_r${id}`;
  const [first] = thread.comments;
  return {
    id,
    node_id: `PRRC_${id}`,
    url: `${api}/comments/${id}`,
    html_url: html,
    pull_request_url: `${api}/${pull.number}`,
    pull_request_review_id: comment.review.id,
    diff_hunk: '',
    path: thread.path,
    commit_id: pull.heads.at(-1),
    original_commit_id: thread.commit,
    user: await shownUser(state, comment.author),
    body: comment.body,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: 'NONE',
    _links: {
      self: { href: `${api}/comments/${id}` },
      html: { href: html },
      pull_request: { href: `${api}/${pull.number}` },
    },
    line: place.line,
    start_line: place.startLine,
    original_line: thread.line,
    original_start_line: thread.startLine ?? null,
    side: 'RIGHT',
    start_side: thread.startLine === undefined ? null : 'RIGHT',
    subject_type: 'line',
    ...(first && first.id !== id ? { in_reply_to_id: first.id } : {}),
  };
}
