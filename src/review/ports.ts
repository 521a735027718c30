/** One file that a change touches. */
export interface ChangedFile {
  /** At the head; of a removed file, at the base. */
  path: string;
  /** Of a renamed file, its path at the base. */
  previousPath: string | undefined;
  status: 'added' | 'modified' | 'renamed' | 'removed';
  /**
   * The hunks as the host shows them, in unified form; undefined where it shows none, as for large
   * and binary files.
   */
  patch: string | undefined;
}

/** What a pull request, or the way from one commit to another, does to a repository. */
export interface Change {
  /** The commit that counts as the base: configuration and archive are read there. */
  base: string;
  /** The commit that the change began from: only what differs from it is the change's own. */
  mergeBase: string;
  head: string;
  files: readonly ChangedFile[];
  /** Whether the change has more files than the host lists. */
  more: boolean;
  /** Whether the host shows diffs itself: a file without a `patch` then has none that is shown. */
  showsDiffs: boolean;
}

/** A repository's files at its commits, as data: none of them is executed. */
export interface Repository {
  /** The files at a commit in the order of their paths, with their sizes in bytes. */
  list(
    commit: string,
  ): Promise<{ files: readonly { path: string; size: number }[]; complete: boolean }>;
  /**
   * Files by path and commit, in the same order; undefined for one that does not exist. Of a
   * symbolic link, `link` asks for the path that it leads to; without it the link counts as no
   * file, or is read like one by a host that does not tell. `admit` is asked about each file by its
   * index and its size in bytes before it is read; one that is not admitted is undefined.
   */
  read(
    wanted: readonly { commit: string; path: string; link?: boolean }[],
    admit?: (index: number, size: number) => boolean,
  ): Promise<readonly (Uint8Array | undefined)[]>;
}

/** A git repository on this machine. */
export interface LocalRepository extends Repository {
  /**
   * The change from base to head, each a branch, a tag or a commit: without a base, from where the
   * head left the default branch; without a head, to the working tree.
   */
  change(comparison: { base?: string | undefined; head?: string | undefined }): Promise<Change>;
  /** The contributions that led to the commit at hand, the newest first. */
  history(): Promise<readonly Contribution[]>;
}

/**
 * A commit on the way along first parents: of a merge, all that it merged counts as its own. A
 * commit without a parent, or whose parent a shallow clone lacks, is none.
 */
export interface Contribution {
  commit: string;
  parent: string;
  /** When it was committed, as YYYY-MM-DD in UTC. */
  date: string;
  /** The first line of its message. */
  subject: string;
}

/** A pull request on a host that takes comments. Throws `CopydeskError`s with a code `api-…`. */
export interface PullRequestHost {
  /** What the acting account has written there so far. */
  existing(): Promise<ExistingReview>;
  /**
   * The commit at the head now, whether the pull request still takes a review, and whether its
   * comments have changed since `existing`, where the host tells that along with the head.
   */
  now(): Promise<{ head: string; open: boolean; changed?: boolean }>;
  /** Carries out one operation of a plan; gives the address of a summary that it created. */
  apply(operation: Operation): Promise<string | undefined>;
  /** Removes a pending review that a rejected `create-inline` may leave: it blocks the next one. */
  discardPending(): Promise<void>;
}

/** A pull request when it was read. */
export interface PullRequest {
  url: string;
  /** The commits at its head and its base. */
  head: string;
  base: string;
  /** The author's relation to the repository in GitHub's words: `OWNER`, `CONTRIBUTOR`, … */
  authorAssociation: string;
}

/** What is between two commits of a repository. */
export interface OpenChange {
  change(): Promise<Change>;
  repository: Repository;
}

/** All that a review of a pull request reads and writes. */
export interface OpenPullRequest extends OpenChange {
  pull: PullRequest;
  existing: ExistingReview;
  host: PullRequestHost;
}

/** A repository on a host of pull requests. Throws `CopydeskError`s with a code `api-…`. */
export interface Hosting {
  pullRequest(number: number): Promise<OpenPullRequest>;
  /** The change between two commits, given by their ids. */
  commits(base: string, head: string): OpenChange;
  /** The address of a file's line at a commit. */
  lineUrl(commit: string, path: string, line: number): string;
}

/** The address of a line at the head. */
export type LineUrl = (path: string, line: number) => string;

/** Lines of a file at the head, counted from 1, first and last included. */
export interface LineRange {
  first: number;
  last: number;
}

/** A comment as it should be on a pull request. */
export interface WantedComment {
  path: string;
  lines: LineRange;
  /** The fingerprints of its findings; the hidden marker of the body has them too. */
  fingerprints: readonly string[];
  /** Markdown, with its marker. */
  body: string;
}

/** A review as it should be on a pull request. */
export interface WantedReview {
  /** The commit that the lines belong to. */
  head: string;
  /** No two on the same lines of one file. */
  inline: readonly WantedComment[];
  /** Findings that remain without a comment of their own, so that none is marked as done. */
  elsewhere: readonly { path: string; fingerprint: string }[];
  /** The body of the summary comment, with its marker; undefined for none. */
  summary: string | undefined;
}

/** A thread of comments on lines, begun by the acting account. */
export interface ExistingThread {
  /** The id of its first comment. */
  id: number;
  path: string;
  /** Undefined where the lines are no longer in the diff. */
  lines: LineRange | undefined;
  /** The body of the first comment. */
  body: string;
  /** Whether anybody else commented in it. */
  answered: boolean;
  resolved: boolean;
}

/** What the acting account has written on a pull request, by this program or by another one. */
export interface ExistingReview {
  /** Its comments on the pull request as a whole, the oldest first. */
  comments: readonly { id: number; url: string; body: string }[];
  threads: readonly ExistingThread[];
}

/** One step from the existing review to the wanted one. */
export type Operation =
  | { type: 'keep'; what: 'inline' | 'summary'; id: number }
  /** All new comments in one review. */
  | { type: 'create-inline'; head: string; comments: readonly WantedComment[] }
  | { type: 'update-inline'; id: number; body: string }
  | { type: 'remove-inline'; id: number }
  | { type: 'create-summary'; body: string }
  | { type: 'update-summary'; id: number; body: string }
  | { type: 'remove-summary'; id: number };
