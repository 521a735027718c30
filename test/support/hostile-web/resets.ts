import type { HostileCase } from './hostile-case.ts';

const begun = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nbegin';
const kept = { status: 200, complete: false, body: 'begin' };

/** Servers that hang up, at each stage. */
export const resetCases: readonly HostileCase[] = [
  {
    name: 'resets a connection when it comes',
    accepted: (socket) => socket.resetAndDestroy(),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'closes a connection when it comes',
    accepted: (socket) => socket.end(),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'resets when it was asked',
    asked: (socket) => socket.resetAndDestroy(),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'closes when it was asked',
    asked: (socket) => socket.end(),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'resets within the headers',
    asked: (socket) =>
      socket.write('HTTP/1.1 200 OK\r\nserver: x\r\n', () => socket.resetAndDestroy()),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'closes within the headers',
    asked: (socket) => socket.end('HTTP/1.1 200 OK\r\nserver: x\r\n'),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  resetsWithinBody(),
  {
    name: 'closes within the body',
    asked: (socket) => socket.end(begun),
    expected: kept,
    outcome: 'alive: ok',
  },
];

/** A reset overtakes what was sent before it, so it waits until that was read. */
function resetsWithinBody(): HostileCase {
  let hangUp = () => {};
  return {
    name: 'resets within the body',
    asked: (socket) => {
      hangUp = () => socket.resetAndDestroy();
      socket.write(begun);
    },
    request: {
      enough: () => {
        hangUp();
        return false;
      },
    },
    expected: kept,
    outcome: 'alive: ok',
  };
}
