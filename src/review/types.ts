import type { Finding, FindingState } from '../findings/finding.ts';
import type { Source } from '../text/source.ts';
import type { LineRange } from './ports.ts';

/** What a diff shows of a file's head. */
export interface FileDiff {
  /**
   * The lines that the diff shows, hunk by hunk, in order: added ones and those around them. A comment may stand on them,
   * and may not reach from one hunk into another. Empty where the host shows no diff.
   */
  hunks: readonly LineRange[];
  /** Whether the change wrote this line. */
  isAdded(line: number): boolean;
}

/** A changed file as its head has it. */
export interface ChangedText {
  source: Source;
  diff: FileDiff;
}

/** Why a finding stands in the summary and in no comment of its own. */
export type SummaryReason =
  | 'info' // it asks for nothing
  | 'not-in-diff' // the diff does not show its line
  | 'too-many' // there are as many comments as are wanted
  | 'refused'; // the host did not take the comment

/** Why an introduced finding is not shown. */
export type WithheldReason = 'resolved'; // somebody resolved the comment about it

/** Where a review tells a finding. Every finding has one place, so that the counts add up. */
export type Placing =
  | { place: 'inline' }
  | { place: 'summary'; why: SummaryReason }
  | { place: 'existing' }
  | { place: 'withheld'; why: WithheldReason };

/** A finding with its place. */
export type PlacedFinding = {
  finding: Finding;
  state: FindingState;
  /** Whether a comment carries its fix as a suggestion; else the summary shows the fix. */
  suggested: boolean;
} & Placing;

/** Text that takes the place of the lines of a comment with one click. */
export interface Suggestion {
  /** Without line ends; none deletes the lines. */
  lines: readonly string[];
  /** Whether all fixes in it are safe; else it wants a look. */
  safe: boolean;
}

/** A comment on lines of a file, about one finding or several. */
export interface InlineComment {
  path: string;
  /** Where it stands; exactly what its suggestion replaces. */
  lines: LineRange;
  /** At least one, the most severe first. */
  findings: readonly Finding[];
  suggestion: Suggestion | undefined;
}

/** Where everything is told. */
export interface Placement {
  inline: readonly InlineComment[];
  /** Every finding that was handed in, once. */
  findings: readonly PlacedFinding[];
}
