import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load } from './load.ts';
import type { Counts } from './server.ts';

/** Starts a load's hosts in a process of their own, lets `work` ask them, ends them, and tells what they were asked. */
export async function withHosts<Result>(
  load: Load,
  work: (port: number) => Promise<Result>,
): Promise<{ result: Result; counts: Counts }> {
  const program = fileURLToPath(new URL('./server.js', import.meta.url));
  const child = fork(program, [JSON.stringify(load)]);
  try {
    const [port] = (await once(child, 'message')) as [number];
    const result = await work(port);
    child.send('end');
    const [counts] = (await once(child, 'message')) as [Counts];
    return { result, counts };
  } finally {
    child.disconnect();
  }
}
