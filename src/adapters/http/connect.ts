import { connect, type Socket } from 'node:net';
import { onAbort } from './deadline.ts';
import { Fault, faultOf } from './fault.ts';

/** How long one address has before the next is tried beside it, in milliseconds (RFC 8305, section 5). */
const attemptDelay = 250;

/**
 * Connects to the first of the addresses that answers. An attempt that is slow goes on while the next begins, so that a
 * dead family costs a quarter of a second and a slow host is not given up. The addresses must be numbers: a name would
 * be looked up again, and nobody would check what came of it.
 *
 * Throws a `Fault`: why no address could be reached, or the signal's own.
 */
export function connectFirst(
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const waiting = [...addresses];
    const attempts = new Set<Socket>();
    let timer: NodeJS.Timeout | undefined;
    let forget = () => {};
    let fault = new Fault('unreachable');

    const settle = (winner?: Socket) => {
      clearTimeout(timer);
      forget();
      for (const socket of attempts) if (socket !== winner) socket.destroy();
      attempts.clear();
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
    };
    const tryNext = () => {
      clearTimeout(timer);
      const host = waiting.shift();
      if (host === undefined) {
        if (attempts.size === 0) fail(fault);
        return;
      }
      const socket = connect({ host, port, noDelay: true });
      attempts.add(socket);
      socket.once('connect', () => {
        settle(socket);
        resolve(socket);
      });
      // Stays on the socket that wins: until it has another owner, a reset must not end the process.
      socket.on('error', (error) => {
        if (!attempts.delete(socket)) return;
        // A family that this machine does not have says less than any other failure.
        if (fault.reason === 'unreachable') fault = faultOf(error, 'unreachable');
        tryNext();
      });
      timer = setTimeout(tryNext, attemptDelay);
    };

    forget = onAbort(signal, () => fail(signal.reason));
    if (!signal.aborted) tryNext();
  });
}
