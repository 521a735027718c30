import type { Range } from '../../text/source.ts';

/** The names that may stand in a template's braces. */
export const slotNames = [
  'date',
  'star',
  'tag',
  'source',
  'title',
  'url',
  'label',
  'description',
  'text',
] as const;
/** One of {@link slotNames}. */
export type SlotName = (typeof slotNames)[number];

/** A placeholder: `{name}`, `{name?}`, `{name*}`, `{"before"name"after"?}`, `{date:FORMAT}`. */
export interface Slot {
  type: 'slot';
  name: SlotName;
  optional: boolean;
  repeat: boolean;
  /** Literal text that stands before the value when there is one. */
  before: string;
  /** Literal text that stands behind the value when there is one. */
  after: string;
  /** Of a date, how it is written: `YYYY-MM-DD`, `MMM D, YYYY`, … */
  dateFormat: string | undefined;
}

/** Text of a template that stands as it is, in markdown source form. */
export interface Literal {
  type: 'literal';
  markdown: string;
}

/** A run of literals and slots. */
export type Segment = readonly (Literal | Slot)[];

/** The block that a template describes. */
export type Block =
  | { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | { type: 'item'; marker: string }
  | { type: 'paragraph' };

/** A parsed template: a block, what stands before its link, the link's text, and what stands behind. */
export interface Template {
  /** The template as it was written. */
  text: string;
  block: Block;
  before: Segment;
  /** The link's text; none for a template without a link. */
  link: Segment | undefined;
  after: Segment;
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
