import { onOneLine } from './source.ts';
import { truncateMiddle } from './truncate.ts';

/** Longer values are cut in messages. */
const maxLength = 120;

/**
 * A value as it stands in a message: a code span on one line, cut at its middle when it is long.
 */
export function inlineCode(value: string): string {
  const text = truncateMiddle(onOneLine(value), maxLength);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return codeSpan(`${space}${text}${space}`);
}

/**
 * Puts a text between backticks that it cannot close: one more than its longest run has
 * (CommonMark 0.31, 6.1). What begins or ends with a backtick needs a space there.
 */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestBackticks(text) + 1);
  return fence + text + fence;
}

/** A fence that none of these lines closes, however they are indented. */
export function codeFence(lines: readonly string[]): string {
  const longest = lines.reduce((length, line) => Math.max(length, longestBackticks(line)), 2);
  return '`'.repeat(longest + 1);
}

function longestBackticks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
