import { CopydeskError } from '../../errors.ts';
import type { ExistingFixes, ExistingIssue, NightHost } from '../../nightly/ports.ts';
import type { CallOptions, GitHubClient } from './client.ts';
import { type RepositoryPlace, repositoryName } from './place.ts';
import { type NightRefs, openRefs, type RefTarget } from './refs.ts';
import { readBlob } from './repository.ts';

/** What one page of issues holds at most. */
const issuesPerPage = 100;

/** What a night reads and writes in a repository on GitHub. */
export async function openNightHost(
  client: GitHubClient,
  place: RepositoryPlace,
): Promise<NightHost> {
  const { owner, repo } = place;
  const at = { owner, repo };
  const name = repositoryName(place);
  const refs = openRefs(client, place);
  const opened = await refs.read();
  const { account } = opened;
  /** What the first reading of the state may use. */
  let begun: typeof opened | undefined = opened;

  const onIssues = (what: string): CallOptions => ({
    what: `${what} ${name}`,
    needs: 'issues: write',
    writes: true,
  });
  const onPulls = (what: string): CallOptions => ({
    what: `${what} ${name}`,
    needs: 'pull-requests: write',
    writes: true,
  });

  return {
    repository: { ...at, ...opened.repository },

    async readState() {
      const { state } = begun ?? (await refs.read());
      begun = undefined;
      if (!state) return undefined;
      const bytes = state.file && (await readBlob(client, place, state.file));
      return { bytes: bytes || new Uint8Array(), commit: state.commit };
    },

    async writeState(text, before, aside) {
      begun = undefined;
      const commit = await refs.makeState(text, before, aside);
      const written = await refs.update([{ branch: 'state', before, after: commit }]);
      return written === 'raced' ? written : { commit };
    },

    async issues() {
      const own: ExistingIssue[] = [];
      for (let page = 1; ; page++) {
        const issues = await client.call(
          { what: `list the issues of ${name}`, needs: 'issues: read' },
          (octokit, request) =>
            octokit.rest.issues.listForRepo({
              ...at,
              creator: account,
              state: 'all',
              // So that a page stays what it is while issues are added.
              sort: 'created',
              direction: 'asc',
              per_page: issuesPerPage,
              page,
              request,
            }),
        );
        own.push(...issues.filter(isOwn).map(existingIssue));
        if (issues.length < issuesPerPage) return own;
      }
    },

    async issue(number) {
      const what = `read issue ${name}#${number}`;
      const issue = await client.call({ what, needs: 'issues: read' }, (octokit, request) =>
        octokit.rest.issues.get({ ...at, issue_number: number, request }),
      );
      // An issue that was moved is answered by the one that it became, in another repository.
      if (issue.number === number && isOwn(issue)) return existingIssue(issue);
      throw new CopydeskError('api-missing', `GitHub has no issue ${name}#${number} any more.`);
    },

    async createIssue({ title, body, labels }) {
      const issue = await client.call(
        { ...onIssues('open an issue in'), creates: true },
        (octokit, request) =>
          octokit.rest.issues.create({ ...at, title, body, labels: [...labels], request }),
      );
      return existingIssue(issue);
    },

    async updateIssue(number, { body, open, reason }) {
      await client.call(onIssues(`edit issue #${number} of`), (octokit, request) =>
        octokit.rest.issues.update({
          ...at,
          issue_number: number,
          ...(body !== undefined && { body }),
          ...(open !== undefined && { state: open ? 'open' : 'closed' }),
          ...(reason && { state_reason: reason }),
          request,
        }),
      );
    },

    existingFixes: () => readFixes(client, place, refs),

    async writeFixes({ base, before, commits }) {
      const { next } = await refs.read();
      const reset = { branch: 'next', before: next?.commit, after: base } as const;
      if ((await refs.update([reset])) === 'raced') return 'raced';
      let tip = base;
      for (const commit of commits) {
        const made = await refs.commit(tip, commit);
        if (made === undefined) return 'raced';
        tip = made;
      }
      return refs.update([
        { branch: 'fixes', before, after: tip },
        { branch: 'next', before: tip, after: undefined },
      ]);
    },

    async openPullRequest({ title, body }) {
      const pull = await client.call(
        { ...onPulls('open a pull request in'), creates: true },
        (octokit, request) =>
          octokit.rest.pulls.create({
            ...at,
            title,
            body,
            head: refs.fixes,
            base: opened.repository.defaultBranch,
            request,
          }),
      );
      return { number: pull.number, url: pull.html_url, body: pull.body ?? '', state: 'open' };
    },

    async updatePullRequest(number, { body, open }) {
      await client.call(onPulls(`edit pull request #${number} of`), (octokit, request) =>
        octokit.rest.pulls.update({
          ...at,
          pull_number: number,
          ...(body !== undefined && { body }),
          ...(open !== undefined && { state: open ? 'open' : 'closed' }),
          request,
        }),
      );
    },

    async deleteFixes(before) {
      await refs.update([{ branch: 'fixes', before, after: undefined }]);
    },
  };

  function isOwn(issue: { user: { login: string } | null; pull_request?: unknown }): boolean {
    return issue.user?.login === account && !issue.pull_request;
  }
}

function existingIssue(issue: {
  number: number;
  html_url: string;
  body?: string | null | undefined;
  state: string;
}): ExistingIssue {
  const { number, html_url: url, state } = issue;
  return { number, url, body: issue.body ?? '', open: state === 'open' };
}

async function readFixes(
  client: GitHubClient,
  place: RepositoryPlace,
  refs: NightRefs,
): Promise<ExistingFixes> {
  const { owner, repo: name } = place;
  const { account, repository, fixes } = await refs.read();
  const answer = await client.query<FixPullsAnswer>(
    {
      what: `list the pull requests of ${repositoryName(place)}`,
      needs: 'pull-requests: read',
    },
    fixPullsQuery,
    { owner, name, branch: refs.fixes },
  );
  const pulls = answer.repository?.pullRequests.nodes ?? [];
  return {
    branch: fixes && {
      commit: fixes.commit,
      message: fixes.message,
      foreign: await isForeign(client, place, { base: repository.head, fixes, account }),
    },
    pulls: pulls
      .filter(({ viewerDidAuthor, isCrossRepository }) => viewerDidAuthor && !isCrossRepository)
      .map(({ number, url, body, state }) => ({ number, url, body, state: stateNames[state] })),
  };
}

/** Whether somebody else wrote one of the commits that the default branch does not have. */
async function isForeign(
  client: GitHubClient,
  place: RepositoryPlace,
  { base, fixes, account }: { base: string; fixes: RefTarget; account: string },
): Promise<boolean> {
  const { owner, repo } = place;
  const { commits, total_commits: total } = await client.call(
    { what: `read the branch of fixes in ${repositoryName(place)}`, needs: 'contents: read' },
    (octokit, request) =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${fixes.commit}`,
        request,
      }),
  );
  // More than one page holds are not ours: each of ours is one kind of fix.
  return total > commits.length || commits.some(({ author }) => author?.login !== account);
}

const stateNames = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const;

/** The latest pull requests from the branch of fixes; older ones say nothing about tonight. */
const fixPullsQuery = `
query FixPulls($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      headRefName: $branch, first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes { number url body state isCrossRepository viewerDidAuthor }
    }
  }
}`;

/** What {@link fixPullsQuery} answers. */
interface FixPullsAnswer {
  repository: {
    pullRequests: {
      nodes: readonly {
        number: number;
        url: string;
        body: string;
        state: keyof typeof stateNames;
        isCrossRepository: boolean;
        viewerDidAuthor: boolean;
      }[];
    };
  } | null;
}
