/** How a language names months and days of the week. */
export interface CalendarNames {
    /** A name of the language for each month, January first, full and short. */
    months: {
        long: readonly string[];
        short: readonly string[];
    };
    /** The same for the days of the week, Sunday first. */
    weekdays: {
        long: readonly string[];
        short: readonly string[];
    };
    /** The number (1 to 12) of the month that a word names, in any case. */
    monthNamed(word: string): number | undefined;
    /** The number (0 to 6, Sunday first) of the weekday that a word names, in any case. */
    weekdayNamed(word: string): number | undefined;
    /** Whether a word only joins the parts of a date, such as the Spanish `de`. */
    joins(word: string): boolean;
}
/** The language that a digest is taken to be in where its format names no other. */
export declare const defaultLocale = "en";
/** Whether the platform knows a language, given as a BCP 47 tag such as `pt-BR`. */
export declare function localeExists(locale: string): boolean;
/** English, which dates are in beside the language of their digest. */
export declare const englishNames: CalendarNames;
/** The names that the platform (`Intl`) has for a language, given as a BCP 47 tag. */
export declare function calendarNames(locale: string): CalendarNames;
