import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const newsletter = { entry: '* {tag" "*}[{title}]({url})', tags: ['[video]', '[audio]'] };
const curated = { entry: '- [{title}]({url}){" - "description?}' };
const vim = '[Vim](https://www.vim.org)';
const helix = '[Helix](https://helix-editor.com/)';
const kakoune = '[Kakoune](https://kakoune.org/)';

const read = (text: string, config: Record<string, unknown> = newsletter) =>
  digestOf(text, { config }).entries.map(({ title, tags, differences, description }) => ({
    title: title?.text,
    ...(tags.length > 0 && { tags: tags.map((tag) => tag.text) }),
    ...(description && { description: description.text }),
    differences: differences.map(({ aspect, actual, expected }) => [aspect, actual, expected]),
  }));

describe('an entry of a list', () => {
  it('is read with its tags', () => {
    expect(read(`* [video] [audio] ${vim}\n* ${helix}\n`)).toEqual([
      { title: 'Vim', tags: ['[video]', '[audio]'], differences: [] },
      { title: 'Helix', differences: [] },
    ]);
  });

  it('is read with its description', () => {
    expect(read(`- ${vim} - The editor.\n- ${helix}\n`, curated)).toEqual([
      { title: 'Vim', description: 'The editor.', differences: [] },
      { title: 'Helix', differences: [] },
    ]);
  });

  it.each([
    ['another bullet', `* ${vim}\n\n- ${helix}\n`, [['marker', '-', '*']]],
    ['a doubled bullet', `* ${vim}\n* * ${helix}\n`, [['marker', '* *', '*']]],
    ['a number', `* ${vim}\n\n1. ${helix}\n`, [['marker', '1.', '*']]],
    ['no bullet', `* ${vim}\n${helix}\n`, [['marker', '', '* ']]],
    ['no bullet after a blank line', `* ${vim}\n\n${helix}\n`, [['marker', '', '* ']]],
    ['a tag in another case', `* ${vim}\n* [Video] ${helix}\n`, [['tag', '[Video]', '[video]']]],
    ['an unknown tag', `* ${vim}\n* [slides] ${helix}\n`, [['tag', '[slides]', undefined]]],
    ['text after the link', `* ${vim}\n* ${helix} in Rust\n`, [['text', ' in Rust', '']]],
    ['half a tag before the link', `* ${vim}\n* [video ${helix}\n`, [['text', '[video ', '']]],
    ['bold left open', `* ${vim}\n* **${helix}\n`, [['separator', '**', '']]],
  ])('is recognised with %s', (_, text, differences) => {
    expect(read(text)).toMatchObject([
      { title: 'Vim', differences: [] },
      { title: 'Helix', differences },
    ]);
  });

  it.each([
    ['a colon', `- ${vim}: The editor.\n`, [['separator', ': ', ' - ']]],
    ['nothing', `- ${vim} The editor.\n`, [['separator', ' ', ' - ']]],
  ])('is recognised with %s before its description', (_, text, differences) => {
    expect(read(text, curated)).toEqual([
      { title: 'Vim', description: 'The editor.', differences },
    ]);
  });

  it.each([`* ${vim}\n* https://helix-editor.com/\n`, `* ${vim}\n* <https://helix-editor.com/>\n`])(
    'is recognised by its address alone: %s',
    (text) => {
      expect(read(text)[1]?.differences.map(([aspect]) => aspect)).toEqual(['link']);
    },
  );

  it('stands below an item that is none itself, and not below one that is', () => {
    const text = `- Editors\n  - ${vim}\n    - ${helix}\n`;
    expect(read(text, curated).map(({ title }) => title)).toEqual(['Vim']);
  });

  it.each([
    ['in a page of its own', ''],
    ['below entries', `* ${vim}\n* ${kakoune}\n* [Nano](https://www.nano-editor.org/)\n`],
    ['below prose', `* We met ${vim} there.\n* It was ${kakoune} again.\n* And more.\n`],
  ])('is what the template says, whatever stands beside it: %s', (_, above) => {
    const isEntry = (line: string) => read(`${above}${line}\n`).length > read(above).length;
    expect(isEntry(`* ${helix}: an editor in Rust`)).toBe(true);
    expect(isEntry(`* ${helix}`)).toBe(true);
    expect(isEntry('* Helix: https://helix-editor.com/')).toBe(true);
    expect(isEntry('* Helix (https://helix-editor.com/)')).toBe(true);
    expect(isEntry(`* See ${helix}`)).toBe(false);
    expect(isEntry(`* We liked ${helix} a lot`)).toBe(false);
    expect(isEntry('* It is at https://helix-editor.com/ today')).toBe(false);
  });

  it('has words of its own before the link, where a source may be missing, only as a source', () => {
    const format = { entry: '* {source": "?}[{title}]({url}){": "description?}' };
    const titles = (text: string) => read(`${text}\n`, format).map(({ title }) => title);
    expect(titles(`* Some ${vim}`)).toEqual([]);
    expect(titles(`* A proof that it works is ${vim}: an editor`)).toEqual([]);
    expect(titles(`* Blog: ${vim}\n* Blog - ${helix}`)).toEqual(['Vim', 'Helix']);
    const required = { entry: '* {source}: [{title}]({url})' };
    expect(read(`* Blog ${vim}\n`, required)).toHaveLength(1);
  });

  it.each([
    ['* Helix: https://helix-editor.com/', 'Helix'],
    ['* Helix - https://helix-editor.com/', 'Helix'],
    ['* Helix (https://helix-editor.com/)', 'Helix'],
    ['* (Helix)(https://helix-editor.com/)', 'Helix'],
    ['* Editors: Helix: https://helix-editor.com/', 'Editors: Helix'],
    ['* What is Helix? <https://helix-editor.com/>', 'What is Helix?'],
  ])('has a title without what parts it from a bare address: %s', (line, title) => {
    expect(read(`${line}\n`)).toMatchObject([
      { title, differences: [['link', line.slice(2), `[${title}](https://helix-editor.com/)`]] },
    ]);
  });

  it.each([
    ['alone below its heading', `## A\n\n* ${vim}\n\n## B\n\n${helix}\n`],
    ['with a comment below', `## A\n\n* ${vim}\n\n## B\n\n${helix}\n\n<!-- more -->\n`],
    ['with a comment above', `## A\n\n<!-- new -->\n\n${helix}\n\n## B\n\n* ${vim}\n`],
    ['first below its heading', `## A\n\n${helix}\n* ${vim}\n`],
    ['first, a comment between', `## A\n\n${helix}\n\n<!-- more -->\n\n* ${vim}\n`],
  ])('may lack its marker %s', (_, text) => {
    const helixes = read(text).filter(({ title }) => title === 'Helix');
    expect(helixes).toMatchObject([{ differences: [['marker', '', '* ']] }]);
  });

  it('is no bare address with another marker, nor in a file of bare addresses', () => {
    const bare = (name: string) => `* ${name}: https://editors.example/${name}\n`;
    expect(read(`* ${vim}\n\n- Helix: https://helix-editor.com/\n`)).toHaveLength(1);
    expect(read(['Vim', 'Helix', 'Nano'].map(bare).join(''))).toEqual([]);
    expect(read(`* ${vim}\n* ${kakoune}\n${bare('Nano')}`)).toHaveLength(3);
  });

  it('is no link alone below a heading of another depth, or among text', () => {
    expect(read(`# A\n\n${helix}\n\n## B\n\n* ${vim}\n`)).toHaveLength(1);
    expect(read(`## A\n\n* ${vim}\n\n## B\n\nText.\n\n${helix}\n`)).toHaveLength(1);
  });

  it('is no line of a table of contents, no task and no item of prose', () => {
    const prose = `- We met ${vim} there and liked it.\n- Nobody had heard of ${helix} before.\n- It was ${kakoune} again.\n`;
    expect(
      read(`- [Editors](#editors)\n\n## Editors\n\n- [ ] write more\n\n${prose}`, curated),
    ).toEqual([]);
  });

  it('ends with its nested list', () => {
    const { entries } = digestOf(`* ${vim}\n    * a note\n* ${helix}\n`, { config: newsletter });
    expect(entries.map(({ range }) => range.end.line)).toEqual([2, 3]);
    expect(entries[0]?.body).toHaveLength(1);
  });
});

describe('the sections of a format', () => {
  const text = `# Week 6\n\n## News\n\n* ${vim}\n\n### Editors\n\n* ${helix}\n\n## Events\n\n* ${kakoune}\n\n## News\n\n* [Emacs](https://www.gnu.org/software/emacs/)\n`;
  const titles = (sections: object) =>
    read(text, { ...newsletter, sections }).map(({ title }) => title);

  it('hold their subsections', () => {
    expect(titles({ only: ['News'] })).toEqual(['Vim', 'Helix', 'Emacs']);
    expect(titles({ only: [['News', 'Editors']] })).toEqual(['Helix']);
  });

  it('may be all but some', () => {
    expect(titles({ except: ['Events', 'Editors'] })).toEqual(['Vim', 'Emacs']);
  });

  it('bound what rules see', () => {
    const digest = digestOf(text, { config: { ...newsletter, sections: { only: ['Events'] } } });
    expect(digest.links.map(({ url }) => url)).toEqual(['https://kakoune.org/']);
    expect(digest.headings.map(({ role }) => role)).toEqual(['section']);
    expect(digest.lists).toHaveLength(1);
  });

  it('are read again behind one that is left out', () => {
    const days = `## 2024-02-06\n\n### Go: [Go 1.22](https://go.dev/blog/go1.22)\n\n## Events\n\n### Go: [Meetup](https://go.dev/wiki)\n\n## 2024-02-01\n\n### Go: [Routing](https://go.dev/blog/routing-enhancements)\n`;
    const digest = digestOf(days, { config: { sections: { except: ['Events'] } } });
    expect(digest.entries.map(({ day }) => day?.date)).toEqual(['2024-02-06', '2024-02-01']);
  });
});

describe('an item', () => {
  const config = { entry: '- [{title}]({url}){" "description?}' };
  const [first] = digestOf('- [Deno 2](https://deno.com/blog/v2.0)\n  brings packages of npm\n', {
    config,
  }).entries;

  it('whose text is wrapped is as the template writes it', () => {
    expect(first?.differences).toEqual([]);
    expect(first?.description?.text).toBe('brings packages of npm');
  });

  it.each(['all.md', '../2023/', '/tags/rust', 'about.html#us'])(
    'of the page %s is none',
    (url) => {
      expect(digestOf(`- [All](${url})\n`, { config }).entries).toEqual([]);
    },
  );

  it.each([
    'www.rust-lang.org/learn',
    'htps://go.dev/blog',
    'http//go.dev/blog',
    'blog.rust-lang.org/x',
  ])('of the address %s is one', (url) => {
    expect(digestOf(`- [All](${url})\n`, { config }).entries).toHaveLength(1);
  });
});

describe('an entry of a title and a bare address', () => {
  const numbered = { entry: '1. {title} {url}' };
  const address = 'https://www.vim.org';

  it('has the marker that the template has', () => {
    const text = `1. Vim ${address}\n2. Helix https://helix-editor.com/\n\nMore: ${address}\n\n* Editor: ${address}\n`;
    expect(read(text, numbered).map(({ title }) => title)).toEqual(['Vim', 'Helix']);
  });
});
