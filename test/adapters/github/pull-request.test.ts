import { describe, expect, it } from 'vitest';
import { openCommits, openPullRequest } from '../../../src/adapters/github/hosting.ts';
import {
  type Answer,
  impatientClient,
  type ScriptedApi,
  scriptedApi,
} from '../../support/scripted-api.ts';

const place = { owner: 'octo', repo: 'links', number: 7 };
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const end = { hasNextPage: false, endCursor: 'end' };

/** The answer to the query for a pull request. */
function state(fields: Record<string, unknown> = {}): Answer {
  const pullRequest = {
    number: 7,
    url: 'https://github.com/octo/links/pull/7',
    state: 'OPEN',
    isDraft: false,
    merged: false,
    author: { login: 'hubot' },
    authorAssociation: 'FIRST_TIME_CONTRIBUTOR',
    isCrossRepository: true,
    headRefOid: 'head',
    baseRefOid: 'base',
    comments: none,
    reviewThreads: none,
    ...fields,
  };
  return { json: { data: { repository: { pullRequest } } } };
}

const open = (api: ScriptedApi) => openPullRequest(impatientClient(api), place);

const word = (id: string, mine: boolean, more: object = {}) => ({
  fullDatabaseId: id,
  url: `https://github.com/octo/links/pull/7#${id}`,
  body: `body ${id}`,
  state: 'SUBMITTED',
  viewerDidAuthor: mine,
  ...more,
});
const thread = (comments: object[], more: object = {}) => ({
  isResolved: false,
  path: '2024.md',
  line: 9,
  startLine: null,
  comments: { nodes: comments, pageInfo: { hasNextPage: false } },
  ...more,
});

describe('a pull request', () => {
  it('is opened with one query', async () => {
    const api = await scriptedApi(state());
    const { pull, existing } = await open(api);
    expect(pull).toEqual({
      url: 'https://github.com/octo/links/pull/7',
      head: 'head',
      base: 'base',
      authorAssociation: 'FIRST_TIME_CONTRIBUTOR',
    });
    expect(existing).toEqual({ comments: [], threads: [] });
    expect(api.calls()).toEqual(['POST /graphql']);
    expect(api.asked[0]?.body.variables).toEqual({
      owner: 'octo',
      name: 'links',
      number: 7,
      commentsAfter: null,
      threadsAfter: null,
    });
  });

  it('that does not exist is an error', async () => {
    const api = await scriptedApi({ json: { data: { repository: null } } });
    await expect(open(api)).rejects.toMatchObject({
      code: 'api-missing',
      message: 'GitHub has no pull request octo/links#7.',
    });
  });

  it('has the own comments, with numbers that no 32 bits hold', async () => {
    const nodes = [word('4294967297', true), word('2', false)];
    const api = await scriptedApi(state({ comments: { nodes, pageInfo: end } }));
    expect((await open(api)).existing.comments).toEqual([
      {
        id: 4_294_967_297,
        url: 'https://github.com/octo/links/pull/7#4294967297',
        body: 'body 4294967297',
      },
    ]);
  });

  it('has the threads that the own account began', async () => {
    const nodes = [
      thread([word('1', true)]),
      thread([word('2', true), word('3', false)], { startLine: 7, isResolved: true }),
      thread([word('4', false), word('5', true)]),
      thread([word('6', true, { state: 'PENDING' })]),
      thread([word('7', true)], { line: null }),
      thread([]),
      {
        ...thread([]),
        comments: { nodes: [word('8', true)], pageInfo: { hasNextPage: true } },
      },
    ];
    const api = await scriptedApi(state({ reviewThreads: { nodes, pageInfo: end } }));
    const common = { path: '2024.md', answered: false, resolved: false };
    expect((await open(api)).existing.threads).toEqual([
      { ...common, id: 1, lines: { first: 9, last: 9 }, body: 'body 1' },
      {
        ...common,
        id: 2,
        lines: { first: 7, last: 9 },
        body: 'body 2',
        answered: true,
        resolved: true,
      },
      { ...common, id: 7, lines: undefined, body: 'body 7' },
      { ...common, id: 8, lines: { first: 9, last: 9 }, body: 'body 8', answered: true },
    ]);
  });

  it('is read page by page, each comment and thread once', async () => {
    const page = (id: string, endCursor: string, hasNextPage: boolean) => ({
      nodes: [word(id, true)],
      pageInfo: { hasNextPage, endCursor },
    });
    const threads = (id: string, endCursor: string, hasNextPage: boolean) => ({
      nodes: [thread([word(id, true)])],
      pageInfo: { hasNextPage, endCursor },
    });
    const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const api = await scriptedApi(
      state({ comments: page('1', 'c1', false), reviewThreads: threads('11', 't1', true) }),
      state({ comments: nothing, reviewThreads: threads('12', 't2', true) }),
      state({ comments: nothing, reviewThreads: threads('13', 't3', false) }),
    );
    const { existing } = await open(api);
    expect(existing.comments.map(({ id }) => id)).toEqual([1]);
    expect(existing.threads.map(({ id }) => id)).toEqual([11, 12, 13]);
    expect(api.asked.map(({ body }) => body.variables)).toMatchObject([
      { commentsAfter: null, threadsAfter: null },
      { commentsAfter: 'c1', threadsAfter: 't1' },
      { commentsAfter: 'c1', threadsAfter: 't2' },
    ]);
  });
});

describe('its change', () => {
  const compared = (files: object[]): Answer => ({
    json: { merge_base_commit: { sha: 'start' }, files },
  });
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, n) => ({ filename: `${from + n}.md`, status: 'added' }));

  it('is one comparison', async () => {
    const api = await scriptedApi(
      state(),
      compared([
        { filename: 'a.md', status: 'added', patch: '@@ -0,0 +1 @@\n+a' },
        { filename: 'b.md', status: 'modified' },
        { filename: 'c.md', status: 'renamed', previous_filename: 'drafts/c.md' },
        { filename: 'd.md', status: 'removed' },
        { filename: 'e.md', status: 'copied', previous_filename: 'a.md' },
        { filename: 'f.md', status: 'changed' },
        { filename: 'g.md', status: 'unchanged' },
      ]),
    );
    const common = { previousPath: undefined, patch: undefined };
    expect(await (await open(api)).change()).toEqual({
      base: 'base',
      mergeBase: 'start',
      head: 'head',
      files: [
        { ...common, path: 'a.md', status: 'added', patch: '@@ -0,0 +1 @@\n+a' },
        { ...common, path: 'b.md', status: 'modified' },
        { ...common, path: 'c.md', status: 'renamed', previousPath: 'drafts/c.md' },
        { ...common, path: 'd.md', status: 'removed' },
        { ...common, path: 'e.md', status: 'added' },
        { ...common, path: 'f.md', status: 'modified' },
      ],
      more: false,
      showsDiffs: true,
    });
    expect(api.calls()[1]).toBe('GET /repos/octo/links/compare/base...head');
  });

  it('is read page by page where one comparison does not hold it', async () => {
    const api = await scriptedApi(
      state(),
      compared(many(300)),
      { json: many(100) },
      { json: many(100, 100) },
      { json: many(100, 200) },
      { json: many(1, 300) },
    );
    const { files, more } = await (await open(api)).change();
    expect([files.length, more]).toEqual([301, false]);
    expect(api.calls().at(-1)).toBe('GET /repos/octo/links/pulls/7/files?per_page=100&page=4');
  });

  it('may have more files than GitHub lists', async () => {
    const pages = await scriptedApi(state(), compared(many(300)), { json: many(100) });
    expect(await (await open(pages)).change()).toMatchObject({ more: true });
    expect(pages.asked).toHaveLength(2 + 30);

    const api = await scriptedApi(compared(many(300)));
    const commits = { owner: 'octo', repo: 'links', base: 'base', head: 'head' };
    const { change } = openCommits(impatientClient(api), commits);
    expect(await change()).toMatchObject({ mergeBase: 'start', more: true });
    expect(api.calls()).toEqual(['GET /repos/octo/links/compare/base...head']);
  });
});
