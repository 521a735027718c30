import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type Server, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import type { WebFailureReason } from '../../../src/links/ports.ts';
import { certify, type Issuer } from './certificate.ts';
import type { Word } from './hostile-case.ts';

/** A server whose encryption has a fault. */
export interface TlsCase {
  name: string;
  /** `authority` is the one that the client trusts. */
  serve: (host: string, authority: Issuer) => Server;
  expected: WebFailureReason;
  /** What becomes of a link to it. */
  outcome: Word;
}

const day = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

/** Each fault that TLS has a name for, and the others. */
export const tlsCases: readonly TlsCase[] = [
  {
    name: 'a certificate that has expired',
    serve: (host, issuer) => https({ host, issuer, valid: [daysFromNow(-9), daysFromNow(-2)] }),
    expected: 'tls-expired',
    outcome: 'unverified: tls-expired',
  },
  {
    name: 'a certificate that is not valid yet',
    serve: (host, issuer) => https({ host, issuer, valid: [daysFromNow(2), daysFromNow(9)] }),
    expected: 'tls-other',
    outcome: 'unverified: tls-other',
  },
  {
    name: 'a certificate for another host',
    serve: (host, issuer) => https({ host: `www.${host}`, issuer }),
    expected: 'tls-wrong-host',
    outcome: 'unverified: tls-wrong-host',
  },
  {
    name: 'a certificate that signs itself',
    serve: (host) => https({ host }),
    expected: 'tls-self-signed',
    outcome: 'unverified: tls-self-signed',
  },
  {
    name: 'a certificate of an authority that nobody knows',
    serve: (host) => https({ host, issuer: certify({ subject: 'Stranger', authority: true }) }),
    expected: 'tls-untrusted',
    outcome: 'unverified: tls-untrusted',
  },
  {
    name: 'a chain that ends at an authority that nobody knows',
    serve: (host) => {
      const issuer = certify({ subject: 'Stranger', authority: true });
      return https({ host, issuer }, { chain: issuer.cert });
    },
    expected: 'tls-untrusted',
    outcome: 'unverified: tls-untrusted',
  },
  {
    name: 'no version after TLS 1.1, and says so',
    serve: (host, issuer) =>
      https(
        { host, issuer },
        { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      ),
    expected: 'tls-too-old',
    outcome: 'unverified: tls-too-old',
  },
  {
    name: 'TLS 1.0, whatever it is offered',
    serve: () => tcp((socket) => socket.write(helloOfTls10)),
    expected: 'tls-too-old',
    outcome: 'unverified: tls-too-old',
  },
  {
    name: 'no encryption',
    serve: () => tcp((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')),
    expected: 'tls-other',
    outcome: 'unverified: tls-other',
  },
  {
    name: 'no cipher that is in use',
    serve: (host, issuer) =>
      https({ host, issuer }, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' }),
    expected: 'tls-other',
    outcome: 'unverified: tls-other',
  },
  {
    name: 'the wish for a certificate of the client',
    serve: (host, issuer) =>
      // With TLS 1.3 the client learns of it after the handshake, often as a mere reset.
      https(
        { host, issuer },
        { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' },
      ),
    expected: 'tls-other',
    outcome: 'unverified: tls-other',
  },
  {
    name: 'a connection that it resets in the middle',
    serve: () => tcp((socket) => socket.resetAndDestroy()),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'a connection that it closes in the middle',
    serve: () => tcp((socket) => socket.end()),
    expected: 'reset',
    outcome: 'unverified: reset',
  },
  {
    name: 'a handshake that it never answers',
    serve: () => tcp(() => undefined),
    expected: 'connect-timeout',
    outcome: 'unverified: timeout',
  },
];

/** A ServerHello (RFC 2246, section 7.4.1.3) of version 3.1 with TLS_RSA_WITH_AES_128_CBC_SHA. */
const helloOfTls10 = Buffer.from(
  `160301002a02000026 0301 ${'42'.repeat(32)} 00 002f 00`.replace(/ /g, ''),
  'hex',
);

/** What a server's certificate says. */
interface Identity {
  host: string;
  issuer?: Issuer;
  valid?: readonly [Date, Date];
}

/** An https server that answers with a page. */
export function https(
  { host, issuer, valid }: Identity,
  { chain = '', ...options }: TlsOptions & { chain?: string } = {},
): Server {
  const { cert, key } = certify({
    subject: host,
    hosts: [host],
    ...(issuer && { issuer }),
    ...(valid && { valid }),
  });
  return createHttps({ cert: cert + chain, key, ...options }, (_request, response) => {
    response.end('page');
  });
}

/** A server that does something when it hears the client's first words. */
function tcp(answer: (socket: Socket) => void): Server {
  return createTcp((socket) => socket.once('data', () => answer(socket)));
}
