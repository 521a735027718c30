/** What a date names: from its first to its last day, each as YYYY-MM-DD; the same for a day. */
export interface Period {
    first: string;
    last: string;
}
/** Puts a date together as YYYY-MM-DD, whether or not the calendar has it. */
export declare function isoDate(year: number, month: number, day: number): string;
/**
 * Whether a text is a date YYYY-MM-DD that the calendar (Gregorian, also for years before it) has.
 */
export declare function dateExists(iso: string): boolean;
/**
 * The date that lies `days` (negative for earlier) after a date YYYY-MM-DD. A date that does not
 * exist counts on from the end of its month: 2021-02-30 is 2021-03-02. Dates that four digits of a
 * year cannot write are held at 0000-01-01 and 9999-12-31.
 */
export declare function addDays(iso: string, days: number): string;
/**
 * How many days the second date YYYY-MM-DD lies after the first; negative where it lies before.
 */
export declare function daysBetween(from: string, to: string): number;
/** All days of a month, which the calendar need not have: from its first to its last day. */
export declare function monthPeriod(year: number, month: number): Period;
/**
 * The period of a kind that holds a date. A range is as long as the one that it goes on from, a
 * week where there is none.
 */
export declare function periodAround(unit: 'day' | 'week' | 'month' | 'year' | 'range', iso: string, beside?: Period): Period;
/** A period in words: `2024-05-06`, `2024-05`, `2024` or `2024-05-06 to 2024-05-12`. */
export declare function periodName(first: string, last?: string): string;
/**
 * The day of the week, 0 for Sunday; a date that does not exist counts on, as in {@link addDays}.
 */
export declare function weekdayOf(iso: string): number;
/** The Monday that a week of ISO 8601 begins with; undefined for a week that its year lacks. */
export declare function weekStart(year: number, week: number): string | undefined;
/** The week of ISO 8601 that a date is in: of the year that has its Thursday. */
export declare function weekOf(iso: string): {
    year: number;
    week: number;
};
