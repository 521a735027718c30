import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** What PDFDocEncoding has at 0x80 to 0xA0, where Latin-1 has controls and the no-break space (ISO 32000-1, annex D). */
const upper = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';

/** What a backslash and a letter stand for in a literal string. */
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/**
 * The text string that stands at a place of a PDF, read from its bytes as Latin-1: `(literal)` or `<hexadecimal>`, in
 * PDFDocEncoding, UTF-16 or UTF-8. Undefined where there is none or it does not end.
 */
export function pdfStringAt(text: string, at: number): string | undefined {
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

/** The length of an escape and what it stands for. */
function escapeAt(text: string, at: number): [number, string] {
  const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
  if (octal !== undefined) {
    return [octal.length + 1, String.fromCharCode(Number.parseInt(octal, 8) & 0xff)];
  }
  const next = text[at + 1] ?? '';
  // A line end behind a backslash is none.
  if (next === '\r' && text[at + 2] === '\n') return [3, ''];
  if (next === '\n' || next === '\r') return [2, ''];
  return [2, escapes[next] ?? next];
}

function hexadecimal(digits: string): string {
  const pairs = digits.replace(/[^\da-f]/gi, '').match(/../g) ?? [];
  return String.fromCharCode(...pairs.slice(0, 4_096).map((pair) => Number.parseInt(pair, 16)));
}

function decoded(bytes: string): string {
  const marked = /^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)/.exec(bytes)?.[0];
  if (marked === undefined) {
    return bytes.replace(/[\u0080-\u00a0]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? '');
  }
  const encodings = { þÿ: 'utf-16be', ÿþ: 'utf-16le', 'ï»¿': 'utf-8' } as const;
  const encoding = encodings[marked as keyof typeof encodings];
  return new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
}
