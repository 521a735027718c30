import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTitles, mayStandIn } from '../../src/titles/compare.ts';
import { runs } from '../support/runs.ts';
import { others, type Pair, rewordings, spellings, standIns, trimmings } from './pairs.ts';

const judged = (pairs: readonly Pair[]) =>
  pairs.map(({ page, entry, context }) => ({
    page,
    entry,
    match: compareTitles(page, entry, context),
  }));

describe('titles of one page', () => {
  it.each(judged(spellings))('are the same in another spelling: $page = $entry', ({ match }) => {
    expect(match).toBe('same');
  });

  it.each(judged(trimmings))('are the same with more around: $page = $entry', ({ match }) => {
    expect(match).toBe('same');
  });

  it.each(judged(rewordings))('are never different: $page ~ $entry', ({ match }) => {
    expect(match).not.toBe('different');
  });

  it('are unsure where words were put otherwise', () => {
    const sure = judged(rewordings).filter(({ match }) => match === 'same');
    expect(sure).toEqual([]);
  });
});

describe('the title of a page that is not the one that was asked for', () => {
  it.each(standIns)('says nothing: $title', ({ title, siteName }) => {
    const match = compareTitles(title, 'How the maps of the oceans were drawn', { siteName });
    expect(match).toBe('unsure');
  });

  it('is not seen in titles of works', () => {
    const works = others.flatMap(({ page, entry }) => [page, entry]);
    expect(works.filter(mayStandIn)).toEqual([]);
  });
});

describe('titles of two pages', () => {
  it.each(judged(others))('are different: $page ≠ $entry', ({ match }) => {
    expect(match).toBe('different');
  });

  it('are different where the address is neither’s', () => {
    const url = 'https://example.com/2021/05/a-page-about-something-else/index.html?id=17';
    const matches = others.map(({ page, entry }) => compareTitles(page, entry, { url }));
    expect(new Set(matches)).toEqual(new Set(['different']));
  });

  it('are told apart in both directions', () => {
    const turned = others.map(({ page, entry }) => compareTitles(entry, page));
    expect(new Set(turned)).toEqual(new Set(['different']));
  });
});

describe('the table', () => {
  it('has enough pairs', () => {
    expect([spellings, trimmings, rewordings, others].flat().length).toBeGreaterThanOrEqual(120);
  });
});

describe('titles that are alike', () => {
  it.each([
    ['Patches Are All You Need', 'Patches Are Not All You Need'],
    ['What comes after the Transformer', 'What comes not after the Transformer'],
    ['A proof of the four colour theorem', 'Not a proof of the four colour theorem'],
    ['C++ Weekly', 'C# Weekly'],
    ['Announcing Rust 1.78.0', 'Announcing Rust 1.78.0 beta 2'],
    ['Learning Python', 'Learning Perl'],
    ['OpenAI', 'CLIP: Connecting Text and Images | OpenAI'],
    ['Python 3.12', 'Python 3.12.1'],
  ])('are not the same for that: %s, %s', (page, entry) => {
    expect(compareTitles(page, entry)).toBe('unsure');
  });
});

describe('any two texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.lorem({ maxCount: 12 }),
    fc.stringMatching(/^[\w [\]()|:–—.…'’"#+-]{0,60}$/),
  );

  it('compare without an error, alike in both directions', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareTitles(a, b)).toBe(compareTitles(b, a));
      }),
      runs(1_000),
    );
  });

  it('are never different from themselves, in whatever case and spacing', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(compareTitles(a, `  ${a.toUpperCase()} `)).not.toBe('different');
      }),
      runs(1_000),
    );
  });

  it('are the same as themselves with the name of the site behind', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (a) => {
        expect(compareTitles(`${a} | Example News`, a, { siteName: 'Example News' })).toBe('same');
      }),
    );
  });
});
