import { describe, expect, it } from 'vitest';
import { page } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const deadcode = 'https://go.dev/blog/deadcode';
const slog = 'https://go.dev/blog/slog';
const pages = {
  [`${deadcode}?utm_source=feed`]: page('Finding unreachable functions with deadcode'),
  [deadcode]: page('Finding unreachable functions with deadcode'),
  [slog]: page('Structured Logging with slog'),
};

/** What `copydesk add` makes of a page, with some lines of it. */
async function added(
  before: string,
  { config, args = [deadcode] }: { config?: string; args?: string[] } = {},
) {
  const files = {
    'digest.md': before,
    ...(config !== undefined && { '.github/copydesk.yml': config }),
  };
  const result = await runWith(files, ['add', ...args], { pages });
  const checked = await runWith({ ...files, 'digest.md': result.text('digest.md') }, [
    'check',
    '--offline',
    '--today',
    '2024-06-01',
    '--fail-on',
    'info',
  ]);
  const earlier = await runWith(files, ['check', '--offline', '--fail-on', 'info']);
  expect(checked.code, checked.out).toBe(earlier.code);
  return { ...result, after: result.text('digest.md') };
}

const vim = '* [Vim](https://www.vim.org/)\n';
const archive = `# Links

## 2024-05-30

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
`;

describe('copydesk add', () => {
  it('writes the entry that title prints under today, which it makes', async () => {
    const { code, out, error, after } = await added(archive, {
      args: [`${deadcode}?utm_source=feed`],
    });
    expect(error).toBe('');
    expect(after).toBe(`# Links

## 2024-06-01

### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)

## 2024-05-30

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
`);
    expect(out).toBe(
      'Added 1 entry to digest.md:\n5: ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)\n',
    );
    expect(code).toBe(0);
  });

  it('puts several below today in their order, with the star', async () => {
    const { after, out } = await added(archive.replace('05-30', '06-01'), {
      args: ['--star', slog, deadcode],
    });
    expect(after).toBe(`# Links

## 2024-06-01

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

### :star:Go Blog: [Structured Logging with slog](https://go.dev/blog/slog)

### :star:Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
`);
    expect(out).toMatch(/^Added 2 entries to digest.md:\n7: .*\n9: .*\n$/);
  });

  it('shows the change as a patch and writes nothing with --dry-run', async () => {
    const { out, written, code } = await runWith(
      { 'digest.md': archive },
      ['add', '--dry-run', deadcode],
      { pages },
    );
    expect(out).toContain('--- a/digest.md\n+++ b/digest.md\n');
    expect(out).toContain('+## 2024-06-01\n');
    expect(written).toEqual([]);
    expect(code).toBe(0);
  });

  it('says where an entry stands already, and adds the others', async () => {
    const { after, error, code } = await added(archive, {
      args: ['http://www.go.dev/blog/go1.22/', deadcode],
    });
    expect(error).toMatch(
      /^http:\/\/www.go.dev\/blog\/go1.22\/: the page tells no title; it is listed already, in `digest.md:5` under 2024-05-30$/m,
    );
    expect(after).toContain('(https://go.dev/blog/deadcode)');
    expect(after.match(/go1.22/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('takes the title, the label, a tag, and the file that it is given', async () => {
    const list =
      '# Talks\n\n* [Simple Made Easy](https://www.infoq.com/presentations/Simple-Made-Easy/)\n';
    const { after, code, error } = await added(list, {
      config: `digests:
  - files: [digest.md]
    entry: '* {tag" "*}{source": "?}[{title}]({url}){" – "description?}'
    tags: ["[video]"]
`,
      args: [
        ...[
          'https://www.youtube.com/watch?v=SxdOUGdseq4&utm_source=x',
          '--title',
          'Simple [made] easy',
        ],
        ...[
          '--tag',
          '[Video]',
          '--source',
          'Strange Loop',
          '--description',
          'a talk',
          '--file',
          './digest.md',
        ],
      ],
    });
    expect(error).toBe('');
    expect(after).toBe(
      `${list}* [video] Strange Loop: [Simple [made] easy](https://www.youtube.com/watch?v=SxdOUGdseq4) – a talk\n`,
    );
    expect(code).toBe(0);
  });

  it('gives the tag that a policy wants', async () => {
    const { after } = await added('* [Vim](https://www.vim.org/)\n', {
      config: `digests:
  - files: [digest.md]
    entry: '* {tag" "*}[{title}]({url})'
rules:
  digest-policy:
    - warning
    - policies:
        - message: Expected the tag of a talk.
          tag: { hosts: [youtube.com], tag: "[video]" }
`,
      args: [
        'https://www.youtube.com/watch?v=SxdOUGdseq4',
        '--title',
        'Simple Made Easy',
        '--offline',
      ],
    });
    expect(after.split('\n')[1]).toMatch(/^\* \[video\] \[Simple Made Easy\]/);
  });

  it('keeps a list in alphabetical order', async () => {
    const letters = [...'ABCDEFGHIJKLNOPQ'].map(
      (letter) => `* [${letter}](https://a.test/${letter})\n`,
    );
    const { after } = await added(letters.join(''), {
      config: "digests: [{ files: [digest.md], entry: '* [{title}]({url})' }]",
      args: [deadcode, '--title', 'Middle', '--offline'],
    });
    expect(
      after
        .split('\n')
        .slice(11, 14)
        .map((line) => line.slice(3, 9)),
    ).toEqual(['L](htt', 'Middle', 'N](htt']);
  });

  it('makes the month and the year that a day stands in, where they are missing', async () => {
    const day = "day: ['# {date:YYYY}', '## {date:MMMM}', '### {date:D}']";
    const { after } = await added(`# 2023\n\n## May\n\n### 21\n\n${vim}`, {
      config: `digests: [{ files: [digest.md], ${day}, entry: '* [{title}]({url})' }]`,
    });
    expect(after).toMatch(
      /^# 2024\n\n## June\n\n### 1\n\n\* \[Finding.*\n\n# 2023\n\n## May\n\n### 21\n/,
    );
  });

  it('puts an entry that carries its date among others of its kind', async () => {
    const entry = (title: string, date: string) =>
      `* [${title}](https://a.test/${title}) - ${date}\n`;
    const before =
      entry('a', '2nd June 2024') + entry('b', '1st June 2024') + entry('c', '1st May 2024');
    const { after } = await added(before, {
      config:
        "digests: [{ files: [digest.md], entry: '* [{title}]({url}) - {date:Do MMMM YYYY}' }]",
    });
    expect(after.split('\n')[2]).toBe(
      `* [Finding unreachable functions with deadcode](${deadcode}) - 1st June 2024`,
    );
  });

  it('begins a table as the others of the page begin', async () => {
    let count = 0;
    const table = (number: number) =>
      `| Paper | Link |\n| :- | - |\n| ${number}) **T${number}** | [Paper](https://a.test/${count++}) |\n`;
    const { after } = await added(`## 2024-05-02\n${table(1)}\n## 2024-05-01\n${table(1)}`, {
      config: `digests:
  - files: [digest.md]
    day: "## {date:YYYY-MM-DD}"
    entry: '| {number}) **{title}** | [Paper]({url}) |'
`,
    });
    expect(after).toMatch(
      /^## 2024-06-01\n\| Paper \| Link \|\n\| :- \| - \|\n\| 1\) \*\*Finding.*\|\n\n## 2024-05-02\n/,
    );
  });

  const lists = "digests: [{ files: ['*.md'], entry: '* [{title}]({url})' }]";
  it.each<[string, Record<string, string>, string[], string]>([
    [
      'no page to add to',
      { 'README.md': '# Readme\n' },
      [],
      'there is no .github/copydesk.yml, and none of `README.md` has a date heading with an entry under it; `copydesk init` writes a configuration, and --file names a page to begin with',
    ],
    [
      'several pages',
      {
        '.github/copydesk.yml': lists,
        'a.md': vim,
        'b.md': '* [ed](https://www.gnu.org/software/ed/)\n',
      },
      [],
      'the entries could go into any of 2 files; choose with --file: `a.md`, `b.md`',
    ],
    [
      'a page that no digest describes',
      { '.github/copydesk.yml': lists, 'a.md': vim, 'notes/c.md': vim },
      ['--file', 'notes/c.md'],
      'notes/c.md: no digest of the configuration describes this file, expected one of `*.md`',
    ],
    [
      'a page that is not there',
      { '.github/copydesk.yml': lists, 'a.md': vim },
      ['--file', 'c.md'],
      'c.md: there is no such file; make it, and add to it then, expected one of `*.md`',
    ],
    [
      'no such section',
      { '.github/copydesk.yml': lists, 'a.md': `# Tools\n\n## Editors\n\n${vim}\n## Shells\n` },
      ['--section', 'Games'],
      'no section is called `Games`; choose with --section: `Editors`, `Shells`',
    ],
    [
      'several sections',
      {
        '.github/copydesk.yml': lists,
        'a.md': `# Editors\n\n${vim}\n# Shells\n\n* [fish](https://fishshell.com/)\n`,
      },
      [],
      'entries stand in several sections; choose with --section: `Editors`, `Shells`',
    ],
    [
      'a star without a place',
      { '.github/copydesk.yml': lists, 'a.md': vim },
      ['--star'],
      '--star has no place in `* [{title}]({url})`, which has no `{star}`',
    ],
    [
      'a section for another year',
      {
        '.github/copydesk.yml':
          "digests: [{ files: ['*.md'], day: '## {date:YYYY-MM-DD}', entry: '* [{title}]({url})' }]",
        'a.md': `# 2023\n\n## 2023-05-01\n\n${vim}`,
      },
      [],
      '`2023` has the days of 2023; write the heading of 2024 and name it with --section, or let `day` begin with the level `# {date:YYYY}`',
    ],
    [
      'a day that only a person can name',
      {
        '.github/copydesk.yml':
          "digests: [{ files: ['*.md'], day: '## {text}, {date:YYYY-MM-DD}', entry: '* [{title}]({url})' }]",
        'a.md': `## Start, 2024-05-01\n\n${vim}`,
      },
      [],
      'no day holds 2024-06-01, and `## {text}, {date:YYYY-MM-DD}` has words that only you know; write its heading, then add to it',
    ],
  ])('says what to do about %s', async (_, files, args, message) => {
    const { code, error, out, written } = await runWith(files, ['add', deadcode, ...args], {
      pages,
    });
    expect(error).toBe(`copydesk: ${message}\n`);
    expect([code, out, written]).toEqual([2, '', []]);
  });

  it('says of a page without a title, a private address and a dead page what to do', async () => {
    const urls = ['https://go.dev/x', 'http://192.168.1.7/wiki', 'https://go.dev/gone'];
    const { code, error, written } = await runWith({ 'digest.md': archive }, ['add', ...urls], {
      pages: { [urls[1] ?? '']: { fail: 'address-refused' }, [urls[2] ?? '']: { status: 410 } },
    });
    expect(error.split('\n')).toEqual([
      'https://go.dev/x: the page tells no title; give one with --title',
      'http://192.168.1.7/wiki: skipped: the address is not public, or contains a password; `links.allow` can name `192.168.1.7`',
      'https://go.dev/gone: dead: the server answers 410 Gone',
      '',
    ]);
    expect([code, written]).toEqual([1, []]);
  });

  it('takes no address for a title, and none that is blank', async () => {
    const files = { '.github/copydesk.yml': lists, 'a.md': vim };
    const add = (title: string) =>
      runWith(files, ['add', deadcode, '--offline', `--title=${title}`]);
    expect((await add(' ')).error).toBe('copydesk: --title is empty\n');
    const { error, written, code } = await add(slog);
    expect(error).toContain('(digest-title-missing)');
    expect([code, written]).toEqual([1, []]);
  });

  it('adds an address that cannot be verified by the title that it is given, and says so', async () => {
    const { code, error, text } = await runWith(
      { '.github/copydesk.yml': lists, 'a.md': vim },
      ['add', deadcode, '--title', 'Finding unreachable functions'],
      { pages: { [deadcode]: { status: 403 } } },
    );
    expect(text('a.md')).toBe(`${vim}* [Finding unreachable functions](${deadcode})\n`);
    expect(error).toMatch(/^https:\/\/go.dev\/blog\/deadcode: unverified: .*403/);
    expect(code).toBe(0);
  });

  it('says that a page may not be written', async () => {
    const files = {
      '.github/copydesk.yml': "digests: [{ files: ['locked/*.md'], entry: '* [{title}]({url})' }]",
      'locked/a.md': vim,
    };
    const { code, error, out } = await runWith(files, ['add', deadcode], { pages });
    expect(error).toBe('copydesk: locked/a.md: this file may not be written\n');
    expect([code, out]).toEqual([2, '']);
  });
});
