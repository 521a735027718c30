import type { JudgedFinding } from '../findings/baseline.ts';
import { severities } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { type Draft, draftComments } from './grouping.ts';
import { gitLines, rangeWith } from './lines.ts';
import type { ChangedText, Placement, Placing } from './types.ts';

/** What decides on the places beside the findings and the diff. */
export interface PlacementSettings {
  /** So many comments are made at most: those with errors first, then in the order of the text. */
  maxComments: number;
  /** Whether somebody resolved a comment about such a finding in this file. */
  isResolved(fingerprint: string, path: string): boolean;
}

/**
 * Finds a place for every finding, and makes the comments. What the change introduced becomes a comment where the diff
 * shows its line, with a suggestion where GitHub can carry its fix out; else the summary tells it. `changed` has the
 * changed files by their paths, in the order in which their comments are to stand. The findings come back in their order.
 */
export function place(
  findings: readonly JudgedFinding[],
  changed: ReadonlyMap<string, ChangedText>,
  { maxComments, isResolved }: PlacementSettings,
): Placement {
  const judged = findings.map((each) => ({ ...each, placing: firstPlacing(each, isResolved) }));
  const wanted = judged.filter(({ placing }) => placing.place === 'inline');
  const drafts = draftsIn(changed, wanted);
  const made = new Set(mostSevere(drafts, maxComments));
  const drafted = new Map(drafts.flatMap((draft) => draft.told.map((told) => [told, draft])));
  return {
    inline: drafts
      .filter((draft) => made.has(draft))
      .map(({ path, lines, told, suggestion }) => ({
        path,
        lines,
        findings: told.map(({ finding }) => finding),
        suggestion,
      })),
    findings: judged.map((each) => {
      const { finding, state } = each;
      const draft = drafted.get(each);
      const isMade = draft !== undefined && made.has(draft);
      const suggested = isMade && draft.carried.has(each);
      if (each.placing.place !== 'inline' || isMade) {
        return { finding, state, suggested, ...each.placing };
      }
      return {
        finding,
        state,
        suggested,
        place: 'summary',
        why: draft ? 'too-many' : 'not-in-diff',
      };
    }),
  };
}

/** Where a finding belongs if the diff shows its line and there is room for a comment. */
function firstPlacing(
  { finding, state }: JudgedFinding,
  isResolved: PlacementSettings['isResolved'],
): Placing {
  if (state === 'existing') return { place: 'existing' };
  if (isResolved(fingerprintOf(finding), finding.path)) {
    return { place: 'withheld', why: 'resolved' };
  }
  if (finding.severity === 'info') return { place: 'summary', why: 'info' };
  return { place: 'inline' };
}

/** The comments that could be made, file by file, about the findings whose lines the diff shows. */
function draftsIn<Told extends JudgedFinding>(
  changed: ReadonlyMap<string, ChangedText>,
  all: readonly Told[],
): (Draft<Told> & { path: string })[] {
  const byPath = new Map<string, Told[]>();
  for (const told of all) {
    const { path } = told.finding;
    const others = byPath.get(path);
    if (others) others.push(told);
    else byPath.set(path, [told]);
  }
  return [...changed].flatMap(([path, { source, diff }]) => {
    const lines = gitLines(source.text);
    const shown = (byPath.get(path) ?? []).filter(({ finding }) =>
      rangeWith(diff.hunks, lines.lineAt(finding.range.start.offset)),
    );
    return draftComments(shown, lines, diff.hunks).map((draft) => ({ ...draft, path }));
  });
}

/** So many of the drafts, those with the most severe findings first; each has its most severe finding first. */
function mostSevere<Of extends Draft<JudgedFinding>>(drafts: readonly Of[], most: number): Of[] {
  const rank = ({ told: [first] }: Of) => severities.indexOf(first?.finding.severity ?? 'info');
  return drafts.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}
