import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startGitHub } from '../github/start-github.ts';
import { pullRequestEvent } from './events.ts';
import { runAction } from './run-action.ts';

const files = { 'digest.md': '# Digest\n' };
const changed = { 'digest.md': '# Digest\n\n## 2026-01-02\n' };

/** An action of its own, whose script is this text. */
function actionOf(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'main.mjs'), script);
  writeFileSync(
    join(folder, 'action.yml'),
    `name: Example
inputs:
  github-token: { default: '\${{ github.token }}' }
  fail on: { default: error }
  empty: { description: without a default }
  max-comments: { default: 25 }
outputs:
  verdict: { description: the verdict }
runs: { using: node24, main: main.mjs }
`,
  );
  return join(folder, 'action.yml');
}

async function started(fork = false) {
  const github = await startGitHub({ files });
  const { number } = await github.open({ files: changed, fork });
  return { github, number };
}

it('gives the step its inputs, its event, and nothing of the environment of the tests', async () => {
  const { github, number } = await started();
  const event = await pullRequestEvent(github, number);
  process.env.OUTSIDE_OF_THE_JOB = '1';
  onTestFinished(() => {
    delete process.env.OUTSIDE_OF_THE_JOB;
  });
  const run = await runAction({
    github,
    event,
    inputs: { 'max-comments': '3' },
    actionFile: actionOf(`
      import { readFileSync } from 'node:fs';
      const { number } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
      console.log(JSON.stringify({ number, env: process.env }));
    `),
  });
  const { number: seen, env } = JSON.parse(run.stdout);
  expect(seen).toBe(number);
  expect(env).toMatchObject({
    'INPUT_GITHUB-TOKEN': github.writeToken,
    INPUT_FAIL_ON: 'error',
    INPUT_EMPTY: '',
    'INPUT_MAX-COMMENTS': '3',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_API_URL: github.url,
    GITHUB_SHA: github.base,
  });
  expect(env).not.toHaveProperty('OUTSIDE_OF_THE_JOB');
});

it('reads what the step leaves', async () => {
  const { github, number } = await started();
  const run = await runAction({
    github,
    event: await pullRequestEvent(github, number),
    actionFile: actionOf(`
      import { appendFileSync } from 'node:fs';
      const { env } = process;
      appendFileSync(env.GITHUB_OUTPUT, 'verdict<<end\\ntwo\\nlines\\nend\\n');
      appendFileSync(env.GITHUB_STATE, 'started=1\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Review\\n');
      console.log('::error file=digest.md,line=3,title=A%2C b::Not%0Athis');
      console.error('told');
      process.exitCode = 1;
    `),
  });
  expect(run).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'two\nlines' },
    state: { started: '1' },
    env: {},
    stepSummary: '# Review\n',
    annotations: [
      { level: 'error', file: 'digest.md', line: 3, title: 'A, b', message: 'Not\nthis' },
    ],
    stderr: 'told\n',
    problems: [],
  });
});

it('gives a token that may read only to a pull request from a fork', async () => {
  const { github, number } = await started(true);
  const actionFile = actionOf("console.log(process.env['INPUT_GITHUB-TOKEN']);");
  const stdout = async (name: 'pull_request' | 'pull_request_target') => {
    const event = await pullRequestEvent(github, number, { name });
    return (await runAction({ github, event, actionFile })).stdout.trim();
  };
  expect(await stdout('pull_request')).toBe(github.readToken);
  expect(await stdout('pull_request_target')).toBe(github.writeToken);
});

it('kills a step at its time limit', async () => {
  const { github, number } = await started();
  const run = await runAction({
    github,
    event: await pullRequestEvent(github, number),
    actionFile: actionOf('setInterval(() => undefined, 1000);'),
    timeLimit: 300,
  });
  expect(run.exitCode).toBeNull();
});

it('knows the inputs of the action', async () => {
  const { github, number } = await started();
  const event = await pullRequestEvent(github, number);
  const run = runAction({ github, event, inputs: { failon: 'never' }, actionFile: actionOf('') });
  await expect(run).rejects.toThrow("the action has no input 'failon'");
});

it('refuses a summary of more than a megabyte, and broken outputs', async () => {
  const { github, number } = await started();
  const run = await runAction({
    github,
    event: await pullRequestEvent(github, number),
    actionFile: actionOf(`
      import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));
      appendFileSync(process.env.GITHUB_OUTPUT, 'verdict\\n');
    `),
  });
  expect(run.stepSummary).toBe('');
  expect(run.problems).toEqual(["Invalid format 'verdict'", expect.stringContaining('1024k')]);
});
