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
    ['variation selectors', 'a\ufe0fb\ufe0f\ufe0f', 'ab'],
    ['joiners', 'no\u200djoiner\u200c here\u200d', 'nojoiner here'],
    ['blanks of Braille', 'one\u2800\u2800two', 'one two'],
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
    ['Encoders &amp; Decoders', 'Encoders & Decoders'],
    ['Parsing XML in Rust &amp; Go', 'Parsing XML in Rust & Go'],
    ['Escaping the &quot;escape room&quot;', 'Escaping the "escape room"'],
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
    'Why &nbsp; breaks lines',
    'Why &amp; is not &: HTML entities explained',
    'The entity &nbsp; explained',
    'Fish &chips; and more',
    'R&D & AT&T',
    'a?b=1&copy=2',
  ])('keeps what is meant so: %s', (text) => {
    expect(cleanTitle(text)).toBe(text);
  });

  it.each([
    ['emoji of several people', '👩\u200d💻 Women in code'],
    ['emoji with a colour', '👩🏽\u200d🔬 in the lab'],
    ['a heart in colour', 'Why I ❤\ufe0f Rust'],
    ['keycaps', '1\ufe0f\u20e3 rule'],
    [
      'the flag of Scotland',
      'Hello \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['Hindi', 'क्\u200dष की कहानी'],
    ['Persian', 'می\u200cخواهم'],
    ['variants of Han characters', '葛\u{e0100}城市'],
  ])('keeps what cannot be seen but is needed: %s', (_, text) => {
    expect(cleanTitle(text)).toBe(text);
  });

  it.each([
    ['The <em>real</em> cost of <b>free</b>', 'The real cost of free'],
    ['E = mc<sup>2</sup>, <span class="x">explained</span>', 'E = mc2, explained'],
    ['Two&amp;lt;br /&amp;gt;lines', 'Two lines'],
    ['&lt;strong&gt;Loud&lt;/strong&gt; words', 'Loud words'],
    ['What &lt;b&gt; does', 'What <b> does'],
    ['<![CDATA[Ruby & Rails]]>', 'Ruby & Rails'],
    ['LocalKey<Cell>::update', 'LocalKey<Cell>::update'],
    ['The <br> element', 'The <br> element'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('loses the tags around its words: %s', (text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  it('is cut nowhere: what is longer than any title is none', () => {
    const long = 'word '.repeat(150).trim();
    expect(cleanTitle(long)).toBe(long);
    expect(cleanTitle('word '.repeat(maxTitle))).toBe('');
    expect(cleanTitle('😀'.repeat(maxTitle))).toBe('');
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1_000 }),
    fc
      .array(
        fc.constantFrom(
          ...['&amp;', '&#x202E;', '&', '\u200f', '\ud800', ' ', 'é', 'e\u0301', '\n'],
          ...['\u200d', '\u200c', '\ufe0f', '👩', '🏽', 'क', '\u094d', '<b>', '</b>'],
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('becomes one line without anything invisible that is not needed', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const clean of [cleanTitle(input), plainLine(input)]) {
          expect(clean.length).toBeLessThanOrEqual(maxTitle);
          const others = clean.replace(/(?<=\S)[\u200c\u200d](?=\S)/g, '');
          expect(others).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\s{2}|^\s|\s$/u);
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
