import type { HostileCase } from './hostile-case.ts';

const garbage = (name: string, sent: string | Uint8Array): HostileCase => ({
  name,
  asked: (socket) => socket.end(sent),
  expected: 'protocol',
  outcome: 'unverified: broken-answer',
});

/** Servers that speak something else, or HTTP badly. */
export const garbageCases: readonly HostileCase[] = [
  garbage('bytes', Buffer.from('00ff10deadbeef0d0a0d0a', 'hex')),
  garbage('zeros', Buffer.alloc(100_000)),
  garbage('a page without headers, as HTTP/0.9 had it', '<title>A page</title>\r\n\r\n'),
  garbage('the banner of SSH', 'SSH-2.0-OpenSSH_9.6\r\n'),
  garbage('the banner of SMTP', '220 mail.example.org ESMTP Postfix\r\n'),
  garbage('a frame of HTTP/2', Buffer.from('00000c04000000000000030000006400040000ffff', 'hex')),
  garbage('an alert of TLS', Buffer.from('15030300020228', 'hex')),
  garbage('a status that is no number', 'HTTP/1.1 abc OK\r\n\r\n'),
  garbage('a version that is none', 'HTTP/9.9 200 OK\r\n\r\n'),
  garbage('a header without a colon', 'HTTP/1.1 200 OK\r\nno colon here\r\n\r\n'),
  garbage('a header with a zero byte', 'HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n'),
  garbage('two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'),
  garbage('a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'),
  garbage(
    'a length beyond all numbers',
    `HTTP/1.1 200 OK\r\ncontent-length: 1${'0'.repeat(30)}\r\n\r\n`,
  ),
  garbage(
    'another protocol, unasked',
    'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
  ),
  {
    name: 'a chunk whose length is no number',
    asked: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\npage\r\nxyz\r\n'),
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'a header named like what every object has',
    asked: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\n__proto__: a\r\n__proto__: b\r\nconstructor: c\r\n\r\npage'),
    expected: { status: 200, complete: true, body: 'page' },
    outcome: 'alive: ok',
  },
];
