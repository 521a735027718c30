import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIdentity } from '../../../src/digest/identity/identity.ts';
import { trackingParameters, withoutTracking } from '../../../src/digest/identity/tracking.ts';
import { runs } from '../../support/runs.ts';
import { addresses, dressings } from './addresses.ts';

describe('tracking parameters', () => {
  it('are taken away by their names, which are no patterns', () => {
    const url = 'https://a.org/?utm_*=1&utm_id=2&a.org/gclid=3&gclid=4';
    expect(withoutTracking(url, new Set(['utm_*', 'a.org/gclid']))).toBe(
      'https://a.org/?utm_id=2&gclid=4',
    );
    expect(withoutTracking(url, ['utm_*', 'a.org/gclid'])).toBe('https://a.org/?a.org/gclid=3');
  });

  it('are named as they are written, each once, in their order', () => {
    const url = 'https://a.org/?utm_source=x&id=1&UTM_Medium=y&utm_source=z&fbclid';
    expect(trackingParameters(url)).toEqual(['utm_source', 'UTM_Medium', 'fbclid']);
  });

  it.each([
    ['behind HTML separators', 'https://a.org/?id=1&amp;mc_cid=2', ['mc_cid']],
    ['with a backslash of markdown', 'https://a.org/?mc\\_cid=2', ['mc\\_cid']],
    ['with an encoded name', 'https://a.org/?utm%5Fsource=2', ['utm%5Fsource']],
    ['on the site that uses the name so', 'https://www.youtube.com/watch?v=a&si=b', ['si']],
  ])('are recognised %s', (_, url, names) => {
    expect(trackingParameters(url)).toEqual(names);
  });

  it.each([
    ['a common name on another site', 'https://a.org/?si=1&s=2&t=3&ref=4&source=5'],
    ['a host that only ends alike', 'https://notyoutube.com/?si=1'],
    ['a name that only begins alike', 'https://a.org/?fbclids=1&utm=2'],
    ['a value', 'https://a.org/?next=utm_source'],
    ['the fragment', 'https://a.org/#/page?utm_source=x'],
    ['an address in an archive', 'https://web.archive.org/web/2021/a.org/?utm_source=x'],
    ['an embedded address', 'https://proxy.example/https%3A//a.org/?utm_source=x'],
    ['another scheme', 'mailto:a@example.org?utm_source=x'],
  ])('are not in %s', (_, url) => {
    expect(trackingParameters(url)).toEqual([]);
    expect(withoutTracking(url)).toBe(url);
  });

  it('are those of the patterns that are given', () => {
    const url = 'https://www.a.org/?utm_source=1&ref=2&cmp_a=3';
    expect(trackingParameters(url, ['a.org/ref', 'cmp_*', 'b.org/utm_source'])).toEqual([
      'ref',
      'cmp_a',
    ]);
    expect(withoutTracking(url, [])).toBe(url);
  });
});

describe('without tracking', () => {
  it.each([
    ['https://a.org/?a=1&utm_source=x&b=2', 'https://a.org/?a=1&b=2'],
    ['https://a.org/?utm_source=x&b=2', 'https://a.org/?b=2'],
    ['https://a.org/?a=1&utm_source=x', 'https://a.org/?a=1'],
    ['https://a.org/?a=1&amp;utm_source=x&amp;b=2', 'https://a.org/?a=1&amp;b=2'],
    ['https://a.org/?utm_source=x', 'https://a.org/'],
    ['https://a.org?utm_source=x&gclid=y#top', 'https://a.org#top'],
    ['https://a.org/?&utm_source=x', 'https://a.org/'],
    ['HTTP://A.org:80//b/../?q=%7e+"&utm_term=x#c?d', 'HTTP://A.org:80//b/../?q=%7e+"#c?d'],
  ])('%s is %s', (url, left) => {
    expect(withoutTracking(url)).toBe(left);
  });

  it.each(['https://a.org/?&a=1&', 'https://a.org/?', 'no address?utm_source=x', ''])(
    '%j stays as it is',
    (url) => {
      expect(withoutTracking(url)).toBe(url);
    },
  );

  it('nothing is left to remove, and the link is the same', () => {
    fc.assert(
      fc.property(addresses, dressings, (url, dress) => {
        const left = withoutTracking(dress(url));
        expect(trackingParameters(left)).toEqual([]);
        expect(withoutTracking(left)).toBe(left);
        expect(linkIdentity(left)).toEqual(linkIdentity(url));
      }),
      runs(1000),
    );
  });
});
