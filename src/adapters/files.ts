import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  type FileHandle,
  lstat,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { CopydeskError } from '../errors.ts';
import type { Files } from '../jobs/ports.ts';

/** Error codes of the system in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its symbolic links form a circle',
  ENAMETOOLONG: 'the name is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** The files of the folder `root`. */
export function createFiles(root: string): Files {
  return {
    async list(patterns, exclude) {
      const paths = await glob([...patterns], {
        cwd: root,
        ignore: ['**/node_modules/**', '**/.git/**', ...exclude],
        // The name of a folder stands for nothing in it: a digest has patterns of files.
        expandDirectories: false,
        // Links may lead in a circle, or out of the repository.
        followSymbolicLinks: false,
      });
      return [...new Set(paths)].sort();
    },
    kind: (path) =>
      stat(resolve(root, path)).then(
        (found) => (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined),
        () => undefined,
      ),
    read: (path) =>
      naming(path, async () => {
        const full = resolve(root, path);
        await fileStatus(full, path);
        return readFile(full);
      }),
    write: (path, bytes) => naming(path, () => replace(resolve(root, path), path, bytes)),
  };
}

/** Turns errors of the system into errors for the user. */
async function naming<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof CopydeskError) throw cause;
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw unreadable(path, reasons[code] ?? `this file cannot be used (${code})`, cause);
  }
}

function unreadable(path: string, reason: string, cause?: unknown): CopydeskError {
  return new CopydeskError('input-unreadable', `${path}: ${reason}`, { cause });
}

async function fileStatus(full: string, path: string) {
  const status = await stat(full);
  if (status.isDirectory()) throw unreadable(path, 'this is a folder, not a file');
  if (!status.isFile()) throw unreadable(path, 'this is not a regular file');
  return status;
}

/**
 * Writes beside the file and puts the result in its place, so that whoever reads sees the old text
 * or the new one, also when the disk is full or the process ends in between. (write-file-atomic
 * takes a short write for a whole one.)
 */
async function replace(full: string, path: string, bytes: Uint8Array): Promise<void> {
  const { target, status } = await existing(full, path);
  const temporary = join(dirname(target), `.copydesk-${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx', status?.mode).catch((cause) => {
    throw cause.code === 'ENOENT' ? unreadable(path, 'there is no such folder', cause) : cause;
  });
  try {
    try {
      await handle.writeFile(bytes);
      if (status) await copyRights(handle, status);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/** The file that a path leads to, links followed; without a status if it is yet to be made. */
async function existing(full: string, path: string) {
  try {
    const target = await realpath(full);
    const status = await fileStatus(target, path);
    await access(target, constants.W_OK);
    return { target, status };
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    if (!missing || (await isLink(full))) throw cause;
    return { target: full, status: undefined };
  }
}

function isLink(full: string): Promise<boolean> {
  return lstat(full).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** The mode without regard to the umask, and the owner where that is allowed. */
async function copyRights(
  handle: FileHandle,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): Promise<void> {
  // Only root may give a file away; whoever may write it then owns the new one. It clears mode
  // bits, so it comes first.
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode);
}
