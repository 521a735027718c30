/** What a page says of itself. All texts are plain: NFC, without controls, single spaces, at most 300 characters. */
export interface PageFacts {
  title?: string;
  /** The name of the site, as the page gives it. */
  siteName?: string;
  /** The author or channel, where a site's own interface gives one (oEmbed). */
  author?: string;
  /** As YYYY-MM-DD. */
  published?: string;
  /** A BCP 47 tag. */
  language?: string;
  /** The media type without parameters, in lower case. */
  contentType?: string;
}

/** Reads what a page says of itself while it arrives. */
export interface FactsReader {
  /** Takes the next bytes of the decoded body; true once nothing behind them needs to be read. */
  push(chunk: Uint8Array): boolean;
  /** What is known from the bytes so far. */
  facts(): PageFacts;
}

/** A page that begins to arrive. */
export interface PageStart {
  /** The header Content-Type as it came. */
  contentType: string | undefined;
  /** The address that answers, behind all redirects. */
  url: string;
}
