import { CopydeskError } from '../errors.ts';

/** One mistake of a configuration, at a value or a key of it. */
export interface Fault {
  /** Keys and indexes from the top down to the value. */
  path: readonly PropertyKey[];
  /** Whether it concerns the key at the end of the path, not its value. */
  onKey?: boolean;
  /** Of a text: the place in it, counted from 0. */
  index?: number;
  /** What was found and what was expected. */
  text: string;
}

/** A mistake and its line and column, both counted from 1. */
export interface PlacedFault {
  line: number;
  column: number;
  text: string;
}

/** So many mistakes are listed; who makes more mends these first. */
const listed = 20;

/** Puts the mistakes of a file into one error, in the order of their places. */
export function configError(path: string, faults: readonly PlacedFault[]): CopydeskError {
  const lines = faults
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => `${path}:${fault.line}:${fault.column}: ${fault.text}`);
  const more = lines.length - listed;
  const shown = more > 0 ? [...lines.slice(0, listed), `… and ${more} more`] : lines;
  return new CopydeskError('config-invalid', shown.join('\n'));
}
