import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { CopydeskError } from '../../errors.ts';
import { decodeName } from '../file-name.ts';

/** Runs git with these arguments; gives its standard output. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<Buffer>;

interface GitOptions {
  /** What git reads at its standard input. */
  input?: string;
  /** Settings for this command alone, which go before those of the repository. */
  config?: readonly (readonly [key: string, value: string])[];
  /** Whether this command may contact a remote. */
  network?: boolean;
}

/** That git ended with a failure. */
export class GitFailure extends Error {
  /** Git's exit code; undefined where it was ended. */
  readonly status: number | undefined;
  /** What it wrote to its standard error. */
  readonly said: string;

  constructor(status: number | undefined, said: string, options: ErrorOptions) {
    super(`git failed: ${said}`, options);
    this.name = 'GitFailure';
    this.status = status;
    this.said = said;
  }
}

/**
 * Keeps settings of the repository and the user from running programs or changing the output.
 */
const settings = [
  '--no-pager',
  '--literal-pathspecs',
  // A replaced object would not be the one whose id was asked for.
  '--no-replace-objects',
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', `core.hooksPath=${devNull}`],
  // A commit may hold the files of a bare repository, settings that name programs among them.
  ...['-c', 'safe.bareRepository=explicit'],
];

/**
 * Git's variables that name a repository other than the folder's, as `git rev-parse
 * --local-env-vars` lists them: inside a hook they are set. Those that hold settings stay.
 */
const elsewhere = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

/** What a remote may be reached by: nothing that is a program of somebody else's. */
const protocols = 'file:git:http:https:ssh';

/** The timeout of one command, in milliseconds. */
const timeout = 120_000;

/**
 * Git, run in a folder without a shell. Throws a {@link GitFailure} where git fails, and a
 * `CopydeskError` where there is no git. A repository of a partial clone would fetch what it lacks
 * by the programs that its settings name: no command contacts a remote unless it says so.
 * `workTree` is the folder of the repository's files, whatever its settings say of it.
 */
export function createGit(folder: string, workTree?: string): Git {
  const inherited = Object.entries(process.env).filter(([name]) => !elsewhere.has(name));
  const environment: NodeJS.ProcessEnv = Object.fromEntries(inherited);
  if (workTree !== undefined) environment.GIT_WORK_TREE = workTree;
  return (args, { input = '', config = [], network = false } = {}) =>
    new Promise((resolve, reject) => {
      const options = {
        // Not in the folder: Windows looks for programs in the current one first.
        cwd: dirname(process.execPath),
        env: {
          ...environment,
          ...configVariables(config, environment.GIT_CONFIG_COUNT),
          GIT_OPTIONAL_LOCKS: '0',
          GIT_TERMINAL_PROMPT: '0',
          // Only what a command fetches itself is fetched. Older versions of git do not know this.
          GIT_NO_LAZY_FETCH: '1',
          GIT_ALLOW_PROTOCOL: network ? (environment.GIT_ALLOW_PROTOCOL ?? protocols) : 'none',
          LC_ALL: 'C',
        },
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        timeout,
        windowsHide: true,
      } as const;
      const child = execFile(
        'git',
        ['-C', folder, ...settings, ...args],
        options,
        (error, output, said) => {
          if (!error) resolve(output);
          else if (error.code === 'ENOENT') reject(missing(folder, error));
          else {
            const status = typeof error.code === 'number' ? error.code : undefined;
            const text = said.toString().trim();
            if (text.startsWith('fatal: cannot change to ')) reject(missing(folder, error));
            else reject(new GitFailure(status, text, { cause: error }));
          }
        },
      );
      // Git may end before it has read everything; its exit code tells why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

/** Settings as git reads them from its environment, after those that are there. */
function configVariables(
  config: readonly (readonly [string, string])[],
  count = '0',
): Record<string, string> {
  if (config.length === 0) return {};
  const first = Number(count) || 0;
  const variables = config.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, key],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + config.length) };
}

function missing(folder: string, cause: unknown): CopydeskError {
  return new CopydeskError(
    'input-unreadable',
    `${folder}: git cannot be run there. Expected the folder to exist and git to be installed.`,
    { cause },
  );
}

/** The records of git's `-z` formats, see {@link decodeName}. */
export function records(output: Buffer): string[] {
  const texts: string[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    texts.push(decodeName(output.subarray(start, end)));
    start = end + 1;
  }
  return texts;
}
