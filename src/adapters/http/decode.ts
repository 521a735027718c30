import type { Transform } from 'node:stream';
import type { Coding } from './codings.ts';

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
 * Decodes what is written to it and passes it on, piece by piece: however much a few bytes decode to, only one piece of
 * each coding is in memory.
 *
 * `limit` is how many bytes each coding but the last may yield: a body that is kept is never smaller than its coded
 * form by more than a little, so what is larger is there to keep us busy. `failed` is called, once, where that or the
 * coding is broken.
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
  let yielded = 0;
  const open = (first: Uint8Array) => {
    const opened = coding(first);
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
  return {
    write(chunk, done) {
      stream ??= open(chunk);
      stream.write(chunk, (error) => {
        if (!error) done();
      });
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
