import { commentKey } from './plan.ts';
import type { WantedComment } from './types.ts';

/**
 * The comments to create next, where the host refused some before and does not say which one it minds: half of the
 * `suspects`, among which one is that it minds, until that one is found. All others wait for that, but get the last
 * of the `left` requests: most of them can be taken.
 */
export function nextBatch(
  comments: readonly WantedComment[],
  suspects: ReadonlySet<string>,
  left: number,
): readonly WantedComment[] {
  const suspected = comments.filter((comment) => suspects.has(commentKey(comment)));
  if (suspected.length === 0) return comments;
  const others = comments.filter((comment) => !suspected.includes(comment));
  if (left === 1 && others.length > 0) return others;
  return suspected.slice(0, Math.ceil(suspected.length / 2));
}
