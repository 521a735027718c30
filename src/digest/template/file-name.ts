import { compileDateFormat, type DateFormat } from '../dates/format.ts';
import { TemplateError, type Token, tokenize } from './tokens.ts';

/**
 * The places of a path that are reached so far, each with the date that was read on the way; '' for
 * none.
 */
type Reached = ReadonlyMap<number, string>;
/** One part of a pattern: from the places before it to the places after it. */
type Step = (path: string, reached: Reached) => Reached;

/**
 * Compiles the pattern of a file's name that carries the date, such as `{date:YYYY-MM-DD}-*.md`.
 * `*` stands for any text without a slash, `?` for one such character, two stars and a slash for
 * any folders. A pattern without a slash is held against the last part of a path, one with a slash
 * against the whole. The function that comes back reads the date as YYYY-MM-DD, also one that the
 * calendar does not have, the leftmost where several could be read; undefined for a path that does
 * not match. It takes time in proportion to pattern times path. Throws a {@link TemplateError}.
 */
export function compileFileName(pattern: string): (path: string) => string | undefined {
  const tokens = tokenize(pattern);
  const dates = tokens.filter((token) => token.type === 'slot' && token.name === 'date');
  const [, second] = dates;
  if (dates.length === 0) {
    throw new TemplateError('found no date, expected a placeholder such as `{date:YYYY-MM-DD}`', 1);
  }
  if (second) throw new TemplateError('found a second date, expected one', second.column);
  const steps = tokens.flatMap(stepsOf);
  const whole = pattern.includes('/');
  return (path) => {
    const text = whole ? path : path.slice(path.lastIndexOf('/') + 1);
    let reached: Reached = new Map([[0, '']]);
    for (const step of steps) reached = step(text, reached);
    return reached.get(text.length);
  };
}

function stepsOf(token: Token): Step[] {
  if (token.type === 'literal') {
    return token.markdown.split(/(\*\*\/|\*|\?)/).flatMap((part) => {
      if (part === '') return [];
      return wildcards[part] ?? literally(part);
    });
  }
  const { name, optional, before, after, column } = token;
  if (name !== 'date' || optional || before !== '' || after !== '') {
    throw new TemplateError('a file name takes no placeholder but `{date:…}`', column);
  }
  return [dateStep(dateFormat(token.dateFormat ?? '', column))];
}

function dateFormat(format: string, column: number): DateFormat {
  try {
    return compileDateFormat(format);
  } catch (error) {
    throw new TemplateError((error as Error).message, column);
  }
}

function dateStep({ pattern, read }: DateFormat): Step {
  return (path, reached) => {
    const date = new RegExp(pattern, 'y');
    const behind = new Map<number, string>();
    for (const at of reached.keys()) {
      date.lastIndex = at;
      const text = date.exec(path)?.[0] ?? '';
      const iso = read(text);
      const end = at + text.length;
      if (iso !== undefined && !behind.has(end)) behind.set(end, iso);
    }
    return behind;
  };
}

function literally(text: string): Step {
  return (path, reached) => {
    const behind = new Map<number, string>();
    for (const [at, date] of reached) {
      if (path.startsWith(text, at)) behind.set(at + text.length, date);
    }
    return behind;
  };
}

const wildcards: Readonly<Record<string, Step>> = {
  '?': (path, reached) => {
    const behind = new Map<number, string>();
    for (const [at, date] of reached) {
      if (at < path.length && path[at] !== '/') behind.set(at + 1, date);
    }
    return behind;
  },
  '*': (path, reached) => {
    const behind = new Map<number, string>();
    let date: string | undefined;
    for (let at = 0; at <= path.length; at++) {
      if (path[at - 1] === '/') date = undefined;
      date ??= reached.get(at);
      if (date !== undefined) behind.set(at, date);
    }
    return behind;
  },
  '**/': (path, reached) => {
    const behind = new Map<number, string>();
    let date: string | undefined;
    for (let at = 0; at <= path.length; at++) {
      const here = path[at - 1] === '/' ? (date ?? reached.get(at)) : reached.get(at);
      if (here !== undefined) behind.set(at, here);
      date ??= reached.get(at);
    }
    return behind;
  },
};
