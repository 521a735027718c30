import type { Root } from 'mdast';
import { createSource, type Span } from '../../text/source.ts';
import { collectLinks } from '../links/collect.ts';
import { contentOf, parseMarkdown } from '../markdown.ts';
import type { Value } from '../types.ts';
import { cellsOf } from './cells.ts';
import {
  compose,
  encodeAddress,
  type Values,
  type WordSlot,
  type Words,
  wordSlots,
  writeBlock,
} from './compose.ts';
import { createReader, type TemplateReader } from './read.ts';
import type { Reading } from './reading.ts';
import { type Block, slotOf, type Template, type Vocabulary } from './template.ts';

/**
 * How much of a text is escaped: nothing, what is likely to be markup, all punctuation, signs such
 * as stars as well, which backslashes do not escape.
 */
const escapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[\\`*_[\]<~&|]/g, '\\$&'),
  (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  (text) =>
    text
      .replace(/[!-/:-@[-`{-~]/g, '\\$&')
      .replace(/[^\p{ASCII}\p{L}\p{M}\p{N}]/gu, (sign) => `&#${sign.codePointAt(0)};`),
];
const most = escapes.length - 1;

/**
 * Writes the content of an entry or an extra link (what stands after the heading's hashes or the
 * list marker), escaping as little of each value as is needed for it to read back the same.
 */
export function writeTemplate(template: Template, values: Values, vocabulary: Vocabulary): string {
  const reader = createReader(template, vocabulary);
  const names = wordSlots.filter((name) => slotOf(template, name));
  const isRight = (content: string) => readsBack(reader, template, content, values, names);
  const write = (levels: ReadonlyMap<WordSlot, number>) => {
    const escaped: Values = { ...values };
    for (const name of names) escaped[name] = escapedWords(values[name], levels.get(name) ?? most);
    return compose(template, escaped, vocabulary);
  };
  const plain = write(new Map(names.map((name) => [name, 0])));
  if (isRight(plain)) return plain;
  const levels = new Map<WordSlot, number>();
  for (const name of names) {
    const level = escapes.findIndex((_, each) => isRight(write(new Map(levels).set(name, each))));
    levels.set(name, level === -1 ? most : level);
  }
  return write(levels);
}

/**
 * Another title as markdown, to be put in the place of the one of a block, escaping no more than is
 * needed; undefined where the block would then not be read as the same with the other title.
 */
export function otherTitle(
  template: Template,
  { block, title, text }: { block: string; title: Span; text: string },
  vocabulary: Vocabulary,
): string | undefined {
  const reader = createReader(template, vocabulary);
  const url = readAlone(reader, block)?.link?.url;
  if (url === undefined) return undefined;
  return escapes
    .map((escaped) => escaped(oneLine(text)))
    .find((words) => {
      const changed = block.slice(0, title.start) + words + block.slice(title.end);
      const reading = readAlone(reader, changed);
      return reading?.link?.url === url && reading.title?.text === oneLine(text);
    });
}

function escapedWords(words: Words | undefined, level: number): Words | undefined {
  if (!words || 'markdown' in words) return words;
  return { markdown: escapes[level]?.(oneLine(words.text)) ?? '' };
}

function readsBack(
  reader: TemplateReader,
  template: Template,
  content: string,
  values: Values,
  names: readonly WordSlot[],
): boolean {
  const reading = readAlone(reader, writeBlock(template.block, content));
  const starred = values.star === true && slotOf(template, 'star') !== undefined;
  return (
    reading !== undefined &&
    (reading.star !== undefined) === starred &&
    isSameAddress(reading.link?.url, values.url) &&
    names.every((name) => sameWords(reading[name], values[name]))
  );
}

/** Reads a block that is all of a page; undefined where it is not as the template writes it. */
function readAlone(reader: TemplateReader, written: string): Reading | undefined {
  const { block } = reader.template;
  const staged = stage(block, written);
  const source = createSource('', staged.text);
  const tree = parseMarkdown(source.text);
  const stretch = contentIn(tree, block, staged.start);
  if (stretch?.end !== source.text.length) return undefined;
  return reader.exact(source, stretch, collectLinks(tree, source));
}

/** A page of nothing but the block, and where that begins: a row needs a header above it. */
function stage(block: Block, written: string): { text: string; start: number } {
  if (block.type !== 'row') return { text: written, start: 0 };
  const width = cellsOf(block, written, { start: 0, end: written.length }).length;
  const header = `|${' a |'.repeat(width)}\n|${' - |'.repeat(width)}\n`;
  return { text: header + written, start: header.length };
}

/** What the block holds, if the page holds nothing else. */
function contentIn({ children }: Root, block: Block, start: number): Span | undefined {
  const [first, second, third] = children;
  const last = second ?? first;
  if (!first || !last || third) return undefined;
  const isBelow = block.type === 'heading' && block.below;
  if ((second !== undefined) !== isBelow) return undefined;
  if (first.type === 'table') {
    const isRow = first.children.length === 2;
    return isRow ? { start, end: first.position?.end.offset ?? 0 } : undefined;
  }
  const [content, below] = [contentOf(first), contentOf(last)];
  return content && below && { start: content.start, end: below.end };
}

/** Addresses are written with what may not stand in them percent-encoded. */
function isSameAddress(read: string | undefined, written = ''): boolean {
  const encoded = encodeAddress(written);
  return read === encoded || read === encoded.replaceAll('|', '%7C');
}

function sameWords(read: Value | undefined, written: Values['title']): boolean {
  if (written && 'markdown' in written) return read?.markdown === written.markdown;
  return (read?.text ?? '') === (written ? oneLine(written.text) : '');
}

/** Text on one line, without controls, single spaces, none at the ends. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
