import { Buffer } from 'node:buffer';
import type { FactsReader, PageFacts, PageStart } from './facts.ts';
import { createHtmlBytesReader } from './html-bytes.ts';
import { createPdfReader } from './pdf.ts';

/** Media types that say nothing of what comes. */
const vague: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
/** As many bytes at most tell one kind of file from another. */
const telling = 5;

/**
 * Reads what a page says of itself while its bytes arrive: of HTML title, site name, day of publication and language,
 * of a PDF the title, of everything else only the media type. Memory and time are bounded by what is pushed, in
 * proportion; how much that is, is the caller's to limit. Never throws.
 */
export function createFactsReader({ contentType = '', url }: PageStart): FactsReader {
  const type = mediaType(contentType);
  const said: PageFacts = type === '' ? {} : { contentType: type };
  let start = new Uint8Array();
  let reader = vague.has(type) ? undefined : readerOf(type, contentType, url);
  return {
    push(chunk) {
      if (reader) return reader.push(chunk);
      start = Buffer.concat([start, chunk]);
      if (start.length < telling) return false;
      reader = readerOf(sniffed(start), contentType, url);
      return reader.push(start);
    },
    facts: () => ({ ...reader?.facts(), ...said }),
  };
}

function readerOf(type: string, contentType: string, url: string): FactsReader {
  if (type === 'text/html' || type === 'application/xhtml+xml') {
    return createHtmlBytesReader(url, contentType);
  }
  return type === 'application/pdf' ? createPdfReader() : nothingToRead;
}

/** Of a file that cannot tell its title. */
const nothingToRead: FactsReader = { push: () => true, facts: () => ({}) };

/** The media type without parameters, in lower case; empty for none, or for what cannot be one. */
function mediaType(contentType: string): string {
  const type = contentType.slice(0, 200).split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : '';
}

/** What a file begins like: `%PDF-`, or a tag behind a mark and blanks. */
function sniffed(start: Uint8Array): string {
  const text = Buffer.from(start).toString('latin1', 0, 256);
  if (text.startsWith('%PDF-')) return 'application/pdf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<[!a-z?]/i.test(text) ? 'text/html' : '';
}
