import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

const entry = '### xkcd: [Standards](https://xkcd.com/927/)\n';

function places(rule: string, text: string, config?: Record<string, unknown>): string[] {
  return lint(text, { rule, config }).map(
    ({ range }) => `${range.start.line}:${range.start.column}`,
  );
}

describe('no-duplicate-definitions', () => {
  const rule = 'no-duplicate-definitions';

  it('finds the second definition of a label', () => {
    const text = `${entry}\n[a]: https://a.test/\n[A]: https://b.test/\n`;
    expect(places(rule, text)).toEqual(['4:1']);
    expect(places(rule, text.replace('[A]', '[b]'))).toEqual([]);
  });

  it('looks only at sections that the format describes', () => {
    const text = `# Links\n\n# Notes\n\n[a]: https://a.test/\n[a]: https://b.test/\n`;
    expect(places(rule, text, { sections: { except: ['Notes'] } })).toEqual([]);
    expect(places(rule, text)).toEqual(['6:1']);
  });
});

describe('no-unused-definitions', () => {
  it('finds a definition that nothing uses', () => {
    const text = `${entry}\nSee [a].\n\n[a]: https://a.test/\n[b]: https://b.test/\n`;
    expect(places('no-unused-definitions', text)).toEqual(['6:1']);
    expect(places('no-unused-definitions', entry)).toEqual([]);
  });
});

describe('no-heading-content-indent', () => {
  const rule = 'no-heading-content-indent';

  it.each([
    ['###  xkcd: [Standards](https://xkcd.com/927/)', ['1:6']],
    ['### \txkcd: [Standards](https://xkcd.com/927/)', ['1:6']],
    ['# Links  #', ['1:10']],
    ['# Links\t #', ['1:10']],
    ['# Links #', []],
    ['### xkcd: [Standards](https://xkcd.com/927/)', []],
    ['#', []],
  ])('judges the spaces of %j', (text, found) => {
    expect(places(rule, text)).toEqual(found);
  });
});
