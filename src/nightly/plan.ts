import type { Box, Stored, StoredHost, StoredLink } from '../links/store.ts';
import type { WantedIssue } from './issue.ts';
import { duplicateBody, isDuplicate, readNightMarker } from './marker.ts';
import type { ExistingIssue, IssueChange } from './ports.ts';
import { keyOfHost, keyOfLink } from './report.ts';

/** One step from the tracking issue as it is to the one that is wanted. */
export type IssueOperation =
  | { type: 'create'; title: string; body: string; labels: readonly string[] }
  | { type: 'update'; number: number; change: IssueChange };

/**
 * The tracking issue among those of the acting account: by its marker, or by its number where
 * somebody emptied its body; never by its title. An open one counts before a closed one, and of
 * several open ones the first; the others are duplicates.
 */
export function findIssue(
  issues: readonly ExistingIssue[],
  known: number | undefined,
): { issue: ExistingIssue | undefined; duplicates: readonly ExistingIssue[] } {
  const own = issues
    .filter(({ body, number }) => readNightMarker(body) || (number === known && !isDuplicate(body)))
    .sort((a, b) => a.number - b.number);
  const [first, ...others] = own.filter(({ open }) => open);
  return { issue: first ?? own.at(-1), duplicates: others };
}

/**
 * The steps that make the tracking issue as it is wanted; none where it says already all that is
 * worth a write. One that this program closed is opened again by whatever is found; one that
 * somebody else closed only by what died since it was written. A plan that was carried out and is
 * made again is empty.
 */
export function planIssue(
  wanted: WantedIssue,
  issues: readonly ExistingIssue[],
  { known, labels, today }: { known: number | undefined; labels: readonly string[]; today: string },
): IssueOperation[] {
  const { issue, duplicates } = findIssue(issues, known);
  const { title, body } = wanted;
  if (!issue) return wanted.state === 'clean' ? [] : [{ type: 'create', title, body, labels }];
  const { number } = issue;
  const closed = duplicates.map(({ number: other }): IssueOperation => {
    const change = { body: duplicateBody(number), open: false, reason: 'duplicate' } as const;
    return { type: 'update', number: other, change };
  });
  const change = changeOf(wanted, issue, today);
  return change ? [{ type: 'update', number, change }, ...closed] : closed;
}

function changeOf(
  wanted: WantedIssue,
  issue: ExistingIssue,
  today: string,
): IssueChange | undefined {
  const { body } = wanted;
  const marker = readNightMarker(issue.body);
  if (issue.open) {
    if (wanted.state === 'clean') return { body, open: false, reason: 'completed' };
    return marker?.substance === wanted.substance ? undefined : { body };
  }
  if (wanted.state === 'clean') return undefined;
  if (marker?.state === 'clean') return { body, open: true };
  // Where nobody knows any more what it said, only what is reported today is new.
  const { lastDeath } = wanted;
  const isNew = lastDeath !== undefined && (marker ? lastDeath > marker.day : lastDeath === today);
  return isNew ? { body, open: true } : undefined;
}

/**
 * Takes the boxes of the tracking issue over into what is remembered: a ticked one leaves its link
 * or host alone, and one that is no longer ticked takes that back. A box that is missing says
 * nothing.
 */
export function withBoxes(
  stored: Stored,
  boxes: ReadonlyMap<string, boolean>,
  today: string,
): Stored {
  if (boxes.size === 0) return stored;
  const links = new Map<string, StoredLink>();
  for (const [url, record] of stored.links) {
    if (!record.claim && !record.box) continue;
    const box = changedBox(record.box, boxes.get(keyOfLink(url)), today);
    if (box) links.set(url, { ...record, box });
  }
  const hosts = new Map<string, StoredHost>();
  for (const [host, record] of stored.hosts) {
    const box = changedBox(record.box, boxes.get(keyOfHost(host)), today);
    if (box) hosts.set(host, { ...record, box });
  }
  if (links.size + hosts.size === 0) return stored;
  return {
    ...stored,
    links: new Map([...stored.links, ...links]),
    hosts: new Map([...stored.hosts, ...hosts]),
  };
}

function changedBox(
  before: Box | undefined,
  ticked: boolean | undefined,
  today: string,
): Box | undefined {
  if (ticked === undefined || ticked === (before?.ticked ?? false)) return undefined;
  return { ticked, day: today };
}
