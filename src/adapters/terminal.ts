import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from '../jobs/ports.ts';

/** The width in columns where it is unknown. */
const defaultColumns = 80;

/** The parts of a process that make a terminal. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of a process. */
export function createTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  const interactive = stdout.isTTY === true;
  return {
    shown: interactive || env.GITHUB_ACTIONS === 'true',
    watched: stderr.isTTY === true,
    colour: wantsColour(interactive, env),
    columns: columnsOf(stdout.columns, env),
    write: writer(stdout),
    writeError: writer(stderr),
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) {
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      }
      return Buffer.concat(chunks);
    },
    ...(stdin.isTTY === true && stderr.isTTY === true && { confirm: asker(stdin, stderr) }),
  };
}

/**
 * NO_COLOR (no-color.org) turns colours off, then FORCE_COLOR turns them on (off with `0` or
 * `false`). Otherwise there are colours on a terminal that knows them; a CI's log is none, even
 * where it looks like one.
 */
function wantsColour(interactive: boolean, env: Streams['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return isOn(env.FORCE_COLOR);
  return interactive && env.TERM !== 'dumb' && !isOn(env.CI || 'false');
}

/** An empty FORCE_COLOR counts as on, as in other tools. */
function isOn(value: string): boolean {
  return value !== '0' && value !== 'false';
}

function columnsOf(columns: number | undefined, env: Streams['env']): number {
  if (columns) return columns;
  const told = Number(env.COLUMNS);
  return Number.isInteger(told) && told > 0 ? told : defaultColumns;
}

function asker(stdin: Streams['stdin'], output: Writable) {
  return async (question: string) => {
    const lines = createInterface({ input: stdin as Streams['stdin'] & Readable, output });
    try {
      return /^y(?:es)?$/i.test((await lines.question(`${question} (y/N) `)).trim());
    } finally {
      lines.close();
    }
  };
}

function writer(stream: Writable): (text: string) => Promise<void> {
  // Every failed write is told twice: to its caller below, and as an event that would end the
  // process if nobody listened.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((written, failed) => {
      stream.write(text, (error) => {
        if (!error || isClosed(error)) written();
        else failed(error);
      });
    });
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/**
 * Listens for Ctrl-C, so that a run can print what it knows before it ends. A second one ends the
 * process at once, as does one after `release`.
 */
export function listenForInterrupt(process: Pick<NodeJS.Process, 'once' | 'removeListener'>): {
  interrupted: AbortSignal;
  release(): void;
} {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  process.once('SIGINT', interrupt);
  return {
    interrupted: controller.signal,
    release: () => void process.removeListener('SIGINT', interrupt),
  };
}
