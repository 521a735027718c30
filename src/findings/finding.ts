import { createHash } from 'node:crypto';
import type { Range } from '../text/source.ts';

/** How much a finding matters; `error` is what a review is red for by default. */
export const severities = ['error', 'warning', 'info'] as const;
/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** One replacement of a stretch of text; an empty range inserts. */
export interface Edit {
  range: Range;
  text: string;
}

/** Text edits in one file that remove a finding. */
export interface Fix {
  /**
   * Whether the fix cannot change what an entry means, so that it may be applied without a look.
   */
  safe: boolean;
  /** Whether nobody tried it, since proofs of the file would take too long; it is then not safe. */
  untried?: true;
  /** Edits that do not overlap, in the order of their ranges. */
  edits: readonly Edit[];
}

/**
 * What a fix may change besides spacing:
 * - `address`: the address of a link, which leads to the same page;
 * - `brackets`: brackets around the label of a link;
 * - `case`: capitals;
 * - `date`: how a date is written, not the day that it names;
 * - `days`: the place of a whole day, and the heading of a day whose entries join another's;
 * - `depth`: the depth of a heading;
 * - `empty`: what holds nothing, such as an empty item or day;
 * - `invisible`: characters that cannot be seen;
 * - `label`: capitals, spaces and markup of a label;
 * - `link`: how a link is written that markdown did not read as one;
 * - `marker`: list markers, and so which lines are an item;
 * - `separator`: the punctuation between the values of an entry;
 * - `star`: how a star is written and where;
 * - `tag`: a tag that an entry gets.
 */
export type FixChange =
  | 'address'
  | 'brackets'
  | 'case'
  | 'date'
  | 'days'
  | 'depth'
  | 'empty'
  | 'invisible'
  | 'label'
  | 'link'
  | 'marker'
  | 'separator'
  | 'star'
  | 'tag';

/** One replacement as offsets; an empty stretch inserts. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A fix on trial: its edits, and what its rule declares that they change. */
export interface Trial {
  edits: readonly Replacement[];
  changes: readonly FixChange[];
}

/** Another place that a finding mentions, such as the first of two duplicates. */
export interface Related {
  path: string;
  range: Range;
  message: string;
}

/** What a rule says about one place, before it is known in which file and how severe. */
export interface Problem {
  /**
   * One sentence: what was found, what was expected, what to do. Plain text; values are in
   * backticks.
   */
  message: string;
  range: Range;
  /**
   * The stable identity of what the finding is about (an address, a date, a label); never a line
   * number.
   */
  subject: string;
  /**
   * The texts one of which would be right in place of the range, when the range is exactly what
   * they replace.
   */
  expected?: readonly string[];
  fix?: Fix;
  related?: readonly Related[];
}

/** One problem in one file. */
export interface Finding extends Problem {
  /** The id of the rule or check that reports it. */
  rule: string;
  severity: Severity;
  path: string;
  /** Where the rule is documented. */
  url: string;
  /** In a review: whether the change brought it. */
  state?: FindingState;
  /** In a review: where it is shown. Every finding has one place, so that the counts add up. */
  place?: FindingPlace;
  /** In a review: why it is shown there, or not at all. */
  why?: PlaceReason;
  /** In a review: whether a comment carries its fix as a suggestion. */
  suggested?: boolean;
}

/** Whether a finding came with the change or was there before. */
export type FindingState = 'introduced' | 'existing';

/** Where a review shows a finding; `existing` and `withheld` ones are only counted. */
export type FindingPlace = 'inline' | 'summary' | 'existing' | 'withheld';

/** Why a finding has no comment of its own. */
export type PlaceReason =
  | 'info' // it asks for nothing
  | 'not-in-diff' // the diff does not show its line
  | 'too-many' // the limit of comments is reached
  | 'refused' // the host rejected the comment
  | 'resolved'; // somebody resolved a comment about it

/**
 * What makes a finding the same in another version of its file: its rule and its subject, not its
 * line, as 32 hexadecimal digits. Findings with one fingerprint are counted, not merged.
 */
export function fingerprintOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, subject]))
    .digest('hex')
    .slice(0, 32);
}
