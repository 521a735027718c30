/** Where a text stands; decides which characters belong there. */
export type Place = 'heading' | 'source' | 'tag' | 'title' | 'address';

/** A run of one character that does not belong where it stands, as offsets into the text. */
export interface Found {
  start: number;
  end: number;
  character: string;
  /** What should stand there; undefined where that is not known. */
  expected: string | undefined;
}

/** The characters that nobody sees, by Unicode's names in lower case. */
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

const runs = /([\u00a0\u061c\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff])\1*/g;
const noBreak = /[\u00a0\u202f]/;
/** Marks and isolates; overrides and embeddings are not needed to write any language today. */
const direction = /[\u061c\u200e\u200f\u2066-\u2069]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts without spaces between words, where a zero width space says that a line may break. */
const unspaced = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** Finds the characters of a text that do not belong in their place. */
export function findCharacters(text: string, place: Place): Found[] {
  const found: Found[] = [];
  // Asked once: a line may hold any number of these characters.
  const isRightToLeft = rightToLeft.test(text);
  for (const match of text.matchAll(runs)) {
    const [run, character = ''] = match;
    const start = match.index;
    const end = start + run.length;
    if (direction.test(character) && isRightToLeft && place !== 'address') continue;
    if (belongs(character, text, start, end, place)) continue;
    const expected = noBreak.test(character) ? instead(text, start, end, place) : '';
    found.push({ start, end, character, expected });
  }
  return found;
}

/** Names the characters in a text that nobody sees, such as `zero width space (U+200B)`. */
export function namesOf(text: string): string {
  const characters = new Set([...text.matchAll(runs)].map(([, character]) => character ?? ''));
  return [...characters].map(nameOf).join(', ');
}

/** A text with plain spaces only and without the characters that nobody sees. */
export function visible(text: string): string {
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
  place: Place,
): boolean {
  if (place === 'address') return false;
  if (character === '\u200b') {
    return unspaced.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));
  }
  return noBreak.test(character) && (place === 'title' || binds(text, start, end));
}

/** Whether typography asks for a no-break space here: beside punctuation and numbers, behind short words. */
function binds(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /^[\d:;!?»%‰€£$°–—]/.test(text.slice(end, end + 1)) ||
    /[\d«§№#]$/.test(before) ||
    /(?:^|[\s("«'])\p{L}{1,2}\.?$/u.test(before)
  );
}

/** What should stand in place of a no-break space: a space, nothing beside another one; not known in an address. */
function instead(text: string, start: number, end: number, place: Place): string | undefined {
  if (place === 'address') return start === 0 || end === text.length ? '' : undefined;
  const besides = (text[start - 1] ?? ' ') + (text[end] ?? ' ');
  return /\s/.test(besides) ? '' : ' ';
}
