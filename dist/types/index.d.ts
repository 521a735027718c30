import type { Root } from 'mdast';
import type { Processor, Transformer } from 'unified';
import type { Digest } from './digest/types.js';
export type { Difference, Template } from './digest/template/template.js';
export type { Day, Digest, Document, Entry, Extra, Field, Format, Link, Section, Value, } from './digest/types.js';
export type { Point, Range, Source } from './text/source.js';
/**
 * How a digest is written: the keys of a `digests` entry of the configuration, without its files.
 */
export interface DigestOptions {
    /** Template of a date heading. */
    day?: string;
    /** Where the file's name carries the date. */
    'date-in'?: string;
    order?: 'newest-first' | 'oldest-first';
    /** Template of an entry. */
    entry?: string;
    star?: string;
    tags?: readonly string[];
    /** Template of a further link in an entry's body. */
    extra?: string;
    /** Template of a labelled paragraph in an entry's body. */
    field?: string;
    fields?: readonly string[];
    sections?: {
        only: readonly (string | readonly string[])[];
    } | {
        except: readonly (string | readonly string[])[];
    };
    /** By rule: `off`, `error`, `warning`, `info`, or `[level, {options}]`. */
    rules?: Readonly<Record<string, Level | readonly [Level, Readonly<Record<string, unknown>>]>>;
}
/** What a rule can be set to. */
export type Level = 'off' | 'error' | 'warning' | 'info';
/**
 * Reads a markdown text as a digest. Throws an error that says what is wrong where the options
 * cannot be used or the text is too complex to be parsed safely. `path` matters only to a digest
 * whose file's name carries the date.
 */
export declare function parseDigest(text: string, options?: DigestOptions, path?: string): Digest;
/**
 * The rules for digests as a plugin of remark: reads GFM and front matter, and reports what
 * `copydesk check --offline` says where the file at hand is the only one. Control comments
 * (`<!--lint disable digest-day-order-->`) count as they do there. Reads no other file and asks no
 * web, so what only the whole archive, a page or another file can tell (a link that is dead, a
 * relative link to a file that is not there) is left to the command line. Without options, a file
 * is a digest only if it has a day with an entry under it.
 */
export default function digest(this: Processor, options?: DigestOptions): Transformer<Root>;
