import { TextDecoder } from 'node:util';
import { declaredEncoding, encodingOf, encodingOfMark } from './charset.ts';
import type { FactsReader } from './facts.ts';
import { charsetIn, createHtmlReader, type HtmlReader } from './html.ts';

/** The page as one encoding reads it. */
interface Attempt {
  page: HtmlReader;
  decoder: TextDecoder;
  /** Whether all bytes so far meant something. */
  clean: boolean;
  beyondAscii: boolean;
}

/** A byte order mark has this many bytes at most. */
const longestMark = 3;

/**
 * Reads a page of HTML from its bytes. The encoding is the byte order mark's, else the header's, else the one that the page
 * declares, else UTF-8 (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). Until
 * the declaration is met, the page is read as UTF-8; it is then read again from its start. A page that declares another
 * encoding, but is UTF-8 throughout and not only ASCII, is UTF-8: such a declaration is wrong.
 */
export function createHtmlBytesReader(url: string, contentType: string): FactsReader {
  const label = charsetIn(contentType);
  let encoding = label === undefined ? undefined : encodingOf(label);
  const start: number[] = [];
  /** The bytes so far, as long as they may have to be read again. */
  let kept: Uint8Array[] | undefined = [];
  let utf8: Attempt | undefined;
  let other: Attempt | undefined;

  const begin = () => {
    const bytes = Uint8Array.from(start);
    encoding = encodingOfMark(bytes) ?? encoding;
    if (encoding === undefined) utf8 = attempt(url, 'utf-8');
    else other = attempt(url, encoding);
    take(bytes);
  };
  const take = (bytes: Uint8Array) => {
    if (other && !other.page.done()) feed(other, bytes);
    if (!utf8 || utf8.page.done()) return;
    kept?.push(bytes);
    feed(utf8, bytes);
    if (kept && (utf8.page.charset() !== undefined || utf8.page.headDone())) readAgain(utf8, kept);
    if (other && !utf8.clean) utf8 = undefined;
  };
  const readAgain = ({ page }: Attempt, bytes: readonly Uint8Array[]) => {
    kept = undefined;
    const charset = page.charset();
    const declared = charset === undefined ? undefined : declaredEncoding(charset);
    if (declared === undefined || declared === 'utf-8') return;
    other = attempt(url, declared);
    for (const each of bytes) feed(other, each);
  };
  const living = () => [utf8, other].filter((each) => each !== undefined);

  return {
    push(chunk) {
      let rest = chunk;
      if (!utf8 && !other) {
        const missing = longestMark - start.length;
        start.push(...chunk.subarray(0, missing));
        rest = chunk.subarray(missing);
        if (start.length < longestMark) return false;
        begin();
      }
      if (rest.length > 0) take(rest.slice());
      return living().every(({ page }) => page.done());
    },
    facts() {
      if (!utf8 && !other) begin();
      const best = other && !utf8?.beyondAscii ? other : (utf8 ?? other);
      return best?.page.facts() ?? {};
    },
  };
}

function attempt(url: string, encoding: string): Attempt {
  return {
    page: createHtmlReader(url),
    decoder: new TextDecoder(encoding),
    clean: true,
    beyondAscii: false,
  };
}

function feed(into: Attempt, bytes: Uint8Array): void {
  // As a stream even where it is whole: without it, some versions of Node read windows-1252 as Latin-1.
  const text = into.decoder.decode(bytes, { stream: true });
  into.clean &&= !text.includes('\uFFFD');
  into.beyondAscii ||= /[^\0-\x7F]/.test(text);
  into.page.write(text);
}
