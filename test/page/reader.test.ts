import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTitle } from '../../src/page/clean.ts';
import type { PageReader } from '../../src/page/facts.ts';
import { ResponseReader } from '../../src/page/reader.ts';
import { runs } from '../support/runs.ts';
import type { PageHead } from './page-head.ts';
import { contradictions, singleSignals } from './page-heads.ts';
import { otherFacts, traps } from './page-traps.ts';

const html = 'text/html; charset=utf-8';
const url = 'https://blog.example.com/posts/1';

function read(body: string | Uint8Array, contentType: string | undefined = html, at = url) {
  const reader = new ResponseReader({ contentType, url: at });
  const enough = reader.push(Buffer.from(body));
  return { enough, facts: reader.facts() };
}

/** Pushes in pieces of one size until it is enough; says how many bytes that took. */
function readInPieces(reader: PageReader, body: Uint8Array, size: number): number {
  for (let at = 0; at < body.length; at += size) {
    if (reader.push(body.subarray(at, at + size))) return Math.min(at + size, body.length);
  }
  return body.length;
}

describe('what a page says of itself', () => {
  const factsOf = ({ html: text, url: at }: PageHead) => read(text, html, at ?? url).facts;

  it.each(singleSignals)('is read from one signal: $what', (head) => {
    expect(factsOf(head)).toEqual({ ...head.facts, contentType: 'text/html' });
  });

  it.each(contradictions)('is the best of what contradicts itself: $what', (head) => {
    expect(factsOf(head)).toEqual({ ...head.facts, contentType: 'text/html' });
  });

  it.each(traps)('is none of what a trap says: $what', (head) => {
    expect(factsOf(head)).toEqual({ ...head.facts, contentType: 'text/html' });
  });

  it.each(otherFacts)('is more than a title: $what', (head) => {
    expect(factsOf(head)).toEqual({ ...head.facts, contentType: 'text/html' });
  });

  it('does not depend on how it arrives', () => {
    for (const head of [singleSignals, contradictions, traps, otherFacts].flat()) {
      for (const size of [1, 2, 3, 7]) {
        const reader = new ResponseReader({ contentType: html, url: head.url ?? url });
        readInPieces(reader, Buffer.from(head.html), size);
        expect({ what: head.what, ...reader.facts() }).toEqual({
          what: head.what,
          ...factsOf(head),
        });
      }
    }
  });
});

describe('reading', () => {
  const head = '<html><head><title>Title</title>';
  const date = '<meta name=date content=2021-12-01>';
  const rest = '<p>text</p>'.repeat(40_000);

  it('stops at the end of a head that says it all', () => {
    const text = `${head}${date}</head><body>${rest}`;
    const reader = new ResponseReader({ contentType: html, url });
    const length = readInPieces(reader, Buffer.from(text), 1);
    expect(text.slice(0, length)).toMatch(/<\/head$|<\/head>$/);
  });

  it('stops soon after an element of the body if nothing closes the head', () => {
    const reader = new ResponseReader({ contentType: html, url });
    const text = `${head}${date}<div>${rest}`;
    const length = readInPieces(reader, Buffer.from(text), 1);
    expect(length - head.length - date.length).toBeLessThan(5_000);
  });

  it('looks for a date in the first part of the body, and no further', () => {
    const reader = new ResponseReader({ contentType: html, url });
    const length = readInPieces(reader, Buffer.from(`${head}</head>${rest}`), 1_000);
    expect(length).toBeGreaterThan(64_000);
    expect(length).toBeLessThan(70_000);
    expect(reader.facts().title).toBe('Title');
  });

  it('goes on to the end where there is no title', () => {
    const body = Buffer.from(`<html><head></head><body>${rest}`);
    const reader = new ResponseReader({ contentType: html, url });
    expect(readInPieces(reader, body, 10_000)).toBe(body.length);
  });

  it('waits for linked data where there is only a heading', () => {
    const late = `<script type="application/ld+json">{"headline":"Headline","datePublished":"2021-12-01"}</script>`;
    const { facts, enough } = read(`<h1>Heading</h1><p>${date}${late}${rest}`);
    expect(facts.title).toBe('Headline');
    expect(enough).toBe(true);
  });

  it('does not begin for what is no page', () => {
    for (const type of ['text/plain', 'image/png', 'application/json', 'application/atom+xml']) {
      expect(read('<title>Title</title>', type)).toEqual({
        enough: true,
        facts: { contentType: type },
      });
    }
  });

  it('begins by what the bytes are where the type does not tell', () => {
    expect(read('\uFEFF\n<!DOCTYPE html><title>Title</title>', '').facts).toEqual({
      title: 'Title',
    });
    expect(read('plain text', '')).toEqual({ enough: true, facts: {} });
    expect(
      read('%PDF-1.4\n1 0 obj<</Title(A Title)/Producer(x)>>endobj', 'application/octet-stream')
        .facts,
    ).toEqual({ title: 'A Title', contentType: 'application/octet-stream' });
    expect(read('<p', '')).toEqual({ enough: false, facts: {} });
    expect(new ResponseReader({ contentType: undefined, url }).facts()).toEqual({});
  });

  it('tells the media type without its parameters', () => {
    expect(read('', 'TEXT/HTML ; Charset=x').facts).toEqual({ contentType: 'text/html' });
    expect(read('<title>T</title>', 'nonsense').facts).toEqual({ title: 'T' });
  });
});

describe('a hostile page', () => {
  const size = 500_000;
  const filled = (text: string) => text.repeat(Math.ceil(size / text.length));

  it.each([
    ['attributes without end', `<a${filled(' b=c')}`],
    ['an attribute without end', `<meta property="og:title" content="${filled('x ')}`],
    ['a name without end', `<${filled('a')}`],
    ['nesting', filled('<div>')],
    ['nesting, and closing what was never open', filled('<a></b>')],
    ['drawings in drawings', filled('<svg>')],
    ['a heading without end', `<h1>${filled('<b>x')}`],
    ['meta tags', filled('<meta name=x content=y>')],
    ['titles', filled('<meta property="og:title" content="x">')],
    ['dates', `<title>x</title><article>${filled('<time datetime=x>')}`],
    ['linked data', filled('<script type="application/ld+json">{}</script>')],
    ['linked data without end', `<script type="application/ld+json">${filled('[')}`],
    [
      'deep linked data',
      `<script type="application/ld+json">${'['.repeat(30_000)}${']'.repeat(30_000)}</script>`,
    ],
    ['a comment without end', `<!--${filled('-')}`],
    ['references', `<title>${filled('&amp;')}`],
    ['a number without end', `<title>&#${filled('1')}`],
    ['beginnings of tags', filled('<')],
    ['declarations', filled('<!a')],
  ])('is read to its end: %s', (_, text) => {
    const body = Buffer.from(text);
    const whole = read(body);
    const reader = new ResponseReader({ contentType: html, url });
    readInPieces(reader, body, 7);
    expect(reader.facts()).toEqual(whole.facts);
    expect(whole.facts.title ?? '').not.toMatch(/.{301}/);
  });
});

describe('any bytes', () => {
  const tags = fc.constantFrom(
    '<title>',
    '</title>',
    '<h1>',
    '</h1>',
    '<svg>',
    '</svg>',
    '<meta charset=utf-16>',
    '<meta charset=gbk>',
    '<meta property="og:title" content="',
    '">',
    '<body>',
    '</head>',
    '<script type="application/ld+json">',
    '</script>',
    '{"headline":"',
    '"}',
    '&amp;',
    '&#x202e;',
    '&#xd800;',
    '<time datetime="2020-02-02">',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?xml encoding="utf-16"?>',
    'Текст',
    '\u202e',
    '%PDF-1.4',
    '/Title(',
    '/Producer(',
    ' obj',
    'endobj',
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof(tags, fc.string({ maxLength: 8 })), { maxLength: 40 })
      .map((parts) => Buffer.from(parts.join(''))),
  );
  const type = fc.constantFrom(
    'text/html',
    'text/html; charset=shift_jis',
    'text/html;charset=nonsense',
    'application/pdf',
    '',
    undefined,
  );

  it('are read without an error, and leave plain text', () => {
    fc.assert(
      fc.property(body, type, (bytes, contentType) => {
        const reader = new ResponseReader({ contentType, url });
        reader.push(bytes);
        const { title = '', siteName = '', published = '2020-01-01' } = reader.facts();
        for (const text of [title, siteName]) {
          expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s{2}|^\s|\s$/u);
          expect(text.length).toBeLessThanOrEqual(maxTitle);
        }
        expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      runs(3_000),
    );
  });

  it('say the same in pieces', () => {
    fc.assert(
      fc.property(body, type, fc.integer({ min: 1, max: 9 }), (bytes, contentType, size) => {
        const whole = new ResponseReader({ contentType, url });
        whole.push(bytes);
        const reader = new ResponseReader({ contentType, url });
        readInPieces(reader, bytes, size);
        expect(reader.facts()).toEqual(whole.facts());
      }),
      runs(3_000),
    );
  });
});
