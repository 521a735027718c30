import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate and its key, as PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** What a certificate says. */
export interface CertificateOptions {
  /** The name of its owner. */
  subject: string;
  /** Host names and IPv4 addresses that it is valid for. */
  hosts?: readonly string[];
  /** Who signs it; it signs itself without one. */
  issuer?: Issuer;
  /** Whether its owner may sign others. */
  authority?: boolean;
  /** From when to when it is valid; from yesterday to tomorrow without it. */
  valid?: readonly [Date, Date];
}

/** A certificate that signs others. */
export interface Issuer extends Certificate {
  subject: string;
  privateKey: KeyObject;
}

const day = 86_400_000;
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

/** Makes an X.509 certificate (RFC 5280) with a new key on the curve P-256. */
export function certify(options: CertificateOptions): Issuer {
  const { subject, hosts = [], authority = false } = options;
  const [from, to] = options.valid ?? [new Date(Date.now() - day), new Date(Date.now() + day)];
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = options.issuer ?? { subject, privateKey };
  const content = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(issuer.subject),
    sequence(time(from), time(to)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(basicConstraints(authority), ...(hosts.length > 0 ? [names(hosts)] : []))),
  );
  const signature = sign('sha256', content, issuer.privateKey);
  const whole = sequence(content, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  return {
    subject,
    privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A value in the Distinguished Encoding Rules (X.690): tag, length, content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function sequence(...content: readonly Uint8Array[]): Buffer {
  return der(0x30, ...content);
}

function integer(value: Uint8Array): Buffer {
  return der(0x02, value);
}

function oid(hexadecimal: string): Buffer {
  return der(0x06, Buffer.from(hexadecimal, 'hex'));
}

function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

/** A name of one part, the common name. */
function nameOf(text: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))));
}

function basicConstraints(authority: boolean): Buffer {
  const content = authority ? [der(0x01, Buffer.from([0xff]))] : [];
  return sequence(oid('551d13'), der(0x04, sequence(...content)));
}

/** The hosts, as the extension subjectAltName has them. */
function names(hosts: readonly string[]): Buffer {
  const entries = hosts.map((host) =>
    /^[\d.]+$/.test(host)
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  return sequence(oid('551d11'), der(0x04, sequence(...entries)));
}
