/** What of a body is kept. */
export interface Body {
  /** Takes what came, as far as there is room; says whether more is wanted. */
  add(chunk: Uint8Array): boolean;
  /** Bytes that are kept so far. No getter: V8 would keep what it refers to until it collects its whole heap. */
  length(): number;
  bytes(): Uint8Array;
}

/**
 * A body of at most `limit` bytes, read until `enough` says so. It is one growing piece of memory: a server may send
 * its bytes one by one, and half a million small ones would cost a hundred times their size.
 */
export function createBody(limit: number, enough: (chunk: Uint8Array) => boolean): Body {
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
