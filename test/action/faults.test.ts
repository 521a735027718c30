import { describe, expect, it } from 'vitest';
import { openPullRequest } from '../support/action/opened.ts';
import { faulty, faultyOtherwise } from '../support/action/reading.ts';
import { type DisturbanceName, disturbances } from '../support/github/faults.ts';

const names = Object.keys(disturbances) as DisturbanceName[];

/** The requests of a review that writes everything for the first time, in their order. */
const firstReview = [
  'graphql:PullRequestState',
  'repos/compare-commits-with-basehead',
  'graphql:Texts',
  'graphql:Texts',
  'git/get-tree',
  'graphql:Texts',
  'pulls/get',
  'pulls/create-review',
  'issues/create-comment',
];

/** The writes of the next one, for a push that mends one problem, leaves one and brings one. */
const nextWrites = ['pulls/create-review', 'pulls/delete-review-comment', 'issues/update-comment'];

type Opened = Awaited<ReturnType<typeof openPullRequest>>;

/** All that stands, without the address of this GitHub. */
async function stands({ github, number }: Opened) {
  return JSON.parse(JSON.stringify(await github.dump(number)).replaceAll(github.url, 'GITHUB'));
}

async function pushedAgain(): Promise<Opened> {
  const opened = await openPullRequest({ 'reading.md': faulty });
  await opened.runInside();
  await opened.github.push(opened.number, { 'reading.md': faultyOtherwise });
  return opened;
}

function expectClear(failures: readonly string[]): void {
  for (const failure of failures) {
    expect(failure).not.toMatch(/fault of copydesk|\n\s+at |undefined|\[object/);
    expect(failure).toMatch(/GitHub|token|the change introduces/);
  }
}

describe('a review that is disturbed', () => {
  it('makes the requests that are disturbed below', async () => {
    const opened = await openPullRequest({ 'reading.md': faulty });
    await opened.runInside();
    expect(opened.github.log.map(({ operation }) => operation)).toEqual(firstReview);
    await opened.github.push(opened.number, { 'reading.md': faultyOtherwise });
    await opened.runInside({ action: 'synchronize' });
    expect(opened.github.operations('write')).toEqual(nextWrites);
  });

  const cells = firstReview.flatMap((operation, index) =>
    names.map((what) => ({ request: index + 1, operation, what })),
  );
  let undisturbed: unknown;
  it.each(cells)('comes out the same at last: $request $operation, $what', async (cell) => {
    const opened = await openPullRequest({ 'reading.md': faulty });
    opened.github.fault({ nth: cell.request, what: cell.what });
    expectClear((await opened.runInside()).failures);
    opened.github.clearFaults();
    await opened.runInside();
    undisturbed ??= await (async () => {
      const other = await openPullRequest({ 'reading.md': faulty });
      await other.runInside();
      return stands(other);
    })();
    expect(await stands(opened)).toEqual(undisturbed);
    await opened.runInside();
    expect(opened.github.operations('write')).toEqual([]);
  });

  const writes = nextWrites.flatMap((operation, index) =>
    names.map((what) => ({ request: index + 1, operation, what })),
  );
  let updated: unknown;
  it.each(writes)('comes out the same after a push: $operation, $what', async (cell) => {
    const opened = await pushedAgain();
    opened.github.fault({
      nth: cell.request,
      matching: ({ kind }) => kind === 'write',
      what: cell.what,
    });
    expectClear((await opened.runInside()).failures);
    opened.github.clearFaults();
    await opened.runInside();
    updated ??= await (async () => {
      const other = await pushedAgain();
      await other.runInside();
      return stands(other);
    })();
    expect(await stands(opened)).toEqual(updated);
    await opened.runInside();
    expect(opened.github.operations('write')).toEqual([]);
  });
});
