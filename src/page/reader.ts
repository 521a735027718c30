import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { cleanTitle } from './clean.ts';
import type { PageElements, PageFacts, PageReader, PageStart } from './facts.ts';
import { HtmlReader } from './html.ts';
import { MarkupReader } from './markup.ts';
import { isAddress, isPlaceholderTitle } from './placeholder.ts';

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

/** How much of a file is kept, in bytes. */
const maxLength = 512 * 1024;
/** How far an information dictionary reaches, to either side of one of its keys, in bytes. */
const dictionaryReach = 8 * 1024;
/** How many objects are tried as the information dictionary. */
const maxTried = 64;
/** Longer metadata is left out, in bytes. */
const maxMetadata = 64 * 1024;

/** Titles that programs write: the name of a file, of a template or of the program itself. */
const generated =
  /^(?:microsoft (?:word|powerpoint|office)\b.*|powerpoint presentation|slide \d+|document\d*|title|template.*|presentation\d*|print|paper|main|manuscript|untitled[-_ ]?\d*|layout \d|no job name|full page fax print|sample-\w+|(?:pii|doi|arxiv) ?:.*|10\.\d{4,}\/\S+|.*\.(?:ai|cdr|docx?|dvi|eps|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex|tmp|txt|xlsx?))$/i;

/**
 * Reads the title of a PDF from its document information dictionary, else from its XMP metadata.
 * Both are found only where they are uncompressed in the bytes that were read; the dictionary of an
 * encrypted file cannot be read.
 */
class PdfReader implements PageReader {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  push(chunk: Uint8Array): boolean {
    const piece = chunk.slice(0, maxLength - this.#length);
    this.#chunks.push(piece);
    this.#length += piece.length;
    return this.#length >= maxLength;
  }

  facts(): PageFacts {
    const text = Buffer.concat(this.#chunks).toString('latin1');
    const title = [informationTitle(text), metadataTitle(text)].find((each) => isTitle(each));
    return title === undefined ? {} : { title };
  }

  elements(): PageElements {
    return { title: '', h1: '' };
  }
}

function isTitle(text: string | undefined): text is string {
  return (
    text !== undefined && !isPlaceholderTitle(text) && !isAddress(text) && !generated.test(text)
  );
}

/**
 * The last dictionary's title, since later dictionaries replace earlier ones. Bookmarks have titles
 * too, but none of a dictionary's keys.
 */
function informationTitle(text: string): string | undefined {
  if (text.includes('/Encrypt')) return undefined;
  let title: string | undefined;
  let tried = 0;
  for (const { index } of text.matchAll(/\/(?:Producer|Creator|CreationDate)(?=[\s(<])/g)) {
    if (++tried > maxTried) break;
    const before = text.slice(Math.max(0, index - dictionaryReach), index);
    const after = text.slice(index, index + dictionaryReach);
    const start = before.lastIndexOf(' obj');
    const end = after.indexOf('endobj');
    if (start === -1 || end === -1) continue;
    const dictionary = before.slice(start) + after.slice(0, end);
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
  if (start === -1 || end === -1 || end - start > maxMetadata) return undefined;
  let title = '';
  let inside = false;
  const reader = new MarkupReader(
    {
      open: (name) => {
        inside ||= name === 'dc:title' && title.trim() === '';
      },
      close: (name) => {
        // Of several languages, the first one is taken.
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

/**
 * What PDFDocEncoding has at 0x80 to 0xA0, where Latin-1 has control characters and the no-break
 * space (ISO 32000-1, annex D).
 */
const upper = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';

/** What a backslash and a letter mean in a literal string. */
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/**
 * The text string at an offset of a PDF whose bytes were read as Latin-1: `(literal)` or
 * `<hexadecimal>`, in PDFDocEncoding, UTF-16 or UTF-8. Undefined where there is none or it does not
 * end.
 */
function pdfStringAt(text: string, at: number): string | undefined {
  const opening = text[at];
  if (opening === '(') return literal(text, at + 1);
  if (opening !== '<' || text[at + 1] === '<') return undefined;
  const end = text.indexOf('>', at);
  return end === -1 ? undefined : decoded(hexadecimal(text.slice(at + 1, end)));
}

function literal(text: string, from: number): string | undefined {
  let bytes = '';
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\\') {
      const [whole, value] = escapeAt(text, at);
      bytes += value;
      at += whole - 1;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return decoded(bytes);
    bytes += character;
  }
  return undefined;
}

/** The length of an escape and what it means. */
function escapeAt(text: string, at: number): [number, string] {
  const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
  if (octal !== undefined) {
    return [octal.length + 1, String.fromCharCode(Number.parseInt(octal, 8) & 0xff)];
  }
  const next = text[at + 1] ?? '';
  // A backslash at the end of a line continues the string.
  if (next === '\r' && text[at + 2] === '\n') return [3, ''];
  if (next === '\n' || next === '\r') return [2, ''];
  return [2, escapes[next] ?? next];
}

function hexadecimal(digits: string): string {
  const pairs = digits.replace(/[^\da-f]/gi, '').match(/../g) ?? [];
  return String.fromCharCode(...pairs.slice(0, 4_096).map((pair) => Number.parseInt(pair, 16)));
}

function decoded(bytes: string): string {
  const mark = /^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)/.exec(bytes)?.[0];
  if (mark === undefined) {
    return bytes.replace(/[\u0080-\u00a0]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? '');
  }
  const encodings = { þÿ: 'utf-16be', ÿþ: 'utf-16le', 'ï»¿': 'utf-8' } as const;
  const encoding = encodings[mark as keyof typeof encodings];
  return new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
}
