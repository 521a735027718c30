/**
 * Text of pages, titles, addresses and file names, made inert for the place it is put into. Strangers write these texts.
 * There is one function for each kind of place; every output goes through the one that fits it.
 */

// Control and format characters; but for the joiners and for Arabic number signs, which can be seen.
const control = String.raw`(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf}|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const ignorable = String.raw`\p{Default_Ignorable_Code_Point}`;
// Joiners and variation selectors may stay where they shape what stands before them: an emoji or a letter of another
// script. Behind ASCII they shape nothing and hide something, but for the keycap emoji.
const shaping = String.raw`(?<=(?!${control}|${ignorable})\P{ASCII})(?:(?!${control})${ignorable})+|\uFE0F(?=\u20E3)`;
const invisible = new RegExp(`(${shaping})|${control}|${ignorable}`, 'gu');

/**
 * Shows what cannot be seen: control characters as their pictures (`␛`), other invisible and bidirectional ones as
 * `\u{202E}`. The result is one line. It also takes the runner's second command form apart: `##[` starts a command
 * anywhere in a line (`TryParse` in ActionCommand.cs of actions/runner), and only for a comparison that skips
 * invisible characters, so that only a visible character can break it.
 */
export function visible(text: string): string {
  return unhidden(text).replaceAll('##[', `##${escaped('[')}`);
}

/** Whether a reader can see all that a line holds; a tab counts as seen. */
export function isVisible(line: string): boolean {
  return unhidden(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' ');
}

function unhidden(text: string): string {
  return text.replace(invisible, (character, kept?: string) => kept ?? shown(character));
}

function shown(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : escaped(character);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16).toUpperCase()}}`;
}

/** For a terminal or a log: one line without control characters, which starts no workflow command (`::name::`). */
export function terminalText(text: string): string {
  return visible(text).replace(/^(\s*):(?=:)/, (_, space: string) => space + escaped(':'));
}

/** For the message of a workflow command (`::error::message`). */
export function commandMessage(text: string): string {
  return visible(text).replaceAll('%', '%25');
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
 * For running text of a markdown page on GitHub. Markup is escaped. What GitHub links although it is escaped (mentions,
 * issues, commits, addresses, `:emoji:`) is broken by a zero-width space, since the links are made from the rendered text.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/@|#(?=\w)|\bgh-(?=\d)|:(?=\S)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi, '$&\u200B')
    .replace(/[\\`*_{}[\]()#+\-.!|~:=^/]/g, '\\$&')
    .replace(/^ (?= )|(?<= ) $|[&<>$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For a literal value of a markdown page: a code span with a fence that the value cannot close. Not for table cells. */
export function markdownCode(value: string): string {
  const text = visible(value);
  const fence = '`'.repeat(longestRun(text) + 1);
  // Markdown takes one space off at both ends, so that a value may begin or end with a backtick or with a space.
  const pad = /^[` ]|[` ]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
  return `${fence}${pad}${text || ' '}${pad}${fence}`;
}

/**
 * For a literal value anywhere in a markdown page, table cells included. A pipe ends a cell even inside a code span, and
 * whether a backslash before it keeps it depends on the reader where another one stands before: as HTML it is safe.
 */
export function markdownCellCode(value: string): string {
  return value.includes('|') ? `<code>${markdownText(value)}</code>` : markdownCode(value);
}

/** For lines that stand in a markdown code block: the whole block, each line made inert, with a fence none of them closes. */
export function markdownBlock(lines: readonly string[], language: string): string[] {
  const inert = lines.map(visible);
  const fence = blockFence(inert);
  return [fence + language, ...inert, fence];
}

/** A fence that closes no block of these lines before its end, however they are indented. */
export function blockFence(lines: readonly string[]): string {
  return '`'.repeat(lines.reduce((length, line) => Math.max(length, longestRun(line)), 2) + 1);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** For a finding's message in markdown: what stands in backticks stays a code span, all else is running text. */
export function markdownMessage(message: string): string {
  return messageWith(message, markdownCode);
}

/** The same for anywhere in a markdown page, table cells included. */
export function markdownCellMessage(message: string): string {
  return messageWith(message, markdownCellCode);
}

function messageWith(message: string, code: (value: string) => string): string {
  // As in markdown, a run of backticks is closed by the next one of its length. Looked up, so that no text is slow.
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
 * A markdown link, for table cells too; only its label where the address is none of the web. `label` is markdown already.
 */
export function markdownLink(label: string, address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return label;
  const href = new URL(address).href
    .replace(/[()\\[\]`|]/g, (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    })
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${label}](${href})`;
}

/** An address of more characters than this is not linked: no text of a stranger may fill a comment. */
const longestAddress = 1000;

/** A markdown link as {@link markdownLink} makes it; only its label where the address is very long. */
export function shortLink(label: string, address: string): string {
  const link = address.length > longestAddress ? label : markdownLink(label, address);
  return link.length > label.length + 3 * longestAddress ? label : link;
}
