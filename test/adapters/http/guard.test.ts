import { createServer } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import type { Web } from '../../../src/links/ports.ts';
import { get, outcomeOf, webOf } from '../../support/hostile-web/ask.ts';
import {
  internalAnswers,
  internalHosts,
  internalUrls,
} from '../../support/hostile-web/internal-addresses.ts';
import { listen, rawServer } from '../../support/hostile-web/listener.ts';
import { watchSockets } from '../../support/hostile-web/socket-watch.ts';

const page = () => createServer((_request, response) => response.end('page'));

/** Follows redirects as a checker does: each hop is a request of its own. */
async function follow(web: Web, url: string) {
  const asked: string[] = [];
  for (let next = url; ; ) {
    asked.push(next);
    const answer = await web.fetch(get(next));
    const location = answer.ok ? answer.headers.location : undefined;
    if (location === undefined) return { answer, asked };
    next = new URL(location, next).href;
  }
}

describe('an internal address', () => {
  it.each(internalHosts)('is not connected to, written as %s', async (host) => {
    const here = await listen(page());
    const lookup = vi.fn(async () => [{ address: '127.0.0.1', family: 4 }]);
    const sockets = watchSockets();

    const answers = await Promise.all(
      [`http://${host}:${here.port}/`, `https://${host}:${here.port}/`, `http:\\\\${host}`].map(
        (url) => webOf({ lookup }).fetch(get(url)),
      ),
    );

    expect(answers.map((answer) => outcomeOf(answer))).toEqual(Array(3).fill('address-refused'));
    expect(lookup).not.toHaveBeenCalled();
    expect(sockets.begun).toBe(0);
    expect(here.accepted).toBe(0);
  });

  it.each(internalUrls)('is not connected to, reached by %j', async (form) => {
    const here = await listen(page());
    const lookup = vi.fn(async () => [{ address: '127.0.0.1', family: 4 }]);
    const sockets = watchSockets();
    const web = webOf({ lookup });

    for (const host of [here.authority, '127.0.0.1', '[::1]', 'localhost', '2130706433']) {
      const answer = await web.fetch(get(form.replaceAll('HOST', host)));
      expect(outcomeOf(answer)).toBe('address-refused');
    }

    expect(lookup).not.toHaveBeenCalled();
    expect(sockets.begun).toBe(0);
    expect(here.accepted).toBe(0);
  });

  it.each(internalAnswers)(
    'is not connected to, given by a name server: %s %s',
    async (...given) => {
      const addresses = given.filter((address) => address !== undefined);
      const here = await listen(page());
      const lookup = vi.fn(async () => addresses.map((address) => ({ address, family: 4 })));
      const sockets = watchSockets();

      const answer = await webOf({ lookup }).fetch(get(`http://example.org:${here.port}/`));

      expect(outcomeOf(answer)).toBe('address-refused');
      expect(lookup).toHaveBeenCalledOnce();
      expect(sockets.begun).toBe(0);
      expect(here.accepted).toBe(0);
    },
  );

  it.each([
    ['user information', (port: number) => `http://user@127.0.0.1:${port}/`],
    ['what looks like a host before it', (port: number) => `http://example.org@127.0.0.1:${port}/`],
    ['another scheme', (port: number) => `ftp://127.0.0.1:${port}/`],
    ['a scheme of one’s own', (port: number) => `web+x://127.0.0.1:${port}/`],
  ])('is not connected to, with %s', async (_case, urlOf) => {
    const here = await listen(page());
    const sockets = watchSockets();

    const answer = await webOf({ allow: [here.authority] }).fetch(get(urlOf(here.port)));

    expect(outcomeOf(answer)).toBe('address-refused');
    expect(sockets.begun).toBe(0);
  });

  it.each(['127.0.0.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]'])(
    'is not connected to after a redirect to %s',
    async (host) => {
      const inside = await listen(page());
      const target = `http://${host}:${inside.port}/admin`;
      const outside = await listen(
        createServer((_request, response) => response.writeHead(302, { location: target }).end()),
      );
      const web = webOf({ allow: [outside.authority] });

      const { answer, asked } = await follow(web, `http://${outside.authority}/`);

      expect(outcomeOf(answer)).toBe('address-refused');
      expect(asked).toHaveLength(2);
      expect(outside.accepted).toBe(1);
      expect(inside.accepted).toBe(0);
    },
  );

  it('is connected to where the configuration names the host and port, and no other', async () => {
    const [named, other] = [await listen(page()), await listen(page())];
    const sockets = watchSockets();
    const web = webOf({ allow: [named.authority] });

    expect(outcomeOf(await web.fetch(get(`http://${named.authority}/`)))).toMatchObject({
      status: 200,
    });
    expect(outcomeOf(await web.fetch(get(`http://${other.authority}/`)))).toBe('address-refused');
    expect(other.accepted).toBe(0);
    expect(sockets.begun).toBe(1);
  });

  it('is not connected to because its address is allowed, but the name that leads to it is not', async () => {
    const here = await listen(page());
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];

    const answer = await webOf({ allow: [here.authority], lookup }).fetch(
      get(`http://example.org:${here.port}/`),
    );

    expect(outcomeOf(answer)).toBe('address-refused');
    expect(here.accepted).toBe(0);
  });
});

describe('a name server that changes its answer', () => {
  const changing = (...answers: readonly string[]) => {
    const rest = [...answers];
    return vi.fn(async () => [{ address: rest.shift() ?? '127.0.0.1', family: 4 }]);
  };

  it('is asked once for a connection: what was checked is what is connected to', async () => {
    const first = await listen(page(), '127.0.0.2');
    const second = await listen(page(), '127.0.0.3', first.port);
    const lookup = changing('127.0.0.2', '127.0.0.3');
    const web = webOf({ allow: ['example.org'], lookup });

    await web.fetch(get(`http://example.org:${first.port}/`));

    expect(lookup).toHaveBeenCalledOnce();
    expect([first.accepted, second.accepted]).toEqual([1, 0]);
  });

  it('is not asked for a connection that is there already', async () => {
    const first = await listen(page(), '127.0.0.2');
    const lookup = changing('127.0.0.2', '169.254.169.254');
    const web = webOf({ allow: ['example.org'], lookup });

    await web.fetch(get(`http://example.org:${first.port}/`));
    const answer = await web.fetch(get(`http://example.org:${first.port}/`));

    expect(outcomeOf(answer)).toMatchObject({ status: 200 });
    expect(lookup).toHaveBeenCalledOnce();
  });

  it('is checked again for each connection', async () => {
    const inside = await listen(page());
    const lookup = changing('192.0.2.1', '127.0.0.1', '::ffff:127.0.0.1');
    const sockets = watchSockets();
    const web = webOf({ lookup });

    for (const time of [1, 2, 3]) {
      const answer = await web.fetch(get(`http://example.org:${inside.port}/`));
      expect(outcomeOf(answer)).toBe('address-refused');
      expect(lookup).toHaveBeenCalledTimes(time);
    }
    expect(sockets.begun).toBe(0);
  });
});

describe('a proxy of the environment', () => {
  it('is not used', async () => {
    const proxy = await listen(rawServer({}));
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']) {
      vi.stubEnv(name, `http://${proxy.authority}`);
    }
    const server = await listen(page());

    const answer = await webOf({ allow: [server.authority] }).fetch(
      get(`http://${server.authority}/`),
    );

    vi.unstubAllEnvs();
    expect(outcomeOf(answer)).toMatchObject({ status: 200 });
    expect(proxy.accepted).toBe(0);
  });
});
