import { markdownCode } from '../escape.ts';
import type { LineRange, WantedReview } from '../review/ports.ts';

/** A review as one markdown page: the summary comment, then each comment on lines as it would be posted. */
export function reviewPage({ summary, inline }: WantedReview): string {
  const comments = inline.map(
    ({ path, lines, body }) => `#### ${markdownCode(path)}, ${linesText(lines)}\n\n${body}`,
  );
  return [...(summary === undefined ? [] : [summary]), ...comments]
    .map((part) => `${part}\n`)
    .join('\n---\n\n');
}

/** `line 3`, `lines 3 to 5` */
function linesText({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
