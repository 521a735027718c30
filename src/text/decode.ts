import { CopydeskError } from '../errors.ts';
import { countLeading } from './search.ts';

/** A file's text, and whether a byte order mark stood before it. */
export interface Decoded {
  text: string;
  bom: boolean;
}

const byteOrderMark = '\uFEFF';

/**
 * Reads a file's bytes as UTF-8 and takes a byte order mark off.
 *
 * Throws `input-not-text`, naming the place, for bytes that are not UTF-8 and for a NUL byte:
 * neither stands in a text, and writing such a file back would change what it holds.
 */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw notText(path, 'this is UTF-16 text; save it as UTF-8');
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw notText(path, `a NUL byte at ${place(bytes, nul)}; this is not a text file`);
  }
  const text = decode(bytes);
  if (text === undefined) {
    const at = firstFault(bytes);
    throw notText(path, `not UTF-8 at ${place(bytes, at)}; save it as UTF-8`);
  }
  const bom = text.startsWith(byteOrderMark);
  return { text: bom ? text.slice(1) : text, bom };
}

/** The bytes of a text, the inverse of {@link decodeText}. */
export function encodeText(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? byteOrderMark + text : text);
}

function decode(bytes: Uint8Array, options?: { stream: boolean }): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** The offset of the first bytes that are no character. */
function firstFault(bytes: Uint8Array): number {
  // Read as a stream, a character may be cut at the end; what is cut is not yet in the text.
  const start = (length: number) => decode(bytes.subarray(0, length), { stream: true });
  const length = countLeading(bytes.length, (index) => start(index + 1) !== undefined);
  return encodeText(start(length) ?? '', false).length;
}

function place(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return `line ${line} (byte ${offset} of the file, counted from 0)`;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function notText(path: string, message: string): CopydeskError {
  return new CopydeskError('input-not-text', `${path}: ${message}`);
}
