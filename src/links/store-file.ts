import * as z from 'zod';
import { deadReasons, unverifiedReasons } from './outcome.ts';
import { requestAddress } from './redirects.ts';
import { compareStored, keyOf, type LinkStore, type StoredLink } from './store.ts';

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
