import { type ChangedFile, changesOf, type ListChanges } from './changed-files.ts';
import { type Discussion, newDiscussion } from './discussion.ts';
import { type Emulator, fullName, startEmulator } from './emulator.ts';
import { gitDiff } from './git-diff.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { type Issues, issuesOf } from './issues.ts';
import { type Files, type Objects, objectsOf } from './objects.ts';
import { type PullRequest, type PullRequests, pullRequestsOf } from './pull-requests.ts';
import { type Refs, refsOf } from './refs.ts';

/** Limits of GitHub, to be lowered where a test wants to meet one. */
export interface Limits {
  /** Characters of the longest patch that is shown; 500 KB of a file (docs.github.com, repository limits). */
  patch: number;
  /** Bytes of a blob's text in GraphQL; 512,000 was observed in sveltia/sveltia-cms#950. */
  blobText: number;
  /** Entries of a recursive tree; 100,000 (docs.github.com/rest/git/trees#get-a-tree). */
  treeEntries: number;
  /** Nodes on a page of GraphQL, whatever `first` says. */
  page: number;
  /** Comments in one review. GitHub tells no number. */
  reviewComments: number;
}

export const usualLimits: Limits = {
  patch: 512_000,
  blobText: 512_000,
  treeEntries: 100_000,
  page: 100,
  reviewComments: Number.POSITIVE_INFINITY,
};

/** What the settings pages of the repository say. */
export interface Settings {
  /** General, Features: Issues. */
  hasIssues: boolean;
  /** Actions, General: "Allow GitHub Actions to create and approve pull requests". */
  actionsOpenPulls: boolean;
  /** Branches that a rule protects from every change that a program makes. */
  protectedBranches: readonly string[];
}

/** The diff that a pull request shows now. */
export interface ShownDiff {
  mergeBase: string;
  head: string;
}

/** All that the local GitHub knows. */
export interface GitHubState {
  url: string;
  limits: Limits;
  settings: Settings;
  emulator: Emulator;
  objects: Objects;
  refs: Refs;
  issues: Issues;
  pulls: PullRequests;
  discussion: Discussion;
  listChanges: ListChanges;
  /** The commit that two lines of history have in common; undefined where one is unknown. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** What the pull request's diff shows now. */
  shownDiff(pull: PullRequest): Promise<ShownDiff>;
  filesOf(pull: PullRequest): Promise<ChangedFile[]>;
  /** What differs between two blobs of text. */
  hunksBetween(before: string, after: string): Promise<Hunk[]>;
}

export async function newState(url: string, files: Files, limits: Limits): Promise<GitHubState> {
  const emulator = await startEmulator(url);
  const objects = objectsOf(emulator);
  const refs = refsOf(emulator, objects);
  const pulls = await pullRequestsOf(emulator, objects, refs, files);
  const listChanges = changesOf(objects, limits.patch);
  const bases = new Map<string, string>();
  const hunks = new Map<string, Promise<Hunk[]>>();

  async function mergeBase(base: string, head: string): Promise<string | undefined> {
    const range = `${base}...${head}`;
    const known = bases.get(range);
    if (known) return known;
    const path = `/repos/${fullName}/compare/${range}`;
    const { status, body } = await emulator.ask({ method: 'GET', path });
    if (status !== 200) return undefined;
    const { sha } = (JSON.parse(body.toString()) as { merge_base_commit: { sha: string } })
      .merge_base_commit;
    bases.set(range, sha);
    return sha;
  }

  async function shownDiff({ heads }: PullRequest): Promise<ShownDiff> {
    const head = heads.at(-1) ?? '';
    return { head, mergeBase: (await mergeBase(pulls.base, head)) ?? '' };
  }

  async function compare(before: string, after: string): Promise<Hunk[]> {
    const pair = { before: await objects.blob(before), after: await objects.blob(after) };
    const [difference] = await gitDiff([pair]);
    return hunksOf(difference?.patch ?? '');
  }

  return {
    url,
    limits,
    settings: { hasIssues: true, actionsOpenPulls: true, protectedBranches: [] },
    emulator,
    objects,
    refs,
    issues: issuesOf(emulator),
    pulls,
    discussion: newDiscussion(),
    listChanges,
    mergeBase,
    shownDiff,
    async filesOf(pull) {
      const { mergeBase: before, head } = await shownDiff(pull);
      return listChanges(before, head);
    },
    hunksBetween(before, after) {
      const known = hunks.get(before + after) ?? compare(before, after);
      hunks.set(before + after, known);
      return known;
    },
  };
}
