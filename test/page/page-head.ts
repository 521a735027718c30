import type { PageFacts } from '../../src/page/facts.ts';

/** The head of a page, with what is to be read from it. */
export interface PageHead {
  what: string;
  /** `https://blog.example.com/posts/1` without one. */
  url?: string;
  html: string;
  facts: PageFacts;
}

export const meta = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;
export const citation = (name: string, content: string) =>
  `<meta name="${name}" content="${content}">`;
export const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const page = (head: string, body = '<p>Text') =>
  `<!doctype html><html><head>${head}</head><body>${body}`;
