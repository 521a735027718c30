import * as github from '@actions/github';
import packageJson from '../package.json' with { type: 'json' };
import { createRunner } from './adapters/actions.ts';
import { createFiles } from './adapters/files.ts';
import { createGitHubClient } from './adapters/github/client.ts';
import { createHosting } from './adapters/github/hosting.ts';
import { createNetwork } from './adapters/network.ts';
import { hostingWithWorkspace } from './adapters/workspace-hosting.ts';
import { readInlineMarker } from './review/marker.ts';
import { run } from './workflow/run.ts';

const { env } = process;
const { context } = github;
const workspace = env.GITHUB_WORKSPACE || process.cwd();
const userAgent = `Copydesk/${packageJson.version} (+https://github.com/copydesk/copydesk)`;

await run({
  runner: createRunner(),
  event: { name: context.eventName, payload: context.payload },
  repository: `${context.repo.owner}/${context.repo.repo}`,
  hosting: (token) =>
    hostingWithWorkspace(
      createHosting(
        createGitHubClient({
          userAgent,
          token,
          apiUrl: context.apiUrl,
          graphqlUrl: context.graphqlUrl,
          environment: env,
        }),
        context.repo,
        (body) => readInlineMarker(body) !== undefined,
        context.serverUrl,
      ),
      workspace,
    ),
  network: (token) => createNetwork(packageJson.version, { ...env, GITHUB_TOKEN: token }),
  files: createFiles(workspace),
  temporaryFolder: env.RUNNER_TEMP || workspace,
  now: new Date(),
  version: packageJson.version,
});
