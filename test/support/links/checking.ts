import { type CheckOptions, checkLinks } from '../../../src/links/check.ts';
import type { LinkToCheck } from '../../../src/links/group.ts';
import type { LinkOutcome } from '../../../src/links/outcome.ts';
import type { WebRequest } from '../../../src/links/ports.ts';
import { createRandom } from '../random.ts';
import { createFakeClock } from './fake-clock.ts';
import { createFakeWeb, type FakeAnswer } from './fake-web.ts';

/** What a fake server says, by address; of several answers the last one is repeated. An address that is missing is not found. */
export type FakePages = Record<string, FakeAnswer | readonly FakeAnswer[]>;

/** Checks links against fake pages, on a fake clock. Plain texts are entries' own links. */
export function startCheck(
  links: readonly (string | LinkToCheck)[],
  pages: FakePages | ((request: WebRequest, count: number) => FakeAnswer),
  options: Partial<CheckOptions> = {},
) {
  const clock = createFakeClock();
  const answer =
    typeof pages === 'function'
      ? pages
      : ({ url }: WebRequest, count: number): FakeAnswer => {
          const known = pages[url] ?? { status: 404 };
          const list = Array.isArray(known) ? (known as readonly FakeAnswer[]) : [known];
          return list[Math.min(count, list.length) - 1] as FakeAnswer;
        };
  const web = createFakeWeb(clock, answer);
  const random = createRandom(1);
  const check = checkLinks(
    links.map((link) => (typeof link === 'string' ? { url: link, kind: 'entry' } : link)),
    {
      web,
      clock,
      random: () => random.below(1_000_000) / 1_000_000,
      ...options,
    },
  );
  return { clock, web, check, finish: () => clock.run(check.outcomes) };
}

/** Checks links and waits for all of them. */
export async function checkOf(...args: Parameters<typeof startCheck>) {
  const started = startCheck(...args);
  const outcomes = await started.finish();
  return { ...started, outcomes };
}

/** Checks one entry's link. */
export async function outcomeOf(
  url: string,
  pages: Parameters<typeof startCheck>[1],
  options: Partial<CheckOptions> = {},
): Promise<LinkOutcome> {
  const { outcomes } = await checkOf([url], pages, options);
  return outcomes.get(url) as LinkOutcome;
}
