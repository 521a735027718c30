import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import { onAbort } from './deadline.ts';
import { faultOf } from './fault.ts';

/**
 * Whom to trust, for all encrypted connections together: without it Node would work it out anew for each. `ca` replaces the
 * known authorities.
 */
export function createTrust(ca?: string | readonly string[]): SecureContext {
  return createSecureContext({ minVersion: 'TLSv1.2', ...(ca && { ca: [ca].flat() }) });
}

/**
 * Encrypts a connection; the certificate must be valid for `host`. What the environment says of TLS
 * (NODE_TLS_REJECT_UNAUTHORIZED and the like) does not weaken it.
 *
 * Throws a `Fault`: what is wrong with the other side's TLS, or the signal's own.
 */
export function secure(
  socket: Socket,
  host: string,
  trust: SecureContext,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const encrypted = connect({
      socket,
      host,
      // An address has no server name (RFC 6066, section 3), and a name has no last dot there.
      servername: isIP(host) ? '' : host.replace(/\.$/, ''),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      secureContext: trust,
    });
    const forget = onAbort(signal, () => {
      encrypted.destroy();
      socket.destroy();
      reject(signal.reason);
    });
    encrypted.once('secureConnect', () => {
      forget();
      resolve(encrypted);
    });
    // Stays when the connection has another owner, as on the socket below it.
    encrypted.on('error', (error) => {
      forget();
      socket.destroy();
      reject(faultOf(error, 'tls-other'));
    });
  });
}
