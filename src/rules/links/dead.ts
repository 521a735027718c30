import { inlineCode } from '../../text/code-span.ts';
import { type FoundLink, type LinkProblem, placeOf } from './link-problem.ts';
import { reasonText } from './reasons.ts';

/** The finding about a link that is dead; undefined for every other one. */
export function deadLink({ link, outcome }: FoundLink): LinkProblem | undefined {
  if (outcome.outcome !== 'dead') return undefined;
  return {
    rule: 'digest-link-dead',
    message: `Unexpected dead link ${inlineCode(link.url)}: ${reasonText(outcome)}; replace it or remove it`,
    range: placeOf(link),
    subject: link.url,
  };
}
