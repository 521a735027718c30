/** What a night must know of the repository that it works for. */
export interface NightRepository {
  owner: string;
  repo: string;
  defaultBranch: string;
  /** The commit of the default branch whose files the night reads. */
  head: string;
  /** Whether the repository has issues; without them the report stands in the job's summary. */
  hasIssues: boolean;
  /** The login of the acting account, as it stands at what it writes. */
  account: string;
}

/** What the state branch holds, and the commit that holds it. */
export interface StoredState {
  bytes: Uint8Array;
  commit: string;
}

/** An issue that the acting account opened, in whatever way its body was changed since. */
export interface ExistingIssue {
  number: number;
  url: string;
  body: string;
  open: boolean;
}

/** What is changed of an issue or a pull request, in one request; the title never is. */
export interface IssueChange {
  body?: string;
  open?: boolean;
  /** Why it is closed; of issues only. */
  reason?: 'completed' | 'duplicate';
}

/** A pull request that the acting account opened from the branch of fixes. */
export interface FixPullRequest {
  number: number;
  url: string;
  body: string;
  state: 'open' | 'merged' | 'closed';
}

/** What there is of the fix pull request. */
export interface ExistingFixes {
  /** The branch; undefined where there is none. */
  branch:
    | {
        commit: string;
        /** The message of that commit. */
        message: string;
        /** Whether somebody else committed to it since it left the default branch. */
        foreign: boolean;
      }
    | undefined;
  /** The latest first. */
  pulls: readonly FixPullRequest[];
}

/** One commit of fixes. */
export interface FixCommit {
  message: string;
  /** At most 100; each file with all that it holds then. */
  files: readonly { path: string; bytes: Uint8Array }[];
}

/**
 * All that a night reads and writes on the host of its repository. Throws `CopydeskError`s with a
 * code `api-…`, which say which right is missing in the words of the settings page.
 */
export interface NightHost {
  readonly repository: NightRepository;
  /** What the state branch holds; undefined where there is none. */
  readState(): Promise<StoredState | undefined>;
  /**
   * Replaces the state branch by one parentless commit, if it is still at `before` (undefined: does
   * not exist), and gives that commit. `raced`: it is not. With `aside`, what it holds now is kept
   * under that name beside it; other files stay.
   */
  writeState(
    text: string,
    before: string | undefined,
    aside?: string,
  ): Promise<{ commit: string } | 'raced'>;
  /** All issues of the acting account, open and closed, the oldest first; no pull requests. */
  issues(): Promise<readonly ExistingIssue[]>;
  /** One of them as it is now, read right before it is written. */
  issue(number: number): Promise<ExistingIssue>;
  /** Opens an issue; labels that the repository does not have are made. */
  createIssue(issue: {
    title: string;
    body: string;
    labels: readonly string[];
  }): Promise<ExistingIssue>;
  updateIssue(number: number, change: IssueChange): Promise<void>;
  existingFixes(): Promise<ExistingFixes>;
  /**
   * Makes the branch of fixes hold these commits on top of `base`, all or none, if it is still at
   * `before` (undefined: does not exist). `raced`: it is not. Commits are signed by the host.
   */
  writeFixes(fixes: {
    base: string;
    before: string | undefined;
    commits: readonly FixCommit[];
  }): Promise<'written' | 'raced'>;
  openPullRequest(pull: { title: string; body: string }): Promise<FixPullRequest>;
  updatePullRequest(number: number, change: Omit<IssueChange, 'reason'>): Promise<void>;
  /** Deletes the branch of fixes, if it is still at `before`. */
  deleteFixes(before: string): Promise<void>;
}
