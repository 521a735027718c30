import { describe, expect, it } from 'vitest';
import { composeReview, jobSummary } from '../../src/review/compose.ts';
import { changeOf, runReview } from '../support/review/run-review.ts';

const day = '## 2024-05-05\n\n### xkcd: [Comic 5](https://xkcd.com/5/?utm_source=x)\n';
const notText = '## 2024-05-04\n\n### xkcd: [Comic 4\uFFFE\n';

/** A change between states of files; U+FFFE stands for a byte that is not UTF-8. */
function reviewed(before: Record<string, string>, after: Record<string, string>) {
  const { change, repository } = changeOf(
    new Map(Object.entries(before)),
    new Map(Object.entries(after)),
  );
  const read: typeof repository.read = async (wanted) =>
    (await repository.read(wanted)).map((bytes) => bytes && withBrokenBytes(bytes));
  return runReview({ change, repository: { ...repository, read }, today: '2024-07-01' });
}

function withBrokenBytes(bytes: Uint8Array): Uint8Array {
  const marker = new TextDecoder('latin1').decode(new TextEncoder().encode('\uFFFE'));
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(marker, '\u00FF');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('a file that cannot be read', () => {
  it('is named in the report, in the summary and on the job’s page', async () => {
    const review = await reviewed({}, { 'a.md': notText, 'b.md': day });
    const message = expect.stringMatching(/^a\.md.*UTF-8/);
    expect(review.failures.map((error) => error.message)).toEqual([message]);
    expect(review.report.failures).toEqual([message]);
    const bodies = [composeReview(review).summary, jobSummary(review, { commented: true })];
    for (const body of bodies) expect(body).toContain('UTF');
    // The other file is reviewed all the same.
    expect(review.report.findings.map(({ path }) => path)).toEqual(['b.md']);
  });

  it('alone makes a summary that does not call the change clean', async () => {
    const review = await reviewed({}, { 'a.md': notText });
    const { summary } = composeReview(review);
    expect(summary).toMatch(/^### Copydesk: not everything could be read\n/);
    expect(summary).toMatch(/copydesk:summary:v1 findings -->$/);
  });

  it('of the archive is a notice', async () => {
    const old = { 'old.md': notText };
    const { report } = await reviewed(old, { ...old, 'b.md': day });
    expect(report.failures).toEqual([]);
    expect(report.notices).toEqual([expect.stringMatching(/^Left out of the archive: old\.md/)]);
  });

  it('before the change is a notice, and its lines are nobody’s', async () => {
    const before = { 'a.md': `${day}\n${notText}` };
    const { report } = await reviewed(before, { 'a.md': `${day}\n### [x](https://xkcd.com/9/)\n` });
    expect(
      report.notices.filter((text) => text.startsWith('Before the change: a.md')),
    ).toHaveLength(1);
    const tracking = report.findings.filter(({ rule }) => rule === 'digest-link-tracking');
    expect(tracking.map(({ state }) => state)).toEqual(['existing']);
  });
});
