import type { Entry, Link } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import type { LinkOutcome } from '../../links/outcome.ts';
import type { Source } from '../../text/source.ts';
import type { LinkRuleId } from './table.ts';

/** A finding about a link or a title, before it is known in which file and how severe. */
export type LinkProblem = Problem & { rule: LinkRuleId };

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
