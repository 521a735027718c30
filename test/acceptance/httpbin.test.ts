import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebResponse } from '../../src/links/ports.ts';
import { get, outcomeOf, webOf } from '../support/hostile-web/ask.ts';

/** Debian's package is for Debian's own Python, which need not be the first one. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import httpbin, werkzeug']).status === 0,
);

const start = `
from httpbin import app
from werkzeug.serving import make_server
server = make_server('127.0.0.1', 0, app, threaded=True)
print(server.server_port, flush=True)
server.serve_forever()
`;

const why = python ? '' : ' (skipped: no python3 here has the package httpbin)';

describe.runIf(python)(`httpbin, a web that others wrote${why}`, () => {
  let server: ChildProcess;
  let authority: string;

  beforeAll(async () => {
    server = spawn(python ?? '', ['-c', start], { stdio: ['ignore', 'pipe', 'ignore'] });
    if (!server.stdout) throw new Error('there is no output to read the port from');
    const [port] = (await once(createInterface(server.stdout), 'line')) as [string];
    authority = `127.0.0.1:${port}`;
  });

  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
  });

  const ask = (path: string, request = {}) =>
    webOf({ allow: [authority] }).fetch(get(`http://${authority}${path}`, request));

  const json = async (path: string, request = {}) => {
    const answer = await ask(path, request);
    return JSON.parse(new TextDecoder().decode((answer as WebResponse).body));
  };

  it('has a page', async () => {
    expect(await ask('/html')).toMatchObject({
      status: 200,
      complete: true,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it.each([
    ['/gzip', 'gzipped'],
    ['/deflate', 'deflated'],
    ['/brotli', 'brotli'],
  ])('has its bodies coded: %s', async (path, field) => {
    expect(await json(path)).toMatchObject({ [field]: true });
  });

  it.each([200, 204, 404, 405, 410, 418, 429, 451, 503])('answers %d', async (status) => {
    expect(await ask(`/status/${status}`)).toMatchObject({ status, complete: true });
  });

  it('answers a HEAD without a body, and keeps the connection', async () => {
    const web = webOf({ allow: [authority] });

    for (const method of ['HEAD', 'GET'] as const) {
      expect(await web.fetch(get(`http://${authority}/bytes/9`, { method }))).toMatchObject({
        status: 200,
        headers: { 'content-length': '9' },
        body: { length: method === 'HEAD' ? 0 : 9 },
      });
    }
  });

  it('is told who asks, and no more', async () => {
    const { headers } = await json('/headers');

    expect(headers).toEqual({
      Accept: expect.stringMatching(/^text\/html/),
      'Accept-Encoding': 'gzip, deflate, br',
      'Accept-Language': expect.stringMatching(/^en/),
      Connection: 'keep-alive',
      Host: authority,
      'User-Agent': expect.stringMatching(/^Copydesk/),
    });
  });

  it('sets cookies that never come back', async () => {
    const web = webOf({ allow: [authority] });
    const set = await web.fetch(get(`http://${authority}/cookies/set?session=1`));
    const answer = await web.fetch(get(`http://${authority}/cookies`));

    expect(set).toMatchObject({ status: 302, headers: { 'set-cookie': 'session=1; Path=/' } });
    expect(JSON.parse(new TextDecoder().decode((answer as WebResponse).body))).toEqual({
      cookies: {},
    });
  });

  it('redirects, which is not followed', async () => {
    expect(await ask('/redirect/3')).toMatchObject({
      status: 302,
      headers: { location: '/relative-redirect/2' },
    });
  });

  it('leads to a place inside, which is not asked', async () => {
    const inside = 'http://169.254.169.254/latest/meta-data/';
    const answer = await ask(`/redirect-to?url=${encodeURIComponent(inside)}`);
    const target = (answer as WebResponse).headers.location ?? '';

    expect(target).toBe(inside);
    expect(outcomeOf(await webOf({ allow: [authority] }).fetch(get(target)))).toBe(
      'address-refused',
    );
  });

  it('is slow to answer, and is given up', async () => {
    expect(outcomeOf(await ask('/delay/10', { timeLeft: 500 }))).toBe('timeout');
  });

  it('drips, and what came is kept', async () => {
    const answer = await ask('/drip?duration=20&numbytes=10&delay=0', { timeLeft: 1000 });

    expect(outcomeOf(answer)).toMatchObject({ status: 200, complete: false });
  });

  it('has more than is read', async () => {
    expect(await ask('/stream-bytes/100000', { bodyLimit: 50_000 })).toMatchObject({
      status: 200,
      complete: false,
      body: { length: 50_000 },
    });
  });

  it('knows what has not changed', async () => {
    expect(await ask('/etag/abc', { headers: { 'if-none-match': '"abc"' } })).toMatchObject({
      status: 304,
      complete: true,
    });
  });
});
