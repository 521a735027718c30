/**
 * What a page says of itself. All texts are plain: NFC, without controls, single spaces, at most
 * 300 characters.
 */
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

/** Reads what a page says of itself while it arrives. Never throws. */
export interface PageReader {
  /** Takes the next bytes of the decoded body; true once no more need to be read. */
  push(chunk: Uint8Array): boolean;
  /** What is known from the bytes so far. */
  facts(): PageFacts;
  /** The texts of `<title>` and of the first heading, whatever they say; empty without one. */
  elements(): PageElements;
}

/** Texts of elements, plain as those of {@link PageFacts}. */
export type PageElements = Record<'title' | 'h1', string>;

/** The response that a page comes in. */
export interface PageStart {
  /** The header Content-Type as it came. */
  contentType: string | undefined;
  /** The address that answers, after all redirects. */
  url: string;
}
