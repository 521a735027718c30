import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WebRequest } from '../../../src/links/ports.ts';
import { get, outcomeOf, webOf } from '../../support/hostile-web/ask.ts';
import { listen, rawServer } from '../../support/hostile-web/listener.ts';
import { runs } from '../../support/runs.ts';

const page: RequestListener = (_request, response) => response.end('page');
const alive = { status: 200, complete: true, body: 'page' };

/** A server, and a web that may ask it. */
async function serve(listener: RequestListener) {
  const server = await listen(createServer(listener));
  return { server, web: webOf({ allow: ['127.0.0.1'] }), url: `http://${server.authority}/` };
}

/** A server that remembers what it was asked with. */
async function remembering(headers: Record<string, string> = {}) {
  const asked: IncomingHttpHeaders[] = [];
  const served = await serve((request, response) => {
    asked.push(request.headers);
    response.writeHead(200, headers).end('page');
  });
  return { ...served, asked };
}

describe('a request', () => {
  it('says who asks, and asks for a page as browsers do', async () => {
    const { web, url, asked, server } = await remembering();

    await web.fetch(get(url));

    expect(asked).toEqual([
      {
        host: server.authority,
        connection: 'keep-alive',
        'user-agent': 'Copydesk/0 (+https://example.org/copydesk)',
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        'accept-language': 'en-US,en;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    ]);
  });

  it('sends no cookie that it was given, and no Referer', async () => {
    const { web, url, asked } = await remembering({ 'set-cookie': 'session=1; Path=/' });

    await web.fetch(get(url));
    await web.fetch(get(`${url}second`));

    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toHaveProperty('cookie');
    expect(asked[1]).not.toHaveProperty('referer');
  });

  it('has headers of its own, but none that are the client’s business', async () => {
    const { web, url, asked } = await remembering();
    const headers = {
      'if-none-match': '"a"',
      Accept: 'application/json',
      host: 'internal.example',
      'user-agent': 'curl',
      'accept-encoding': 'zstd',
      connection: 'close',
      cookie: 'a=b',
      referer: 'https://example.org/',
      'transfer-encoding': 'chunked',
      expect: '100-continue',
    };

    await web.fetch(get(url, { headers }));

    expect(asked[0]).toMatchObject({
      'if-none-match': '"a"',
      accept: 'application/json',
      'accept-language': 'en-US,en;q=0.5',
      host: new URL(url).host,
      'user-agent': expect.stringContaining('Copydesk'),
      'accept-encoding': 'gzip, deflate, br',
      connection: 'keep-alive',
    });
    for (const name of ['cookie', 'referer', 'transfer-encoding', 'expect']) {
      expect(asked[0]).not.toHaveProperty(name);
    }
  });

  it('goes without a header that cannot be sent', async () => {
    const { web, url, asked } = await remembering();
    const headers = {
      'if-none-match': '"日本"',
      'if-x': 'a\r\nx-injected: b',
      'a b': 'c',
      '': 'd',
    };

    const answer = await web.fetch(get(url, { headers }));

    expect(outcomeOf(answer)).toEqual(alive);
    expect(Object.keys(asked[0] ?? {})).toHaveLength(6);
  });

  it('posts its body', async () => {
    const { web, url } = await serve((request, response) => {
      request.pipe(response);
    });

    const answer = await web.fetch(get(url, { method: 'POST', body: '{"a":"ä"}' }));

    expect(outcomeOf(answer)).toEqual({ ...alive, body: '{"a":"ä"}' });
  });

  it('sends its authorization to the one origin that it is for', async () => {
    const asked: (string | undefined)[] = [];
    const listener: RequestListener = (request, response) => {
      asked.push(request.headers.authorization);
      response.end();
    };
    const [api, other] = [
      await listen(createServer(listener)),
      await listen(createServer(listener)),
    ];
    const allow = ['127.0.0.1', 'example.org'];
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const web = webOf({ allow, lookup, authorizedOrigin: `http://${api.authority}` });
    const headers = { Authorization: 'Bearer secret' };

    for (const url of [
      `http://${api.authority}/graphql`,
      `http://${other.authority}/graphql`,
      `http://example.org:${api.port}/graphql`,
    ]) {
      await web.fetch(get(url, { headers }));
    }
    await webOf({ allow }).fetch(get(`http://${api.authority}/graphql`, { headers }));

    expect(asked).toEqual(['Bearer secret', undefined, undefined, undefined]);
  });
});

describe('an answer', () => {
  it('has its headers in lower case, all values of one name together', async () => {
    const { web, url } = await serve((_request, response) => {
      response.writeHead(200, [
        ['ETag', '"a"'],
        ['Link', '<a>'],
        ['link', '<b>'],
      ]);
      response.end();
    });

    const answer = await web.fetch(get(url));

    expect(answer).toMatchObject({ ok: true, headers: { etag: '"a"', link: '<a>, <b>' } });
  });

  it.each([
    ['UTF-8', Buffer.from('/wiki/日本'), '/wiki/日本'],
    ['Latin-1', Buffer.from('/caf\xe9', 'latin1'), '/café'],
  ])('has its headers as text, whether they are in %s', async (_name, location, expected) => {
    const server = await listen(
      rawServer({
        asked: (socket) => {
          socket.write('HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: ');
          socket.end(Buffer.concat([location, Buffer.from('\r\n\r\n')]));
        },
      }),
    );

    const answer = await webOf({ allow: [server.authority] }).fetch(
      get(`http://${server.authority}/`),
    );

    expect(answer).toMatchObject({ status: 302, headers: { location: expected } });
  });

  it.each([
    ['Shift_JIS', '8c 46 81 f1'],
    ['UTF-16', 'ff fe 3c 00 74 00'],
    ['windows-1251', 'cf f0 e8 e2 e5 f2'],
  ])('has its body byte by byte, whatever its charset: %s', async (_name, hexadecimal) => {
    const bytes = Buffer.from(hexadecimal.replace(/ /g, ''), 'hex');
    const { web, url } = await serve((_request, response) => response.end(bytes));

    expect(await web.fetch(get(url))).toMatchObject({ body: new Uint8Array(bytes) });
  });

  it('is handed on as it arrives, with its head, until that is enough', async () => {
    const { web, url } = await serve((_request, response) => {
      response.write('<title>A');
    });
    const enough = vi.fn(() => true);

    const answer = await web.fetch(get(url, { enough }));

    expect(outcomeOf(answer)).toEqual({ status: 200, complete: false, body: '<title>A' });
    expect(enough).toHaveBeenCalledExactlyOnceWith(
      Buffer.from('<title>A'),
      expect.objectContaining({ status: 200, headers: expect.anything() }),
    );
  });

  it('is handed on as far as it is read', async () => {
    const { web, url } = await serve((_request, response) => response.end('0123456789'));
    const seen: string[] = [];
    const enough = (chunk: Uint8Array) => {
      seen.push(Buffer.from(chunk).toString());
      return false;
    };

    const answer = await web.fetch(get(url, { enough, bodyLimit: 4 }));

    expect(seen.join('')).toBe('0123');
    expect(outcomeOf(answer)).toEqual({ status: 200, complete: false, body: '0123' });
  });

  it('is lost where its reader fails', async () => {
    const { web, url } = await serve(page);
    const enough = () => {
      throw new Error('a bug');
    };

    expect(outcomeOf(await web.fetch(get(url, { enough })))).toBe('decoding');
  });
});

describe('a connection', () => {
  it('serves one request after the other', async () => {
    const { web, url, server } = await serve(page);

    await web.fetch(get(url));
    await web.fetch(get(url, { method: 'HEAD' }));
    await web.fetch(get(url, { method: 'POST', body: 'a' }));
    await web.fetch(get(url));

    expect(server.accepted).toBe(1);
  });

  it('is kept where little is left to read', async () => {
    const { web, url, server } = await serve((_request, response) =>
      response.end(Buffer.alloc(60_000)),
    );

    for (let time = 0; time < 5; time++) await web.fetch(get(url, { bodyLimit: 10 }));

    expect(server.accepted).toBeLessThan(5);
  });

  it.each([
    ['by its length', { 'content-length': '10000000' }],
    ['as it turns out', { 'transfer-encoding': 'chunked' }],
  ])('is let go where much is left, %s', async (_case, headers: Record<string, string>) => {
    const { web, url, server } = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.end(Buffer.alloc(10_000_000));
    });

    const answer = await web.fetch(get(url, { bodyLimit: 10 }));

    expect(outcomeOf(answer, { status: 0, complete: false, body: 0 })).toMatchObject({ body: 10 });
    await expect.poll(() => server.open).toBe(0);
  });

  it('is let go where the rest does not come', async () => {
    const { web, url, server } = await serve((_request, response) => {
      response.write('page');
    });

    await web.fetch(get(url, { enough: () => true }));

    await expect.poll(() => server.open, { timeout: 5000 }).toBe(0);
  });

  it('is for one origin', async () => {
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const server = await listen(createServer(page));
    const web = webOf({ allow: ['example.org', 'example.com'], lookup });

    for (const host of ['example.org', 'example.com', 'example.org']) {
      await web.fetch(get(`http://${host}:${server.port}/`));
    }

    expect(server.accepted).toBe(2);
  });

  it('is one of 256 that are kept at most', async () => {
    const hosts = Array.from({ length: 260 }, (_, n) => `host${n}.example`);
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const server = await listen(createServer({ keepAliveTimeout: 60_000 }, page));
    const web = webOf({ allow: hosts, lookup });

    for (const host of hosts) await web.fetch(get(`http://${host}:${server.port}/`));

    await expect.poll(() => server.open).toBe(256);
    await web.fetch(get(`http://host259.example:${server.port}/`));
    expect(server.accepted).toBe(260);
    await web.fetch(get(`http://host0.example:${server.port}/`));
    expect(server.accepted).toBe(261);
  });

  it.each(['GET', 'HEAD'] as const)(
    'that the server closes just then costs a %s nothing',
    async (method) => {
      const server = await listen(staleAfterOne());
      const web = webOf({ allow: [server.authority] });
      const url = `http://${server.authority}/`;

      await web.fetch(get(url));
      const answer = await web.fetch(get(url, { method }));

      expect(outcomeOf(answer)).toMatchObject({ status: 200 });
      expect(server.accepted).toBe(2);
    },
  );

  it('that the server closes just then fails a POST: it may have been carried out', async () => {
    const server = await listen(staleAfterOne());
    const web = webOf({ allow: [server.authority] });
    const url = `http://${server.authority}/`;

    await web.fetch(get(url));
    const answer = await web.fetch(get(url, { method: 'POST', body: 'a' }));

    expect(outcomeOf(answer)).toBe('reset');
    expect(server.accepted).toBe(1);
  });

  it('on which a server sends a body to a HEAD costs the next request nothing', async () => {
    const server = await listen(
      rawServer({
        asked: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage'),
      }),
    );
    const web = webOf({ allow: [server.authority] });
    const url = `http://${server.authority}/`;

    const head = await web.fetch(get(url, { method: 'HEAD' }));
    const answer = await web.fetch(get(url));

    expect([outcomeOf(head), outcomeOf(answer)]).toEqual([{ ...alive, body: '' }, alive]);
  });
});

/** A server that answers the first request of a connection, and closes it on the second. */
function staleAfterOne() {
  const asked = new WeakSet<Socket>();
  return rawServer({
    asked: (socket) => {
      if (asked.has(socket)) socket.resetAndDestroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage');
      asked.add(socket);
    },
  });
}

describe('a cancelled request', () => {
  it.each([undefined, Object.assign(new Error('another'), { code: 'ECONNRESET' })])(
    'is not sent, whatever it was cancelled for: %s',
    async (reason) => {
      const { web, url, server } = await serve(page);

      const answer = await web.fetch(get(url, { signal: AbortSignal.abort(reason) }));

      expect(answer).toEqual({
        ok: false,
        reason: 'cancelled',
        detail: 'the request was cancelled',
      });
      expect(server.accepted).toBe(0);
    },
  );

  it('ends while its name is looked up', async () => {
    const controller = new AbortController();
    const lookup = () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    };

    const answer = await webOf({ lookup }).fetch(
      get('http://example.org/', { signal: controller.signal }),
    );

    expect(outcomeOf(answer)).toBe('cancelled');
  });

  it.each<[string, RequestListener]>([
    ['before the answer', () => undefined],
    ['within the answer', (_request, response) => response.write('begin')],
  ])('ends %s', async (_case, listener) => {
    const controller = new AbortController();
    const { web, url, server } = await serve((request, response) => {
      listener(request, response);
      controller.abort();
    });

    const answer = await web.fetch(get(url, { signal: controller.signal }));

    expect(outcomeOf(answer)).toBe('cancelled');
    await expect.poll(() => server.open).toBe(0);
  });

  it('ends as it waits for a second turn on the same connection', async () => {
    const { web, url } = await serve(page);
    const controller = new AbortController();
    await web.fetch(get(url));

    const answer = web.fetch(get(url, { signal: controller.signal }));
    controller.abort();

    expect(outcomeOf(await answer)).toBe('cancelled');
    expect(outcomeOf(await web.fetch(get(url)))).toEqual(alive);
  });

  it('leaves the others alone', async () => {
    const { web, url } = await serve(page);
    const controller = new AbortController();

    const answers = [web.fetch(get(url, { signal: controller.signal })), web.fetch(get(url))];
    controller.abort();

    expect((await Promise.all(answers)).map((answer) => outcomeOf(answer))).toEqual([
      'cancelled',
      alive,
    ]);
  });
});

describe('many requests', () => {
  it('may be ended by one signal, and nobody is warned of that', async () => {
    const { web, url } = await serve(() => undefined);
    const controller = new AbortController();
    const warned = vi.fn();
    process.on('warning', warned);

    const answers = Array.from({ length: 20 }, () =>
      web.fetch(get(url, { signal: controller.signal })),
    );
    controller.abort();

    expect((await Promise.all(answers)).map((answer) => outcomeOf(answer))).toEqual(
      Array(20).fill('cancelled'),
    );
    // Node warns in the next turn.
    await new Promise((turn) => setImmediate(turn));
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('a closed web', () => {
  it('has no connection left, and cancels what is under way', async () => {
    let asked = () => {};
    const waiting = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { web, url, server } = await serve((request, response) => {
      if (request.url === '/slow') asked();
      else response.end('page');
    });
    await web.fetch(get(url));
    const answers = [web.fetch(get(`${url}slow`)), web.fetch(get(`${url}slow`))];
    await waiting;

    await web.close();

    expect((await Promise.all(answers)).map((answer) => outcomeOf(answer))).toEqual([
      'cancelled',
      'cancelled',
    ]);
    await expect.poll(() => server.open).toBe(0);
  });

  it('asks nobody', async () => {
    const { web, url, server } = await serve(page);
    await web.close();

    expect(outcomeOf(await web.fetch(get(url)))).toBe('cancelled');
    expect(server.accepted).toBe(0);
  });
});

describe('the web', () => {
  it.each([0, -1, Number.NaN])('has no time for a request without any: %d', async (timeLeft) => {
    const { web, url } = await serve(() => undefined);

    expect(outcomeOf(await web.fetch(get(url, { timeLeft })))).toBe('timeout');
  });

  it('waits however long it is told', async () => {
    const { web, url } = await serve(page);

    const answer = await web.fetch(get(url, { timeLeft: Number.POSITIVE_INFINITY }));

    expect(outcomeOf(answer)).toEqual(alive);
  });

  it('answers whatever it is asked', async () => {
    const web = webOf({ lookup: () => Promise.reject(new Error('no network')) });
    const requests = fc.record<WebRequest>({
      url: fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ withQueryParameters: true })),
      method: fc.constantFrom('GET', 'HEAD', 'POST'),
      headers: fc.dictionary(fc.string(), fc.string()),
      timeLeft: fc.integer(),
      bodyLimit: fc.nat(),
    });

    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        expect((await web.fetch(request)).ok).toBe(false);
      }),
    );
  });

  it('answers whatever it is answered', async () => {
    let sent: readonly Uint8Array[] = [];
    const server = await listen(
      rawServer({
        asked: (socket) => {
          for (const piece of sent) socket.write(piece);
          socket.end();
        },
      }),
    );
    const web = webOf({ allow: [server.authority] });
    const words = fc.constantFrom(
      'HTTP/1.1 200 OK\r\n',
      'HTTP/1.1 103 Early Hints\r\n\r\n',
      'HTTP/1.0 404 Not Found\r\n',
      'content-length: 5\r\n',
      'content-length: 0\r\n',
      'transfer-encoding: chunked\r\n',
      'connection: close\r\n',
      'connection: upgrade\r\nupgrade: x\r\n',
      'keep-alive: timeout=0\r\n',
      'content-encoding: gzip\r\n',
      'content-encoding: deflate, br\r\n',
      '\r\n',
      '5\r\nhello\r\n',
      '0\r\n\r\n',
      'ffffffffffffffff\r\n',
    );
    const pieces = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: words.map((word) => new TextEncoder().encode(word)) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
      ),
      { maxLength: 10 },
    );

    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom('GET', 'HEAD', 'POST'), async (answer, method) => {
        sent = answer;
        const { ok } = await web.fetch(
          get(`http://${server.authority}/`, { method, timeLeft: 500 }),
        );
        expect(typeof ok).toBe('boolean');
      }),
      runs(300),
    );
  });
});
