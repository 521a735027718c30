import type { Source } from '../../digest/source.ts';
import type { Entry, Link } from '../../digest/types.ts';
import type { Finding } from '../../findings/finding.ts';
import type { LinkOutcome } from '../outcome.ts';

/** A finding about a link, without the file and its documentation. */
export type LinkProblem = Omit<Finding, 'path' | 'url'>;

/** A link of a digest with what became of it. */
export interface FoundLink {
  link: Link;
  /** The entry whose own link it is. */
  entry: Entry | undefined;
  outcome: LinkOutcome;
  source: Source;
  /** The tags of the format, which are no part of a title. */
  tags: readonly string[];
}

/** The place of a link's address; of a reference, whose address stands elsewhere, of the whole link. */
export function placeOf({ urlRange, range }: Link): Link['range'] {
  return urlRange ?? range;
}
