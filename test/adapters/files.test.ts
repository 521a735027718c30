import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/adapters/files.ts';
import type { Files } from '../../src/jobs/ports.ts';
import { runs } from '../support/runs.ts';

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
    await symlink('nowhere', join(root, 'link'));
    expect(await files.kind('link')).toBe('other');
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

it('tells whether a file is inside once links are followed', async () => {
  await put('folder/a.md');
  await symlink('folder', at('linked'));
  await symlink('/etc/hosts', at('out.md'));
  expect(await files.isInside('linked/a.md')).toBe(true);
  expect(await files.isInside('out.md')).toBe(false);
});

describe('a name that is no UTF-8', () => {
  const latin = (name: string) => Buffer.from(`${root}/${name}`, 'latin1');

  it('is listed, and its file is read and written, also below such a folder', async () => {
    await mkdir(latin('d\xe9'));
    for (const name of ['caf\xe9.md', 'caf\xea.md', 'd\xe9/in.md']) {
      await writeFile(latin(name), `${name}\n`);
    }
    const paths = await files.list(['**/*.md'], []);
    expect(paths).toEqual(['caf\udce9.md', 'caf\udcea.md', 'd\udce9/in.md']);
    for (const path of paths) {
      expect(await files.kind(path)).toBe('file');
      expect(await files.isInside(path)).toBe(true);
      expect(await files.isLinked(path)).toBe(false);
      const before = await files.read(path);
      await files.write(path, bytes('new\n'), before);
      await files.update(path, ({ read }) =>
        bytes(`${Buffer.from(read() ?? []).toString()}more\n`),
      );
    }
    expect(await readFile(latin('d\xe9/in.md'), 'utf8')).toBe('new\nmore\n');
    expect(await readdir(latin('d\xe9'))).toEqual(['in.md']);
    expect(await readdir(root)).toHaveLength(3);
  });

  it('is no way around links', async () => {
    await symlink('/etc', latin('d\xe9'));
    expect(await files.list(['**/*'], [])).toEqual([]);
    expect(await files.isLinked('d\udce9/a.md')).toBe(true);
    await expect(files.write('d\udce9/a.md', bytes('x'))).rejects.toThrow('symbolic link');
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

  it('refuses a folder, and a place that is not there', async () => {
    await mkdir(at('folder'));
    for (const [path, reason] of [
      ['folder', 'this is a folder, not a file'],
      ['missing/a.md', 'there is no such folder'],
    ] as const) {
      await expect(files.write(path, bytes('x'))).rejects.toMatchObject(
        failure(`${path}: ${reason}`),
      );
    }
    expect(await readdir(root)).toEqual(['folder']);
  });

  it('writes through no link: of a file, to nothing, or of a folder on the way', async () => {
    await put('folder/a.md', 'old\n');
    await symlink('folder/a.md', at('link.md'));
    await symlink('nothing.md', at('nowhere.md'));
    await symlink('folder', at('linked'));
    for (const [path, name] of [
      ['link.md', 'this'],
      ['nowhere.md', 'this'],
      ['linked/a.md', 'linked'],
      [at('linked/new.md'), 'linked'],
    ] as const) {
      const refusal = failure(
        `${path}: ${name} is a symbolic link, and nothing is written through links`,
      );
      await expect(files.write(path, bytes('new\n'))).rejects.toMatchObject(refusal);
      await expect(files.update(path, () => bytes('new\n'))).rejects.toMatchObject(refusal);
      expect(await files.isLinked(path)).toBe(true);
    }
    expect(await files.isLinked('folder/a.md')).toBe(false);
    expect(await readFile(at('folder/a.md'), 'utf8')).toBe('old\n');
    expect(await readdir(at('folder'))).toEqual(['a.md']);
  });

  it('leaves a file alone that changed since it was read', async () => {
    await put('a.md', 'old\n');
    const read = await files.read('a.md');
    await put('a.md', 'somebody else’s\n');
    const changed = failure('a.md: it has changed since it was read, and was left as it is');
    await expect(files.write('a.md', bytes('new\n'), read)).rejects.toMatchObject(changed);
    await expect(files.write('a.md', bytes('new\n'), null)).rejects.toMatchObject(changed);
    expect(await readFile(at('a.md'), 'utf8')).toBe('somebody else’s\n');
    await files.write('a.md', bytes('new\n'), bytes('somebody else’s\n'));
    expect(await readFile(at('a.md'), 'utf8')).toBe('new\n');
    expect(await readdir(root)).toEqual(['a.md']);
  });

  it('leaves the old text, and nothing else, where writing fails', async () => {
    await put('a.md', 'old\n');
    const broken = { length: 4 } as Uint8Array;
    await expect(files.write('a.md', broken)).rejects.toMatchObject({ code: 'input-unreadable' });
    expect(await readFile(at('a.md'), 'utf8')).toBe('old\n');
    expect(await readdir(root)).toEqual(['a.md']);
  });
});

describe('update', () => {
  it('loses nothing of what runs at the same time write', async () => {
    const append = (line: string) =>
      createFiles(root).update('a.txt', ({ digest, read }) =>
        bytes(`${digest ? new TextDecoder().decode(read()) : ''}${line}\n`),
      );
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    await Promise.all(lines.map(append));
    const found = (await readFile(at('a.txt'), 'utf8')).split('\n').filter(Boolean);
    expect(found.sort()).toEqual([...lines].sort());
    expect(await readdir(root)).toEqual(['a.txt']);
  });

  it('leaves the file as it is where there is nothing to change', async () => {
    await files.update('a.txt', () => undefined);
    expect(await readdir(root)).toEqual([]);
  });

  it('goes on after a run that left its lock behind', async () => {
    await put('a.txt.lock', '');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(at('a.txt.lock'), longAgo, longAgo);
    await files.update('a.txt', () => bytes('new\n'));
    expect(await readdir(root)).toEqual(['a.txt']);
  });
});

describe('whatever links there are', () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('file', 'folder', 'out', 'outFile', 'in'),
      path: paths,
      target: paths,
    }),
    { maxLength: 6 },
  );

  it('no write leaves the root, and none goes through a link', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'copydesk-outside-'));
    await fc.assert(
      fc.asyncProperty(steps, paths, fc.boolean(), async (layout, path, isUpdate) => {
        const folder = await mkdtemp(join(root, 'run-'));
        await rm(outside, { recursive: true });
        await mkdir(join(outside, 'a'), { recursive: true });
        await writeFile(join(outside, 'file'), 'theirs');
        for (const { kind, path, target } of layout) {
          const full = join(folder, path);
          const make = {
            file: () => writeFile(full, 'ours'),
            folder: () => mkdir(full),
            out: () => symlink(outside, full),
            outFile: () => symlink(join(outside, 'file'), full),
            in: () => symlink(join(folder, target), full),
          }[kind];
          // What is below a link of this layout would be made outside.
          if (!(await createFiles(folder).isLinked(path))) await make?.().catch(() => undefined);
        }
        const run = createFiles(folder);
        const linked = await run.isLinked(path);
        const writing = isUpdate
          ? run.update(path, () => bytes('new'))
          : run.write(path, bytes('new'));
        const written = await writing.then(
          () => true,
          () => false,
        );
        expect(written && linked).toBe(false);
        expect(await readdir(outside, { recursive: true })).toEqual(['a', 'file']);
        expect(await readFile(join(outside, 'file'), 'utf8')).toBe('theirs');
        if (written) expect(await readFile(join(folder, path), 'utf8')).toBe('new');
      }),
      runs(300),
    );
    await rm(outside, { recursive: true });
  });
});
