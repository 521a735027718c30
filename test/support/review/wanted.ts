import { inlineMarker, summaryMarker } from '../../../src/review/marker.ts';
import type { ExistingThread, WantedComment, WantedReview } from '../../../src/review/ports.ts';

/** A fingerprint that is told from others by a number. */
export const fingerprint = (number: number) => number.toString(16).padStart(32, '0');

/** The body of a comment about findings of these numbers. */
export const bodyOf = (numbers: readonly number[], text = 'Unexpected tracking parameter') =>
  `${text}\n\n${inlineMarker(numbers.map(fingerprint))}`;

/** A summary's body. */
export const summaryOf = (text = 'Two links want a look') =>
  `${text}\n\n${summaryMarker('findings')}`;

/** A wanted comment about findings of these numbers; its lines are one line where only one number is given. */
export function comment(
  numbers: readonly number[],
  first: number,
  rest: { last?: number; path?: string; text?: string } = {},
): WantedComment {
  const { last = first, path = 'README.md', text } = rest;
  return {
    path,
    lines: { first, last },
    fingerprints: numbers.map(fingerprint),
    body: bodyOf(numbers, text),
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
