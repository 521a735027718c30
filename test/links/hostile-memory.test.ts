import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkLinks } from '../../src/links/check.ts';
import { webOf } from '../support/hostile-web/ask.ts';
import { realClock } from '../support/hostile-web/fates.ts';
import { type Behaviour, rawServer, sendForever } from '../support/hostile-web/listener.ts';
import { heldMemory, peakOf } from '../support/hostile-web/memory-watch.ts';
import { createWorld } from '../support/hostile-web/trouble.ts';

const megabyte = 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(64 * megabyte));
const endless = Buffer.alloc(65_536, '<p>endless ');

const behaviours: readonly Behaviour[] = [
  {
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<title>Endless</title>');
      sendForever(socket, endless);
    },
  },
  {
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7');
      sendForever(socket, endless);
    },
  },
  {
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n\r\n');
      socket.end(bomb);
    },
  },
  {
    asked: (socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\n\r\n');
      sendForever(socket, endless);
    },
  },
  {
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      sendForever(socket, endless);
    },
  },
];

/** Checks so many links to each kind of server, as fast as it goes. */
async function checkMany(count: number) {
  const world = await createWorld();
  const servers = await Promise.all(behaviours.map((each) => world.serve(rawServer(each))));
  const web = webOf({ allow: world.allowed });
  const links = servers.flatMap(({ authority }) =>
    Array.from({ length: count }, (_, at) => `http://${authority}/${at}`),
  );
  const { outcomes } = checkLinks(
    links.map((url) => ({ url, kind: 'entry' })),
    { web, clock: realClock, random: () => 0, gap: 0, perHost: 8, inFlight: 32 },
  );
  const words = [...(await outcomes).values()].map(({ outcome }) => outcome);
  await web.close();
  return words;
}

it('memory stays flat, however many links lead to what never ends', async () => {
  await checkMany(4);
  const before = heldMemory();

  let words: string[] = [];
  const peak = await peakOf(
    checkMany(40).then((found) => {
      words = found;
    }),
  );

  expect(words).toHaveLength(200);
  expect(new Set(words)).toEqual(new Set(['alive', 'dead', 'unverified']));
  // What 32 requests keep, and what lies in the buffers of both ends and waits to be collected.
  expect(peak).toBeLessThan(8 * 32 * (megabyte / 2));
  expect(heldMemory() - before).toBeLessThan(5 * megabyte);
});
