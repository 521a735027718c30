import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/adapters/terminal.ts';

/** A stream that keeps what is written, or fails. */
const sink = (traits: { isTTY?: boolean; columns?: number } = {}, code?: string) => {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      if (code) return done(Object.assign(new Error(code), { code }));
      written.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, traits, { written });
};

const terminal = (
  env: Record<string, string>,
  traits?: { isTTY?: boolean; columns?: number },
  stdout = sink(traits),
) => createTerminal({ stdin: Readable.from([]), stdout, stderr: sink(), env });

describe('colour', () => {
  const onTerminal = { isTTY: true };

  it('is there on a terminal only', () => {
    expect(terminal({}, onTerminal).colour).toBe(true);
    expect(terminal({}).colour).toBe(false);
    expect(terminal({ TERM: 'dumb' }, onTerminal).colour).toBe(false);
  });

  it.each<[Record<string, string>, boolean]>([
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: 'false' }, false],
    [{ CI: 'true' }, false],
    [{ CI: 'false' }, true],
    [{ CI: '' }, true],
    [{ CI: 'true', FORCE_COLOR: '1' }, true],
  ])('with %o on a terminal is %s', (env, colour) => {
    expect(terminal(env, onTerminal).colour).toBe(colour);
  });

  it('can be forced without a terminal', () => {
    expect(terminal({ FORCE_COLOR: '1' }).colour).toBe(true);
    expect(terminal({ FORCE_COLOR: '' }).colour).toBe(true);
  });
});

describe('columns', () => {
  it('are those of the terminal, else those of COLUMNS, else 80', () => {
    expect(terminal({ COLUMNS: '100' }, { isTTY: true, columns: 132 }).columns).toBe(132);
    expect(terminal({ COLUMNS: '100' }).columns).toBe(100);
    for (const COLUMNS of ['wide', '0', '-1', '1.5', '']) {
      expect(terminal({ COLUMNS }, { columns: 0 }).columns).toBe(80);
    }
  });
});

describe('writing', () => {
  it('goes to its stream', async () => {
    const stdout = sink();
    const stderr = sink({ isTTY: true });
    const { write, writeError, shown, watched } = createTerminal({
      stdin: Readable.from([]),
      stdout,
      stderr,
      env: {},
    });
    await write('out');
    await writeError('error');
    expect([stdout.written, stderr.written]).toEqual([['out'], ['error']]);
    expect([shown, watched]).toEqual([false, true]);
  });

  it('is quiet when the reader has gone away, also later', async () => {
    const { write } = terminal({}, {}, sink({}, 'EPIPE'));
    await expect(write('a')).resolves.toBeUndefined();
    await expect(write('b')).resolves.toBeUndefined();
  });

  it('tells any other failure', async () => {
    const { write } = terminal({}, {}, sink({}, 'ENOSPC'));
    await expect(write('a')).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

describe('reading', () => {
  it('takes all of standard input, bytes or text', async () => {
    const { read } = createTerminal({
      stdin: Readable.from([Buffer.from([0xff, 0]), 'é']),
      stdout: sink(),
      stderr: sink(),
      env: {},
    });
    expect([...(await read())]).toEqual([0xff, 0, 0xc3, 0xa9]);
  });
});
