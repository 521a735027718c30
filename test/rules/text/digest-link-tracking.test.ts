import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTracking } from '../../../src/digest/identity/tracking.ts';
import { digestOf, fix, lint } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const rule = 'digest-link-tracking';
const page = (body: string) => `## 2024-05-06\n\n### Git: [Git](https://git-scm.com/)\n\n${body}\n`;
const fixed = (body: string, options = {}) =>
  fix(page(body), { rule, options })
    .slice(page('').length - 1)
    .trimEnd();

describe('tracking is removed from', () => {
  it.each([
    ['an entry', '### A: [a](https://a.org/?utm_source=x)', '### A: [a](https://a.org/)'],
    ['an extra', '[[a]](https://a.org/?b=1&fbclid=x#c)', '[[a]](https://a.org/?b=1#c)'],
    ['a picture', '![a](https://a.org/b.png?utm_medium=x)', '![a](https://a.org/b.png)'],
    [
      'a link of a picture',
      '[![a](b.png)](https://a.org/?gclid=1)',
      '[![a](b.png)](https://a.org/)',
    ],
    ['prose', 'See <https://a.org/?utm_source=x>.', 'See <https://a.org/>.'],
    ['a bare address', 'See https://a.org/b?utm_source=x!', 'See https://a.org/b!'],
    ['a bare address without a scheme', 'www.a.org/b?utm_source=x', 'www.a.org/b'],
    [
      'HTML escapes',
      '[a](https://a.org/?b=1&amp;utm_source=x&amp;c=2)',
      '[a](https://a.org/?b=1&amp;c=2)',
    ],
    ['escapes', '[a](https://a.org/?utm\\_source=x&b\\_c=1)', '[a](https://a.org/?b\\_c=1)'],
    ['numeric references', '[a](https://a.org/?utm_source=x&#38;b=1)', '[a](https://a.org/?b=1)'],
    ['angle brackets', '[a](<https://a.org/b c?utm_source=x> "t")', '[a](<https://a.org/b c> "t")'],
    ['a definition', '[a][b]\n\n[b]: https://a.org/?utm_source=x', '[a][b]\n\n[b]: https://a.org/'],
    [
      'between parentheses',
      '[a](https://a.org/(b?utm_source=(x)&c=1))',
      '[a](https://a.org/(b?c=1))',
    ],
    ['a half of parentheses', '[a](https://a.org/(b?utm_source=x))', '[a](https://a.org/\\(b)'],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });
});

it.each([
  ['a broken link', '[a] (https://a.org/?utm_source=x)'],
  ['a quote', '> https://a.org/?utm_source=x'],
  ['code', '`https://a.org/?utm_source=x`'],
  ['a name that means something', 'https://a.org/?source=x&ref=main&s=1&t=2'],
  ['a path', 'https://a.org/utm_source=x?'],
])('%s is left alone', (_, body) => {
  expect(lint(page(body), { rule })).toEqual([]);
});

it('says what a bare address would be, and leaves it where punctuation would end it', () => {
  const [finding] = lint(page('https://a.org/b.?utm_source=x'), { rule });
  expect(finding?.message).toContain('expected `https://a.org/b.`');
  expect(finding?.fix).toBeUndefined();
});

it.each([
  '{"feed": "https://a.org/b?utm_source=x"}',
  '„https://a.org/b?utm_source=x“ ist neu',
  '«https://a.org/b?utm_source=x»',
  'https://a.org/b?utm_source=x…',
  'https://a.org/b?utm_source=x|more',
])('leaves a bare address with what may follow it: %s', (text) => {
  expect(lint(page(text), { rule }).map(({ fix }) => fix)).toEqual([undefined]);
});

it('takes names, beginnings of names and names of a host from its options', () => {
  const options = { parameters: ['via', 'trk_*', 'a.org/ref'], keep: ['utm_*', 'b.org/fbclid'] };
  const addresses =
    'https://a.org/?via=1&trk_x=2&ref=3&utm_source=4&id=5&fbclid=6 https://b.org/?ref=3&fbclid=6';
  expect(fixed(addresses, options)).toBe(
    'https://a.org/?utm_source=4&id=5 https://b.org/?ref=3&fbclid=6',
  );
});

it('refuses options that it does not know', () => {
  expect(() => lint(page(''), { rule, options: { params: ['via'] } })).toThrow('params');
});

it('leaves an address that means what the old one meant without tracking, and nothing else to find', () => {
  const piece = fc.constantFrom(
    'utm_source=x',
    'fbclid=(',
    'b=1',
    'c=(2)',
    'd=%28',
    'e=a\\_b',
    'f=&amp;',
    'utm_id=)',
    'g',
    '&#38;',
    '#h',
    '\\)',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('&', '&amp;'), (pieces, and) => {
      const text = page(`[a](https://a.org/?${pieces.join(and)})`);
      const urls = (of: string) =>
        digestOf(of)
          .links.filter(({ fault }) => !fault)
          .map(({ url }) => url);
      const after = fix(text, { rule });
      expect(lint(after, { rule })).toEqual([]);
      expect(urls(after)).toEqual(urls(text).map((url) => withoutTracking(url)));
    }),
    runs(500),
  );
});
