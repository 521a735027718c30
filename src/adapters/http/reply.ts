import type { Dispatcher } from 'undici';
import type { ResponseHead, WebRequest, WebResponse } from '../../links/ports.ts';
import { onAbort } from './deadline.ts';
import {
  acceptedCodings,
  type BodyBuffer,
  codingsOf,
  createBody,
  decodeInto,
  gatherInto,
  type Reader,
  type Sink,
} from './decode.ts';
import { Fault, faultOf } from './fault.ts';

/**
 * What may come of a coded body beyond the limit of the decoded one, in bytes: coding can make it a
 * little longer.
 */
const codingSlack = 65_536;

/**
 * A rest of so many bytes is read and thrown away, to keep the connection, for so many
 * milliseconds.
 */
const smallRest = 65_536;
const restTime = 1000;

/** What becomes of a request. */
interface ReplyEvents {
  answered(response: WebResponse): void;
  failed(fault: Fault): void;
  /** The connection has nothing more to do with the request; never before one of the other two. */
  released(reusable: boolean): void;
}

/**
 * Reads the answer to one request, as undici tells it. There is an answer once its headers are
 * there: whatever ends the body early, it is kept as far as it came, but for a cancelled request.
 */
export class Reply implements Dispatcher.DispatchHandler {
  readonly #request: WebRequest;
  readonly #signal: AbortSignal;
  readonly #events: ReplyEvents;
  readonly #body: BodyBuffer;
  #forget = (): void => {};
  #head: ResponseHead | undefined;
  #reader: Reader | undefined;
  /** Bytes of the body as it came, coded. */
  #received = 0;
  /** How the message ended, once it has. */
  #end: 'whole' | 'broken' | undefined;
  /** Whether the answer, or the failure, was handed over; what comes then is the rest. */
  #isSettled = false;
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
    if (this.#isSettled) {
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
    if (this.#isSettled) this.#release(true);
    else if (this.#reader) this.#reader.end();
    else this.#answer(true);
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#end = 'broken';
    if (this.#isSettled) this.#release(false);
    else if (!this.#head) this.#fail(faultOf(error, 'protocol'));
    else if (this.#reader) this.#reader.end();
    // undici takes the length of a page that has not changed for that of the answer's body, which
    // has none.
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

  /**
   * Tells the answer, and reads what is left if that is little; otherwise the connection is lost.
   */
  #answer(complete: boolean): void {
    if (this.#isSettled || !this.#head) return;
    this.#settle();
    this.#events.answered({ ok: true, ...this.#head, body: this.#body.bytes(), complete });
    if (this.#end || this.#isRestLong(this.#head.headers)) {
      this.#release(this.#end === 'whole');
      return;
    }
    this.#restLimit = this.#received + smallRest;
    this.#restTimer = setTimeout(() => this.#release(false), restTime);
  }

  #fail(fault: Fault): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#events.failed(fault);
    this.#release(false);
  }

  #settle(): void {
    this.#isSettled = true;
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

/** Browsers ask so; some sites answer 404 to a client that names no text/html. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
/** Some sites answer 404, or with an error, to a client that names no language. */
const acceptLanguage = 'en-US,en;q=0.5';

/**
 * What a request never says, whoever asks for it: the connection's own business, and what would
 * give the reader away.
 */
const withheld = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'referer',
  'te',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

/**
 * The headers to send. Of the request's own, `accept` replaces the usual one, and `authorization`
 * goes only to the one origin that it is for. One that cannot be sent is left out: an ETag, for
 * one, is what a server once wrote.
 */
export function requestHeaders(
  { headers = {} }: WebRequest,
  userAgent: string,
  authorised: boolean,
): Record<string, string> {
  const own = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => isToken(name) && isFieldValue(value) && !withheld.has(name))
    .filter(([name]) => name !== 'authorization' || authorised);
  return {
    'user-agent': userAgent,
    accept,
    'accept-language': acceptLanguage,
    'accept-encoding': acceptedCodings,
    ...Object.fromEntries(own),
  };
}

/**
 * The headers of an answer: one value a name. undici reads bytes as Latin-1; what is UTF-8 is read
 * as such, since a `Location` often is.
 */
function responseHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, asUtf8([value ?? []].flat().join(', '))]),
  );
}

function asUtf8(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}

/** RFC 9110, section 5.6.2. */
function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** RFC 9110, section 5.5, in characters of one byte. */
function isFieldValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}
