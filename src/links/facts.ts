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
