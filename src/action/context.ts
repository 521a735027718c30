import type { Files, Network, Runner } from '../jobs/ports.ts';
import type { NightHost } from '../nightly/ports.ts';
import type { Hosting, Repository } from '../review/ports.ts';
import type { WorkflowEvent } from './event.ts';

/** The repository of a night. */
export interface OpenNight {
  host: NightHost;
  /** Its files. */
  files: Repository;
  lineUrl: Hosting['lineUrl'];
}

/** What a run of the Action reads, asks and writes. */
export interface ActionContext {
  runner: Runner;
  event: WorkflowEvent;
  repository: { owner: string; repo: string };
  hosting(token: string): Promise<Hosting>;
  night(token: string): Promise<OpenNight>;
  network(token: string): Promise<Network>;
  /** The files of the workspace. */
  files: Files;
  /** A folder for files that last as long as the job. */
  temporaryFolder: string;
  now: Date;
  version: string;
}
