import type { Dispatcher } from 'undici';
import type { ResponseHead, WebRequest, WebResponse } from '../../links/ports.ts';
import { type Body, createBody } from './body.ts';
import { codingsOf } from './codings.ts';
import { onAbort } from './deadline.ts';
import { decodeInto, type Sink } from './decode.ts';
import { Fault, faultOf } from './fault.ts';
import { gatherInto, type Reader } from './gather.ts';
import { responseHeaders } from './headers.ts';

/** What may come of a coded body beyond the limit of the decoded one, in bytes: coding can make it a little longer. */
const codingSlack = 65_536;

/** A rest of so many bytes is read and thrown away, to keep the connection, for so many milliseconds. */
const smallRest = 65_536;
const restTime = 1000;

/** What becomes of a request. */
export interface ReplyEvents {
  answered(response: WebResponse): void;
  failed(fault: Fault): void;
  /** The connection has nothing more to do with the request; never before one of the other two. */
  released(reusable: boolean): void;
}

/**
 * Reads the answer to one request, as undici tells it. There is an answer once its headers are there: whatever ends the
 * body early, it is kept as far as it came, but for a cancelled request.
 */
export class Reply implements Dispatcher.DispatchHandler {
  readonly #request: WebRequest;
  readonly #signal: AbortSignal;
  readonly #events: ReplyEvents;
  readonly #body: Body;
  #forget = (): void => {};
  #head: ResponseHead | undefined;
  #reader: Reader | undefined;
  /** Bytes of the body as it came, coded. */
  #received = 0;
  /** How the message ended, once it has. */
  #end: 'whole' | 'broken' | undefined;
  /** Whether the answer, or the failure, is told; what comes then is the rest. */
  #told = false;
  #restLimit = 0;
  #restTimer: NodeJS.Timeout | undefined;

  /** `signal` ends the reading with its reason, a `Fault`. */
  constructor(request: WebRequest, signal: AbortSignal, events: ReplyEvents) {
    this.#request = request;
    this.#signal = signal;
    this.#events = events;
    this.#body = createBody(
      request.bodyLimit,
      (part) => this.#head !== undefined && request.enough?.(part, this.#head) === true,
    );
    this.#forget = onAbort(signal, this.#aborted);
  }

  /** Its presence tells undici which of its two handler interfaces this is. */
  onRequestStart(): void {}

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status >= 200) this.#head = { status, headers: responseHeaders(headers) };
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#received += chunk.length;
    if (this.#told) {
      if (this.#received > this.#restLimit) this.#release(false);
    } else if (this.#received > this.#request.bodyLimit + codingSlack) {
      this.#answer(false);
    } else {
      this.#reader ??= this.#open();
      this.#reader?.write(chunk);
    }
  }

  onResponseEnd(): void {
    this.#end = 'whole';
    if (this.#told) this.#release(true);
    else if (this.#reader) this.#reader.end();
    else this.#answer(true);
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#end = 'broken';
    if (this.#told) this.#release(false);
    else if (!this.#head) this.#fail(faultOf(error, 'protocol'));
    else if (this.#reader) this.#reader.end();
    // undici takes the length of a page that has not changed for that of the answer's body, which has none.
    else this.#answer(this.#head.status === 304);
  }

  readonly #aborted = (): void => {
    const fault = faultOf(this.#signal.reason, 'cancelled');
    if (this.#head && fault.reason !== 'cancelled') {
      this.#end = 'broken';
      this.#answer(false);
    } else {
      this.#fail(fault);
    }
  };

  /** The way of the body: decoded, as far as it is wanted. */
  #open(): Reader | undefined {
    const kept: Sink = {
      write: (chunk, done) => {
        try {
          if (this.#body.add(chunk)) done();
          else this.#answer(false);
        } catch (error) {
          // Only the caller's own `enough` can throw here.
          this.#fail(new Fault('decoding', error));
        }
      },
      end: () => this.#answer(this.#end !== 'broken'),
      destroy: () => undefined,
    };
    try {
      const codings = codingsOf(this.#head?.headers['content-encoding']);
      const limit = this.#request.bodyLimit + codingSlack;
      return gatherInto(decodeInto(kept, codings, limit, this.#undecodable), limit);
    } catch (error) {
      this.#undecodable(error);
      return undefined;
    }
  }

  /** Outside 2xx the status says enough; and a page whose beginning could be read is an answer. */
  readonly #undecodable = (error: unknown): void => {
    const status = this.#head?.status ?? 0;
    const needed = status < 300 && this.#body.length() === 0;
    if (needed) this.#fail(new Fault('decoding', error));
    else this.#answer(false);
  };

  /** Tells the answer, and reads what is left if that is little; otherwise the connection is lost. */
  #answer(complete: boolean): void {
    if (this.#told || !this.#head) return;
    this.#tell();
    this.#events.answered({ ok: true, ...this.#head, body: this.#body.bytes(), complete });
    if (this.#end || this.#isRestLong(this.#head.headers)) {
      this.#release(this.#end === 'whole');
      return;
    }
    this.#restLimit = this.#received + smallRest;
    this.#restTimer = setTimeout(() => this.#release(false), restTime);
  }

  #fail(fault: Fault): void {
    if (this.#told) return;
    this.#tell();
    this.#events.failed(fault);
    this.#release(false);
  }

  #tell(): void {
    this.#told = true;
    this.#forget();
    this.#reader?.destroy();
  }

  #isRestLong(headers: WebResponse['headers']): boolean {
    return Number(headers['content-length'] ?? 0) - this.#received > smallRest;
  }

  #release(reusable: boolean): void {
    clearTimeout(this.#restTimer);
    this.#events.released(reusable);
  }
}
