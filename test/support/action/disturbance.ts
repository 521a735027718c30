import { expect } from 'vitest';
import { type DisturbanceName, disturbances } from '../github/faults.ts';
import type { OpenedPullRequest } from './opened.ts';

/** All that stands, without the address of this GitHub. */
async function standing({ github, number }: OpenedPullRequest): Promise<unknown> {
  return JSON.parse(JSON.stringify(await github.dump(number)).replaceAll(github.url, 'GITHUB'));
}

/** The same after a run that nothing disturbs, which is made once. */
export function onceUndisturbed(start: () => Promise<OpenedPullRequest>): () => Promise<unknown> {
  let stands: Promise<unknown> | undefined;
  const make = async () => {
    const pull = await start();
    await pull.runInside();
    return standing(pull);
  };
  return () => {
    stands ??= make();
    return stands;
  };
}

/** Every disturbance of every one of these requests. */
export function cellsOf(operations: readonly string[]) {
  return operations.flatMap((operation, index) =>
    (Object.keys(disturbances) as DisturbanceName[]).map((what) => ({
      request: index + 1,
      operation,
      what,
    })),
  );
}

/** Runs once with a fault and twice without: the review stands as it should, and the last run writes nothing. */
export async function expectSameAtLast(
  pull: OpenedPullRequest,
  { request, operation, what }: ReturnType<typeof cellsOf>[number],
  kind: 'any' | 'write',
  undisturbed: () => Promise<unknown>,
): Promise<void> {
  const { github, runInside } = pull;
  const matching = (each: { kind: string }) => kind === 'any' || each.kind === kind;
  github.fault({ nth: request, matching, what });
  const { failures } = await runInside();
  expect(github.log.filter(matching)[request - 1]?.operation).toBe(operation);
  for (const failure of failures) {
    expect(failure).toMatch(/GitHub|the change introduces/);
    expect(failure).not.toMatch(/fault of copydesk|\n|undefined|\[object/);
  }
  if (what !== 'a doubled call') await expectNothingTwice(pull);
  github.clearFaults();
  await runInside();
  expect(await standing(pull)).toEqual(await undisturbed());
  await runInside();
  expect(github.operations('write')).toEqual([]);
}

/** No comment stands twice, even before another run. */
async function expectNothingTwice({ github, number }: OpenedPullRequest): Promise<void> {
  const { comments, threads } = await github.dump(number);
  const said = [...comments, ...threads].map((each) => JSON.stringify(each));
  expect(said).toEqual([...new Set(said)]);
}
