import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../../src/adapters/http/fault.ts';
import { createLookup } from '../../../src/adapters/http/lookup.ts';
import { type NameAnswer, nameServer } from '../../support/hostile-web/name-server.ts';

const never = new AbortController().signal;
const six = '2606:2800:0220:0001:0248:1893:25c8:1946';
const four = '93.184.215.14';

async function lookupWith(
  answers: Record<4 | 6, NameAnswer>,
  system: readonly string[] | string = 'ENOTFOUND',
) {
  const server = await nameServer((_name, family) => answers[family]);
  const askSystem = vi.fn(async () => {
    if (typeof system === 'string') throw Object.assign(new Error('no'), { code: system });
    return system.map((address) => ({ address, family: 4 }));
  });
  const lookup = createLookup({ servers: [server.authority], patience: 100, askSystem });
  return { lookup, server, askSystem };
}

const reasonOf = (error: unknown) => error instanceof Fault && error.reason;

describe('a name', () => {
  it('has the addresses of both families that its name server gives', async () => {
    const { lookup, server, askSystem } = await lookupWith({ 4: [four], 6: [six] });

    const found = await lookup('example.org', never);

    expect(found.map(({ address }) => address).sort()).toEqual([
      '2606:2800:220:1:248:1893:25c8:1946',
      four,
    ]);
    expect([...server.questions].sort()).toEqual(['example.org 4', 'example.org 6']);
    expect(askSystem).not.toHaveBeenCalled();
  });

  it.each<[string, Record<4 | 6, NameAnswer>]>([
    ['has none', { 4: [four], 6: [] }],
    ['cannot be asked about', { 4: [four], 6: 'failure' }],
    ['is never answered about', { 4: [four], 6: 'silence' }],
  ])('has the addresses of one family where the other %s', async (_case, answers) => {
    const { lookup } = await lookupWith(answers);

    expect(await lookup('example.org', never)).toEqual([{ address: four, family: 4 }]);
  });

  it.each<[string, Record<4 | 6, NameAnswer>, string, string]>([
    ['no server has it', { 4: 'no such name', 6: 'no such name' }, 'ENOTFOUND', 'name-not-found'],
    [
      'the system is unsure',
      { 4: 'no such name', 6: 'no such name' },
      'EAI_AGAIN',
      'name-unresolved',
    ],
    ['it exists without an address', { 4: [], 6: [] }, 'ENOTFOUND', 'name-unresolved'],
    [
      'the server denies one family and fails at the other',
      { 4: 'failure', 6: 'no such name' },
      'ENOTFOUND',
      'name-unresolved',
    ],
    [
      'the server denies one family and knows the other without an address',
      { 4: [], 6: 'no such name' },
      'ENOTFOUND',
      'name-unresolved',
    ],
    ['the server fails', { 4: 'failure', 6: 'failure' }, 'ENOTFOUND', 'name-unresolved'],
  ])('where %s: %o and %s make it %s', async (_case, answers, system, reason) => {
    const { lookup } = await lookupWith(answers, system);

    await expect(lookup('example.org', never).catch(reasonOf)).resolves.toBe(reason);
  });

  it('is no proof of anything where the server denies all names', async () => {
    const server = await nameServer(() => 'no such name', { knowsWitness: false });
    const askSystem = async () => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    };
    const lookup = createLookup({ servers: [server.authority], patience: 100, askSystem });

    await expect(lookup('example.org', never).catch(reasonOf)).resolves.toBe('name-unresolved');
  });

  it('is looked up the way of the system where no server has it', async () => {
    const { lookup } = await lookupWith({ 4: 'no such name', 6: 'no such name' }, ['10.0.0.7']);

    expect(await lookup('wiki', never)).toEqual([{ address: '10.0.0.7', family: 4 }]);
  });

  it.each(['wiki', 'wiki.', 'wiki.local', 'Wiki.Internal.', 'nas.home.arpa'])(
    'that each network has for itself is not denied by this one: %s',
    async (name) => {
      const { lookup } = await lookupWith({ 4: 'no such name', 6: 'no such name' });

      await expect(lookup(name, never).catch(reasonOf)).resolves.toBe('name-unresolved');
    },
  );

  it.each(['duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion', 'site.alt.'])(
    'of another system is not asked about: %s',
    async (name) => {
      const { lookup, server, askSystem } = await lookupWith({ 4: [four], 6: [six] });

      await expect(lookup(name, never).catch(reasonOf)).resolves.toBe('name-unresolved');
      expect(server.questions).toEqual([]);
      expect(askSystem).not.toHaveBeenCalled();
    },
  );

  it('is given up where its server never answers, and the system is not kept busy with it', async () => {
    const { lookup, askSystem } = await lookupWith({ 4: 'silence', 6: 'silence' }, [four]);

    await expect(lookup('example.org', never).catch(reasonOf)).resolves.toBe('name-unresolved');
    expect(askSystem).not.toHaveBeenCalled();
  });

  it.each(['a..b', `${'a'.repeat(64)}.example.org`])(
    'that cannot be one does not exist: %s',
    async (name) => {
      const { lookup } = await lookupWith({ 4: [four], 6: [six] });

      await expect(lookup(name, never).catch(reasonOf)).resolves.toBe('name-not-found');
    },
  );

  it('is no longer looked up when that is cancelled', async () => {
    const { lookup, askSystem } = await lookupWith({ 4: 'silence', 6: 'silence' }, [four]);
    const controller = new AbortController();

    const looking = lookup('example.org', controller.signal).catch(reasonOf);
    controller.abort();

    expect(await looking).toBe('name-unresolved');
    expect(askSystem).not.toHaveBeenCalled();
  });

  it('is not looked up for a request that is over', async () => {
    const controller = new AbortController();
    controller.abort(new Fault('cancelled'));

    await expect(createLookup()('example.org', controller.signal).catch(reasonOf)).resolves.toBe(
      'cancelled',
    );
  });
});
