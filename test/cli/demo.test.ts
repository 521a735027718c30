import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/adapters/files.ts';
import { openDemoWeb } from '../../src/adapters/network.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the demo as the command line does, over real sockets on loopback. */
async function demo(...args: string[]) {
  let out = '';
  const world = {
    terminal: {
      shown: false,
      watched: false,
      colour: false,
      columns: 100,
      write: async (text: string) => {
        out += text;
      },
      writeError: async () => undefined,
      read: async () => new Uint8Array(),
    },
    files: createFiles(folder),
    listen: () => ({ interrupted: new AbortController().signal, release: () => undefined }),
    openDemoWeb,
    now: new Date('2026-01-01T00:00:00Z'),
    version: '1.2.3',
  } satisfies Partial<CliContext>;
  const code = await runCommandLine(['demo', ...args], world as unknown as CliContext);
  return { code, out };
}

describe('copydesk demo', () => {
  it('finds each kind of trouble, and nothing else', async () => {
    const { code, out } = await demo('--format', 'json');
    expect(code).toBe(0);
    const { findings, links, review } = JSON.parse(out);
    expect(
      findings.map(({ rule, place }: { rule: string; place: string }) => `${rule} ${place}`),
    ).toEqual([
      'digest-day-format inline',
      'digest-link-moved inline',
      'digest-link-dead inline',
      'digest-title-missing inline',
      'digest-link-tracking inline',
      'digest-link-unverified summary',
    ]);
    expect(links).toHaveLength(7);
    expect(review.entries).toHaveLength(7);
  });
});
