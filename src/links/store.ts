import * as z from 'zod';
import { linkIdentity } from '../digest/identity/identity.ts';
import type { PageFacts } from '../page/facts.ts';
import { deadReasons, type Judgement, type LinkOutcome, unverifiedReasons } from './outcome.ts';
import { requestAddress } from './redirects.ts';

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
} & Exclude<Judgement, { outcome: 'skipped' }>;

/** All that is remembered, by the address as it is asked for. */
export type LinkStore = ReadonlyMap<string, StoredLink>;

/**
 * What is remembered after a run on the day `today` (YYYY-MM-DD, UTC): the store with the run's
 * outcomes put in. A link that was skipped stays as it was; facts outlive a run that could not read
 * them.
 */
export function remember(
  store: LinkStore,
  outcomes: Iterable<LinkOutcome>,
  today: string,
): LinkStore {
  const next = new Map(store);
  for (const outcome of outcomes) {
    const url = requestAddress(outcome.url);
    if (url === undefined || outcome.outcome === 'skipped') continue;
    next.set(url, recordOf(url, outcome, store.get(url), today));
  }
  return next;
}

function recordOf(
  url: string,
  found: Exclude<LinkOutcome, { outcome: 'skipped' }>,
  before: StoredLink | undefined,
  today: string,
): StoredLink {
  const { outcome, reason, status, finalUrl, etag, lastModified } = found;
  const same = before?.outcome === outcome && before.last <= today ? before : undefined;
  const facts = found.facts ?? before?.facts;
  return {
    url,
    ...({ outcome, reason } as Exclude<Judgement, { outcome: 'skipped' }>),
    first: same?.first ?? today,
    last: today,
    days: (same?.days ?? 0) + (same?.last === today ? 0 : 1),
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(facts !== undefined && { facts }),
  };
}

/** The order of links in a store's file: by identity, then by address. */
function compareStored(one: StoredLink, other: StoredLink): number {
  return compare(keyOf(one), keyOf(other)) || compare(one.url, other.url);
}

/** The identity of a stored link. */
function keyOf({ url }: StoredLink): string {
  return linkIdentity(url)?.key ?? url;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The version of the format that this program writes, and the only one that it reads. */
const version = 1;

/** What came of reading a store's file. */
type ParsedStore =
  | { ok: true; store: LinkStore }
  /**
   * The file cannot be used: it is to be renamed (see `asideName`) with this message as a warning,
   * and the run begins with an empty store.
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

const base = z.object({
  key: z.string(),
  url: z.string().refine((url) => requestAddress(url) === url),
  first: day,
  last: day,
  days: z.int().min(1),
  status: z.int().exactOptional(),
  finalUrl: z.string().exactOptional(),
  etag: header.exactOptional(),
  lastModified: header.exactOptional(),
  facts: facts.exactOptional(),
});

const record = z.discriminatedUnion('outcome', [
  base.extend({ outcome: z.literal('alive'), reason: z.literal('ok') }),
  base.extend({ outcome: z.literal('moved'), reason: z.literal('permanent-redirect') }),
  base.extend({ outcome: z.literal('dead'), reason: z.enum(deadReasons) }),
  base.extend({ outcome: z.literal('unverified'), reason: z.enum(unverifiedReasons) }),
]);

const start = z.object({ format: z.literal('copydesk-links'), version: z.int() });

/**
 * Reads a store's file: NDJSON, the first line names the format and its version, then one link a
 * line. A file that is not whole is broken: half a memory would pass for a whole one.
 */
export function parseStore(content: string): ParsedStore {
  const lines = content.split('\n');
  if (lines.pop() !== '') return broken(lines.length + 1, 'the last line is cut off');
  const begins = start.safeParse(parseLine(lines[0] ?? ''));
  if (!begins.success) return broken(1, 'expected the format and its version');
  if (begins.data.version !== version) {
    const message = `it has version ${begins.data.version} of the format, and this program knows version ${version}`;
    return { ok: false, fault: 'future', message };
  }
  const store = new Map<string, StoredLink>();
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const parsed = record.safeParse(parseLine(line));
    if (!parsed.success) return broken(index + 1, 'expected a link with its outcome');
    const { key: _, ...link } = parsed.data;
    store.set(link.url, link);
  }
  return { ok: true, store };
}

function broken(line: number, what: string): ParsedStore {
  return { ok: false, fault: 'broken', message: `it is broken at line ${line}: ${what}` };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Writes a store as the text of its file: the same store always gives the same text. */
export function printStore(store: LinkStore): string {
  const links = [...store.values()].sort(compareStored);
  const lines = links.map((link) => JSON.stringify({ key: keyOf(link), ...inOrder(link) }));
  return `${[JSON.stringify({ format: 'copydesk-links', version }), ...lines].join('\n')}\n`;
}

/** The fields in one order, whoever made the record. */
function inOrder(link: StoredLink): object {
  const { url, outcome, reason, first, last, days, ...more } = link;
  const { status, finalUrl, etag, lastModified } = more;
  const { title, siteName, author, published, language, contentType } = link.facts ?? {};
  const facts = link.facts && { title, siteName, author, published, language, contentType };
  const state = { url, outcome, reason, first, last, days };
  return { ...state, status, finalUrl, etag, lastModified, facts };
}

/** The name under which a file that cannot be used is kept, on the day `today` (YYYY-MM-DD). */
export function asideName(path: string, fault: 'broken' | 'future', today: string): string {
  return `${path}.${fault}-${today}`;
}
