/**
 * A runner for one step: it starts the script that `action.yml` names as GitHub's runner does, with
 * the same variables and files and nothing else, and reads what the step left.
 *
 *     const github = await startGitHub({ files });
 *     const { number } = await github.open({ files: changed, fork: true });
 *     const event = await pullRequestEvent(github, number, { name: 'pull_request' });
 *     const run = await runAction({ github, event, inputs: { 'fail-on': 'never' } });
 *     expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'errors' } });
 *     expect(run.annotations).toHaveLength(2);
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LocalGitHub } from '../github/start-github.ts';
import { inputVariables, readActionFile } from './action-file.ts';
import { readCommandFile } from './command-file.ts';
import type { WorkflowEvent } from './events.ts';
import { jobVariables } from './job-variables.ts';
import {
  type Annotation,
  annotationsIn,
  commandsIn,
  type WorkflowCommand,
} from './workflow-commands.ts';

export interface RunOptions {
  github: LocalGitHub;
  event: WorkflowEvent;
  /** What the workflow says `with`; the rest are defaults. */
  inputs?: Record<string, string>;
  /** By default the repository's own `action.yml`. */
  actionFile?: string;
  /** What `github.token` is; by default as the event has it. */
  token?: string;
  /** A checkout; by default an empty folder. */
  workspace?: string;
  /** Variables that the job sets besides, such as a proxy. */
  env?: Record<string, string>;
  /** The node to run it with, by default the one that runs the tests. */
  node?: string;
  /** After so many milliseconds the step is killed; by default 60,000. */
  timeLimit?: number;
}

export interface ActionRun {
  /** Null where the step was killed at the time limit. */
  exitCode: number | null;
  outputs: Record<string, string>;
  /** What it saved for a later step. */
  state: Record<string, string>;
  /** Variables that it set for later steps. */
  env: Record<string, string>;
  /** Markdown; empty where the runner would refuse it for its size. */
  stepSummary: string;
  /** Those that the run's page shows. */
  annotations: Annotation[];
  /** All commands in the log. */
  commands: WorkflowCommand[];
  stdout: string;
  stderr: string;
  /** What the runner complains of: broken command files, a summary that is too large. */
  problems: string[];
}

/** The most bytes of a step's summary (actions/runner, `FileCommandManager.cs`). */
const summaryLimit = 1024 * 1024;

const files = {
  output: 'GITHUB_OUTPUT',
  state: 'GITHUB_STATE',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
} as const;

export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { github, event, inputs = {}, env = {}, timeLimit = 60_000 } = options;
  const actionFile = options.actionFile ?? resolve(import.meta.dirname, '../../../action.yml');
  const action = readActionFile(actionFile);
  const token = options.token ?? (event.isReadOnly ? github.readToken : github.writeToken);
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const workspace = options.workspace ?? join(temp, 'workspace');
    await mkdir(workspace, { recursive: true });
    await writeFile(join(temp, 'event.json'), JSON.stringify(event.payload));
    await Promise.all(Object.keys(files).map((name) => writeFile(join(temp, name), '')));
    const variables = {
      ...jobVariables(github, event, temp, workspace),
      ...Object.fromEntries(
        Object.entries(files).map(([name, variable]) => [variable, join(temp, name)]),
      ),
      ...env,
      ...inputVariables(action, inputs, { 'github.token': token, 'github.workspace': workspace }),
    };
    const node = options.node ?? process.execPath;
    const ended = await start(node, action.main, variables, workspace, timeLimit);
    const read = (name: keyof typeof files) => readFile(join(temp, name), 'utf8');
    const output = readCommandFile(await read('output'));
    const state = readCommandFile(await read('state'));
    const set = readCommandFile(await read('env'));
    const summary = await read('summary');
    const tooLarge = Buffer.byteLength(summary) > summaryLimit;
    const commands = [...commandsIn(ended.stdout), ...commandsIn(ended.stderr)];
    return {
      ...ended,
      outputs: output.values,
      state: state.values,
      env: set.values,
      stepSummary: tooLarge ? '' : summary,
      annotations: annotationsIn(commands),
      commands,
      problems: [
        ...[output, state, set].flatMap(({ problem }) => problem ?? []),
        ...(tooLarge ? ['$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k'] : []),
      ],
    };
  } finally {
    await rm(temp, { recursive: true });
  }
}

// No shell: one would drop the variables with hyphens in their names.
function start(
  node: string,
  main: string,
  env: Record<string, string>,
  cwd: string,
  timeLimit: number,
): Promise<Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
      killSignal: 'SIGKILL',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
}
