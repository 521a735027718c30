import type { DemoNetwork, DemoPage, Files, Network, Terminal } from '../jobs/ports.ts';
import type { Hosting, LocalRepository } from '../review/ports.ts';

/** The exit codes of the command line. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

/**
 * What the command line reads, asks and writes. What not every command needs is loaded on demand,
 * so that each starts fast.
 */
export interface CliContext {
  terminal: Terminal;
  /** The files of the folder it runs in. */
  files: Files;
  network(): Promise<Network>;
  /** Serves pages on this machine, by their addresses. */
  openDemoWeb(pages: Readonly<Record<string, DemoPage>>): Promise<DemoNetwork>;
  /** The git repository of that folder; `offline` keeps git from contacting its remote. */
  openGit(offline: boolean): Promise<LocalRepository>;
  /** A repository on GitHub. */
  hosting(place: { owner: string; repo: string }): Promise<Hosting>;
  /** Listens for Ctrl-C; until `release`, the first one does not end the process. */
  listen(): { interrupted: AbortSignal; release(): void };
  now: Date;
  /** The version of the program. */
  version: string;
}
