import type { Files, Network, Terminal } from '../jobs/ports.ts';

/** What the command line needs of the world. */
export interface World {
  terminal: Terminal;
  /** The files of the folder it runs in. */
  files: Files;
  network: Network;
  /** Tells when the user wants the run to end (Ctrl-C); until `release` the process does not end by itself. */
  listen(): { interrupted: AbortSignal; release(): void };
  now: Date;
  /** The version of the program. */
  version: string;
}
