import * as core from '@actions/core';
import { context } from '@actions/github';
import packageJson from '../package.json' with { type: 'json' };
import { runAction } from './action/run.ts';
import { createFiles } from './adapters/files.ts';
import type { Runner } from './jobs/ports.ts';

const { version } = packageJson;
const { env } = process;
const workspace = env.GITHUB_WORKSPACE || process.cwd();

await runAction({
  runner: createRunner(),
  event: { name: context.eventName, payload: context.payload },
  repository: context.repo,
  async hosting(token) {
    const { openHosting } = await import('./adapters/github/hosting.ts');
    const { hostingWithWorkspace } = await import('./adapters/workspace-hosting.ts');
    const hosting = openHosting(version, { ...env, GITHUB_TOKEN: token }, context.repo);
    return hostingWithWorkspace(hosting, workspace);
  },
  async network(token) {
    const { createNetwork } = await import('./adapters/network.ts');
    return createNetwork(version, { ...env, GITHUB_TOKEN: token });
  },
  files: createFiles(workspace),
  temporaryFolder: env.RUNNER_TEMP || workspace,
  now: new Date(),
  version,
});

/** The runner that started this process. */
function createRunner(): Runner {
  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    async summarise(markdown) {
      await core.summary.addRaw(markdown, true).write();
    },
    log: (text) => core.info(text.replace(/\n$/, '')),
    fail: (message) => core.setFailed(message),
  };
}
