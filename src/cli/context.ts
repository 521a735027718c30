import type { DemoNetwork, DemoPage, Files, Network, Terminal } from '../jobs/ports.ts';
import type { Hosting, LocalRepository } from '../review/ports.ts';

/** What the exit codes of the command line say. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

/** What the command line needs of the context. */
export interface CliContext {
  terminal: Terminal;
  /** The files of the folder it runs in. */
  files: Files;
  network: Network;
  /** A web on this machine that plays some pages, by their addresses. */
  openDemoWeb(pages: Readonly<Record<string, DemoPage>>): Promise<DemoNetwork>;
  /** The git repository of that folder; `offline` keeps git from asking its remote. */
  openGit(offline: boolean): Promise<LocalRepository>;
  /** A repository on GitHub. */
  hosting(place: { owner: string; repo: string }): Hosting;
  /** Tells when the user wants the run to end (Ctrl-C); until `release` the process does not end by itself. */
  listen(): { interrupted: AbortSignal; release(): void };
  now: Date;
  /** The version of the program. */
  version: string;
}
