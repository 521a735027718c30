import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopydeskError, type ErrorCode } from '../../src/errors.ts';
import { composeReview, type Reviewed } from '../../src/review/compose.ts';
import { commentKey } from '../../src/review/place.ts';
import type { ExistingThread, LineRange, PullRequestHost } from '../../src/review/ports.ts';
import { type Published, publish } from '../../src/review/publish.ts';
import { FakeHost, type FakeState, type Fault } from '../support/review/fake-host.ts';
import {
  bodyOf,
  type CommentSpec,
  comment,
  issueComment,
  reviewed,
  summaryOf,
  thread,
} from '../support/review/wanted.ts';

/** A whole run: reading what stands, then publishing. */
async function run(host: PullRequestHost, review = reviewed(wanted, 'head-1')): Promise<Published> {
  return publish({ review, host, existing: await host.existing() });
}

const wanted: readonly CommentSpec[] = [
  [[1], 3],
  [[2], 5, { text: 'New words' }],
  [[6], 11],
  [[7], 12],
  [[8], 13],
];

/** A pull request on which every kind of operation is called for. */
const busy: Partial<FakeState> = {
  comments: [
    issueComment(1, 'Deployed to a preview'),
    issueComment(2, summaryOf('Old')),
    issueComment(3, summaryOf('Old')),
  ],
  threads: [
    thread(11, [1], 3),
    thread(12, [2], 5, { body: bodyOf([2], 'Old words') }),
    thread(13, [3], 7, { answered: true }),
    thread(14, [4], 9),
    thread(15, [1], 3),
    thread(16, [5], 10, { resolved: true }),
    thread(17, [9], 12, { body: 'From another program' }),
  ],
};

describe('a review', () => {
  it('takes one reading and two writes on a new pull request', async () => {
    const host = new FakeHost();
    expect(await run(host)).toEqual({
      outcome: 'published',
      counts: { kept: 0, created: 6, updated: 0, removed: 0 },
      commentUrl: host.standing.comments[0]?.url,
      refused: 0,
    });
    expect(host.requests).toEqual(['existing', 'now', 'create-inline', 'create-summary']);
  });

  it('is brought up to date with one write for each change', async () => {
    const host = new FakeHost(busy);
    expect(await run(host)).toEqual({
      outcome: 'published',
      counts: { kept: 1, created: 3, updated: 3, removed: 3 },
      commentUrl: issueComment(2).url,
      refused: 0,
    });
    expect(host.requests).toEqual([
      'existing',
      'now',
      'update-inline',
      'update-inline',
      'create-inline',
      'remove-inline',
      'remove-inline',
      'remove-summary',
      'update-summary',
    ]);
  });

  it('is not written again where it stands, and the head is not read', async () => {
    const host = new FakeHost(busy);
    await run(host);
    host.requests.length = 0;
    expect(await run(host)).toEqual({
      outcome: 'unchanged',
      counts: { kept: 6, created: 0, updated: 0, removed: 0 },
      commentUrl: issueComment(2).url,
      refused: 0,
    });
    expect(host.requests).toEqual(['existing']);
  });

  it('is left to the next run where the head moved', async () => {
    const host = new FakeHost(busy);
    const before = host.seen;
    host.before = (request) => request === 'now' && host.push('head-2');
    expect(await run(host)).toMatchObject({
      outcome: 'superseded',
      commentUrl: issueComment(2).url,
    });
    expect(host.seen).toEqual(before);
  });

  it('is not written where the pull request was closed', async () => {
    const host = new FakeHost();
    host.close();
    expect(await run(host)).toMatchObject({ outcome: 'closed', commentUrl: undefined });
    expect(host.requests).toEqual(['existing', 'now']);
  });

  it('is not written where that is forbidden, which is no error', async () => {
    const host = new FakeHost();
    host.fault = (_, number) =>
      number > 1 ? { effect: 'never', code: 'api-forbidden' } : undefined;
    expect(await run(host)).toMatchObject({ outcome: 'forbidden', commentUrl: undefined });
    expect(host.requests).toEqual(['existing', 'now', 'create-inline']);
  });

  it('is planned again where others wrote after it was read', async () => {
    const host = new FakeHost();
    const other = client(host);
    const existing = await other.existing();
    await run(host);
    host.requests.length = 0;
    expect(
      (await publish({ review: reviewed(wanted, 'head-1'), host: other, existing })).outcome,
    ).toBe('unchanged');
    expect(host.requests).toEqual(['now', 'existing']);
  });

  it('lets faults of the program pass as they are', async () => {
    const host = new FakeHost();
    host.before = (request) => {
      if (request === 'create-inline') throw new TypeError('of undefined');
    };
    await expect(run(host)).rejects.toThrow(TypeError);
  });
});

describe('after a failure', () => {
  it('a comment that somebody deleted meanwhile is made anew', async () => {
    const host = new FakeHost(busy);
    host.before = (request, number) =>
      request === 'update-inline' && number === 2 && host.delete(12);
    expect(await run(host)).toMatchObject({ outcome: 'published' });
    expect(host.requests.filter((request) => request === 'existing')).toHaveLength(2);
    expect(host.standing.threads.map(({ body }) => body)).toContain(
      comment(...(wanted[1] as CommentSpec)).body,
    );
  });

  it('comments that somebody removed meanwhile are no reason to stop', async () => {
    const threads = [4, 5, 6, 7].map((id) => thread(id, [id], id));
    const host = new FakeHost({ threads });
    host.before = (request) =>
      request === 'now' && threads.forEach(({ id }) => void host.delete(id));
    expect(await run(host)).toMatchObject({ outcome: 'published', counts: { removed: 0 } });
    expect(host.requests.filter((request) => request === 'existing')).toHaveLength(2);
    expect(host.standing.comments).toHaveLength(1);
  });

  it('the head is read again', async () => {
    const host = new FakeHost(busy);
    host.fault = (request) =>
      request === 'create-inline' ? { effect: 'once', code: 'api-unavailable' } : undefined;
    host.before = (request) => request === 'create-inline' && host.push('head-2');
    expect((await run(host)).outcome).toBe('superseded');
  });

  it('of each try, the error says what was done and that running again finishes it', async () => {
    const host = new FakeHost(busy);
    host.fault = (request) =>
      request === 'remove-inline' ? { effect: 'never', code: 'api-unavailable' } : undefined;
    await expect(run(host)).rejects.toEqual(
      new CopydeskError(
        'api-unavailable',
        'the review is unfinished (comments: 3 created, 2 updated, 0 removed); running again finishes it: remove-inline failed',
      ),
    );
    expect(host.requests.filter((request) => request === 'remove-inline')).toHaveLength(3);
  });

  it('before the first write, the error says that nothing is written', async () => {
    const host = new FakeHost(busy);
    host.fault = (request) =>
      request === 'now' ? { effect: 'never', code: 'api-unauthorized' } : undefined;
    await expect(run(host)).rejects.toMatchObject({
      code: 'api-unauthorized',
      message: 'the review is not written; running again finishes it: now failed',
    });
  });
});

describe('whatever fails, running again gives what an undisturbed run gives:', () => {
  const failures: ErrorCode[] = [
    'api-unavailable',
    'api-unauthorized',
    'api-forbidden',
    'api-missing',
    'api-refused',
  ];
  const faults: [string, Fault][] = [
    ...failures.map((code): [string, Fault] => [
      `${code}, not carried out`,
      { effect: 'never', code },
    ]),
    ['api-unavailable, carried out', { effect: 'once', code: 'api-unavailable' }],
    ['carried out twice', { effect: 'twice' }],
    ['api-unavailable, carried out twice', { effect: 'twice', code: 'api-unavailable' }],
    ['api-refused, something left behind', { effect: 'never', code: 'api-refused', pending: true }],
    ['api-refused, half carried out', { effect: 'half', code: 'api-refused' }],
    ['api-refused, carried out', { effect: 'once', code: 'api-refused' }],
  ];
  const starts: [string, Partial<FakeState>][] = [
    ['a new pull request', {}],
    ['a busy one', busy],
  ];
  const lasting: [string, boolean][] = [
    ['once', false],
    ['from then on', true],
  ];
  const cases = starts.flatMap(([start, state]) =>
    faults.flatMap(([name, fault]) =>
      lasting.map(([how, lasts]) => ({
        name: `${name}, ${how}, on ${start}`,
        state,
        fault,
        lasts,
      })),
    ),
  );

  it.each(cases)('$name', async ({ state, fault, lasts }) => {
    const undisturbed = new FakeHost(state);
    await run(undisturbed);
    for (let at = 1; at < undisturbed.requests.length; at++) {
      const host = new FakeHost(state);
      host.fault = (_, number) => (number === at || (lasts && number > at) ? fault : undefined);
      const first = await run(host).catch((error: unknown) => error);
      if (first instanceof Error) {
        expect(first).toBeInstanceOf(CopydeskError);
        expect(first.message).toContain('; running again finishes it: ');
      } else if (fault.effect !== 'twice' && (first as Published).outcome === 'published') {
        const { refused } = first as Published;
        if (refused === 0) expect(host.seen).toEqual(undisturbed.seen);
      }
      expect(host.requests.length).toBeLessThan(40);
      host.fault = () => undefined;
      await run(host);
      expect(host.seen).toEqual(undisturbed.seen);
      expect((await run(host)).outcome).toBe('unchanged');
    }
  });
});

/** The keys of comments on these lines. */
const keysOf = (lines: readonly number[]) =>
  new Set(
    lines.map((line) => commentKey({ path: 'README.md', lines: { first: line, last: line } })),
  );

describe('comments that the host refuses', () => {
  const many = (count: number) =>
    reviewed(
      Array.from({ length: count }, (_, at): CommentSpec => [[at], at + 1]),
      'head-1',
    );
  const offending = (host: FakeHost, lines: readonly number[]) => {
    host.offends = (one) => lines.includes(one.lines.first);
  };
  const creates = (host: FakeHost) =>
    host.requests.filter((request) => request === 'create-inline').length;

  it('go to the summary, and the others stand', async () => {
    const host = new FakeHost();
    offending(host, [12]);
    expect(await run(host)).toMatchObject({
      outcome: 'published',
      counts: { kept: 0, created: 5, updated: 0, removed: 0 },
      refused: 1,
    });
    expect(host.standing.threads.map(({ lines }) => lines?.first).sort()).toEqual([11, 13, 3, 5]);
    const [summary, ...others] = host.standing.comments;
    expect(others).toEqual([]);
    expect(summary?.body).toBe(composeReview(reviewed(wanted, 'head-1'), keysOf([12])).summary);
  });

  it('may be a single one', async () => {
    const host = new FakeHost();
    offending(host, [1]);
    expect(await run(host, many(1))).toMatchObject({ refused: 1 });
    expect(host.standing.threads).toEqual([]);
  });

  it('are not those that only something left behind stood in the way of', async () => {
    const host = new FakeHost({ pending: true });
    expect(await run(host, many(1))).toMatchObject({ refused: 0 });
    expect(host.standing.threads).toHaveLength(1);
  });

  it('are found, each one of up to 32, with 8 requests', async () => {
    for (const count of [2, 3, 25, 31, 32]) {
      for (let line = 1; line <= count; line++) {
        const host = new FakeHost();
        offending(host, [line]);
        expect(await run(host, many(count))).toMatchObject({ refused: 1 });
        expect(host.standing.threads).toHaveLength(count - 1);
        expect(creates(host)).toBeLessThanOrEqual(8);
      }
    }
  });

  it('take no more than a few others with them where there are more', async () => {
    for (const line of [1, 2, 50, 99, 100]) {
      const host = new FakeHost();
      offending(host, [line]);
      const { refused } = await run(host, many(100));
      expect(refused).toBeLessThanOrEqual(4);
    }
  });

  it('and those that were not tried lose and double nothing, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 60 }),
        async (count, lines, most) => {
          const host = new FakeHost();
          // Besides, the host may take only so many at once.
          offending(host, lines);
          host.most = most;
          const review = many(count);
          const { refused } = await run(host, review);
          expect(creates(host)).toBeLessThanOrEqual(8);
          const stand = host.standing.threads.map(({ lines }) => lines?.first);
          const left = Array.from({ length: count }, (_, at) => at + 1).filter(
            (line) => !stand.includes(line),
          );
          expect(new Set(stand).size).toBe(stand.length);
          expect(stand.length + refused).toBe(count);
          expect(host.standing.comments.map(({ body }) => body)).toEqual([
            composeReview(review, keysOf(left)).summary,
          ]);
        },
      ),
    );
  });
});

describe('two runs at once', () => {
  const older = reviewed(
    [
      [[1], 3],
      [[2], 5],
      [[3], 7],
    ],
    'head-1',
  );
  const newer = reviewed(
    [
      [[1], 4],
      [[2], 5],
      [[4], 9],
    ],
    'head-2',
  );
  const lineDown: (thread: ExistingThread) => LineRange | undefined = ({ lines }) =>
    lines && { first: lines.first + 1, last: lines.last + 1 };
  const races = fc.record({
    scheduler: fc.scheduler(),
    state: fc.constantFrom<Partial<FakeState>>({}, busy),
    /** The request of the older run after which the push may come; a push right at its start stops it. */
    pushAfter: fc.constantFrom('older existing', 'older now', 'older now', 'older apply'),
  });
  type Race = typeof races extends fc.Arbitrary<infer Value> ? Value : never;

  /** Two runs with a push between their starts, whose requests come in any order. */
  async function race({ scheduler, state, pushAfter }: Race) {
    const host = new FakeHost(state);
    const turn = scheduler.scheduleFunction(async (_name: string) => undefined);
    const log: string[] = [];
    const { promise: mayPush, resolve: letPush } = deferred();
    const start = (name: string, review: Reviewed) => {
      const port = client(host);
      const wait = async (request: string) => {
        await turn(`${name} ${request}`);
        log.push(`${name} ${request}`);
        if (log.at(-1) === pushAfter) letPush();
      };
      return run(
        {
          existing: () => wait('existing').then(() => port.existing()),
          now: () => wait('now').then(() => port.now()),
          discardPending: () => wait('discard-pending').then(() => port.discardPending()),
          apply: (operation) => wait('apply').then(() => port.apply(operation)),
        },
        review,
      );
    };
    const runs = Promise.all([
      start('older', older),
      mayPush
        .then(() => turn('push'))
        .then(() => {
          host.push('head-2', lineDown);
          return start('newer', newer);
        }),
    ]);
    await scheduler.waitFor(runs);
    return { host, outcomes: (await runs).map(({ outcome }) => outcome), log };
  }

  async function undisturbed(state: Partial<FakeState>) {
    const host = new FakeHost(state);
    host.push('head-2', lineDown);
    await run(host, newer);
    return host.seen;
  }

  it('end in one review of the newer head, unless the older one is very slow to write', async () => {
    await fc.assert(
      fc.asyncProperty(races, async (given) => {
        const { host, outcomes, log } = await race(given);
        fc.pre(
          log.lastIndexOf('older apply') < log.indexOf('newer now') || !log.includes('older apply'),
        );
        expect(outcomes[1]).not.toBe('superseded');
        expect(host.seen).toEqual(await undisturbed(given.state));
      }),
    );
  });

  it('are set right by the next run, whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(races, async (given) => {
        const { host } = await race(given);
        await run(host, newer);
        expect(host.seen).toEqual(await undisturbed(given.state));
        expect((await run(host, newer)).outcome).toBe('unchanged');
      }),
    );
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** The host as one run sees it: it tells whether anything was written since that run read what stands. */
function client(host: FakeHost): PullRequestHost {
  let read = '';
  return {
    async existing() {
      const existing = await host.existing();
      read = JSON.stringify(existing);
      return existing;
    },
    async now() {
      return { ...(await host.now()), changed: JSON.stringify(host.standing) !== read };
    },
    apply: (operation) => host.apply(operation),
    discardPending: () => host.discardPending(),
  };
}
