import type { Change, Repository } from '../ports.ts';
import { demoBase, demoHead } from './digest.ts';

const path = 'reading.md';
const commits: Readonly<Record<string, string>> = { base: demoBase, head: demoHead };

/** The pull request of the demo: one file of a repository that is held in memory. */
export const demoChange: Change = {
  base: 'base',
  mergeBase: 'base',
  head: 'head',
  files: [{ path, previousPath: undefined, status: 'modified', patch: undefined }],
  more: false,
  showsDiffs: false,
};

/** The repository of the demo. */
export const demoRepository: Repository = {
  list: async (commit) => ({
    files: [{ path, size: (commits[commit] ?? '').length }],
    complete: true,
  }),
  read: async (wanted) =>
    wanted.map((file) => {
      const text = file.path === path ? commits[file.commit] : undefined;
      return text === undefined ? undefined : new TextEncoder().encode(text);
    }),
};
