import type { Box, Stored, StoredHost, StoredLink } from '../links/store.ts';
import { keyOfHost, keyOfLink } from './report.ts';

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
