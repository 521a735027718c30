import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/adapters/files.ts';
import type { Files } from '../../src/jobs/ports.ts';

let root: string;
let files: Files;

const at = (path: string) => join(root, path);
const put = async (path: string, text = 'text\n') => {
  await mkdir(join(at(path), '..'), { recursive: true });
  await writeFile(at(path), text);
};
const bytes = (text: string) => new TextEncoder().encode(text);
const failure = (message: string) => ({ name: 'CopydeskError', code: 'input-unreadable', message });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-files-'));
  files = createFiles(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('list', () => {
  it('finds what matches and is not excluded, in order, each once', async () => {
    for (const path of ['b.md', 'a.md', 'issues/2021.md', 'issues/old/2020.md', 'a.txt'])
      await put(path);
    expect(await files.list(['*.md', 'a.*'], [])).toEqual(['a.md', 'a.txt', 'b.md']);
    expect(await files.list(['**/*.md'], ['issues/old/**'])).toEqual([
      'a.md',
      'b.md',
      'issues/2021.md',
    ]);
    expect(await files.list(['*.html'], [])).toEqual([]);
  });

  it('leaves packages and the repository itself alone', async () => {
    for (const path of [
      'a.md',
      'node_modules/x/readme.md',
      '.git/x.md',
      '.github/x.md',
      'sub/b.md',
    ]) {
      await put(path);
    }
    await symlink(root, at('sub/loop'));
    expect(await files.list(['**/*.md'], [])).toEqual(['a.md', 'sub/b.md']);
    expect(await files.list(['.github/*.md', 'sub'], [])).toEqual(['.github/x.md']);
  });

  it('leaves out links, which may lead out of the repository', async () => {
    await put('a.md');
    await symlink('/etc/passwd', at('b.md'));
    expect(await files.list(['*.md'], [])).toEqual(['a.md']);
  });
});

describe('kind', () => {
  it('tells a file from a folder and from nothing', async () => {
    await put('folder/a.md');
    expect(await files.kind('folder/a.md')).toBe('file');
    expect(await files.kind('folder')).toBe('folder');
    expect(await files.kind('folder/b.md')).toBeUndefined();
  });
});

describe('read', () => {
  it('gives the bytes of a file, by a relative or an absolute path', async () => {
    await put('a.md', 'é\n');
    expect([...(await files.read('a.md'))]).toEqual([0xc3, 0xa9, 0x0a]);
    expect([...(await files.read(at('a.md')))]).toEqual([0xc3, 0xa9, 0x0a]);
  });

  it('says plainly what is wrong, naming the file as it was given', async () => {
    await put('folder/a.md');
    await symlink('loop.md', at('loop.md'));
    const long = `${'x'.repeat(300)}.md`;
    for (const [path, reason] of [
      ['b.md', 'there is no such file'],
      ['folder/a.md/b.md', 'there is no such file'],
      ['folder', 'this is a folder, not a file'],
      ['/dev/null', 'this is not a regular file'],
      ['loop.md', 'its symbolic links form a circle'],
      [long, 'the name is too long'],
      ['a\0b', 'this file cannot be used (ERR_INVALID_ARG_VALUE)'],
    ] as const) {
      await expect(files.read(path)).rejects.toMatchObject(failure(`${path}: ${reason}`));
    }
  });
});

describe('write', () => {
  it('replaces a file and leaves nothing else behind', async () => {
    await put('a.md', 'a long old text\n');
    await files.write('a.md', bytes('new\n'));
    expect(await readFile(at('a.md'), 'utf8')).toBe('new\n');
    expect(await readdir(root)).toEqual(['a.md']);
  });

  it('makes a file that is not there', async () => {
    await files.write('a.md', bytes('new\n'));
    expect(await readFile(at('a.md'), 'utf8')).toBe('new\n');
    expect((await stat(at('a.md'))).mode & 0o111).toBe(0);
  });

  it.each([0o600, 0o644, 0o666, 0o755])('keeps mode %i', async (mode) => {
    await put('a.md');
    await chmod(at('a.md'), mode);
    await files.write('a.md', bytes('new\n'));
    expect((await stat(at('a.md'))).mode & 0o777).toBe(mode);
  });

  it('writes to the target of a link and keeps the link', async () => {
    await put('folder/a.md');
    await symlink('folder/a.md', at('link.md'));
    await files.write('link.md', bytes('new\n'));
    expect((await lstat(at('link.md'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('folder/a.md'), 'utf8')).toBe('new\n');
    expect(await readdir(at('folder'))).toEqual(['a.md']);
  });

  it('refuses a folder, a link to nothing, and a place that is not there', async () => {
    await mkdir(at('folder'));
    await symlink('nothing.md', at('link.md'));
    for (const [path, reason] of [
      ['folder', 'this is a folder, not a file'],
      ['link.md', 'there is no such file'],
      ['missing/a.md', 'there is no such folder'],
    ] as const) {
      await expect(files.write(path, bytes('x'))).rejects.toMatchObject(
        failure(`${path}: ${reason}`),
      );
    }
    expect(await readdir(root)).toEqual(['folder', 'link.md']);
  });

  it('leaves the old text, and nothing else, where writing fails', async () => {
    await put('a.md', 'old\n');
    const broken = { length: 4 } as Uint8Array;
    await expect(files.write('a.md', broken)).rejects.toMatchObject({ code: 'input-unreadable' });
    expect(await readFile(at('a.md'), 'utf8')).toBe('old\n');
    expect(await readdir(root)).toEqual(['a.md']);
  });
});
