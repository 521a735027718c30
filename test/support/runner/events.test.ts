import { expect, it } from 'vitest';
import { type LocalGitHub, startGitHub } from '../github/start-github.ts';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent } from './events.ts';

const files = { 'a.md': 'one\n' };
const changed = { 'a.md': 'two\n' };

async function opened(options: Partial<Parameters<LocalGitHub['open']>[0]> = {}) {
  const github = await startGitHub({ files });
  const { number } = await github.open({ files: changed, ...options });
  return { github, number };
}

it.each(['opened', 'synchronize', 'closed', 'labeled'] as const)(
  'a pull request is %s',
  async (action) => {
    const { github, number } = await opened({ fork: true });
    const head = await github.push(number, { 'a.md': 'three\n' });
    if (action === 'closed') github.close(number);
    const event = await pullRequestEvent(github, number, { action });
    expect(event).toMatchObject({
      name: 'pull_request_target',
      sha: github.base,
      ref: 'refs/heads/main',
      actor: 'hubot',
      isReadOnly: false,
      payload: {
        action,
        number,
        pull_request: {
          number,
          state: action === 'closed' ? 'closed' : 'open',
          head: { sha: head, repo: { full_name: 'hubot/digest' } },
          base: { repo: { full_name: 'octocat/digest' } },
        },
        repository: { full_name: 'octocat/digest', owner: { login: 'octocat' } },
        sender: { login: 'hubot' },
      },
    });
    expect(github.log).toEqual([]);
  },
);

it.each([
  [{}, {}, false],
  [{ fork: true }, {}, true],
  [{ fork: 'deleted' as const }, {}, true],
  [{ author: 'dependabot[bot]' as const }, {}, true],
  [{ fork: true }, { name: 'pull_request_target' as const }, false],
])('a token may read only: %j, %j', async (options, event, isReadOnly) => {
  const { github, number } = await opened(options);
  expect(await pullRequestEvent(github, number, { name: 'pull_request', ...event })).toMatchObject({
    isReadOnly,
  });
});

it('a merge queue tries the head', async () => {
  const { github, number } = await opened();
  const [head] = github.pull(number).heads;
  expect(mergeGroupEvent(github, number)).toMatchObject({
    name: 'merge_group',
    sha: head,
    payload: { merge_group: { head_sha: head, base_sha: github.base } },
  });
});

it('a push and a start by hand name the base branch', async () => {
  const { github } = await opened();
  const before = github.base;
  const after = await github.advanceBase(changed);
  expect(pushEvent(github, before)).toMatchObject({
    sha: after,
    ref: 'refs/heads/main',
    payload: { before, after, ref: 'refs/heads/main' },
  });
  expect(dispatchEvent(github, { number: '1' })).toMatchObject({
    name: 'workflow_dispatch',
    sha: after,
    payload: { inputs: { number: '1' } },
  });
});
