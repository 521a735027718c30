import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../../src/adapters/github/client.ts';
import { listen } from '../../support/hostile-web/listener.ts';
import { type Answer, impatientClient, reset, scriptedApi } from '../../support/scripted-api.ts';

const reading = { what: 'read pull request octo/links#7', needs: 'pull-requests: read' } as const;
const writing = {
  what: 'write a comment on pull request octo/links#7',
  needs: 'pull-requests: write',
  fromForks: true,
  writes: true,
} as const;
const place = { owner: 'octo', repo: 'links' };

const read = (client: GitHubClient) =>
  client.call(reading, (octokit, request) =>
    octokit.rest.pulls.get({ ...place, pull_number: 7, request }),
  );
const create = (client: GitHubClient) =>
  client.call({ ...writing, creates: true }, (octokit, request) =>
    octokit.rest.issues.createComment({ ...place, issue_number: 7, body: 'text', request }),
  );
const edit = (client: GitHubClient) =>
  client.call(writing, (octokit, request) =>
    octokit.rest.issues.updateComment({ ...place, comment_id: 1, body: 'text', request }),
  );
const query = (client: GitHubClient) => client.query(reading, 'query { viewer { login } }', {});

const ok: Answer = { json: { data: { viewer: { login: 'octo' } } } };
const rejection = (code: string, ...parts: string[]) => ({
  name: 'CopydeskError',
  code,
  message: expect.stringMatching(new RegExp(parts.join('[^]*'))),
});
const status = (code: number, message: string, headers: Record<string, string> = {}): Answer => ({
  status: code,
  headers,
  json: { message },
});

describe('a request', () => {
  it('says who asks and carries the token', async () => {
    const api = await scriptedApi(ok);
    await read(impatientClient(api));
    expect(api.calls()).toEqual(['GET /repos/octo/links/pulls/7']);
    expect(api.asked[0]?.headers).toMatchObject({
      authorization: 'token secret-token',
      'user-agent': expect.stringContaining('Copydesk/0 (+https://example.org/copydesk)'),
    });
  });

  it('has no authorization without a token', async () => {
    const api = await scriptedApi(ok);
    await read(impatientClient(api, { token: undefined }));
    expect(api.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['', undefined, '/graphql'],
    ['/api/v3', undefined, '/api/graphql'],
    ['/api/v3/', '/api/graphql', '/api/graphql'],
    ['', '/elsewhere/graphql', '/elsewhere/graphql'],
  ])('for a query goes beside REST at %j, or where %j says', async (rest, graphql, path) => {
    const api = await scriptedApi(ok);
    const client = impatientClient(api, {
      apiUrl: `${api.url}${rest}`,
      ...(graphql ? { graphqlUrl: `${api.url}${graphql}` } : {}),
    });
    expect(await query(client)).toEqual({ viewer: { login: 'octo' } });
    await read(client);
    expect(api.calls()).toEqual([
      `POST ${path}`,
      `GET ${rest.replace(/\/$/, '')}/repos/octo/links/pulls/7`,
    ]);
  });

  it.each(['api.github.com', 'ftp://example.org', 'https://user@example.org', 'https://a.b/?c'])(
    'cannot go to %s',
    (apiUrl) => {
      const make = () => createGitHubClient({ userAgent: 'x', token: 'x', apiUrl });
      expect(make).toThrow(expect.objectContaining(rejection('usage', 'found the address')));
    },
  );

  it('goes through the proxy that the environment names', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on('connect', (request: IncomingMessage, socket: Duplex) => {
      asked.push(request.url);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const { authority } = await listen(proxy);
    const api = await scriptedApi(ok);
    const environment = { https_proxy: `http://${authority}`, NO_PROXY: '127.0.0.1' };
    const client = (apiUrl: string) => impatientClient(api, { apiUrl, environment });
    await expect(create(client('https://api.github.invalid'))).rejects.toMatchObject(
      rejection('api-unavailable', 'cannot be reached', '407'),
    );
    expect(asked).toEqual(['api.github.invalid:443']);
    await read(client(api.url));
    expect(api.asked).toHaveLength(1);
  });

  it('is not made where the environment names what is no proxy', async () => {
    const options = { userAgent: 'x', token: 'x', environment: { HTTPS_PROXY: 'not a proxy' } };
    expect(() => createGitHubClient(options)).toThrow(
      expect.objectContaining(rejection('usage', 'HTTPS_PROXY')),
    );
  });
});

describe('a redirect', () => {
  it('is followed within the origin, with the same request', async () => {
    const api = await scriptedApi({ status: 307, headers: { location: '/repositories/1/x' } }, ok);
    await edit(impatientClient(api));
    expect(api.calls()).toEqual([
      'PATCH /repos/octo/links/issues/comments/1',
      'PATCH /repositories/1/x',
    ]);
    expect(api.asked[1]?.body).toEqual({ body: 'text' });
  });

  it('to another origin is not followed, so that the token stays', async () => {
    const other = await scriptedApi(ok);
    const api = await scriptedApi({ status: 302, headers: { location: `${other.url}/taken` } });
    await expect(read(impatientClient(api))).rejects.toMatchObject(
      rejection('api-unavailable', 'redirects to another server', 'status 302'),
    );
    expect(other.asked).toEqual([]);
    expect(api.asked).toHaveLength(1);
  });

  it('without end is given up', async () => {
    const api = await scriptedApi({ status: 301, headers: { location: '/again' } });
    await expect(read(impatientClient(api))).rejects.toMatchObject(
      rejection('api-unavailable', 'redirects to another server'),
    );
    expect(api.asked).toHaveLength(4);
  });
});

describe('after a failure', () => {
  const failures: [string, Answer][] = [
    ['500', status(500, 'Server Error')],
    [
      '502',
      { status: 502, headers: { 'content-type': 'text/html' }, json: '<h1>Bad Gateway</h1>' },
    ],
    ['a reset', reset],
    [
      'an answer that breaks off',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
        response.write('{"head"', () => response.destroy());
      },
    ],
  ];

  it.each(failures)('such as %s a read is tried again', async (_name, failure) => {
    const api = await scriptedApi(failure, ok);
    expect(await read(impatientClient(api))).toEqual({ data: { viewer: { login: 'octo' } } });
    expect(api.asked).toHaveLength(2);
  });

  it.each(failures)('such as %s a query is tried again', async (_name, failure) => {
    const api = await scriptedApi(failure, ok);
    expect(await query(impatientClient(api))).toEqual({ viewer: { login: 'octo' } });
    expect(api.asked).toHaveLength(2);
  });

  it.each(failures)('such as %s an edit is tried again', async (_name, failure) => {
    const api = await scriptedApi(failure, ok);
    await edit(impatientClient(api));
    expect(api.asked).toHaveLength(2);
  });

  it.each(failures)('such as %s nothing new is made a second time', async (_name, failure) => {
    const api = await scriptedApi(failure, ok);
    await expect(create(impatientClient(api))).rejects.toMatchObject(
      rejection('api-unavailable', 'write a comment on pull request octo/links#7'),
    );
    expect(api.asked).toHaveLength(1);
  });

  it('three more attempts are made, and the last failure is told with its cause', async () => {
    const api = await scriptedApi(reset);
    await expect(read(impatientClient(api))).rejects.toMatchObject({
      ...rejection('api-unavailable', 'cannot be reached to read pull request octo/links#7'),
      cause: expect.objectContaining({ status: 500 }),
    });
    expect(api.asked).toHaveLength(4);
  });

  it('of a query that GitHub tells of in a whole answer, the query is tried again', async () => {
    const message = 'Something went wrong while executing your query on 2026-01-01.';
    const api = await scriptedApi({ json: { errors: [{ message }] } }, ok);
    await query(impatientClient(api));
    expect(api.asked).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'Bad credentials', 'api-unauthorized', 'rejects the token.*“Bad credentials'],
    [403, 'Forbidden for you', 'api-forbidden', 'may not.*needs the permission `pull-requests: w'],
    [404, 'Not Found', 'api-missing', 'finds nothing.*Check the name'],
    [410, 'Gone', 'api-missing', 'finds nothing'],
    [409, 'Conflict', 'api-refused', 'status 409'],
    [422, 'Validation Failed', 'api-refused', 'refuses to.*status 422.*“Validation'],
  ])('with %i is told at once', async (code, message, error, told) => {
    const api = await scriptedApi(status(code, message));
    for (const send of [edit, create]) {
      await expect(send(impatientClient(api))).rejects.toMatchObject(rejection(error, told));
    }
    expect(api.asked).toHaveLength(2);
  });

  it('of a token that cannot write says what to set up', async () => {
    const api = await scriptedApi(status(403, 'Resource not accessible by integration'));
    await expect(create(impatientClient(api))).rejects.toMatchObject(
      rejection('api-forbidden', 'Give .* permission `pull-requests: write`', 'fork', 'Dependabot'),
    );
    await expect(read(impatientClient(api))).rejects.toMatchObject(
      rejection('api-forbidden', 'Give .* permission `pull-requests: read`\\.$'),
    );
  });

  it('quotes no more than some characters, and none that do anything', async () => {
    const api = await scriptedApi(status(422, `\u001b[31m\u202E::error::${'a'.repeat(5000)}`));
    const error = await read(impatientClient(api)).catch((thrown: Error) => thrown as Error);
    expect(error).toMatchObject(rejection('api-refused', '␛\\[31m', 'u\\{202E\\}', 'aaa…”'));
    expect((error as Error).message.length).toBeLessThan(500);
  });

  it.each([
    ['NOT_FOUND', 'api-missing'],
    ['FORBIDDEN', 'api-forbidden'],
    ['INSUFFICIENT_SCOPES', 'api-forbidden'],
    [undefined, 'api-refused'],
  ])('of a query with the type %s is %s', async (type, code) => {
    const errors = [{ type, message: 'No, because of this.' }];
    const api = await scriptedApi({ json: { data: null, errors } });
    await expect(query(impatientClient(api))).rejects.toMatchObject(
      rejection(code, '“No, because of this.”'),
    );
    expect(api.asked).toHaveLength(1);
  });

  it.each([
    ['a page', { headers: { 'content-type': 'text/html' }, json: 'Please log in' }],
    ['a word', { json: 'ok' }],
  ] as [string, Answer][])('is seen in %s that is none of GitHub’s answers', async (_n, answer) => {
    const api = await scriptedApi(answer);
    for (const send of [read, query]) {
      await expect(send(impatientClient(api))).rejects.toMatchObject(
        rejection('api-unavailable', 'is not a response of GitHub'),
      );
    }
  });
});

describe('a limit', () => {
  const secondary = (seconds: number) =>
    status(403, 'You have exceeded a secondary rate limit.', { 'retry-after': `${seconds}` });

  it('is waited for, also by what makes something new, since nothing came of it', async () => {
    const api = await scriptedApi(secondary(1), ok);
    await create(impatientClient(api));
    expect(api.asked).toHaveLength(2);
  });

  it('longer than there is time is told at once', async () => {
    const api = await scriptedApi(secondary(3600));
    for (const send of [read, create, query]) {
      const client = impatientClient(api, { waits: { retry: 0, write: 0, notification: 0 } });
      await expect(send(client)).rejects.toMatchObject(
        rejection('api-unavailable', 'asks to wait 3600 s', 'Run it again after that'),
      );
    }
    expect(api.asked).toHaveLength(3);
  });

  it('of an hour is told with its end', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483647' };
    const api = await scriptedApi(status(403, 'API rate limit exceeded', headers));
    const client = impatientClient(api, { waits: { retry: 0, write: 0, notification: 0 } });
    await expect(read(client)).rejects.toMatchObject(
      rejection('api-unavailable', 'asks to wait until 2038-01-19T03:14:07.000Z'),
    );
    expect(api.asked).toHaveLength(1);
  });

  it('that a query is told of in a whole answer is one too', async () => {
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483647' };
    const api = await scriptedApi({ headers, json: { errors } });
    const client = impatientClient(api, { waits: { retry: 0, write: 0, notification: 0 } });
    await expect(query(client)).rejects.toMatchObject(
      rejection('api-unavailable', 'asks to wait until 2038', 'API rate limit exceeded'),
    );
    expect(api.asked).toHaveLength(1);
  });

  it('that does not end is given up', async () => {
    const api = await scriptedApi(secondary(1));
    await expect(read(impatientClient(api))).rejects.toMatchObject(rejection('api-unavailable'));
    expect(api.asked).toHaveLength(4);
  });
});

describe('time', () => {
  const silence: Answer = () => {};

  it('is short for one attempt', async () => {
    const api = await scriptedApi(silence, ok);
    await read(impatientClient(api, { requestTimeout: 1000 }));
    expect(api.asked).toHaveLength(2);
  });

  it('is up for a body that does not end', async () => {
    const drip: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    };
    const api = await scriptedApi(drip);
    await expect(create(impatientClient(api, { requestTimeout: 100 }))).rejects.toMatchObject(
      rejection('api-unavailable', 'cannot be reached', 'timeout'),
    );
  });

  it('of all calls together ends, and later calls fail at once', async () => {
    const api = await scriptedApi(silence);
    const client = impatientClient(api, { patience: 1000 });
    await expect(read(client)).rejects.toMatchObject(
      rejection('api-unavailable', 'no time left to read pull request octo/links#7'),
    );
    await expect(query(client)).rejects.toMatchObject(rejection('api-unavailable', 'no time left'));
    expect(api.asked).toHaveLength(1);
  });
});
