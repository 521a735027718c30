import { onTestFinished } from 'vitest';
import { createWeb, type WebOptions } from '../../../src/adapters/http/web.ts';
import type { ClosableWeb, WebFailure, WebRequest, WebResponse } from '../../../src/links/ports.ts';
import type { Expected } from './hostile-case.ts';

/** A web of the client that is tested, until the test is over. */
export function webOf(options: Partial<WebOptions>): ClosableWeb {
  const web = createWeb({ userAgent: 'Copydesk/0 (+https://example.org/copydesk)', ...options });
  onTestFinished(() => web.close());
  return web;
}

/** A request for a page, as entries are asked for. */
export function get(url: string, request: Partial<WebRequest> = {}): WebRequest {
  return { url, method: 'GET', timeLeft: 10_000, bodyLimit: 524_288, ...request };
}

/** What of an outcome is expected: a body by its length where that was given. */
export function outcomeOf(answer: WebResponse | WebFailure, expected?: Expected): Expected {
  if (!answer.ok) return answer.reason;
  const { status, complete, body } = answer;
  const byLength = typeof expected === 'object' && typeof expected.body === 'number';
  return { status, complete, body: byLength ? body.length : new TextDecoder().decode(body) };
}
