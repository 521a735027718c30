import { matcherOf } from '../config/resolve.ts';
import type { Candidates } from '../digest/coverage.ts';
import type { Source } from '../text/source.ts';

/** A page that was read, with what looks like an entry in it. */
export interface SamplePage extends Candidates {
  path: string;
  source: Source;
}

/** Files that are one digest: their patterns, and the pages of the sample. */
export interface FileGroup {
  files: readonly string[];
  exclude: readonly string[];
  pages: readonly SamplePage[];
  /** How many files the patterns match. */
  count: number;
  /** How many of them are in the sample. */
  read: number;
  /** About how many entries they have together. */
  entries: number;
}

/** So many files are read at most, and of one folder. */
const mostFiles = 320;
const mostOfFolder = 80;

const collator = new Intl.Collator('en', { numeric: true });

/** Names of pages that speak about a repository and are no digest. */
const aboutNames =
  /^(?:contributing|contributors|change-?log|changes|history|code[-_ ]of[-_ ]conduct|licen[cs]e|security|support|governance|maintainers|authors|credits|acknowledge?ments|install(?:ation)?|todo|roadmap|faq|releas(?:es|ing)|style-?guide|pull[-_]request.*|issue[-_]template.*|.*template.*|summary|_sidebar|_navbar|copying|notice|agents|claude)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?\.\w+$/i;
const readmeName = /^(?:read-?me|index)(?:[._-][\w-]{2,12})?\.\w+$/i;

/** The part of a path that files of one digest share: folders with numbers stand for each other. */
function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.map((folder) => (/\d/.test(folder) ? '*' : folder)).join('/');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Which of the markdown files of a repository are read: of each folder some, evenly by name. */
export function sampleFiles(paths: readonly string[]): string[] {
  const folders = [...groupBy(paths.filter(isCandidate), folderOf).values()];
  const share = Math.max(4, Math.floor(mostFiles / Math.max(1, folders.length)));
  const most = Math.min(mostOfFolder, share);
  const ordered = folders.sort((a, b) => b.length - a.length);
  return ordered
    .flatMap((folder) => evenly(folder.sort(collator.compare), most))
    .slice(0, mostFiles);
}

function isCandidate(path: string): boolean {
  return (
    !aboutNames.test(nameOf(path)) &&
    !/(?:^|\/)(?:node_modules|vendor|test|tests|templates?|archetypes)\//i.test(path)
  );
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** How many places of a page clearly look like entries. */
function clearOf({ places }: SamplePage): number {
  return places.filter(({ clear, below, block }) => clear && !(below && block === 'item')).length;
}

/** Whether a page is mostly entries: pages about other things have links in their lists too. */
function isDigestLike(page: SamplePage): boolean {
  const clear = clearOf(page);
  const lines = page.source.text.split('\n').filter((line) => line.trim() !== '').length;
  return clear >= 2 && clear >= lines * 0.05;
}

/** The digests among the pages, the largest first. `paths` are all markdown files there are. */
export function findDigests(pages: readonly SamplePage[], paths: readonly string[]): FileGroup[] {
  const unique = withoutCopies(pages.filter(isDigestLike));
  const folders = groupBy(merged(unique), ({ folder }) => folder);
  const groups = [...folders].flatMap(([folder, found]) => {
    const like = found.map(({ page }) => page);
    const numbered = like.filter(({ path }) => /\d/.test(nameOf(path)) || folder.includes('*'));
    const others = like.filter((page) => !numbered.includes(page) && !isReadme(page));
    const readme = like.filter((page) => !numbered.includes(page) && isReadme(page));
    const issues = numbered.length >= 2 ? [groupOf(folder, numbered, pages, paths)] : [];
    const lists = numbered.length >= 2 ? [] : [...numbered, ...others];
    const largest = Math.max(0, ...lists.map(clearOf), ...issues.map(({ entries }) => entries));
    const main = readme.filter((page) => clearOf(page) >= Math.max(5, largest * 0.1));
    const single = issues.length > 0 ? main.filter((page) => clearOf(page) > largest) : main;
    const listed = [...single, ...lists];
    return listed.length > 0 ? [...issues, groupOf(folder, listed, pages, paths)] : issues;
  });
  const most = Math.max(0, ...groups.map(({ entries }) => entries));
  return groups
    .filter(({ entries }) => entries >= 5 && entries >= most * 0.05)
    .sort((a, b) => b.entries - a.entries || (a.files.join() < b.files.join() ? -1 : 1))
    .slice(0, 8);
}

function isReadme({ path }: SamplePage): boolean {
  return readmeName.test(nameOf(path));
}

/** The pages with their folders; folders with one page each, side by side, become one. */
function merged(pages: readonly SamplePage[]): { folder: string; page: SamplePage }[] {
  const byFolder = groupBy(pages, ({ path }) => folderOf(path));
  const parents = groupBy(
    [...byFolder].filter(([folder, found]) => folder !== '' && found.length <= 2),
    ([folder]) => folder.split('/').slice(0, -1).join('/'),
  );
  return [...byFolder].flatMap(([folder, found]) => {
    const parent = folder.split('/').slice(0, -1).join('/');
    const many = (parents.get(parent)?.length ?? 0) >= 3 && found.length <= 2 && folder !== '';
    const shared = parent === '' ? '*' : `${parent}/*`;
    return found.map((page) => ({ folder: many ? shared : folder, page }));
  });
}

/** Leaves out translations and other copies: pages whose addresses another one has as well. */
function withoutCopies(pages: readonly SamplePage[]): SamplePage[] {
  const holders = new Map<string, SamplePage[]>();
  const addresses = (page: SamplePage) => [
    ...new Set(page.places.flatMap(({ links }) => links.slice(0, 1).map(({ url }) => url))),
  ];
  // The original comes before its copies: a shorter name, such as README.md, of the longest pages.
  const ranked = [...pages].sort(
    (a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
  );
  const kept = new Set<SamplePage>();
  for (const page of ranked) {
    const own = addresses(page);
    const shared = new Map<SamplePage, number>();
    for (const url of own) {
      for (const holder of holders.get(url) ?? []) {
        shared.set(holder, (shared.get(holder) ?? 0) + 1);
      }
    }
    if (own.length >= 5 && [...shared.values()].some((count) => count >= own.length * 0.6))
      continue;
    kept.add(page);
    for (const url of own) holders.set(url, [...(holders.get(url) ?? []), page].slice(0, 20));
  }
  return pages.filter((page) => kept.has(page));
}

/** Finds the patterns that match the files of a group and no others. */
function groupOf(
  folder: string,
  like: readonly SamplePage[],
  pages: readonly SamplePage[],
  paths: readonly string[],
): FileGroup {
  const names = like.map(({ path }) => nameOf(path));
  const extension = names[0]?.slice(names[0].lastIndexOf('.')) ?? '.md';
  const prefix = folder === '' ? '' : `${folder}/`;
  const numbered = names.every((name) => /\d/.test(name));
  const unlike = pages.filter((page) => !like.includes(page)).map(({ path }) => path);
  const numberedPrefix = sharedStart(names.map((name) => /^\D*/.exec(name)?.[0] ?? ''));
  const patterns =
    like.length >= 4 ? [`${prefix}*${extension}`, `${prefix}${numberedPrefix}*${extension}`] : [];
  const clear = like.reduce((sum, page) => sum + clearOf(page), 0);
  for (const pattern of patterns) {
    const matches = matcherOf([pattern], []);
    const matched = paths.filter((path) => matches(path));
    const isIssue = (path: string) => /\d/.test(path) && numbered;
    const wrong = unlike.filter(
      (path) => matches(path) && !isIssue(path) && !hasFewPlaces(path, pages),
    );
    if (wrong.length > like.length * 0.05) continue;
    const strangers = matched.filter((path) => !isCandidate(path) || readmeName.test(nameOf(path)));
    const exclude = [...new Set([...wrong, ...strangers])].filter(
      (path) => !like.some((page) => page.path === path),
    );
    const count = matched.length - exclude.length;
    const read = pages.filter(({ path }) => matches(path) && !exclude.includes(path)).length;
    const entries = Math.round((clear * count) / Math.max(1, read));
    const files = [pattern];
    return { files, exclude: exclude.map(asPattern), pages: like, count, read, entries };
  }
  const files = like.map(({ path }) => asPattern(path)).sort(collator.compare);
  const count = like.length;
  return { files, exclude: [], pages: like, count, read: count, entries: clear };
}

/** Whether a page has hardly a place: an issue without entries belongs to its digest as well. */
function hasFewPlaces(path: string, pages: readonly SamplePage[]): boolean {
  const page = pages.find((each) => each.path === path);
  return !page || (clearOf(page) < 2 && !isReadme(page));
}

/** A path as a pattern: what would be a wildcard stands for any character. */
function asPattern(path: string): string {
  return path.replace(/[[\]{}()*?!+@|\\]/g, '?');
}

function sharedStart(texts: readonly string[]): string {
  let [shared = ''] = texts;
  for (const text of texts) {
    while (!text.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared;
}

/** So many of a list, evenly, the last one among them. */
export function evenly<Value>(values: readonly Value[], most: number): Value[] {
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, at) => values[Math.ceil(((at + 1) * values.length) / most) - 1] as Value,
  );
}
