import type { HostileCase } from './hostile-case.ts';

/** Servers that say one length and send another. */
export const lengthCases: readonly HostileCase[] = [
  ...[
    ['HTTP/1.1 100 Continue\r\n\r\n'],
    ['HTTP/1.1 100 Continue\r\ndate: today\r\n\r\n', 'HTTP/1.0 100\r\n\r\n'],
    [...'HTTP/1.1 100 Continue\r\n\r\n'],
  ].map(
    (pieces): HostileCase => ({
      name: `the true one, after a 100 that nobody asked for, in ${pieces.length} pieces`,
      asked: (socket) => {
        socket.setNoDelay(true);
        for (const piece of pieces) socket.write(piece);
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage');
      },
      expected: { status: 200, complete: true, body: 'page' },
      outcome: 'alive: ok',
    }),
  ),
  {
    name: 'none, after a 100 that does not end',
    asked: (socket) => socket.end('HTTP/1.1 100 Continue\r\n'),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'less than it sends',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage and more'),
    expected: { status: 200, complete: true, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'more than it sends',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\npage'),
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'nothing, and closes',
    asked: (socket) => socket.end('HTTP/1.0 200 OK\r\n\r\npage'),
    expected: { status: 200, complete: true, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'none, and sends',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\npage'),
    expected: { status: 200, complete: true, body: '' },
    outcome: 'alive: ok',
  },
  {
    name: 'chunks, of which the last is missing',
    asked: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\npage\r\n'),
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'a chunk that is cut',
    asked: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\npage'),
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'that of a page, to a HEAD',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 400\r\n\r\n'),
    request: { method: 'HEAD' },
    expected: { status: 200, complete: true, body: '' },
    outcome: 'alive: ok',
  },
  {
    name: 'that of a page, and sends the page to a HEAD',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage'),
    request: { method: 'HEAD' },
    expected: { status: 200, complete: true, body: '' },
    outcome: 'alive: ok',
  },
  {
    name: 'that of a page, where nothing has changed',
    asked: (socket) => socket.end('HTTP/1.1 304 Not Modified\r\ncontent-length: 400\r\n\r\n'),
    expected: { status: 304, complete: true, body: '' },
    // It answers a question that nobody asked.
    outcome: 'unverified: broken-answer',
  },
  {
    name: 'exactly what is read at most',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage'),
    request: { bodyLimit: 4 },
    expected: { status: 200, complete: true, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'one more than what is read at most',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\npages'),
    request: { bodyLimit: 4 },
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
];
