import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { ResponseReader } from '../../src/page/reader.ts';
import { encoded, utf16 } from './encodings.ts';

const page = (title: string, charset = '') =>
  `<html><head>${charset}<title>${title}</title></head>`;

function titleOf(
  body: Uint8Array,
  contentType = 'text/html',
  size = body.length,
): string | undefined {
  const reader = new ResponseReader({ contentType, url: 'https://example.com/a' });
  for (let at = 0; at < body.length; at += size) reader.push(body.subarray(at, at + size));
  return reader.facts().title;
}

const texts = [
  ['shift_jis', '日本語の題名ソ能表'],
  ['euc-jp', '日本語の題名'],
  ['gb18030', '深度学习入门'],
  ['gbk', '深度学习入门'],
  ['big5', '機器學習'],
  ['euc-kr', '기계 학습'],
  ['windows-1251', 'Почему небо голубое'],
  ['koi8-r', 'Почему небо голубое'],
  ['windows-1252', 'Déjà vu – “naïve” €'],
  ['iso-8859-2', 'Zażółć gęślą jaźń'],
  ['iso-8859-9', 'Türkçe başlık ığ'],
  ['windows-1256', 'مرحبا'],
] as const;

describe('the encoding of a page', () => {
  it.each(texts)('is the one of its header: %s', (encoding, text) => {
    const body = encoded(page(text), encoding);
    expect(titleOf(body, `text/html; charset=${encoding}`)).toBe(text);
    expect(titleOf(body, `text/html;charset="${encoding.toUpperCase()}"`, 1)).toBe(text);
  });

  it.each(texts)('is the one that it declares: %s', (encoding, text) => {
    expect(titleOf(encoded(page(text, `<meta charset="${encoding}">`), encoding))).toBe(text);
    const old = `<meta content="text/html; charset=${encoding}" http-equiv="Content-Type">`;
    expect(titleOf(encoded(page(text, old), encoding), 'text/html', 1)).toBe(text);
  });

  it('is found however far behind the start it is declared', () => {
    const late = `<!--${'-'.repeat(5_000)}--><meta charset=windows-1251>`;
    expect(titleOf(encoded(page('Небо', late), 'windows-1251'), 'text/html', 100)).toBe('Небо');
  });

  it('is found behind the title', () => {
    const body = encoded('<title>Небо</title><meta charset=windows-1251></head>', 'windows-1251');
    expect(titleOf(body)).toBe('Небо');
  });

  it('is found in an XML declaration', () => {
    const xml = '<?xml version="1.0" encoding="windows-1251"?>';
    expect(titleOf(encoded(xml + page('Небо'), 'windows-1251'), 'application/xhtml+xml')).toBe(
      'Небо',
    );
  });

  it('is UTF-8 where nothing tells', () => {
    expect(titleOf(Buffer.from(page('Почему небо голубое')), 'text/html', 1)).toBe(
      'Почему небо голубое',
    );
  });

  it.each(['le', 'be'] as const)('is UTF-16 by its mark or its header: %s', (order) => {
    expect(titleOf(utf16(page('Небо'), order, true))).toBe('Небо');
    expect(titleOf(utf16(page('Небо'), order, true), 'text/html; charset=utf-8', 1)).toBe('Небо');
    expect(titleOf(utf16(page('Небо'), order, false), `text/html; charset=utf-16${order}`, 3)).toBe(
      'Небо',
    );
  });

  it('is UTF-8 by its mark, whatever header and page say', () => {
    const body = Buffer.from(`\uFEFF${page('Небо', '<meta charset=gbk>')}`);
    expect(titleOf(body, 'text/html; charset=windows-1251')).toBe('Небо');
  });
});

describe('a wrong declaration', () => {
  it('counts nothing beside the header', () => {
    const body = Buffer.from(page('Небо', '<meta charset=shift_jis>'));
    expect(titleOf(body, 'text/html; charset=utf-8')).toBe('Небо');
  });

  it('counts nothing where all of the page is UTF-8', () => {
    expect(titleOf(Buffer.from(page('Déjà vu', '<meta charset=iso-8859-1>')))).toBe('Déjà vu');
    expect(
      titleOf(Buffer.from(page('日本語の題名', '<meta charset=shift_jis>')), 'text/html', 1),
    ).toBe('日本語の題名');
  });

  it.each(['utf-16', 'utf-16be', 'utf8mb4', 'none', '', 'replacement'])(
    'means UTF-8: %s',
    (label) => {
      expect(titleOf(Buffer.from(page('Небо', `<meta charset="${label}">`)))).toBe('Небо');
    },
  );

  it('of a private encoding means windows-1252', () => {
    const body = encoded(page('naïve', '<meta charset=x-user-defined>'), 'windows-1252');
    expect(titleOf(body)).toBe('naïve');
  });

  it('in the header is as none', () => {
    const body = encoded(page('Небо', '<meta charset=windows-1251>'), 'windows-1251');
    expect(titleOf(body, 'text/html; charset=unknown')).toBe('Небо');
  });

  it('leaves no title that cannot be read', () => {
    expect(titleOf(encoded(page('Небо'), 'windows-1251'))).toBeUndefined();
    expect(titleOf(encoded(page('Небо', '<meta charset=utf-8>'), 'windows-1251'))).toBeUndefined();
  });

  it('does no harm where a declared encoding is cut within a character', () => {
    const body = encoded('<meta charset=gbk><title>深度</title></head>学', 'gbk');
    expect(titleOf(body.subarray(0, -1))).toBe('深度');
  });
});
