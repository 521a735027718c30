import { Buffer } from 'node:buffer';

/** Writes a text in an encoding of one or two bytes a character, by looking for the bytes that are read as each. */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decode = (bytes: number[]) =>
    new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true });
  for (let first = 0; first < 256; first++) {
    const one = decode([first]);
    if (one.length === 1) bytesOf.set(one, [first]);
    else
      for (let second = 0; second < 256; second++)
        bytesOf.set(decode([first, second]), [first, second]);
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

/** Writes a text in UTF-16, with a byte order mark where one is wanted. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
