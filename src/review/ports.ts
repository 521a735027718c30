/** One file that a change touches. */
export interface ChangedFile {
  /** At the head; of a removed file, at the base. */
  path: string;
  /** Of a renamed file, its path at the base. */
  previousPath: string | undefined;
  status: 'added' | 'modified' | 'renamed' | 'removed';
  /** The hunks as the host shows them, in unified form; undefined where it shows none, as for large and binary files. */
  patch: string | undefined;
}

/** What a change does to a repository: a pull request, or the way from one commit to another. */
export interface Change {
  /** The commit that counts as the base: configuration and archive are read there. */
  base: string;
  /** The commit that the change began from: what differs between it and the head is the change's own. */
  mergeBase: string;
  head: string;
  files: readonly ChangedFile[];
  /** Whether the host lists more files than these. */
  more: boolean;
  /** Whether the host shows diffs itself: a file without a `patch` then has none that it shows. */
  showsDiffs: boolean;
}

/** A repository's files at its commits, as data: nothing of them is executed. */
export interface Repository {
  /**
   * The files at a commit in the order of their paths, with their sizes in bytes; `complete` tells whether these are all.
   */
  list(
    commit: string,
  ): Promise<{ files: readonly { path: string; size: number }[]; complete: boolean }>;
  /** The files of these paths at these commits, in the same order; undefined where there is none. */
  read(
    wanted: readonly { commit: string; path: string }[],
  ): Promise<readonly (Uint8Array | undefined)[]>;
}

/** A git repository on this machine. */
export interface LocalRepository extends Repository {
  /**
   * The change from base to head, each a branch, a tag or a commit: without a base from where the head parted from the default
   * branch, without a head to the working tree.
   */
  change(comparison: { base?: string | undefined; head?: string | undefined }): Promise<Change>;
}

/** A pull request on a host that takes comments. What goes wrong is a `CopydeskError` with one of the codes `api-…`. */
export interface PullRequestHost {
  /** What the acting account has said there so far. */
  existing(): Promise<ExistingReview>;
  /**
   * The commit at the head now, whether the pull request still takes a review, and whether the numbers of its comments
   * are others than `existing` saw, where the host tells them along with the head.
   */
  now(): Promise<{ head: string; open: boolean; changed?: boolean }>;
  /** Carries out one operation of a plan; `keep` does nothing. Gives the address of a summary that it created. */
  apply(operation: Operation): Promise<string | undefined>;
  /** Removes what a refused `create-inline` may have left behind: a review that nobody sees but blocks the next one. */
  discardPending(): Promise<void>;
}

/** A pull request as it was when it was opened. */
export interface PullRequest {
  number: number;
  url: string;
  /** The commits at its head and at its base. */
  head: string;
  base: string;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  /** Whether the head belongs to another repository, or to one that is gone. */
  fork: boolean;
  /** What its author is to the repository, in GitHub's words: `OWNER`, `FIRST_TIME_CONTRIBUTOR`, … */
  authorAssociation: string;
  /** Undefined where the account is gone. */
  author: string | undefined;
}

/** What lies between two commits of a repository. */
export interface OpenChange {
  change(): Promise<Change>;
  repository: Repository;
}

/** All that a review of a pull request reads and writes. */
export interface OpenPullRequest extends OpenChange {
  pull: PullRequest;
  /** What the acting account has said there so far. */
  existing: ExistingReview;
  host: PullRequestHost;
}

/** A repository on a host of pull requests. What goes wrong is a `CopydeskError` with one of the codes `api-…`. */
export interface Hosting {
  pullRequest(number: number): Promise<OpenPullRequest>;
  /** What lies between two commits, given by their ids. */
  commits(base: string, head: string): OpenChange;
  /** The address of a file's line at a commit. */
  lineUrl(commit: string, path: string, line: number): string;
}

/** Lines of a file's head, counted from 1, first and last included. */
export interface LineRange {
  first: number;
  last: number;
}

/** A comment as it is to stand on a pull request. */
export interface WantedComment {
  path: string;
  lines: LineRange;
  /** Of its findings, as {@link fingerprintOf} makes them; the body's hidden marker carries them too. */
  fingerprints: readonly string[];
  /** Markdown, with its marker. */
  body: string;
}

/** A review as it is to stand on a pull request. */
export interface WantedReview {
  /** The commit that the lines are counted on. */
  head: string;
  /** No two on the same lines of one file. */
  inline: readonly WantedComment[];
  /** The findings that are still there but told in no inline comment, so that none of them is called done. */
  elsewhere: readonly { path: string; fingerprint: string }[];
  /** The body of the summary comment, with its marker; undefined for none. */
  summary: string | undefined;
}

/** A thread of comments on lines, begun by the acting account. */
export interface ExistingThread {
  /** The number of its first comment. */
  id: number;
  path: string;
  /** Undefined where the lines are gone from the diff. */
  lines: LineRange | undefined;
  /** Of the first comment. */
  body: string;
  /** Whether anybody else wrote in it. */
  answered: boolean;
  resolved: boolean;
}

/** What the acting account has said on a pull request, this program or another one under the same account. */
export interface ExistingReview {
  /** Its comments on the pull request as a whole, the oldest first. */
  comments: readonly { id: number; url: string; body: string }[];
  threads: readonly ExistingThread[];
}

/** One step from what stands to what is wanted. */
export type Operation =
  | { type: 'keep'; what: 'inline' | 'summary'; id: number }
  /** All new comments in one review. */
  | { type: 'create-inline'; head: string; comments: readonly WantedComment[] }
  | { type: 'update-inline'; id: number; body: string }
  | { type: 'remove-inline'; id: number }
  | { type: 'create-summary'; body: string }
  | { type: 'update-summary'; id: number; body: string }
  | { type: 'remove-summary'; id: number };
