import type { Heading, List, Root, RootContent } from 'mdast';
import type { Range, Source, Span } from '../text/source.js';
import type { Period } from './dates/calendar.js';
import type { Values } from './template/compose.js';
import type { Difference, Template } from './template/template.js';
/** A value of an entry: as markdown, as plain text, and where it stands. */
export interface Value {
    /** Plain text: escapes resolved, markup dropped. */
    text: string;
    /** The source text. */
    markdown: string;
    range: Range;
}
/**
 * How a link is written: `[text](url)`, `[text][label]`, `<url>`, a bare address in the text, or an
 * attempt at a link that markdown does not read as one.
 */
export type LinkKind = 'inline' | 'reference' | 'angle' | 'bare' | 'broken';
/** What is wrong with a link that does not read as what it was meant to be. */
export type LinkFault = 'space-before-address' | 'address-characters' | 'unclosed-address' | 'unclosed-text' | 'unopened-text' | 'reversed-brackets' | 'doubled-bracket' | 'swapped' | 'link-in-address' | 'empty-address';
/** One link or picture of a digest, wherever it stands. */
export interface Link {
    kind: LinkKind;
    /** Whether it shows a picture (`![alt](url)`); `text` is then the alternative text. */
    image: boolean;
    /** The whole construct. */
    range: Range;
    /** The link's text; none for a bare or angle-bracketed address. */
    text: Value | undefined;
    /** The address, escapes resolved; of a reference, its definition's; empty where there is none. */
    url: string;
    /** Where the address stands in the source, without brackets; none for a reference. */
    urlRange: Range | undefined;
    /** Of a reference: where its definition has the address, without brackets. */
    definitionRange?: Range | undefined;
    /** Whether it stands in a block quote: other people's words. */
    quoted: boolean;
    fault: LinkFault | undefined;
    /** The text that was meant in place of `range`, where the intent of a faulty link is clear. */
    repair: {
        markdown: string;
        safe: boolean;
    } | undefined;
}
/** A bold label with a text, such as **Keywords**. */
export interface Field {
    label: Value;
    /** The paragraph that begins with the label. */
    range: Range;
    differences: readonly Difference[];
}
/** A further link of an entry, such as [[paper]](…). */
export interface Extra {
    label: Value;
    link: Link;
    differences: readonly Difference[];
}
/** One item of a digest. */
export interface Entry {
    /** The star as it is written; none for an entry without one. */
    star: Value | undefined;
    tags: readonly Value[];
    source: Value | undefined;
    title: Value | undefined;
    /** The address; empty where there is none. */
    url: string;
    /** The link that carries title and address; none where the entry was recognised without. */
    link: Link | undefined;
    description: Value | undefined;
    extras: readonly Extra[];
    fields: readonly Field[];
    /** The nodes below the head: paragraphs, quotes, lists, pictures. */
    body: readonly RootContent[];
    /** What the entry template describes: the heading's or the item's first lines. */
    head: Range;
    /** Head and body. */
    range: Range;
    /** How the head differs from what the template writes; empty for a correct one. */
    differences: readonly Difference[];
    /** The template that it is read by, to which `differences` are. */
    template: Template;
    /** What its head holds beside the above, as markdown, to be written again. */
    others: Pick<Values, 'number' | 'date' | 'extras' | 'texts'>;
    /** Where its template takes any text: nothing of it is edited. */
    textPlaces: readonly Span[];
    /** The day it stands under; none in an undated section. */
    day: Day | undefined;
    /** The date that it carries itself, where the format has it there. */
    dated: {
        period: Period;
        value: Value;
    } | undefined;
    /** What its own date names, else that of its day; none for an entry without a date. */
    period: Period | undefined;
    section: Section;
}
/** A date, or a period such as a month, and the entries under it. */
export interface Day {
    /**
     * The date as YYYY-MM-DD, also one that the calendar does not have; of a week, a month or a range
     * its first day. None where its parts cannot be told apart.
     */
    date: string | undefined;
    /** The last day of what the date names; of a single day the day itself. */
    until: string | undefined;
    /** Where the date comes from: a heading of the page, the file's name, or a line of the page. */
    from: 'heading' | 'file-name' | 'line';
    /** The heading or the line; for a file's name, the start of the file. */
    heading: Range;
    /** The period that it stands in, as a month stands in its year; none for one by itself. */
    parent: Day | undefined;
    /** The level of its heading in the format; below 0 for a date of another kind. */
    level: number;
    /** The heading and all that belongs to the day, without what trails it (comments, rules). */
    range: Range;
    entries: readonly Entry[];
    section: Section;
    /** How the heading differs from what the template writes. */
    differences: readonly Difference[];
}
/** A heading above entries, or the file itself (depth 0). */
export interface Section {
    /** 0 for the file, else the heading's depth, and 7 for a line that stands for one. */
    depth: number;
    /** Plain texts of the headings from the top down to this one; empty for the file. */
    path: readonly string[];
    /** The heading; for the file, its start. */
    heading: Range;
    days: readonly Day[];
    /** Entries that stand in the section itself, dated or not, not those of its subsections. */
    entries: readonly Entry[];
    /** Whether the digest's format describes it (see `sections` in the configuration). */
    inScope: boolean;
}
/** A heading with its part in the digest. */
export interface DigestHeading {
    role: 'section' | 'day' | 'entry' | 'other';
    node: Heading;
    range: Range;
}
/** A line of a file that carries a date. */
export interface DateLine {
    period: Period;
    span: Span;
    /** Whether it stands in the front matter, which is about the whole file. */
    isData: boolean;
}
/** How a digest is written: the compiled templates and what goes with them. */
export interface Format {
    /**
     * The templates of date headings by what they name, from the largest period to the smallest: the
     * smaller ones stand within the larger ones. Of one level, the first is the one that is written.
     */
    days: readonly (readonly Template[])[];
    order: 'newest-first' | 'oldest-first';
    /** Reads the date from the file's path; none where the date is not in the name. */
    dateIn: ((path: string) => Period | undefined) | undefined;
    /** Finds the lines of a file's text that carry a date; none where no line does. */
    dateLine: ((text: string, within: Period | undefined) => readonly DateLine[]) | undefined;
    /** The templates of entries: the first is written, all are read. */
    entries: readonly [Template, ...Template[]];
    /** The star marker as it is written, such as `:star:`; none where the format knows no stars. */
    star: string | undefined;
    /**
     * The tags that an entry may carry, as they are written; empty where any bracketed prefix may be
     * one.
     */
    tags: readonly string[];
    extra: Template | undefined;
    field: Template | undefined;
    /** The labels that fields may have, as they are written. */
    fields: readonly string[];
    /** How lines that stand for section headings are written; none where all are headings. */
    section: Template | undefined;
    /** Whether items of lists below entries are entries too. */
    nested: boolean;
    /**
     * The sections that the format describes; none for the whole file. Each pattern is a run of
     * heading texts.
     */
    sections: {
        only: readonly (readonly string[])[];
    } | {
        except: readonly (readonly string[])[];
    } | undefined;
}
/** A parsed markdown file. */
export interface Document {
    source: Source;
    tree: Root;
    /** Every link and picture, in the order of the text. */
    links: readonly Link[];
}
/** One file, read with one format. */
export interface Digest {
    document: Document;
    format: Format;
    /** The file itself first, then all sections in the order of the text. */
    sections: readonly Section[];
    days: readonly Day[];
    entries: readonly Entry[];
    /** The headings of the sections that the format describes. */
    headings: readonly DigestHeading[];
    /** The top-level lists of the sections that the format describes. */
    lists: readonly List[];
    /** The links and pictures of the sections that the format describes. */
    links: readonly Link[];
    /** Tells whether a place belongs to a section that the format describes. */
    inScope(offset: number): boolean;
}
