import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionsOf, type ChangedText } from '../support/changes.ts';
import { digestOf, type LintSetup } from '../support/lint.ts';
import { runs } from '../support/runs.ts';

const entry = (title: string, url: string, body = '') =>
  `### Go Blog: [${title}](${url})\n${body && `\n${body}\n`}`;
const page = (...entries: string[]) => `## 2024-05-02\n\n${entries.join('\n')}`;

const routing = entry(
  'Routing Enhancements for Go 1.22',
  'https://go.dev/blog/routing-enhancements',
);
const random = entry('Secure Randomness in Go 1.22', 'https://go.dev/blog/chacha8rand');
const deadcode = entry(
  'Finding unreachable functions with deadcode',
  'https://go.dev/blog/deadcode',
);

/** The lines of the new entries, and of those whose link is new, as `path:line`. */
function news(files: Record<string, ChangedText>, setup: LintSetup = {}) {
  const additions = additionsOf(files, setup);
  const all = Object.entries(files).flatMap(([path, { after }]) =>
    after === undefined
      ? []
      : digestOf(after, { ...setup, path }).entries.map((each) => [path, each] as const),
  );
  const among = (isSo: 'isNewEntry' | 'bringsLink') =>
    all
      .filter(([path, { head }]) => additions[isSo](path, head))
      .map(([path, { head }]) => `${path}:${head.start.line}`);
  const listed = additions.entries.map((each) => `${each.path}:${each.entry.head.start.line}`);
  expect(listed).toEqual(among('isNewEntry'));
  return { entries: listed, brings: among('bringsLink') };
}

/** The addresses of the new links, in the order of the text. */
function newLinks(before: string, after: string): string[] {
  const additions = additionsOf({ 'digest.md': { before, after } });
  return digestOf(after)
    .links.filter(({ range }) => additions.isNewLink('digest.md', range))
    .map(({ url }) => url);
}

describe('an entry', () => {
  it('is new where its link was not there', () => {
    const change = { before: page(routing), after: page(random, routing) };
    expect(news({ 'digest.md': change })).toEqual({
      entries: ['digest.md:3'],
      brings: ['digest.md:3'],
    });
  });

  it('is new with all of its file', () => {
    expect(news({ 'digest.md': { after: page(random, routing) } }).entries).toHaveLength(2);
  });

  it('is not new where it was moved, in its file or to another one', () => {
    const none = { entries: [], brings: [] };
    expect(
      news({ 'digest.md': { before: page(routing, random), after: page(random, routing) } }),
    ).toEqual(none);
    expect(
      news({
        '2023.md': { before: page(routing, random), after: page(routing) },
        '2024.md': { before: page(deadcode), after: page(random, deadcode) },
      }),
    ).toEqual(none);
    expect(
      news({ 'draft.md': { before: page(random) }, '2024-05-02.md': { after: page(random) } }),
    ).toEqual(none);
  });

  it('is not new where its words or the spelling of its link changed', () => {
    const edited = entry('Routing Enhancements', 'http://go.dev/blog/routing-enhancements/');
    expect(news({ 'digest.md': { before: page(routing), after: page(edited) } })).toEqual({
      entries: [],
      brings: [],
    });
  });

  it('is not new where its link changed, but brings it', () => {
    const relinked = routing.replace('go.dev/blog', 'go.googlesource.com/website');
    expect(
      news({ 'digest.md': { before: page(routing, random), after: page(relinked, random) } }),
    ).toEqual({ entries: [], brings: ['digest.md:3'] });
  });

  it('is new where link and title are others', () => {
    expect(
      news({ 'digest.md': { before: page(routing), after: page(random) } }).entries,
    ).toHaveLength(1);
  });

  it('is the added one of two copies', () => {
    for (const [before, after] of [
      [page(routing, random), page(routing, random, routing)],
      [page(random, routing), page(routing, random, routing)],
    ] as const) {
      const [added] = [...news({ 'digest.md': { before, after } }).entries];
      expect(added).toBe(
        before.indexOf('Routing') < before.indexOf('Secure') ? 'digest.md:7' : 'digest.md:3',
      );
    }
  });

  it('goes by its title, else by its words, where it has no link', () => {
    const config = { entry: '- [{title}]({url})' };
    const plain = '### :star:Go Blog: Gophers\n';
    expect(
      news({ 'digest.md': { before: page(plain), after: page(random, plain) } }).entries,
    ).toEqual(['digest.md:3']);
    const before = '- [Gophers]()\n- [Go](https://go.dev/)\n';
    const after = '- [Go](https://go.dev/)\n- [Rust]()\n- [Gophers]()\n';
    expect(news({ 'digest.md': { before, after } }, { config }).entries).toEqual(['digest.md:2']);
  });

  it('is not new where it has got its link', () => {
    const config = { entry: '- [{title}]({url})' };
    const change = { before: '- [Go]()\n', after: '- [Go](https://go.dev/)\n' };
    expect(news({ 'digest.md': change }, { config })).toEqual({
      entries: [],
      brings: ['digest.md:1'],
    });
  });

  it('is new as often as there are more of its link than before, whatever was moved', () => {
    const links = fc.array(fc.constantFrom(routing, random, deadcode), { maxLength: 6 });
    fc.assert(
      fc.property(links, links, links, links, (a, b, c, d) => {
        const files = {
          'a.md': { before: page(...a), after: page(...c) },
          'b.md': { before: page(...b), after: page(...d) },
        };
        const count = (all: string[], one: string) => all.filter((each) => each === one).length;
        const expected = [routing, random, deadcode].map((one) =>
          Math.max(0, count([...c, ...d], one) - count([...a, ...b], one)),
        );
        expect(news(files).brings).toHaveLength(expected.reduce((sum, each) => sum + each, 0));
      }),
      runs(60),
    );
  });
});

describe('a link', () => {
  const code = '[[code]](https://github.com/golang/go)';

  it('is new with its entry: its own, extras, pictures, and those in its text', () => {
    const body = `${code}\n\n![gopher](https://go.dev/images/gophers/ladder.svg)\n\nSee <https://pkg.go.dev/>.`;
    const added = entry('Secure Randomness in Go 1.22', 'https://go.dev/blog/chacha8rand', body);
    expect(newLinks(page(routing), page(added, routing))).toEqual([
      'https://go.dev/blog/chacha8rand',
      'https://github.com/golang/go',
      'https://go.dev/images/gophers/ladder.svg',
      'https://pkg.go.dev/',
    ]);
  });

  it('is new where it was put into an entry that stood there, or changed', () => {
    const extended = entry(
      'Routing Enhancements for Go 1.22',
      'https://go.dev/blog/routing-enhancements',
      code,
    );
    expect(newLinks(page(routing), page(extended))).toEqual(['https://github.com/golang/go']);
    const changed = extended.replace('golang/go', 'golang/net');
    expect(newLinks(page(extended), page(changed))).toEqual(['https://github.com/golang/net']);
  });

  it('is not new where it was moved or spelled in another way', () => {
    expect(newLinks(page(routing, random), page(random, routing))).toEqual([]);
    const spelled = page(routing).replace('https://go.dev', 'http://www.go.dev');
    expect(newLinks(page(routing), spelled)).toEqual([]);
  });

  it('is new in a new entry, even where another place had it', () => {
    const prose = `Words on [randomness](https://go.dev/blog/chacha8rand).\n\n`;
    expect(newLinks(prose + page(routing), page(random, routing))).toEqual([
      'https://go.dev/blog/chacha8rand',
    ]);
  });

  it('is new outside of entries, too', () => {
    expect(newLinks(page(routing), `A [tour](https://go.dev/tour/).\n\n${page(routing)}`)).toEqual([
      'https://go.dev/tour/',
    ]);
  });
});
