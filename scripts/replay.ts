import { writeFileSync } from 'node:fs';
import {
  createReplayRepository,
  readVersions,
  replayFolder,
  reviewStep,
  webOf,
} from '../test/support/replay.ts';
import { replayComments, replayTable, type StepReview } from '../test/support/replay-table.ts';

/**
 * Reviews the recorded digest step by step, each step as a pull request, and prints what came of them as a table. With the
 * name of a file, writes every comment and summary there.
 */
const folder = replayFolder();
if (folder === undefined) throw new Error('The recorded digest is not at hand');
const versions = readVersions(folder);
const answer = webOf(versions.at(-1)?.text ?? '');
const reviews: StepReview[] = [];
{
  using made = createReplayRepository(folder);
  const repository = await made.open();
  for (const [index, head] of versions.entries()) {
    const base = versions[index - 1];
    if (!base) continue;
    const reviewed = await reviewStep(repository, { base, head, answer });
    reviews.push({ head, reviewed });
  }
}
process.stdout.write(replayTable(reviews));
const [, , file] = process.argv;
if (file !== undefined) writeFileSync(file, replayComments(reviews));
