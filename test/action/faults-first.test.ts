import { describe, expect, it } from 'vitest';
import { cellsOf, expectSameAtLast, onceUndisturbed } from '../support/action/disturbance.ts';
import { openPullRequest } from '../support/action/opened.ts';
import { faulty } from '../support/action/reading.ts';
import { sampled } from '../support/runs.ts';

/** The requests of a review that is written for the first time, in their order. */
const requests = [
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

const opened = () => openPullRequest({ 'reading.md': faulty });

describe('a first review comes out the same at last', () => {
  it('whose requests are these', async () => {
    const { github, runInside } = await opened();
    await runInside();
    expect(github.log.map(({ operation }) => operation)).toEqual(requests);
  });

  const undisturbed = onceUndisturbed(opened);
  it.each(sampled(cellsOf(requests), 5))(
    'where request $request, $operation, has $what',
    async (cell) => {
      await expectSameAtLast(await opened(), cell, 'any', undisturbed);
    },
  );
});
