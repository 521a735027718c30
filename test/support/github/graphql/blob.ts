import type { GitHubState } from '../state.ts';

/** Finds what `repository.object` names: `commit:path`, the id of a blob, or that of a commit. */
export async function gitObject(
  state: GitHubState,
  { oid, expression }: { oid?: string | null; expression?: string | null },
) {
  const { objects } = state;
  const [name = '', ...path] = (oid ?? expression ?? '').split(':');
  if (path.length > 0) {
    const file = (await objects.filesAt(name))?.get(path.join(':'));
    return file ? blob(state, file.sha) : null;
  }
  const bytes = await objects.blob(name);
  if (bytes) return blob(state, name);
  const files = await objects.filesAt(name);
  return files ? { __typename: 'Commit', oid: name } : null;
}

/** A blob by its id. */
export async function blob({ objects, limits }: GitHubState, sha: string) {
  const bytes = (await objects.blob(sha)) ?? Buffer.alloc(0);
  // Git's own test: a zero byte among the first 8,000.
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    id: `B_${sha}`,
    oid: sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > limits.blobText,
    text: isBinary ? null : bytes.subarray(0, limits.blobText).toString(),
  };
}
