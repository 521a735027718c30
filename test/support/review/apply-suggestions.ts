import { gitLines } from '../../../src/review/diff.ts';
import type { InlineComment } from '../../../src/review/drafts.ts';

/** A text after its suggestions were applied as GitHub applies them: their lines take the place of those of the comment. */
export function applySuggestions(
  text: string,
  comments: readonly Pick<InlineComment, 'lines' | 'suggestion'>[],
): string {
  const { start } = gitLines(text);
  let result = '';
  let at = 0;
  const inOrder = comments.toSorted((a, b) => a.lines.first - b.lines.first);
  for (const { lines, suggestion } of inOrder) {
    if (!suggestion) continue;
    result += text.slice(at, start(lines.first)) + suggestion.lines.join('\n');
    at = start(lines.last + 1);
    // The end of the last line stays as it is, unless the line itself goes.
    if (suggestion.lines.length > 0 && text[at - 1] === '\n') at--;
  }
  return result + text.slice(at);
}
