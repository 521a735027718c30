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
const control = String.raw`(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf}|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]`;
/** Scripts in which joiners change how letters are written. */
const joinedScript = `[${[
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`;
/**
 * A pattern of the invisible characters that a script or an emoji needs where they are, one at a
 * place: joiners
 * within words and emoji, selectors after what has variants, the tags of a flag, fillers of a
 * syllable.
 */
export const neededInvisible = [
  `(?<=${joinedScript})[\\u200C\\u200D](?=${joinedScript})`,
  String.raw`(?<=\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\P{ASCII})(?<=\p{Emoji}|\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[#*\d])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]|(?<=\p{Script=Myanmar})\uFE00`,
  String.raw`(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  String.raw`\u115F(?=[\u1161-\u11A7])|(?<=[\u1100-\u115E])\u1160`,
].join('|');
/** Blank glyphs that Unicode does not call ignorable; a blank within Braille is a space. */
const blankGlyph = String.raw`(?<![\u2800-\u28FF])\u2800+(?![\u2801-\u28FF])|[\u{16FE4}\u{1D159}]`;
/** More marks on one letter than a script needs, and a mark on what is before the text. */
const strayMark = String.raw`(?<=\p{M}{6})\p{M}|^\p{M}`;
const unseen = new RegExp(
  String.raw`(${neededInvisible})|${control}|\p{Default_Ignorable_Code_Point}|${blankGlyph}|${strayMark}`,
  'gu',
);

/**
 * Shows what cannot be seen: control characters as their pictures (`␛`), other invisible and
 * bidirectional ones, blank glyphs and heaps of marks as `\u{202E}`. The result is one line. It
 * also breaks the runner's second command form: `##[` starts a command anywhere in a line
 * (`TryParse` in ActionCommand.cs of actions/runner), and only for a comparison that skips
 * invisible characters, so that only a visible character can break it.
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
    if (character.startsWith('\u2800')) return codePointEscape('\u2800').repeat(character.length);
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : codePointEscape(character);
  });
}
