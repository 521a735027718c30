import { type Period } from './calendar.js';
import type { CalendarNames } from './names.js';
/** What dates of a format name. */
export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'range';
/** A part of a date; two digits of a week count from 01 (ISO 8601). */
export type DatePart = 'year' | 'month' | 'day' | 'week' | 'weekday';
/** A part with its number, as it was read. */
export interface PartValue {
    part: DatePart;
    value: number;
}
/** What dates with these parts name. */
export declare function unitOf(parts: readonly DatePart[]): DateUnit;
/** The larger parts that dates with these parts leave to what stands around them. */
export declare function lackedBy(parts: readonly DatePart[]): ('year' | 'month')[];
/**
 * What parts name, in the order in which they stand. Where they lack the year, or the year and the
 * month, these are the ones that put the date into the period `within`, or else beside its
 * beginning. Undefined where the parts name nothing.
 */
export declare function periodOf(values: readonly PartValue[], within?: Period): Period | undefined;
/** Whether the year stands behind all else, and so is that of a range's last day. */
export declare function namesLastYear(parts: readonly DatePart[]): boolean;
/** A part of a date, as one format writes it. */
export interface DateToken {
    part: DatePart;
    /** The source of a regular expression. */
    pattern: string;
    /** Whether it is digits whose number varies, so that none may stand beside it. */
    open: boolean;
    read(text: string): number;
    write(value: number): string;
}
/** How a format may write the parts of dates, by its letters. */
export declare const dateTokens: Readonly<Record<string, (names: CalendarNames) => DateToken>>;
/** A text as a regular expression that fits it alone. */
export declare function escaped(literal: string): string;
