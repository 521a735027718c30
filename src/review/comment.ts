import { doneMarker, isDone, withoutMarker } from './marker.ts';

/**
 * The body of an inline comment once its problem is gone, for a comment that cannot be removed since somebody answered.
 * A body that is done already stays as it is.
 */
export function doneBody(body: string): string {
  if (isDone(body)) return body;
  const quoted = withoutMarker(body).replace(/^/gm, '> ');
  return ['**Done**: this problem is gone.', quoted, doneMarker()].join('\n\n');
}
