import { describe, expect, it } from 'vitest';
import { openPullRequest } from '../../../src/adapters/github/hosting.ts';
import { inlineMarker } from '../../../src/review/marker.ts';
import type { Operation, WantedComment } from '../../../src/review/ports.ts';
import { type Answer, impatientClient, reset, scriptedApi } from '../../support/scripted-api.ts';

const marked = `**Error**: Twice.\n\n${inlineMarker(['0'.repeat(32)])}`;
const place = { owner: 'octo', repo: 'links', number: 7 };

/** A host on an API that has one more answer than these: the first, for opening the pull request. */
async function serve(...answers: Answer[]) {
  const api = await scriptedApi(conversation(), ...answers);
  const { host } = await openPullRequest(impatientClient(api), place);
  api.asked.length = 0;
  return { api, host };
}

/** A pull request with threads of one comment each: two that were sent, and these that were not. */
function conversation(...unsent: string[]): Answer {
  const comment = { fullDatabaseId: '1', url: '', body: 'sent', viewerDidAuthor: true };
  const thread = (more: object) => ({
    isResolved: false,
    path: '2024.md',
    line: 9,
    startLine: null,
    comments: {
      nodes: [{ ...comment, state: 'SUBMITTED', ...more }],
      pageInfo: { hasNextPage: false },
    },
  });
  const pending = unsent.map((body) => thread({ body, state: 'PENDING' }));
  const threads = [thread({}), thread({ viewerDidAuthor: false }), ...pending];
  const pageInfo = { hasNextPage: false, endCursor: 'end' };
  const pullRequest = {
    comments: { nodes: [comment], pageInfo },
    reviewThreads: { nodes: threads, pageInfo },
  };
  return { json: { data: { repository: { pullRequest } } } };
}

const comment = (first: number, last: number): WantedComment => ({
  path: '2024.md',
  lines: { first, last },
  fingerprints: [],
  body: 'text',
});
const repository = '/repos/octo/links';
const gone: Answer = { status: 404, json: { message: 'Not Found' } };

describe('an operation', () => {
  it.each([
    [{ type: 'update-inline', id: 3, body: 'new' }, 'PATCH', 'pulls/comments/3', { body: 'new' }],
    [{ type: 'remove-inline', id: 3 }, 'DELETE', 'pulls/comments/3', {}],
    [{ type: 'create-summary', body: 'new' }, 'POST', 'issues/7/comments', { body: 'new' }],
    [{ type: 'update-summary', id: 3, body: 'new' }, 'PATCH', 'issues/comments/3', { body: 'new' }],
    [{ type: 'remove-summary', id: 3 }, 'DELETE', 'issues/comments/3', {}],
  ] as [Operation, string, string, object][])('%j is one request', async (operation, ...wanted) => {
    const [method, path, body] = wanted;
    const { api, host } = await serve(method === 'DELETE' ? { status: 204 } : {});
    await host.apply(operation);
    expect(api.asked).toMatchObject([{ method, path: `${repository}/${path}` }]);
    expect(api.asked[0]?.body).toEqual(body);
  });

  it('that creates a summary gives its address', async () => {
    const { host } = await serve({ json: { html_url: 'https://github.com/octo/links/pull/7#1' } });
    expect(await host.apply({ type: 'create-summary', body: 'new' })).toBe(
      'https://github.com/octo/links/pull/7#1',
    );
  });

  it('that keeps is none', async () => {
    const { api, host } = await serve();
    await host.apply({ type: 'keep', what: 'summary', id: 1 });
    expect(api.asked).toEqual([]);
  });

  it('writes all comments in one review, with a first line only where there are several', async () => {
    const { api, host } = await serve();
    const comments = [comment(4, 4), comment(6, 9)];
    await host.apply({ type: 'create-inline', head: 'abc', comments });
    expect(api.calls()).toEqual([`POST ${repository}/pulls/7/reviews`]);
    expect(api.asked[0]?.body).toEqual({
      commit_id: 'abc',
      event: 'COMMENT',
      comments: [
        { path: '2024.md', body: 'text', line: 4, side: 'RIGHT' },
        {
          path: '2024.md',
          body: 'text',
          line: 9,
          side: 'RIGHT',
          start_line: 6,
          start_side: 'RIGHT',
        },
      ],
    });
  });

  it.each(['remove-inline', 'remove-summary'] as const)(
    '%s is done where nothing is left',
    async (type) => {
      const { host } = await serve(reset, gone);
      await host.apply({ type, id: 3 });
      const refused = await serve({ status: 403, json: { message: 'no' } });
      await expect(refused.host.apply({ type, id: 3 })).rejects.toMatchObject({
        code: 'api-forbidden',
      });
    },
  );

  it('that changes what is gone fails', async () => {
    const { host } = await serve(gone);
    await expect(host.apply({ type: 'update-summary', id: 3, body: 'x' })).rejects.toMatchObject({
      code: 'api-missing',
    });
  });

  it('that makes something is sent once, whatever comes of it', async () => {
    const { api, host } = await serve(reset);
    for (const operation of [
      { type: 'create-inline', head: 'abc', comments: [comment(1, 1)] },
      { type: 'create-summary', body: 'text' },
    ] as const) {
      await expect(host.apply(operation)).rejects.toMatchObject({ code: 'api-unavailable' });
    }
    expect(api.asked).toHaveLength(2);
  });
});

describe('now', () => {
  const pull = { head: { sha: 'abc' }, state: 'open', comments: 1, review_comments: 2 };

  it('reads the head', async () => {
    const { api, host } = await serve({ json: pull });
    expect(await host.now()).toEqual({ head: 'abc', open: true, changed: false });
    expect(api.calls()).toEqual([`GET ${repository}/pulls/7`]);
  });

  it.each([
    [{ state: 'closed' }, { open: false }],
    [{ comments: 2 }, { changed: true }],
    [{ review_comments: 3 }, { changed: true }],
  ])('knows from %j that it is %j', async (now, told) => {
    const { host } = await serve({ json: { ...pull, ...now } });
    expect(await host.now()).toMatchObject(told);
  });

  it('compares with what was read last', async () => {
    const { host } = await serve(conversation(), { json: pull });
    expect((await host.existing()).threads).toHaveLength(1);
    expect(await host.now()).toMatchObject({ changed: false });
  });
});

describe('discardPending', () => {
  const reviews: Answer = {
    json: [
      { id: 1, state: 'COMMENTED', body: '' },
      { id: 2, state: 'PENDING', body: '' },
      { id: 3, state: 'PENDING', body: 'A person’s thoughts' },
    ],
  };
  const page = (number: number) => `GET ${repository}/pulls/7/reviews?per_page=100&page=${number}`;

  it.each([[[]], [[marked]], [[marked, `**Warning**: Also.\n\n${marked}`]]])(
    'removes a review of this program that was not sent, with the comments %j',
    async (bodies) => {
      const { api, host } = await serve(reviews, conversation(...bodies), { json: {} });
      await host.discardPending();
      expect(api.calls()).toEqual([
        page(1),
        'POST /graphql',
        `DELETE ${repository}/pulls/7/reviews/2`,
      ]);
    },
  );

  it('leaves a review that a person began', async () => {
    const { api, host } = await serve(reviews, conversation(marked, 'Hm.'));
    await host.discardPending();
    expect(api.calls()).toEqual([page(1), 'POST /graphql']);
  });

  it('reads all pages', async () => {
    const full = Array.from({ length: 100 }, (_, id) => ({ id, state: 'COMMENTED', body: '' }));
    const { api, host } = await serve({ json: full }, { json: [] });
    await host.discardPending();
    expect(api.calls()).toEqual([page(1), page(2)]);
  });
});
