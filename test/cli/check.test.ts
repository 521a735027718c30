import { describe, expect, it } from 'vitest';
import { runWith } from '../support/world.ts';

const clean = `## 2024-05-06

### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
`;
const wrong = clean.replace('Rust Blog: ', 'Rust Blog ');
const changelog = '# Changes\n\n## 2024-05-06\n\n### Fixed\n\n- [A bug](https://example.org/1)\n';

describe('copydesk check', () => {
  it('exits with 0 and tells the stars of a clean digest', async () => {
    const { code, out, error } = await runWith({ 'digest.md': clean }, ['check']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('No problems in 1 file.');
    expect(out).toContain('1 entry, 1 starred');
  });

  it('exits with 1 and names what is wrong, where, and the fix', async () => {
    const { code, out } = await runWith({ 'digest.md': wrong }, ['check', 'digest.md']);
    expect(code).toBe(1);
    expect(out).toContain('digest.md');
    expect(out).toMatch(
      /3:\d+ +error .*Unexpected ` ` between source and title, expected `: `.*digest-entry-format/,
    );
    expect(out).toContain('1 error in 1 file; 1 fixable with `copydesk fix`');
  });

  it('fails as --fail-on says', async () => {
    const setup = ['check', '--rule', 'digest-entry-format=warning'];
    expect((await runWith({ 'digest.md': wrong }, setup)).code).toBe(0);
    expect((await runWith({ 'digest.md': wrong }, [...setup, '--fail-on', 'warning'])).code).toBe(
      1,
    );
    expect((await runWith({ 'digest.md': wrong }, ['check', '--fail-on', 'never'])).code).toBe(0);
  });

  it('prints only what fails the run with --quiet', async () => {
    expect((await runWith({ 'digest.md': clean }, ['check', '--quiet'])).out).toBe('');
    const { out } = await runWith({ 'digest.md': wrong }, ['check', '--quiet']);
    expect(out).not.toContain('starred');
  });

  it('writes every format', async () => {
    const report = async (format: string) =>
      (await runWith({ 'digest.md': wrong }, ['check', '--format', format])).out;
    expect(JSON.parse(await report('json'))).toMatchObject({
      version: 1,
      findings: [{ rule: 'digest-entry-format', path: 'digest.md', fix: { safe: true } }],
      verdict: 'findings',
    });
    expect(JSON.parse(await report('sarif'))).toMatchObject({ version: '2.1.0' });
    expect(await report('markdown')).toContain('digest-entry-format');
    expect(await report('github')).toMatch(/^::error .*file=digest\.md/m);
  });

  it('leaves files alone that are no digests', async () => {
    const { code, out } = await runWith({ 'digest.md': clean, 'CHANGELOG.md': changelog }, [
      'check',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toMatchObject([
      { path: 'digest.md', entries: 1, starred: 1, days: 1 },
    ]);
  });

  it('says so where a named file holds no entries', async () => {
    const { code, out } = await runWith({ 'CHANGELOG.md': changelog }, ['check', 'CHANGELOG.md']);
    expect(code).toBe(0);
    expect(out).toContain(
      'CHANGELOG.md: no entries found, expected entries such as `### {star?}{source}: [{title}]({url})`',
    );
  });

  it('reads a named file that no pattern matches with the first format', async () => {
    const { code, out } = await runWith({ 'notes/page.txt': wrong }, ['check', './notes/page.txt']);
    expect(code).toBe(1);
    expect(out).toContain('notes/page.txt');
  });

  it('reads standard input', async () => {
    const { code, out } = await runWith({}, ['check', '-'], { input: wrong });
    expect(code).toBe(1);
    expect(out).toContain('standard input');
  });

  it('exits with 2 where there is nothing to work on', async () => {
    const nothing = await runWith({ 'notes.txt': 'x' }, ['check']);
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.error).toContain('no file matches `*.md`');
    const none = await runWith({ 'CHANGELOG.md': changelog, 'README.md': '# Hello\n' }, ['check']);
    expect(none.code).toBe(2);
    expect(none.error).toContain('no entries in CHANGELOG.md and 1 more file');
  });

  it('reports the others where one file cannot be read, and exits with 2', async () => {
    const { code, out, error } = await runWith(
      { 'digest.md': wrong, 'latin.md': Uint8Array.of(0x23, 0xe9) },
      ['check', 'digest.md', 'missing.md', 'latin.md'],
    );
    expect(code).toBe(2);
    expect(out).toContain('digest-entry-format');
    expect(error).toContain('missing.md: there is no such file');
    expect(error).toContain('latin.md: not UTF-8');
  });

  it('refuses what cannot be parsed safely', async () => {
    const { code, error } = await runWith({ 'digest.md': `${'[a]'.repeat(20_000)}\n` }, [
      'check',
      'digest.md',
    ]);
    expect(code).toBe(2);
    expect(error).toMatch(/digest\.md:1: more than 10,000 brackets/);
  });

  it('obeys the configuration of the repository, or the one it is given', async () => {
    const config = 'digests:\n  - files: [list.md]\n    entry: "- [{title}]({url})"\n';
    const files = { 'list.md': '* [Vim](https://www.vim.org)\n', '.github/copydesk.yml': config };
    expect((await runWith(files, ['check', '--fail-on', 'warning'])).code).toBe(1);
    const given = await runWith({ ...files, 'other.yml': 'digest: []\n' }, [
      'check',
      '--config',
      'other.yml',
    ]);
    expect(given.code).toBe(2);
    expect(given.error).toContain('other.yml:1:1');
    expect(given.error).toContain('did you mean `digests`');
  });

  it('obeys control comments', async () => {
    const text = wrong.replace('###', '<!--lint ignore digest-entry-format-->\n\n###');
    expect((await runWith({ 'digest.md': text }, ['check'])).code).toBe(0);
  });

  it('reads each file once for formats that share it, and says nothing twice', async () => {
    const config = `digests:
  - files: [week.md]
    entry: "* [{title}]({url})"
    sections: {except: [Events]}
  - files: [week.md]
    entry: "* {source}: [{title}]({url})"
    sections: {only: [Events]}
`;
    const week =
      '# Week\n\n* [Vim](https://www.vim.org)\n\n## Events\n\n* Berlin: [Meetup](https://berline.rs)\n';
    const { code, out } = await runWith({ 'week.md': week, '.github/copydesk.yml': config }, [
      'check',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toMatchObject([{ entries: 2 }]);
  });

  it('shows its progress through many files where somebody watches', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${index}.md`,
        clean.replace('1.78', `1.${index}`),
      ]),
    );
    const { error } = await runWith(files, ['check', '--rule', 'digest-entry-unique=off'], {
      watched: true,
    });
    expect(error).toMatch(/checking 15 of 30 files \(50 %\)/);
    expect((await runWith(files, ['check'])).error).toBe('');
  });
});

describe('the command line', () => {
  it.each([
    ['--help'],
    ['check', '--help'],
    ['fix', '--help'],
    ['stars', '--help'],
    ['help', 'fix'],
  ])('explains itself: %s %s', async (...args) => {
    const { code, out } = await runWith(
      {},
      args.filter((arg) => arg !== undefined),
    );
    expect(code).toBe(0);
    expect(out).toContain('Usage: copydesk');
  });

  it.each([['--version'], ['check', '--version'], ['stars', '-V']])(
    'tells its version: %s %s',
    async (...args) => {
      expect(await runWith({}, args)).toMatchObject({ code: 0, out: '1.2.3\n' });
    },
  );

  it.each([
    [['chekc'], "unknown command 'chekc'"],
    [['check', '--formt', 'json'], "unknown option '--formt'"],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json, sarif, markdown, github'],
    [['check', '--fail-on', 'often'], 'Allowed choices are error, warning, info, never'],
    [['check', '--today', 'tomorrow'], 'expected a date, such as 2024-05-06'],
    [['check', '--today', '2024-02-31'], 'expected a date, such as 2024-05-06'],
    [['check', '--rule', 'digest-entry-fromat=off'], 'did you mean `digest-entry-format`'],
    [['check', '--config', 'none.yml'], 'none.yml: there is no such file'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, error, out } = await runWith({ 'digest.md': clean }, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('shows its help where it is told nothing to do', async () => {
    const { code, error } = await runWith({}, []);
    expect(code).toBe(2);
    expect(error).toContain('Usage: copydesk');
  });
});
