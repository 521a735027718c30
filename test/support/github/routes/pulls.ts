import { workflowAccount } from '../accounts.ts';
import { json, notFound, refusal } from '../answers.ts';
import { fullName, owner } from '../emulator.ts';
import { issueBodyProblem } from '../issues.ts';
import { shownPullRequest } from './pull-request.ts';
import type { Route } from './route.ts';

interface PullFields {
  title: string;
  head: string;
  base: string;
  body?: string;
  state?: 'open' | 'closed';
}

const notPermitted = 'GitHub Actions is not permitted to create or approve pull requests.';

export const pullRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/pulls',
    async answer({ state, caller, body }) {
      const { account } = caller;
      if (!account) return notFound;
      if (account === workflowAccount && !state.settings.actionsOpenPulls) {
        return refusal(403, notPermitted);
      }
      const fields = body as PullFields;
      const { refs, pulls, objects } = state;
      const head = refs.all.get(`refs/heads/${fields.head}`);
      const base = refs.all.get(`refs/heads/${fields.base}`);
      if (!head || !base) {
        const field = head ? 'base' : 'head';
        return invalid({ field, code: 'invalid', resource: 'PullRequest' });
      }
      const problem = issueBodyProblem(fields.body);
      if (problem) return said(problem);
      const open = pulls
        .list()
        .some(({ branch, state: stands }) => branch === fields.head && stands === 'open');
      if (open) return said(`A pull request already exists for ${owner}:${fields.head}.`);
      const isMerged = (await state.mergeBase(base, head)) === head;
      if (isMerged || !(await objects.filesAt(head))) {
        return said(`No commits between ${fields.base} and ${fields.head}`);
      }
      const path = `/repos/${fullName}/pulls`;
      const call = { method: 'POST', path, account, body };
      const { number } = await state.emulator.need<{ number: number }>(call);
      pulls.opened({ number, branch: fields.head, author: account, head });
      const pull = pulls.find(number);
      return pull ? json(201, await shownPullRequest(state, pull)) : notFound;
    },
  },
  {
    method: 'PATCH',
    path: '/pulls/{number}',
    async answer({ state, caller, parts, body }) {
      const pull = state.pulls.find(Number(parts.number));
      if (!pull || !caller.account) return notFound;
      const fields = body as Partial<PullFields>;
      const problem = issueBodyProblem(fields.body);
      if (problem) return said(problem);
      if (fields.state === 'open' && pull.state === 'closed') {
        const isMissing = !state.refs.all.has(`refs/heads/${pull.branch}`);
        if (pull.merged || isMissing) return said('state cannot be changed.');
      }
      const path = `/repos/${fullName}/pulls/${pull.number}`;
      await state.emulator.need({ method: 'PATCH', path, account: caller.account, body });
      pull.state = fields.state ?? pull.state;
      return json(200, await shownPullRequest(state, pull));
    },
  },
];

function invalid(error: object) {
  return refusal(422, 'Validation Failed', [error]);
}

function said(message: string) {
  return invalid({ resource: 'PullRequest', code: 'custom', message });
}
