import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { describe, expect, it } from 'vitest';
import { get, outcomeOf, webOf } from '../../support/hostile-web/ask.ts';
import { blackHole, hasBlackHoles } from '../../support/hostile-web/black-hole.ts';
import { hasIpv6, listen, rawServer } from '../../support/hostile-web/listener.ts';
import { watchSockets } from '../../support/hostile-web/socket-watch.ts';

const page = () => createServer((_request, response) => response.end('page'));
const alive = { status: 200, complete: true, body: 'page' };

/** A web in which one name has these addresses. */
const webAt = (addresses: readonly string[], connectTimeout = 5000) =>
  webOf({
    allow: ['example.org'],
    connectTimeout,
    lookup: async () => addresses.map((address) => ({ address, family: 4 })),
  });

/** A port of 127.0.0.1 where nobody listens. */
async function freePort(): Promise<number> {
  const server = createTcp().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('a host', () => {
  it.runIf(hasIpv6)('that has an address of IPv6 only is reached', async () => {
    const server = await listen(page(), '::1');

    const answer = await webAt(['::1']).fetch(get(`http://example.org:${server.port}/`));

    expect(outcomeOf(answer)).toEqual(alive);
  });

  it.runIf(hasIpv6)('is reached by its number in IPv6', async () => {
    const server = await listen(page(), '::1');

    const answer = await webOf({ allow: ['[::1]'] }).fetch(get(`http://${server.authority}/`));

    expect(outcomeOf(answer)).toEqual(alive);
  });

  it.runIf(hasIpv6).each([
    ['::1', '127.0.0.1'],
    ['127.0.0.1', '::1'],
  ])('is reached at one family where the other refuses: %s, then %s', async (dead, living) => {
    const server = await listen(page(), living);

    const answer = await webAt([dead, living]).fetch(get(`http://example.org:${server.port}/`));

    expect(outcomeOf(answer)).toEqual(alive);
  });

  it.runIf(hasBlackHoles && hasIpv6).each([
    ['::1', '127.0.0.1'],
    ['127.0.0.1', '::1'],
  ])('is reached at one family where the other is dead: %s, then %s', async (dead, living) => {
    const server = await listen(page(), living);
    await blackHole(dead, server.port);

    const answer = await webAt([dead, living]).fetch(get(`http://example.org:${server.port}/`));

    expect(outcomeOf(answer)).toEqual(alive);
  });

  it.runIf(hasBlackHoles)('is reached at the first address that answers of many', async () => {
    const server = await listen(page(), '127.0.0.9');
    await blackHole('127.0.0.2', server.port);

    const answer = await webAt(['127.0.0.2', '127.0.0.3', '127.0.0.2', '127.0.0.9']).fetch(
      get(`http://example.org:${server.port}/`),
    );

    expect(outcomeOf(answer)).toEqual(alive);
    await expect.poll(() => server.open).toBe(1);
  });

  it('is not asked at another address because the first one hangs up', async () => {
    const first = await listen(rawServer({ asked: (socket) => socket.resetAndDestroy() }));
    const web = webAt(['127.0.0.1', '127.0.0.2']);
    const sockets = watchSockets();

    const answer = await web.fetch(get(`http://example.org:${first.port}/`));
    await expect.poll(() => first.open).toBe(0);

    expect(outcomeOf(answer)).toBe('reset');
    expect(sockets.begun).toBe(1);
  });

  it('is not reached where all its addresses refuse', async () => {
    const port = await freePort();

    const answer = await webAt(['::1', '127.0.0.1']).fetch(get(`http://example.org:${port}/`));

    expect(answer).toEqual({
      ok: false,
      reason: 'connect-refused',
      detail: 'the connection was refused (ECONNREFUSED)',
    });
  });

  it('that refuses is told from one that this machine has no way to', async () => {
    const port = await freePort();

    const unreachable = await webAt(['ff02::1']).fetch(get(`http://example.org:${port}/`));
    const refused = await webAt(['ff02::1', '127.0.0.1']).fetch(get(`http://example.org:${port}/`));

    expect(outcomeOf(unreachable)).toBe('unreachable');
    expect(outcomeOf(refused)).toBe('connect-refused');
  });

  it.runIf(hasBlackHoles)(
    'that is a black hole is given up after the time to connect',
    async () => {
      const port = await blackHole('127.0.0.1');

      const answer = await webAt(['127.0.0.1'], 300).fetch(get(`http://example.org:${port}/`));

      expect(outcomeOf(answer)).toBe('connect-timeout');
    },
  );

  it.runIf(hasBlackHoles)(
    'that is a black hole is given up when the time of all is over',
    async () => {
      const port = await blackHole('127.0.0.1');

      const answer = await webAt(['127.0.0.1']).fetch(
        get(`http://example.org:${port}/`, { timeLeft: 300 }),
      );

      expect(outcomeOf(answer)).toBe('timeout');
    },
  );

  it('whose name is never looked up is given up when the time of all is over', async () => {
    const web = webOf({ lookup: () => new Promise(() => undefined) });

    const answer = await web.fetch(get('http://example.org/', { timeLeft: 50 }));

    expect(outcomeOf(answer)).toBe('timeout');
  });

  it('whose name cannot be looked up for an unknown reason is unresolved', async () => {
    const web = webOf({ lookup: () => Promise.reject(new Error('text of the other side')) });

    expect(await web.fetch(get('http://example.org/'))).toEqual({
      ok: false,
      reason: 'name-unresolved',
      detail: 'the name could not be looked up',
    });
  });
});
