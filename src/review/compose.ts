import { fingerprintOf } from '../findings/fingerprint.ts';
import { commentBody, fingerprintsOf } from './comment.ts';
import { readInlineMarker } from './marker.ts';
import { commentKey } from './plan.ts';
import type {
  ExistingReview,
  InlineComment,
  Placement,
  WantedComment,
  WantedReview,
} from './types.ts';

/** Tells whether somebody resolved a comment about such a finding in a file. */
export function resolvedIn(
  existing: ExistingReview | undefined,
): (fingerprint: string, path: string) => boolean {
  const resolved = new Set(
    (existing?.threads ?? [])
      .filter((thread) => thread.resolved)
      .flatMap(({ path, body }) => (readInlineMarker(body) ?? []).map((each) => `${each} ${path}`)),
  );
  return (fingerprint, path) => resolved.has(`${fingerprint} ${path}`);
}

/** Where links in comments lead: the page of a line at the head; undefined where there is none. */
export type BlobUrl = ((path: string, line: number) => string) | undefined;

/**
 * Makes the review that is wanted, for any comments that the host refused: their findings are told in the summary, which
 * `summarise` writes from the placement.
 */
export function composeReview(
  head: string,
  placement: Placement,
  blobUrl: BlobUrl,
  summarise: (placement: Placement) => string | undefined,
): (refused: ReadonlySet<string>) => WantedReview {
  const comments = new Map(
    placement.inline.map((comment) => [wantedComment(comment, blobUrl), comment]),
  );
  return (refused) => {
    const inline = [...comments.keys()].filter((comment) => !refused.has(commentKey(comment)));
    const taken = inline.map((comment) => comments.get(comment) as InlineComment);
    const placed = withInline(placement, taken);
    return { head, inline, elsewhere: elsewhere(placed), summary: summarise(placed) };
  };
}

/** The findings of the head that no comment on lines tells. */
function elsewhere({ findings }: Placement): WantedReview['elsewhere'] {
  return findings
    .filter(({ place }) => place !== 'inline')
    .map(({ finding }) => ({ path: finding.path, fingerprint: fingerprintOf(finding) }));
}

function wantedComment(comment: InlineComment, blobUrl: BlobUrl): WantedComment {
  const { path, lines } = comment;
  const fingerprints = fingerprintsOf(comment);
  return { path, lines, fingerprints, body: commentBody(comment, { blobUrl }) };
}

/** The placement with these comments alone; what the others told is left to the summary. */
export function withInline(placement: Placement, inline: readonly InlineComment[]): Placement {
  if (inline.length === placement.inline.length) return placement;
  const told = new Set(inline.flatMap(({ findings }) => findings));
  return {
    inline,
    findings: placement.findings.map((each) =>
      each.place !== 'inline' || told.has(each.finding)
        ? each
        : {
            finding: each.finding,
            state: each.state,
            suggested: false,
            place: 'summary',
            why: 'refused',
          },
    ),
  };
}
