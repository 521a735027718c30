import type { HostileCase } from './hostile-case.ts';
import { sendForever } from './listener.ts';

const limit = 100_000;
const piece = Buffer.alloc(65_536, 'endless ');
const kept = { status: 200, complete: false, body: limit };

/** Servers that never come to an end, as fast as they are read. */
export const endlessCases: readonly HostileCase[] = [
  {
    name: 'a body without a length',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      sendForever(socket, piece);
    },
    request: { bodyLimit: limit },
    expected: kept,
    outcome: 'alive: ok',
  },
  {
    name: 'a body of an enormous length',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9007199254740991\r\n\r\n');
      sendForever(socket, piece);
    },
    request: { bodyLimit: limit },
    expected: kept,
    outcome: 'alive: ok',
  },
  {
    name: 'chunks of one byte',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      sendForever(socket, '1\r\n.\r\n'.repeat(5000));
    },
    request: { bodyLimit: limit },
    expected: kept,
    outcome: 'alive: ok',
  },
  {
    name: 'a body where none is wanted',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      sendForever(socket, piece);
    },
    request: { bodyLimit: 0 },
    expected: { status: 200, complete: false, body: 0 },
    outcome: 'alive: ok',
  },
  {
    name: 'a chunk extension',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;');
      sendForever(socket, Buffer.alloc(65_536, 'x'));
    },
    request: { timeLeft: 800 },
    expected: { status: 200, complete: false, body: 0 },
    outcome: 'alive: ok',
  },
  {
    name: 'trailers',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\npage\r\n0\r\n');
      sendForever(socket, 'x: y\r\n'.repeat(1000));
    },
    expected: { status: 200, complete: false, body: 'page' },
    outcome: 'alive: ok',
  },
  {
    name: 'one header',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      sendForever(socket, piece);
    },
    expected: 'headers-too-large',
    outcome: 'unverified: broken-answer',
  },
  {
    name: 'headers',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      sendForever(socket, 'set-cookie: a=b\r\n'.repeat(1000));
    },
    expected: 'headers-too-large',
    outcome: 'unverified: broken-answer',
  },
  {
    name: 'a status text',
    asked: (socket) => {
      socket.write('HTTP/1.1 200 ');
      sendForever(socket, piece);
    },
    request: { timeLeft: 300 },
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
  {
    name: 'early hints',
    asked: (socket) => sendForever(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)),
    request: { timeLeft: 300 },
    expected: 'timeout',
    outcome: 'unverified: timeout',
  },
];
