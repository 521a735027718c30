import { describe, expect, it } from 'vitest';
import { runWith } from '../support/world.ts';

const clean = `## 2024-05-06

### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
`;
const wrong = clean.replace('Rust Blog: ', 'Rust Blog ');
const unsafe = clean.replace('html)', 'html) wow');

describe('copydesk fix', () => {
  it('writes what can be fixed safely and reports what is left', async () => {
    const { code, out, text, written } = await runWith({ 'a.md': wrong, 'b.md': unsafe }, ['fix']);
    expect(code).toBe(1);
    expect(text('a.md')).toBe(clean);
    expect(written).toEqual(['a.md']);
    expect(out).toContain('Fixed 1 problem in 1 file.');
    expect(out).toContain('1 fixable with `copydesk fix --unsafe`');
  });

  it('writes the rest with --unsafe', async () => {
    const { code, text } = await runWith({ 'a.md': wrong, 'b.md': unsafe }, [
      'fix',
      '--unsafe',
      '--rule',
      'digest-entry-unique=off',
    ]);
    expect(code).toBe(0);
    expect([text('a.md'), text('b.md')]).toEqual([clean, clean]);
  });

  it('names a file that cannot be written, and fixes the others', async () => {
    const files = { 'locked/a.md': wrong, 'b.md': wrong };
    const { code, out, error, written } = await runWith(files, ['fix', ...Object.keys(files)]);
    expect({ code, written }).toEqual({ code: 2, written: ['b.md'] });
    expect(out).toContain('Fixed problems in 1 file.');
    expect(error).toBe('copydesk: not fixed: locked/a.md: this file may not be written\n');
  });

  it('prints the changes instead with --diff', async () => {
    const { out, written } = await runWith({ 'a.md': wrong }, ['fix', '--diff']);
    expect(written).toEqual([]);
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /m);
    expect(out).toContain('+### :star:Rust Blog: [');
  });

  it('prints the changes inert where they are only shown', async () => {
    const text = `${wrong}\nIn \u001b[31mred.\n`;
    expect((await runWith({ 'a.md': text }, ['fix', '--diff'], { shown: true })).out).not.toContain(
      '\u001b',
    );
    expect((await runWith({ 'a.md': text }, ['fix', '--diff'])).out).toContain('\u001b');
  });

  it('keeps line ends, the byte order mark and a missing last newline', async () => {
    const foreign = (text: string) => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`;
    const { text } = await runWith({ 'a.md': foreign(wrong) }, ['fix']);
    expect(text('a.md')).toBe(foreign(clean));
  });

  it('goes on while it finds less to fix', async () => {
    // Each round moves the entries of one day: the next ones touch the same place.
    const days = Array.from(
      { length: 14 },
      (_, at) => `## 2024-05-06\n\n### Go Blog: [Part ${at}](https://go.dev/blog/${at})\n`,
    );
    const files = { 'digest.md': days.join('\n') };
    const { out } = await runWith(files, ['check', 'digest.md']);
    expect(out).toContain('digest.md: 1 fix was not proven, since that would take too long');
    const { text } = await runWith(files, ['fix']);
    const fixed = text('digest.md') ?? '';
    expect([fixed.match(/^## /gm)?.length, fixed.match(/^### /gm)?.length]).toEqual([1, 14]);
  });

  it('writes nothing where nothing changes', async () => {
    const { code, written } = await runWith({ 'a.md': clean }, ['fix']);
    expect({ code, written }).toEqual({ code: 0, written: [] });
  });

  it('leaves files alone that are no digests', async () => {
    const readme = '# Tools\n\n### Editor [Vim](https://www.vim.org)\n';
    const { written } = await runWith({ 'README.md': readme, 'a.md': clean }, ['fix', '--unsafe']);
    expect(written).toEqual([]);
  });

  it('passes standard input through to standard output', async () => {
    expect((await runWith({}, ['fix', '-'], { input: wrong })).out).toBe(clean);
    expect((await runWith({}, ['fix', '-'], { input: clean })).out).toBe(clean);
  });

  it('does not touch what a control comment silences', async () => {
    const silenced = wrong.replace('###', '<!--lint ignore-->\n\n###');
    expect((await runWith({ 'a.md': silenced }, ['fix'])).written).toEqual([]);
  });
});

describe('copydesk stars', () => {
  it('counts entries and stars without judging them', async () => {
    const { code, out } = await runWith({ 'a.md': wrong }, ['stars']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 entry, 1 starred/);
    expect(out).toMatch(/2024-05 +1 +1/);
  });

  it('writes JSON', async () => {
    const { out } = await runWith({ 'a.md': clean }, ['stars', '--format', 'json']);
    expect(out).toMatch(/\}\n$/);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [{ path: 'a.md', entries: 1 }],
      stars: { total: 1, starred: 1, bySource: [{ source: 'Rust Blog' }] },
    });
  });

  it('says so where a named file holds no entries', async () => {
    const { code, error } = await runWith({ 'a.md': '# Hello\n' }, ['stars', 'a.md']);
    expect(code).toBe(0);
    expect(error).toContain('a.md: no entries found');
  });
});
