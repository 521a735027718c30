import { type Finding, fingerprintOf, type PlaceReason, severities } from '../findings/finding.ts';
import type { Source } from '../text/source.ts';
import { type FileDiff, gitLines, rangeWith } from './diff.ts';
import { type Draft, draftComments, type InlineComment } from './drafts.ts';
import { findingKey } from './marker.ts';
import type { LineRange } from './ports.ts';

/** A changed file at the head. */
export interface ChangedText {
  source: Source;
  diff: FileDiff;
}

/** What decides on the places beside the findings and the diff. */
interface PlaceOptions {
  /** The greatest number of comments; those with errors come first, then those further up. */
  max: number;
  /** The keys ({@link findingKey}) of findings whose comment somebody resolved. */
  resolved: ReadonlySet<string>;
  /** The keys ({@link commentKey}) of comments that the host rejected. */
  refused: ReadonlySet<string>;
}

/** The comments of a review, and every finding with its place. */
export interface Placement {
  comments: readonly InlineComment[];
  /** In the order in which they were given. */
  findings: readonly Finding[];
}

/**
 * Gives every finding its place, and groups those that are commented on. What the change introduced
 * becomes a comment where the diff shows its line, with a suggestion where GitHub can apply its
 * fix; otherwise it is listed in the summary. Comments follow the order of `files`.
 */
export function place(
  findings: readonly Finding[],
  files: readonly ChangedText[],
  { max, resolved, refused }: PlaceOptions,
): Placement {
  const first = findings.map((finding) => firstPlace(finding, resolved));
  const drafts = draftsIn(
    files,
    first.filter(({ place }) => place === 'inline'),
  );
  const chosen = new Set(mostSevere(drafts, max));
  const draftOf = new Map(drafts.flatMap((draft) => draft.findings.map((each) => [each, draft])));
  const placed = new Map(
    first.map((finding) => {
      const draft = draftOf.get(finding);
      if (finding.place !== 'inline') return [finding, finding];
      if (!draft) return [finding, inSummary(finding, 'not-in-diff')];
      if (!chosen.has(draft)) return [finding, inSummary(finding, 'too-many')];
      if (refused.has(commentKey(draft))) return [finding, inSummary(finding, 'refused')];
      return [finding, { ...finding, suggested: draft.carried.has(finding) }];
    }),
  );
  return {
    comments: drafts
      .filter((draft) => chosen.has(draft) && !refused.has(commentKey(draft)))
      .map(({ path, lines, suggestion, findings }) => ({
        path,
        lines,
        findings: findings.map((finding) => placed.get(finding) as Finding),
        suggestion,
      })),
    findings: [...placed.values()],
  };
}

/** Identifies a comment among those of its review. */
export function commentKey({ path, lines }: { path: string; lines: LineRange }): string {
  return `${path}:${lines.first}-${lines.last}`;
}

/** The place of a finding, provided that the diff shows its line and the limit is not reached. */
function firstPlace(finding: Finding, resolved: ReadonlySet<string>): Finding {
  if (finding.state === 'existing') return { ...finding, place: 'existing' };
  const { path, severity } = finding;
  if (resolved.has(findingKey({ path, fingerprint: fingerprintOf(finding) }))) {
    return { ...finding, place: 'withheld', why: 'resolved' };
  }
  return severity === 'info' ? inSummary(finding, 'info') : { ...finding, place: 'inline' };
}

function inSummary(finding: Finding, why: PlaceReason): Finding {
  return { ...finding, place: 'summary', why };
}

function draftsIn(files: readonly ChangedText[], all: readonly Finding[]): Draft[] {
  const byPath = new Map<string, Finding[]>(files.map(({ source }) => [source.path, []]));
  for (const finding of all) byPath.get(finding.path)?.push(finding);
  return files.flatMap(({ source, diff }) => {
    const lines = gitLines(source.text);
    const shown = (byPath.get(source.path) ?? []).filter(({ range }) =>
      rangeWith(diff.hunks, lines.lineAt(range.start.offset)),
    );
    return draftComments(shown, source.path, lines, diff.hunks);
  });
}

/** Each draft has its most severe finding first. */
function mostSevere(drafts: readonly Draft[], max: number): Draft[] {
  const rankOf = ({ findings: [first] }: Draft) => severities.indexOf(first?.severity ?? 'info');
  return drafts.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, max);
}
