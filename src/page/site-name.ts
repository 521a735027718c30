import { parseAddress } from '../text/address.ts';
import { type KnownSite, knownSite } from './known-sites.ts';

/** How many labels of a host are looked at, from its end. */
const maxLabels = 6;

/** How sure it is that a text names a site. */
type Match = 'exact' | 'given' | 'host';

/** The names that a site may go by. */
export class SiteNames {
  /** Those that the page, the digest or a table gives. */
  readonly given: readonly string[];
  /** Those that the host gives. */
  readonly host: readonly string[];
  readonly known: KnownSite | undefined;
  #letters: Record<'given' | 'cores' | 'host', ReadonlySet<string>> | undefined;

  constructor(given: readonly string[], host: readonly string[], known: KnownSite | undefined) {
    this.given = given;
    this.host = host;
    this.known = known;
  }

  /** Whether a text names the site; undefined where it does not. */
  match(text: string): Match | undefined {
    const letters = squashed(text.replace(/^www\./i, ''));
    // A single letter is more probably one of the title's.
    if (letters.length < 2 && !this.known?.names?.includes(text)) return undefined;
    this.#letters ??= {
      given: new Set(this.given.map(squashed)),
      cores: new Set(this.given.map(coreOf)),
      host: new Set(this.host.map(squashed)),
    };
    const { given, cores, host } = this.#letters;
    if (given.has(letters)) return 'exact';
    const core = coreOf(text);
    const hasCore = core.length > 1;
    if (hasCore && (cores.has(core) || this.given.some((name) => beginsWith(name, text)))) {
      return 'given';
    }
    return host.has(letters) || (hasCore && host.has(core)) ? 'host' : undefined;
  }
}

/** Of a site of which nothing is known. */
export const noNames = new SiteNames([], [], undefined);

/**
 * The names of the site that an address leads to. The host gives itself without `www.`, its parent
 * domains, and each label but the last one, if longer than two letters, also two of them together:
 * `Hugging Face` is such a name of huggingface.co, and `Google Research` of research.google.
 */
export function siteNamesOf(
  url: string | undefined,
  given: readonly (string | undefined)[],
): SiteNames {
  const host = parseAddress(url ?? '')?.hostname.replace(/^www\d?\./, '') ?? '';
  const known = knownSite(host);
  const all = host === '' ? [] : host.split('.').slice(-maxLabels);
  const labels = all.slice(0, -1).filter((label) => label.length > 2 && !genericWords.has(label));
  return new SiteNames(
    [...given.filter((name) => name !== undefined), ...(known?.names ?? [])],
    [
      ...all.slice(0, -1).map((_, at) => all.slice(at).join('.')),
      ...labels,
      ...labels.flatMap((label) => /^(\w{3,})-(?:lang|project|io|js|dev)$/.exec(label)?.[1] ?? []),
      ...all.flatMap((one, at) => all.slice(at + 1).map((other) => `${other} ${one}`)),
    ],
    known,
  );
}

/** Whether an address is that of a host's front page. */
export function isFrontPageAddress(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:(?:index|default)\.(?:aspx?|html?|php))?(?:#.*)?$/i.test(url);
}

/** Words that come and go around the name of a site. */
const genericWords: ReadonlySet<string> = new Set(
  (
    'the s blog blogs weblog news magazine official website site web online home homepage ' +
    'page docs documentation engineering tech technology technical developer developers dev ' +
    'community forum forums wiki team journal newsletter com org net io inc ltd llc gmbh corp corporation company labs hq foundation project software'
  ).split(' '),
);

/**
 * Whether a text is one of the names, letters and digits compared only, or one with `Blog` or the
 * like.
 */
export function isSiteName(text: string, names: SiteNames): boolean {
  return names.match(text) !== undefined;
}

/** Whether a name begins with the words of a text, as `MDN Web Docs` with `MDN`. */
function beginsWith(name: string, text: string): boolean {
  const start = text.trim().toLowerCase();
  return start.length > 2 && name.toLowerCase().startsWith(`${start} `);
}

/** Letters and digits of a text without generic words. */
function coreOf(text: string): string {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !genericWords.has(word)).join('');
}

function squashed(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** How much of a title's ends is looked at. */
const maxReach = 160;

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';

/** What separates a title from the name of its site, by how sure that makes it. */
const separators: readonly {
  pattern: RegExp;
  matches: readonly Match[];
  weak?: 'start' | 'both';
}[] = [
  {
    pattern: /\s(?:[|│┃∣‖¦·•∙●⋅・◆■★☆→←~»«›‹\\/⁄／]+|:{2,})\s/gu,
    matches: ['exact', 'given', 'host'],
  },
  { pattern: /\s*[｜︱￨丨]\s*/gu, matches: ['exact', 'given', 'host'] },
  { pattern: /\s[-‐-―−〜～]+\s/gu, matches: ['exact', 'given', 'host'], weak: 'start' },
  { pattern: /\s[:_<>]\s/gu, matches: ['exact', 'given', 'host'], weak: 'start' },
  {
    pattern: new RegExp(`(?<=${cjk})[-_–—]|[-_–—](?=${cjk})`, 'gu'),
    matches: ['exact', 'host'],
  },
  { pattern: /(?<=\S)[|»•·_](?=\S)|\s[-–—|](?=\S)|(?<=\S)[-–—|]\s/gu, matches: ['exact'] },
  { pattern: /(?<=\S)[—―・](?=\S)/gu, matches: ['exact'], weak: 'start' },
  { pattern: /\s@\s/gu, matches: ['exact'] },
  { pattern: /(?<=\S)(?::\s|：\s*)/gu, matches: ['exact'], weak: 'both' },
];

/** A place between a title and what may be the name of its site. */
interface Cut {
  title: string;
  name: string;
  /** Whether other texts must agree, as the name may be a word of the title. */
  isWeak: boolean;
}

/**
 * A title without the name of its site at its ends (`Title | Site`). A title that is nothing but
 * the name stays. `others` is what the page says of itself elsewhere: where a title only looks as
 * if it had the name (`GitHub - the first ten years`), that decides.
 */
export function withoutSiteName(
  title: string,
  names: SiteNames,
  others: readonly string[] = [],
): string {
  const plain = others.map(squashed);
  let left = withoutKnown(title, names.known);
  for (let round = 0; round < 3; round++) {
    const cut = [...cuts(left, 'end', names), ...cuts(left, 'start', names)].find((each) =>
      isSure(each, left, plain),
    );
    if (cut === undefined) return left;
    left = withoutKnown(cut.title, names.known);
  }
  return left;
}

/** A separator of which the other side is empty. */
const dangling = /^[|·•»–—-]+\s+|\s+[|·•«–—-]+$/g;

/** The author after a title, as Medium and sites like it write it. */
const byline = /\s\|\sby\s\p{Lu}[^|]{1,60}$/u;

/** A title without its author and without what a table says of the site's titles. */
function withoutKnown(title: string, known: KnownSite | undefined): string {
  const left = [known?.start, known?.end, byline].reduce<string>(
    (text, pattern) => (pattern ? text.replace(pattern, '') : text),
    title.replace(dangling, ''),
  );
  return squashed(left) === '' ? title : left.trim();
}

/** The places of a title's end or start at which the name of its site can be cut off. */
function cuts(title: string, end: 'end' | 'start', names: SiteNames): Cut[] {
  const bracketed = end === 'end' ? bracketCut(title, names) : [];
  return [...bracketed, ...separatorCuts(title, end, names)];
}

function separatorCuts(title: string, end: 'end' | 'start', names: SiteNames): Cut[] {
  const from = end === 'end' ? Math.max(0, title.length - maxReach) : 0;
  const reach = title.slice(from, from + maxReach);
  return separators.flatMap(({ pattern, matches, weak }) =>
    [...reach.matchAll(pattern)].flatMap((match): Cut[] => {
      const before = title.slice(0, from + match.index);
      const after = title.slice(from + match.index + match[0].length);
      const [rest, name] = end === 'end' ? [before, after] : [after, before];
      const kind = names.match(name);
      if (kind === undefined || !matches.includes(kind) || squashed(rest) === '') return [];
      const isWeak = weak === 'both' || weak === end;
      if (isWeak && kind !== 'exact') return [];
      return [{ title: rest.trim(), name, isWeak }];
    }),
  );
}

/**
 * The name of its site at the end of a title, with the separator before it (`| Site`); only where
 * that is sure without the page.
 */
export function siteEnding(title: string, names: SiteNames): string | undefined {
  // A title may stand in quotation marks: `《Title - Site》`.
  const whole = title.trim().replace(/[》」』”]$/, '');
  const found = separatorCuts(whole, 'end', names);
  const cut = found.find(({ isWeak }) => !isWeak);
  return cut && whole.slice(cut.title.length).trim();
}

/** `Title [Site]`, `Title (Site)`. */
function bracketCut(title: string, names: SiteNames): Cut[] {
  const [, rest = '', name = ''] =
    /^(.*\S)\s*[[(【]([^[\]()【】]{2,60})[\])】]$/su.exec(title) ?? [];
  const isCut = names.match(name) === 'exact' && squashed(rest) !== '';
  return isCut ? [{ title: rest, name, isWeak: false }] : [];
}

/**
 * Whether a cut leaves the title. One that is weak does where the page has the rest elsewhere, or
 * where the name has several words and the rest does not go on in lower case after it.
 */
function isSure({ title, name, isWeak }: Cut, whole: string, others: readonly string[]): boolean {
  if (!isWeak) return true;
  if (others.includes(squashed(title))) return true;
  if (others.includes(squashed(whole))) return false;
  return /\S\s\S/.test(name.trim()) && !/^\p{Ll}/u.test(title);
}

/** Brackets with their content at either end of a title: `[D]`, `(PDF)`, `【…】`. */
const opening = /^\s*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)[\s:：-]*/u;
const closing = /[\s-]*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)\s*$/u;

/** What separates a title from its subtitle, its author, its site. */
const separator =
  /(?:[:;：；|｜·•~»«‹›。！？–—―]|\s[-‐/\\]+\s|(?<=[\p{L}\p{N}])[.!?](?=\s)|\s--+\s)+/u;

/** A title without the bracketed tags at its ends, as long as anything else is left. */
export function withoutTags(title: string, tags: readonly string[]): string {
  let left = title;
  for (let round = 0; round < 3; round++) {
    const lower = left.toLowerCase();
    const tag = tags.find((each) => each !== '' && lower.startsWith(each.toLowerCase()));
    const next = (tag === undefined ? left : left.slice(tag.length))
      .replace(opening, '')
      .replace(closing, '')
      .trim();
    if (next === '' || next === left) return left;
    left = next;
  }
  return left;
}

/** Whether a title begins with a name, as `The Site: its motto` does. */
export function beginsWithName(title: string, names: SiteNames): boolean {
  const [first = '', ...others] = title.split(separator);
  return others.length > 0 && isSiteName(first, names);
}

/**
 * The parts of a title between its separators and brackets, in order, without those at either end
 * that are one of `names`; at least one stays.
 */
export function partsOf(title: string, names: SiteNames): string[] {
  const parts = title
    .replace(/[()[\]{}【】]/g, ' : ')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  while (parts.length > 1 && isSiteName(parts.at(-1) ?? '', names)) parts.pop();
  while (parts.length > 1 && isSiteName(parts[0] ?? '', names)) parts.shift();
  return parts;
}
