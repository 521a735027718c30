import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One file before and after; undefined on the side where it does not exist. */
export interface Sides {
  before?: Buffer | undefined;
  after?: Buffer | undefined;
}

/** What git says about one pair, or about two that it takes for a file that was renamed. */
export interface Difference {
  /** Index of the pair whose `before` this is; undefined for a file that was added. */
  from: number | undefined;
  /** Index of the pair whose `after` this is; undefined for a file that was removed. */
  to: number | undefined;
  /** The hunks as git writes them, from the first `@@` on; undefined for binary or equal content. */
  patch: string | undefined;
}

/**
 * The differences of several files at once, by git itself with the settings that GitHub uses: three
 * lines around a change, and a file counts as renamed where half of it stayed.
 */
export function gitDiff(pairs: readonly Sides[]): Promise<Difference[]> {
  const hash = createHash('sha1');
  for (const side of pairs.flatMap(({ before, after }) => [before, after])) {
    hash.update(`${side?.length ?? 'none'}\0`).update(side ?? '');
  }
  const key = hash.digest('hex');
  const known = differences.get(key) ?? askGit(pairs);
  differences.set(key, known);
  return known;
}

/** Many tests ask about the same texts; git answers the same each time. */
const differences = new Map<string, Promise<Difference[]>>();

async function askGit(pairs: readonly Sides[]): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), 'local-github-'));
  try {
    // Numbers for names: git quotes unusual names, and these may be hostile.
    await Promise.all(['before', 'after'].map((side) => mkdir(join(folder, side))));
    await Promise.all(
      pairs.flatMap(({ before, after }, index) => [
        before && writeFile(join(folder, 'before', `${index}`), before),
        after && writeFile(join(folder, 'after', `${index}`), after),
      ]),
    );
    const output = await run(folder);
    return output
      .split(/^(?=diff --git )/m)
      .filter(Boolean)
      .map(readDifference);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const options = ['diff', '--no-index', '--no-color', '--no-ext-diff', '-M', '-l0', '--unified=3'];

function run(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...options, 'before', 'after'],
      // Neither the repository that the tests stand in nor the user's settings have a say.
      {
        cwd: folder,
        maxBuffer: 1 << 28,
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_DIR: '/nonexistent',
        },
      },
      (error, stdout) => {
        // Status 1 means that there are differences.
        if (error && error.code !== 1) reject(error);
        else resolve(stdout);
      },
    );
  });
}

function readDifference(text: string): Difference {
  const start = text.indexOf('\n@@ ');
  const head = start === -1 ? text : text.slice(0, start);
  const [, left, right] = /^diff --git a\/\w+\/(\d+) b\/\w+\/(\d+)$/m.exec(head) ?? [];
  if (left === undefined || right === undefined) throw new Error(`cannot read ${head}`);
  return {
    from: /^new file mode/m.test(head) ? undefined : Number(left),
    to: /^deleted file mode/m.test(head) ? undefined : Number(right),
    patch: start === -1 ? undefined : text.slice(start + 1).replace(/\n$/, ''),
  };
}
