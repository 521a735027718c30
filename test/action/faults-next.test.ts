import { describe, expect, it } from 'vitest';
import { threadAbout } from '../support/action/discussion.ts';
import { cellsOf, expectSameAtLast, onceUndisturbed } from '../support/action/disturbance.ts';
import { writeEntry } from '../support/action/entry.ts';
import { type OpenedPullRequest, openPullRequest } from '../support/action/opened.ts';
import { faulty, routing, slices, withNewest } from '../support/action/reading.ts';
import { sampled } from '../support/runs.ts';

/** The writes after a push: an answered problem is mended, another one too, and there is a new one. */
const writes = [
  'pulls/update-review-comment',
  'pulls/create-review',
  'pulls/delete-review-comment',
  'issues/update-comment',
];

const mended = withNewest(
  `## 2024-02-13\n\n${writeEntry(routing)}\n${writeEntry({ ...slices, url: `${slices.url}?utm_medium=mail` })}`,
);

async function pushedAgain(): Promise<OpenedPullRequest> {
  const pull = await openPullRequest({ 'reading.md': faulty });
  const { github, number } = pull;
  await pull.runInside();
  github.reply(threadAbout(github, number, 'Unexpected date').id, 'I see.', 'hubot');
  await github.push(number, { 'reading.md': mended });
  return pull;
}

describe('a review after a push comes out the same at last', () => {
  it('whose writes are these', async () => {
    const { github, runInside } = await pushedAgain();
    await runInside();
    expect(github.operations('write')).toEqual(writes);
  });

  const undisturbed = onceUndisturbed(pushedAgain);
  it.each(sampled(cellsOf(writes), 5))(
    'where write $request, $operation, has $what',
    async (cell) => {
      await expectSameAtLast(await pushedAgain(), cell, 'write', undisturbed);
    },
  );
});
