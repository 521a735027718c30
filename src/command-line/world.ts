import type { Files, Terminal } from '../jobs/ports.ts';

/** What the command line needs of the world. */
export interface World {
  terminal: Terminal;
  /** The files of the folder it runs in. */
  files: Files;
  now: Date;
  /** The version of the program. */
  version: string;
}
