import { findCandidates } from './candidates.ts';
import type { Digest } from './types.ts';

/** How much of what looks like an entry the formats of a file recognise. */
export interface Coverage {
  recognised: number;
  /** All that is recognised or looks like an entry. */
  all: number;
  /** The lines that look like entries and are none. */
  missed: readonly number[];
}

/**
 * Counts how much of what looks like an entry the formats recognise in a file: headings, list
 * items, table rows and paragraphs that begin with a link, in the sections that they describe. What
 * stands in an entry belongs to it. All digests are those of one file, at least one.
 */
export function coverageOf(digests: readonly Digest[]): Coverage {
  const entries = digests.flatMap((digest) => digest.entries.map(({ range }) => range));
  entries.sort((a, b) => a.start.offset - b.start.offset);
  const recognised = new Set(
    digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset)),
  );
  const missed: number[] = [];
  let at = 0;
  let end = -1;
  const document = digests[0]?.document;
  for (const { clear, start, line } of document ? findCandidates(document).places : []) {
    if (!clear || !digests.some((digest) => digest.inScope(start))) continue;
    for (; at < entries.length && (entries[at]?.start.offset ?? 0) <= start; at++) {
      end = Math.max(end, entries[at]?.end.offset ?? 0);
    }
    if (start >= end) missed.push(line);
  }
  return { recognised: recognised.size, all: recognised.size + missed.length, missed };
}

/** Fewer lines than this that are not recognised are let be, whatever their share. */
const fewest = 10;
/** The share of recognised lines below which coverage is poor. */
const share = 0.8;

/** Whether so little of a file is recognised that its format hardly describes it. */
export function isPoor({ recognised, all, missed }: Coverage): boolean {
  return missed.length >= fewest && recognised < share * all;
}
