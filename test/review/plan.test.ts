import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneBody } from '../../src/review/comment.ts';
import { readInlineMarker } from '../../src/review/marker.ts';
import { commentKey } from '../../src/review/place.ts';
import { plan } from '../../src/review/plan.ts';
import type {
  ExistingReview,
  ExistingThread,
  Operation,
  WantedComment,
  WantedReview,
} from '../../src/review/ports.ts';
import { FakeHost } from '../support/review/fake-host.ts';
import {
  bodyOf,
  comment,
  fingerprint,
  issueComment,
  review,
  summaryOf,
  thread,
} from '../support/review/wanted.ts';

/** The plan for comments on lines alone. */
function inlinePlan(
  inline: readonly WantedComment[],
  threads: readonly ExistingThread[],
  rest: Partial<WantedReview> = {},
): Operation[] {
  return plan(review(inline, { summary: undefined, ...rest }), { comments: [], threads });
}

const keep = (id: number) => ({ type: 'keep', what: 'inline', id });

describe('a comment', () => {
  it('that nobody made yet is created, all new ones at once', () => {
    const comments = [comment([1], 3), comment([2], 7)];
    expect(inlinePlan(comments, [])).toEqual([{ type: 'create-inline', head: 'head-1', comments }]);
  });

  it('that stands as it is wanted is kept', () => {
    expect(inlinePlan([comment([1], 3)], [thread(1, [1], 3)])).toEqual([keep(1)]);
  });

  it('is the same with other line ends and space at its end', () => {
    const body = `${bodyOf([1]).replaceAll('\n', '\r\n')}\r\n`;
    expect(inlinePlan([comment([1], 3)], [thread(1, [1], 3, { body })])).toEqual([keep(1)]);
  });

  it('with other words is edited', () => {
    const wanted = comment([1, 2], 3, { text: 'Two problems' });
    expect(inlinePlan([wanted], [thread(1, [1], 3)])).toEqual([
      { type: 'update-inline', id: 1, body: wanted.body },
    ]);
  });

  it.each([9, undefined])('that stands elsewhere (%s) is made anew, then removed', (line) => {
    const wanted = comment([1], 3);
    expect(inlinePlan([wanted], [thread(1, [1], line)])).toEqual([
      { type: 'create-inline', head: 'head-1', comments: [wanted] },
      { type: 'remove-inline', id: 1 },
    ]);
  });

  it('on more lines than before is made anew', () => {
    const wanted = comment([1], 3, { last: 4 });
    expect(inlinePlan([wanted], [thread(1, [1], 3)])).toHaveLength(2);
  });

  it('in another file is another one', () => {
    const wanted = comment([1], 3, { path: 'archive/2023.md' });
    expect(inlinePlan([wanted], [thread(1, [1], 3)])).toEqual([
      { type: 'create-inline', head: 'head-1', comments: [wanted] },
      { type: 'remove-inline', id: 1 },
    ]);
  });

  it('about another finding on the same line is another one', () => {
    expect(inlinePlan([comment([1], 3)], [thread(1, [2], 3)])).toHaveLength(2);
  });

  it('whose problem is gone is removed', () => {
    expect(inlinePlan([], [thread(1, [1], 3)])).toEqual([{ type: 'remove-inline', id: 1 }]);
  });

  it('that stands twice is removed once', () => {
    const threads = [thread(1, [1], 3), thread(2, [1], 3)];
    expect(inlinePlan([comment([1], 3)], threads)).toEqual([
      keep(1),
      { type: 'remove-inline', id: 2 },
    ]);
  });

  it('stays with the thread that has most in common with it', () => {
    const threads = [thread(1, [1, 2, 3], 3), thread(2, [1, 2], 3)];
    expect(inlinePlan([comment([1, 2], 3)], threads)).toEqual([
      keep(2),
      { type: 'remove-inline', id: 1 },
    ]);
  });

  it('stands once for each of two equal findings', () => {
    const wanted = [comment([1], 3), comment([1], 9)];
    expect(inlinePlan(wanted, [thread(1, [1], 9), thread(2, [1], 3)])).toEqual([keep(2), keep(1)]);
  });
});

describe('a thread that somebody answered', () => {
  const answered = { answered: true };

  it.each([3, 9, undefined])('is kept, wherever it stands (%s)', (line) => {
    expect(inlinePlan([comment([1], 3)], [thread(1, [1], line, answered)])).toEqual([keep(1)]);
  });

  it('is edited where the words changed', () => {
    const wanted = comment([1], 3, { text: 'Other words' });
    expect(inlinePlan([wanted], [thread(1, [1], undefined, answered)])).toEqual([
      { type: 'update-inline', id: 1, body: wanted.body },
    ]);
  });

  it('stays where the same was said twice', () => {
    const threads = [thread(1, [1], 3), thread(2, [1], 3, answered)];
    expect(inlinePlan([comment([1], 3)], threads)).toEqual([
      keep(2),
      { type: 'remove-inline', id: 1 },
    ]);
  });

  it('is left alone where it is one of two answered doubles', () => {
    const threads = [thread(1, [1], 3, answered), thread(2, [1], 3, answered)];
    expect(inlinePlan([comment([1], 3)], threads)).toEqual([keep(1)]);
  });

  it('has nothing more than the comment it stays with, where there is such a one', () => {
    const wanted = comment([1], 3, { text: 'Other words' });
    const threads = [thread(1, [1, 2], 3, answered), thread(2, [1], 3, answered)];
    expect(inlinePlan([wanted], threads)).toEqual([
      { type: 'update-inline', id: 2, body: wanted.body },
    ]);
  });

  it('stays with the equal finding on its lines', () => {
    const wanted = [comment([1], 3, { text: 'Third line' }), comment([1], 9, { text: 'Ninth' })];
    const threads = [thread(1, [1], 9, answered), thread(2, [1], 3, answered)];
    expect(inlinePlan(wanted, threads)).toEqual([
      { type: 'update-inline', id: 2, body: wanted[0]?.body },
      { type: 'update-inline', id: 1, body: wanted[1]?.body },
    ]);
  });

  it('stays with the equal finding that has its words, once its lines are gone', () => {
    const wanted = [comment([1], 3, { text: 'Third line' }), comment([1], 9, { text: 'Ninth' })];
    const threads = [
      thread(1, [1], undefined, { ...answered, body: bodyOf([1], 'Ninth') }),
      thread(2, [1], undefined, { ...answered, body: bodyOf([1], 'Third line') }),
    ];
    expect(inlinePlan(wanted, threads)).toEqual([keep(2), keep(1)]);
  });

  it('is marked done once its problem is gone', () => {
    expect(inlinePlan([], [thread(1, [1], 3, answered)])).toEqual([
      { type: 'update-inline', id: 1, body: doneBody(bodyOf([1])) },
    ]);
  });

  it('is not marked done while its problem is told elsewhere', () => {
    const elsewhere = [{ path: 'README.md', fingerprint: fingerprint(1) }];
    expect(inlinePlan([], [thread(1, [1, 2], 3, answered)], { elsewhere })).toEqual([]);
  });

  it('stays as it is once it is marked done', () => {
    const done = thread(1, [1], 3, { ...answered, body: doneBody(bodyOf([1])) });
    expect(inlinePlan([], [done])).toEqual([]);
  });

  it('does not speak for a problem that came back after it was marked done', () => {
    const done = thread(1, [1], 3, { ...answered, body: doneBody(bodyOf([1])) });
    const wanted = comment([1], 3);
    expect(inlinePlan([wanted], [done])).toEqual([
      { type: 'create-inline', head: 'head-1', comments: [wanted] },
    ]);
  });
});

describe('a thread that somebody resolved', () => {
  const resolved = { resolved: true };

  it.each([
    ['whose problem is gone', []],
    ['whose problem is still there', [comment([1], 3)]],
    ['whose words changed', [comment([1], 3, { text: 'Other words' })]],
    ['whose problem stands elsewhere', [comment([1], 9)]],
  ])('%s is left alone, and nothing is opened again', (_, wanted) => {
    expect(inlinePlan(wanted, [thread(1, [1], 3, resolved)])).toEqual([]);
  });

  it('does not speak for another finding', () => {
    const wanted = comment([1, 2], 3);
    expect(inlinePlan([wanted], [thread(1, [1], 3, resolved)])).toEqual([
      { type: 'create-inline', head: 'head-1', comments: [wanted] },
    ]);
  });

  it('does not speak for another file', () => {
    const wanted = comment([1], 3, { path: 'archive/2023.md' });
    expect(inlinePlan([wanted], [thread(1, [1], 3, resolved)])).toHaveLength(1);
  });
});

describe('the summary', () => {
  const planned = (summary: string | undefined, comments: ExistingReview['comments']) =>
    plan(review([], { summary }), { comments, threads: [] });
  const body = summaryOf();

  it('is created last', () => {
    const operations = plan(review([comment([1], 3)]), {
      comments: [],
      threads: [thread(1, [2], 3)],
    });
    expect(operations.map(({ type }) => type)).toEqual([
      'create-inline',
      'remove-inline',
      'create-summary',
    ]);
  });

  it('is kept, or edited in place', () => {
    expect(planned(body, [issueComment(1)])).toEqual([{ type: 'keep', what: 'summary', id: 1 }]);
    expect(planned(body, [issueComment(1, summaryOf('Other'))])).toEqual([
      { type: 'update-summary', id: 1, body },
    ]);
  });

  it('stands once: the first stays', () => {
    expect(planned(body, [issueComment(1), issueComment(2), issueComment(3)])).toEqual([
      { type: 'remove-summary', id: 2 },
      { type: 'remove-summary', id: 3 },
      { type: 'keep', what: 'summary', id: 1 },
    ]);
  });

  it('may be wanted no more, or not at all', () => {
    expect(planned(undefined, [])).toEqual([]);
    expect(planned(undefined, [issueComment(1)])).toEqual([{ type: 'remove-summary', id: 1 }]);
  });
});

describe('comments of another program under the same account', () => {
  const quoted = `> ${summaryOf()}\n> ${bodyOf([1])}\n\nSee above.`;

  it.each(['Deployed to a preview', quoted, ''])('are left alone: %j', (body) => {
    const existing = { comments: [issueComment(1, body)], threads: [thread(2, [1], 3, { body })] };
    const wanted = review([comment([1], 3)]);
    expect(plan(wanted, existing)).toEqual(plan(wanted, { comments: [], threads: [] }));
  });
});

it('the key of a comment tells its file and lines', () => {
  const keys = [comment([1], 3), comment([1], 3, { last: 4 }), comment([1], 3, { path: 'a:3-3' })];
  expect(new Set(keys.map(commentKey)).size).toBe(3);
});

describe('over many rounds', () => {
  const numbers = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 });
  const wantedComment = fc
    .tuple(numbers, fc.integer({ min: 1, max: 6 }), fc.nat(1), fc.nat(1), fc.nat(1))
    .map(([findings, first, more, path, text]) =>
      comment(findings, first, {
        last: first + more,
        path: path ? 'README.md' : 'archive/2023.md',
        text: text ? 'Some words' : 'Other words',
      }),
    );
  const round = fc.record({
    inline: fc.uniqueArray(wantedComment, { maxLength: 6, selector: commentKey }),
    elsewhere: fc.array(
      fc.record({
        path: fc.constantFrom('README.md', 'archive/2023.md'),
        fingerprint: fc.nat(5).map(fingerprint),
      }),
      { maxLength: 2 },
    ),
    summary: fc.constantFrom(summaryOf(), summaryOf('Other'), undefined),
    /** Operations that are carried out twice, by their number. */
    doubled: fc.nat(12),
    /** What people do to the threads, by their number. */
    events: fc.array(
      fc.tuple(fc.nat(12), fc.constantFrom('answer', 'resolve', 'delete', 'edit', 'other')),
      { maxLength: 4 },
    ),
    /** How the lines move with the next push; 3 lets them be gone. */
    shift: fc.nat(3),
  });

  it('an applied plan has nothing left but what it keeps, and what people did stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 5 }), async (rounds) => {
        const host = new FakeHost();
        for (const [
          number,
          { inline, elsewhere, summary, doubled, events, shift },
        ] of rounds.entries()) {
          const head = `head-${number}`;
          host.push(head, ({ lines }) =>
            lines && shift < 3
              ? { first: lines.first + shift, last: lines.last + shift }
              : undefined,
          );
          const wanted = { head, inline, elsewhere, summary };
          const before = host.standing;
          const operations = plan(wanted, before);
          expect(plan(wanted, before)).toEqual(operations);
          const start = host.requests.length;
          host.fault = (_, at) => (at - start === doubled ? { effect: 'twice' } : undefined);
          for (const operation of operations) await host.apply(operation);
          host.fault = () => undefined;
          // What was carried out twice is set right by the next run, and nothing else is left to it.
          const again = doubled < operations.length ? plan(wanted, host.standing) : [];
          for (const operation of again) await host.apply(operation);

          const after = host.standing;
          expect(plan(wanted, after).filter(({ type }) => type !== 'keep')).toEqual([]);
          expectTold(wanted, after);
          for (const old of before.threads) {
            const now = after.threads.find(({ id }) => id === old.id);
            if (old.answered) expect(now).toBeDefined();
            if (old.resolved || !readInlineMarker(old.body)) expect(now).toEqual(old);
          }
          happen(host, events);
        }
      }),
    );
  });

  /** Each wanted comment stands once and in its place, unless somebody answered or resolved it. */
  function expectTold(wanted: WantedReview, { threads, comments }: ExistingReview) {
    expect(comments.map(({ body }) => body)).toEqual(wanted.summary ? [wanted.summary] : []);
    const ours = threads.filter(({ body, resolved }) => readInlineMarker(body) && !resolved);
    const fresh = ours.filter(({ answered }) => !answered).map(placed);
    expect(new Set(fresh).size).toBe(fresh.length);
    for (const one of fresh) expect(wanted.inline.map(placed)).toContain(one);
    const settled = new Set(
      threads.flatMap(({ path, body, resolved }) =>
        resolved ? (readInlineMarker(body) ?? []).map((mark) => mark + path) : [],
      ),
    );
    const open = wanted.inline.filter(
      ({ path, fingerprints }) => !fingerprints.every((mark) => settled.has(mark + path)),
    );
    for (const one of open) {
      const tells = ({ path, body }: ExistingThread) => path === one.path && body === one.body;
      expect(ours.filter(tells).length).toBeGreaterThan(0);
    }
    expect(fresh.length).toBeLessThanOrEqual(open.length);
  }

  const placed = ({ path, lines, body }: Pick<ExistingThread, 'path' | 'lines' | 'body'>) =>
    JSON.stringify([path, lines, body]);

  function happen(host: FakeHost, events: readonly (readonly [number, string])[]) {
    for (const [at, event] of events) {
      const { threads } = host.standing;
      const one = threads[at % Math.max(1, threads.length)];
      if (!one) continue;
      if (event === 'answer') host.change(one.id, { answered: true });
      if (event === 'resolve') host.change(one.id, { resolved: true });
      if (event === 'edit') host.change(one.id, { body: `> edited\n${one.body}` });
      if (event === 'other') host.change(one.id, { body: 'Somebody took the marker away' });
      if (event === 'delete') host.delete(one.id);
    }
  }
});

describe('what another program wrote under the same account', () => {
  it('is neither edited nor removed, though it quotes a copy of a comment', () => {
    const quotes = (body: string) => [`Preview of the description:\n\n${body}`, `> ${body}`];
    const threads = quotes(bodyOf([1])).map((body, at) => thread(at + 1, [1], 3, { body }));
    const comments = quotes(summaryOf()).map((body, at) => issueComment(at + 9, body));
    const wanted = comment([1], 3);
    expect(plan(review([wanted]), { comments, threads })).toEqual([
      { type: 'create-inline', head: 'head-1', comments: [wanted] },
      { type: 'create-summary', body: summaryOf() },
    ]);
    expect(plan(review([], { summary: undefined }), { comments, threads })).toEqual([]);
  });
});
