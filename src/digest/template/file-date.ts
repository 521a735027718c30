import type { Span } from '../../text/source.ts';
import type { Period } from '../dates/calendar.ts';
import type { DateFormat, DateStyle } from '../dates/format.ts';
import type { DateUnit } from '../dates/parts.ts';
import { alike } from '../dates/recognise.ts';
import { endOfFrontMatter } from '../front-matter.ts';
import type { DateLine, Format } from '../types.ts';
import { joinDatesIn, TemplateError, type Token, tokenize } from './tokens.ts';

/** What was read on the way to a place of a text: the dates as they stand. */
type Way = readonly string[];
/** The places of a text that are reached so far. */
type Reached = ReadonlyMap<number, Way>;
/** One part of a pattern: from the places before it to the places after it. */
type Step = (text: string, reached: Reached) => Reached;

/** Reads the date of a text that fits a pattern. */
type PatternReader = (text: string, within?: Period) => Period | undefined;

/**
 * Compiles the pattern of a file's name that carries the date, such as `{date:YYYY-MM-DD}-*.md`, or
 * its parts in several places, as in `{date:YYYY}/{date:MM-DD}.md`. `*` stands for any text without
 * a slash, `?` for one such character, two stars and a slash for any folders. A pattern without a
 * slash is held against the last part of a path, one with a slash against the whole. The function
 * that comes back reads the date, also one that the calendar does not have, the leftmost where
 * several could be read; undefined for a path that does not match. It takes time in proportion to
 * pattern times path. `locale` (BCP 47) is the language of the date. Throws a
 * {@link TemplateError}.
 */
export function compileFileName(
  pattern: string,
  locale?: string,
): { unit: DateUnit; read: NonNullable<Format['dateIn']> } {
  const tokens = tokenize(pattern, { of: 'a file name', names: ['date'], locale });
  const { read, lacks, unit } = compilePattern(tokens, 'a file name', pathWildcards);
  if (lacks[0]) {
    const column = tokens.find(({ type }) => type === 'slot')?.column ?? 1;
    const remedy = lacks[0] === 'year' ? 'write YYYY' : 'write MM, M, MMM or MMMM';
    throw new TemplateError(`the date names no ${lacks[0]}; ${remedy}`, column);
  }
  const whole = pattern.includes('/');
  return { unit, read: (path) => read(whole ? path : path.slice(path.lastIndexOf('/') + 1)) };
}

/** Longer lines carry no date. */
const longest = 1000;

/**
 * Compiles the pattern of a line that carries the date, such as `date: {date:YYYY-MM-DD}`: in the
 * front matter, where quotes around the value and a time behind it do not count, or in the page.
 * `*` stands for any text, `?` for one character. Lines in fenced code are none. Throws a
 * {@link TemplateError}.
 */
export function compileDateLine(
  pattern: string,
  locale?: string,
): Pick<DateStyle, 'unit' | 'lacks'> & { find: NonNullable<Format['dateLine']> } {
  const tokens = tokenize(pattern.trim(), { of: 'a line', names: ['date'], locale });
  const { read, lacks, unit } = compilePattern(tokens, 'a line', lineWildcards);
  const unquoted = tokens.map((token) =>
    token.type === 'literal' ? { ...token, markdown: token.markdown.replace(/["']/g, '') } : token,
  );
  const { read: readData } = compilePattern(unquoted, 'a line', lineWildcards);
  const readLine = (line: string, isData: boolean, within: Period | undefined) => {
    if (line.length > longest || !/\p{N}/u.test(line)) return undefined;
    const text = line.trim().replace(/\s+/g, ' ');
    const found = read(text, within) ?? read(alike(text), within);
    return found ?? (isData ? readData(bareValue(text), within) : undefined);
  };
  const find: NonNullable<Format['dateLine']> = (text, within) => {
    const data = endOfFrontMatter(text);
    const found: DateLine[] = [];
    let fence: string | undefined;
    for (const { start, end } of linesOf(text)) {
      const line = text.slice(start, Math.min(end, start + longest + 1));
      const isData = start < data;
      if (!isData) {
        // The front matter is about the whole file.
        if (found.length > 0 && found[0]?.isData) break;
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
          if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
          continue;
        }
        fence = mark;
      }
      const period = readLine(line, isData, within);
      if (period) found.push({ period, span: { start, end }, isData });
    }
    return found[0]?.isData ? found.slice(0, 1) : found;
  };
  return { unit, lacks, find };
}

/** A line of front matter without quotes, the comma of JSON and the time behind a date. */
export function bareValue(line: string): string {
  return line
    .replace(/["']/g, '')
    .replace(/(?<=\d)[T ]\d{1,2}:\d{2}.*$/, '')
    .replace(/\s*,$/, '');
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    yield { start, end: text[end - 1] === '\r' ? end - 1 : end };
    start = end + 1;
  }
}

/** What a file says of its date as a whole, and the dates of parts of it. */
interface FileDates {
  /** Of the whole file. */
  whole: { period: Period; from: 'file-name' | 'line'; span: Span } | undefined;
  /** Lines that hold for the section that they stand in; none where there is only one. */
  lines: readonly DateLine[];
}

/** Reads the dates of a file that are in its name or in lines of it. */
export function fileDates({ dateIn, dateLine }: Format, path: string, text: string): FileDates {
  const named = dateIn?.(path);
  const lines = dateLine?.(text, named) ?? [];
  const [line, second] = lines;
  if (line && !second) {
    return { whole: { period: line.period, from: 'line', span: line.span }, lines: [] };
  }
  const span = { start: 0, end: 0 };
  return { whole: named && { period: named, from: 'file-name', span }, lines };
}

function compilePattern(
  tokens: readonly Token[],
  what: string,
  wildcards: Readonly<Record<string, Step>>,
): Pick<DateStyle, 'unit' | 'lacks'> & { read: PatternReader } {
  const steps = tokens.flatMap((token) => stepsOf(token, what, wildcards));
  const date = joinDatesIn(tokens);
  if (!date) {
    throw new TemplateError('found no date, expected a placeholder such as `{date:YYYY-MM-DD}`', 1);
  }
  const dates = tokens.flatMap((token) =>
    token.type === 'slot' && token.date ? [new RegExp(token.date.pattern, 'u')] : [],
  );
  return {
    unit: date.unit,
    lacks: date.lacks,
    read(text, within) {
      // Much faster than the steps, for a text without a date.
      if (!dates.every((each) => each.test(text))) return undefined;
      let reached: Reached = new Map([[0, []]]);
      for (const step of steps) {
        if (reached.size === 0) return undefined;
        reached = step(text, reached);
      }
      const found = reached.get(text.length);
      return found && date.read(found, within);
    },
  };
}

function stepsOf(token: Token, what: string, wildcards: Readonly<Record<string, Step>>): Step[] {
  if (token.type === 'literal') {
    return token.markdown.split(/(\*\*\/|\*|\?)/).flatMap((part) => {
      if (part === '') return [];
      return wildcards[part] ?? literally(part);
    });
  }
  const { name, optional, before, after, column } = token;
  if (name !== 'date' || optional || before[0] !== '' || after[0] !== '') {
    throw new TemplateError(`${what} takes no placeholder but \`{date:…}\``, column);
  }
  return token.date ? [dateStep(token.date)] : [];
}

function dateStep({ pattern, values }: DateFormat): Step {
  return (text, reached) => {
    const date = new RegExp(pattern, 'yu');
    const after = new Map<number, Way>();
    for (const [at, way] of reached) {
      date.lastIndex = at;
      const found = date.exec(text)?.[0] ?? '';
      const end = at + found.length;
      if (found !== '' && values(found) && !after.has(end)) after.set(end, [...way, found]);
    }
    return after;
  };
}

function literally(literal: string): Step {
  return (text, reached) => {
    const after = new Map<number, Way>();
    for (const [at, way] of reached) {
      if (text.startsWith(literal, at)) after.set(at + literal.length, way);
    }
    return after;
  };
}

/** One character, and any text, that does not hold the character `bound`. */
function wildcardsWithin(bound: string): Readonly<Record<string, Step>> {
  return {
    '?': (text, reached) => {
      const after = new Map<number, Way>();
      for (const [at, way] of reached) {
        if (at < text.length && text[at] !== bound) after.set(at + 1, way);
      }
      return after;
    },
    '*': (text, reached) => {
      const after = new Map<number, Way>();
      let way: Way | undefined;
      for (let at = 0; at <= text.length; at++) {
        if (text[at - 1] === bound) way = undefined;
        way ??= reached.get(at);
        if (way) after.set(at, way);
      }
      return after;
    },
  };
}

const lineWildcards = wildcardsWithin('\n');

const pathWildcards: Readonly<Record<string, Step>> = {
  ...wildcardsWithin('/'),
  '**/': (path, reached) => {
    const after = new Map<number, Way>();
    let way: Way | undefined;
    for (let at = 0; at <= path.length; at++) {
      const here = path[at - 1] === '/' ? (way ?? reached.get(at)) : reached.get(at);
      if (here) after.set(at, here);
      way ??= reached.get(at);
    }
    return after;
  },
};
