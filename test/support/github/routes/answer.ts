import { workflowAccount } from '../accounts.ts';
import { notAccessible } from '../answers.ts';
import { type Answer, fullName } from '../emulator.ts';
import { changeRoutes } from './changes.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { issueRoutes } from './issues.ts';
import { objectRoutes } from './objects.ts';
import { pullRequestRoute } from './pull-request.ts';
import { pullRoutes } from './pulls.ts';
import { reviewCommentRoutes } from './review-comments.ts';
import { reviewRoutes } from './reviews.ts';
import type { Asked, Route } from './route.ts';

const routes: readonly Route[] = [
  ...changeRoutes,
  ...objectRoutes,
  ...reviewRoutes,
  ...reviewCommentRoutes,
  ...issueCommentRoutes,
  ...issueRoutes,
  ...pullRoutes,
  pullRequestRoute,
];

/** Answers a request to REST, by a route of ours or else by the emulator. */
export async function answerRest(method: string, asked: Omit<Asked, 'parts'>): Promise<Answer> {
  const { state, url, caller, body } = asked;
  // The token of a workflow is nobody's: it may not ask who it is.
  if (url.pathname === '/user' && caller.account === workflowAccount) return notAccessible;
  const prefix = `/repos/${fullName}`;
  for (const route of routes) {
    const parts = route.method === method && partsOf(prefix + route.path, url.pathname);
    if (parts) return route.answer({ ...asked, parts });
  }
  return state.emulator.ask({
    method,
    path: url.pathname + url.search,
    ...(caller.account ? { account: caller.account } : {}),
    ...(body === undefined ? {} : { body }),
  });
}

/** What stands in the places of `{names}`; undefined where the path is another one. */
function partsOf(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, word] of wanted.entries()) {
    const text = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(word)?.[1];
    if (name) parts[name] = text;
    else if (word.toLowerCase() !== text.toLowerCase()) return undefined;
  }
  return /^\d+$/.test(parts.number ?? '0') && /^\d+$/.test(parts.comment ?? '0')
    ? parts
    : undefined;
}
