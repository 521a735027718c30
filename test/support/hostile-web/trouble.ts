import type { Server } from 'node:net';
import { createLookup, type Lookup } from '../../../src/adapters/http/lookup.ts';
import type { LinkToCheck } from '../../../src/links/group.ts';
import type { WebRequest } from '../../../src/links/ports.ts';
import { certify, type Issuer } from './certificate.ts';
import type { HostileCase, Word } from './hostile-case.ts';
import { type Listener, listen, rawServer } from './listener.ts';
import { type NameAnswer, nameServer } from './name-server.ts';

/** A link to something that is hostile, and what must become of it. */
export interface Trouble {
  name: string;
  /** Starts what the link leads to, and tells its address. */
  start(world: World): Promise<string>;
  outcome: Word;
  /** Whether it is an entry's own link; it is one without this. */
  kind?: LinkToCheck['kind'];
  /** The title that is read. */
  title?: string;
  /** Where it leads, from the root of its server. */
  leadsTo?: string;
  /** How often its server is asked. */
  requests?: number;
  /** Sees each piece of a body that comes from its server. */
  sees?: NonNullable<WebRequest['enough']>;
}

/** Where troubles are: servers on loopback that may be asked, and names that lead to them. */
export interface World {
  /** Starts a server that may be asked; on 127.0.0.1 without a host. */
  serve(server: Server, host?: string): Promise<Listener>;
  /** Lets a host be asked, as `host` or `host:port`. */
  allow(host: string): void;
  /** Says what a name server answers about a name, the first time (0) and each time after. */
  name(name: string, answer: (time: number, family: 4 | 6) => NameAnswer): void;
  /** Whose certificates are trusted. */
  readonly authority: Issuer;
  readonly allowed: readonly string[];
  readonly lookup: Lookup;
}

/** Makes a world, until the test is over. */
export async function createWorld(): Promise<World> {
  const names = new Map<string, (time: number, family: 4 | 6) => NameAnswer>();
  const times = new Map<string, number>();
  const allowed: string[] = [];
  const { authority: nameAuthority } = await nameServer((name, family) => {
    const key = `${name} ${family}`;
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return names.get(name)?.(time, family) ?? 'no such name';
  });
  return {
    async serve(server, host) {
      const listener = await listen(server, host);
      allowed.push(listener.authority);
      return listener;
    },
    allow: (host) => allowed.push(host),
    name: (name, answer) => names.set(name, answer),
    authority: certify({ subject: 'Digest Test Authority', authority: true }),
    allowed,
    lookup: createLookup({
      servers: [nameAuthority],
      patience: 100,
      askSystem: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    }),
  };
}

/** The trouble that a server is. */
export function troubleOf({ name, accepted, asked, request, outcome }: HostileCase): Trouble {
  return {
    name,
    outcome,
    kind: request?.method === 'HEAD' ? 'other' : 'entry',
    ...(request?.enough && { sees: request.enough }),
    async start(world) {
      const server = rawServer({ ...(accepted && { accepted }), ...(asked && { asked }) });
      return `http://${(await world.serve(server)).authority}/`;
    },
  };
}
