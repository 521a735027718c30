import { once } from 'node:events';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** Listens, says where, and then never looks at its connections: from the third on, the system drops who knocks. */
const listener = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: workerData.port, host: workerData.host, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(workerData.asleep), 0, 0));
  });
`;

/** Whether this system drops who knocks at a full queue; others refuse, and there is no black hole on loopback. */
export const hasBlackHoles = process.platform === 'linux';

/** A port of a loopback address where nobody answers, until the test is over. */
export async function blackHole(host: string, port = 0): Promise<number> {
  const asleep = new SharedArrayBuffer(4);
  const worker = new Worker(listener, { eval: true, workerData: { host, port, asleep } });
  const [bound] = (await once(worker, 'message')) as [number];
  const queue = Array.from({ length: 8 }, () => connect({ host, port: bound }));
  for (const socket of queue) socket.on('error', () => undefined);
  onTestFinished(async () => {
    for (const socket of queue) socket.destroy();
    Atomics.notify(new Int32Array(asleep), 0);
    await worker.terminate();
  });
  await Promise.all(queue.slice(0, 2).map((socket) => once(socket, 'connect')));
  return bound;
}
