#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { createFiles } from './adapters/files.ts';
import { createTerminal, listenForInterrupt } from './adapters/terminal.ts';
import { runCommandLine } from './cli/run.ts';

const { version } = packageJson;

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: createTerminal(process),
  files: createFiles(process.cwd()),
  async network() {
    const { createNetwork } = await import('./adapters/network.ts');
    return createNetwork(version, process.env);
  },
  async openDemoWeb(pages) {
    const { openDemoWeb } = await import('./adapters/network.ts');
    return openDemoWeb(pages);
  },
  async openGit(offline) {
    const { openGit } = await import('./adapters/git/repository.ts');
    return openGit(process.cwd(), offline);
  },
  async hosting(place) {
    const { openHosting } = await import('./adapters/github/hosting.ts');
    return openHosting(version, process.env, place);
  },
  listen: () => listenForInterrupt(process),
  now: new Date(),
  version,
});
