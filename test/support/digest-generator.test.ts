import { describe, expect, it } from 'vitest';
import { makeArchive, makeDigest } from './digest-generator.ts';

const links = (text: string) => text.match(/https?:\/\/[^\s)]+/g) ?? [];
const size = (text: string) => Buffer.byteLength(text);

describe('makeDigest', () => {
  it('makes the same page from the same seed', () => {
    expect(makeDigest(20_000, 3)).toBe(makeDigest(20_000, 3));
    expect(makeDigest(20_000, 3)).not.toBe(makeDigest(20_000, 4));
  });

  it.each([100_000, 500_000, 2_000_000])('makes about %i bytes with distinct links', (bytes) => {
    const text = makeDigest(bytes);
    expect(Math.abs(size(text) - bytes)).toBeLessThan(bytes * 0.02);
    expect(new Set(links(text)).size).toBe(links(text).length);
  });

  it('writes days that each come once, newest first', () => {
    const days = makeDigest(100_000).match(/^## .+$/gm) ?? [];
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });

  it('mixes stars, extra links, fields, lists, pictures and quotes', () => {
    const text = makeDigest(100_000);
    const kinds = [
      /^### :star:\w/m,
      /^\[\[paper\]\]\(.+\) \[\[code\]\]/m,
      /^\*\*Keywords\*\*: /m,
      /^ {2}- /m,
      /^!\[/m,
      /^> > /m,
    ];
    expect(kinds.filter((kind) => !kind.test(text))).toEqual([]);
  });

  it('makes a page with an entry even of no bytes at all', () => {
    expect(makeDigest(0)).toMatch(/^## 2024-06-28\n\n### /m);
  });
});

describe('makeArchive', () => {
  it('makes 700 files of 20 MB in which no link stands twice', () => {
    const files = makeArchive();
    expect(files).toHaveLength(700);
    expect(new Set(files.map(({ path }) => path)).size).toBe(700);
    const bytes = files.reduce((sum, { text }) => sum + size(text), 0);
    expect(Math.abs(bytes - 20e6)).toBeLessThan(20e6 * 0.05);
    const all = files.flatMap(({ text }) => links(text));
    expect(new Set(all).size).toBe(all.length);
  });
});
