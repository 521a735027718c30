import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { HostileCase } from './hostile-case.ts';

const page = '<title>A Practical Guide to (Correctly) Troubleshooting with Traceroute</title>';
const whole = { status: 200, complete: true, body: page };
const limit = 100_000;
const cut = { status: 200, complete: false, body: limit };

const coded = (coding: string, body: Uint8Array | string, status = 200) => {
  const head = `HTTP/1.1 ${status} -\r\ncontent-encoding: ${coding}\r\n`;
  return Buffer.concat([
    Buffer.from(`${head}content-length: ${body.length}\r\n\r\n`),
    Buffer.from(body),
  ]);
};

/** Servers that send coded bodies, well or badly. They make their bodies when they are asked. */
export const codingCases: readonly HostileCase[] = [
  sends('gzip', 'gzip', () => gzipSync(page), whole),
  sends('gzip by its old name', 'X-GZIP', () => gzipSync(page), whole),
  sends('deflate', 'deflate', () => deflateSync(page), whole),
  sends('deflate without its header', 'deflate', () => deflateRawSync(page), whole),
  sends('br', 'br', () => brotliCompressSync(page), whole),
  sends('gzip in br', 'gzip, br', () => brotliCompressSync(gzipSync(page)), whole),
  sends('bare deflate in gzip', 'deflate,gzip', () => gzipSync(deflateRawSync(page)), whole),
  sends('nothing coded', 'identity', () => page, whole),
  sends('what is no coding', 'utf-8', () => page, whole),
  sends('nothing, as gzip in gzip', 'gzip, gzip', () => gzipSync(''), { ...whole, body: '' }),
  sends('nothing, as gzip', 'gzip', () => '', { ...whole, body: '' }),
  sends(
    'gzip, filled up with zeros',
    'gzip',
    () => Buffer.concat([gzipSync(page), Buffer.alloc(100)]),
    whole,
  ),
  sends(
    'gzip, and text after it',
    'gzip',
    () => Buffer.concat([gzipSync(page), Buffer.from('<!-- served by cache 7 -->')]),
    whole,
  ),
  sends(
    'two gzips in a row, of which browsers read one',
    'gzip',
    () => Buffer.concat([gzipSync(page), gzipSync('more')]),
    whole,
  ),
  sends('gzip with a name, a comment and more in its header', 'gzip', gzipWithHeader, whole),
  {
    name: 'gzip, byte by byte',
    asked: (socket) => {
      socket.setNoDelay(true);
      socket.write('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n\r\n');
      for (const byte of gzipWithHeader()) socket.write(Buffer.of(byte));
      socket.end('and more');
    },
    expected: whole,
    outcome: 'alive: ok',
  },
  sends('gzip that ends too early', 'gzip', () => gzipSync(page).subarray(0, -8), whole),
  sends('a page that calls itself gzip', 'gzip', () => page, 'decoding'),
  sends('a page that calls itself deflate', 'deflate', () => page, 'decoding'),
  sends('a page that calls itself br', 'br', () => `\xff${page}`, 'decoding'),
  sends('a coding that was not asked for', 'zstd', () => page, 'decoding'),
  sends(
    'more codings than anybody needs',
    'gzip,gzip,gzip,gzip',
    () => gzipSync(gzipSync(gzipSync(gzipSync(page)))),
    'decoding',
  ),
  {
    name: 'an error page that calls itself gzip',
    asked: (socket) => socket.end(coded('gzip', page, 404)),
    expected: { status: 404, complete: false, body: '' },
    outcome: 'dead: not-found',
  },
  {
    name: 'an answer to a HEAD that names a coding which was not asked for',
    asked: (socket) => socket.end(coded('zstd', '')),
    request: { method: 'HEAD' },
    expected: { status: 200, complete: true, body: '' },
    outcome: 'alive: ok',
  },
  breaksAfterBeginning(),
  bomb('gzip', () => gzipSync(Buffer.alloc(20_000_000))),
  bomb('deflate', () => deflateSync(Buffer.alloc(20_000_000))),
  bomb('br', () => brotliCompressSync(Buffer.alloc(20_000_000))),
  bomb('gzip, gzip', () => gzipSync(gzipSync(Buffer.alloc(20_000_000)))),
  bomb('br, deflate, gzip', () =>
    gzipSync(deflateSync(brotliCompressSync(Buffer.alloc(20_000_000)))),
  ),
  {
    name: 'a bomb of gzip that explodes into nothing',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
      socket.write(Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(''))));
    },
    request: { bodyLimit: limit },
    expected: { ...whole, body: '' },
    outcome: 'alive: ok',
  },
  {
    name: 'a bomb of gzip in gzip that explodes into nothing',
    asked: (socket) => {
      const empty = gzipSync('');
      socket.end(
        coded('gzip, gzip', gzipSync(Buffer.concat(Array.from({ length: 100_000 }, () => empty)))),
      );
    },
    request: { bodyLimit: limit },
    expected: { ...whole, body: '' },
    outcome: 'alive: ok',
  },
];

/** The page as gzip with all that a header may hold (RFC 1952, section 2.3.1). */
function gzipWithHeader(): Buffer {
  const plain = gzipSync(page);
  const start = Buffer.from(plain.subarray(0, 10));
  start[3] = 2 + 4 + 8 + 16;
  const more = Buffer.from('\x03\x00abcguide.html\x00by hand\x00\x12\x34', 'latin1');
  return Buffer.concat([start, more, plain.subarray(10)]);
}

function sends(
  name: string,
  coding: string,
  body: () => Uint8Array | string,
  expected: HostileCase['expected'],
): HostileCase {
  return {
    name,
    asked: (socket) => socket.end(coded(coding, body())),
    expected,
    outcome: expected === 'decoding' ? 'unverified: broken-answer' : 'alive: ok',
  };
}

function bomb(coding: string, body: () => Uint8Array): HostileCase {
  return {
    ...sends(`a bomb of ${coding}`, coding, body, cut),
    request: { bodyLimit: limit },
  };
}

/** Decoded together with what is broken, the beginning would be lost with it: that comes when the beginning was read. */
function breaksAfterBeginning(): HostileCase {
  let goOn = () => {};
  return {
    name: 'gzip that breaks after a while',
    asked: (socket) => {
      goOn = () => socket.end(Buffer.alloc(100, 0xff));
      socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
      socket.write(gzipSync('begin', { finishFlush: constants.Z_SYNC_FLUSH }));
    },
    request: {
      enough: () => {
        goOn();
        return false;
      },
    },
    expected: { status: 200, complete: false, body: 'begin' },
    outcome: 'alive: ok',
  };
}
