import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/digest/archive/archive.ts';
import { parseDocument } from '../../../src/digest/document.ts';
import { readDigest } from '../../../src/digest/model/digest.ts';
import { distinctEntries, starSummary } from '../../../src/digest/stars.ts';
import { createSource } from '../../../src/text/source.ts';
import { makeArchive, makeDigest } from '../../support/digest-generator.ts';
import { digestOf, formatOf } from '../../support/lint.ts';
import { runs, sampled } from '../../support/runs.ts';
import { readDigestConfigs, slipPages } from '../../support/slips.ts';

type Written = Record<string, unknown>;
const folder = new URL('../../digests/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const [newsletter = {}, events = {}] = readDigestConfigs('newsletter').entries;
const [curated = {}] = readDigestConfigs('curated').entries;
const issues = readdirSync(new URL('newsletter/', folder))
  .filter((name) => name.endsWith('-this-week.md'))
  .map((path) => ({ path, text: read(`newsletter/${path}`) }));
const list = read('curated/README.md');

/** The stars of texts as their lines tell them, and as the parsed digests do. */
function bothWays(texts: Readonly<Record<string, string>>, ...configs: Written[]) {
  const formats = (configs.length > 0 ? configs : [{}]).map((config) => formatOf(config));
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const archive = createArchive(
    files.flatMap((file) => formats.map((format) => ({ ...file, format }))),
  );
  const parsed = files.flatMap(({ path, text }) => {
    const document = parseDocument(createSource(path, text));
    return distinctEntries(formats.map((format) => readDigest(document, format)));
  });
  return { lines: archive.stars(), parsed: starSummary(parsed) };
}

function expectSame(texts: Readonly<Record<string, string>>, ...configs: Written[]) {
  const { lines, parsed } = bothWays(texts, ...configs);
  expect(lines).toEqual(parsed);
  return lines;
}

describe('the stars of an archive', () => {
  it('are those of its entries, by source and by month', () => {
    const archive = Object.fromEntries(makeArchive(4, 80e3).map(({ path, text }) => [path, text]));
    const { total, starred } = expectSame({ ...archive, 'page.md': makeDigest(30e3) });
    expect(total).toBeGreaterThan(300);
    expect(starred).toBeGreaterThan(50);
  });

  it('are read in a newsletter with two formats, each entry once', () => {
    const texts = Object.fromEntries(issues.map(({ path, text }) => [path, text]));
    expect(expectSame(texts, newsletter, events).total).toBeGreaterThan(100);
    expectSame(texts, newsletter, newsletter);
  });

  it('are read in a curated list', () => {
    expect(expectSame({ 'README.md': list }, curated).total).toBeGreaterThan(20);
  });
});

/** What only the rest of the file tells: a source that other entries have. */
const told = new Set(['no link at all']);

describe.each(slipPages)('with a slip in $kind', ({ slips, path, config }) => {
  it.each(sampled(slips, 4))(
    'they are those of its entries, or lack one: $name',
    ({ name, text }) => {
      const { lines, parsed } = bothWays({ [path]: text }, config);
      if (told.has(name)) expect(parsed.total - lines.total).toBe(1);
      else expect(lines).toEqual(parsed);
    },
  );
});

const entry = '### A: [T](https://a.test/1)';
const item = '- [T](https://a.test/1)';
const items = { entry: '- [{title}]({url}){" - "description?}' };

describe('the lines that count', () => {
  it.each([
    ['code', `\`\`\`\n${entry}\n\`\`\`\n`],
    ['code that is never closed', `~~~~\n${entry}\n~~~\n\n${entry}`],
    ['a comment', `<!--\n\n${entry}\n\n-->\n`],
    ['other HTML', `<div>\n${entry}\n</div>\n`],
    ['preformatted HTML', `<pre>\n\n${entry}\n\n</pre>`],
    ['a quote', `> ${entry}\n`],
    ['an item of a list', `- ${entry}\n\n  ${entry}\n`],
    ['front matter', `---\n${entry}\n---\n`],
    ['indented code', `    ${entry}\n`],
  ])('are none of %s', (_, text) => {
    expect(expectSame({ 'a.md': text }).total).toBe(0);
    expect(expectSame({ 'a.md': text.replaceAll(entry, item) }, items).total).toBeLessThan(2);
  });

  it.each([
    ['behind closed code', `\`\`\`\n${entry}\n\`\`\`\n${entry}`],
    ['behind code in an item', `- x\n\n  \`\`\`\n${entry}`],
    ['behind a comment', `<!-- x -->\n${entry}`],
    ['behind an inline tag', `x\n<b>y</b>\n${entry}`],
    ['that is underlined', 'A: [T](https://a.test/1)\n---'],
    ['indented a little', `  ${entry}`],
    ['with closing marks', `${entry} ###`],
    ['without its space', '###A: [T](https://a.test/1)'],
    ['without its space, below text', '    x\n###A: [T](https://a.test/1)'],
    ['in a file of carriage returns', `x\r${entry}\rx`],
    ['with a link that is defined below', '### A: [T][t]\n\n[t]: https://a.test/1'],
    ['that is starred and has no link', '### :star: A: T'],
  ])('are those of an entry %s', (_, text) => {
    expect(expectSame({ 'a.md': text }).total).toBe(1);
  });

  it('stand under days in any style, and under none behind a section', () => {
    const under = (heading: string) => `${heading}\n\n${entry}\n\n`;
    const text = under('## 2024-05-01') + under('## June 2, 2024') + under('##2024-07-03');
    const { byMonth } = expectSame({ 'a.md': `${text}${under('# More')}` });
    expect(byMonth.map(({ month }) => month)).toEqual(['2024-07', '2024-06', '2024-05']);
  });

  it.each([
    ['of a body', `${item}\n  - [N](https://n.test/)\n`, 1],
    ['of a category', `- Category\n  - [N](https://n.test/)\n    - [O](https://o.test/)\n`, 1],
    ['of a paragraph that goes on', `${item}\n  and more\n`, 1],
    ['behind a paragraph', `x\n2. [T](https://a.test/)\n`, 0],
    ['without their bullets', `${item}\n\n[U](https://u.test/)\n`, 2],
    ['with two bullets', `- ${item}\n`, 1],
    ['that are tasks', '- [x] [T](https://t.test/)\n', 1],
  ])('are read in items %s', (_, text, total) => {
    expect(expectSame({ 'a.md': text }, items).total).toBe(total);
  });

  it('are those of the sections that a format describes', () => {
    const text = `# P\n\n## Events\n\n${item}\n\n### Sub\n\n${item}\n\n## [News](x)\n\n${item}\n`;
    const only = (...names: string[]) => ({ ...items, sections: { only: names } });
    expect(expectSame({ 'a.md': text }, only('Events')).total).toBe(2);
    expect(expectSame({ 'a.md': text }, only('News')).total).toBe(1);
    expect(expectSame({ 'a.md': text }, only('Events'), only('News')).total).toBe(3);
  });

  it('come from a digest that was read already, and from no file too complex to be parsed', () => {
    const format = formatOf();
    const digest = digestOf(entry, { path: 'a.md' });
    const file = { path: 'a.md', text: '', format, digest };
    const nested = { path: 'b.md', text: `${'> '.repeat(200)}x\r${entry}`, format };
    expect(createArchive([file, nested]).stars().total).toBe(1);
  });
});

const replay = new URL('../../../../shared/replays/mlwatch/', import.meta.url);

describe.skipIf(!existsSync(replay))('a real digest (where ../shared is at hand)', () => {
  it('has the same stars either way in all its versions', () => {
    const names = readdirSync(replay).filter((name) => /^\d{3}-/.test(name));
    for (const name of sampled(names, 5)) {
      expectSame({ 'page.md': readFileSync(new URL(name, replay), 'utf8') });
    }
    expect(names).toHaveLength(45);
  });
});

const lines = {
  headings:
    '|## 2024-05-01|## May 2, 2024|# Part|#### Deep|### A: [T](https://a.test/1)|### :star:B: [U](https://b.test/2)|### A [T](https://a.test/1)|### ⭐ A: [T](https://a.test/3)|##2024-05-04|```|<!--|-->|<div>|text|---|===|> x|- item|  ```|### [T](u)|### A: [T](u) ###',
  items:
    '|# Part|## Topic|- [T](https://a.test/1)|- [U](https://b.test/1) - words|* [T](https://c.test/)|  - [N](https://n.test/)|- Category|- [x] [T](https://t.test/)|2. [T](https://o.test)|```|<!--|-->|---|> - [T](https://a.test/1)|-',
};

describe('lines in any order', () => {
  it.each([
    ['headings', {}],
    ['items', items],
    ['items', { ...items, sections: { except: ['Topic'] } }],
  ] as const)('%s count as the parsed entries do (%j)', (kind, config) => {
    const line = fc.constantFrom(...lines[kind].split('|'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (chosen) => {
        expectSame({ 'a.md': chosen.join('\n') }, config);
      }),
      { ...runs(300), seed: 4 },
    );
  });
});
