import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A git repository in a temporary folder. */
export interface GitFolder {
  root: string;
  git(...args: string[]): Promise<string>;
  /** Writes files; null removes one. */
  write(files: Record<string, string | Uint8Array | null>): Promise<void>;
  /** Writes files, commits everything, and gives the commit's id. */
  commit(files: Record<string, string | Uint8Array | null>): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Makes an empty repository whose branch is `main`; nothing of the machine's settings is used. */
export async function createGitFolder(): Promise<GitFolder> {
  const root = await mkdtemp(join(tmpdir(), 'copydesk-git-'));
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Octo Cat',
    GIT_AUTHOR_EMAIL: 'octocat@example.com',
    GIT_COMMITTER_NAME: 'Octo Cat',
    GIT_COMMITTER_EMAIL: 'octocat@example.com',
  };
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', args, { cwd: root, env });
    return stdout.trim();
  };
  const write: GitFolder['write'] = async (files) => {
    for (const [path, content] of Object.entries(files)) {
      const full = join(root, path);
      await mkdir(dirname(full), { recursive: true });
      if (content === null) await rm(full);
      else await writeFile(full, content);
    }
  };
  await git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    write,
    async commit(files) {
      await write(files);
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message=change');
      return git('rev-parse', 'HEAD');
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
