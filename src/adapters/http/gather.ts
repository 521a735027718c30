import { createBody } from './body.ts';
import type { Sink } from './decode.ts';

/** Reads a body as it comes, and never makes it wait. */
export interface Reader {
  write(chunk: Uint8Array): void;
  end(): void;
  destroy(): void;
}

/**
 * Hands pieces to `next`, and gathers in one what comes while it is busy: of `limit` bytes at most, however many pieces
 * they are. The other way, to let the server wait, is not open: undici loses what it holds back, or trips over it, when
 * the server closes the connection meanwhile.
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
