import { CopydeskError } from '../../errors.ts';
import { isoDate } from './calendar.ts';

/** A part of a date. */
export type DatePart = 'year' | 'month' | 'day';

/** A way to write dates, such as `YYYY-MM-DD` or `MMM D, YYYY`. */
export interface DateFormat {
  /** The format as it was written. */
  readonly format: string;
  /** The source of a regular expression for dates in this format; it has no groups that capture. */
  readonly pattern: string;
  /** The three parts in the order in which the format writes them. */
  readonly order: readonly DatePart[];
  /**
   * Reads a text that is a date in exactly this format, as YYYY-MM-DD; undefined for any other
   * text. A date that the calendar does not have (2021-02-30) is read as it stands. What is read is
   * written back the same.
   */
  read(text: string): string | undefined;
  /** Writes a date YYYY-MM-DD. A month beyond 12 has no name, so it is written as its number. */
  write(iso: string): string;
}

interface Token {
  part: DatePart;
  /** The source of a regular expression. */
  pattern: string;
  /** Whether it is digits whose number varies, so that none may stand beside it. */
  open: boolean;
  read(text: string): number;
  write(value: number): string;
}

/** The English names of the months, January first. */
const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const tokens: ReadonlyMap<string, Token> = new Map([
  ['YYYY', fixed('year', 4)],
  ['MMMM', named(monthNames)],
  ['MMM', named(monthNames.map((name) => name.slice(0, 3)))],
  ['MM', fixed('month', 2)],
  ['M', unpadded('month')],
  ['DD', fixed('day', 2)],
  ['D', unpadded('day')],
]);

const spellings: Record<DatePart, string> = {
  year: 'YYYY',
  month: 'MM, M, MMM or MMMM',
  day: 'DD or D',
};

/**
 * Compiles a date format: `YYYY`; `MM` (09), `M` (9), `MMM` (Sep) or `MMMM` (September); `DD` (03)
 * or `D` (3), each part once and in any order, with any other text between. Throws a CopydeskError
 * `template-invalid` that says what is wrong.
 */
export function compileDateFormat(format: string): DateFormat {
  // Runs of a part's letter stand at the odd places, literal text at the even ones.
  const pieces = format.split(/(Y+|M+|D+)/);
  const parts = pieces.map((piece, at) => (at % 2 === 1 ? tokenFor(format, piece) : piece));
  const used = parts.filter((part) => typeof part !== 'string');
  for (const part of ['year', 'month', 'day'] as const) {
    const count = used.filter((token) => token.part === part).length;
    if (count === 0) throw invalid(format, `it names no ${part}; write ${spellings[part]}`);
    if (count > 1) throw invalid(format, `it names the ${part} ${count} times; name it once`);
  }
  refuseTouchingDigits(format, parts);

  const sources = parts.map((part) => (typeof part === 'string' ? escaped(part) : part.pattern));
  const whole = new RegExp(
    `^${sources.map((source, at) => (at % 2 === 1 ? `(${source})` : source)).join('')}$`,
  );
  return {
    format,
    pattern: sources.join(''),
    order: used.map(({ part }) => part),
    read(text) {
      const found = whole.exec(text);
      if (!found) return undefined;
      const values = { year: 0, month: 0, day: 0 };
      used.forEach((token, at) => {
        values[token.part] = token.read(found[at + 1] as string);
      });
      return isoDate(values.year, values.month, values.day);
    },
    write(iso) {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const values = { year, month, day };
      return parts
        .map((part) => (typeof part === 'string' ? part : part.write(values[part.part])))
        .join('');
    },
  };
}

function tokenFor(format: string, run: string): Token {
  const token = tokens.get(run);
  if (token) return token;
  const part = run.startsWith('Y') ? 'year' : run.startsWith('M') ? 'month' : 'day';
  throw invalid(format, `\`${run}\` is no way to write the ${part}; write ${spellings[part]}`);
}

/** `YYYYMD` could not be read: nobody knows where 2021111 is to be cut. */
function refuseTouchingDigits(format: string, parts: readonly (string | Token)[]): void {
  const visible = parts.filter((part) => part !== '');
  visible.forEach((part, at) => {
    if (typeof part === 'string' || !part.open) return;
    const before = visible[at - 1] ?? '';
    const after = visible[at + 1] ?? '';
    if (endsInDigit(before) || beginsWithDigit(after)) {
      const padded = spellings[part.part].slice(0, 2);
      throw invalid(
        format,
        `digits stand right beside the ${part.part}; part them, or write ${padded}`,
      );
    }
  });
}

function endsInDigit(part: string | Token): boolean {
  return typeof part === 'string' ? /\d$/.test(part) : part.pattern.includes('\\d');
}

function beginsWithDigit(part: string | Token): boolean {
  return typeof part === 'string' ? /^\d/.test(part) : part.pattern.includes('\\d');
}

function fixed(part: DatePart, digits: number): Token {
  return {
    part,
    pattern: `\\d{${digits}}`,
    open: false,
    read: Number,
    write: (value) => String(value).padStart(digits, '0'),
  };
}

function unpadded(part: DatePart): Token {
  // Without a leading zero, so that what is read is written back the same.
  return { part, pattern: '[1-9]\\d?', open: true, read: Number, write: String };
}

function named(names: readonly string[]): Token {
  return {
    part: 'month',
    pattern: `(?:${names.join('|')})`,
    open: false,
    read: (name) => monthNamed(name) ?? 0,
    write: (value) => names[value - 1] ?? String(value),
  };
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function invalid(format: string, reason: string): CopydeskError {
  return new CopydeskError(
    'template-invalid',
    `The date format \`${format}\` cannot be used: ${reason}.`,
  );
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * The number (1 to 12) of the month that a word names, in full or short (`Sep`, `Sept`), in any
 * case.
 */
export function monthNamed(word: string): number | undefined {
  const wanted = word.toLowerCase();
  if (wanted === 'sept') return 9;
  const at = monthNames.findIndex((name) => isShortOrFull(wanted, name.toLowerCase(), 3));
  return at === -1 ? undefined : at + 1;
}

/**
 * Whether a word names a day of the week, in full or short (`Thu`, `Thur`, `Thurs`), in any case.
 */
export function isWeekday(word: string): boolean {
  const wanted = word.toLowerCase();
  return weekdays.some((name) => isShortOrFull(wanted, name, 5));
}

/** Whether a word is a name, or its first three letters up to `longest`. */
function isShortOrFull(word: string, name: string, longest: number): boolean {
  if (word === name) return true;
  return word.length >= 3 && word.length <= longest && name.startsWith(word);
}
