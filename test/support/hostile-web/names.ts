import { createServer } from 'node:net';
import { blackHole, hasBlackHoles } from './black-hole.ts';
import { hasIpv6, listen, rawServer } from './listener.ts';
import { redirectTo, siteOf, titled } from './site.ts';
import type { Trouble } from './trouble.ts';

const title = 'Parse, don’t validate';
const home = () => siteOf({ '/': titled(title) });

const loopback = { 4: ['127.0.0.1'], 6: ['0:0:0:0:0:0:0:1'] } as const;
const none: readonly string[] = [];

/** Names that have no address, or several, or not always the same. */
export const nameCases: readonly Trouble[] = [
  {
    name: 'a name that does not exist',
    outcome: 'dead: name-not-found',
    start: async () => 'http://gone.example.org/',
  },
  {
    name: 'a redirect to a name that does not exist',
    outcome: 'dead: name-not-found',
    async start(world) {
      const server = await world.serve(siteOf({ '/': redirectTo('http://lost.example.org/') }));
      return `http://${server.authority}/`;
    },
  },
  {
    name: 'a name that exists the second time',
    outcome: 'alive: ok',
    title,
    async start(world) {
      const { port } = await world.serve(home());
      world.allow('late.example.org');
      world.name('late.example.org', (time, family) =>
        time === 0 ? 'no such name' : family === 4 ? loopback[4] : none,
      );
      return `http://late.example.org:${port}/`;
    },
  },
  {
    name: 'a name that exists without an address',
    outcome: 'unverified: name-unresolved',
    async start(world) {
      world.name('empty.example.org', () => none);
      return 'http://empty.example.org/';
    },
  },
  {
    name: 'a name whose server fails',
    outcome: 'unverified: name-unresolved',
    async start(world) {
      world.name('failing.example.org', () => 'failure');
      return 'http://failing.example.org/';
    },
  },
  {
    name: 'a name whose server says nothing',
    outcome: 'unverified: name-unresolved',
    async start(world) {
      world.name('silent.example.org', () => 'silence');
      return 'http://silent.example.org/';
    },
  },
  {
    name: 'a name that leads inside',
    outcome: 'skipped: private-address',
    async start(world) {
      const { port } = await listen(home());
      world.name('inside.example.org', (_time, family) => loopback[family]);
      return `http://inside.example.org:${port}/`;
    },
  },
  {
    name: 'a name that leads inside the second time',
    outcome: 'skipped: private-address',
    async start(world) {
      const { port } = await listen(home());
      world.name('rebound.example.org', (time) => (time === 0 ? 'failure' : loopback[4]));
      return `http://rebound.example.org:${port}/`;
    },
  },
  {
    name: 'a redirect to a name that leads inside',
    outcome: 'unverified: bad-redirect',
    async start(world) {
      const { port } = await listen(home());
      world.name('within.example.org', (_time, family) => loopback[family]);
      const target = `http://within.example.org:${port}/`;
      return `http://${(await world.serve(siteOf({ '/': redirectTo(target) }))).authority}/`;
    },
  },
  {
    name: 'a name that leads elsewhere after its server has hung up',
    outcome: 'alive: ok',
    title,
    async start(world) {
      const { port } = await listen(home(), '127.0.0.3');
      const broken = rawServer({ asked: (socket) => socket.resetAndDestroy() });
      await listen(broken, '127.0.0.2', port);
      world.allow('moving.example.org');
      world.name('moving.example.org', (time, family) =>
        family === 6 ? none : [time === 0 ? '127.0.0.2' : '127.0.0.3'],
      );
      return `http://moving.example.org:${port}/`;
    },
  },
  {
    name: 'a name that all its addresses refuse',
    outcome: 'unverified: refused',
    async start(world) {
      const { port } = await listen(createServer(), '127.0.0.4');
      world.allow('closed.example.org');
      world.name('closed.example.org', (_time, family) =>
        family === 6 ? none : ['127.0.0.5', '127.0.0.6'],
      );
      return `http://closed.example.org:${port}/`;
    },
  },
  ...(hasIpv6 ? withIpv6() : []),
  ...(hasBlackHoles ? blackHoles() : []),
];

function withIpv6(): Trouble[] {
  const living = (name: string, host: string, families: readonly (4 | 6)[]): Trouble => ({
    name,
    outcome: 'alive: ok',
    title,
    async start(world) {
      const { port } = await listen(home(), host);
      const full = `${name.replace(/\W+/g, '-').toLowerCase()}.example.org`;
      world.allow(full);
      world.name(full, (_time, family) => (families.includes(family) ? loopback[family] : none));
      return `http://${full}:${port}/`;
    },
  });
  return [
    living('IPv6 only', '::1', [6]),
    living('two families of which IPv4 refuses', '::1', [4, 6]),
    living('two families of which IPv6 refuses', '127.0.0.1', [4, 6]),
  ];
}

function blackHoles(): Trouble[] {
  const all: Trouble = {
    name: 'a black hole',
    outcome: 'unverified: timeout',
    async start(world) {
      const port = await blackHole('127.0.0.1');
      world.allow(`127.0.0.1:${port}`);
      return `http://127.0.0.1:${port}/`;
    },
  };
  const half: Trouble = {
    name: 'two families of which IPv6 is a black hole',
    outcome: 'alive: ok',
    title,
    async start(world) {
      const { port } = await listen(home());
      await blackHole('::1', port);
      world.allow('half.example.org');
      world.name('half.example.org', (_time, family) => loopback[family]);
      return `http://half.example.org:${port}/`;
    },
  };
  return hasIpv6 ? [all, half] : [all];
}
