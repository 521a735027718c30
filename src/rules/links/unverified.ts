import { inlineCode } from '../../text/code-span.ts';
import { type FoundLink, type LinkProblem, placeOf } from './link-problem.ts';
import { reasonText } from './reasons.ts';

/** The finding about a link that could not be verified; undefined for every other one. It says nothing against the link. */
export function unverifiedLink({ link, outcome }: FoundLink): LinkProblem | undefined {
  if (outcome.outcome !== 'unverified') return undefined;
  return {
    rule: 'digest-link-unverified',
    message: `Could not verify ${inlineCode(link.url)}: ${reasonText(outcome)}`,
    range: placeOf(link),
    subject: link.url,
  };
}
