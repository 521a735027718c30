import type { Server } from 'node:net';
import { listen } from './listener.ts';
import { https, tlsCases } from './tls-faults.ts';
import type { Trouble, World } from './trouble.ts';

const secured = (
  name: string,
  outcome: Trouble['outcome'],
  serve: (host: string, world: World) => Server,
): Trouble => ({
  name,
  outcome,
  async start(world) {
    const host = `${name.replace(/\W+/g, '-').slice(0, 60).toLowerCase()}.example.org`;
    const { port } = await listen(serve(host, world));
    world.allow(host);
    world.name(host, (_time, family) => (family === 4 ? ['127.0.0.1'] : []));
    return `https://${host}:${port}/`;
  },
});

/** Links to servers whose encryption has a fault, and to one where it has none. */
export const tlsTroubles: readonly Trouble[] = [
  secured('a certificate that is right', 'alive: ok', (host, { authority }) =>
    https({ host, issuer: authority }),
  ),
  ...tlsCases.map(({ name, outcome, serve }) =>
    secured(name, outcome, (host, { authority }) => serve(host, authority)),
  ),
];
