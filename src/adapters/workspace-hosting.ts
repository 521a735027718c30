import type { Hosting, OpenChange } from '../review/ports.ts';
import { withWorkspace, workspaceAt } from './git.ts';

/**
 * A host whose repository is read in a folder as far as that is a checkout of exactly the base: an archive of many files needs
 * no request then. Read are git's objects, never the files themselves, which a step before may have changed.
 */
export function hostingWithWorkspace(hosting: Hosting, folder: string): Hosting {
  return {
    lineUrl: hosting.lineUrl,
    async pullRequest(number) {
      const opened = await hosting.pullRequest(number);
      return { ...opened, ...(await local(opened, opened.pull.base, folder)) };
    },
    commits: (base, head) => hosting.commits(base, head),
  };
}

async function local(
  { repository }: OpenChange,
  base: string,
  folder: string,
): Promise<Partial<OpenChange>> {
  const workspace = await workspaceAt(folder, base);
  return workspace ? { repository: withWorkspace(repository, workspace, base) } : {};
}
