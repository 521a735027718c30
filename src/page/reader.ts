import { Buffer } from 'node:buffer';
import type { PageElements, PageFacts, PageReader, PageStart } from './facts.ts';
import { HtmlReader } from './html.ts';
import { PdfReader } from './pdf.ts';

/** Media types that do not say what comes. */
const vague: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
/** This many bytes tell one kind of file from another. */
const enoughBytes = 5;

/**
 * Reads what a page says of itself while its bytes arrive: of HTML the title, site name, day of
 * publication and language, of a PDF the title, of everything else only the media type. Memory and
 * time are proportional to what is pushed; how much that is, is the caller's to limit.
 */
export class ResponseReader implements PageReader {
  readonly #type: string;
  readonly #contentType: string;
  readonly #url: string;
  #start = new Uint8Array();
  #reader: PageReader | undefined;

  constructor({ contentType = '', url }: PageStart) {
    this.#type = mediaType(contentType);
    this.#contentType = contentType;
    this.#url = url;
    if (!vague.has(this.#type)) this.#reader = this.#readerOf(this.#type);
  }

  push(chunk: Uint8Array): boolean {
    if (this.#reader) return this.#reader.push(chunk);
    this.#start = Buffer.concat([this.#start, chunk]);
    if (this.#start.length < enoughBytes) return false;
    this.#reader = this.#readerOf(sniffed(this.#start));
    return this.#reader.push(this.#start);
  }

  facts(): PageFacts {
    return {
      ...this.#reader?.facts(),
      ...(this.#type !== '' && { contentType: this.#type }),
    };
  }

  elements(): PageElements {
    return (this.#reader ?? unreadable).elements();
  }

  #readerOf(type: string): PageReader {
    if (type === 'text/html' || type === 'application/xhtml+xml') {
      return new HtmlReader(this.#url, this.#contentType);
    }
    return type === 'application/pdf' ? new PdfReader() : unreadable;
  }
}

/** For a file that says nothing of itself. */
const unreadable: PageReader = {
  push: () => true,
  facts: () => ({}),
  elements: () => ({ title: '', h1: '' }),
};

/** The media type without parameters, in lower case; empty for none and for what cannot be one. */
function mediaType(contentType: string): string {
  const type = contentType.slice(0, 200).split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : '';
}

/**
 * The media type by how a file begins: with `%PDF-`, or a tag after a byte order mark and spaces.
 */
function sniffed(start: Uint8Array): string {
  const text = Buffer.from(start).toString('latin1', 0, 256);
  if (text.startsWith('%PDF-')) return 'application/pdf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<[!a-z?]/i.test(text) ? 'text/html' : '';
}
