import { CopydeskError } from '../../errors.ts';
import { compileDateFormat, type DateFormat, type JoinedDate, joinDates } from '../dates/format.ts';
import {
  type Alternatives,
  type Literal,
  type Slot,
  type SlotName,
  slotNames,
} from './template.ts';

/** A template that cannot be used. */
export class TemplateError extends CopydeskError {
  /** Where in the template the trouble begins, counted from 1. */
  readonly column: number;

  /** `reason` says what was found and what was expected. */
  constructor(reason: string, column: number) {
    super('template-invalid', reason);
    this.name = 'TemplateError';
    this.column = column;
  }
}

/** A part of a template's text with the column where it begins, counted from 1. */
export type Token = (Literal | Slot) & { column: number };

/** What a template may hold, and in which language its dates are. */
export interface Grammar {
  /** What it is, for messages: `the template of an entry`. */
  of: string;
  /** The placeholders that it may have. */
  names: readonly SlotName[];
  /** A BCP 47 tag. */
  locale: string | undefined;
}

const literals = String.raw`"[^"]*"(?:\s*\|\s*"[^"]*")*`;
const placeholder = new RegExp(
  String.raw`^\{\s*(?:(?<before>${literals})\s*)?(?<name>[a-z]+)(?::(?<format>[^}?*"]+))?(?:\s*(?<after>${literals})\s*)?(?<mark>[?*]?)\}`,
);

/**
 * Splits a template at its placeholders. `\{` stands for a brace. Throws a {@link TemplateError}.
 */
export function tokenize(template: string, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  let literal = '';
  let literalStart = 0;
  const flush = () => {
    if (literal !== '')
      tokens.push({ type: 'literal', markdown: literal, column: literalStart + 1 });
    literal = '';
  };
  for (let at = 0; at < template.length; ) {
    const character = template[at] as string;
    if (character === '{') {
      flush();
      const { slot, length } = readPlaceholder(template, at, grammar);
      tokens.push({ ...slot, column: at + 1 });
      at += length;
      continue;
    }
    if (character === '}')
      throw new TemplateError('a `}` closes nothing; write `\\}` for a brace', at + 1);
    if (literal === '') literalStart = at;
    const escaped = character === '\\' && /[{}]/.test(template[at + 1] ?? '');
    literal += escaped ? template[at + 1] : character;
    at += escaped ? 2 : 1;
  }
  flush();
  return tokens;
}

function readPlaceholder(
  template: string,
  at: number,
  grammar: Grammar,
): { slot: Slot; length: number } {
  const rest = template.slice(at);
  const match = placeholder.exec(rest);
  if (!match?.groups) {
    const reason = rest.includes('}')
      ? `\`${rest.slice(0, rest.indexOf('}') + 1)}\` is no placeholder; expected \`{name}\`, \`{name?}\`, \`{name*}\`, \`{"text"name?}\` or \`{"text" | "other"name?}\``
      : 'the brace is not closed; write `\\{` for a brace';
    throw new TemplateError(reason, at + 1);
  }
  const { before, name = '', format, after, mark = '' } = match.groups;
  if (!isAllowed(name, grammar)) {
    const expected = grammar.names
      .map((each) => `\`{${each === 'date' ? 'date:…' : each}}\``)
      .join(', ');
    const reason = isSlotName(name)
      ? `\`{${name}}\` has no place in ${grammar.of}`
      : `\`{${name}}\` is not known`;
    throw new TemplateError(
      `${reason}; expected ${grammar.names.length > 1 ? 'one of ' : ''}${expected}`,
      at + 1,
    );
  }
  if (format !== undefined && name !== 'date') {
    throw new TemplateError(`only \`{date:…}\` takes a format, not \`{${name}}\``, at + 1);
  }
  if (name === 'date' && format === undefined) {
    throw new TemplateError('a date needs its format, such as `{date:YYYY-MM-DD}`', at + 1);
  }
  const slot: Slot = {
    type: 'slot',
    name,
    optional: mark !== '',
    repeat: mark === '*',
    before: alternatives(before, at + rest.indexOf('"')),
    after: alternatives(after, at + match[0].lastIndexOf(after ?? '')),
    date: format === undefined ? undefined : dateFormat(format, grammar.locale, at + 1),
  };
  return { slot, length: match[0].length };
}

/** The texts of a list such as `" - " | ": "`, which begins at a place of the template. */
function alternatives(list: string | undefined, start: number): Alternatives {
  const quoted = [...(list ?? '""').matchAll(/"([^"]*)"/g)];
  const [first = '', ...others] = quoted.map(([, text = '']) => text);
  for (const [index, text] of others.entries()) {
    const hiding = [first, ...others].slice(0, index + 1).find((each) => text.startsWith(each));
    if (hiding === undefined) continue;
    const [found, other] = [`\`"${text}"\``, `\`"${hiding}"\``];
    throw new TemplateError(
      text === hiding
        ? `${found} stands twice`
        : `${found} is never read behind ${other}, which it begins with; put it before ${other}`,
      start + (quoted[index + 1]?.index ?? 0) + 1,
    );
  }
  return [first, ...others];
}

function dateFormat(format: string, locale: string | undefined, column: number): DateFormat {
  try {
    return compileDateFormat(format, locale);
  } catch (error) {
    throw new TemplateError((error as Error).message, column);
  }
}

function isAllowed(name: string, { names }: Grammar): name is SlotName {
  return (names as readonly string[]).includes(name);
}

function isSlotName(name: string): name is SlotName {
  return (slotNames as readonly string[]).includes(name);
}

/** Joins the dates of a template to one; undefined for none. Throws a {@link TemplateError}. */
export function joinDatesIn(tokens: readonly Token[]): JoinedDate | undefined {
  const dated = tokens.flatMap((token) =>
    token.type === 'slot' && token.date ? [{ column: token.column, date: token.date }] : [],
  );
  const [first, ...more] = dated;
  try {
    return first && joinDates([first.date, ...more.map(({ date }) => date)]);
  } catch (error) {
    throw new TemplateError((error as Error).message, more[0]?.column ?? 1);
  }
}
