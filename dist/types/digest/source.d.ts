/** A place in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 code units (as unist does). */
export interface Point {
    line: number;
    column: number;
    offset: number;
}
/** A stretch of a text; `end` is the first place behind it. */
export interface Range {
    start: Point;
    end: Point;
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
/** The offset, or the one behind it where it would split a character of two code units. */
export declare function unsplit(text: string, offset: number): number;
