import type { Clock, ClosableWeb } from '../links/ports.ts';
import type { GitHubAccess } from '../links/sites/github.ts';
import type { ExistingReview, Operation } from '../review/types.ts';

/**
 * The files of a folder. Paths are relative to it, with `/` between folders, or absolute. What goes wrong with a file
 * is an `input-unreadable` error that names it.
 */
export interface Files {
  /**
   * The paths of the files that match one of the patterns and none of the excluded ones, in order, each once. Links are
   * left out.
   */
  list(patterns: readonly string[], exclude: readonly string[]): Promise<string[]>;
  /** What stands at a path; undefined for nothing. */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole or not at all; an existing one keeps its mode, and a link its target's place. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** One step of GitHub's runner. */
export interface Runner {
  /** The value of an input; empty where it has none. */
  input(name: string): string;
  setOutput(name: string, value: string | number): void;
  /** Adds markdown to the job's summary. */
  summarise(markdown: string): Promise<void>;
  /** Writes lines to the log, workflow commands among them. */
  log(text: string): void;
  /** Makes the step fail, with a message. */
  fail(message: string): void;
}

/** Standard output, error and input. */
export interface Terminal {
  /** Whether standard output is shown, by a terminal or by the log of GitHub's runner, and not taken by a program. */
  shown: boolean;
  /** Whether a person watches standard error, and may be shown how far a job is. */
  watched: boolean;
  /** Whether to colour what goes to standard output. */
  colour: boolean;
  /** The width of standard output in columns. */
  columns: number;
  /** Writes to standard output. A reader that has gone away, such as `head`, is no error. */
  write(text: string): Promise<void>;
  /** Writes to standard error, in the same way. */
  writeError(text: string): Promise<void>;
  /** All of standard input. */
  read(): Promise<Uint8Array>;
}

/** The web, and what goes with asking it. */
export interface Network {
  /** Opens the web; `allow` names the hosts, as `host` or `host:port`, that may be asked although they are not public. */
  open(allow: readonly string[]): ClosableWeb;
  clock: Clock;
  /** A number from 0 up to 1. */
  random(): number;
  /** How GitHub's API is asked about links to it; undefined without a token. */
  gitHub: GitHubAccess | undefined;
  /** What a user should know of how it is asked, one sentence. */
  notice: string | undefined;
}

/** A network whose web plays some pages on this machine. */
export interface DemoNetwork {
  network: Network;
  close(): Promise<void>;
}

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
