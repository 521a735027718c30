import type { HostileCase } from './hostile-case.ts';
import { sendForever } from './listener.ts';

const impatient = { timeLeft: 300 };

/** Servers that take their time. */
export const slowCases: readonly HostileCase[] = [
  {
    name: 'it never answers',
    request: impatient,
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
  {
    name: 'it sends a status line and nothing more',
    asked: (socket) => socket.write('HTTP/1.1 200 OK\r\n'),
    request: impatient,
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
  {
    name: 'its headers come byte by byte for ever',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      sendForever(socket, '-', 10);
    },
    request: impatient,
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
  {
    name: 'it sends early hints for ever',
    asked: (socket) =>
      sendForever(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n', 10),
    request: impatient,
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
  {
    name: 'its body stops after the beginning',
    asked: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nbegin'),
    request: { timeLeft: 800 },
    expected: { status: 200, complete: false, body: 'begin' },
    outcome: 'alive: ok',
  },
  {
    name: 'its body comes byte by byte for ever',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nbegin\r\n');
      // An empty line of a coming chunk's length, digit by digit: none of it is body.
      sendForever(socket, '0', 10);
    },
    request: { timeLeft: 800 },
    expected: { status: 200, complete: false, body: 'begin' },
    outcome: 'alive: ok',
  },
];
