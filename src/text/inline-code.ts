/** Longer values are cut in messages, at their middle. */
const longest = 120;

/**
 * A value as it stands in a message: a code span on one line, cut at its middle when it is long. Its fence is longer than
 * any run of backticks in it, as markdown wants (CommonMark 0.31, 6.1).
 */
export function inlineCode(value: string): string {
  const line = value.replace(/\s*[\r\n]+\s*/g, ' ');
  const half = Math.floor((longest - 1) / 2);
  const short = line.length > longest ? `${line.slice(0, half)}…${line.slice(-half)}` : line;
  const runs = short.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = /^`|`$/.test(short) ? ' ' : '';
  return `${fence}${space}${short}${space}${fence}`;
}
