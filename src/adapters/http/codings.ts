import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib';
import { Fault } from './fault.ts';

/** Makes the decoder of a coding; it is given the first bytes, which tell the two kinds of `deflate` apart. */
export type Coding = (first: Uint8Array) => Transform;

/** What the client says it can read. */
export const acceptedCodings = 'gzip, deflate, br';

/** A body may be coded in turns; nobody does so more than twice but to harm. */
const mostCodings = 3;

// A body that ends too early is kept as far as it came: the end of the HTTP message says whether it was complete.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH };
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

const gzip: Coding = () => createGunzip(zlib);

const codings: Readonly<Record<string, Coding>> = {
  gzip,
  'x-gzip': gzip,
  // RFC 9110, section 8.4.1.2: some send it without the zlib header, whose first four bits are always 8 (RFC 1950).
  deflate: ([first = 0]) => ((first & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib)),
  br: () => createBrotliDecompress(brotli),
};

/** The other registered codings (IANA HTTP Content Coding Registry), which nobody may send unasked. */
const unreadable = /^(aes128gcm|compress|dcb|dcz|exi|pack200-gzip|x-compress|zstd)$/;

/**
 * The decoders that a `Content-Encoding` header asks for, in the order to apply them. What is no registered coding, such
 * as `utf-8` or `none`, leaves the body as it is: that is how browsers take it.
 *
 * Throws a `Fault` with the reason `decoding` for a coding that was not offered, and for too many of them.
 */
export function codingsOf(header: string | undefined): Coding[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  if (names.some((name) => unreadable.test(name))) throw new Fault('decoding');
  const found = names.flatMap((name) =>
    Object.hasOwn(codings, name) ? (codings[name] ?? []) : [],
  );
  if (found.length > mostCodings) throw new Fault('decoding');
  return found.reverse();
}
