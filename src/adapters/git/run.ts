import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { CopydeskError } from '../../errors.ts';

/** Runs git with these arguments, and `input` at its standard input; gives its standard output. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

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

/** The timeout of one command, in milliseconds. */
const timeout = 120_000;

/**
 * Git, run in a folder without a shell. A failure is a {@link GitFailure}; that there is no git, an
 * error for the user. `offline` keeps it from fetching what a partial clone has left at its remote.
 */
export function createGit(folder: string, offline = false): Git {
  const inherited = Object.entries(process.env).filter(([name]) => !elsewhere.has(name));
  const options = {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited),
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      ...(offline && { GIT_NO_LAZY_FETCH: '1' }),
      LC_ALL: 'C',
    },
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout,
    windowsHide: true,
  } as const;
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = execFile('git', [...settings, ...args], options, (error, output, said) => {
        if (!error) resolve(output);
        else if (error.code === 'ENOENT') reject(missing(folder, error));
        else {
          const words = said.toString().trim();
          if (/from promisor remote/.test(words)) return reject(unfetched(folder, error));
          const status = typeof error.code === 'number' ? error.code : undefined;
          reject(new GitFailure(status, words, { cause: error }));
        }
      });
      // Git may end before it has read everything; its exit code tells why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

function unfetched(folder: string, cause: unknown): CopydeskError {
  return new CopydeskError(
    'input-unreadable',
    `${folder}: this clone lacks files that its remote has. Expected a whole clone: \`git fetch --refetch --no-filter\` completes it.`,
    { cause },
  );
}

function missing(folder: string, cause: unknown): CopydeskError {
  return new CopydeskError(
    'input-unreadable',
    `${folder}: git cannot be run there. Expected the folder to exist and git to be installed.`,
    { cause },
  );
}

/** The records of git's `-z` formats. */
export function records(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}
