import type { Finding } from '../../findings/finding.ts';

/** A finding about a title, without the file and its documentation. */
export type TitleProblem = Omit<Finding, 'path' | 'url'>;

/** Longer values are cut in messages, at their middle. */
const longest = 120;

/** A value as it stands in a message: in backticks, on one line, cut when it is long. */
export function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  const half = Math.floor((longest - 1) / 2);
  return `\`${line.length > longest ? `${line.slice(0, half)}…${line.slice(-half)}` : line}\``;
}
