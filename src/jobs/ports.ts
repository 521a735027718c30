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
  /** Whether there is a file of this path. */
  exists(path: string): Promise<boolean>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole or not at all; an existing one keeps its mode, and a link its target's place. */
  write(path: string, bytes: Uint8Array): Promise<void>;
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
