import { type Period } from './calendar.js';
import { type CalendarNames } from './names.js';
import { type DateToken, type DateUnit, type PartValue } from './parts.js';
/** What is known of a way to write dates. */
export interface DateStyle {
    readonly unit: DateUnit;
    /** The larger parts that dates leave to what stands around them; none for whole dates. */
    readonly lacks: readonly ('year' | 'month')[];
    /** Year, month and day in the order in which they are written, joined by hyphens. */
    readonly order: string;
    /** The words of the format's language. */
    readonly names: CalendarNames;
}
/** A way to write dates, such as `YYYY-MM-DD`, `MMM D, YYYY` or `MMMM`. */
export interface DateFormat extends DateStyle {
    /** The format as it was written. */
    readonly format: string;
    /** The source of a regular expression for dates in this format; it has no groups that capture. */
    readonly pattern: string;
    /** What it is made of. */
    readonly parts: readonly (string | DateToken)[];
    /** The numbers that a text in exactly this format names; undefined for any other text. */
    values(text: string): readonly PartValue[] | undefined;
    /**
     * Reads a text that is a date in exactly this format; undefined for any other text. A date that
     * the calendar does not have (2021-02-30) is read as it stands. What the format lacks is taken
     * from `within`, the period that the text stands in. What is read is written back the same, but
     * for the capital of a name that the language writes small, and a wrong weekday.
     */
    read(text: string, within?: Period): Period | undefined;
    /** Writes a period. A month beyond 12 has no name, so it is written as its number. */
    write(period: Period): string;
}
/** A date that stands in several places, such as `June 23 - 29` with the year somewhere behind. */
export interface JoinedDate extends DateStyle {
    /** Reads as a {@link DateFormat} does. */
    read(texts: readonly string[], within?: Period): Period | undefined;
    /** Writes a period: a text for each place. */
    write(period: Period): string[];
}
/**
 * Compiles a date format. Its parts, in any order, with any other text between: `YYYY`; `MM` (09),
 * `M` (9), `MMM` (Sep) or `MMMM` (September); `DD` (03), `D` (3) or `Do` (3rd); `dddd` (Friday) or
 * `ddd` (Fri). A whole day has a year, a month and a day; a month or a year goes without what is
 * smaller; a week has a year and `WWW` (W05), `WW` (05) or `W` (5), counted as in ISO 8601; a range
 * names its first and its last day, and what both share once. The year may be missing, and with it
 * the month: see `lacks`. `locale` (BCP 47) is the language of the names. Throws a CopydeskError
 * `template-invalid` that says what is wrong.
 */
export declare function compileDateFormat(format: string, locale?: string): DateFormat;
/**
 * Joins the formats of the places of one date, in the order in which they stand. Throws as
 * {@link compileDateFormat} does.
 */
export declare function joinDates(formats: readonly [DateFormat, ...DateFormat[]]): JoinedDate;
