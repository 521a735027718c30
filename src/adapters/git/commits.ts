import { CopydeskError } from '../../errors.ts';
import type { Contribution } from '../../review/ports.ts';
import { nearest } from '../../text/edit-distance.ts';
import { type Git, GitFailure } from './run.ts';

/**
 * Where a change is taken to begin if nobody says so: the default branch, as the remote names it or
 * by its usual names. Whole names, since a stranger's branch that was checked out may be called
 * `origin/main`, and git would take that one.
 */
const defaultBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** The last second of the year 9999: a commit may bear any number. */
const lastSecond = 253_402_300_799;

/** The id of the commit that a ref names; undefined where it names none. */
export async function findCommit(git: Git, ref: string): Promise<string | undefined> {
  // No ref begins with a hyphen, and git would take it for an option.
  if (ref === '' || ref.startsWith('-')) return undefined;
  try {
    const output = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return output.toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** The id of the commit that the user named; an error with the nearest name where there is none. */
export async function requireCommit(git: Git, ref: string): Promise<string> {
  const commit = await findCommit(git, ref);
  if (commit) return commit;
  if (ref === 'HEAD') {
    throw new CopydeskError(
      'no-input',
      'the git repository has no commit yet. Commit something first.',
    );
  }
  const names = await git(['for-each-ref', '--format=%(refname:short)']);
  const near = nearest(ref, names.toString().split('\n').filter(Boolean));
  const hint = near ? `Did you mean \`${near}\`?` : 'Fetch it first if it is on a remote.';
  throw new CopydeskError(
    'usage',
    `found the revision \`${ref}\`, expected a branch, a tag or a commit of this git repository. ${hint}`,
  );
}

/** The commit of the default branch. */
export async function defaultBase(git: Git): Promise<string> {
  for (const ref of defaultBranches) {
    const commit = await findCommit(git, ref);
    if (commit) return commit;
  }
  const names = defaultBranches.map((ref) => ref.replace(/^refs\/(?:remotes|heads)\//, ''));
  throw new CopydeskError(
    'usage',
    `the git repository has none of the branches ${names.join(', ')}; name the one to compare with by --base`,
  );
}

/** The commit that two commits both come from. */
export async function mergeBaseOf(git: Git, base: string, head: string): Promise<string> {
  try {
    const output = await git(['merge-base', base, head]);
    return output.toString().trim();
  } catch (error) {
    if (!(error instanceof GitFailure && error.status === 1)) throw error;
    const shallow = (await git(['rev-parse', '--is-shallow-repository'])).toString().trim();
    const reason =
      shallow === 'true'
        ? 'This clone has only the last commits: `git fetch --unshallow` completes it.'
        : 'Their histories are unrelated; name another base.';
    throw new CopydeskError(
      'usage',
      `${base} and ${head} have no common ancestor to compare with. ${reason}`,
      { cause: error },
    );
  }
}

/** The greatest number of commits that a history is followed back. */
const maxHistory = 20_000;

/** The contributions that led to a commit. */
export async function listContributions(git: Git, head: string): Promise<Contribution[]> {
  // Not `git log`, which may run the program that checks signatures.
  const format = '--format=%H %P%n%ct %s';
  const limit = `--max-count=${maxHistory}`;
  const output = await git([
    'rev-list',
    '--first-parent',
    '--encoding=UTF-8',
    limit,
    format,
    head,
    '--',
  ]);
  const lines = output.toString().split('\n');
  const contributions: Contribution[] = [];
  // Each commit has a line of its own before the two that were asked for.
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [commit = '', parent] = (lines[at + 1] ?? '').split(' ');
    const [, seconds = '', subject = ''] = /^(\d+) (.*)$/.exec(lines[at + 2] ?? '') ?? [];
    if (!parent) continue;
    const date = new Date(Math.min(Number(seconds), lastSecond) * 1000).toISOString().slice(0, 10);
    contributions.push({ commit, parent, date, subject });
  }
  return contributions;
}
