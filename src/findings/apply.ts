import type { Finding, Fix } from './finding.ts';

/** What came of applying fixes to a text once. */
export interface Applied {
  text: string;
  /** The findings whose fixes were applied; a fix that touches another's place waits for the next round. */
  applied: readonly Finding[];
}

/**
 * Applies the fixes of findings to the text they were found in, first come first served in the order of the text: a fix
 * is applied whole or not at all, and not where it touches one that was. Without `unsafe`, only safe fixes.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  { unsafe }: { unsafe: boolean },
): Applied {
  const taken: { start: number; end: number; text: string }[] = [];
  const applied: Finding[] = [];
  for (const finding of findings) {
    const edits = editsOf(finding.fix, unsafe);
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => touches(edit, other))))
      continue;
    taken.push(...edits);
    applied.push(finding);
  }
  const inOrder = taken.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of inOrder) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), applied };
}

function editsOf(fix: Fix | undefined, unsafe: boolean) {
  if (!fix || (!fix.safe && !unsafe)) return [];
  return fix.edits.map(({ range, text }) => ({
    start: range.start.offset,
    end: range.end.offset,
    text,
  }));
}

/** Whether two edits overlap or meet where one of them inserts: their order would change the result. */
function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
