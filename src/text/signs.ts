/**
 * The signs that people put between values. They are read in whole runs: the dash of an arrow and
 * the dots of an ellipsis separate nothing.
 */
const separators = ':：|·•\\-–—−~.,;';

/** Signs that make something else of a separator beside them. */
const others = '>=/^…⋯、，。；\u2190-\u21ff';

const signs = `(?:[${separators}${others}]|<(?=[-=>~]))+`;
const runAtStart = new RegExp(`^${signs}`);
const runAtEnd = new RegExp(`${signs}$`);
const isOfSeparators = new RegExp(`^[${separators}]+$`);
/** Two colons hold a name together, more than one dot is an ellipsis. */
const holdsTogether = /\.\.|::/;
const arrow = /^(?:[-=~–—]{0,3}>{1,2}|<[-=~–—]{1,3}|[\u2190-\u21ff])$/;
/** `:-)`, `:tada:`, `.NET`, `--help`, `~500`, `-5`. */
const isOfWord =
  /^(?:[:;]-?[()DPp](?!\p{L})|:[\w+-]+:|[.~](?=[\p{L}\p{N}])|--+(?=[\p{L}])|-\p{N})/u;

/** The longest run that is looked at; a longer one separates nothing. */
const longest = 16;

/**
 * How many characters at the start of a text separate it from what stands before it: a whole run of
 * signs, or none. `isParted` says whether a blank stands before the text.
 */
export function separatorAtStart(text: string, isParted: boolean): number {
  const here = text.slice(0, longest * 2);
  const found = runAtStart.exec(here)?.[0] ?? '';
  const next = here.charAt(found.length);
  const isFree = isParted && (next === '' || /\s/.test(next));
  if (isFree && isArrow(found)) return found.length;
  if (!isSeparator(found) || isOfWord.test(here)) return 0;
  return found.length;
}

/** The same at the end of a text; `isParted` says whether a blank follows it. */
export function separatorAtEnd(text: string, isParted: boolean): number {
  const here = text.slice(-longest * 2);
  const emoji = /:[\w+-]+:(:?)$/.exec(here);
  if (emoji) return emoji[1] === ':' ? 1 : 0;
  const found = runAtEnd.exec(here)?.[0] ?? '';
  const before = here.charAt(here.length - found.length - 1);
  const isFree = isParted && (before === '' || /\s/.test(before));
  if (isFree && isArrow(found)) return found.length;
  return isSeparator(found) ? found.length : 0;
}

const everyRun = new RegExp(signs, 'g');

/** Where a link begins and ends in the words of a text, which have no place for it otherwise. */
export const linkMarks = { start: '\ue000', end: '\ue001' };

/** What follows a separator; at the end of a text it separates nothing. */
const isBeforeGap = /^[\s\ue000\ue001]+[^\s\ue001]/;

/**
 * A text, with {@link linkMarks}, without the signs that separate its parts: whole runs of them
 * that a blank or the edge of a link follows, or a colon after a link. The others are part of a
 * word.
 */
export function withoutSeparators(text: string): string {
  // `[video][Title](…)` lacks a space.
  const spaced = text.replace(/(?<=[\])】])(?=\ue000)/g, ' ');
  return spaced.replace(everyRun, (found, at: number) => {
    const behind = spaced.slice(at + found.length, at + found.length + longest);
    // `-An editor` lacks a space; `-O2` is a word.
    const isDash =
      /^[-–—]$/.test(found) && /^\p{Lu}(?:\p{Ll}| )/u.test(spaced.slice(at + 1, at + 4));
    const isColon = found === '：' || (found === ':' && spaced.charAt(at - 1) === linkMarks.end);
    const parts = isBeforeGap.test(behind) || isColon || (isDash && isBehindLink(spaced, at));
    return parts &&
      behind.trim() !== '' &&
      isSeparator(found) &&
      !isOfWord.test(spaced.slice(at, at + 32))
      ? ' '
      : found;
  });
}

/**
 * Whether the signs at the edges of a stretch of a text go on beyond it nowhere, and belong to no
 * word.
 */
export function isWholeRun(text: string, start: number, end: number): boolean {
  const isSign = (character = '') => runAtStart.test(character);
  return !(
    isOfWord.test(text.slice(start, start + longest * 2)) ||
    (isSign(text[start]) && isSign(text[start - 1])) ||
    (isSign(text[end - 1]) && isSign(text[end]))
  );
}

/** Whether a run of signs is an arrow, as `->`, which separates only where blanks are around it. */
export function isArrow(signs: string): boolean {
  return arrow.test(signs);
}

function isBehindLink(text: string, at: number): boolean {
  return (
    text
      .slice(Math.max(0, at - longest), at)
      .trimEnd()
      .endsWith(linkMarks.end) && /\s/.test(text.charAt(at - 1))
  );
}

function isSeparator(found: string): boolean {
  return isOfSeparators.test(found) && !holdsTogether.test(found) && found.length <= longest;
}
