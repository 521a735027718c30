import { isUtf8 } from 'node:buffer';

/**
 * A name as a text. The bytes of a name that are no UTF-8 become the lone surrogates U+DC80 to
 * U+DCFF, as in Python (PEP 383), so that {@link encodeName} gives the name back.
 */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const character = bytes.subarray(at, at + length);
    const isValid = character.length === length && isUtf8(character);
    text += isValid ? character.toString() : String.fromCharCode(0xdc00 + lead);
    at += isValid ? length : 1;
  }
  return text;
}

/** The bytes of a name, as they are on the disk. */
export function encodeName(name: string): Buffer {
  const parts = name.split(/((?<![\uD800-\uDBFF])[\uDC80-\uDCFF]+)/);
  return Buffer.concat(
    parts.map((part, at) =>
      at % 2 === 0
        ? Buffer.from(part)
        : Buffer.from([...part].map((each) => each.charCodeAt(0) & 0xff)),
    ),
  );
}

/** A path as Node's functions take it: as bytes where its names are not all UTF-8. */
export function systemPath(path: string): string | Buffer {
  return /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/.test(path) ? encodeName(path) : path;
}
