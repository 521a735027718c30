import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle, maxTitle, plainLine } from '../../src/page/clean.ts';
import { runs } from '../support/runs.ts';

describe('a title', () => {
  it.each([
    ['spaces of all kinds', '  The \t\n Tail\u00a0at\u3000Scale \u2028', 'The Tail at Scale'],
    ['a line end of mainframes', 'The Tail\u0085at Scale', 'The Tail at Scale'],
    ['controls', 'Bell\u0007 Labs\u0000', 'Bell Labs'],
    ['characters of no width', 'Zero\u200b width\u2060 \ufefftitle\u00ad', 'Zero width title'],
    ['directions', 'invoice\u202efdp.exe\u2066\u2069', 'invoicefdp.exe'],
    ['tags that nobody sees', 'Hello\u{e0041}\u{e0042}', 'Hello'],
    ['blanks that are letters', 'a\u3164b\u115fc', 'abc'],
    ['variation selectors', 'I ❤\ufe0f types', 'I ❤ types'],
    ['private use', 'Home\uf015 page', 'Home page'],
    ['marks without a letter', '\u0301\u20dd A title', 'A title'],
    ['marks in heaps', `a${'\u0316'.repeat(50)}b`, `a${'\u0316'.repeat(6)}b`],
    ['half a pair', 'half \ud83d of it', 'half of it'],
    ['no characters', 'none\uffff', 'none'],
    ['a composition', 'Cafe\u0301', 'Café'],
    ['a composition behind what is unseen', 'Cafe\u200b\u0301', 'Café'],
  ])('is plain text: %s', (_, text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  it.each([
    ['AT&amp;T', 'AT&T'],
    ['AT&amp;amp;T', 'AT&T'],
    ['Don&#8217;t panic', 'Don’t panic'],
    ['Don&#x27;t panic', "Don't panic"],
    ['Dungeons &AMP; Dragons', 'Dungeons & Dragons'],
    ['One&nbsp;&ndash; two', 'One – two'],
    ['hidden &#x202E;turn', 'hidden turn'],
    ['&#0; &#xFFFFFF;', '\uFFFD \uFFFD'],
  ])('loses the character references that are left: %s', (text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  it.each([
    'How to escape &amp; in XML',
    'What &lt;b&gt; does in HTML',
    'The entity &nbsp; explained',
    'Fish &chips; and more',
    'R&D & AT&T',
    'a?b=1&copy=2',
  ])('keeps what is meant so: %s', (text) => {
    expect(cleanTitle(text)).toBe(text);
  });

  it('is cut at 300 characters, with an ellipsis', () => {
    const long = cleanTitle('word '.repeat(100));
    expect(long).toHaveLength(maxTitle);
    expect(long.endsWith(' word…')).toBe(true);
  });

  it('is not cut within a character', () => {
    expect(cleanTitle('😀'.repeat(200))).toBe(`${'😀'.repeat(149)}…`);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1_000 }),
    fc
      .array(
        fc.constantFrom('&amp;', '&#x202E;', '&', '\u200f', '\ud800', ' ', 'é', 'e\u0301', '\n'),
      )
      .map((parts) => parts.join('')),
  );

  it('becomes one line without anything unseen, at most 300 long', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const clean of [cleanTitle(input), plainLine(input)]) {
          expect(clean.length).toBeLessThanOrEqual(maxTitle);
          expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\s{2}|^\s|\s$/u);
          expect(clean.normalize('NFC')).toBe(clean);
        }
      }),
      runs(2_000),
    );
  });

  it('stays as it is the second time', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = plainLine(input);
        expect(plainLine(once)).toBe(once);
      }),
      runs(2_000),
    );
  });
});
