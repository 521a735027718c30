import { partitionPoint } from '../text/search.ts';
import type { LineRange } from './types.ts';

/**
 * The lines of a text as git and GitHub count them: from 1, ended by LF alone, so that CR belongs to the line that it
 * stands in. A last line may lack its end; behind a last line end there is no further line.
 */
export interface GitLines {
  readonly text: string;
  /** Whether CR stands in it, as a line end or otherwise. */
  readonly hasReturn: boolean;
  /** The line that a place belongs to, its line end included; the end of the text belongs to the last line. */
  lineAt(offset: number): number;
  /** Where a line begins; the end of the text for the line behind the last one. */
  start(line: number): number;
}

/** Counts the lines of a text. */
export function gitLines(text: string): GitLines {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return {
    text,
    hasReturn: text.includes('\r'),
    lineAt: (offset) => partitionPoint(starts, (start) => start <= offset),
    start: (line) => starts[line - 1] ?? text.length,
  };
}

/** The one of some ranges, which are in order and apart, that a line lies in. */
export function rangeWith<Lines extends LineRange>(
  ranges: readonly Lines[],
  line: number,
): Lines | undefined {
  return rangeIn(ranges, { first: line, last: line });
}

/** The last one of some ranges, which are in order and apart, that shares a line with another range. */
export function rangeIn<Lines extends LineRange>(
  ranges: readonly Lines[],
  other: LineRange,
): Lines | undefined {
  const range = ranges[partitionPoint(ranges, ({ first }) => first <= other.last) - 1];
  return range && other.first <= range.last ? range : undefined;
}

/** Whether a range lies in another one. */
export function liesIn(inner: LineRange, outer: LineRange | undefined): boolean {
  return outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
}
