import type { ChangedFile } from '../jobs/ports.ts';

/** The paths of a repository's files once a change is in. */
export function pathsAfter(
  paths: ReadonlySet<string>,
  changed: readonly ChangedFile[],
): ReadonlySet<string> {
  const after = new Set(paths);
  for (const { path, previousPath, status } of changed) {
    if (previousPath !== undefined) after.delete(previousPath);
    if (status === 'removed') after.delete(path);
    else after.add(path);
  }
  return after;
}

/** Tells whether a repository has a file or a folder of a path; all are there where its files are not known. */
export function presence(
  paths: ReadonlySet<string> | undefined,
): (path: string) => Promise<boolean> {
  if (!paths) return async () => true;
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      folders.add(path.slice(0, at));
    }
  }
  return async (path) => paths.has(path) || folders.has(path);
}
