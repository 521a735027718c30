import { resolve } from 'node:path';
import { runAction } from '../../../src/action/run.ts';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { createHosting, createNight } from '../../../src/adapters/github/hosting.ts';
import { createClock } from '../../../src/adapters/network.ts';
import type { Files } from '../../../src/jobs/ports.ts';
import type { LocalGitHub } from '../github/start-github.ts';
import { createFakeWeb, type FakeAnswer } from '../links/fake-web.ts';
import { readActionFile } from '../runner/action-file.ts';
import type { WorkflowEvent } from '../runner/events.ts';
import {
  type Annotation,
  annotationsIn,
  commandsIn,
  type WorkflowCommand,
} from '../runner/workflow-commands.ts';

/** How the sources are run. */
export interface InsideOptions {
  inputs?: Record<string, string>;
  /** By default as the event has it. */
  token?: string;
  /** What the web has, at once; without it no link is looked at. */
  pages?: Record<string, FakeAnswer>;
  /** By default June 1, 2024. */
  now?: Date;
  /** The files of the workspace; by default nothing but what the run writes. */
  files?: Files;
}

/** What a run left. */
export interface InsideRun {
  exitCode: 0 | 1;
  /** What it failed with. */
  failures: string[];
  outputs: Record<string, string>;
  log: string;
  /** Commands in the log, and the annotations that the run's page shows of them. */
  commands: WorkflowCommand[];
  annotations: Annotation[];
  stepSummary: string;
  /** The files that it wrote. */
  files: Record<string, string>;
}

const { defaults } = readActionFile(resolve(import.meta.dirname, '../../../action.yml'));

/** Runs the Action's sources with GitHub's client over loopback; where that would wait, it goes on at once. */
export async function runInside(
  github: LocalGitHub,
  event: WorkflowEvent,
  {
    inputs = {},
    pages,
    token = event.isReadOnly ? github.readToken : github.writeToken,
    now = new Date('2024-06-01T12:00:00Z'),
    files,
  }: InsideOptions = {},
): Promise<InsideRun> {
  const given: Record<string, string> = {
    ...defaults,
    links: String(pages !== undefined),
    'github-token': token,
    ...inputs,
  };
  const left: InsideRun = {
    exitCode: 0,
    failures: [],
    outputs: {},
    log: '',
    commands: [],
    annotations: [],
    stepSummary: '',
    files: {},
  };
  const [owner = '', repo = ''] = github.repository.split('/');
  const clock = createClock();
  const clientOf = (given: string) =>
    createGitHubClient({
      userAgent: 'Copydesk',
      token: given,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      patience: 30_000,
      waits: { retry: 1, limit: 1, write: 0, notification: 0 },
    });
  await runAction({
    runner: {
      input: (name) => given[name] ?? '',
      setOutput: (name, value) => {
        left.outputs[name] = String(value);
      },
      summarise: async (markdown) => {
        left.stepSummary += markdown;
      },
      log: (text) => {
        left.log += `${text}\n`;
      },
      fail: (message) => {
        left.exitCode = 1;
        left.failures.push(message);
      },
    },
    event,
    repository: { owner, repo },
    hosting: async (given) => createHosting(clientOf(given), { owner, repo }, github.url),
    // What is written must not depend on the port of this GitHub.
    night: (given) => createNight(clientOf(given), { owner, repo }),
    network: async () => ({
      open: () => ({
        ...createFakeWeb(clock, ({ url }) => ({
          latency: 0,
          ...(pages?.[url] ?? { status: 200 }),
        })),
        close: async () => undefined,
      }),
      clock,
      random: () => 0.5,
      gitHub: undefined,
      notice: undefined,
    }),
    files: files ?? {
      list: async () => [],
      kind: async () => undefined,
      read: async (path) => new TextEncoder().encode(left.files[path]),
      isInside: async () => true,
      isLinked: async () => false,
      makeFolder: async () => undefined,
      update: async () => undefined,
      write: async (path, bytes) => {
        const whole = bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes]);
        left.files[path] = new TextDecoder().decode(whole);
      },
    },
    temporaryFolder: '/tmp',
    now,
    version: '1.2.3',
  });
  // What fails a step is an error of its own in the log.
  const failures = left.failures.map((message) => ({ command: 'error', properties: {}, message }));
  left.commands = [...commandsIn(left.log), ...failures];
  left.annotations = annotationsIn(left.commands);
  return left;
}
