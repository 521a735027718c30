#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { openDemoWeb } from './adapters/demo-web.ts';
import { createFiles } from './adapters/files.ts';
import { openGit } from './adapters/git/repository.ts';
import { openHosting } from './adapters/github/hosting.ts';
import { createNetwork } from './adapters/network.ts';
import { createTerminal, listenForInterrupt } from './adapters/terminal.ts';
import { run } from './cli/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  terminal: createTerminal(process),
  files: createFiles(process.cwd()),
  network: createNetwork(packageJson.version, process.env),
  openDemoWeb,
  openGit: (offline) => openGit(process.cwd(), offline),
  hosting: (place) => openHosting(packageJson.version, process.env, place),
  listen: () => listenForInterrupt(process),
  now: new Date(),
  version: packageJson.version,
});
