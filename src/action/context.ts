import type { Files, Network, Runner } from '../jobs/ports.ts';
import type { Hosting } from '../review/ports.ts';
import type { WorkflowEvent } from './event.ts';

/** What a run of the Action reads, asks and writes. */
export interface ActionContext {
  runner: Runner;
  event: WorkflowEvent;
  repository: { owner: string; repo: string };
  hosting(token: string): Promise<Hosting>;
  network(token: string): Promise<Network>;
  /** The files of the workspace. */
  files: Files;
  /** A folder for files that last as long as the job. */
  temporaryFolder: string;
  now: Date;
  version: string;
}
