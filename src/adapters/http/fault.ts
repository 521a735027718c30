import type { WebFailure, WebFailureReason } from '../../links/ports.ts';

/** What a person is told of each reason. No word of it comes from the other side. */
const sentences: Record<WebFailureReason, string> = {
  'address-refused': 'the address is not a public one of http or https',
  'name-not-found': 'the name does not exist',
  'name-unresolved': 'the name could not be looked up',
  'connect-refused': 'the connection was refused',
  'connect-timeout': 'no connection came about in time',
  timeout: 'no answer came in time',
  reset: 'the connection was closed before an answer came',
  unreachable: 'the host cannot be reached',
  'tls-expired': 'the certificate has expired',
  'tls-wrong-host': 'the certificate is for another host',
  'tls-self-signed': 'the certificate is self-signed',
  'tls-untrusted': 'the certificate is signed by an unknown authority',
  'tls-too-old': 'only outdated encryption is offered',
  'tls-other': 'no encrypted connection came about',
  'headers-too-large': 'the headers of the answer are too large',
  protocol: 'the answer is no HTTP',
  decoding: 'the body does not decode as its headers say',
  cancelled: 'the request was cancelled',
};

/**
 * Codes of Node (`errno`), OpenSSL (`X509_V_ERR_…` and `SSL_R_…` as Node spells them) and undici.
 */
const reasons: Readonly<Record<string, WebFailureReason>> = {
  ECONNREFUSED: 'connect-refused',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  EACCES: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPERM: 'unreachable',
  CERT_HAS_EXPIRED: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  CERT_UNTRUSTED: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  CA_KEY_TOO_SMALL: 'tls-too-old',
  CA_MD_TOO_WEAK: 'tls-too-old',
  EE_KEY_TOO_SMALL: 'tls-too-old',
  ERR_SSL_CA_KEY_TOO_SMALL: 'tls-too-old',
  ERR_SSL_CA_MD_TOO_WEAK: 'tls-too-old',
  ERR_SSL_DH_KEY_TOO_SMALL: 'tls-too-old',
  ERR_SSL_EE_KEY_TOO_SMALL: 'tls-too-old',
  ERR_SSL_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED: 'tls-too-old',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls-too-old',
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'tls-too-old',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls-too-old',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
};

/** Why a request ends without an answer. */
export class Fault extends Error {
  readonly reason: WebFailureReason;

  /** `cause` is what the system threw; of it only its code is ever shown. */
  constructor(reason: WebFailureReason, cause?: unknown) {
    const code = codeOf(cause);
    super(code ? `${sentences[reason]} (${code})` : sentences[reason], { cause });
    this.name = 'Fault';
    this.reason = reason;
  }
}

/**
 * The fault that an error stands for; `otherwise` is the reason of an error that says nothing of
 * its own.
 */
export function faultOf(error: unknown, otherwise: WebFailureReason): Fault {
  if (error instanceof Fault) return error;
  const code = codeOf(error) ?? '';
  // undici has one code for all that ends a connection; only these two are the other side's closing
  // it.
  const closed = code === 'UND_ERR_SOCKET' && /closed$/.test(messageOf(error));
  if (closed) return new Fault('reset', error);
  const named = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return new Fault(named ?? (code.startsWith('ERR_SSL_') ? 'tls-other' : otherwise), error);
}

/** The fault as the port's value. */
export function failureOf(fault: Fault): WebFailure {
  return { ok: false, reason: fault.reason, detail: fault.message };
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
