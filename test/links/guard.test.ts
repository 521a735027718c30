import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../src/links/check.ts';
import { webOf } from '../support/hostile-web/ask.ts';
import { realClock } from '../support/hostile-web/fates.ts';
import {
  internalAnswers,
  internalHosts,
  internalUrls,
} from '../support/hostile-web/internal-addresses.ts';
import { listen } from '../support/hostile-web/listener.ts';
import { redirectTo, site, titled } from '../support/hostile-web/site.ts';
import { watchSockets } from '../support/hostile-web/socket-watch.ts';

/** All that a stranger may write to reach a server of this machine. */
const written = (authority: string) => [
  ...internalHosts.flatMap((host) => {
    const port = authority.split(':')[1];
    return [`http://${host}:${port}/`, `https://${host}/`];
  }),
  ...internalUrls.map((form) => form.replaceAll('HOST', authority)),
];

/** Addresses that may be checked without any wait between them. */
const unhurried = { clock: realClock, random: () => 0, gap: 0 };

describe('a link to the inside', () => {
  it.each(['entry', 'other'] as const)('(%s) is skipped, however it is written', async (kind) => {
    const inside = await listen(site(() => titled('Administration')));
    const sockets = watchSockets();
    const urls = written(inside.authority);

    const outcomes = await checkLinks(
      urls.map((url) => ({ url, kind })),
      { web: webOf({ lookup: async () => [{ address: '127.0.0.1', family: 4 }] }), ...unhurried },
    ).outcomes;

    expect([...outcomes.keys()].sort()).toEqual([...new Set(urls)].sort());
    for (const outcome of outcomes.values()) {
      expect(outcome).toMatchObject({ outcome: 'skipped' });
      expect(['private-address', 'scheme']).toContain(outcome.reason);
    }
    expect(sockets.begun).toBe(0);
    expect(inside.accepted).toBe(0);
  });

  it('is skipped, whatever its name server says', async () => {
    const inside = await listen(site(() => titled('Administration')));
    const sockets = watchSockets();
    const links = internalAnswers.map((_, at) => `http://host${at}.example.org:${inside.port}/`);
    const lookup = async (name: string) => {
      const answers = internalAnswers[Number(/\d+/.exec(name)?.[0])] ?? [];
      return answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    };

    const outcomes = await checkLinks(
      links.map((url) => ({ url, kind: 'entry' })),
      { web: webOf({ lookup }), ...unhurried },
    ).outcomes;

    for (const url of links) {
      expect(outcomes.get(url)).toMatchObject({ outcome: 'skipped', reason: 'private-address' });
    }
    expect(sockets.begun).toBe(0);
    expect(inside.accepted).toBe(0);
  });

  it.each([301, 302, 303, 307, 308])(
    'is not followed behind a redirect (%i), however it is written',
    async (status) => {
      const inside = await listen(site(() => titled('Administration')));
      const targets = written(inside.authority).map(inHeader);
      const outside = await listen(
        site((path) => redirectTo(targets[Number(path.slice(1))] ?? '', status)),
      );
      const sockets = watchSockets();
      const web = webOf({ allow: [outside.authority] });

      const outcomes = await checkLinks(
        targets.map((_, at) => ({ url: `http://${outside.authority}/${at}`, kind: 'entry' })),
        { web, ...unhurried },
      ).outcomes;

      expect(outcomes.size).toBe(targets.length);
      expect([...outcomes.values()].map(({ outcome }) => outcome)).not.toContain('alive');
      expect([...outcomes.values()].map(({ outcome }) => outcome)).not.toContain('moved');
      expect(inside.accepted).toBe(0);
      expect(sockets.begun).toBe(outside.accepted);
    },
  );
});

/** A text as the bytes of a header carry it. */
function inHeader(text: string): string {
  return Buffer.from(text.replace(/[\0\r\n]/g, ''), 'utf8').toString('latin1');
}
