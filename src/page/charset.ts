import { TextDecoder } from 'node:util';

/** What a declaration in the page stands for where it cannot mean what it says, as the HTML standard has it. */
const meant: Readonly<Record<string, string>> = {
  // A page in UTF-16 could not have been read up to its declaration.
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
};

/**
 * The name of the encoding that a label stands for (https://encoding.spec.whatwg.org/#names-and-labels); undefined for a
 * label that is unknown, or whose encoding is not to be decoded.
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that a page's own declaration stands for; undefined for an unknown one. */
export function declaredEncoding(label: string): string | undefined {
  if (label.trim().toLowerCase() === 'x-user-defined') return 'windows-1252';
  const encoding = encodingOf(label);
  return encoding && (meant[encoding] ?? encoding);
}

/** The encoding of a byte order mark at the start of a text, if there is one. It outranks every declaration. */
export function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}
