import { matcherOf } from '../config/resolve.ts';
import { CopydeskError } from '../errors.ts';
import type { Files } from '../jobs/ports.ts';
import type { Repository } from '../review/ports.ts';

/**
 * The files of a repository at one commit, to read only. Those that are listed are read at once,
 * since a host answers for many at a time; each is kept until it is read.
 */
export function createCommitFiles(repository: Repository, commit: string): Files {
  const ahead = new Map<string, Uint8Array | undefined>();
  const listed = new Set<string>();
  let paths: Promise<{ known: ReadonlySet<string>; complete: boolean }> | undefined;
  const readPaths = async () => {
    const { files, complete } = await repository.list(commit);
    return { known: new Set(files.map(({ path }) => path)), complete };
  };
  const readOne = async (path: string) => {
    const [bytes] = await repository.read([{ commit, path }]);
    return bytes;
  };
  const refuse = () => {
    throw new Error('a commit cannot be written');
  };
  return {
    async list(patterns, exclude) {
      const matches = matcherOf(patterns, exclude);
      const { files } = await repository.list(commit);
      const paths = files.map(({ path }) => path).filter(matches);
      const unknown = paths.filter((path) => !listed.has(path));
      const found = await repository.read(unknown.map((path) => ({ commit, path })));
      for (const [index, path] of unknown.entries()) {
        listed.add(path);
        ahead.set(path, found[index]);
      }
      return paths;
    },
    async kind(path) {
      paths ??= readPaths();
      const { known, complete } = await paths;
      if (known.has(path)) return 'file';
      if (complete) return undefined;
      if (!ahead.has(path)) ahead.set(path, await readOne(path));
      return ahead.get(path) ? 'file' : undefined;
    },
    async read(path) {
      const bytes = ahead.get(path) ?? (await readOne(path));
      ahead.delete(path);
      if (bytes) return bytes;
      throw new CopydeskError('input-unreadable', `${path}: there is no such file.`);
    },
    isInside: async () => true,
    isLinked: async () => false,
    makeFolder: refuse,
    write: refuse,
    update: refuse,
  };
}
