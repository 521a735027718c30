import { describe, expect, it } from 'vitest';
import { fix, lint } from '../support/lint.ts';

const items = '* {tag" "*}[{title}]({url})';
const described = '- [{title}]({url}){": "description?}';
const good =
  '* [Ferris](https://rustacean.net/)\n* [Crates](https://crates.io/)\n* [Docs](https://docs.rs/)\n';

const found = (text: string, entry: string, config: Record<string, unknown> = {}) =>
  lint(text, { config: { entry, ...config } }).map(({ rule }) => rule);

/** Each line is a kind of text for which a rule once spoke, or had to speak, in the wrong way. */
describe('nothing is found where', () => {
  const habit = ['Ownership', 'Traits', 'Macros', 'Async'].map(
    (title, at) => `* [${title} - Qiita](https://qiita.com/a/items/${at})\n`,
  );
  it.each([
    [
      'blank lines between headings say nothing of those below one',
      `### News\n\n### Papers\n\n### Tools\n\n### Talks\n${good}`,
      items,
    ],
    ['a site is called by its host', '* [docs.rs](https://docs.rs/)\n', items],
    [
      'a title ends in dots, and nobody knows whether it goes on',
      '* [This got out of hand...](https://docs.rs/a)\n* [Why `semi` in `foo` …](https://docs.rs/b)\n',
      items,
    ],
    ['all titles end in the name of their site', habit.join(''), items],
    [
      'a wrapped line stands for a space',
      '- [A](https://docs.rs/a)\n  with more\n',
      '- [{title}]({url}){" "description?}',
    ],
    ['a relative link leads to a page of the digest', `* [All](all.md)\n${good}`, items],
    ['prose begins with a link', `${good}\n[etcd 3.7](https://etcd.io/1) was released.\n`, items],
    ['a template places its values', `${good}* [T](https://docs.rs/<%= slug %>)\n`, items],
  ])('%s', (_, text, entry) => {
    expect(found(text, entry)).toEqual([]);
  });

  it('a rule is off', () => {
    const text = `${good}- [Regex](https://docs.rs/regex)\n`;
    const rules = { 'digest-list-item': 'off', 'digest-star-marker': 'off' };
    expect(found(text, items, { rules })).toEqual([]);
    expect(found(text, items)).toEqual(['digest-list-item']);
  });
});

describe('one thing is found where', () => {
  it.each([
    [
      'a tag is misspelt',
      `${good.replaceAll('* ', '* [video] ')}* [videos] [Talks](https://www.youtube.com/watch?v=a)\n`,
      'digest-entry-format',
    ],
    [
      'the only item is no entry',
      '* [regex](https://docs.rs/regex): searches\n',
      'digest-entry-format',
    ],
    [
      'a line has no bullet',
      `### One\n\n${good}\n### Two\n\n[Regex](https://docs.rs/regex)\n`,
      'digest-list-item',
    ],
    [
      'a bullet has a space before it',
      `${good} * [Regex](https://docs.rs/regex)\n`,
      'digest-list-item',
    ],
    [
      'an address stands in place of the link',
      `${good}* Regex: https://docs.rs/regex\n`,
      'digest-entry-format',
    ],
    ['the brackets are round', `${good}* (Regex)(https://docs.rs/regex)\n`, 'digest-entry-format'],
    [
      'the link is HTML',
      `${good}* <a href="https://docs.rs/regex">Regex</a>\n`,
      'digest-entry-format',
    ],
    [
      'a link stands in the address',
      `${good}* [T]([https://docs.rs/x](https://crates.io/y))\n`,
      'digest-link-syntax',
    ],
    ['a bracket is doubled', `${good}* [[T](https://docs.rs/x)\n`, 'digest-link-syntax'],
    ['a scheme is missing', `${good}* [T](www.rust-lang.org/p)\n`, 'digest-link-shape'],
    ['a scheme is misspelt', `${good}* [T](htps://docs.rs/1)\n`, 'digest-link-shape'],
    [
      'a code span is left open',
      `${good}* [use \`foo in bar](https://docs.rs/1)\n`,
      'digest-title-text',
    ],
    [
      'a tag of HTML vanishes',
      `${good}* [LocalKey<Cell>::update](https://docs.rs/1)\n`,
      'digest-title-text',
    ],
  ])('%s', (_, text, rule) => {
    const config = /\[video\]/.test(text) ? { tags: ['[video]'] } : {};
    expect(found(text, items, config)).toEqual([rule]);
  });
});

describe('no safe fix touches', () => {
  it.each([
    ['prose behind a link', '- [Robber](https://a.example/) is a tool\n', described],
    ['a genitive', "- [nix-mode.el](https://a.example/)'s new mode\n", described],
    [
      'a link on a line of its own',
      '- [A](https://a.example/)\n    [About A](https://b.example/)\n',
      '- [{title}]({url})',
    ],
    [
      'a list of ranks',
      `${good}\n## Top 2\n\n1. [A](https://a.example/)\n2. [B](https://b.example/)\n`,
      items,
    ],
    [
      'half of the emphasis',
      '- **[A](https://a.example/)**\n- [B](https://b.example/) - text\n',
      '- **[{title}]({url})**',
    ],
    ['a title before its address', `${good}* One title: https://a.example/\n`, items],
  ])('%s', (_, text, entry) => {
    expect(fix(text, { config: { entry } })).toBe(text);
  });
});
