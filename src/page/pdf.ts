import { Buffer } from 'node:buffer';
import { cleanTitle } from './clean.ts';
import type { FactsReader, PageFacts } from './facts.ts';
import { createMarkupReader } from './markup.ts';
import { pdfStringAt } from './pdf-text.ts';
import { isAddress, isPlaceholderTitle } from './placeholder.ts';

/** What is kept of a file, in bytes. */
const reach = 512 * 1024;
/** How far an information dictionary reaches, to either side of one of its keys, in bytes. */
const dictionaryReach = 8 * 1024;
/** Objects that are tried as the information dictionary. */
const mostTried = 64;
/** Longer metadata is left out, in bytes. */
const longestMetadata = 64 * 1024;

/** Titles that programs write: names of files, of templates, of the program itself. */
const made =
  /^(?:microsoft (?:word|powerpoint|office)\b.*|powerpoint presentation|slide \d+|document\d*|title|template.*|.*\.(?:docx?|dvi|eps|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex))$/i;

/**
 * Reads the title of a PDF from its document information dictionary, else from its XMP metadata. Both are found only where
 * they stand uncompressed in the bytes that were read; the dictionary of an encrypted file cannot be read.
 */
export function createPdfReader(): FactsReader {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    push(chunk) {
      const piece = chunk.slice(0, reach - length);
      chunks.push(piece);
      length += piece.length;
      return length >= reach;
    },
    facts() {
      const text = Buffer.concat(chunks).toString('latin1');
      const title = [informationTitle(text), metadataTitle(text)].find((each) => isTitle(each));
      const facts: PageFacts = {};
      if (title !== undefined) facts.title = title;
      return facts;
    },
  };
}

function isTitle(text: string | undefined): text is string {
  return text !== undefined && !isPlaceholderTitle(text) && !isAddress(text) && !made.test(text);
}

/** Later dictionaries take the place of earlier ones. Bookmarks have titles too, but none of the keys of a dictionary. */
function informationTitle(text: string): string | undefined {
  if (text.includes('/Encrypt')) return undefined;
  let title: string | undefined;
  let tried = 0;
  for (const { index } of text.matchAll(/\/(?:Producer|Creator|CreationDate)(?=[\s(<])/g)) {
    if (++tried > mostTried) break;
    const before = text.slice(Math.max(0, index - dictionaryReach), index);
    const behind = text.slice(index, index + dictionaryReach);
    const start = before.lastIndexOf(' obj');
    const end = behind.indexOf('endobj');
    if (start === -1 || end === -1) continue;
    const dictionary = before.slice(start) + behind.slice(0, end);
    const key = /\/Title\s*(?=[(<])/.exec(dictionary);
    const value = key && pdfStringAt(dictionary, key.index + key[0].length);
    if (value) title = cleanTitle(value) || title;
  }
  return title;
}

/** The first `dc:title` of the first metadata packets. */
function metadataTitle(text: string): string | undefined {
  const start = text.indexOf('<x:xmpmeta');
  const end = text.indexOf('</x:xmpmeta>', start);
  if (start === -1 || end === -1 || end - start > longestMetadata) return undefined;
  let title = '';
  let inside = false;
  const reader = createMarkupReader(
    {
      open: (name) => {
        inside ||= name === 'dc:title' && title.trim() === '';
      },
      close: (name) => {
        // Of several languages the first one counts.
        if (name === 'dc:title' || (name === 'rdf:li' && title.trim() !== '')) inside = false;
      },
      text: (piece) => {
        if (inside) title += piece;
      },
    },
    { xml: true, wanted: new Set() },
  );
  reader.write(Buffer.from(text.slice(start, end), 'latin1').toString('utf8'));
  reader.end();
  return cleanTitle(title) || undefined;
}
