import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const bundle = resolve(import.meta.dirname, '../../dist/cli.js');

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts the bundled command line on a digest with one link to the server, which the configuration may name. */
function start(authority: string, { allowed }: { allowed: boolean }) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-acceptance-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const entry = `### Local: [A page of this machine](http://${authority}/page)`;
  writeFileSync(join(folder, 'digest.md'), `## 2024-05-06\n\n${entry}\n`);
  if (allowed) {
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/copydesk.yml'), `links: { allow: ["${authority}"] }\n`);
  }
  const child = spawn(process.execPath, [bundle, 'check', '--today', '2024-05-06'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  return {
    child,
    ended: once(child, 'close').then(([code]) => ({ code: code as number, out })),
  };
}

it('the bundled command line asks a server that the configuration names', async () => {
  const authority = await serve((_request, response) => {
    response.writeHead(410).end();
  });
  const { ended } = start(authority, { allowed: true });
  expect(await ended).toEqual({ code: 1, out: expect.stringContaining('410 Gone') });
});

it('no request leaves for an address that is not public', async () => {
  let asked = 0;
  const authority = await serve((_request, response) => {
    asked++;
    response.end();
  });
  const { ended } = start(authority, { allowed: false });
  expect(await ended).toEqual({ code: 0, out: expect.stringContaining('1 link: 1 skipped') });
  expect(asked).toBe(0);
});

it('Ctrl-C prints what is known and exits with 130', async () => {
  let reached = () => {};
  const waiting = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const authority = await serve(() => reached());
  const { child, ended } = start(authority, { allowed: true });
  await waiting;
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 130, out: expect.stringContaining('1 link: 1 skipped') });
});
