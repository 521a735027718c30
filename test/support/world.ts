import picomatch from 'picomatch/posix.js';
import { run } from '../../src/command-line/run.ts';
import { CopydeskError } from '../../src/errors.ts';
import type { Files } from '../../src/jobs/ports.ts';

/** Files that are held in memory; the map shows what was written. */
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
    exists: async (path) => held.has(path),
    read: async (path) => {
      const bytes = held.get(path);
      if (!bytes) throw new CopydeskError('input-unreadable', `${path}: there is no such file`);
      return bytes;
    },
    write: async (path, bytes) => {
      written.push(path);
      held.set(path, bytes);
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
  }: { input?: string; watched?: boolean; shown?: boolean } = {},
) {
  const memory = createMemoryFiles(contents);
  let out = '';
  let error = '';
  const code = await run(args, {
    files: memory.files,
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
  return { code, out, error, ...memory };
}
