import { decodeHTMLStrict } from 'entities';

/** How long a title may be, in UTF-16 code units. */
export const maxTitle = 300;

/** No more of a text is looked at: no title is so long. */
const maxInput = 4_096;

/**
 * Controls, directional marks, characters of no width, lone surrogates, private use and
 * noncharacters.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** More marks on one letter than any script needs: they reach into the lines around it. */
const stackedMarks = /(\p{M}{6})\p{M}+/gu;

/** A mark at the start would combine with what is before the title. */
const leadingMarks = /^[\p{M}\s]+/u;

/** Controls that are spaces: tab, line ends, next line. */
const spaceControls = /[\t\n\v\f\r\u0085]/g;

/**
 * A text on one line: NFC, nothing invisible, no stacked marks, single spaces and none at its ends,
 * at most 300 UTF-16 code units (a longer text is cut and ends with `…`). Emoji lose what joins
 * them, since nothing of no width is kept.
 */
export function plainLine(text: string): string {
  const line = text
    .slice(0, maxInput)
    .replace(spaceControls, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/\s+/g, ' ')
    .replace(leadingMarks, '')
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
