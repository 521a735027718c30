import { describe, expect, it } from 'vitest';
import { at, clientOf, refusalOf } from './client.ts';
import { startGitHub } from './start-github.ts';

const files = { 'digest.md': '# Digest\n\n## 2026-01-01\n' };
const changed = { 'digest.md': '# Digest\n\n## 2026-01-02\n\n## 2026-01-01\n' };

describe('a token', () => {
  it('that may read only reads, and is refused each write', async () => {
    const github = await startGitHub({ files });
    const { number } = await github.open({ files: changed });
    const client = clientOf(github, github.readToken);
    const { data } = await client.pulls.get({ ...at, pull_number: number });
    expect(data.number).toBe(number);
    const write = client.issues.createComment({ ...at, issue_number: number, body: 'Hello' });
    expect(await refusalOf(write)).toBe('403 Resource not accessible by integration');
    expect((await github.dump(number)).comments).toEqual([]);
    expect(github.log.map(({ token, kind, status }) => [token, kind, status])).toEqual([
      ['read', 'read', 200],
      ['read', 'write', 403],
    ]);
  });

  it('of a workflow may not ask whose it is', async () => {
    const github = await startGitHub({ files });
    const who = (token: string) => refusalOf(clientOf(github, token).users.getAuthenticated());
    expect(await who(github.writeToken)).toContain('403');
    expect(await who(github.tokenOf('hubot'))).toBe('none');
  });

  it('that nobody gave out is refused', async () => {
    const github = await startGitHub({ files });
    const { number } = await github.open({ files: changed });
    const read = clientOf(github, 'another').pulls.get({ ...at, pull_number: number });
    expect(await refusalOf(read)).toBe('401 Bad credentials');
  });
});

describe('a pull request', () => {
  it('moves its head with a push, and its base branch goes its own way', async () => {
    const github = await startGitHub({ files });
    const before = github.base;
    const { number } = await github.open({ files: changed });
    const head = await github.push(number, { 'digest.md': '# Digest\n' });
    const base = await github.advanceBase({ 'other.md': 'Other\n' });
    const { data } = await clientOf(github).pulls.get({ ...at, pull_number: number });
    expect(data).toMatchObject({ head: { sha: head }, base: { sha: before }, state: 'open' });
    expect(github.base).toBe(base);
  });

  it.each([
    [true, 'hubot/digest'],
    ['deleted', undefined],
  ] as const)('comes from a fork (%s)', async (fork, name) => {
    const github = await startGitHub({ files });
    const { number } = await github.open({ files: changed, fork });
    const { data } = await clientOf(github).pulls.get({ ...at, pull_number: number });
    expect(data.head.repo?.full_name).toBe(name);
    expect(data.head.label).toBe('hubot:patch-1');
    expect(data.user?.login).toBe('hubot');
  });

  it('is closed, or merged', async () => {
    const github = await startGitHub({ files });
    const closed = await github.open({ files: changed });
    github.close(closed.number);
    const merged = await github.open({ files: changed, draft: true });
    const commit = await github.merge(merged.number);
    const client = clientOf(github);
    const get = async (pull_number: number) =>
      (await client.pulls.get({ ...at, pull_number })).data;
    expect(await get(closed.number)).toMatchObject({ state: 'closed', merged: false });
    expect(await get(merged.number)).toMatchObject({ state: 'closed', merged: true, draft: true });
    expect(github.base).toBe(commit);
    const content = await client.repos.getContent({ ...at, path: 'digest.md' });
    expect(content.data).toMatchObject({ size: changed['digest.md'].length });
  });
});

describe('a request that GitHub does not document', () => {
  it.each([
    ['a misspelt property', 'POST', 'pulls/1/reviews', { event: 'COMMENT', comment: [] }],
    ['a wrong value', 'POST', 'pulls/1/reviews', { event: 'REMARK', body: 'x' }],
    ['a missing property', 'POST', 'issues/1/comments', {}],
    ['an unknown parameter', 'GET', 'pulls/1/files?perpage=100', undefined],
    ['a wrong parameter', 'GET', 'pulls/one', undefined],
    ['an unknown operation', 'GET', 'pulls/1/everything', undefined],
  ])('is a violation: %s', async (_, method, path, body) => {
    const github = await startGitHub({ files });
    await github.open({ files: changed });
    await fetch(`${github.url}/repos/octocat/digest/${path}`, {
      method,
      headers: { authorization: `token ${github.writeToken}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect(github.violations).toHaveLength(1);
    // The violation is what this test is about.
    (github.violations as string[]).length = 0;
  });

  it('fails the test that made it', async () => {
    const github = await startGitHub({ files });
    await fetch(`${github.url}/nowhere`);
    await expect(github.stop()).rejects.toThrow('has no GET /nowhere');
  });
});

describe('an answer', () => {
  it('agrees with the description, for all that a review asks for', async () => {
    const github = await startGitHub({ files });
    const { number, heads } = await github.open({ files: changed, fork: true });
    const client = clientOf(github);
    const pull = { ...at, pull_number: number };
    await client.repos.compareCommitsWithBasehead({
      ...at,
      basehead: `${github.base}...${heads[0]}`,
    });
    await client.pulls.get(pull);
    await client.pulls.listFiles({ ...pull, per_page: 100 });
    await client.git.getTree({ ...at, tree_sha: github.base, recursive: '1' });
    await client.pulls.createReview({
      ...pull,
      event: 'COMMENT',
      comments: [{ path: 'digest.md', line: 3, side: 'RIGHT', body: 'A day' }],
    });
    await client.pulls.listReviews({ ...pull, per_page: 100 });
    const comment = { ...at, comment_id: github.threads(number)[0]?.comments[0]?.id ?? 0 };
    await client.pulls.updateReviewComment({ ...comment, body: 'Another day' });
    await client.pulls.deleteReviewComment(comment);
    const { data } = await client.issues.createComment({ ...at, issue_number: number, body: 'Hi' });
    await client.issues.updateComment({ ...at, comment_id: data.id, body: 'Hello' });
    await client.issues.deleteComment({ ...at, comment_id: data.id });
    expect(github.advisories).toEqual([]);
    expect(await github.dump(number)).toEqual({ comments: [], threads: [], pending: [] });
  });
});
