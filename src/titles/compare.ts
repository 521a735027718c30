import { isPlaceholderTitle } from '../page/placeholder.ts';
import {
  beginsWithName,
  partsOf,
  type SiteNames,
  siteNamesOf,
  withoutTags,
} from '../page/site-name.ts';
import { areDifferent, isInPath } from './different.ts';
import { canonicalWords, foldTitle, squashed, wordsOf } from './words.ts';

/** How the title of an entry compares with that of its page. */
export type TitleMatch = 'same' | 'different' | 'unsure';

/** What else is known of the two titles. */
export interface TitleContext {
  /** The name of the page's site. */
  siteName?: string | undefined;
  /** The source label of the entry. */
  sourceLabel?: string | undefined;
  /** Tags that the digest's format knows. */
  tags?: readonly string[];
  /** The address that the entry leads to. */
  url?: string | undefined;
}

/** Longer titles are compared by their start. */
const maxTitle = 300;
/** How many letters a title that was cut with dots must have to be recognised. */
const minLetters = 8;
/** How many words a title must have to be recognised within another without separators. */
const minWords = 4;

/**
 * Compares the title of a page with that of an entry. They are the same if they differ only in a
 * subtitle, a site's name, a tag, where they were cut, case, punctuation, or the spelling of
 * numbers and words. They are different only if that is beyond doubt (see `areDifferent`), unless
 * the page's title may not be its own, or the address says that the page was called what the entry
 * is. All else is unsure. Never throws.
 */
export function compareTitles(page: string, entry: string, context: TitleContext = {}): TitleMatch {
  const names = siteNamesOf(context.url, [context.siteName, context.sourceLabel]);
  const one = read(page, names, context.tags ?? []);
  const two = read(entry, names, context.tags ?? []);
  if (one.letters === '' || two.letters === '') return 'unsure';
  if (one.whole === two.whole || one.letters === two.letters) return 'same';
  if ([page, entry].some((title) => isPlaceholderTitle(title, names))) return 'unsure';
  if (isCutOff(one, two) || isCutOff(two, one)) return 'same';
  if (isPartOf(one, two) || isPartOf(two, one)) return 'same';
  if (one.key === two.key) return 'same';
  if (isWithin(one, two) || isWithin(two, one)) return 'same';
  if (areOtherVersions(one, two)) return 'different';
  // What a site puts before its name is a page's title; what it puts after it is often its motto.
  if (beginsWithName(page, names) || beginsWithName(entry, names)) return 'unsure';
  if (mayStandIn(page) || mayStandIn(entry)) return 'unsure';
  if (context.url !== undefined && isInPath(context.url, two)) return 'unsure';
  return areDifferent(one, two) ? 'different' : 'unsure';
}

/** Whether a title ends in dots, and that of its page goes on there. */
export function isCutShort(entry: string, page: string): boolean {
  if (!/(?<![.?!…])(?:…|\.{3})$/.test(entry.trimEnd().slice(-4))) return false;
  const [short, long] = [entry, page].map((title) => squashed(foldTitle(title)));
  if (short === undefined || long === undefined || short.length < minLetters / 2) return false;
  return long.length > short.length && long.startsWith(short);
}

/** A title, prepared. */
interface Title {
  fold: string;
  /** Letters and digits of all of it. */
  whole: string;
  /** Letters and digits without tags and the site's name. */
  letters: string;
  /** The parts between separators, each as canonical words run together. */
  parts: string[];
  /** Words as they are written, and in canonical form. */
  plain: string[];
  words: string[];
  /** Canonical words without those that carry nothing. */
  key: string;
  cut: boolean;
}

function read(title: string, names: SiteNames, tags: readonly string[]): Title {
  const short = title.slice(0, maxTitle);
  const untagged = withoutTags(short, tags);
  const parts = partsOf(untagged, names);
  const fold = foldTitle(parts.join(' : '));
  const plain = wordsOf(fold);
  const words = canonicalWords(plain);
  return {
    fold,
    whole: squashed(foldTitle(short)),
    letters: squashed(fold),
    parts: parts.map((part) => canonicalWords(wordsOf(foldTitle(part))).join(' ')),
    plain,
    words,
    key: words.filter((word) => !fillers.has(word)).join(' '),
    cut: /(?:…|\.{3})\s*$/.test(untagged),
  };
}

/** Words that do not change the meaning. */
const fillers: ReadonlySet<string> = new Set(
  'the a an and or der die das und le la les et el los y'.split(' '),
);

function isCutOff(short: Title, long: Title): boolean {
  return short.cut && short.letters.length >= minLetters && long.letters.startsWith(short.letters);
}

/** Whether one title is a run of whole parts of the other: its start, or more than one word. */
function isPartOf(short: Title, long: Title): boolean {
  const wanted = short.parts.join(' ');
  for (let from = 0; from < long.parts.length; from++) {
    let run = '';
    for (let to = from; to < long.parts.length && run.length <= wanted.length; to++) {
      run = to === from ? (long.parts[to] ?? '') : `${run} ${long.parts[to]}`;
      if (run === wanted) return from === 0 || short.words.length > 1;
    }
  }
  return false;
}

/** Whether one title is within the other, and what is around it has no number and no negation. */
function isWithin(short: Title, long: Title): boolean {
  if (short.words.length < minWords) return false;
  const around = ` ${long.words.join(' ')} `.split(` ${short.words.join(' ')} `);
  return around.length === 2 && !around.some((rest) => /\p{N}|\b(?:not|no|without)\b/u.test(rest));
}

/** Whether two titles are the same but for one version, as `Rust 1.77` and `Rust 1.78`. */
function areOtherVersions(one: Title, two: Title): boolean {
  if (one.words.length !== two.words.length || one.words.length < 2) return false;
  const at = one.words.findIndex((word, index) => word !== two.words[index]);
  const [a = '', b = ''] = [one.words[at], two.words[at]];
  if (one.words.slice(at + 1).join(' ') !== two.words.slice(at + 1).join(' ')) return false;
  const version = /^v?\d+(?:\.\d+)+$/;
  return (
    version.test(a) &&
    version.test(b) &&
    !`${a}.`.startsWith(`${b}.`) &&
    !`${b}.`.startsWith(`${a}.`)
  );
}

/**
 * Words of pages that are served in place of another: those that ask for a login, for consent, for
 * another browser, for money or for patience, and those of servers without a page to show. In
 * canonical form.
 */
const suspectWords: ReadonlySet<string> = new Set(
  (
    'account apache available blocked browser captcha checking connexion consent cookie denied disabled enable error expired ' +
    'forbidden homepage iis inloggen javascript loading log login maintenance moved nginx newsletter offline parked ' +
    'password paywall privacy redirect redirected redirecting register registrieren request robot session shortly sign ' +
    'signin signup subscribe subscriber subscription suspended temporarily unavailable unsupported verification verify ' +
    'verifying wartung welcome anmelden anmeldung einloggen sesion acceder accedi aanmelden'
  ).split(' '),
);

/** The same for phrases, in folded form. */
const suspectPhrases =
  /\b(?:for sale|index of|could not load|couldnt load|cant be found|not found|not exist|one moment|please wait|your (?:country|region))\b/;

/**
 * Whether a title may be that of a page that was served in place of the one that was asked for. In
 * doubt it may: a title that is only about logins is then not compared, which costs nothing.
 */
export function mayStandIn(title: string): boolean {
  const fold = foldTitle(title);
  return (
    isPlaceholderTitle(title) ||
    canonicalWords(wordsOf(fold)).some((word) => suspectWords.has(word)) ||
    suspectPhrases.test(fold)
  );
}
