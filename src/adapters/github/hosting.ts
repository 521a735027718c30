import type { NightHost } from '../../nightly/ports.ts';
import type {
  Change,
  ChangedFile,
  Hosting,
  OpenChange,
  OpenPullRequest,
  Repository,
} from '../../review/ports.ts';
import { createGitHubClient, type GitHubClient } from './client.ts';
import { readConversation } from './conversation.ts';
import type { Environment } from './fetch.ts';
import { openHost } from './host.ts';
import { openNightHost } from './night.ts';
import {
  type PullRequestPlace,
  pullRequestName,
  type RepositoryPlace,
  repositoryName,
} from './place.ts';
import { openRepository } from './repository.ts';

/**
 * Opens a repository on GitHub, or on the server that the environment names as GitHub's runner does
 * (`GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`), with the token of `GITHUB_TOKEN`
 * or `GH_TOKEN`.
 */
export function openHosting(
  version: string,
  environment: Environment,
  place: RepositoryPlace,
): Hosting {
  const client = openClient(version, environment);
  return createHosting(client, place, environment.GITHUB_SERVER_URL || undefined);
}

/** A repository on GitHub as a night uses it. */
interface OpenNight {
  host: NightHost;
  files: Repository;
  lineUrl: Hosting['lineUrl'];
}

/** Opens a repository for a night, in the same way. */
export async function openNight(
  version: string,
  environment: Environment,
  place: RepositoryPlace,
): Promise<OpenNight> {
  return createNight(
    openClient(version, environment),
    place,
    environment.GITHUB_SERVER_URL || undefined,
  );
}

/** What a night reads and writes; `server` is where the pages are, as in GITHUB_SERVER_URL. */
export async function createNight(
  client: GitHubClient,
  place: RepositoryPlace,
  server: string = githubServer,
): Promise<OpenNight> {
  return {
    host: await openNightHost(client, place),
    files: openRepository(client, place),
    lineUrl: createHosting(client, place, server).lineUrl,
  };
}

function openClient(version: string, environment: Environment): GitHubClient {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment;
  return createGitHubClient({
    userAgent: `Copydesk/${version} (+https://github.com/copydesk/copydesk)`,
    token: environment.GITHUB_TOKEN || environment.GH_TOKEN,
    ...(apiUrl && { apiUrl }),
    ...(graphqlUrl && { graphqlUrl }),
    environment,
  });
}

/** Where the pages of GitHub are. */
const githubServer = 'https://github.com';

/**
 * A repository on GitHub. `isOwn` tells by its body whether an inline comment was made by this
 * program; `server` is where the pages are, as in GITHUB_SERVER_URL.
 */
export function createHosting(
  client: GitHubClient,
  place: RepositoryPlace,
  server: string = githubServer,
): Hosting {
  const { owner, repo } = place;
  return {
    pullRequest: (number) => openPullRequest(client, { ...place, number }),
    commits: (base, head) => openCommits(client, { ...place, base, head }),
    // A rendered page has no lines to point at.
    lineUrl: (commit, path, line) =>
      `${server}/${owner}/${repo}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
  };
}

/** A lone surrogate, which no address can hold, becomes U+FFFD. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Opens a pull request, with one query for a hundred comments and threads. `isOwn` tells by its
 * body whether an inline comment was made by this program.
 */
export async function openPullRequest(
  client: GitHubClient,
  place: PullRequestPlace,
): Promise<OpenPullRequest> {
  const { number } = place;
  const conversation = await readConversation(client, place);
  const { state, existing } = conversation;
  const { headRefOid: head, baseRefOid: base } = state;
  return {
    pull: {
      url: state.url,
      head,
      base,
      authorAssociation: state.authorAssociation,
    },
    existing,
    change: () => readChange(client, place, { base, head, number }),
    repository: openRepository(client, place),
    host: openHost(client, place, conversation),
  };
}

/**
 * Opens what lies between two commits of a repository on GitHub, given by their ids: a push, or a
 * merge queue's group.
 */
export function openCommits(
  client: GitHubClient,
  { base, head, ...place }: RepositoryPlace & { base: string; head: string },
): OpenChange {
  return {
    change: () => readChange(client, place, { base, head }),
    repository: openRepository(client, place),
  };
}

/**
 * What one comparison lists at most ("Compare two commits" in the documentation of the REST API).
 */
const maxCompared = 300;
/** What the files of a pull request are at most ("List pull requests files"), and on a page. */
const maxListed = 3000;
const filesPerPage = 100;

/** A file of a comparison or of a pull request, as GitHub lists it. */
interface ListedFile {
  filename: string;
  previous_filename?: string;
  status: string;
  patch?: string;
}

/**
 * Reads what lies between two commits, given by their ids. One comparison shows up to 300 files;
 * the other files of a pull request, whose number is given, are read page by page.
 */
async function readChange(
  client: GitHubClient,
  place: RepositoryPlace,
  { base, head, number }: { base: string; head: string; number?: number },
): Promise<Change> {
  const { owner, repo } = place;
  const { merge_base_commit: mergeBase, files = [] } = await client.call(
    {
      what: `compare ${base} with ${head} in ${repositoryName(place)}`,
      needs: 'contents: read',
    },
    (octokit, request) =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        request,
      }),
  );
  const cut = files.length >= maxCompared;
  const listed: ListedFile[] =
    cut && number !== undefined ? await readFiles(client, place, number) : files;
  return {
    base,
    mergeBase: mergeBase.sha,
    head,
    files: listed.flatMap(changedFile),
    showsDiffs: true,
    more: cut && (number === undefined || listed.length >= maxListed),
  };
}

async function readFiles(
  client: GitHubClient,
  place: RepositoryPlace,
  number: number,
): Promise<ListedFile[]> {
  const { owner, repo } = place;
  const files: ListedFile[] = [];
  for (let page = 1; page <= maxListed / filesPerPage; page++) {
    const more = await client.call(
      {
        what: `list the files of ${pullRequestName({ ...place, number })}`,
        needs: 'pull-requests: read',
      },
      (octokit, request) =>
        octokit.rest.pulls.listFiles({
          owner,
          repo,
          pull_number: number,
          per_page: filesPerPage,
          page,
          request,
        }),
    );
    files.push(...more);
    if (more.length < filesPerPage) break;
  }
  return files;
}

function changedFile(file: ListedFile): ChangedFile[] {
  const { filename: path, previous_filename: previousPath, patch } = file;
  const entry = { path, previousPath: undefined, patch };
  switch (file.status) {
    case 'unchanged':
      return [];
    case 'added':
    case 'copied':
      return [{ ...entry, status: 'added' }];
    case 'removed':
      return [{ ...entry, status: 'removed' }];
    case 'renamed':
      return [{ ...entry, previousPath, status: 'renamed' }];
    default:
      return [{ ...entry, status: 'modified' }];
  }
}
