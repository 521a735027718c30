import { access, rename, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/git/repository.ts';
import type { ChangedFile } from '../../src/review/ports.ts';
import { createGitFolder, type GitFolder } from '../support/git-folder.ts';

let folder: GitFolder;

beforeEach(async () => {
  folder = await createGitFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

const long = `${Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n')}\n`;
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
const brief = (files: readonly ChangedFile[]) =>
  files.map(({ status, path, previousPath }) => [
    status,
    previousPath ? `${previousPath} > ${path}` : path,
  ]);

describe('the change between two commits', () => {
  it('is counted from where the head parted from the base', async () => {
    const start = await folder.commit({ 'README.md': 'one\n' });
    await folder.git('switch', '--quiet', '--create', 'entries');
    const head = await folder.commit({ '2024.md': 'two\n' });
    await folder.git('switch', '--quiet', 'main');
    const base = await folder.commit({ 'README.md': 'three\n' });

    const { change } = await openGit(folder.root);
    expect(await change({ base: 'main', head: 'entries' })).toEqual({
      base,
      mergeBase: start,
      head,
      files: [{ path: '2024.md', previousPath: undefined, status: 'added', patch: undefined }],
      more: false,
      showsDiffs: false,
    });
    expect(await change({ head: 'entries' })).toMatchObject({
      base: start,
      mergeBase: start,
      head,
    });
  });

  it('tells added, modified, renamed and removed files apart, whatever they are called', async () => {
    const odd = 'a "b"\t\\ é\n--.md';
    const base = await folder.commit({
      'modified.md': 'a\n',
      'removed.md': 'a\n',
      'drafts/old.md': long,
    });
    await folder.git('mv', 'drafts/old.md', '2024.md');
    const head = await folder.commit({
      'modified.md': 'b\n',
      'removed.md': null,
      '2024.md': `${long}one more\n`,
      [odd]: 'c\n',
    });

    const { change } = await openGit(folder.root);
    expect(brief((await change({ base, head })).files)).toEqual([
      ['renamed', 'drafts/old.md > 2024.md'],
      ['added', odd],
      ['modified', 'modified.md'],
      ['removed', 'removed.md'],
    ]);
  });

  it('takes links and other repositories for no files', async () => {
    const base = await folder.commit({ 'was-file.md': 'a\n', 'target.md': 'b\n' });
    await folder.git('rm', '--quiet', 'was-file.md');
    await symlink('target.md', join(folder.root, 'was-file.md'));
    await symlink('target.md', join(folder.root, 'link.md'));
    await folder.git('update-index', '--add', '--cacheinfo', `160000,${base},module`);
    const head = await folder.commit({});

    const { change, list, read } = await openGit(folder.root);
    expect(brief((await change({ base, head })).files)).toEqual([['removed', 'was-file.md']]);
    expect((await list(head)).files.map(({ path }) => path)).toEqual(['target.md']);
    expect(await read([{ commit: head, path: 'link.md' }])).toEqual([undefined]);
  });

  it('is the same with settings that change what git shows', async () => {
    const base = await folder.commit({ 'sub/2023.md': long, 'other.md': 'a\n' });
    await folder.git('mv', 'sub/2023.md', 'sub/2024.md');
    const head = await folder.commit({ 'other.md': 'b\n' });
    await writeFile(join(folder.root, '.git/order'), 'zzz\n');
    for (const [name, value] of [
      ['diff.renames', 'false'],
      ['diff.noprefix', 'true'],
      ['diff.relative', 'true'],
      ['diff.external', 'false'],
      ['diff.orderFile', '.git/order'],
      ['color.ui', 'always'],
      ['core.pager', 'false'],
      ['core.abbrev', '4'],
    ] as const) {
      await folder.git('config', name, value);
    }

    const { change, root } = await openGit(join(folder.root, 'sub'));
    expect(root.endsWith('sub')).toBe(false);
    expect(brief((await change({ base, head })).files)).toEqual([
      ['modified', 'other.md'],
      ['renamed', 'sub/2023.md > sub/2024.md'],
    ]);
  });
});

describe('the change of the working tree', () => {
  it('has what is not committed, and new files that are not ignored', async () => {
    const base = await folder.commit({
      'kept.md': 'a\n',
      'edited.md': 'a\n',
      'gone.md': 'a\n',
      '.gitignore': 'ignored.md\n',
    });
    await folder.write({
      'edited.md': 'b\n',
      'gone.md': null,
      'new.md': 'c\n',
      'ignored.md': 'd\n',
    });
    await symlink('kept.md', join(folder.root, 'link.md'));

    const { change, list, read } = await openGit(folder.root);
    const { files, head, ...rest } = await change({});
    expect(rest).toEqual({ base, mergeBase: base, more: false, showsDiffs: false });
    expect(brief(files)).toEqual([
      ['modified', 'edited.md'],
      ['removed', 'gone.md'],
      ['added', 'new.md'],
    ]);
    expect(await list(head)).toEqual({
      files: [
        { path: '.gitignore', size: 11 },
        { path: 'edited.md', size: 2 },
        { path: 'kept.md', size: 2 },
        { path: 'new.md', size: 2 },
      ],
      complete: true,
    });
    const wanted = [
      { commit: base, path: 'edited.md' },
      { commit: head, path: 'edited.md' },
      { commit: head, path: 'gone.md' },
      { commit: head, path: 'link.md' },
      { commit: head, path: 'new.md' },
    ];
    expect((await read(wanted)).map(text)).toEqual(['a\n', 'b\n', undefined, undefined, 'c\n']);
  });

  it('does not follow a link that a folder was replaced by', async () => {
    await using outside = await createGitFolder();
    await outside.write({ 'a.md': 'of nobody here\n' });
    await folder.commit({ 'sub/a.md': 'a\n' });
    await folder.write({ 'sub/a.md': null });
    await rmdir(join(folder.root, 'sub'));
    await symlink(outside.root, join(folder.root, 'sub'));
    const { change, list, read } = await openGit(folder.root);
    const { files, head } = await change({});
    expect(brief(files)).toEqual([['removed', 'sub/a.md']]);
    expect(await read([{ commit: head, path: 'sub/a.md' }])).toEqual([undefined]);
    expect((await list(head)).files).toEqual([]);
  });

  it('leaves the index alone', async () => {
    const base = await folder.commit({ 'a.md': 'a\n' });
    const before = await folder.git('rev-parse', '--git-path', 'index');
    await folder.write({ 'b.md': 'b\n' });
    await (await openGit(folder.root)).change({ base });
    expect(before).toBe('.git/index');
    expect(await folder.git('diff', '--cached', '--name-only')).toBe('');
  });
});

describe('read', () => {
  it('gives the bytes as they are, in the order asked for', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    const odd = 'a\nb "c" é.md';
    const first = await folder.commit({ 'bytes.bin': bytes, 'empty.md': '', [odd]: 'one\r\n' });
    const second = await folder.commit({ [odd]: 'two' });

    const { read } = await openGit(folder.root);
    const [two, nothing, one, binary, empty, again, folderItself] = await read([
      { commit: second, path: odd },
      { commit: first, path: 'missing.md' },
      { commit: first, path: odd },
      { commit: first, path: 'bytes.bin' },
      { commit: first, path: 'empty.md' },
      { commit: second, path: 'empty.md' },
      { commit: second, path: '' },
    ]);
    expect([text(two), nothing, text(one)]).toEqual(['two', undefined, 'one\r\n']);
    expect(Buffer.from(binary ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect([text(empty), text(again), folderItself]).toEqual(['', '', undefined]);
    expect(await read([])).toEqual([]);
  });

  it('asks of each file whether it may be read, with its size', async () => {
    const commit = await folder.commit({ 'a.md': 'a\n', 'b.md': 'bcd\n' });
    await folder.write({ 'a.md': 'a b\n' });
    const { change, read } = await openGit(folder.root);
    const { head } = await change({});
    const wanted = [
      { commit, path: 'a.md' },
      { commit, path: 'missing.md' },
      { commit, path: 'b.md' },
      { commit: head, path: 'a.md' },
      { commit: head, path: 'b.md' },
    ];
    const asked: [number, number][] = [];
    const found = await read(wanted, (index, size) => {
      asked.push([index, size]);
      return index % 3 === 0;
    });
    expect(asked).toEqual([
      [0, 2],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(found.map(text)).toEqual(['a\n', undefined, undefined, 'a b\n', undefined]);
  });

  it('is of the repository of the folder, also inside a hook of another one', async () => {
    await using other = await createGitFolder();
    const commit = await folder.commit({ 'a.md': 'here\n' });
    await other.commit({ 'a.md': 'there\n' });
    process.env.GIT_DIR = join(other.root, '.git');
    try {
      const { read } = await openGit(folder.root);
      expect((await read([{ commit, path: 'a.md' }])).map(text)).toEqual(['here\n']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('runs no program that a repository inside the folder names', async () => {
    // A commit may hold the files of a bare repository, its settings among them, which git would take for one.
    const inner = join(folder.root, 'pages');
    const ran = join(folder.root, 'ran');
    await folder.git('init', '--quiet', '--initial-branch=main', inner);
    const run = (...args: string[]) => folder.git('-C', inner, ...args);
    await folder.write({ 'pages/a.md': 'a\n', 'pages/.gitattributes': '*.md filter=own\n' });
    await run('add', '--all');
    await run('commit', '--quiet', '--message=change');
    await run('config', 'core.worktree', '.');
    await run('config', 'filter.own.clean', `touch '${ran}'; cat`);
    for (const name of ['HEAD', 'config', 'index', 'objects', 'refs']) {
      await rename(join(inner, '.git', name), join(inner, name));
    }
    await folder.write({ 'pages/a.md': 'b\n' });
    await expect(openGit(inner).then(({ change }) => change({}))).rejects.toMatchObject({
      code: 'input-unreadable',
    });
    await expect(access(ran)).rejects.toThrow('ENOENT');
  });

  it('asks no remote for what a partial clone lacks where it is to stay offline', async () => {
    const commit = await folder.commit({ 'a.md': 'a\n' });
    await folder.commit({ 'a.md': 'b\n' });
    await folder.git('config', 'uploadpack.allowFilter', 'true');
    const clone = `${folder.root}/clone`;
    await folder.git('clone', '--quiet', '--filter=blob:none', `file://${folder.root}`, clone);
    const file = { commit, path: 'a.md' };
    const offline = await openGit(clone, true);
    await expect(offline.read([file])).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('git fetch --refetch --no-filter'),
    });
    expect((await (await openGit(clone)).read([file])).map(text)).toEqual(['a\n']);
  });

  it('is of the objects that were asked for, not of replaced ones', async () => {
    const commit = await folder.commit({ 'a.md': 'true\n' });
    const [id, false_] = [
      await folder.git('rev-parse', 'HEAD:a.md'),
      await folder.commit({ 'a.md': 'false\n' }).then(() => folder.git('rev-parse', 'HEAD:a.md')),
    ];
    await folder.git('replace', id, false_);
    const { read } = await openGit(folder.root);
    expect((await read([{ commit, path: 'a.md' }])).map(text)).toEqual(['true\n']);
  });
});

describe('the base', () => {
  it('is the default branch of the remote where there is one', async () => {
    const start = await folder.commit({ 'a.md': 'a\n' });
    const ahead = await folder.commit({ 'a.md': 'b\n' });
    const { change } = await openGit(folder.root);
    expect(await change({})).toMatchObject({ base: ahead });
    await folder.git('update-ref', 'refs/remotes/origin/trunk', start);
    await folder.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await change({})).toMatchObject({ base: start, files: [{ path: 'a.md' }] });
  });

  it('is no branch or tag of a stranger that is called as the default branch is', async () => {
    const start = await folder.commit({ 'a.md': 'a\n' });
    await folder.git('update-ref', 'refs/remotes/origin/main', start);
    await folder.git('switch', '--quiet', '--create', 'origin/main');
    const ahead = await folder.commit({ 'a.md': 'b\n' });
    await folder.git('update-ref', 'refs/heads/origin/HEAD', ahead);
    await folder.git('update-ref', 'refs/tags/main', ahead);
    const { change } = await openGit(folder.root);
    expect(await change({})).toMatchObject({ base: start, files: [{ path: 'a.md' }] });
    await folder.git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(await change({})).toMatchObject({ base: start });
  });

  it('must be named where there is no usual branch', async () => {
    await folder.commit({ 'a.md': 'a\n' });
    await folder.git('branch', '--move', 'trunk');
    const { change } = await openGit(folder.root);
    await expect(change({})).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('name the one to compare with by --base'),
    });
  });
});

describe('an error', () => {
  const rejection = (code: string, message: string) => ({
    name: 'CopydeskError',
    code,
    message: expect.stringContaining(message),
  });

  it('names a revision that is near an unknown one', async () => {
    await folder.commit({ 'a.md': 'a\n' });
    await folder.git('branch', 'entries');
    const { change } = await openGit(folder.root);
    await expect(change({ base: 'entires' })).rejects.toMatchObject(
      rejection('usage', 'found the revision `entires`'),
    );
    await expect(change({ base: 'entires' })).rejects.toThrow('Did you mean `entries`?');
    await expect(change({ base: '0'.repeat(40) })).rejects.toThrow('Fetch it first');
  });

  it.each(['--output=taken', '-h', '--all', ''])(
    'is what %j gets, which is no revision',
    async (ref) => {
      await folder.commit({ 'a.md': 'a\n' });
      const { change } = await openGit(folder.root);
      await expect(change({ base: ref })).rejects.toMatchObject(rejection('usage', 'revision'));
      expect(await folder.git('status', '--porcelain')).toBe('');
    },
  );

  it('tells that histories are unrelated, or cut off', async () => {
    await folder.commit({ 'a.md': 'a\n' });
    const { change, root } = await openGit(folder.root);
    await folder.git('switch', '--quiet', '--orphan', 'other');
    const other = await folder.commit({ 'b.md': 'b\n' });
    await expect(change({ base: 'main' })).rejects.toMatchObject(
      rejection('usage', 'histories are unrelated'),
    );
    await writeFile(join(root, '.git/shallow'), `${other}\n`);
    await expect(change({ base: 'main' })).rejects.toThrow('git fetch --unshallow');
  });

  it('is no date that a commit may bear', async () => {
    const parent = await folder.commit({ 'a.md': 'a\n' });
    const person = 'Octo Cat <octocat@example.com> 99999999999999 +0000';
    const text = `tree ${await folder.git('rev-parse', 'HEAD^{tree}')}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\nlate\n`;
    await folder.write({ commit: text });
    const late = await folder.git('hash-object', '-t', 'commit', '-w', 'commit');
    await folder.git('update-ref', 'HEAD', late);
    const { history } = await openGit(folder.root);
    expect(await history()).toMatchObject([{ date: '9999-12-31', subject: 'late' }]);
  });

  it('tells that there is no commit', async () => {
    const { change } = await openGit(folder.root);
    await expect(change({})).rejects.toMatchObject(rejection('no-input', 'no commit yet'));
  });

  it('tells that there is no repository, no folder, no git', async () => {
    await expect(openGit(tmpdir())).rejects.toMatchObject(
      rejection('input-unreadable', 'no git repository'),
    );
    await expect(openGit(join(folder.root, 'missing'))).rejects.toMatchObject(
      rejection('input-unreadable', 'git cannot be run there'),
    );
    const { PATH } = process.env;
    process.env.PATH = folder.root;
    try {
      await expect(openGit(folder.root)).rejects.toThrow('git to be installed');
    } finally {
      process.env.PATH = PATH;
    }
  });
});
