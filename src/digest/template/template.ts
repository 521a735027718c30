import type { Range } from '../../text/source.ts';
import type { DateFormat } from '../dates/format.ts';

/** The names that may stand in a template's braces. */
export const slotNames = [
  'date',
  'number',
  'star',
  'tag',
  'source',
  'title',
  'url',
  'label',
  'description',
  'extra',
  'text',
] as const;
/** One of {@link slotNames}. */
export type SlotName = (typeof slotNames)[number];

/**
 * Literal texts of which one stands beside a value; the first is the one that is written, the
 * others are accepted.
 */
export type Alternatives = readonly [string, ...string[]];

/** A placeholder: `{name}`, `{name?}`, `{name*}`, `{"before"name"after"?}`, `{date:FORMAT}`. */
export interface Slot {
  type: 'slot';
  name: SlotName;
  optional: boolean;
  repeat: boolean;
  /** Literal text that stands before the value when there is one. */
  before: Alternatives;
  /** Literal text that stands after the value when there is one. */
  after: Alternatives;
  /** Of a date, how it is written. */
  date: DateFormat | undefined;
}

/** Text of a template that stands as it is, in markdown source form. */
export interface Literal {
  type: 'literal';
  markdown: string;
}

/** A run of literals and slots. */
export type Segment = readonly (Literal | Slot)[];

/** Where the address stands: in `[text]({url})`, or as a text of its own, `{url}` or `<{url}>`. */
export interface LinkPart {
  type: 'link';
  form: 'inline' | 'bare' | 'angle';
  /** The text of an inline link; no parts for the others. */
  text: Segment;
}

/** What stands between two bounds of a block, which no value crosses. */
export type CellParts = readonly (Literal | Slot | LinkPart)[];

/** The block that a template describes. */
export type Block =
  | {
      type: 'heading';
      depth: 1 | 2 | 3 | 4 | 5 | 6;
      /** Whether the address stands in the line below the heading. */
      below: boolean;
    }
  | { type: 'item'; marker: string }
  | { type: 'paragraph' }
  | { type: 'row' };

/** A parsed template. */
export interface Template {
  /** The template as it was written. */
  text: string;
  block: Block;
  /** One for each cell of a row; heading and line below; one for every other block. */
  cells: readonly CellParts[];
}

/** The link of a template with what stands around it in its cell. */
export interface Anchor {
  /** The place of its cell. */
  cell: number;
  before: Segment;
  link: LinkPart;
  after: Segment;
}

/** The link of a template; none for a day or a field. */
export function anchorOf({ cells }: Template): Anchor | undefined {
  const cell = cells.findIndex((parts) => parts.some(({ type }) => type === 'link'));
  const parts = cells[cell] ?? [];
  const at = parts.findIndex(({ type }) => type === 'link');
  const link = parts[at];
  if (link?.type !== 'link') return undefined;
  return {
    cell,
    before: withoutLink(parts.slice(0, at)),
    link,
    after: withoutLink(parts.slice(at)),
  };
}

/** All of a template's literals and slots, those of the link's text among them, in their order. */
export function allParts({ cells }: Template): Segment {
  return cells.flat().flatMap((part) => (part.type === 'link' ? part.text : part));
}

/** The first slot of a name; none where the template has no place for it. */
export function slotOf(template: Template, name: SlotName): Slot | undefined {
  return allParts(template).find(
    (part): part is Slot => part.type === 'slot' && part.name === name,
  );
}

/** A cell as far as it is literals and slots. */
export function withoutLink(cell: CellParts): Segment {
  return cell.filter((part) => part.type !== 'link');
}

/** What a difference concerns; decides which rule reports it. */
export type Aspect =
  | 'depth' // a heading of another depth
  | 'marker' // a list marker that is another, doubled or missing
  | 'star' // a star written otherwise or elsewhere
  | 'tag' // a tag in another case, or an unknown one
  | 'separator' // the literal text between two values
  | 'invisible' // only invisible characters differ
  | 'title-space' // spaces around the title
  | 'no-title' // a link without a text
  | 'text' // text that the template has no place for
  | 'link' // not written as `[title](url)`, but as another kind of link
  | 'broken-link' // meant as a link, but markdown reads none
  | 'missing' // a required value is not there
  | 'date' // a date in another style
  | 'label'; // a label in another case or markup

/** One way in which a text differs from what its template writes. */
export interface Difference {
  aspect: Aspect;
  /** The text that is not as it should be; empty where something is missing. */
  range: Range;
  /** What stands there. */
  actual: string;
  /** What the template writes there; undefined where that is not known. */
  expected: string | undefined;
  /** Whether putting `expected` there cannot change what the text means. */
  safe: boolean;
  /** Edits that remove the difference; empty where what is expected is not known. */
  edits: readonly { range: Range; text: string }[];
}

/** The words of a format that its templates speak of but do not hold. */
export interface Vocabulary {
  /** The star marker as it is written; none where the format knows no stars. */
  star: string | undefined;
  /** The tags an entry may carry; empty where any short bracketed prefix is one. */
  tags: readonly string[];
  /** Other forms of the star that are taken for it; by default all that people use. */
  otherStars?: readonly string[];
}

/** Ways people write a star, longest first where one begins another. */
export const starMarks: readonly string[] = [
  ':star2:',
  ':star:',
  ':glowing_star:',
  ':dizzy:',
  '⭐️',
  '⭐',
  '🌟',
  '★',
  '☆',
  '✨',
];

/**
 * A star in some form at the start of a text, or none. Stars that stand for something else
 * (`:sparkles:`) are none.
 */
export function starAtStart(text: string, vocabulary: Vocabulary): string | undefined {
  const lower = text.toLowerCase();
  return findStar(vocabulary, (form) => lower.startsWith(form));
}

/** A star in some form at the end of a text, or none. */
export function starAtEnd(text: string, vocabulary: Vocabulary): string | undefined {
  const lower = text.toLowerCase();
  return findStar(vocabulary, (form) => lower.endsWith(form));
}

/** The first form of the star that fits; it is told in lower case. */
function findStar(
  { star, otherStars = starMarks }: Vocabulary,
  fits: (form: string) => boolean,
): string | undefined {
  if (star === undefined) return undefined;
  return fits(star.toLowerCase()) ? star : otherStars.find((form) => fits(form.toLowerCase()));
}

const bracketed = /^\[[^[\]\n]{1,40}\]/;

/**
 * A tag at the start of a text: one of the format's in any case, or any bracketed prefix. The text
 * as it stands.
 */
export function tagAtStart(text: string, { tags }: Vocabulary): string | undefined {
  const found = bracketed.exec(text)?.[0];
  const known = tags.find((tag) => text.slice(0, tag.length).toLowerCase() === tag.toLowerCase());
  return known === undefined ? found : text.slice(0, known.length);
}

/** How a tag is written by the format; undefined for a tag that it does not know. */
export function tagAsWritten(tag: string, { tags }: Vocabulary): string | undefined {
  if (tags.length === 0) return tag;
  const plain = (each: string) => each.toLowerCase().replace(/[\s[\]()]/g, '');
  return tags.find((each) => plain(each) === plain(tag));
}
