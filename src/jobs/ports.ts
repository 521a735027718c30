import type { CopydeskError } from '../errors.ts';
import type { Clock, ClosableWeb } from '../links/ports.ts';
import type { GitHubAccess } from '../links/sites/github.ts';

/**
 * The files of a folder. Paths are relative to it, with `/` between folders, or absolute. What goes
 * wrong with a file is an `input-unreadable` error that names it.
 */
export interface Files {
  /**
   * The paths of the files that match one of the patterns and none of the excluded ones, in order,
   * each once. Links are left out, and so are folders that cannot be read: `onUnread` is told.
   */
  list(
    patterns: readonly string[],
    exclude: readonly string[],
    onUnread?: (error: CopydeskError) => void,
  ): Promise<string[]>;
  /**
   * What stands at a path, once symbolic links are followed: `other` for a link that leads nowhere;
   * undefined for nothing.
   */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** Whether a file is in the folder, once symbolic links are followed. */
  isInside(path: string): Promise<boolean>;
  /** Whether a file or a folder on the way to it is a symbolic link. */
  isLinked(path: string): Promise<boolean>;
  /**
   * Writes a file whole or not at all; an existing one keeps its mode. Nothing is written through a
   * symbolic link, nor over a file that does not hold `before` any more (null: that exists).
   */
  write(path: string, bytes: FileBytes, before?: Uint8Array | null): Promise<void>;
  /** Makes a folder, and those that it is in; none where a symbolic link is on the way. */
  makeFolder(path: string): Promise<void>;
  /**
   * Changes a file while no other run changes it: `change` gets the file as it is now and gives
   * what it shall hold, or undefined to leave it.
   */
  update(path: string, change: (file: LockedFile) => FileBytes | undefined): Promise<void>;
}

/** A file that no other run changes. It may be large, so that it is read only where that helps. */
export interface LockedFile {
  /** The SHA-256 of what it holds, in hexadecimal digits; undefined where there is no file. */
  digest: string | undefined;
  read(): Uint8Array | undefined;
}

/** What a file shall hold, whole or in pieces that are made while it is written. */
export type FileBytes = Uint8Array | Iterable<Uint8Array>;

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
  /**
   * Whether standard output is shown, by a terminal or by the log of GitHub's runner, and not taken
   * by a program.
   */
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
  /** Asks a question that is answered by yes or no; undefined where nobody is there to answer. */
  confirm?: (question: string) => Promise<boolean>;
}

/** The web, and what goes with asking it. */
export interface Network {
  /**
   * Opens the web; `allow` names the hosts, as `host` or `host:port`, that may be asked although
   * they are not public.
   */
  open(allow: readonly string[]): ClosableWeb;
  clock: Clock;
  /** A number from 0 up to 1. */
  random(): number;
  /** How GitHub's API is asked about links to it; undefined without a token. */
  gitHub: GitHubAccess | undefined;
  /** What a user should know of how it is asked, one sentence. */
  notice: string | undefined;
}

/** What a page of the demo's web answers. */
export interface DemoPage {
  status: number;
  location?: string;
  title?: string;
  siteName?: string;
}

/** A network whose web plays some pages on this machine. */
export interface DemoNetwork {
  network: Network;
  close(): Promise<void>;
}
