import type { Digest } from '../../digest/types.ts';
import type { LinkOutcome } from '../../links/outcome.ts';
import { linksOf } from '../../links/scope.ts';
import { deadLink } from './dead.ts';
import { insecureLink } from './insecure.ts';
import type { LinkProblem } from './link-problem.ts';
import { movedLink } from './moved.ts';
import { unverifiedLink } from './unverified.ts';

/** The findings about the links of a digest, by their outcomes, in the order of the text. */
export function linkProblems(
  digest: Digest,
  outcomes: ReadonlyMap<string, LinkOutcome>,
): LinkProblem[] {
  const { source } = digest.document;
  const { tags } = digest.format;
  return linksOf(digest).flatMap(({ link, entry }) => {
    const outcome = outcomes.get(link.url);
    if (!outcome) return [];
    const found = { link, entry, outcome, source, tags };
    return (
      deadLink(found) ?? movedLink(found) ?? insecureLink(found) ?? unverifiedLink(found) ?? []
    );
  });
}
