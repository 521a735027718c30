import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadReasons, judgeDrop, judgeFailure, judgeStatus } from '../../src/links/outcome.ts';
import type { WebFailureReason } from '../../src/links/ports.ts';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';
import { runs } from '../support/runs.ts';

const failures: Record<WebFailureReason, true> = {
  'address-refused': true,
  'name-not-found': true,
  'name-unresolved': true,
  'connect-refused': true,
  'connect-timeout': true,
  timeout: true,
  reset: true,
  unreachable: true,
  'tls-expired': true,
  'tls-wrong-host': true,
  'tls-self-signed': true,
  'tls-untrusted': true,
  'tls-too-old': true,
  'tls-other': true,
  'headers-too-large': true,
  protocol: true,
  decoding: true,
  cancelled: true,
};
const failureReasons = Object.keys(failures) as WebFailureReason[];

describe('dead is a closed list of proofs (invariant 11)', () => {
  it('of all statuses 404 and 410 are on it', () => {
    const dead = Array.from({ length: 1000 }, (_, status) => status).filter(
      (status) => judgeStatus(status)?.outcome === 'dead',
    );
    expect(dead).toEqual([404, 410]);
  });

  it('of all failures a name that does not exist is on it', () => {
    for (const redirected of [false, true]) {
      const dead = failureReasons.filter(
        (reason) => judgeFailure(reason, redirected).outcome === 'dead',
      );
      expect(dead).toEqual(['name-not-found']);
    }
  });

  it('nothing that was never asked for is on it', () => {
    expect(judgeDrop('rate-limited')).toEqual({ outcome: 'unverified', reason: 'rate-limited' });
    expect(judgeDrop('budget')).toEqual({ outcome: 'skipped', reason: 'budget' });
    expect(judgeDrop('cancelled')).toEqual({ outcome: 'skipped', reason: 'cancelled' });
  });

  const answers: fc.Arbitrary<FakeAnswer> = fc.oneof(
    fc.record({ status: fc.integer({ min: 200, max: 999 }) }),
    fc.record({ status: fc.constantFrom(200, 301, 302, 403, 404, 410, 429, 500, 503, 999) }),
    fc.record({ fail: fc.constantFrom(...failureReasons) }),
    fc.constantFrom(page('Page not found'), page('A page'), page('Just a moment...')),
    fc
      .constantFrom('/', '/404', '/login', '/b', '/en/a/b', 'https://c.example/')
      .map((location) => redirect(location, 302)),
  );

  it('so a dead link was proved dead, whatever the web answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('entry' as const, 'other' as const),
        async (list, kind) => {
          const url = 'https://a.example/a/b';
          const given: FakeAnswer[] = [];
          const { outcomes } = await checkOf([{ url, kind }], () => {
            const answer = list[given.length % list.length] as FakeAnswer;
            given.push(answer);
            return answer;
          });
          const found = outcomes.get(url);
          if (found?.outcome !== 'dead') return;
          expect(deadReasons).toContain(found.reason);
          const statuses = given.map((answer) => ('status' in answer ? answer.status : 0));
          const names = given.filter(
            (answer) => 'fail' in answer && answer.fail === 'name-not-found',
          );
          const served = statuses.filter((status) => status >= 200 && status < 300);
          const proof = {
            'not-found': statuses.includes(404),
            gone: statuses.includes(410),
            'name-not-found': names.length >= 2,
            'soft-not-found': served.length >= 2,
          };
          expect(proof[found.reason]).toBe(true);
        },
      ),
      runs(300),
    );
  });
});
