import type { Stars } from '../../digest/stars.ts';
import type { FailOn, Verdict } from '../../findings/verdict.ts';
import type { Source } from '../../text/source.ts';
import type { SummaryState } from '../marker.ts';
import type { LineRange, PlacedFinding } from '../types.ts';

/** An entry that the change added, and what was found of it. */
export interface NewEntry {
  path: string;
  /** The lines of its head and its body. */
  lines: LineRange;
  source: string | undefined;
  /** Plain text; empty where it has none. */
  title: string;
  url: string;
  starred: boolean;
  /** What a check found of its link; none where links are not checked. */
  link?: {
    outcome: 'alive' | 'moved' | 'dead' | 'unverified' | 'skipped';
    /** In words, as they end a sentence. */
    reason: string;
    /** Where it leads, if elsewhere. */
    finalUrl?: string | undefined;
  };
  /** How its title compares to the page's; none where there was nothing to compare. */
  titleCheck?: 'same' | 'different' | 'unsure';
}

/** A control comment that the change added; none of these silences anything in the review. */
export interface AddedSuppression {
  path: string;
  line: number;
  text: string;
}

/** All that a summary tells. */
export interface SummaryInput {
  verdict: Verdict;
  failOn: FailOn;
  /** Every finding of the review, with the place where it is told. */
  placed: readonly PlacedFinding[];
  /** The text at the head of a changed file. */
  sources: (path: string) => Source | undefined;
  /** In the order in which they are to be shown. */
  entries: readonly NewEntry[];
  /** Links that were not checked, further ones of the entries included, by the reason in words. */
  skippedLinks: readonly { count: number; reason: string }[];
  stars: {
    /** Of the new entries. */
    added: Stars;
    /** Of what the base has. */
    archive: Stars;
  };
  addedSuppressions: readonly AddedSuppression[];
  /** What a reader should know though it is no finding, a sentence each. */
  notices: readonly string[];
  /** The commit that was looked at, or the name of what is none, such as a working tree. */
  head: string;
  /** The address of a line at the head; none where there is no such page. */
  blobUrl?: ((path: string, line: number) => string) | undefined;
  /** What the summary said that stands there already. */
  previous: SummaryState | undefined;
  /** Commands that do the same locally. */
  commands: {
    /** Reviews the same change. */
    review: string;
    /** Lists all problems of the files, those that stood there before included. */
    check: string;
    /** Makes the fixes. */
    fix: string;
  };
  /** Where the rules are documented. */
  docsUrl: string;
}
