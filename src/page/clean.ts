import { decodeHTMLStrict } from 'entities/decode';
import { neededInvisible } from '../text/invisible.ts';

/** How long a title may be, in UTF-16 code units. A longer text is no title. */
export const maxTitle = 1_000;

/** No more of a text is looked at. */
const maxInput = 4_096;

/**
 * Controls, directional marks, characters of no width, lone surrogates, private use and
 * noncharacters, after those in {@link neededInvisible}.
 */
const invisible = new RegExp(
  `(${neededInvisible})|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]`,
  'gu',
);

/** More marks on one letter than any script needs: they reach into the lines around it. */
const stackedMarks = /(\p{M}{6})\p{M}+/gu;

/** A mark at the start would combine with what is before the title. */
const leadingMarks = /^(?:[\p{M}\s]|\u200C|\u200D)+/u;

/** Controls that are spaces (tab, line ends, next line), and the blank pattern of Braille. */
const spaces = /[\t\n\v\f\r\u0085\u2800]/g;

/**
 * A text on one line: NFC, nothing invisible but what scripts and emoji need, no stacked marks,
 * single spaces and none at its ends. Empty for a text of more than {@link maxTitle}.
 */
export function plainLine(text: string): string {
  if (text.length > maxInput) return '';
  const line = text
    .replace(spaces, ' ')
    .replace(invisible, '$1')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/\s+/g, ' ')
    .replace(leadingMarks, '')
    .trim();
  return line.length > maxTitle ? '' : line;
}

/** A title that is about character references may mean them. */
const aboutReferences =
  /\b(?:ampersands?|entit(?:y|ies)|escap(?:e|es|ed|ing)|(?:html|url|character|percent)[- ]encod\w*|encod(?:e|ed|ing))\b/i;

/** An ampersand that begins no reference: whoever wrote it does not encode the others either. */
const bareAmpersand = /&(?!#?\w+;)/;

/** References to characters that must be encoded in HTML, as words of their own: `&amp;`. */
const lonelyReference = /(?<!\S)&(?:amp|lt|gt|quot|copy);(?!\S)/i;
/** References to spaces as words of their own: beside other spaces they mean nothing. */
const lonelySpace = /(?<!\S)&(?:nbsp|shy|zwj|zwnj|ensp|emsp|thinsp);(?!\S)/i;

/**
 * A title as plain text: see {@link plainLine}. Character references and tags that are left in it
 * are resolved, as many sites encode their titles twice, unless a reader could mean them.
 */
export function cleanTitle(text: string): string {
  return plainLine(text.length > maxInput ? '' : withoutTags(withoutReferences(text)));
}

function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  const isMeant =
    (aboutReferences.test(text) || bareAmpersand.test(text)) && lonelyReference.test(text);
  return isMeant || lonelySpace.test(text) ? text : decodeHTMLStrict(decodeHTMLStrict(text));
}

/** Elements that mark words of a title. */
const inline = 'a|abbr|b|bdi|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|tt';
const pair = new RegExp(`<(${inline})(?:\\s[^<>]*)?>([^<>]+)</\\1\\s*>`, 'gi');
/** A title that is about markup may mean a tag that ends a line or allows it to end. */
const aboutMarkup = /\b(?:html\d?|tags?|elements?|css|markup)\b/i;

/**
 * A text without the tags around its words; a tag without its other half is a word of the title.
 */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  let left = text.replace(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/s, '$1');
  for (let depth = 0; depth < 3; depth++) left = left.replace(pair, '$2');
  return aboutMarkup.test(left) ? left : left.replace(/<\/?w?br\s*\/?>/gi, (tag) => spaceOf(tag));
}

function spaceOf(tag: string): string {
  return /wbr/i.test(tag) ? '' : ' ';
}
