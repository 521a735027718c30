import {
  type Config,
  defaultConfigPath,
  otherConfigPath,
  unreadConfigPaths,
} from '../config/config.ts';
import { defaultConfig, otherNameNotice, parseConfig, withRuleOverrides } from '../config/load.ts';
import { CopydeskError } from '../errors.ts';
import type { LinkOptions } from '../jobs/check-links.ts';
import type { Workspace } from '../jobs/load.ts';
import type { Terminal } from '../jobs/ports.ts';
import { showLinkProgress } from '../report/link-progress.ts';
import { decodeText } from '../text/decode.ts';
import type { CliContext } from './context.ts';
import type { CommandOptions } from './options.ts';

/** Opens the folder that a command works on, with its configuration. */
export async function open(
  options: Pick<CommandOptions, 'config' | 'rule' | 'today'>,
  { files, terminal, now }: CliContext,
): Promise<Workspace> {
  const config = withRuleOverrides(
    await loadConfig(options.config, { files, terminal }),
    options.rule ?? [],
  );
  return {
    files,
    config,
    today: options.today ?? today(now),
    standardInput: () => terminal.read(),
    progress: createProgress(terminal),
  };
}

/** The current date in UTC, as YYYY-MM-DD. */
export function today(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/**
 * How a command checks links, until it is interrupted. `reviewed` is the repository on GitHub, as
 * `owner/name`, that it reports to.
 */
export async function linkOptions(
  { offline = false, store, timeBudget }: Pick<CommandOptions, 'offline' | 'store' | 'timeBudget'>,
  { network, terminal }: Pick<CliContext, 'network' | 'terminal'>,
  interrupted: AbortSignal,
  reviewed?: string,
): Promise<LinkOptions> {
  const found = await network();
  const gitHub =
    found.gitHub && reviewed !== undefined
      ? { ...found.gitHub, repository: reviewed }
      : found.gitHub;
  const opened = { ...found, gitHub };
  return {
    network: opened,
    offline,
    budget: timeBudget === undefined ? undefined : timeBudget * 1000,
    signal: interrupted,
    storePath: store,
    watch: (progress, ended) => void showLinkProgress(progress, ended, terminal, opened),
  };
}

/** The configuration that a command names, or that of the folder. */
async function loadConfig(
  path: string | undefined,
  { files, terminal }: Pick<CliContext, 'files' | 'terminal'>,
): Promise<Config> {
  if (path !== undefined) return readConfig(path, files);
  const isThere = (await files.kind(defaultConfigPath)) === 'file';
  const isOther = (await files.kind(otherConfigPath)) === 'file';
  if (isOther) await terminal.writeError(`copydesk: ${otherNameNotice(!isThere)}\n`);
  for (const unread of unreadConfigPaths) {
    if ((await files.kind(unread)) !== 'file') continue;
    await terminal.writeError(
      `copydesk: ${unread} is not read; the configuration is YAML in ${defaultConfigPath}.\n`,
    );
  }
  if (!isThere && !isOther) return defaultConfig();
  const name = isThere ? defaultConfigPath : otherConfigPath;
  if (!(await files.isInside(name))) {
    throw new CopydeskError(
      'input-unreadable',
      `${name}: this is a symbolic link out of the repository, expected a file of it; name another file by --config`,
    );
  }
  return readConfig(name, files);
}

/** Reads a configuration file of this machine. */
export async function readConfig(path: string, files: CliContext['files']): Promise<Config> {
  return parseConfig(decodeText(path, await files.read(path)).text, path);
}

/** Jobs with fewer files show no progress. */
const minFilesForProgress = 20;

/** Shows the progress of a job with many files on standard error, if that is a terminal. */
export function createProgress(terminal: Terminal): (done: number, total: number) => Promise<void> {
  let shown = -1;
  return async (done, total) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (!terminal.watched || total < minFilesForProgress) return;
    const percent = Math.floor((done / total) * 100);
    if (percent === shown) return;
    shown = percent;
    void terminal.writeError(
      done === total ? '\r\u001b[K' : `\rchecking ${done} of ${total} files (${percent} %)\u001b[K`,
    );
  };
}
