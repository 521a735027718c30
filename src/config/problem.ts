import { CopydeskError } from '../errors.ts';
import { nearest } from '../text/edit-distance.ts';

/** One mistake of a configuration, at a value or a key of it. */
export interface ConfigProblem {
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

/** The maximum number of mistakes that are listed. */
const maxListed = 20;

/** Puts the mistakes of a file into one error, in the order of their places. */
export function configError(path: string, faults: readonly PlacedFault[]): CopydeskError {
  const lines = faults
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => `${path}:${fault.line}:${fault.column}: ${oneLine(fault.text)}`);
  const more = lines.length - maxListed;
  const shown = more > 0 ? [...lines.slice(0, maxListed), `… and ${more} more`] : lines;
  return new CopydeskError('config-invalid', shown.join('\n'));
}

/** The maximum length of a quoted value: enough to recognise it. */
const maxQuotedLength = 60;

/**
 * Makes a text safe to stand in one line of a message: characters that cannot be seen are written
 * as `\u{…}`.
 */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`,
  );
}

/** Writes a text in backticks on one line, cut where it is long. */
export function code(text: string): string {
  const cut = text.length > maxQuotedLength;
  return `\`${oneLine(cut ? text.slice(0, maxQuotedLength - 1) : text)}${cut ? '…' : ''}\``;
}

/** Joins alternatives: `` `a`, `b` or `c` ``. */
export function either(alternatives: readonly string[]): string {
  if (alternatives.length < 2) return alternatives.join('');
  return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1)}`;
}

/**
 * A question that suggests the nearest known word, to end a message with; empty if there is none.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `; did you mean ${code(meant)}?`;
}

/** Describes a value of the configuration: its kind, or the value itself. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'no value';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  return code(String(value));
}
