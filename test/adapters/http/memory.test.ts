import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { get, webOf } from '../../support/hostile-web/ask.ts';
import {
  type Behaviour,
  listen,
  rawServer,
  sendForever,
} from '../../support/hostile-web/listener.ts';
import { heldMemory, peakOf } from '../../support/hostile-web/memory-watch.ts';

const megabyte = 1024 * 1024;
const atOnce = 32;
const bodyLimit = megabyte / 2;

const bombs = {
  gzip: gzipSync(Buffer.alloc(64 * megabyte)),
  br: brotliCompressSync(Buffer.alloc(64 * megabyte)),
  'gzip, gzip': gzipSync(gzipSync(Buffer.alloc(64 * megabyte))),
};

const bomb = (coding: keyof typeof bombs): Behaviour => ({
  asked: (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\n\r\n`);
    socket.end(bombs[coding]);
  },
});

describe('memory stays flat', () => {
  it.each<[string, Behaviour]>([
    [
      'endless bodies',
      {
        asked: (socket) => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          sendForever(socket, Buffer.alloc(65_536));
        },
      },
    ],
    [
      'endless bodies that are coded into nothing',
      {
        asked: (socket) => {
          socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
          sendForever(socket, Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(''))));
        },
      },
    ],
    ['bombs of gzip', bomb('gzip')],
    ['bombs of br', bomb('br')],
    ['bombs of gzip in gzip', bomb('gzip, gzip')],
  ])('with 32 %s at once', async (_case, behaviour) => {
    const server = await listen(rawServer(behaviour));
    const web = webOf({ allow: [server.authority] });
    const ask = () => web.fetch(get(`http://${server.authority}/`, { bodyLimit }));

    const peak = await peakOf(Promise.all(Array.from({ length: atOnce }, ask)));
    await web.close();

    // What is kept, and what lies in the buffers of both ends and waits to be collected; each bomb alone is 64 MB.
    expect(peak).toBeLessThan(8 * atOnce * bodyLimit);
    await expect.poll(() => server.open).toBe(0);
  });

  it('where a body comes in half a million pieces', async () => {
    const server = await listen(
      rawServer({
        asked: (socket) => {
          socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
          sendForever(socket, '1\r\n.\r\n'.repeat(10_000));
        },
      }),
    );
    const web = webOf({ allow: [server.authority] });
    const before = heldMemory();
    let received = 0;
    let held: number | undefined;
    const enough = (chunk: Uint8Array) => {
      received += chunk.length;
      if (received === 500_000) held = heldMemory() - before;
      return held !== undefined;
    };

    await web.fetch(get(`http://${server.authority}/`, { bodyLimit, enough }));

    expect(received).toBe(500_000);
    // As many objects would be 50 MB and more.
    expect(held).toBeLessThan(25 * megabyte);
  });

  it('and what is not wanted is not sent', async () => {
    const server = await listen(
      rawServer({
        asked: (socket) => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          sendForever(socket, Buffer.alloc(65_536));
        },
      }),
    );
    const web = webOf({ allow: [server.authority] });

    await web.fetch(get(`http://${server.authority}/`, { bodyLimit: 1000 }));

    await expect.poll(() => server.open).toBe(0);
    // The buffers of the system between the two ends are what is left.
    expect(server.sent).toBeLessThan(16 * megabyte);
  });
});
