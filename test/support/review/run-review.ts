import type { Reviewed } from '../../../src/review/compose.ts';
import { type Placement, place } from '../../../src/review/place.ts';
import type { Change, ExistingReview, Repository } from '../../../src/review/ports.ts';
import { review } from '../../../src/review/review.ts';
import { createFakeClock } from '../links/fake-clock.ts';
import { createFakeWeb, type FakeAnswer } from '../links/fake-web.ts';

/** What is reviewed, and how. */
export interface ReviewSetup {
  change: Change;
  /** Answers without waiting for another program, which the fake clock knows nothing of. */
  repository: Repository;
  /** The day it is. */
  today: string;
  /** What the web answers; without it, no link is looked at. */
  answer?: ((url: string) => FakeAnswer) | undefined;
  /** What stands on the pull request already. */
  existing?: ExistingReview | undefined;
  maxComments?: number | undefined;
}

/** Reviews a change as the Action does. */
export function runReview(setup: ReviewSetup): Promise<Reviewed> {
  const { change, repository, today, answer, existing, maxComments = 25 } = setup;
  const clock = createFakeClock(Date.parse(`${today}T12:00:00Z`));
  const web = createFakeWeb(clock, ({ url }) => answer?.(url) ?? { status: 200 });
  const network = { clock, random: () => 0.5, gitHub: undefined, notice: undefined };
  return clock.run(
    review(
      { change, repository, author: undefined, existing, lineUrl: undefined },
      {
        config: { path: '.github/copydesk.yml', required: false },
        failOn: 'error',
        maxComments,
        links: {
          network: { ...network, open: () => ({ ...web, close: async () => undefined }) },
          offline: answer === undefined,
          budget: undefined,
          signal: undefined,
          watch: () => undefined,
        },
        today,
        command: 'npx copydesk review',
      },
    ),
  );
}

/** A repository in memory, and the change between two states of its files. */
export function changeOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Pick<ReviewSetup, 'change' | 'repository'> {
  const states = new Map([
    ['base', before],
    ['head', after],
  ]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    change: {
      base: 'base',
      mergeBase: 'base',
      head: 'head',
      files: paths
        .filter((path) => before.get(path) !== after.get(path))
        .map((path) => ({
          path,
          previousPath: undefined,
          status: !before.has(path) ? 'added' : after.has(path) ? 'modified' : 'removed',
          patch: undefined,
        })),
      more: false,
      showsDiffs: false,
    },
    repository: {
      list: async (commit) => ({
        files: [...(states.get(commit) ?? [])].map(([path, { length }]) => ({
          path,
          size: length,
        })),
        complete: true,
      }),
      read: async (wanted) =>
        wanted.map(({ commit, path }) => {
          const text = states.get(commit)?.get(path);
          return text === undefined ? undefined : encode(text);
        }),
    },
  };
}

/** The comments of a review before they are written, and its findings with their places. */
export function placementOf({ findings, files, limits }: Reviewed): Placement {
  return place(findings, files, { ...limits, refused: new Set() });
}
