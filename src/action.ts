import { context } from '@actions/github';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './action/run.ts';
import { createFiles } from './adapters/files.ts';
import { openHosting } from './adapters/github/hosting.ts';
import { createNetwork } from './adapters/network.ts';
import { createRunner } from './adapters/runner.ts';
import { hostingWithWorkspace } from './adapters/workspace-hosting.ts';

const { version } = packageJson;
const { env } = process;
const workspace = env.GITHUB_WORKSPACE || process.cwd();

await run({
  runner: createRunner(),
  event: { name: context.eventName, payload: context.payload },
  repository: context.repo,
  hosting: (token) =>
    hostingWithWorkspace(
      openHosting(version, { ...env, GITHUB_TOKEN: token }, context.repo),
      workspace,
    ),
  network: (token) => createNetwork(version, { ...env, GITHUB_TOKEN: token }),
  files: createFiles(workspace),
  temporaryFolder: env.RUNNER_TEMP || workspace,
  now: new Date(),
  version,
});
