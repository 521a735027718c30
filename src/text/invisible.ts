/**
 * Characters that nobody sees: what they are called, where they belong, and how they are shown.
 */

/** Where a text stands; decides which characters belong there. */
export type CharacterPlace = 'heading' | 'source' | 'tag' | 'title' | 'address';

/** A run of one character that does not belong where it stands, as offsets into the text. */
export interface InvisibleRun {
  start: number;
  end: number;
  character: string;
  /** What should stand there; undefined where that is not known. */
  expected: string | undefined;
}

const zeroWidth = '\u200b\u2060\ufeff';
const noBreakSpaces = '\u00a0\u202f';
const joiners = '\u200c\u200d';
/** Marks and isolates; overrides and embeddings are not needed to write any language today. */
const directionMarks = '\u061c\u200e\u200f\u2066-\u2069';
const overrides = '\u202a-\u202e';

/** Matches one character that shows nothing but perhaps space. */
export const blank = new RegExp(`[\\s${zeroWidth}${joiners}]`);

/** Unicode's names of the characters, in lower case. */
const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u061c': 'arabic letter mark',
  '\u200b': 'zero width space',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\ufeff': 'zero width no-break space',
};

const runs = new RegExp(`([${zeroWidth}${noBreakSpaces}${directionMarks}${overrides}])\\1*`, 'g');
const noBreak = new RegExp(`[${noBreakSpaces}]`);
const direction = new RegExp(`[${directionMarks}]`);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts without spaces between words, where a zero width space says that a line may break. */
const unspaced = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** Finds the characters of a text that do not belong in their place. */
export function findInvisible(text: string, place: CharacterPlace): InvisibleRun[] {
  const found: InvisibleRun[] = [];
  // Asked once: a line may hold any number of these characters.
  const isRightToLeft = rightToLeft.test(text);
  for (const match of text.matchAll(runs)) {
    const [run, character = ''] = match;
    const start = match.index;
    const end = start + run.length;
    if (direction.test(character) && isRightToLeft && place !== 'address') continue;
    if (belongs(character, text, start, end, place)) continue;
    const expected = noBreak.test(character) ? spaceInstead(text, start, end, place) : '';
    found.push({ start, end, character, expected });
  }
  return found;
}

/** Names the invisible characters in a text, such as `zero width space (U+200B)`. */
export function namesOfInvisible(text: string): string {
  const characters = new Set([...text.matchAll(runs)].map(([, character]) => character ?? ''));
  return [...characters].map(nameOf).join(', ');
}

/** A text with plain spaces only and without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(runs, (run) => (noBreak.test(run) ? ' ' : ''));
}

function nameOf(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `${names[character]} (U+${code})`;
}

function belongs(
  character: string,
  text: string,
  start: number,
  end: number,
  place: CharacterPlace,
): boolean {
  if (place === 'address') return false;
  if (character === '\u200b') {
    return unspaced.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));
  }
  return noBreak.test(character) && (place === 'title' || binds(text, start, end));
}

/**
 * Whether typography asks for a no-break space here: beside punctuation and numbers, after short
 * words.
 */
function binds(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /^[\d:;!?»%‰€£$°–—]/.test(text.slice(end, end + 1)) ||
    /[\d«§№#]$/.test(before) ||
    /(?:^|[\s("«'])\p{L}{1,2}\.?$/u.test(before)
  );
}

/**
 * What should stand in place of a no-break space: a space, nothing beside another one; not known
 * in an address.
 */
function spaceInstead(
  text: string,
  start: number,
  end: number,
  place: CharacterPlace,
): string | undefined {
  if (place === 'address') return start === 0 || end === text.length ? '' : undefined;
  const neighbours = (text[start - 1] ?? ' ') + (text[end] ?? ' ');
  return /\s/.test(neighbours) ? '' : ' ';
}

// Control and format characters, except the joiners and Arabic number signs, which are visible.
const control = String.raw`(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf}|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const ignorable = String.raw`\p{Default_Ignorable_Code_Point}`;
// Joiners and variation selectors may stay where they shape what stands before them: an emoji or a
// letter of another script. After ASCII they shape nothing and hide something, except in keycaps.
const shaping = String.raw`(?<=(?!${control}|${ignorable})\P{ASCII})(?:(?!${control})${ignorable})+|\uFE0F(?=\u20E3)`;
const unseen = new RegExp(`(${shaping})|${control}|${ignorable}`, 'gu');

/**
 * Shows what cannot be seen: control characters as their pictures (`␛`), other invisible and
 * bidirectional ones as `\u{202E}`. The result is one line. It also breaks the runner's second
 * command form: `##[` starts a command anywhere in a line (`TryParse` in ActionCommand.cs of
 * actions/runner), and only for a comparison that skips invisible characters, so that only a
 * visible character can break it.
 */
export function showInvisible(text: string): string {
  return shown(text).replaceAll('##[', `##${codePointEscape('[')}`);
}

/** Whether a reader can see all that a line holds; a tab counts as seen. */
export function isVisible(line: string): boolean {
  const spaced = line.replaceAll('\t', ' ');
  return shown(spaced) === spaced;
}

/** Writes a character as `\u{…}`. */
export function codePointEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16).toUpperCase()}}`;
}

function shown(text: string): string {
  return text.replace(unseen, (character, kept?: string) => {
    if (kept !== undefined) return kept;
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : codePointEscape(character);
  });
}
