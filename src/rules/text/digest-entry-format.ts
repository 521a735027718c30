import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import { writeAddress } from '../../digest/template/compose.ts';
import { type Difference, slotOf } from '../../digest/template/template.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { parseAddress } from '../../text/address.ts';
import { inlineCode } from '../../text/code-span.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

const id = 'digest-entry-format';

/**
 * An entry that is not as the template writes it: a missing colon, a heading of another depth, no
 * source, a bare address instead of a link, text where the template has none.
 *
 * Both readers and programs find entries by their form, and skip what looks different. What a more
 * specific rule reports (stars, list markers, broken links) is not reported again.
 *
 * @example {"name": "no colon"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:14 Unexpected ` ` between source and title, expected `: `
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "no source"}
 * ```md
 * ## 2024-05-06
 *
 * ### [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected entry without a source, expected `### {star?}{source}: [{title}]({url})`
 * ```
 */
export const entryFormat = defineRule({
  id,
  severity: 'error',
  summary: 'an entry that is not as the template writes it',
  fixes:
    'where every required value is known; safe only where spaces, colon, star or escaping change',
  changes: ['case', 'depth', 'invisible', 'marker', 'separator', 'star'],
  options: z.strictObject({}),
  *check(context) {
    const { entries } = context.digest;
    const isUsual = createUsual(entries);
    for (const entry of entries) {
      for (const difference of differencesOf(entry, id, context)) {
        if (isUsual(difference, entry) || isAside(difference, entry)) continue;
        yield differenceProblem(difference, message(difference, entry), subjectOf(entry), entry);
      }
    }
    yield* htmlLinks(context.digest);
  },
});

/**
 * The items that begin with a link in HTML, in a list that has entries: browsers show it, but no
 * program that reads the digest finds it.
 */
function* htmlLinks({ lists, entries, document }: Digest): Generator<Problem> {
  const { text } = document.source;
  const heads = new Set(entries.map(({ head }) => head.start.offset));
  for (const { children } of lists) {
    if (!children.some(({ position }) => heads.has(position?.start.offset ?? -1))) continue;
    for (const item of children) {
      const [paragraph] = item.children;
      if (paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'html') continue;
      const start = paragraph.position?.start.offset ?? 0;
      const end = paragraph.position?.end.offset ?? start;
      const [written, , url, title] = htmlLink.exec(text.slice(start, end)) ?? [];
      if (written === undefined || url === undefined || parseAddress(url) === undefined) continue;
      const expected = `[${title}](${writeAddress(url)})`;
      const range = document.source.range(start, start + written.length);
      yield {
        message: `Unexpected link in HTML ${inlineCode(written)}, expected ${inlineCode(expected)}`,
        range,
        subject: url,
        expected: [expected],
        fix: { safe: false, edits: [{ range, text: expected }] },
      };
    }
  }
}

/** A link in HTML whose text has no markup that brackets would change. */
const htmlLink =
  /^<a\s(?:[^<>]*\s)?href\s*=\s*(["'])(https?:[^"'<>\s&]*)\1[^<>]*>([^<>[\]\\\n]+)<\/a>/i;

/**
 * Tells whether a difference is a way of writing that the digest, or the section, allows itself:
 * text after the link, or a bare address, in several entries.
 */
function createUsual(entries: readonly Entry[]) {
  const kinds = [isNote, isBareAddress].map((isKind) => {
    const has = (entry: Entry) => entry.differences.some((each) => isKind(each, entry));
    const groups = new Map<unknown, { having: number; all: number }>();
    for (const entry of entries) {
      for (const group of [undefined, entry.section]) {
        const { having, all } = groups.get(group) ?? { having: 0, all: 0 };
        groups.set(group, { having: having + (has(entry) ? 1 : 0), all: all + 1 });
      }
    }
    const isUsualIn = (group: unknown) => {
      const { having, all } = groups.get(group) ?? { having: 0, all: 0 };
      return having > 1 && !isHabit(all - having, all);
    };
    return { isKind, isUsualIn };
  });
  return (difference: Difference, entry: Entry) =>
    kinds.some(
      ({ isKind, isUsualIn }) =>
        isKind(difference, entry) && (isUsualIn(undefined) || isUsualIn(entry.section)),
    );
}

/** Whether a blank parts the link from a further link or a note in brackets, which need no more. */
function isAside({ aspect, actual, range }: Difference, { link, description }: Entry): boolean {
  if (aspect !== 'separator' || !link || !/^[ \t]+$/.test(actual)) return false;
  return range.start.offset >= link.range.end.offset && /^[[(（]/.test(description?.markdown ?? '');
}

function isBareAddress({ aspect, expected }: Difference): boolean {
  return aspect === 'link' && expected !== undefined;
}

/** Whether a difference is text after the link, which many digests allow themselves. */
function isNote({ aspect, range }: Difference, { link }: Entry): boolean {
  return aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}

function message(difference: Difference, entry: Entry): string {
  const template = entry.template.text;
  const { aspect, actual, expected } = difference;
  const found = inlineCode(actual);
  switch (aspect) {
    case 'depth':
      return expected === undefined
        ? `Unexpected underlined heading, expected ${inlineCode(template)}`
        : `Unexpected heading ${found}, expected ${inlineCode(expected)}`;
    case 'tag':
      return expected === undefined
        ? `Unexpected tag ${found}, which the format does not know; correct it or add it to \`tags\``
        : `Unexpected tag ${found}, expected ${inlineCode(expected)}`;
    case 'text':
      return `Unexpected text ${inlineCode(actual.trim())}, expected nothing here; the format is ${inlineCode(template)}`;
    case 'link':
      return expected === undefined
        ? `Unexpected address ${found} without a title, expected a link as in ${inlineCode(template)}`
        : `Unexpected ${found}, expected ${inlineCode(expected)}`;
    case 'no-title':
      return `Unexpected link without a text, expected a title as in ${inlineCode(template)}`;
    case 'missing':
      return `Unexpected entry without a ${lacking(entry)}, expected ${inlineCode(template)}`;
    case 'separator':
      return `Unexpected ${actual === '' ? 'nothing' : found} ${place(difference, entry)}, expected ${expected === '' ? 'nothing' : inlineCode(expected ?? '')}`;
    default:
      return `Unexpected ${found}, expected ${inlineCode(expected ?? template)}`;
  }
}

/** Between which values a difference is. */
function place({ range }: Difference, { source, title, tags, link }: Entry): string {
  const at = range.start.offset;
  const isBeside = title && link && title.range.end.offset <= link.range.start.offset;
  if (isBeside && at >= title.range.end.offset && at < link.range.end.offset) {
    return link.text ? 'before the link' : 'between title and address';
  }
  if (title && at >= title.range.end.offset) return 'after the link';
  if (source && at < source.range.start.offset) return 'before the source';
  if (source) return 'between source and title';
  return tags.length > 0 ? 'between tag and title' : 'before the title';
}

/** What an entry lacks that its template requires. */
function lacking({ template, link, source, description, others }: Entry): string {
  if (!link) return 'link';
  const known = { source, description, date: others.date, number: others.number };
  const names = ['date', 'number', 'source', 'description'] as const;
  const isLacking = (name: (typeof names)[number]) =>
    known[name] === undefined && slotOf(template, name)?.optional === false;
  return names.find(isLacking) ?? 'source';
}
