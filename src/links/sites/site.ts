import { TextDecoder } from 'node:util';
import { cleanTitle, plainLine } from '../../page/clean.ts';
import type { PageFacts } from '../../page/facts.ts';
import type { ResponseHead, WebRequest, WebResponse } from '../ports.ts';
import type { RateLimit } from '../schedule/host.ts';

/**
 * What a site's own interface says of an address: facts for what is there; `hidden` for what only
 * our token can see, and for all that must not be told from it; `unknown` where it said nothing of
 * these, be it that there is no such thing.
 */
export type SiteAnswer = PageFacts | 'hidden' | 'unknown';

/** One request to a site's own interface, for one or many addresses. */
export interface SiteRequest {
  request: Pick<WebRequest, 'url' | 'method' | 'headers' | 'body'>;
  /** Whether redirects may be followed with the same headers. Never where a token goes along. */
  follow: boolean;
  /** The addresses that it asks about, as they were handed in. */
  urls: readonly string[];
  /**
   * Reads the last answer; has an entry for each of `urls`. Never throws, whatever the answer
   * holds.
   */
  read(response: WebResponse): Map<string, SiteAnswer>;
}

/** A site with its own way to tell what an address leads to. */
export interface Site {
  /** A short name for logs and tables. */
  id: string;
  /**
   * Whether this way knows the address. It is asked about every link, so it must be quick to say
   * no.
   */
  matches(url: string): boolean;
  /** How fast its hosts may be asked, where that differs from other hosts. */
  limit?: RateLimit;
  /**
   * Whether facts from here show that the link itself is alive; without it the link is asked for as
   * every other one, and the facts only take the place of the page's.
   */
  proves: boolean;
  /** The requests that ask about these addresses, all of which must match. */
  plan(urls: readonly string[]): SiteRequest[];
  /**
   * Whether no further request of the same plan may be sent after this answer; its addresses then
   * stay `unknown`.
   */
  exhausted?(response: WebResponse): boolean;
}

/** Cuts a list into runs of at most `size`. */
export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/**
 * The object in the body of an answer with status 200; undefined for every other answer, and for
 * what is no JSON.
 */
export function jsonObject(
  response: ResponseHead & { body: Uint8Array },
): Record<string, unknown> | undefined {
  if (response.status !== 200) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(response.body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object, an array included. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Asks a site's oEmbed interface (https://oembed.com) about one address. `asked` is the address in
 * the form that the interface knows. An answer without a title says nothing, since private and
 * protected things are refused in several ways.
 */
export function oembedRequest(
  { endpoint, siteName }: { endpoint: string; siteName: string },
  url: string,
  asked: string,
): SiteRequest {
  return {
    request: {
      url: `${endpoint}?format=json&url=${encodeURIComponent(asked)}`,
      method: 'GET',
      headers: { accept: 'application/json' },
    },
    follow: true,
    urls: [url],
    read: (response) => new Map([[url, answerOf(response, siteName)]]),
  };
}

function answerOf(response: WebResponse, siteName: string): SiteAnswer {
  const answer = jsonObject(response);
  const title = typeof answer?.title === 'string' ? cleanTitle(answer.title) : '';
  if (title === '') return 'unknown';
  const author = typeof answer?.author_name === 'string' ? plainLine(answer.author_name) : '';
  const facts: PageFacts = { title, siteName };
  if (author !== '') facts.author = author;
  return facts;
}
