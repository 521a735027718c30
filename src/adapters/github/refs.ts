import { CopydeskError } from '../../errors.ts';
import type { FixCommit, NightRepository } from '../../nightly/ports.ts';
import type { CallOptions, GitHubClient } from './client.ts';
import { type RepositoryPlace, repositoryName } from './place.ts';

/**
 * The only branches that are ever written. `next` is where the commits of fixes are made, so that
 * the branch of fixes gets all of them or none.
 */
const branches = {
  state: 'copydesk/state',
  fixes: 'copydesk/fixes',
  next: 'copydesk/fixes-next',
} as const;

/** The one file of the state branch. */
const stateFile = 'links.ndjson';

/** How GitHub writes that a ref does not exist, or shall not. */
const noCommit = '0'.repeat(40);

/** A branch that was read. */
export interface RefTarget {
  commit: string;
  message: string;
  parent: string | undefined;
  /** The id of its files. */
  tree: string | undefined;
  /** The id of the state's file; undefined where it is not there. */
  file: string | undefined;
}

/** What a night finds when it looks: the repository, the acting account, its branches. */
interface Found extends Record<keyof typeof branches, RefTarget | undefined> {
  repository: Omit<NightRepository, 'owner' | 'repo'>;
  account: string;
}

/** A change of one branch, from what it must be at to what it shall be at. */
interface RefChange {
  branch: keyof typeof branches;
  /** Undefined: does not exist. */
  before: string | undefined;
  /** Undefined: it is deleted. */
  after: string | undefined;
}

/** The branches of a night, and the commits on them. */
export interface NightRefs {
  /** The name of the branch of fixes. */
  fixes: string;
  read(): Promise<Found>;
  /**
   * Makes a commit without a parent that holds the state, and all other files beside that of
   * `before`; gives its id. No branch has it yet. With `aside`, that one is kept by this name.
   */
  makeState(text: string, before: string | undefined, aside?: string): Promise<string>;
  /** Carries out all changes or none. `raced`: a branch was not at `before`. */
  update(changes: readonly RefChange[]): Promise<'written' | 'raced'>;
  /** Makes a commit on `next`, signed by GitHub; undefined where that is not at `parent` now. */
  commit(parent: string, commit: FixCommit): Promise<string | undefined>;
}

export function openRefs(client: GitHubClient, place: RepositoryPlace): NightRefs {
  const { owner, repo } = place;
  const at = { owner, repo };
  const name = repositoryName(place);
  const writing = (what: string): CallOptions => ({
    what: `${what} of ${name}`,
    needs: 'contents: write',
    writes: true,
  });

  let id: string | undefined;
  const read = async (): Promise<Found> => {
    const { viewer, repository } = await client.query<RefsAnswer>(
      { what: `read ${name}`, needs: 'contents: read' },
      nightRefsQuery,
      { owner, name: repo, file: stateFile, ...branches },
    );
    const base = repository?.defaultBranchRef;
    if (!repository || !base) {
      throw new CopydeskError(
        'no-input',
        `${name} has no branch yet. Commit something to it first.`,
      );
    }
    id = repository.id;
    return {
      account: viewer.login,
      repository: {
        defaultBranch: base.name,
        head: base.target.oid,
        hasIssues: repository.hasIssuesEnabled,
        account: viewer.login,
      },
      state: targetOf(repository.state),
      fixes: targetOf(repository.fixes),
      next: targetOf(repository.next),
    };
  };

  /**
   * What becomes of a write that failed: GitHub does not say why one of refs did, and an attempt
   * before it may have had its effect without an answer.
   */
  const afterFailure = async <Result>(
    error: unknown,
    judge: (found: Found) => Result | undefined,
  ): Promise<Result> => {
    const isPlain =
      error instanceof CopydeskError &&
      (error.code === 'api-forbidden' || error.code === 'api-unauthorized');
    if (isPlain || !(error instanceof CopydeskError)) throw error;
    const result = judge(await read());
    if (result === undefined) throw error;
    return result;
  };

  return {
    fixes: branches.fixes,
    read,

    async makeState(text, before, aside) {
      const { state } = before === undefined ? {} : await read();
      const old = state?.commit === before ? state : undefined;
      const { sha: blob } = await client.call(writing('write the state'), (octokit, request) =>
        octokit.rest.git.createBlob({ ...at, content: text, encoding: 'utf-8', request }),
      );
      const { sha: tree } = await client.call(writing('write the state'), (octokit, request) =>
        octokit.rest.git.createTree({
          ...at,
          ...(old?.tree && { base_tree: old.tree }),
          tree: [
            { path: stateFile, ...file, sha: blob },
            ...(aside && old?.file ? [{ path: aside, ...file, sha: old.file }] : []),
          ],
          request,
        }),
      );
      const commit = await client.call(writing('write the state'), (octokit, request) =>
        octokit.rest.git.createCommit({ ...at, message: stateMessage, tree, parents: [], request }),
      );
      return commit.sha;
    },

    async update(changes) {
      if (id === undefined) await read();
      const names = changes.map(({ branch }) => `\`${branches[branch]}\``).join(' and ');
      try {
        await client.query(writing(`write the branch ${names}`), updateRefsMutation, {
          input: { repositoryId: id, refUpdates: changes.map(refUpdate) },
        });
        return 'written';
      } catch (error) {
        return afterFailure(error, (found) => {
          const stands = (what: 'before' | 'after') =>
            changes.every((change) => found[change.branch]?.commit === change[what]);
          if (stands('after')) return 'written';
          return stands('before') ? undefined : 'raced';
        });
      }
    },

    async commit(parent, { message, files }) {
      const [headline = '', ...body] = message.split('\n');
      const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branches.next },
        expectedHeadOid: parent,
        message: { headline, body: body.join('\n').trim() },
        fileChanges: {
          additions: files.map(({ path, bytes }) => ({
            path,
            contents: Buffer.from(bytes).toString('base64'),
          })),
        },
      };
      try {
        const { createCommitOnBranch: made } = await client.query<CommitAnswer>(
          writing(`write the branch \`${branches.next}\``),
          createCommitMutation,
          { input },
        );
        if (made?.commit) return made.commit.oid;
        throw new CopydeskError('api-refused', `GitHub made no commit in ${name}.`);
      } catch (error) {
        const made = await afterFailure(error, ({ next }) => {
          if (next?.parent === parent && next.message.startsWith(headline)) return next.commit;
          return next?.commit === parent ? undefined : 'raced';
        });
        return made === 'raced' ? undefined : made;
      }
    },
  };
}

const file = { mode: '100644', type: 'blob' } as const;
const stateMessage = 'What Copydesk knows of the links';

function refUpdate({ branch, before, after }: RefChange) {
  return {
    name: `refs/heads/${branches[branch]}`,
    beforeOid: before ?? noCommit,
    afterOid: after ?? noCommit,
    force: true,
  };
}

function targetOf(ref: RefNode | null): RefTarget | undefined {
  const target = ref?.target;
  return (
    target && {
      commit: target.oid,
      message: target.message ?? '',
      parent: target.parents?.nodes[0]?.oid,
      tree: target.tree?.oid,
      file: target.file?.oid,
    }
  );
}

/** The repository with all branches that a night reads and writes. */
const nightRefsQuery = `
query NightRefs(
  $owner: String!, $name: String!, $file: String!,
  $state: String!, $fixes: String!, $next: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    hasIssuesEnabled
    defaultBranchRef { name target { oid } }
    state: ref(qualifiedName: $state) { ...commit }
    fixes: ref(qualifiedName: $fixes) { ...commit }
    next: ref(qualifiedName: $next) { ...commit }
  }
}
fragment commit on Ref {
  target {
    oid
    ... on Commit { message tree { oid } parents(first: 1) { nodes { oid } } file(path: $file) { oid } }
  }
}`;

const updateRefsMutation = `
mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

const createCommitMutation = `
mutation CreateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface RefNode {
  target: {
    oid: string;
    message?: string;
    parents?: { nodes: readonly { oid: string }[] };
    tree?: { oid: string };
    file?: { oid: string } | null;
  };
}

/** What {@link nightRefsQuery} answers. */
interface RefsAnswer {
  viewer: { login: string };
  repository:
    | ({
        id: string;
        hasIssuesEnabled: boolean;
        defaultBranchRef: { name: string; target: { oid: string } } | null;
      } & Record<keyof typeof branches, RefNode | null>)
    | null;
}

/** What {@link createCommitMutation} answers. */
interface CommitAnswer {
  createCommitOnBranch: { commit: { oid: string } | null } | null;
}
