import type { Finding } from '../../../src/findings/finding.ts';
import { fingerprintOf } from '../../../src/findings/finding.ts';
import { createReport } from '../../../src/report/report.ts';
import { commentBody } from '../../../src/review/comment.ts';
import type { Reviewed } from '../../../src/review/compose.ts';
import { summaryMarker } from '../../../src/review/marker.ts';
import type { ExistingThread, WantedComment, WantedReview } from '../../../src/review/ports.ts';
import { createSource } from '../../../src/text/source.ts';
import { emptyReview } from '../reviews.ts';

/** A finding on a line, told from others by a number. */
const findingOf = (
  number: number,
  line: number,
  { path = 'README.md', text = 'Unexpected tracking parameter' } = {},
): Finding => ({
  rule: 'digest-test',
  severity: 'error',
  message: text,
  path,
  range: pageAt(path).range(8 * (line - 1), 8 * (line - 1) + 7),
  subject: String(number),
  url: 'https://example.org/',
});

/** A page of 99 lines of seven characters. */
const pageAt = (path: string) =>
  createSource(path, Array.from({ length: 99 }, (_, at) => `line ${10 + at}\n`.slice(-8)).join(''));

/** The fingerprint of the finding with a number. */
export const fingerprint = (number: number) => fingerprintOf(findingOf(number, 1));

/** The body of a comment about findings of these numbers. */
export const bodyOf = (numbers: readonly number[], text?: string) =>
  commentBody({
    path: 'README.md',
    lines: { first: 1, last: 1 },
    findings: numbers.map((number) => findingOf(number, 1, text === undefined ? {} : { text })),
    suggestion: undefined,
  });

/** A summary's body. */
export const summaryOf = (text = 'Two links are dead') =>
  `### Copydesk: ${text}\n\n${summaryMarker('findings')}`;

/** A comment as a test names it: its findings by numbers, its first line, and what else differs. */
export type CommentSpec = readonly [
  numbers: readonly number[],
  first: number,
  rest?: { last?: number; path?: string; text?: string },
];

/** A wanted comment; its lines are one line where nothing else is given. */
export function comment(...[numbers, first, rest = {}]: CommentSpec): WantedComment {
  const { last = first, path = 'README.md', text } = rest;
  return {
    path,
    lines: { first, last },
    fingerprints: numbers.map(fingerprint).sort(),
    body: bodyOf(numbers, text),
  };
}

/** A review of one page that wants these comments, each on one line. */
export function reviewed(comments: readonly CommentSpec[], head: string): Reviewed {
  const source = pageAt('README.md');
  const findings = comments.flatMap(([numbers, first, { text } = {}]) =>
    numbers.map((number) => ({
      ...findingOf(number, first, text === undefined ? {} : { text }),
      state: 'introduced' as const,
    })),
  );
  const summary = emptyReview({ head, sources: () => source });
  return {
    report: createReport({ files: [], digests: [], findings: [], failOn: 'error' }),
    sources: new Map([[source.path, source]]),
    failures: [],
    touched: true,
    files: [{ source, diff: { hunks: [{ first: 1, last: 99 }], isAdded: () => true } }],
    findings,
    limits: { max: 100, resolved: new Set() },
    summary,
  };
}

/** A wanted review with these comments. */
export function review(
  inline: readonly WantedComment[],
  rest: Partial<WantedReview> = {},
): WantedReview {
  return { head: 'head-1', inline, elsewhere: [], summary: summaryOf(), ...rest };
}

/** A thread about findings of these numbers, on one line or on lines that are gone. */
export function thread(
  id: number,
  numbers: readonly number[],
  first: number | undefined,
  rest: Partial<ExistingThread> = {},
): ExistingThread {
  return {
    id,
    path: 'README.md',
    lines: first === undefined ? undefined : { first, last: first },
    body: bodyOf(numbers),
    answered: false,
    resolved: false,
    ...rest,
  };
}

/** A comment with a number that tells its address. */
export const issueComment = (id: number, body = summaryOf()) => ({
  id,
  url: `https://github.com/octo-org/reading/pull/7#issuecomment-${id}`,
  body,
});
