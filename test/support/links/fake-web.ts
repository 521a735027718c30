import type {
  Clock,
  Web,
  WebFailure,
  WebFailureReason,
  WebRequest,
  WebResponse,
} from '../../../src/links/ports.ts';

/** What a fake server answers, and after how many milliseconds (100, if it does not say). */
export interface FakeResponse {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  latency?: number;
}

/** What a fake server does with a request. */
export type FakeAnswer = FakeResponse | { fail: WebFailureReason; latency?: number };

/** A request that was sent. */
export interface Sent {
  method: string;
  url: string;
  host: string;
  headers: Readonly<Record<string, string>>;
  /** When it began and ended, in milliseconds since the web was made. */
  start: number;
  end: number;
}

/** A web on a fake clock, with a list of what was asked. */
export interface FakeWeb extends Web {
  sent: Sent[];
  /** `METHOD url` of each request, in the order of their starts. */
  readonly log: string[];
  /** The most requests under way at one time: over all, and at one host. */
  most: { all: number; host: number };
}

/** A page with a title. */
export function page(title: string, more: { status?: number; body?: string } = {}): FakeResponse {
  return {
    status: more.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html><head><title>${title}</title></head><body>${more.body ?? ''}</body></html>`,
  };
}

/** A redirect. */
export function redirect(location: string, status = 301): FakeResponse {
  return { status, headers: { location } };
}

/** Makes a web; `answer` is asked once for each request, with the number of the request to this address, from 1. */
export function createFakeWeb(
  clock: Clock,
  answer: (request: WebRequest, count: number) => FakeAnswer,
): FakeWeb {
  const begin = clock.now();
  const counts = new Map<string, number>();
  const running = new Map<string, number>();
  const sent: Sent[] = [];
  const most = { all: 0, host: 0 };
  let all = 0;
  return {
    sent,
    most,
    get log() {
      return sent.map(({ method, url }) => `${method} ${url}`);
    },
    async fetch(request) {
      const { url, method, headers = {}, timeLeft, signal } = request;
      const { host } = new URL(url);
      const count = (counts.get(url) ?? 0) + 1;
      counts.set(url, count);
      const entry: Sent = { method, url, host, headers, start: clock.now() - begin, end: 0 };
      sent.push(entry);
      all++;
      running.set(host, (running.get(host) ?? 0) + 1);
      most.all = Math.max(most.all, all);
      most.host = Math.max(most.host, running.get(host) ?? 0);
      const what = answer(request, count);
      const latency = what.latency ?? 100;
      await clock.sleep(Math.min(latency, timeLeft), signal);
      all--;
      running.set(host, (running.get(host) ?? 0) - 1);
      entry.end = clock.now() - begin;
      if (signal?.aborted) return failure('cancelled');
      if (latency > timeLeft) return failure('timeout');
      return 'fail' in what ? failure(what.fail) : respond(what, request);
    },
  };
}

function failure(reason: WebFailureReason): WebFailure {
  return { ok: false, reason, detail: reason };
}

function respond(
  { status, headers = {}, body = '' }: FakeResponse,
  { method, enough, bodyLimit }: WebRequest,
): WebResponse {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (method === 'HEAD') {
    return { ok: true, status, headers, body: new Uint8Array(), complete: true };
  }
  // In small pieces, as a network brings them.
  const piece = 512;
  let length = Math.min(bytes.length, bodyLimit);
  for (let at = 0; at < length && enough; at += piece) {
    const end = Math.min(at + piece, length);
    if (enough(bytes.subarray(at, end), { status, headers })) length = end;
  }
  return {
    ok: true,
    status,
    headers,
    body: bytes.subarray(0, length),
    complete: length === bytes.length,
  };
}
