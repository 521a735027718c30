import type { List, ListItem } from 'mdast';
import * as z from 'zod';
import type { Difference } from '../../digest/template/template.ts';
import type { Digest } from '../../digest/types.ts';
import type { Fix, Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { pluralize } from '../../text/pluralize.ts';
import type { Range, Source } from '../../text/source.ts';
import { narrowLists } from '../edits/nested-lists.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

const id = 'digest-list-item';

const options = z.strictObject({
  indent: z.int().min(2).max(4).optional().meta({
    description:
      'By how many columns a nested list must be indented at least; some renderers need 4. Without it, nested lists are not looked at.',
  }),
});

/**
 * Where entries are list items: a marker other than the template's, two markers or none, an empty
 * item, a marker that stands beside those of the list, a nested list that is not indented enough.
 *
 * A line without its marker becomes part of the entry above it, and a second marker makes a list in
 * the list.
 *
 * @example {"name": "markers", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *
 * - [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 * ```text
 * 2:1 Unexpected line without a list marker, expected `*` before it
 * 3:1 Unexpected list marker `* *`, expected `*`
 * 5:1 Unexpected list marker `-`, expected `*`
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 *
 * @example {"name": "an empty item", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * *
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * ```
 * ```text
 * 2:1 Unexpected empty list item, expected an entry; remove it
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * ```
 *
 * @example {"name": "a space before the marker", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *  * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 * ```text
 * 2:1 Unexpected 1 space before the list marker, expected none as before the others
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 *
 * @example {"name": "nesting", "config": {"entry": "* [{title}]({url})"}, "options": {"indent": 4}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *   * Compiler team
 *     and others
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *     * Exercises
 * ```
 * ```text
 * 2:3 Unexpected list nested by 2 columns, expected 4
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *     * Compiler team
 *       and others
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *     * Exercises
 * ```
 *
 * @example {"name": "nested lists and other lists are free", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *   - Compiler team
 *
 * 1. Read.
 * 2. Write.
 * ```
 */
export const listItem = defineRule({
  id,
  severity: 'warning',
  summary:
    'where entries are list items: another marker, two markers or none, an empty item, a nested list that is not indented enough',
  fixes: 'safe',
  changes: ['empty', 'marker'],
  options,
  *check(context) {
    const { digest, options } = context;
    if (digest.format.entries.every(({ block }) => block.type !== 'item')) return;
    for (const entry of digest.entries) {
      for (const difference of differencesOf(entry, id, context)) {
        yield differenceProblem(difference, markerMessage(difference), subjectOf(entry), entry);
      }
    }
    const { source } = digest.document;
    yield* gluedMarkers(digest);
    yield* indentedMarkers(digest);
    for (const list of digest.lists) {
      yield* emptyItems(list, source);
      if (options.indent !== undefined)
        yield* asOne([...narrowLists(list, options.indent, source)]);
    }
  },
});

function markerMessage({ actual, expected = '' }: Difference): string {
  return actual.trim() === ''
    ? `Unexpected line without a list marker, expected ${inlineCode(expected.trim())} before it`
    : `Unexpected list marker ${inlineCode(actual)}, expected ${inlineCode(expected)}`;
}

/** The narrow lists of one list are one fault, and one fix where each has one. */
function asOne(problems: readonly Problem[]): Problem[] {
  const [first] = problems;
  if (!first || problems.length === 1) return [...problems];
  const { fix: _, ...rest } = first;
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
  const isFixed = problems.every(({ fix }) => fix);
  const message = first.message.replace('list nested', `${problems.length} lists nested`);
  return [{ ...rest, message, ...(isFixed && { fix: { safe: true, edits } }) }];
}

/** So many items show where a list's markers stand. */
const enoughItems = 2;

/**
 * Finds the entries of a list whose marker stands a few columns beside those of all others:
 * markdown takes them for the same list, other readers do not.
 */
function* indentedMarkers({ lists, entries, document: { source } }: Digest): Generator<Problem> {
  // What differs otherwise was meant to be below the entry above.
  const plain = entries.filter(({ differences }) => differences.length === 0);
  const subjects = new Map(plain.map((entry) => [entry.head.start.offset, subjectOf(entry)]));
  for (const { children } of lists) {
    const starts = children.map(({ position }) => position?.start);
    const columns = new Map<number, number>();
    for (const start of starts) {
      if (start) columns.set(start.column, (columns.get(start.column) ?? 0) + 1);
    }
    const [[usual, count] = [1, 0]] = [...columns].sort(([, a], [, b]) => b - a);
    for (const { offset = 0, column, line } of starts.flatMap((start) => start ?? [])) {
      const subject = subjects.get(offset);
      const isAlone = columns.get(column) === 1 && count === starts.length - 1;
      const before = source.line(line).slice(0, column - 1);
      if (column <= usual || !isAlone || count < enoughItems || /\S/.test(before)) continue;
      if (subject === undefined) continue;
      const range = source.range(offset - (column - usual), offset);
      const marker = pluralize(column - usual, 'space');
      yield {
        message: `Unexpected ${marker} before the list marker, expected none as before the others`,
        range,
        subject,
        expected: [''],
        fix: { safe: true, edits: [{ range, text: '' }] },
      };
    }
  }
}

/**
 * A marker before a link that markdown takes for text: no space follows, or a character that only
 * looks like one; something invisible stands before it; or it is the bullet of a word processor.
 */
const glued =
  /(?<=[\r\n][ \t]*)[-*+](?:[^\S\r\n ]|(?!\s)\p{Cf})*(?=\[)|(?<=[\r\n])(?:(?:[^\S\r\n \t]|(?!\s)\p{Cf})+[-*+]|[•·‣▪◦●⁃‐–—−－＊](?=\s))(?:[^\S\r\n]|(?!\s)\p{Cf})*(?=\[)/gu;

/** Finds lines of a list that begin with a marker and a link but are text of the item above. */
function* gluedMarkers({ lists, entries, document: { source } }: Digest): Generator<Problem> {
  const heads = new Set(entries.map(({ head }) => head.start.line));
  const paragraphs = lists.flatMap((list) => {
    const marker = list.ordered ? '' : source.text.charAt(list.position?.start.offset ?? 0);
    return paragraphsIn(list).map((paragraph) => ({ ...paragraph, marker }));
  });
  for (const { start, end, marker } of paragraphs) {
    const text = source.text.slice(start, end);
    for (const match of text.matchAll(glued)) {
      const at = start + match.index;
      const range = source.range(at, at + match[0].length);
      const line = source.line(range.start.line);
      if (heads.has(range.start.line) || !/\]\(|\]\[/.test(line)) continue;
      const sign = /^[-*+]/.exec(match[0])?.[0];
      if (sign === undefined && marker === '') continue;
      const expected = `${sign ?? marker} `;
      const found =
        sign === undefined
          ? `${inlineCode(match[0])} in place of a list marker`
          : `list marker ${inlineCode(sign)} without a space after it`;
      yield {
        message: `Unexpected ${found}, expected ${inlineCode(expected)}`,
        range,
        subject: line.slice(range.end.column - 1),
        expected: [expected],
        fix: { safe: false, edits: [{ range, text: expected }] },
      };
    }
  }
}

/** The paragraphs of a list, and of the lists in it, as offsets. */
function paragraphsIn(list: List): { start: number; end: number }[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return paragraphsIn(child);
      if (child.type !== 'paragraph') return [];
      const { start, end } = child.position ?? {};
      return [{ start: start?.offset ?? 0, end: end?.offset ?? 0 }];
    }),
  );
}

/**
 * Finds the items of a list, and of the lists in it, that hold nothing; of one in another only the
 * outer one.
 */
function* emptyItems(list: List, source: Source): Generator<Problem> {
  for (const item of list.children) {
    if (isEmpty(item)) {
      const { start, end } = item.position ?? { start: { offset: 0 }, end: { offset: 0 } };
      const range = source.range(start.offset ?? 0, end.offset ?? 0);
      const fix = removal(range, source);
      const message = 'Unexpected empty list item, expected an entry; remove it';
      yield { message, range, subject: 'empty list item', ...(fix && { fix }) };
      continue;
    }
    for (const child of item.children) {
      if (child.type === 'list') yield* emptyItems(child, source);
    }
  }
}

function isEmpty(item: ListItem): boolean {
  return item.children.every((child) => child.type === 'list' && child.children.every(isEmpty));
}

/**
 * Removes the item's lines, and one of two blank lines that would meet; undefined where texts would
 * be joined.
 */
function removal({ start, end }: Range, source: Source): Fix | undefined {
  const { text } = source;
  const first = start.offset - (start.column - 1);
  const last = lineEnd(text, end.offset);
  const above = start.line === 1 ? '' : source.line(start.line - 1).trim();
  const next = source.line(end.line + 1).trim();
  const opensBlock = /^(?:[*+-]|\d{1,9}[.)]|#{1,6})(?:\s|$)/.test(next);
  const alone = text.slice(first, start.offset).trim() === '';
  if (!alone || (above !== '' && next !== '' && !opensBlock)) return undefined;
  let to = behindLineEnd(text, last);
  if (above === '' && next === '' && to < text.length) {
    to = behindLineEnd(text, lineEnd(text, to));
  }
  // The last line of a file that ends without a line end takes along the one before it.
  const from = to === last ? beforeLineEnd(text, first) : first;
  return { safe: true, edits: [{ range: source.range(from, to), text: '' }] };
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function behindLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function beforeLineEnd(text: string, at: number): number {
  if (at === 0) return at;
  return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}
