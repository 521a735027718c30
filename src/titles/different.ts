import { Buffer } from 'node:buffer';
import {
  canonicalWords,
  contentWords,
  foldTitle,
  isSimilar,
  languageOf,
  wordsOf,
} from './words.ts';

/** Titles with fewer content words say too little to differ. */
const minWords = 3;
/** The share of the shorter title's words that titles about different things may share. */
const maxShared = 0.15;

/** How much of a path is looked at, in characters. */
const maxPath = 300;

/** What may be an acronym of several words. */
const acronym = /^[a-z]{2,6}$/;

/**
 * Scripts without spaces between words: each of their characters is taken for a word. Hiragana is
 * mostly grammar.
 */
const character = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Function words of Chinese. */
const particles: ReadonlySet<string> = new Set('的了是在和与與不一有我你他她它们們这這那为為');
const minCharacters = 6;

/** The scripts that are told apart: a title is in the one that most of its letters are in. */
const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
];
const eastAsian: ReadonlySet<number> = new Set([3, 4]);

/**
 * Whether two titles, given folded and in canonical words, are about different things beyond doubt:
 * one script, one recognised language, and hardly a word in common. Translations, summaries in
 * other words and all that is unclear are not.
 */
export function areDifferent(
  a: { fold: string; words: readonly string[]; plain: readonly string[] },
  b: typeof a,
): boolean {
  const script = scriptOf(a.fold);
  if (script === undefined || script !== scriptOf(b.fold)) return false;
  if (eastAsian.has(script)) return differInCharacters(a.fold, b.fold) && shareNoWord(a, b);
  const language = languageOf(a.plain);
  if (language === undefined || language !== languageOf(b.plain)) return false;
  const ours = contentWords(a.words);
  const theirs = contentWords(b.words);
  const fewer = Math.min(ours.length, theirs.length);
  if (fewer < minWords) return false;
  const shared = Math.max(matches(ours, b.words), matches(theirs, a.words));
  return shared / fewer < maxShared;
}

/**
 * Whether the path of an address is made of a title's words: the page had that title when it was
 * published. Newspapers change their headlines, and seldom their addresses.
 */
export function isInPath(url: string, { words }: { words: readonly string[] }): boolean {
  const named = canonicalWords(wordsOf(foldTitle(pathOf(url))));
  const ours = contentWords(words);
  return matches(ours, named) / Math.max(1, ours.length) >= maxShared;
}

/** The path of an address, decoded as far as it can be. */
function pathOf(url: string): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return path
    .slice(0, maxPath)
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
    );
}

/** How many words have a similar one in the other title, or are made of several of its words. */
function matches(words: readonly string[], others: readonly string[]): number {
  const matter = contentWords(others);
  const initials = [others, matter].map((all) => all.map((word) => word[0]).join(''));
  const acronyms = matter.filter((word) => acronym.test(word));
  const joined = others.join('');
  return words.filter(
    (word) =>
      matter.some((other) => isSimilar(word, other)) ||
      (acronym.test(word) && initials.some((letters) => letters.includes(word))) ||
      acronyms.some((other) => isAcronymOf(other, words, word)) ||
      (word.length >= 5 && joined.includes(word)),
  ).length;
}

/** Whether a word is one of those that an acronym is made of. */
function isAcronymOf(letters: string, words: readonly string[], word: string): boolean {
  const at = words
    .map((each) => each[0])
    .join('')
    .indexOf(letters);
  const place = words.indexOf(word);
  return at !== -1 && place >= at && place < at + letters.length;
}

function differInCharacters(a: string, b: string): boolean {
  if (kana.test(a) !== kana.test(b)) return false;
  const ours = charactersOf(a);
  const theirs = charactersOf(b);
  const fewer = Math.min(ours.size, theirs.size);
  const shared = [...ours].filter((each) => theirs.has(each)).length;
  return fewer >= minCharacters && shared / fewer < maxShared;
}

function charactersOf(text: string): Set<string> {
  const all = text.match(character) ?? [];
  return new Set(all.filter((each) => !particles.has(each)));
}

/** Titles in other languages share names in Latin letters. */
function shareNoWord(a: { words: readonly string[] }, b: typeof a): boolean {
  return !a.words.some((word) => b.words.some((other) => isSimilar(word, other)));
}

/** The index of the script that most letters are in; undefined where that is none of them. */
function scriptOf(text: string): number | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const at = scripts.findIndex((script) => (text.match(script)?.length ?? 0) * 2 > letters);
  return at === -1 ? undefined : at;
}
