import { codeFence, codeSpan } from './text/code-span.ts';
import { codePointEscape, showInvisible } from './text/invisible.ts';

/**
 * Text of pages, titles, addresses and file names, made inert for the place it is put into.
 * Strangers write these texts. There is one function for each kind of place; every output goes
 * through the one that fits it.
 */

/**
 * For a terminal or a log: one line without control characters, which starts no workflow command
 * (`::name::`).
 */
export function terminalText(text: string): string {
  return showInvisible(text).replace(
    /^(\s*):(?=:)/,
    (_, space: string) => space + codePointEscape(':'),
  );
}

/** For the message of a workflow command (`::error::message`). */
export function commandMessage(text: string): string {
  return showInvisible(text).replaceAll('%', '%25');
}

/** For the value of a workflow command's property (`file=value`). */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** JSON with every invisible character escaped; parsing it gives the value back. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007F-\u009F]/gu, (character) =>
      Array.from({ length: character.length }, (_, at) =>
        jsonEscape(character.charCodeAt(at)),
      ).join(''),
    )
    .replaceAll('##[', `##${jsonEscape(0x5b)}`);
}

function jsonEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/**
 * For running text of a markdown page on GitHub. Markup is escaped. What GitHub links although it
 * is escaped (mentions, issues, commits, addresses, `:emoji:`) is broken by a zero-width space,
 * since the links are made from the rendered text.
 */
export function markdownText(text: string): string {
  return showInvisible(text)
    .replace(/@|#(?=\w)|\bgh-(?=\d)|:(?=\S)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi, '$&\u200B')
    .replace(/[\\`*_{}[\]()#+\-.!|~:=^/]/g, '\\$&')
    .replace(/^ (?= )|(?<= ) $|[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('$', dollar);
}

/**
 * A dollar sign that opens no mathematics: GitHub looks for them in the rendered text, where an
 * escaped one is found too ("Writing mathematical expressions" in its documentation).
 */
const dollar = '<span>$</span>';

/**
 * For a literal value of a markdown page: a code span with a fence that the value cannot close. Not
 * for table cells.
 */
export function markdownCode(value: string): string {
  const text = showInvisible(value);
  // Markdown takes one space off at both ends, so that a value may begin or end with a backtick or
  // with a space.
  const pad = /^[` ]|[` ]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
  return codeSpan(`${pad}${text || ' '}${pad}`);
}

/**
 * For a literal value anywhere in a markdown page, table cells included. A pipe ends a cell even
 * inside a code span, and whether a backslash before it keeps it depends on the reader where
 * another one stands before: as HTML it is safe.
 */
export function markdownCellCode(value: string): string {
  return value.includes('|') ? `<code>${markdownText(value)}</code>` : markdownCode(value);
}

/**
 * For lines that stand in a markdown code block: the whole block, each line made inert, with a
 * fence none of them closes.
 */
export function markdownBlock(lines: readonly string[], language: string): string[] {
  const inert = lines.map(showInvisible);
  const fence = codeFence(inert);
  return [fence + language, ...inert, fence];
}

/**
 * For a finding's message in markdown: what stands in backticks stays a code span, all else is
 * running text.
 */
export function markdownMessage(message: string): string {
  return messageWith(message, markdownCode);
}

/** The same for anywhere in a markdown page, table cells included. */
export function markdownCellMessage(message: string): string {
  return messageWith(message, markdownCellCode);
}

function messageWith(message: string, code: (value: string) => string): string {
  // As in markdown, a run of backticks is closed by the next one of its length. Looked up, so that
  // no text is slow.
  const later = new Map<number, number[]>();
  const runs = [...message.matchAll(/`+/g)].map((match) => ({
    start: match.index,
    length: match[0].length,
  }));
  for (const { start, length } of runs.toReversed()) {
    const places = later.get(length);
    if (places) places.push(start);
    else later.set(length, [start]);
  }
  let result = '';
  let done = 0;
  for (const { start, length } of runs) {
    const places = later.get(length) as number[];
    places.pop();
    const close = places.at(-1);
    if (start < done || close === undefined) continue;
    result += markdownText(message.slice(done, start));
    result += code(message.slice(start + length, close));
    done = close + length;
  }
  return result + markdownText(message.slice(done));
}

/**
 * A markdown link, for table cells too; only its label where the address is none of the web.
 * `label` is markdown already. A link to an issue or the like goes through a host of GitHub's that
 * leads there, since a direct one would be listed there as a mention (github/docs#35987).
 */
export function markdownLink(label: string, address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (/^(?:www\.)?github\.com$/.test(url.hostname) && mentioned.test(url.pathname)) {
    url.hostname = 'redirect.github.com';
  }
  const href = url.href
    .replace(/[()\\[\]`|]/g, (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    })
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${label}](${href})`;
}

/** The pages of GitHub that list where they are linked from. */
const mentioned = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|discussions|commit)\/+[0-9a-f]/i;

/**
 * An address of more characters than this is not linked: no text of a stranger may fill a comment.
 */
const longestAddress = 1000;

/**
 * A markdown link as {@link markdownLink} makes it; only its label where the address is very long.
 */
export function shortLink(label: string, address: string): string {
  const link = address.length > longestAddress ? label : markdownLink(label, address);
  return link.length > label.length + 3 * longestAddress ? label : link;
}
