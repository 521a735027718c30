import { createHash } from 'node:crypto';
import picomatch from 'picomatch/posix.js';
import { runCommandLine } from '../../src/cli/run.ts';
import { CopydeskError } from '../../src/errors.ts';
import type { Files } from '../../src/jobs/ports.ts';
import type { GitHubAccess } from '../../src/links/sites/github.ts';
import type { Hosting, LocalRepository } from '../../src/review/ports.ts';
import { createFakeClock } from './links/fake-clock.ts';
import { createFakeWeb, type FakeAnswer } from './links/fake-web.ts';

/** Files that are held in memory; `written` has the paths of those that were written. Nothing is written in `locked/`. */
function createMemoryFiles(contents: Record<string, string | Uint8Array>) {
  const held = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const written: string[] = [];
  const files: Files = {
    list: async (patterns, exclude) => {
      const included = picomatch([...patterns]);
      const excluded = picomatch([...exclude], { dot: true });
      return [...held.keys()].filter((path) => included(path) && !excluded(path)).sort();
    },
    kind: async (path) => {
      if (held.has(path)) return 'file';
      return [...held.keys()].some((name) => name.startsWith(`${path}/`)) ? 'folder' : undefined;
    },
    read: async (path) => {
      const bytes = held.get(path);
      if (!bytes) throw new CopydeskError('input-unreadable', `${path}: there is no such file`);
      return bytes;
    },
    isInside: async () => true,
    isLinked: async () => false,
    makeFolder: async () => undefined,
    update: async (path, change) => {
      const now = held.get(path);
      const digest = now && createHash('sha256').update(now).digest('hex');
      const bytes = change({ digest, read: () => now });
      if (bytes) await files.write(path, bytes);
    },
    write: async (path, bytes) => {
      if (path.startsWith('locked/')) {
        throw new CopydeskError('input-unreadable', `${path}: this file may not be written`);
      }
      written.push(path);
      held.set(path, bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes]));
    },
  };
  return {
    files,
    written,
    text: (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(held.get(path)),
  };
}

/** Runs the command line over files in memory, on the first of June 2024. */
export async function runWith(
  contents: Record<string, string | Uint8Array>,
  args: readonly string[],
  {
    input = '',
    watched = false,
    shown = false,
    pages = {},
    interrupt = new AbortController().signal,
    repository,
    hosting,
    notice,
    gitHub,
  }: {
    input?: string;
    watched?: boolean;
    shown?: boolean;
    /** What the web has; an address that is not here is a page that tells no title. */
    pages?: Record<string, FakeAnswer> | ((url: string) => FakeAnswer);
    interrupt?: AbortSignal;
    /** What `copydesk review` works on. */
    repository?: LocalRepository;
    hosting?: Hosting;
    /** What the network has to say. */
    notice?: string;
    /** How links to GitHub are asked. */
    gitHub?: GitHubAccess;
  } = {},
) {
  const memory = createMemoryFiles(contents);
  const clock = createFakeClock(Date.UTC(2024, 5, 1, 12));
  const answer =
    typeof pages === 'function' ? pages : (url: string) => pages[url] ?? { status: 200 };
  const web = createFakeWeb(clock, ({ url }) => answer(url));
  const network = { clock, random: () => 0.5, gitHub, notice };
  let out = '';
  let error = '';
  const running = runCommandLine(args, {
    files: memory.files,
    network: async () => ({ ...network, open: () => ({ ...web, close: async () => undefined }) }),
    openDemoWeb: async () => fail('no web for the demo'),
    openGit: async () => repository ?? fail('no git repository'),
    hosting: async () => hosting ?? fail('no host'),
    listen: () => ({ interrupted: interrupt, release: () => undefined }),
    now: new Date('2024-06-01T12:00:00Z'),
    version: '1.2.3',
    terminal: {
      shown,
      watched,
      colour: false,
      columns: 100,
      write: async (text) => {
        out += text;
      },
      writeError: async (text) => {
        error += text;
      },
      read: async () => new TextEncoder().encode(input),
    },
  });
  const code = await clock.run(running, {
    world: true,
  });
  return { code, out, error, web, ...memory };
}

function fail(message: string): never {
  throw new CopydeskError('no-input', message);
}
