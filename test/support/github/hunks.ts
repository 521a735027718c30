/** Part of a patch, with the lines of the new file that a comment may stand on. */
export interface Hunk {
  oldStart: number;
  oldLines: number;
  /** First line of the new file, 1-based. */
  newStart: number;
  /** How many lines of the new file it shows: added ones and those around them. */
  newLines: number;
  /** As in the patch, each with its sign. */
  lines: string[];
}

/** The hunks of a patch as git writes it: a count of one is left out. */
export function hunksOf(patch: string): Hunk[] {
  return patch
    .split(/^(?=@@ )/m)
    .filter(Boolean)
    .map((text) => {
      const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
      const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(head);
      if (!match) throw new Error(`cannot read ${head}`);
      const [, oldStart, oldLines = '1', newStart, newLines = '1'] = match;
      return {
        oldStart: Number(oldStart),
        oldLines: Number(oldLines),
        newStart: Number(newStart),
        newLines: Number(newLines),
        lines,
      };
    });
}

/** The hunk that shows this line of the new file. */
export function hunkAt(hunks: readonly Hunk[], line: number): Hunk | undefined {
  return hunks.find(({ newStart, newLines }) => line >= newStart && line < newStart + newLines);
}

/** Where a line of the old file stands in the new one; undefined where it was changed or removed. */
export function newLineOf(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const hunk of hunks) {
    // A hunk without old lines stands after its start, any other one at it.
    const first = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    if (line < first) break;
    if (line < first + hunk.oldLines) return inside(hunk, line);
    shift += hunk.newLines - hunk.oldLines;
  }
  return line + shift;
}

function inside(hunk: Hunk, line: number): number | undefined {
  let before = hunk.oldStart;
  let after = hunk.newStart;
  for (const text of hunk.lines) {
    if (text.startsWith('\\')) continue;
    if (!text.startsWith('+') && before === line) return text.startsWith('-') ? undefined : after;
    if (!text.startsWith('+')) before += 1;
    if (!text.startsWith('-')) after += 1;
  }
  return undefined;
}
