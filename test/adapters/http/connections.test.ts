import { describe, expect, it, vi } from 'vitest';
import { resolveAddresses } from '../../../src/adapters/http/connections.ts';
import { Fault } from '../../../src/adapters/http/fault.ts';

const never = new AbortController().signal;
const example = {
  origin: 'http://example.org',
  secure: false,
  host: 'example.org',
  port: 80,
  path: '/',
  trusted: false,
};

const addresses = (found: readonly string[], target: Partial<typeof example> = {}) =>
  resolveAddresses(
    { ...example, ...target },
    async () => found.map((address) => ({ address, family: 4 })),
    never,
  );

describe('the addresses of a target', () => {
  it('take turns by family, beginning with the first that was given', async () => {
    expect(await addresses(['1.1.1.1', '1.0.0.1', '2606:4700::1', '2606:4700::2'])).toEqual([
      '1.1.1.1',
      '2606:4700::1',
      '1.0.0.1',
      '2606:4700::2',
    ]);
    expect(await addresses(['2606:4700::1', '1.1.1.1', '1.0.0.1'])).toEqual([
      '2606:4700::1',
      '1.1.1.1',
      '1.0.0.1',
    ]);
  });

  it('are the public ones where a name has both kinds', async () => {
    expect(await addresses(['127.0.0.1', '1.1.1.1', '::1', '10.0.0.1'])).toEqual(['1.1.1.1']);
  });

  it('are refused where a name has only internal ones', async () => {
    await expect(addresses(['127.0.0.1', '::ffff:1.1.1.1'])).rejects.toMatchObject({
      reason: 'address-refused',
    });
  });

  it('are refused where they are no numbers, of a trusted host too', async () => {
    await expect(addresses(['localhost'])).rejects.toMatchObject({ reason: 'address-refused' });
    await expect(addresses(['localhost'], { trusted: true })).rejects.toMatchObject({
      reason: 'address-refused',
    });
  });

  it('are not checked where the host is trusted', async () => {
    expect(await addresses(['127.0.0.1', '::1'], { trusted: true })).toEqual(['127.0.0.1', '::1']);
  });

  it('are unknown where there are none', async () => {
    await expect(addresses([])).rejects.toMatchObject({ reason: 'name-unresolved' });
  });

  it('are six at most', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => `1.1.${n >> 8}.${n & 255}`);

    expect(await addresses(many)).toEqual(many.slice(0, 6));
  });

  it('are the address itself where it is one, and nobody is asked', async () => {
    const lookup = vi.fn();

    expect(await resolveAddresses({ ...example, host: '1.1.1.1' }, lookup, never)).toEqual([
      '1.1.1.1',
    ]);
    expect(lookup).not.toHaveBeenCalled();
  });

  it('are no longer waited for when the time is over', async () => {
    const controller = new AbortController();
    const waiting = resolveAddresses(
      example,
      () => new Promise(() => undefined),
      controller.signal,
    );

    controller.abort(new Fault('timeout'));

    await expect(waiting).rejects.toMatchObject({ reason: 'timeout' });
  });
});
