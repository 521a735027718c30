/**
 * A place in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 code units (as
 * unist does).
 */
export interface Point {
    line: number;
    column: number;
    offset: number;
}
/** A part of a text; `end` is the first place after it. */
export interface Range {
    start: Point;
    end: Point;
}
/** A part of a text by its offsets; `end` is the first offset after it. */
export interface Span {
    start: number;
    end: number;
}
/** The text of one file, with its name and the means to point into it. */
export interface Source {
    /** The file's path as the user wrote it or the repository knows it, with `/` between folders. */
    readonly path: string;
    /** The text without its byte order mark; line ends as they are in the file. */
    readonly text: string;
    /** The line end that the file uses most. */
    readonly eol: '\n' | '\r\n';
    /** Turns an offset (0 to the text's length, others are clamped) into a point. */
    pointAt(offset: number): Point;
    /** The range between two offsets. */
    range(start: number, end: number): Range;
    /** The text of a line (counted from 1), without its line end; empty beyond the last one. */
    line(number: number): string;
}
/** Wraps a file's text. A byte order mark must have been taken off before. */
export declare function createSource(path: string, text: string): Source;
/** The offset, or the one after it where it would split a character of two code units. */
export declare function unsplit(text: string, offset: number): number;
/** Puts a text on one line: line ends with the white space around them become one space. */
export declare function onOneLine(text: string): string;
/**
 * Whether a line of markdown is blank: other white space, such as a no-break space, is a paragraph
 * (https://spec.commonmark.org/0.31.2/#blank-line).
 */
export declare function isBlank(line: string): boolean;
