import { json, notFound, pageOf, refusal } from '../answers.ts';
import type { Answer } from '../emulator.ts';
import { fullName } from '../emulator.ts';
import { type IssueFields, issueBodyProblem, type ShownIssue } from '../issues.ts';
import type { GitHubState } from '../state.ts';
import { shownPullRequest } from './pull-request.ts';
import type { Asked, Route } from './route.ts';

const disabled = refusal(410, 'Issues has been disabled in this repository.');
const deleted = refusal(410, 'This issue was deleted');

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues',
    answer: whereEnabled(async ({ state, url }) => {
      const wanted = (name: string) => url.searchParams.get(name);
      const creator = wanted('creator');
      const label = wanted('labels');
      const which = wanted('state') ?? 'open';
      const all = [...(await state.issues.list()), ...(await pullsAsIssues(state))]
        .filter(({ user }) => creator === null || user.login === creator)
        .filter((issue) => which === 'all' || issue.state === which)
        .filter(({ labels }) => label === null || labels.some(({ name }) => name === label))
        .sort((a, b) => a.number - b.number);
      if (wanted('direction') !== 'asc') all.reverse();
      return pageOf(all, url, (issue) => issue);
    }),
  },
  {
    method: 'POST',
    path: '/issues',
    answer: whereEnabled(async ({ state, caller, body }) => {
      if (!caller.account) return notFound;
      const problem = issueBodyProblem((body as IssueFields).body);
      if (problem) return tooLong(problem);
      return json(201, await state.issues.create(caller.account, body as object));
    }),
  },
  {
    method: 'GET',
    path: '/issues/{number}',
    answer: whereEnabled(async ({ state, parts }) => {
      const number = Number(parts.number);
      const issue = await state.issues.find(number);
      if (issue) return json(200, issue);
      return state.issues.isGone(number) ? deleted : notFound;
    }),
  },
  {
    method: 'PATCH',
    path: '/issues/{number}',
    answer: whereEnabled(async ({ state, caller, parts, body }) => {
      if (!caller.account) return notFound;
      const fields = body as IssueFields;
      const problem = issueBodyProblem(fields.body);
      if (problem) return tooLong(problem);
      const number = Number(parts.number);
      const issue = await state.issues.update(number, caller.account, fields);
      if (issue) return json(200, issue);
      return state.issues.isGone(number) ? deleted : notFound;
    }),
  },
];

function whereEnabled(answer: (asked: Asked) => Promise<Answer>): Route['answer'] {
  return (asked) => (asked.state.settings.hasIssues ? answer(asked) : disabled);
}

function tooLong(message: string): Answer {
  const error = { resource: 'Issue', code: 'custom', field: 'body', message };
  return refusal(422, 'Validation Failed', [error]);
}

/** GitHub lists pull requests among the issues, with a field that tells them apart. */
async function pullsAsIssues(state: GitHubState): Promise<ShownIssue[]> {
  return Promise.all(
    state.pulls.list().map(async (pull) => {
      const shown = (await shownPullRequest(state, pull)) as ShownIssue;
      const { number, title, body, user, labels } = shown;
      const url = `${state.url}/repos/${fullName}/pulls/${number}`;
      return {
        ...{ ...shown, url: url.replace('/pulls/', '/issues/') },
        ...{ number, title, body, user, labels, state: pull.state, state_reason: null },
        pull_request: { url },
      };
    }),
  );
}
