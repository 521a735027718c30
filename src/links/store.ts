import * as z from 'zod';
import { linkIdentity } from '../digest/identity/identity.ts';
import type { PageFacts } from '../page/facts.ts';
import { type DeadReason, deadReasons, type Judgement, unverifiedReasons } from './outcome.ts';
import { requestAddress } from './redirects.ts';

/**
 * What a link is suspected of, and the days on which a check found it so. A check that could verify
 * nothing neither adds to it nor takes it back.
 */
export type Claim = { days: readonly string[] } & (
  | { outcome: 'dead'; reason: DeadReason; status?: number }
  | { outcome: 'moved'; to: string }
);

/** What is remembered of one link from run to run. */
export type StoredLink = {
  /** The address as it is asked for, without a fragment. */
  url: string;
  /**
   * The first and the last day on which it was seen so, without another outcome between them, as
   * YYYY-MM-DD in UTC.
   */
  first: string;
  last: string;
  /** On how many days it was seen so. */
  days: number;
  status?: number;
  finalUrl?: string;
  etag?: string;
  lastModified?: string;
  facts?: PageFacts;
  /** The day on which it was asked first, where that is not `first`. */
  seen?: string;
  /** The last day on which it failed, not for the first time in a row. */
  shaken?: string;
  claim?: Claim;
  /** The box of the tracking issue that leaves it alone, and the day of its last change. */
  box?: Box;
  /** The archived copy, if there is one, and the day on which it was looked up. */
  copy?: { url?: string; day: string };
} & Exclude<Judgement, { outcome: 'skipped' }>;

/** A box as it was seen last, and the day since when. */
export interface Box {
  ticked: boolean;
  day: string;
}

/** All that is remembered, by the address as it is asked for. */
export type LinkStore = ReadonlyMap<string, StoredLink>;

/** A host that fails as a whole; of one that answers again, `days` is 0. */
export interface StoredHost {
  host: string;
  /** The first and the last day on which it was seen so. */
  first: string;
  last: string;
  days: number;
  box?: Box;
}

/** The counts of one night. */
export interface StoredNight {
  day: string;
  /** Links of the archive that are checked. */
  links: number;
  asked: number;
  healthy: number;
  dead: number;
  unverified: number;
  /** Links that were due and that the budget left for another night. */
  left: number;
}

/** All that a store's file holds. */
export interface Stored {
  links: LinkStore;
  hosts: ReadonlyMap<string, StoredHost>;
  /** The last 30 nights, the oldest first; `began` is the first of all. */
  nights: readonly StoredNight[];
  began?: string;
  /** Which part of the archive this is, as `2/8`, where several machines share a night. */
  shard?: string;
  /** The number of the tracking issue, and the repository as `owner/name` that it is one of. */
  issue?: number;
  repository?: string;
}

/** What is remembered before the first run. */
export const nothingStored: Stored = { links: new Map(), hosts: new Map(), nights: [] };

/** The identity of a stored link. */
function keyOf({ url }: StoredLink): string {
  return linkIdentity(url)?.key ?? url;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The most days of a claim that are kept: the first ones, and the last one. */
export const maxClaimDays = 10;

/** The version of the format that this program writes; it reads the earlier ones too. */
const version = 2;

/** What came of reading a store's file. */
type ParsedStore =
  | { ok: true; stored: Stored }
  /**
   * The file cannot be used: the run begins with an empty store and this message as a warning, and
   * keeps the file under another name before it replaces it.
   */
  | { ok: false; fault: 'broken' | 'future'; message: string };

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
// What goes out again in a header must not end it.
const header = z.string().regex(/^[\x20-\x7e]{1,500}$/);
const text = z.string().max(1000);

const facts = z.object({
  title: text.exactOptional(),
  siteName: text.exactOptional(),
  author: text.exactOptional(),
  published: day.exactOptional(),
  language: text.exactOptional(),
  contentType: text.exactOptional(),
});

const address = z.string().refine((url) => requestAddress(url) !== undefined);
const copyAddress = text.regex(/^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/[^\s<>"]+$/);

const box = z.object({ ticked: z.boolean(), day });
const days = z.array(day).min(1).max(maxClaimDays);
const claim = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('dead'),
    reason: z.enum(deadReasons),
    status: z.int().exactOptional(),
    days,
  }),
  z.object({ outcome: z.literal('moved'), to: address, days }),
]);

const base = z.object({
  key: z.string(),
  url: z.string().refine((url) => requestAddress(url) === url),
  first: day,
  last: day,
  days: z.int().min(1),
  status: z.int().exactOptional(),
  finalUrl: address.exactOptional(),
  etag: header.exactOptional(),
  lastModified: header.exactOptional(),
  facts: facts.exactOptional(),
  seen: day.exactOptional(),
  shaken: day.exactOptional(),
  claim: claim.exactOptional(),
  box: box.exactOptional(),
  copy: z.object({ url: copyAddress.exactOptional(), day }).exactOptional(),
});

const record = z.discriminatedUnion('outcome', [
  base.extend({ outcome: z.literal('alive'), reason: z.literal('ok') }),
  base.extend({ outcome: z.literal('moved'), reason: z.literal('permanent-redirect') }),
  base.extend({ outcome: z.literal('dead'), reason: z.enum(deadReasons) }),
  base.extend({ outcome: z.literal('unverified'), reason: z.enum(unverifiedReasons) }),
]);

const host = z.object({
  host: z.string(),
  first: day,
  last: day,
  days: z.int().min(0),
  box: box.exactOptional(),
});

const count = z.int().min(0);
const night = z.object({
  day,
  links: count,
  asked: count,
  healthy: count,
  dead: count,
  unverified: count,
  left: count,
});

const start = z.object({ format: z.literal('copydesk-links'), version: z.int().min(1) });
const head = z.object({
  began: day.exactOptional(),
  shard: z.string().exactOptional(),
  issue: z.int().min(1).exactOptional(),
  repository: text.exactOptional(),
  nights: z.array(night).default([]),
});

/**
 * Reads a store's file: NDJSON, the first line names the format, its version and the last nights,
 * then one host or link a line, each decoded by itself. A file that is not whole is broken: half a
 * memory would pass for a whole one.
 */
export function parseStore(content: Uint8Array): ParsedStore {
  const first = content.indexOf(lineEnd);
  const opening = parseLine(content.subarray(0, Math.max(0, first)));
  const begins = start.safeParse(opening);
  if (!begins.success) return broken(1, 'expected the format and its version');
  if (begins.data.version > version) {
    const message = `it has version ${begins.data.version} of the format, and this program knows version ${version}`;
    return { ok: false, fault: 'future', message };
  }
  const rest = head.safeParse(opening);
  if (!rest.success) return broken(1, 'expected the counts of the last nights');
  const links = new Map<string, StoredLink>();
  const hosts = new Map<string, StoredHost>();
  let number = 1;
  for (let at = first + 1; at < content.length; ) {
    number++;
    const end = content.indexOf(lineEnd, at);
    if (end === -1) return broken(number, 'the line is cut off');
    const value = parseLine(content.subarray(at, end));
    at = end + 1;
    const parsed = record.safeParse(value);
    if (parsed.success) {
      const { key: _, ...link } = parsed.data;
      links.set(link.url, link);
      continue;
    }
    const read = host.safeParse(value);
    if (!read.success) return broken(number, 'expected a link with its outcome, or a host');
    hosts.set(read.data.host, read.data);
  }
  return { ok: true, stored: { ...rest.data, links, hosts } };
}

const lineEnd = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

function broken(line: number, what: string): ParsedStore {
  return { ok: false, fault: 'broken', message: `it is broken at line ${line}: ${what}` };
}

function parseLine(line: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(line));
  } catch {
    return undefined;
  }
}

/** Writes a store as the text of its file: the same store always gives the same text. */
export function printStore(stored: Stored): string {
  return [...storeLines(stored)].join('');
}

/** The same line by line: a large store has no whole text beside it while it is written. */
export function* storeLines(stored: Stored): Generator<string> {
  const { links, hosts, nights, began, shard, issue, repository } = stored;
  const head = { format: 'copydesk-links', version, began, shard, issue, repository, nights };
  yield `${JSON.stringify(head)}\n`;
  const line = (value: object) => `${JSON.stringify(value, fieldOrder)}\n`;
  const byName = [...hosts.values()].sort((a, b) => compare(a.host, b.host));
  for (const each of byName) yield line(each);
  const byKey = [...links.values()].map((link) => ({ key: keyOf(link), link }));
  byKey.sort((a, b) => compare(a.key, b.key) || compare(a.link.url, b.link.url));
  for (const { key, link } of byKey) yield line({ key, ...link });
}

/** The fields in one order, whoever made them. */
const fieldOrder = [
  'key',
  'host',
  'url',
  'outcome',
  'reason',
  'to',
  'first',
  'last',
  'days',
  'status',
  'finalUrl',
  'etag',
  'lastModified',
  'facts',
  'title',
  'siteName',
  'author',
  'published',
  'language',
  'contentType',
  'seen',
  'shaken',
  'claim',
  'box',
  'ticked',
  'copy',
  'day',
];
