import type { GitHubState } from '../state.ts';
import { blob } from './blob.ts';

/** A ref by its whole name, or that of a branch; null where there is none. */
export async function ref(state: GitHubState, qualifiedName: string) {
  const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
  const oid = state.refs.all.get(name);
  if (!oid) return null;
  const prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? '';
  return {
    id: `REF_${name}`,
    name: name.slice(prefix.length),
    prefix,
    target: await commit(state, oid),
  };
}

/** A commit as the target of a ref. */
export async function commit(state: GitHubState, oid: string) {
  const found = await state.objects.commitAt(oid);
  const { message = '', parents = [], tree = '' } = found ?? {};
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    message,
    tree: { id: `T_${tree}`, oid: tree },
    messageHeadline: message.split('\n')[0],
    parents: () => ({
      totalCount: parents.length,
      nodes: parents.map((parent) => ({ oid: parent })),
    }),
    async file({ path }: { path: string }) {
      const file = (await state.objects.filesAt(oid))?.get(path);
      if (!file) return null;
      return {
        name: path,
        path,
        oid: file.sha,
        size: file.size,
        object: () => blob(state, file.sha),
      };
    },
  };
}
