import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIdentity } from '../../../src/digest/identity/identity.ts';
import { withoutTracking } from '../../../src/digest/identity/tracking.ts';
import { shaped } from '../../support/shaped.ts';
import { addresses, dressings } from './addresses.ts';

const keyOf = (url: string) => linkIdentity(url)?.key;

describe('two addresses are the same link', () => {
  const page = 'https://distill.pub/2021/gnn-intro';
  it.each([
    ['whatever the scheme', page, 'http://distill.pub/2021/gnn-intro'],
    ['in any case of scheme and host', page, 'HTTPS://Distill.PUB/2021/gnn-intro'],
    ['with the default port', page, 'https://distill.pub:443/2021/gnn-intro'],
    ['with the default port of http', page, 'http://distill.pub:80/2021/gnn-intro'],
    ['with www.', page, 'https://www.distill.pub/2021/gnn-intro'],
    ['on the site for phones', page, 'https://m.distill.pub/2021/gnn-intro'],
    ['on the mobile site', page, 'https://mobile.distill.pub/2021/gnn-intro'],
    ['on the old site', page, 'https://old.distill.pub/2021/gnn-intro'],
    ['with a slash at the end', page, 'https://distill.pub/2021/gnn-intro/'],
    ['with a slash before the query', `${page}?a=1`, `${page}/?a=1`],
    ['with tracking', page, `${page}?utm_source=newsletter&fbclid=abc`],
    ['with tracking between parameters', `${page}?a=1&b=2`, `${page}?a=1&utm_medium=mail&b=2`],
    ['with an empty query or fragment', page, `${page}?#`],
    ['with empty parameters', `${page}?a=1`, `${page}?&a=1&`],
    ['with parameters parted as in HTML', `${page}?a=1&b=2`, `${page}?a=1&amp;b=2`],
    ['with a text directive', page, `${page}#:~:text=graph%20neural`],
    ['with a text directive behind a fragment', `${page}#pooling`, `${page}#pooling:~:text=a`],
    ['with dot segments', page, 'https://distill.pub/2020/../2021/./gnn-intro'],
    ['with needless percent-encoding', page, 'https://distill.pub/2021/gnn%2Dintro'],
    ['with encoded parentheses', 'https://a.org/b_(c)', 'https://a.org/b%5F%28c%29'],
    ['in any case of hexadecimal digits', 'https://a.org/%c3%a9', 'https://a.org/%C3%A9'],
    ['with letters as they are', 'https://a.org/caf%C3%A9', 'https://a.org/café'],
    ['in punycode', 'https://xn--bcher-kva.example/a', 'https://bücher.example/a'],
    ['with spaces around', page, ` ${page}\n`],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(other)).toBe(keyOf(one));
  });
});

describe('two addresses are different links', () => {
  it.each([
    ['with another path', 'https://a.org/b', 'https://a.org/c'],
    ['in another case of the path', 'https://a.org/b', 'https://a.org/B'],
    ['with another port', 'https://a.org:8443/b', 'https://a.org/b'],
    ['with the port of the other scheme', 'http://a.org:443/b', 'http://a.org/b'],
    ['with another query', 'https://a.org/b?page=1', 'https://a.org/b?page=2'],
    ['with parameters in another order', 'https://a.org/?a=1&b=2', 'https://a.org/?b=2&a=1'],
    ['with another fragment', 'https://a.org/shows#12', 'https://a.org/shows#13'],
    ['on another subdomain', 'https://blog.a.org/b', 'https://a.org/b'],
    ['with a slash that is encoded', 'https://a.org/b%2Fc', 'https://a.org/b/c'],
    ['with an encoded sign that parts', 'https://a.org/?a=1%262', 'https://a.org/?a=1&2'],
    ['with a line end between', 'https://a.org/b\nc', 'https://a.org/bc'],
    ['with other credentials', 'https://me:pw@a.org/b', 'https://me@a.org/b'],
    ['where decoding would make up an escape', 'https://a.org/%%341', 'https://a.org/%41'],
    [
      'where an archive holds one with tracking',
      'https://web.archive.org/web/2021/https://a.org/?utm_source=b',
      'https://web.archive.org/web/2021/https://a.org/',
    ],
    ['when www. is all of the name', 'https://www.com/b', 'https://com/b'],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(other)).not.toBe(keyOf(one));
  });
});

it.each([
  '',
  'mailto:editor@example.org',
  'ftp://example.org/',
  '/path',
  '//example.org/',
  'www.example.org',
  'https://',
  'https:///path',
  'https:/example.org',
  'https://exa mple.org/',
  'http://[::1/',
])('is no link to the web: %j', (url) => {
  expect(linkIdentity(url)).toBeUndefined();
});

describe('for every address', () => {
  it('the key is an address with the same identity', () => {
    fc.assert(
      fc.property(addresses, (url) => {
        const identity = linkIdentity(url);
        expect(identity).toBeDefined();
        expect(linkIdentity(identity?.key ?? '')).toEqual(identity);
      }),
    );
  });

  it('every spelling has the same identity', () => {
    fc.assert(
      fc.property(addresses, dressings, (url, dress) => {
        const identity = linkIdentity(url);
        const other = dress(url);
        expect(linkIdentity(other)).toEqual(identity);
      }),
    );
  });

  it('repairs that are safe keep the identity', () => {
    fc.assert(
      fc.property(addresses, dressings, (url, dress) => {
        const other = dress(url);
        const repaired = shaped(other, ['upper-case-host', 'default-port', 'dot-segments']);
        expect(keyOf(repaired)).toBe(keyOf(other));
        expect(keyOf(withoutTracking(repaired))).toBe(keyOf(other));
      }),
    );
  });

  it('any text behind the scheme is read without a throw, to an identity that stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const identity = linkIdentity(`https://a.org/${text}`);
        expect(linkIdentity(identity?.key ?? '')).toEqual(identity);
        linkIdentity(`http://${text}`);
      }),
    );
  });
});
