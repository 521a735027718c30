import type { Range } from '../../text/source.js';
import type { DateFormat } from '../dates/format.js';
/** The names that may stand in a template's braces. */
export declare const slotNames: readonly ['date', 'number', 'star', 'tag', 'source', 'title', 'url', 'label', 'description', 'extra', 'text'];
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
export type Block = {
    type: 'heading';
    depth: 1 | 2 | 3 | 4 | 5 | 6;
    /** Whether the address stands in the line below the heading. */
    below: boolean;
} | {
    type: 'item';
    marker: string;
} | {
    type: 'paragraph';
} | {
    type: 'row';
};
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
export declare function anchorOf({ cells }: Template): Anchor | undefined;
/** All of a template's literals and slots, those of the link's text among them, in their order. */
export declare function allParts({ cells }: Template): Segment;
/** The first slot of a name; none where the template has no place for it. */
export declare function slotOf(template: Template, name: SlotName): Slot | undefined;
/** A cell as far as it is literals and slots. */
export declare function withoutLink(cell: CellParts): Segment;
/** What a difference concerns; decides which rule reports it. */
export type Aspect = 'depth' | 'marker' | 'star' | 'tag' | 'separator' | 'invisible' | 'title-space' | 'no-title' | 'text' | 'link' | 'broken-link' | 'missing' | 'date' | 'label';
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
    edits: readonly {
        range: Range;
        text: string;
    }[];
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
export declare const starMarks: readonly string[];
/**
 * A star in some form at the start of a text, or none. Stars that stand for something else
 * (`:sparkles:`) are none.
 */
export declare function starAtStart(text: string, vocabulary: Vocabulary): string | undefined;
/** A star in some form at the end of a text, or none. */
export declare function starAtEnd(text: string, vocabulary: Vocabulary): string | undefined;
/**
 * A tag at the start of a text: one of the format's in any case, or any bracketed prefix. The text
 * as it stands.
 */
export declare function tagAtStart(text: string, { tags }: Vocabulary): string | undefined;
/** How a tag is written by the format; undefined for a tag that it does not know. */
export declare function tagAsWritten(tag: string, { tags }: Vocabulary): string | undefined;
