import type { JudgedFinding } from '../findings/baseline.ts';
import { type Finding, severities } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { fixesTouch, takeFixes } from '../findings/fix.ts';
import { type GitLines, gitLines, liesIn, rangeIn, rangeWith } from './diff.ts';
import type { LineRange } from './ports.ts';
import { isTooMuch, linesOfFix, suggestionOf } from './suggestion.ts';
import type { ChangedText, Placement, Placing, Suggestion } from './types.ts';

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

/** A comment that the review might make. `Told` is a finding with what the caller knows of it. */
export interface Draft<Told> {
  lines: LineRange;
  /** The most severe first, then in the order of the text. */
  told: readonly Told[];
  /** Those of them whose fixes the suggestion carries. */
  carried: ReadonlySet<Told>;
  suggestion: Suggestion | undefined;
}

/**
 * The comments on one file that tell these findings, each on a line that a hunk shows, in the order of the text. Findings
 * share a comment where their lines are the same, their fixes need the same lines, so that no line has two suggestions, or
 * one fix touches the other: most often it then takes both problems away.
 *
 * Where fixes cannot go together, safe ones come first, then those further up. An unsafe fix joins safe ones only on lines
 * that these replace anyway: a small thing that can be accepted at once is not to drown in a large one that wants a look.
 */
export function draftComments<Told extends { finding: Finding }>(
  all: readonly Told[],
  lines: GitLines,
  hunks: readonly LineRange[],
): Draft<Told>[] {
  const inOrder = all.toSorted((a, b) => startOf(a) - startOf(b));
  const drafts: Draft<Told>[] = [];
  const carried = new Set<Told>();
  for (const group of groupsOf(fixableOf(inOrder, lines, hunks), lines)) {
    const members = group.members.map(({ told }) => told);
    const findings = members.map(({ finding }) => finding);
    const suggestion = suggestionOf(group, findings, lines);
    if (!suggestion) continue;
    drafts.push({ ...suggestion, told: members, carried: new Set(members) });
    for (const told of members) carried.add(told);
  }
  return withOthers(
    drafts,
    inOrder.filter((told) => !carried.has(told)),
    lines,
  );
}

/**
 * Adds the findings whose fixes no suggestion carries: to the comment that tells of their line, or whose suggestion their
 * fix touches, else each line as its own.
 */
function withOthers<Told extends { finding: Finding }>(
  drafts: readonly Draft<Told>[],
  others: readonly Told[],
  lines: GitLines,
): Draft<Told>[] {
  const lineOf = (told: Told) => lines.lineAt(startOf(told));
  const open = drafts
    .map((draft) => ({ ...draft, told: [...draft.told] }))
    .sort((a, b) => a.lines.first - b.lines.first);
  const suggested = open.map(({ lines: { first, last } }, index) => ({ first, last, index }));
  const touchedBy = ({ finding: { fix } }: Told, line: number) =>
    [line, line - 1, line + 1]
      .flatMap((near) => open[rangeWith(suggested, near)?.index ?? -1] ?? [])
      .find(({ carried }) =>
        [...carried].some(({ finding }) => fix && finding.fix && fixesTouch(fix, finding.fix)),
      );
  const byLine = new Map(open.flatMap((draft) => draft.told.map((told) => [lineOf(told), draft])));
  for (const told of others) {
    const line = lineOf(told);
    const draft = byLine.get(line) ?? touchedBy(told, line);
    if (draft) {
      draft.told.push(told);
      continue;
    }
    const range = { first: line, last: line };
    const own = { lines: range, told: [told], carried: new Set<Told>(), suggestion: undefined };
    open.push(own);
    byLine.set(line, own);
  }
  for (const { told } of open) told.sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
  return open.sort((a, b) => a.lines.first - b.lines.first || a.lines.last - b.lines.last);
}

/** A finding whose fix a suggestion may carry, and the lines that this would replace. */
interface Fixable<Told> extends LineRange {
  told: Told;
  fix: NonNullable<Finding['fix']>;
}

/** The fixes that a suggestion can carry and that do not touch each other. */
function fixableOf<Told extends { finding: Finding }>(
  inOrder: readonly Told[],
  lines: GitLines,
  hunks: readonly LineRange[],
): readonly Fixable<Told>[] {
  const fixable = inOrder.flatMap((told) => {
    const { fix } = told.finding;
    const range = linesOfFix(told.finding, lines);
    const isShown = range && liesIn(range, rangeWith(hunks, range.first));
    return fix && isShown ? [{ ...range, told, fix }] : [];
  });
  const safe = takeFixes(fixable.filter(({ fix }) => fix.safe));
  const unsafe = takeFixes(
    fixable.filter(({ fix }) => !fix.safe),
    safe.edits,
  );
  return [...safe.taken, ...unsafe.taken];
}

/** Fixes that go into one suggestion, and the lines that it replaces. */
interface Group<Told> extends LineRange {
  members: Fixable<Told>[];
}

function groupsOf<Told>(all: readonly Fixable<Told>[], lines: GitLines): Group<Told>[] {
  const groups = joined(
    all.filter(({ fix }) => fix.safe),
    lines,
  );
  const apart: Fixable<Told>[] = [];
  for (const fixable of all) {
    if (fixable.fix.safe) continue;
    const group = rangeIn(groups, fixable);
    if (!group) apart.push(fixable);
    else if (liesIn(fixable, group)) group.members.push(fixable);
  }
  return [...groups, ...joined(apart, lines)];
}

/** Joins fixes that need the same lines, as long as that is not too much for one suggestion. */
function joined<Told>(fixes: readonly Fixable<Told>[], lines: GitLines): Group<Told>[] {
  const groups: Group<Told>[] = [];
  for (const fixable of fixes.toSorted((a, b) => a.first - b.first)) {
    const group = groups.at(-1);
    if (!group || group.last < fixable.first) {
      groups.push({ first: fixable.first, last: fixable.last, members: [fixable] });
      continue;
    }
    const last = Math.max(group.last, fixable.last);
    if (isTooMuch({ first: group.first, last }, lines)) continue;
    group.last = last;
    group.members.push(fixable);
  }
  return groups;
}

function startOf({ finding }: { finding: Finding }): number {
  return finding.range.start.offset;
}

function rank({ finding }: { finding: Finding }): number {
  return severities.indexOf(finding.severity);
}
