import { type Period } from './calendar.js';
import { type CalendarNames } from './names.js';
/** What dates of a format name. */
export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'range';
/** A way to write dates, such as `YYYY-MM-DD`, `MMM D, YYYY` or `MMMM YYYY`. */
export interface DateFormat {
    /** The format as it was written. */
    readonly format: string;
    readonly unit: DateUnit;
    /** The source of a regular expression for dates in this format; it has no groups that capture. */
    readonly pattern: string;
    /** Year, month and day in the order in which the format writes them, joined by hyphens. */
    readonly order: string;
    /** The words of the format's language. */
    readonly names: CalendarNames;
    /**
     * Reads a text that is a date in exactly this format; undefined for any other text. A date that
     * the calendar does not have (2021-02-30) is read as it stands. What is read is written back the
     * same, but for the capital of a name that the language writes small, and a wrong weekday.
     */
    read(text: string): Period | undefined;
    /** Writes a period. A month beyond 12 has no name, so it is written as its number. */
    write(period: Period): string;
}
/**
 * Compiles a date format. Its parts, in any order, with any other text between: `YYYY`; `MM` (09),
 * `M` (9), `MMM` (Sep) or `MMMM` (September); `DD` (03), `D` (3) or `Do` (3rd); `dddd` (Friday) or
 * `ddd` (Fri). A day has a year, a month and a day; a month or a year goes without what is smaller;
 * a week has a year and `WWW` (W05), `WW` (05) or `W` (5), counted as in ISO 8601; a range names
 * its first and its last day, and what both share once. `locale` (BCP 47) is the language of the
 * names. Throws a CopydeskError `template-invalid` that says what is wrong.
 */
export declare function compileDateFormat(format: string, locale?: string): DateFormat;
