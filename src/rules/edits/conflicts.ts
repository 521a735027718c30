import { visit } from 'unist-util-visit';
import type { Digest } from '../../digest/types.ts';
import type { Range, Source } from '../../text/source.ts';

/** A line that git writes around the sides of a conflict. */
export interface ConflictMarker {
  range: Range;
  /** The line without spaces at its end. */
  text: string;
}

/**
 * The conflict markers of a digest that git left in its text, outside of code: together those of one conflict, alone
 * those whose counterpart is gone. A row of `=` counts only between two others, since it may underline a heading.
 */
export function* conflicts(digest: Digest): Generator<[ConflictMarker, ...ConflictMarker[]]> {
  let open: [ConflictMarker, ...ConflictMarker[]] | undefined;
  for (const marker of markersOf(digest)) {
    const sign = marker.text[0];
    if (sign === '<') {
      if (open) yield open;
      open = [marker];
    } else if (sign !== '>') {
      open?.push(marker);
    } else if (open) {
      yield [...open, marker];
      open = undefined;
    } else if (!isQuote(marker, digest.document.source)) {
      yield [marker];
    }
  }
  if (open) yield open;
}

function markersOf({ document, inScope }: Digest): ConflictMarker[] {
  const { source, tree } = document;
  const { text } = source;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const code: { start: number; end: number }[] = [];
  visit(tree, 'code', ({ position }) => {
    code.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  });
  let next = 0;
  const markers: ConflictMarker[] = [];
  for (const { index } of text.matchAll(/^(?:[<>|]{7} [^\s]|={7}(?:\r|\n|$))/gm)) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const isCode = (code[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
    if (isCode || !inScope(index) || !/^(.)\1{6}/.test(text.slice(index, index + 7))) continue;
    const line = source.line(source.pointAt(index).line).trimEnd();
    markers.push({ range: source.range(index, index + line.length), text: line });
  }
  return markers;
}

/** Whether it stands among other quoted lines: seven quotes within one another, without spaces. */
function isQuote({ range }: ConflictMarker, source: Source): boolean {
  const { line } = range.start;
  return [line - 1, line + 1].some((each) => source.line(each).startsWith('>'));
}
