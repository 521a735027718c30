import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, type readdir as readdirOfNode, readFileSync } from 'node:fs';
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { glob } from 'tinyglobby';
import { CopydeskError } from '../errors.ts';
import type { FileBytes, Files } from '../jobs/ports.ts';
import { decodeName, systemPath } from './file-name.ts';

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

/** A lock that is older, in milliseconds, was left behind by a run that ended early. */
const maxLockAge = 30_000;
const lockPoll = 50;
const maxLockPolls = 400;

/** The files of the folder `root`. */
export function createFiles(root: string): Files {
  const isLinked = async (path: string) => (await linkOnTheWay(root, path)) !== undefined;
  return {
    async list(patterns, exclude, onUnread = () => undefined) {
      const paths = await glob([...patterns], {
        cwd: root,
        ignore: ['**/node_modules/**', '**/.git/**', ...exclude],
        // The name of a folder stands for nothing in it: a digest has patterns of files.
        expandDirectories: false,
        // Links may lead in a circle, or out of the repository.
        followSymbolicLinks: false,
        fs: { readdir: folderReader(root, onUnread) },
      });
      const inside = [...new Set(paths)].filter((path) => !path.split('/').includes('..'));
      const folders = new Map<string, Promise<boolean>>();
      const kept = await Promise.all(
        inside.map((path) => {
          const folder = dirname(path);
          const linked = folders.get(folder) ?? isLinked(folder);
          folders.set(folder, linked);
          return linked;
        }),
      );
      return inside.filter((_, at) => !kept[at]).sort();
    },
    async kind(path) {
      const full = resolve(root, path);
      const found = await stat(systemPath(full)).catch(() =>
        lstat(systemPath(full)).catch(() => undefined),
      );
      if (!found) return undefined;
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    },
    async isInside(path) {
      const [top, full] = await Promise.all([
        realpath(root),
        realpath(systemPath(resolve(root, path))),
      ]);
      return isBelow(top, full);
    },
    isLinked,
    makeFolder: (path) =>
      naming(path, async () => {
        await refuseLinks(root, path);
        await mkdir(systemPath(resolve(root, path)), { recursive: true });
      }),
    read: (path) =>
      naming(path, async () => {
        const full = resolve(root, path);
        await fileStatus(full, path);
        return readFile(systemPath(full));
      }),
    write: (path, bytes, before) =>
      naming(path, () => replace(root, path, bytes, before && digestOf(before))),
    update: (path, change) =>
      naming(path, () =>
        withLock(root, path, async () => {
          const full = resolve(root, path);
          const digest = await digestAt(full);
          const bytes = change({ digest, read: () => readFileSync(systemPath(full)) });
          if (bytes) await replace(root, path, bytes, digest ?? null);
        }),
      ),
  };
}

/**
 * Reads folders as `node:fs` does, but for names that are no UTF-8: Node would give them with a
 * character by which nothing can be found. Says which ones cannot be read.
 */
const folderReader = (root: string, onUnread: (error: CopydeskError) => void) =>
  ((path: string, _: object, done: ReadFolderDone) => {
    readdir(systemPath(path), { withFileTypes: true, encoding: 'buffer' }).then(
      (entries) => {
        done(
          null,
          entries.map((entry) => Object.assign(entry, { name: decodeName(entry.name) })),
        );
      },
      (error: NodeJS.ErrnoException) => {
        const { code = '' } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
          const name = relative(root, path) || '.';
          onUnread(
            unreadable(name, reasons[code] ?? `this folder cannot be read (${code})`, error),
          );
        }
        done(error, []);
      },
    );
  }) as typeof readdirOfNode;

type ReadFolderDone = (error: Error | null, entries: readonly unknown[]) => void;

/**
 * The first symbolic link on the way to a file: of the folders below the root and the file itself,
 * or for a path out of the root, whose folder the user named, of the file. Undefined where there is
 * none.
 */
async function linkOnTheWay(root: string, path: string): Promise<string | undefined> {
  const full = resolve(root, path);
  const ways = isBelow(root, full)
    ? relative(root, full)
        .split(sep)
        .map((_, at, names) => join(root, ...names.slice(0, at + 1)))
    : [full];
  for (const way of ways) {
    const status = await lstat(systemPath(way)).catch(() => undefined);
    if (status?.isSymbolicLink()) return way;
  }
  return undefined;
}

function isBelow(folder: string, full: string): boolean {
  const way = relative(folder, full);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The digest of what a file holds, read in pieces; undefined where there is none. */
async function digestAt(full: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(systemPath(full))) hash.update(piece);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
  return hash.digest('hex');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Does something while no other run does it with the same file. */
async function withLock(root: string, path: string, action: () => Promise<void>): Promise<void> {
  await refuseLinks(root, path);
  const lock = `${resolve(root, path)}.lock`;
  for (let poll = 0; ; poll++) {
    try {
      await (await open(systemPath(lock), 'wx')).close();
      break;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT') throw unreadable(path, 'there is no such folder', cause);
      if (code !== 'EEXIST') throw cause;
      if (poll === maxLockPolls) {
        const reason = `another run is using it; remove ${lock} if there is none`;
        throw unreadable(path, reason, cause);
      }
      const status = await lstat(systemPath(lock)).catch(() => undefined);
      if (status && Date.now() - status.mtimeMs > maxLockAge)
        await rm(systemPath(lock), { force: true });
      else await sleep(lockPoll);
    }
  }
  try {
    await action();
  } finally {
    await rm(systemPath(lock), { force: true });
  }
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
  const status = await stat(systemPath(full));
  if (status.isDirectory()) throw unreadable(path, 'this is a folder, not a file');
  if (!status.isFile()) throw unreadable(path, 'this is not a regular file');
  return status;
}

/**
 * Writes beside the file and puts the result in its place, so that whoever reads sees the old text
 * or the new one, also when the disk is full or the process ends in between. (write-file-atomic
 * takes a short write for a whole one.)
 */
async function replace(
  root: string,
  path: string,
  bytes: FileBytes,
  before: string | null | undefined,
): Promise<void> {
  const target = resolve(root, path);
  await refuseLinks(root, path);
  const status = await existing(target, path);
  const temporary = join(dirname(target), `.copydesk-${randomUUID()}.tmp`);
  const handle = await open(systemPath(temporary), 'wx', status?.mode).catch((cause) => {
    throw cause.code === 'ENOENT' ? unreadable(path, 'there is no such folder', cause) : cause;
  });
  try {
    try {
      for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
        await handle.writeFile(piece);
      }
      if (status) await copyRights(handle, status);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await refuseLinks(root, path);
    if (before !== undefined) await refuseChanged(target, path, before);
    await rename(systemPath(temporary), systemPath(target));
  } catch (cause) {
    await rm(systemPath(temporary), { force: true });
    throw cause;
  }
}

async function refuseLinks(root: string, path: string): Promise<void> {
  const link = await linkOnTheWay(root, path);
  if (link === undefined) return;
  const name = link === resolve(root, path) ? 'this' : relative(root, link);
  throw unreadable(path, `${name} is a symbolic link, and nothing is written through links`);
}

/** Refuses a file that does not have the digest `before`, or for null anything. */
async function refuseChanged(target: string, path: string, before: string | null): Promise<void> {
  if ((await digestAt(target)) !== (before ?? undefined))
    throw unreadable(path, 'it has changed since it was read, and was left as it is');
}

/** The status of a file; undefined if it is yet to be made. */
async function existing(target: string, path: string) {
  try {
    const status = await fileStatus(target, path);
    await access(systemPath(target), constants.W_OK);
    return status;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return undefined;
  }
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
