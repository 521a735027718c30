import { partitionPoint } from '../text/search.ts';
import type { Range } from '../text/source.ts';
import type { Finding, Fix, Replacement } from './finding.ts';

/** What came of applying fixes to a text once. */
export interface Applied {
  text: string;
  /**
   * The findings whose fixes were applied; a fix that touches another's place waits for the next
   * round.
   */
  applied: readonly Finding[];
}

/**
 * Applies the fixes of findings to the text they were found in, first come first served in the
 * order of the text: a fix is applied whole or not at all, and not where it touches one that was.
 * Without `unsafe`, only safe fixes.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  { unsafe }: { unsafe: boolean },
): Applied {
  const possible = unsafe ? findings : findings.filter(({ fix }) => fix?.safe);
  const { edits, taken } = takeFixes(possible);
  return { text: editText(text, edits), applied: taken };
}

/** Applies edits that are in the order of the text and do not overlap. */
export function editText(text: string, edits: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Fixes that can be applied at once, and their edits in the order of the text. */
interface Taken<Fixable> {
  taken: readonly Fixable[];
  edits: readonly Replacement[];
}

/**
 * Takes as many fixes as can be applied at once, first come first served: one that touches another
 * is left. Those taken before, of which these are the edits, come first. Quick where the fixes come
 * in the order of the text.
 */
export function takeFixes<Fixable extends Pick<Finding, 'fix'>>(
  all: readonly Fixable[],
  before: readonly Replacement[] = [],
): Taken<Fixable> {
  const edits: Replacement[] = [];
  const taken: Fixable[] = [];
  for (const fixable of all) {
    const wanted = editsOf(fixable.fix);
    if (wanted.length === 0) continue;
    if (wanted.some((edit) => isTaken(before, edit) || isTaken(edits, edit))) continue;
    for (const edit of wanted) edits.splice(placeOf(edits, edit), 0, edit);
    taken.push(fixable);
  }
  return { taken, edits };
}

/** The edits of a fix as offsets. */
export function editsOf(fix: Fix | undefined): Replacement[] {
  return (fix?.edits ?? []).map(({ range, text }) => ({
    start: range.start.offset,
    end: range.end.offset,
    text,
  }));
}

/**
 * Whether an edit touches one of those taken, which are in order and apart: only its neighbours can
 * be in its way.
 */
function isTaken(taken: readonly Replacement[], edit: Replacement): boolean {
  const at = placeOf(taken, edit);
  return [taken[at - 1], taken[at]].some((other) => other !== undefined && touches(edit, other));
}

/** The index of an edit among those taken. */
function placeOf(taken: readonly Replacement[], { start, end }: Replacement): number {
  return partitionPoint(
    taken,
    (other) => other.start < start || (other.start === start && other.end < end),
  );
}

/** Whether two fixes overlap or meet, so that only one of them can be applied to a text. */
export function fixesTouch(a: Fix, b: Fix): boolean {
  const others = editsOf(b);
  return editsOf(a).some((edit) => others.some((other) => touches(edit, other)));
}

/**
 * Whether two edits overlap or meet where one of them inserts: their order would change the result.
 */
function touches(a: Replacement, b: Replacement): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

/** A fix as one replacement: from the start of its first edit to the end of its last one. */
export function spanOfFix(
  { edits }: Fix,
  text: string,
): { range: Range; text: string } | undefined {
  const inOrder = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const first = inOrder[0];
  const last = inOrder[inOrder.length - 1];
  if (!first || !last) return undefined;
  let result = '';
  let at = first.range.start.offset;
  for (const edit of inOrder) {
    result += text.slice(at, edit.range.start.offset) + edit.text;
    at = edit.range.end.offset;
  }
  return { range: { start: first.range.start, end: last.range.end }, text: result };
}
