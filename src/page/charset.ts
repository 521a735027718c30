import { Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import sniff from 'html-encoding-sniffer';

/** A byte order mark has this many bytes at most. */
const maxMark = 3;
/** How many bytes are held while the encoding is open. Most pages declare it in the first 1,024. */
const maxHeld = 16 * 1024;
/** Encodings that are believed where a header names them. */
const certain: ReadonlySet<string> = new Set(['UTF-8', 'UTF-16BE', 'UTF-16LE']);

/**
 * Decodes a page of HTML as it arrives. The encoding is that of the byte order mark, else of the
 * header, else the one that the page declares, else UTF-8
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). A page
 * that is UTF-8 as far as it can be seen is UTF-8, whatever else is declared.
 */
export class PageDecoder {
  readonly #label: string | undefined;
  readonly #needed: number;
  #held: Uint8Array[] = [];
  #length = 0;
  #decoder: TextDecoder | undefined;

  /** `contentType` is the header as it came. */
  constructor(contentType: string) {
    const label = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType.slice(0, 1_000))?.[1];
    const encoding = label === undefined ? undefined : sniffed(new Uint8Array(), label);
    this.#label = encoding === undefined ? undefined : label;
    this.#needed = encoding !== undefined && certain.has(encoding) ? maxMark : maxHeld;
  }

  /** The text that these bytes add; none while the encoding is open. */
  decode(chunk: Uint8Array): string {
    // As a stream even where it is whole: else some versions of Node read windows-1252 as Latin-1.
    if (this.#decoder) return this.#decoder.decode(chunk, { stream: true });
    this.#held.push(chunk);
    this.#length += chunk.length;
    return this.#length < this.#needed ? '' : this.flush();
  }

  /** The text of the bytes that are still held, for when no more come. */
  flush(): string {
    if (this.#decoder) return '';
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    this.#decoder = decoderFor(encodingOf(bytes.subarray(0, maxHeld), this.#label));
    return this.#decoder.decode(bytes, { stream: true });
  }
}

function encodingOf(start: Uint8Array, label: string | undefined): string {
  const outside = sniffed(start.subarray(0, maxMark), label);
  if (outside !== undefined && certain.has(outside)) return outside;
  if (isUtf8(withoutCutCharacter(start)) && start.some((byte) => byte > 0x7f)) return 'utf-8';
  return outside ?? declaredEncoding(start) ?? 'utf-8';
}

/** The encoding that a page declares in its XML declaration or a `<meta>`, however late. */
function declaredEncoding(start: Uint8Array): string | undefined {
  const text = Buffer.from(start).toString('latin1');
  const xml = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)/i.exec(text)?.[1];
  const late = Math.max(0, text.search(/<meta\s[^<>]*charset/i));
  return sniffed(start) ?? sniffed(start.subarray(late)) ?? sniffed(new Uint8Array(), xml);
}

/** What the HTML standard sees in the first bytes; undefined where they say nothing. */
function sniffed(start: Uint8Array, label?: string): string | undefined {
  const options = { transportLayerEncodingLabel: label, defaultEncoding: 'none' };
  const encoding = sniff(start, options);
  return encoding === 'none' ? undefined : encoding;
}

/** A decoder for an encoding of the standard; one for UTF-8 where Node does not have it. */
function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** UTF-8 without the character at its end, which may be incomplete. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => byte < 0x80 || byte > 0xbf);
  return last >= bytes.length - 4 && (bytes[last] ?? 0) > 0xbf ? bytes.subarray(0, last) : bytes;
}
