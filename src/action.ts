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
    const hosting = openHosting(version, withToken(token), context.repo);
    return hostingWithWorkspace(hosting, workspace);
  },
  async night(token) {
    const { openNight } = await import('./adapters/github/hosting.ts');
    const { repositoryWithWorkspace } = await import('./adapters/workspace-hosting.ts');
    const night = await openNight(version, withToken(token), context.repo);
    const { head } = night.host.repository;
    return { ...night, files: await repositoryWithWorkspace(night.files, head, workspace) };
  },
  async network(token) {
    const { createNetwork } = await import('./adapters/network.ts');
    return createNetwork(version, withToken(token));
  },
  files: createFiles(workspace),
  temporaryFolder: env.RUNNER_TEMP || workspace,
  now: new Date(),
  version,
});

function withToken(token: string): typeof env {
  return { ...env, GITHUB_TOKEN: token };
}

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
