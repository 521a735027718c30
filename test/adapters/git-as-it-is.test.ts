import { access, appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/git/repository.ts';
import { hostingWithWorkspace } from '../../src/adapters/workspace-hosting.ts';
import type { Hosting, OpenPullRequest } from '../../src/review/ports.ts';
import { createGitFolder, type GitFolder } from '../support/git-folder.ts';

let folder: GitFolder;
let outside: string;

beforeEach(async () => {
  folder = await createGitFolder();
  outside = await mkdtemp(join(tmpdir(), 'copydesk-outside-'));
});
afterEach(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(outside, { recursive: true, force: true });
});

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe('a sparse checkout', () => {
  it('is read as if all files were there', async () => {
    const base = await folder.commit({ 'a/2024.md': 'one\n', 'b/2024.md': 'two\n' });
    await folder.git('switch', '--quiet', '--create', 'entries');
    await folder.commit({ 'a/2024.md': 'one\nmore\n' });
    await folder.git('sparse-checkout', 'set', '--cone', 'b');
    await folder.write({ 'b/2024.md': 'two\nmore\n' });
    await expect(access(join(folder.root, 'a'))).rejects.toThrow();

    const repository = await openGit(folder.root);
    const change = await repository.change({});
    expect(change.mergeBase).toBe(base);
    expect(change.files.map(({ status, path }) => `${status} ${path}`)).toEqual([
      'modified a/2024.md',
      'modified b/2024.md',
    ]);
    const wanted = change.files.map(({ path }) => ({ commit: change.head, path }));
    expect((await repository.read(wanted)).map(text)).toEqual(['one\nmore\n', 'two\nmore\n']);
    const { files } = await repository.list(change.head);
    expect(files.map(({ path }) => path)).toEqual(['a/2024.md', 'b/2024.md']);
  });
});

describe('a name that is no UTF-8', () => {
  it('comes through, and its file is read, from a commit and from the working tree', async () => {
    await folder.commit({ 'README.md': 'readme\n' });
    await folder.git('switch', '--quiet', '--create', 'entries');
    const name = Buffer.concat([
      Buffer.from(`${folder.root}/caf`),
      Buffer.from([0xe9, 0x2e, 0x6d]),
    ]);
    await writeFile(name, 'new\n');
    for (const commit of [false, true]) {
      if (commit) await folder.commit({});
      const repository = await openGit(folder.root);
      const { files, head } = await repository.change(commit ? { head: 'HEAD' } : {});
      expect(files.map(({ path }) => path)).toEqual(['caf\udce9.m']);
      const [bytes] = await repository.read([{ commit: head, path: 'caf\udce9.m' }]);
      expect(text(bytes)).toBe('new\n');
    }
  });
});

describe('a partial clone', () => {
  /** Clones the folder without its files, and counts in a file what its own upload program is asked. */
  async function clone() {
    const issues = Array.from({ length: 12 }, (_, at) => [`2024-${10 + at}.md`, `issue ${at}\n`]);
    await folder.commit(Object.fromEntries(issues));
    await folder.git('config', 'uploadpack.allowFilter', 'true');
    await folder.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const root = join(outside, 'clone');
    const url = pathToFileURL(folder.root).href;
    await folder.git('clone', '--quiet', '--filter=blob:none', '--no-checkout', url, root);
    const calls = join(outside, 'calls');
    const program = join(outside, 'upload-pack.sh');
    await writeFile(program, `#!/bin/sh\necho called >> '${calls}'\nexec git-upload-pack "$@"\n`);
    await chmod(program, 0o755);
    await folder.git('-C', root, 'config', 'remote.origin.uploadpack', program);
    return { root, calls };
  }

  it('is completed by what is read, without the programs that its settings name', async () => {
    const { root, calls } = await clone();
    const repository = await openGit(root);
    const head = await folder.git('rev-parse', 'HEAD');
    const { files } = await repository.list(head);
    const read = await repository.read(files.map(({ path }) => ({ commit: head, path })));
    expect(read.map(text)).toEqual(files.map((_, at) => `issue ${at}\n`));
    await expect(access(calls)).rejects.toThrow();
  });

  it('is not completed offline', async () => {
    const { root } = await clone();
    const repository = await openGit(root, true);
    const head = await folder.git('rev-parse', 'HEAD');
    await expect(repository.read([{ commit: head, path: '2024-10.md' }])).rejects.toThrow(
      'git fetch --refetch --no-filter',
    );
  });

  it('is no workspace of the Action, which reads by the API then', async () => {
    const { root } = await clone();
    const base = await folder.git('rev-parse', 'HEAD');
    const opened = { pull: { base }, repository: {} } as OpenPullRequest;
    const hosting = { pullRequest: async () => opened } as unknown as Hosting;
    const { repository } = await hostingWithWorkspace(hosting, root).pullRequest(1);
    expect(repository).toBe(opened.repository);
  });
});

describe('the settings of a repository', () => {
  /** Settings that make git run `program` or write to `trace`, each by a way of its own. */
  const hostile = (program: string, trace: string) => `
[core]
  fsmonitor = ${program}
  hooksPath = ${outside}
  pager = ${program}
  editor = ${program}
  askPass = ${program}
  gitProxy = ${program}
  sshCommand = ${program}
  alternateRefsCommand = ${program}
  worktree = ${outside}
[filter "x"]
  clean = ${program}
  smudge = ${program}
  process = ${program}
  required = true
[filter "a.b c"]
  clean = ${program}
  required = true
[diff]
  external = ${program}
[diff "x"]
  textconv = ${program}
  command = ${program}
  cachetextconv = true
[merge "x"]
  driver = ${program}
[interactive]
  diffFilter = ${program}
[gpg]
  program = ${program}
[log]
  showSignature = true
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[fetch]
  recurseSubmodules = true
  bundleURI = file://${program}
[submodule]
  recurse = true
[submodule "x"]
  update = !${program}
[extensions]
  partialClone = origin
[remote "origin"]
  promisor = true
  uploadpack = ${program}
  vcs = x
  proxy = ext::${program}
[uploadpack]
  packObjectsHook = ${program}
  allowFilter = true
  allowAnySHA1InWant = true
[credential]
  helper = !${program}
[pager]
  diff = ${program}
[alias]
  cat-file = !${program}
  diff = !${program}
[trace2]
  eventTarget = ${trace}
  normalTarget = ${trace}
  perfTarget = ${trace}
[include]
  path = ${program}.config
`;

  /** A repository whose settings are {@link hostile}; its remote has this `address`. */
  async function hostileFolder(address: string) {
    const attributes = '*.md filter=x diff=x merge=x\nb.md filter=a.b\\ c\n';
    const commit = await folder.commit({
      'a.md': 'one\n',
      'b.md': 'one\n',
      '.gitattributes': attributes,
    });
    const trace = join(outside, 'ran');
    const program = join(outside, 'program.sh');
    await writeFile(program, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`);
    const names = ['post-checkout', 'post-index-change', 'reference-transaction', 'git-remote-x'];
    for (const name of [...names, 'fsmonitor-watchman']) {
      await writeFile(join(outside, name), `#!/bin/sh\necho "$0 $*" >> '${trace}'\n`);
      await chmod(join(outside, name), 0o755);
    }
    await chmod(program, 0o755);
    await writeFile(`${program}.config`, `[filter "y"]\n  clean = ${program}\n`);
    await writeFile(join(outside, 'stranger.md'), 'not of the repository\n');
    // Its remote is a stranger's too.
    await folder.git('clone', '--quiet', '--bare', folder.root, join(outside, 'remote'));
    await appendFile(join(outside, 'remote/config'), hostile(program, trace));
    const origin = `[remote "origin"]\n  url = ${address}\n`;
    await appendFile(join(folder.root, '.git/config'), `${origin}${hostile(program, trace)}`);
    await appendFile(join(folder.root, '.gitattributes'), 'c.md filter=y\n');
    await folder.write({ 'a.md': 'two\n', 'b.md': 'two\nthree\n', 'c.md': 'new\n' });
    return { trace, commit };
  }

  it('run nothing, whatever they name, and lead nowhere else', async () => {
    const { trace } = await hostileFolder(pathToFileURL(folder.root).href);
    const repository = await openGit(folder.root);
    const change = await repository.change({});
    expect(change.files.map(({ path }) => path)).toEqual([
      '.gitattributes',
      'a.md',
      'b.md',
      'c.md',
    ]);
    const listed = await repository.list(change.head);
    expect(listed.files.map(({ path }) => path)).not.toContain('stranger.md');
    await repository.list(change.base);
    await repository.read(change.files.map(({ path }) => ({ commit: change.head, path })));
    await repository.read([{ commit: change.mergeBase, path: 'a.md' }]);
    await repository.change({ base: 'main', head: 'HEAD' });
    await expect(repository.change({ base: 'mian' })).rejects.toThrow('Did you mean');
    await expect(readFile(trace, 'utf8')).rejects.toThrow('ENOENT');
  });

  it.each([
    ['a folder', (program: string) => join(program, '../remote'), true],
    ['a program', (program: string) => `ext::${program} %S`, false],
    ['another program', () => 'x::anything', false],
    ['an option', (program: string) => `--upload-pack=${program}`, false],
    ['an option of ssh', (program: string) => `ssh://-oProxyCommand=${program}/x`, false],
  ])('run nothing where what is missing is fetched from %s', async (_, addressOf, isFetched) => {
    const { trace, commit } = await hostileFolder(addressOf(join(outside, 'program.sh')));
    const id = await folder.git('rev-parse', `${commit}:a.md`);
    await rm(join(folder.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const repository = await openGit(folder.root);
    const read = repository.read([{ commit, path: 'a.md' }]);
    if (isFetched) expect((await read).map(text)).toEqual(['one\n']);
    else await expect(read).rejects.toThrow('could not be fetched');
    await repository.change({}).catch(() => {});
    await expect(readFile(trace, 'utf8')).rejects.toThrow('ENOENT');
  });

  it('do not say which folder the files are in, nor does the folder that one starts in', async () => {
    await folder.commit({ 'sub/a.md': 'one\n' });
    await folder.git('worktree', 'add', '--quiet', '-b', 'other', join(outside, 'linked'));
    await folder.git('config', 'core.worktree', outside);
    const at = async (...names: string[]) => (await openGit(join(...names))).root;
    expect(await at(folder.root)).toBe(folder.root);
    expect(await at(folder.root, 'sub')).toBe(folder.root);
    expect(await at(outside, 'linked', 'sub')).toBe(join(outside, 'linked'));
    await folder.git('config', 'core.worktree', join(outside, 'missing'));
    expect(await at(folder.root, 'sub')).toBe(folder.root);
    await folder.git('config', 'core.bare', 'true');
    expect(await at(folder.root, 'sub')).toBe(folder.root);
  });
});
