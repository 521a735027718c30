import type { Fix } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { type FoundLink, type LinkProblem, placeOf } from './link-problem.ts';

/** The finding about an http link whose page https serves too; undefined for every other one. The fix is the scheme. */
export function insecureLink(found: FoundLink): LinkProblem | undefined {
  const { link, outcome } = found;
  if (outcome.secureUrl === undefined) return undefined;
  const fix = schemeFix(found);
  return {
    rule: 'digest-link-insecure',
    message: `Unexpected http, expected ${inlineCode(outcome.secureUrl)}, which serves the same page`,
    range: placeOf(link),
    subject: link.url,
    ...fix,
  };
}

/** Writes `https` and leaves the rest of the address as it is written. None where the scheme is not written there. */
function schemeFix({ link, source }: FoundLink): { expected?: string[]; fix?: Fix } {
  const range = link.urlRange;
  const written = range ? source.text.slice(range.start.offset, range.end.offset) : '';
  const scheme = /^http(?=:)/i.exec(written)?.[0];
  if (!range || scheme === undefined) return {};
  const start = range.start.offset;
  const edit = { range: source.range(start, start + scheme.length), text: 'https' };
  return {
    expected: [`https${written.slice(scheme.length)}`],
    fix: { safe: true, edits: [edit] },
  };
}
