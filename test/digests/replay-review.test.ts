import { diffArrays } from 'diff';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/findings/fix.ts';
import type { Reviewed } from '../../src/review/compose.ts';
import { composeReview } from '../../src/review/compose.ts';
import { diffOfTexts, type FileDiff } from '../../src/review/diff.ts';
import { readInlineMarker } from '../../src/review/marker.ts';
import { plan } from '../../src/review/plan.ts';
import type { ExistingThread, LineRange, LocalRepository } from '../../src/review/ports.ts';
import { publish } from '../../src/review/publish.ts';
import { rules } from '../../src/rules/table.ts';
import {
  createReplayRepository,
  type ReplayRepository,
  readVersions,
  replayFolder,
  reviewStep,
  type Step,
  type Version,
  webOf,
} from '../support/replay.ts';
import { placesOf } from '../support/replay-table.ts';
import { applySuggestions } from '../support/review/apply-suggestions.ts';
import { FakeHost } from '../support/review/fake-host.ts';
import { placementOf } from '../support/review/run-review.ts';
import { sampled } from '../support/runs.ts';
import { runWith } from '../support/world.ts';

const folder = replayFolder();
const versions = folder === undefined ? [] : readVersions(folder);
/** The web as the last version has it. */
const answer = webOf(versions.at(-1)?.text ?? '');
const steps = versions.slice(1).map((head, index) => ({ base: versions[index] as Version, head }));
const everyStep = sampled(steps, 6).map((step) => ({
  ...step,
  name: `${step.base.tag} to ${step.head.tag}`,
}));

describe.skipIf(folder === undefined)(
  'the steps of a real digest as pull requests (skipped where ../shared is not at hand)',
  () => {
    let made: ReplayRepository;
    let repository: LocalRepository;
    const reviews = new Map<string, Promise<Reviewed>>();
    const reviewed = ({ base, head }: Omit<Step, 'answer'>) => {
      const known = reviews.get(head.tag) ?? reviewStep(repository, { base, head, answer });
      reviews.set(head.tag, known);
      return known;
    };
    beforeAll(async () => {
      made = createReplayRepository(folder as string);
      repository = await made.open();
    });
    afterAll(() => made[Symbol.dispose]());

    it('are 44', () => {
      expect(steps).toHaveLength(44);
    });

    it.each(everyStep)('$name: every finding has one place, and one review', async (step) => {
      const first = await reviewed(step);
      expectAllPlaced(first);
      expectTouched(first, diffOfTexts(step.base.text, step.head.text));
      const host = await published(first);
      const { base, head } = step;
      const second = await reviewStep(repository, { base, head, answer, existing: host.standing });
      expect(placementOf(second)).toEqual(placementOf(first));
      expectNothingToDo(second, host);
    });

    it.each(everyStep)('$name: a suggestion does what the fix does', async (step) => {
      const { head } = step;
      const { comments, findings } = placementOf(await reviewed(step));
      const suggested = findings.filter((each) => each.suggested);
      const { text, applied } = applyFixes(head.text, suggested, { unsafe: true });
      expect(applied).toHaveLength(suggested.length);
      expect(applySuggestions(head.text, comments)).toBe(text);
      // In a review the base alone says how labels are written, for the fix the file at hand does too.
      if (suggested.some(({ rule }) => rule === 'digest-source-label')) return;
      // The scheme of a link is the same each time.
      if (suggested.every(({ rule }) => rule === 'digest-link-insecure')) return;
      const unsafe = suggested.some(({ fix }) => !fix?.safe);
      // The fix goes on from there to the same text.
      expect(await fixed(text, head, unsafe)).toBe(await fixed(head.text, head, unsafe));
    });

    it('say nothing twice in one long pull request', { timeout: 300_000 }, async () => {
      const [base, ...heads] = versions as [Version, ...Version[]];
      const host = new FakeHost();
      let before = base;
      for (const head of sampled(heads, 7)) {
        host.push(head.tag, ({ lines }) => lines && movedLines(lines, before.text, head.text));
        before = head;
        const stood = host.standing;
        const review = await reviewStep(repository, {
          base,
          head,
          answer: webOf(head.text),
          existing: stood,
          maxComments: 100,
        });
        expectAllPlaced(review);
        await published(review, host, head.tag);
        const { inline } = composeReview(review);
        const { threads, comments } = host.standing;
        expect(told(threads)).toEqual(told(inline));
        expect(new Set(threads.map(placeOf)).size).toBe(threads.length);
        expect(comments).toHaveLength(1);
        // What stood on its lines still stands there, and was not said anew.
        const wanted = new Set(inline.map(sameComment));
        for (const thread of stood.threads.filter((each) => wanted.has(sameComment(each)))) {
          expect(threads.map(({ id }) => id)).toContain(thread.id);
        }
        expectNothingToDo(review, host, head.tag);
      }
    });
  },
);

/** Counts add up: each finding has one place, introduced ones another than those that stood there. */
function expectAllPlaced(reviewed: Reviewed): void {
  const { findings, comments } = placementOf(reviewed);
  const { introduced, existing, ...places } = placesOf(reviewed);
  expect(introduced + existing).toBe(findings.length);
  expect(places.inline + places.summary + places.withheld).toBe(introduced);
  expect(comments.flatMap((comment) => comment.findings)).toHaveLength(places.inline);
  expect(reviewed.report.findings).toHaveLength(findings.length);
  expect(reviewed.failures).toEqual([]);
}

/** Nobody is blamed for a line that the step did not touch, but for relations. */
function expectTouched({ report }: Reviewed, { isAdded }: FileDiff): void {
  for (const { state, rule, range } of report.findings) {
    if (state !== 'introduced' || rules.find(({ id }) => id === rule)?.relates) continue;
    const lines = Array.from(
      { length: range.end.line - range.start.line + 1 },
      (_, at) => range.start.line + at,
    );
    expect(lines.some(isAdded), `${rule} on line ${range.start.line}`).toBe(true);
  }
}

/** The text that `copydesk fix` makes of another. */
async function fixed(text: string, { date }: Version, unsafe: boolean): Promise<string> {
  const args = ['fix', '--today', date, ...(unsafe ? ['--unsafe'] : [])];
  const run = await runWith({ 'mlwatch.md': text }, args, { pages: answer });
  return run.text('mlwatch.md');
}

/** Publishes a review on a pull request. */
async function published(
  review: Reviewed,
  host = new FakeHost(),
  head = 'head-1',
): Promise<FakeHost> {
  await publish({ review: withHead(review, head), host, existing: host.standing });
  return host;
}

/** The review of another commit with the same text. */
function withHead(review: Reviewed, head: string): Reviewed {
  return { ...review, summary: { ...review.summary, head } };
}

function expectNothingToDo(review: Reviewed, host: FakeHost, head = 'head-1'): void {
  const operations = plan(composeReview(withHead(review, head)), host.standing);
  expect(operations.filter(({ type }) => type !== 'keep')).toEqual([]);
}

/** The findings that comments tell, as their markers have them. */
function told(comments: readonly { body: string }[]): string[] {
  return comments.flatMap(({ body }) => readInlineMarker(body) ?? []).sort();
}

function placeOf({ lines }: ExistingThread): string {
  return `${lines?.first}-${lines?.last}`;
}

function sameComment({ lines, body }: { lines: LineRange | undefined; body: string }): string {
  return `${lines?.first}-${lines?.last} ${body}`;
}

/** Where lines of a text are in another one, as GitHub moves a comment along; undefined where one of them is gone. */
function movedLines(
  { first, last }: LineRange,
  before: string,
  after: string,
): LineRange | undefined {
  const moved = new Map<number, number>();
  let old = 1;
  let now = 1;
  for (const { added, removed, count } of diffArrays(before.split('\n'), after.split('\n'))) {
    for (let step = 0; !added && !removed && step < count; step++)
      moved.set(old + step, now + step);
    if (!added) old += count;
    if (!removed) now += count;
  }
  const [to, end] = [moved.get(first), moved.get(last)];
  return to !== undefined && end === to + last - first ? { first: to, last: end } : undefined;
}
