import type { Block, LinkPart, Template, Vocabulary } from './template.js';
/**
 * A value to write: as plain text, which is escaped as needed, or as markdown, which is written as
 * it is.
 */
export type Words = {
    text: string;
} | {
    markdown: string;
};
/** The values of an entry or of an extra link; what is missing or blank is left out. */
export interface Values {
    star?: boolean | undefined;
    /** Tags as the format writes them. */
    tags?: readonly string[];
    source?: Words | undefined;
    title?: Words | undefined;
    description?: Words | undefined;
    label?: Words | undefined;
    url?: string | undefined;
    /** As markdown, as are the following. */
    number?: string | undefined;
    date?: string | undefined;
    /** Further links. */
    extras?: readonly string[];
    /** What stands in the places of any text, one for each. */
    texts?: readonly string[];
}
/** The slots whose values are words. */
export declare const wordSlots: readonly ['source', 'title', 'description', 'label'];
/** One of {@link wordSlots}. */
export type WordSlot = (typeof wordSlots)[number];
/**
 * What the block of a template begins with: hashes, a list marker, a pipe, or nothing. A numbered
 * item has the number of the template's marker unless another is given.
 */
export declare function blockPrefix(block: Block, number?: number): string;
/** A block with what it holds: hashes, a list marker or pipes around it. */
export declare function writeBlock(block: Block, content: string, number?: number): string;
/**
 * Writes the content of an entry or an extra link from values that are markdown already; texts are
 * left out.
 */
export declare function compose({ block, cells }: Template, values: Values, vocabulary: Vocabulary): string;
/** Writes the link of a template, and nothing of what stands around it. */
export declare function composeLink(link: LinkPart, values: Values, vocabulary: Vocabulary): string;
/**
 * Writes an address so that markdown reads it back: what no address may hold raw (spaces, quotes,
 * angle brackets, backslashes, controls) percent-encoded as WHATWG URL does, parentheses escaped
 * unless they are balanced, and an ampersand escaped where it would begin a character reference.
 */
export declare function writeAddress(url: string): string;
/**
 * Percent-encodes what an address may not hold raw and drops spaces around it; changes nothing of a
 * valid one.
 */
export declare function encodeAddress(url: string): string;
/** Whether each parenthesis has its partner, at most 32 deep (CommonMark allows 32 at least). */
export declare function isBalanced(url: string): boolean;
