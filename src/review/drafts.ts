import { type Finding, severities } from '../findings/finding.ts';
import { fixesTouch, takeFixes } from '../findings/fix.ts';
import { type GitLines, liesIn, rangeIn, rangeWith } from './diff.ts';
import type { LineRange } from './ports.ts';
import { isTooMuch, linesOfFix, type Suggestion, suggestionOf } from './suggestion.ts';

/** A comment on lines of a file, about one finding or several. */
export interface InlineComment {
  path: string;
  /** Exactly what its suggestion replaces. */
  lines: LineRange;
  /** At least one, the most severe first. */
  findings: readonly Finding[];
  suggestion: Suggestion | undefined;
}

/** A comment that the review might make. */
export interface Draft extends InlineComment {
  /** The findings whose fixes its suggestion carries. */
  carried: ReadonlySet<Finding>;
}

/**
 * The comments on one file, each on a line that a hunk shows, in the order of the text. Findings
 * share a comment where their lines are the same, where their fixes need the same lines (no line
 * may have two suggestions), or where one fix touches the other, which usually solves both.
 *
 * Where fixes cannot go together, safe ones come first, then those further up. An unsafe fix joins
 * safe ones only on lines that these replace anyway: a small change that can be accepted at once
 * must not disappear in a large one that needs a review.
 */
export function draftComments(
  all: readonly Finding[],
  path: string,
  lines: GitLines,
  hunks: readonly LineRange[],
): Draft[] {
  const inOrder = all.toSorted((a, b) => startOf(a) - startOf(b));
  const drafts: Draft[] = [];
  const carried = new Set<Finding>();
  for (const group of groupsOf(fixableOf(inOrder, lines, hunks), lines)) {
    const findings = group.members.map(({ finding }) => finding);
    const suggestion = suggestionOf(group, findings, lines);
    if (!suggestion) continue;
    drafts.push({ ...suggestion, path, findings, carried: new Set(findings) });
    for (const finding of findings) carried.add(finding);
  }
  const others = inOrder.filter((finding) => !carried.has(finding));
  return withOthers(drafts, others, path, lines);
}

/**
 * Adds the findings whose fixes no suggestion carries: to the comment on their line, or to the one
 * whose suggestion their fix touches, otherwise one comment for each line.
 */
function withOthers(
  drafts: readonly Draft[],
  others: readonly Finding[],
  path: string,
  lines: GitLines,
): Draft[] {
  const lineOf = (finding: Finding) => lines.lineAt(startOf(finding));
  const open = drafts
    .map((draft) => ({ ...draft, findings: [...draft.findings] }))
    .sort((a, b) => a.lines.first - b.lines.first);
  const suggested = open.map(({ lines: { first, last } }, index) => ({ first, last, index }));
  const touchedBy = ({ fix }: Finding, line: number) =>
    [line, line - 1, line + 1]
      .flatMap((near) => open[rangeWith(suggested, near)?.index ?? -1] ?? [])
      .find(({ carried }) =>
        [...carried].some((other) => fix && other.fix && fixesTouch(fix, other.fix)),
      );
  const byLine = new Map(
    open.flatMap((draft) => draft.findings.map((each) => [lineOf(each), draft])),
  );
  for (const finding of others) {
    const line = lineOf(finding);
    const draft = byLine.get(line) ?? touchedBy(finding, line);
    if (draft) {
      draft.findings.push(finding);
      continue;
    }
    const own = {
      path,
      lines: { first: line, last: line },
      findings: [finding],
      carried: new Set<Finding>(),
      suggestion: undefined,
    };
    open.push(own);
    byLine.set(line, own);
  }
  for (const { findings } of open) {
    findings.sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
  }
  return open.sort((a, b) => a.lines.first - b.lines.first || a.lines.last - b.lines.last);
}

/** A finding whose fix a suggestion may carry, and the lines that this would replace. */
interface Fixable extends LineRange {
  finding: Finding;
  fix: NonNullable<Finding['fix']>;
}

/** The fixes that a suggestion can carry and that do not touch each other. */
function fixableOf(
  inOrder: readonly Finding[],
  lines: GitLines,
  hunks: readonly LineRange[],
): readonly Fixable[] {
  const fixable = inOrder.flatMap((finding) => {
    const range = linesOfFix(finding, lines);
    const isShown = range && liesIn(range, rangeWith(hunks, range.first));
    return finding.fix && isShown ? [{ ...range, finding, fix: finding.fix }] : [];
  });
  const safe = takeFixes(fixable.filter(({ fix }) => fix.safe));
  const unsafe = takeFixes(
    fixable.filter(({ fix }) => !fix.safe),
    safe.edits,
  );
  return [...safe.taken, ...unsafe.taken];
}

/** Fixes that go into one suggestion, and the lines that it replaces. */
interface Group extends LineRange {
  members: Fixable[];
}

function groupsOf(all: readonly Fixable[], lines: GitLines): Group[] {
  const groups = joined(
    all.filter(({ fix }) => fix.safe),
    lines,
  );
  const apart: Fixable[] = [];
  for (const fixable of all) {
    if (fixable.fix.safe) continue;
    const group = rangeIn(groups, fixable);
    if (!group) apart.push(fixable);
    else if (liesIn(fixable, group)) group.members.push(fixable);
  }
  return [...groups, ...joined(apart, lines)];
}

/** Joins fixes that need the same lines, as long as that is not too much for one suggestion. */
function joined(fixes: readonly Fixable[], lines: GitLines): Group[] {
  const groups: Group[] = [];
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

function startOf({ range }: Finding): number {
  return range.start.offset;
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
