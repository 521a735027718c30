import type { PageFacts } from '../../page/facts.ts';
import type { WebRequest, WebResponse } from '../web.ts';

/**
 * What a site's own interface says of an address: facts for what is there, `missing` for what the site does not have,
 * `unknown` where it said neither (refused, limited, an answer that cannot be read).
 */
export type SiteAnswer = PageFacts | 'missing' | 'unknown';

/** One request to a site's own interface, for one or many addresses. */
export interface SiteRequest {
  request: Pick<WebRequest, 'url' | 'method' | 'headers' | 'body'>;
  /** Whether redirects may be followed with the same headers. Never where a token goes along. */
  follow: boolean;
  /** The addresses that it asks about, as they were handed in. */
  urls: readonly string[];
  /** Reads the last answer; has an entry for each of `urls`. Never throws, whatever the answer holds. */
  read(response: WebResponse): Map<string, SiteAnswer>;
}

/** How gently a site is to be asked, where that differs from other hosts. */
export interface SitePace {
  /** Requests under way at once. */
  inFlight: number;
  /** Between the starts of two requests, in milliseconds. */
  interval: number;
}

/** A site with its own way to tell what an address leads to. */
export interface Site {
  /** A short name for logs and tables. */
  id: string;
  /** Whether this way knows the address. It is asked about every link, so it must be quick to say no. */
  matches(url: string): boolean;
  pace?: SitePace;
  /**
   * Whether facts from here show that the link itself is alive; without it the link is asked for as every other one, and
   * the facts only take the place of the page's.
   */
  proves: boolean;
  /** The requests that ask about these addresses, all of which must match. */
  plan(urls: readonly string[]): SiteRequest[];
  /** Whether no further request of the same plan may be sent after this answer; its addresses then stay `unknown`. */
  exhausted?(response: WebResponse): boolean;
}
