import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib';
import { Fault } from './fault.ts';

/** Somewhere that bytes go to. */
export interface Sink {
  /** Takes a piece, and calls `done` (at once or later) when it may have the next. */
  write(chunk: Uint8Array, done: () => void): void;
  /** No more will come. */
  end(): void;
  /** Lets all go; nothing is called any more. */
  destroy(): void;
}

/**
 * Decodes what is written to it and passes it on, piece by piece: however much a few bytes decode
 * to, only one piece of each coding is in memory.
 *
 * `limit` is how many bytes each coding but the last may yield: a body that is kept is never
 * smaller than its coded form by more than a little, so what is larger is there to keep us busy.
 * `failed` is called, once, where that or the coding is broken.
 */
export function decodeInto(
  target: Sink,
  codings: readonly Coding[],
  limit: number,
  failed: (error: Error) => void,
): Sink {
  return codings.reduceRight((next, coding, index) => {
    const last = index === codings.length - 1;
    return stage(coding, next, last ? Number.POSITIVE_INFINITY : limit, failed);
  }, target);
}

function stage(coding: Coding, next: Sink, limit: number, failed: (error: Error) => void): Sink {
  let stream: Transform | undefined;
  let start: Uint8Array = new Uint8Array(0);
  let yielded = 0;
  const open = () => {
    const opened = coding.open(start);
    opened.on('data', (chunk: Buffer) => {
      yielded += chunk.length;
      if (yielded > limit) {
        failed(new Error('the body is coded to keep its reader busy'));
        return;
      }
      opened.pause();
      next.write(chunk, () => opened.resume());
    });
    opened.on('end', () => next.end());
    opened.on('error', failed);
    return opened;
  };
  const pass = (to: Transform, chunk: Uint8Array, done: () => void) => {
    to.write(chunk, (error) => {
      if (!error) done();
    });
  };
  return {
    write(chunk, done) {
      if (stream) {
        pass(stream, chunk, done);
        return;
      }
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      const header = coding.headerLength(start);
      if (header === undefined && start.length <= maxHeaderLength) {
        done();
        return;
      }
      stream = open();
      pass(stream, start.subarray(header ?? 0), done);
    },
    end() {
      if (stream) stream.end();
      else next.end();
    },
    destroy() {
      stream?.destroy();
      next.destroy();
    },
  };
}

/** How a coding is decoded. */
interface Coding {
  /**
   * How many bytes of the body's start are not for the decoder; undefined where more are needed to
   * tell.
   */
  headerLength(start: Uint8Array): number | undefined;
  /**
   * Makes the decoder; it is given the start of the body, which tells the two kinds of `deflate`
   * apart.
   */
  open(start: Uint8Array): Transform;
}

/** What the client says it can read. */
export const acceptedCodings = 'gzip, deflate, br';

/** A body may be coded in turns; nobody does so more than twice but to harm. */
const maxCodings = 3;

// A body that ends too early is kept as far as it came: the end of the HTTP message says whether it
// was complete.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH };
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/**
 * gzip is read as browsers do: what follows its end is ignored. Node's own decoder takes it for
 * another member and fails, so that the header is taken off here and the rest is decoded as what it
 * is.
 */
const gzip: Coding = { headerLength: gzipHeaderLength, open: () => createInflateRaw(zlib) };

const codings: Readonly<Record<string, Coding>> = {
  gzip,
  'x-gzip': gzip,
  deflate: {
    headerLength: () => 0,
    // RFC 9110, section 8.4.1.2: some send it without the zlib header, whose first four bits are
    // always 8 (RFC 1950).
    open: ([first = 0]) => ((first & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib)),
  },
  br: { headerLength: () => 0, open: () => createBrotliDecompress(brotli) },
};

/** Longer headers are no page's, in bytes. */
const maxHeaderLength = 64 * 1024;

/**
 * The length of a gzip header (RFC 1952, section 2.3); undefined where it goes on beyond the bytes.
 * What is no gzip has none, and its decoder will say so.
 */
function gzipHeaderLength(bytes: Uint8Array): number | undefined {
  const isGzip = [0x1f, 0x8b, 8].every((byte, at) => (bytes[at] ?? byte) === byte);
  if (!isGzip) return 0;
  const flags = bytes[3];
  if (flags === undefined) return undefined;
  let end = 10;
  // The extra field has its length before it; name and comment end with a zero.
  if (flags & 4) end += 2 + (bytes[end] ?? 0) + 256 * (bytes[end + 1] ?? 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, end);
    if (zero === -1) return undefined;
    end = zero + 1;
  }
  if (flags & 2) end += 2;
  return end > bytes.length ? undefined : end;
}

/**
 * The other registered codings (IANA HTTP Content Coding Registry), which nobody may send unasked.
 */
const unreadable = /^(aes128gcm|compress|dcb|dcz|exi|pack200-gzip|x-compress|zstd)$/;

/**
 * The decoders that a `Content-Encoding` header asks for, in the order to apply them. What is no
 * registered coding, such as `utf-8` or `none`, leaves the body as it is: that is how browsers take
 * it.
 *
 * Throws a `Fault` with the reason `decoding` for a coding that was not offered, and for too many
 * of them.
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
  if (found.length > maxCodings) throw new Fault('decoding');
  return found.reverse();
}

/** What of a body is kept. */
export interface BodyBuffer {
  /** Takes what came, as far as there is room; says whether more is wanted. */
  add(chunk: Uint8Array): boolean;
  /**
   * Bytes that are kept so far. No getter: V8 would keep what it refers to until it collects its
   * whole heap.
   */
  length(): number;
  bytes(): Uint8Array;
}

/**
 * A body of at most `limit` bytes, read until `enough` says so. It is one growing piece of memory:
 * a server may send its bytes one by one, and half a million small ones would cost a hundred times
 * their size.
 */
export function createBody(limit: number, enough: (chunk: Uint8Array) => boolean): BodyBuffer {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    add(chunk) {
      const part = chunk.subarray(0, limit - length);
      if (length + part.length > bytes.length) {
        const wider = new Uint8Array(
          Math.min(limit, Math.max(4096, 2 * length, length + part.length)),
        );
        wider.set(bytes.subarray(0, length));
        bytes = wider;
      }
      bytes.set(part, length);
      length += part.length;
      const satisfied = part.length > 0 && enough(part);
      return !satisfied && part.length === chunk.length;
    },
    length: () => length,
    bytes: () => bytes.subarray(0, length),
  };
}

/** Reads a body as it comes, and never makes it wait. */
export interface Reader {
  write(chunk: Uint8Array): void;
  end(): void;
  destroy(): void;
}

/**
 * Hands pieces to `next`, and gathers in one what comes while it is busy: of `limit` bytes at most,
 * however many pieces they are. The other way, to let the server wait, is not open: undici loses
 * what it holds back, or trips over it, when the server closes the connection meanwhile.
 */
export function gatherInto(next: Sink, limit: number): Reader {
  let waiting = createBody(limit, () => false);
  let busy = false;
  let ended = false;
  const pass = (chunk: Uint8Array) => {
    busy = true;
    next.write(chunk, free);
  };
  const free = () => {
    busy = false;
    if (waiting.length() > 0) {
      const gathered = waiting.bytes();
      waiting = createBody(limit, () => false);
      pass(gathered);
    } else if (ended) {
      next.end();
    }
  };
  return {
    write(chunk) {
      if (busy) waiting.add(chunk);
      else pass(chunk);
    },
    end() {
      ended = true;
      if (!busy) next.end();
    },
    destroy: () => next.destroy(),
  };
}
