import type { Period } from '../dates/calendar.ts';
import type { DateFormat } from '../dates/format.ts';
import { TemplateError, type Token, tokenize } from './tokens.ts';

/** What was read on the way to a place of a path. */
interface Way {
  period?: Period;
}
/** The places of a path that are reached so far. */
type Reached = ReadonlyMap<number, Way>;
/** One part of a pattern: from the places before it to the places after it. */
type Step = (path: string, reached: Reached) => Reached;

/**
 * Compiles the pattern of a file's name that carries the date, such as `{date:YYYY-MM-DD}-*.md`.
 * `*` stands for any text without a slash, `?` for one such character, two stars and a slash for
 * any folders. A pattern without a slash is held against the last part of a path, one with a slash
 * against the whole. The function that comes back reads the date, also one that the calendar does
 * not have, the leftmost where several could be read; undefined for a path that does not match. It
 * takes time in proportion to pattern times path. `locale` (BCP 47) is the language of the date.
 * Throws a {@link TemplateError}.
 */
export function compileFileName(
  pattern: string,
  locale?: string,
): (path: string) => Period | undefined {
  const tokens = tokenize(pattern, { of: 'a file name', names: ['date'], locale });
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
    let reached: Reached = new Map([[0, {}]]);
    for (const step of steps) reached = step(text, reached);
    return reached.get(text.length)?.period;
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
  if (name !== 'date' || optional || before[0] !== '' || after[0] !== '') {
    throw new TemplateError('a file name takes no placeholder but `{date:…}`', column);
  }
  return token.date ? [dateStep(token.date)] : [];
}

function dateStep({ pattern, read }: DateFormat): Step {
  return (path, reached) => {
    const date = new RegExp(pattern, 'y');
    const after = new Map<number, Way>();
    for (const at of reached.keys()) {
      date.lastIndex = at;
      const text = date.exec(path)?.[0] ?? '';
      const period = read(text);
      const end = at + text.length;
      if (period && !after.has(end)) after.set(end, { period });
    }
    return after;
  };
}

function literally(text: string): Step {
  return (path, reached) => {
    const after = new Map<number, Way>();
    for (const [at, way] of reached) {
      if (path.startsWith(text, at)) after.set(at + text.length, way);
    }
    return after;
  };
}

const wildcards: Readonly<Record<string, Step>> = {
  '?': (path, reached) => {
    const after = new Map<number, Way>();
    for (const [at, way] of reached) {
      if (at < path.length && path[at] !== '/') after.set(at + 1, way);
    }
    return after;
  },
  '*': (path, reached) => {
    const after = new Map<number, Way>();
    let way: Way | undefined;
    for (let at = 0; at <= path.length; at++) {
      if (path[at - 1] === '/') way = undefined;
      way ??= reached.get(at);
      if (way) after.set(at, way);
    }
    return after;
  },
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
