import { posix } from 'node:path';
import type { Additions } from '../../digest/additions.ts';
import { isHabit } from '../../digest/habit.ts';
import { linkIdentity } from '../../digest/identity/identity.ts';
import type { Digest, Entry, Link } from '../../digest/types.ts';
import type { LinkOutcome } from '../../links/outcome.ts';
import { linksOf } from '../../links/scope.ts';
import type { PageFacts } from '../../page/facts.ts';
import { isAddress } from '../../page/placeholder.ts';
import { parseAddress } from '../../text/address.ts';
import { compareTitles, type TitleMatch } from '../../titles/compare.ts';

/** What is known of a digest's links once they were checked: what the rules about links read. */
export interface CheckedLinks {
  /** The links that lead somewhere and are not quoted, in the order of the text. */
  links: readonly CheckedLink[];
  /** Every entry, in the order of the text. */
  entries: readonly CheckedEntry[];
}

/** A link with what is known of it. */
export interface CheckedLink {
  link: Link;
  /** The entry whose own link it is. */
  entry: CheckedEntry | undefined;
  /** Undefined where it was not checked, as for a link that was there before the change. */
  outcome: LinkOutcome | undefined;
  /** The path of a relative link to a file that the repository does not have. */
  missingPath: string | undefined;
}

/** An entry with what its page says. */
export interface CheckedEntry {
  entry: Entry;
  /** Whether it leads somewhere, but has no title, or an address for one. */
  lacksTitle: boolean;
  /** What the page says of itself; undefined where it was not read, or says what others do. */
  facts: PageFacts | undefined;
  /** Whether the page has a title that other pages of its site have too. */
  hasSharedTitle: boolean;
  /**
   * How its title compares with the page's; undefined where one of them is not known. Where the
   * digest has the habit of writing titles of its own, none is called different.
   */
  titleMatch: TitleMatch | undefined;
}

/** What links are held against. */
export interface LinkInput {
  /** By the address as the digest writes it. */
  outcomes: ReadonlyMap<string, LinkOutcome>;
  /** What a change added: only its links are held against the web. Undefined without a change. */
  additions?: Additions | undefined;
  /** Whether the repository has a file or a folder of this path. */
  exists(path: string): Promise<boolean>;
}

/** Where no link was looked at. */
export const uncheckedLinks: CheckedLinks = { links: [], entries: [] };

/** What is known of the links of a digest where neither the web nor the files can be asked. */
export function unaskedLinks(digest: Digest): CheckedLinks {
  const entries = digest.entries.map((entry) =>
    checkedEntry(entry, undefined, new Set(), digest.format.tags),
  );
  const known = new Map(entries.map((each) => [each.entry, each]));
  const links = linksOf(digest).map(({ link, entry }) => ({
    link,
    entry: entry && known.get(entry),
    outcome: undefined,
    missingPath: undefined,
  }));
  return { links, entries };
}

/** The number of entries that tells whether a digest has the habit of taking titles from pages. */
const minCompared = 5;

/** Gathers what is known of the links of a digest. */
export async function checkedLinks(
  digest: Digest,
  { outcomes, additions, exists }: LinkInput,
): Promise<CheckedLinks> {
  const { path } = digest.document.source;
  const shared = sharedTitles(outcomes);
  const entries = withOwnTitles(
    digest.entries.map((entry) => {
      const isNew = additions?.bringsLink(path, entry.head) ?? true;
      const page = isNew ? pageFactsOf(outcomes.get(entry.url)) : undefined;
      return checkedEntry(entry, page, shared, digest.format.tags);
    }),
  );
  const known = new Map(entries.map((each) => [each.entry, each]));
  const links: CheckedLink[] = [];
  for (const { link, entry } of linksOf(digest)) {
    const isNew = additions?.isNewLink(path, link.range) ?? true;
    links.push({
      link,
      entry: entry && known.get(entry),
      outcome: isNew ? outcomes.get(link.url) : undefined,
      missingPath: await missingPath(link, posix.dirname(path), exists),
    });
  }
  return { links, entries };
}

function checkedEntry(
  entry: Entry,
  page: PageFacts | undefined,
  shared: ReadonlySet<string>,
  tags: readonly string[],
): CheckedEntry {
  const isWithout = lacksTitle(entry);
  const hasSharedTitle = page !== undefined && shared.has(titleKey(entry.url, page));
  const facts = hasSharedTitle ? undefined : page;
  const titleMatch = isWithout || !facts ? undefined : matchOf(entry, facts, tags);
  return { entry, lacksTitle: isWithout, facts, hasSharedTitle, titleMatch };
}

/** Where a digest seems to write titles of its own, none is called different. */
function withOwnTitles(entries: readonly CheckedEntry[]): readonly CheckedEntry[] {
  const compared = entries.filter(({ titleMatch }) => titleMatch !== undefined).length;
  const different = entries.filter(({ titleMatch }) => titleMatch === 'different').length;
  if (compared < minCompared || isHabit(compared - different, compared)) return entries;
  return entries.map((each) =>
    each.titleMatch === 'different' ? { ...each, titleMatch: 'unsure' } : each,
  );
}

/** What a page says of itself; it counts only where the link is alive or moved. */
export function pageFactsOf(outcome: LinkOutcome | undefined): PageFacts | undefined {
  return outcome?.outcome === 'alive' || outcome?.outcome === 'moved' ? outcome.facts : undefined;
}

/**
 * Compares the title of an entry with its page's. Never called different are those of links to a
 * place within a page, which may be called as the place is, and of PDFs, whose information is
 * often that of an older document.
 */
function matchOf(
  { title, source, url }: Entry,
  facts: PageFacts,
  tags: readonly string[],
): TitleMatch | undefined {
  if (!title || facts.title === undefined) return undefined;
  const match = compareTitles(facts.title, title.text, {
    siteName: facts.siteName,
    sourceLabel: source?.text,
    tags,
    url,
  });
  const isPart = /#(?!:~:)./.test(url) || facts.contentType === 'application/pdf';
  return match === 'different' && isPart ? 'unsure' : match;
}

/** The titles that two links or more of one site have in common. */
function sharedTitles(outcomes: ReadonlyMap<string, LinkOutcome>): ReadonlySet<string> {
  const links = new Map<string, string>();
  const shared = new Set<string>();
  for (const [url, outcome] of outcomes) {
    const page = pageFactsOf(outcome);
    if (!page) continue;
    const key = titleKey(url, page);
    const link = linkIdentity(url)?.key ?? url;
    if ((links.get(key) ?? link) !== link) shared.add(key);
    links.set(key, link);
  }
  return shared;
}

function titleKey(url: string, { title }: PageFacts): string {
  return `${linkIdentity(url)?.site} ${title}`;
}

/** Whether an entry leads somewhere, but has no title, or an address for one. */
function lacksTitle({ title, url }: Entry): boolean {
  if (!parseAddress(url)) return false;
  if (!title || title.markdown.trim() === '') return true;
  // A site may be called by its host, where the link leads to its front page.
  if (isHostOf(title.text.trim(), url)) return false;
  return isAddress(title.text) || isOwnAddress(title.text.trim(), url);
}

/** Whether a text is the host of the front page that an address leads to. */
export function isHostOf(text: string, url: string): boolean {
  const { hostname, pathname, search } = parseAddress(url) ?? {};
  if (hostname === undefined || pathname !== '/' || search !== '') return false;
  const [one, other] = [text, hostname].map((host) => host.toLowerCase().replace(/^www\./, ''));
  return one?.replace(/\/$/, '') === other;
}

/** Whether a text is the entry's own address without its scheme. */
function isOwnAddress(text: string, url: string): boolean {
  if (/\s/.test(text) || !text.includes('.')) return false;
  // A site may be called by its host, as quasar.dev is.
  const address = parseAddress(url);
  const isFrontPage = address?.pathname === '/' && address.search === '';
  if (isFrontPage && !text.includes('/')) return false;
  const key = linkIdentity(`https://${text}`)?.key;
  return key !== undefined && key === linkIdentity(url)?.key;
}

/**
 * The path of a relative link that leads to no file. Where the repository does not even have the
 * first folder of the path, the site may make the file, and nothing is said.
 */
async function missingPath(
  { url }: Link,
  folder: string,
  exists: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  const path = relativePath(url);
  if (path === undefined) return undefined;
  const full = posix.normalize(path.startsWith('/') ? `.${path}` : posix.join(folder, path));
  const first = firstFolder(path, folder);
  if (full.startsWith('..') || first === undefined || !(await exists(first))) return undefined;
  for (const candidate of filesOf(full)) {
    if (await exists(candidate)) return undefined;
  }
  return path;
}

/** The path of a relative link, decoded, without query and fragment; undefined for all others. */
function relativePath(url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')) return undefined;
  const written = url.split(/[?#]/, 1)[0] as string;
  // What a site generator fills in: https://jekyllrb.com/docs/liquid/,
  // https://gohugo.io/content-management/shortcodes/
  if (written === '' || /\{\{|\{%/.test(written)) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The first folder that a path names, from the root of the repository. */
function firstFolder(path: string, folder: string): string | undefined {
  const absolute = path.startsWith('/');
  const segments = posix.normalize(absolute ? `.${path}` : path).split('/');
  const first = segments.findIndex((segment) => segment !== '..' && segment !== '.');
  if (first === -1 || first >= segments.length - 1) return undefined;
  const head = segments.slice(0, first + 1).join('/');
  return absolute ? head : posix.join(folder, head);
}

/** What a site makes pages of, or serves under a shorter name. */
function filesOf(path: string): string[] {
  const plain = path.replace(/\/$/, '');
  const bare = plain.replace(/\.html?$/, '');
  return [plain, `${bare}.md`, `${bare}.html`];
}
