import { notFound, refusal } from '../answers.ts';
import { bodyProblem } from '../comment-body.ts';
import { fullName } from '../emulator.ts';
import type { Asked, Route } from './route.ts';

/** The emulator keeps these comments, but knows no limits and lets everybody change everything. */
export const issueCommentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/issues/{number}/comments',
    answer: (asked) => checked(asked, `/issues/${asked.parts.number}/comments`, 'POST'),
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{comment}',
    answer: (asked) => checked(asked, `/issues/comments/${asked.parts.comment}`, 'PATCH'),
  },
];

async function checked({ state, caller, body }: Asked, path: string, method: string) {
  if (!caller.account) return notFound;
  const problem = bodyProblem((body as { body: string }).body);
  if (problem) {
    const error = { resource: 'IssueComment', code: 'custom', field: 'body', message: problem };
    return refusal(422, 'Validation Failed', [error]);
  }
  return state.emulator.ask({
    method,
    path: `/repos/${fullName}${path}`,
    account: caller.account,
    body,
  });
}
