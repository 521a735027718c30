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
