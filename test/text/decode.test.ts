import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../src/text/decode.ts';
import { runs } from '../support/runs.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const refusal = (input: Uint8Array) => {
  try {
    decodeText('digest.md', input);
  } catch (error) {
    return error;
  }
  throw new Error('it was not refused');
};

describe('decodeText', () => {
  it('gives back the text of UTF-8 bytes', () => {
    expect(decodeText('digest.md', bytes('## 2021-09-30\r\n\nPožar 機械学習 ⭐\n'))).toEqual({
      text: '## 2021-09-30\r\n\nPožar 機械学習 ⭐\n',
      bom: false,
    });
  });

  it('takes one byte order mark off and says so', () => {
    expect(decodeText('digest.md', bytes([0xef, 0xbb, 0xbf], 'text\uFEFF'))).toEqual({
      text: 'text\uFEFF',
      bom: true,
    });
    expect(decodeText('digest.md', bytes('\uFEFF\uFEFFx')).text).toBe('\uFEFFx');
  });

  it('reads an empty file', () => {
    expect(decodeText('digest.md', bytes())).toEqual({ text: '', bom: false });
  });

  it('refuses a NUL byte and names its place', () => {
    expect(refusal(bytes('one\ntwo\nth', [0], 'ree\n'))).toMatchObject({
      code: 'input-not-text',
      message:
        'digest.md: a NUL byte at line 3 (byte 10 of the file, counted from 0); this is not a text file',
    });
  });

  it('refuses what is not UTF-8 and names its place', () => {
    expect(refusal(bytes('é\ncaf', [0xe9], ' au lait\n'))).toMatchObject({
      code: 'input-not-text',
      message:
        'digest.md: not UTF-8 at line 2 (byte 6 of the file, counted from 0); save it as UTF-8',
    });
  });

  it.each([
    ['the middle of a character at the end', bytes('ab', [0xe2, 0x82]), 'line 1 (byte 2'],
    ['an encoded surrogate', bytes('a\n', [0xed, 0xa0, 0x80]), 'line 2 (byte 2'],
    ['an overlong form', bytes([0xc0, 0xaf]), 'line 1 (byte 0'],
  ])('refuses %s', (_, input, place) => {
    expect(refusal(input)).toMatchObject({ message: expect.stringContaining(place) });
  });

  it('says how to save a UTF-16 text', () => {
    const message = 'digest.md: this is UTF-16 text; save it as UTF-8';
    expect(refusal(bytes([0xff, 0xfe], 'a\0b\0'))).toMatchObject({ message });
    expect(refusal(bytes([0xfe, 0xff], '\0a\0b'))).toMatchObject({ message });
  });

  it('is the inverse of encodeText', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (any, bom) => {
        const text = any.replaceAll('\0', '').replace(/^\uFEFF+/, '');
        expect(decodeText('digest.md', encodeText(text, bom))).toEqual({ text, bom });
      }),
    );
  });

  it('reads a text or refuses it, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
        const wanted = Buffer.from(input);
        const isText = !wanted.includes(0) && Buffer.from(wanted.toString('utf8')).equals(wanted);
        if (isText) {
          const { text, bom } = decodeText('digest.md', input);
          expect(wanted.equals(encodeText(text, bom))).toBe(true);
        } else {
          expect(refusal(input)).toMatchObject({ code: 'input-not-text' });
        }
      }),
      runs(2000),
    );
  });
});
