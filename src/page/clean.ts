import { decodeHTMLStrict } from 'entities';

/** What a title has at most, in UTF-16 code units. */
export const maxTitle = 300;

/** More than this of a text is not looked at: no title is so long, and what is dropped must not be endless. */
const maxInput = 4_096;

/** Controls, directions, characters of no width, lone surrogates, private use and what Unicode says is no character. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** More marks on one letter than any script has reach into the lines around it. */
const heapedMarks = /(\p{M}{6})\p{M}+/gu;

/** A mark at the start would sit on what stands before the title. */
const looseMarks = /^[\p{M}\s]+/u;

/** Controls that stand for space: tab, line ends, next line. */
const spacing = /[\t\n\v\f\r\u0085]/g;

/**
 * A text on one line: NFC, nothing unseen, no marks in heaps, single spaces and none at its ends, at most 300 UTF-16 code
 * units (a longer text is cut and ends with `…`). Emoji lose what joins them, since nothing of no width is kept.
 */
export function plainLine(text: string): string {
  const line = text
    .slice(0, maxInput)
    .replace(spacing, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(heapedMarks, '$1')
    .replace(/\s+/g, ' ')
    .replace(looseMarks, '')
    .trim();
  if (line.length <= maxTitle) return line;
  // Half of a surrogate pair is no character.
  const cut = line.slice(0, maxTitle - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** A text that speaks of encoding may mean its character references literally. */
const aboutEncoding = /\b(?:ampersand|encod|entit(?:y|ies)\b|escap|html|xml)/i;

/**
 * A title as plain text: see {@link plainLine}. Character references that are left in it are
 * decoded, and what comes out once more, as many sites encode their titles twice; not where the
 * title speaks of encoding.
 */
export function cleanTitle(text: string): string {
  const start = text.slice(0, maxInput);
  const isPlain = !start.includes('&') || aboutEncoding.test(start);
  return plainLine(isPlain ? start : decodeHTMLStrict(decodeHTMLStrict(start)));
}
