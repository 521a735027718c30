import { createSource } from '../../text/source.ts';
import { collectLinks } from '../links/collect.ts';
import { contentOf, parseMarkdown } from '../markdown.ts';
import type { Value } from '../types.ts';
import {
  blockPrefix,
  compose,
  type Values,
  type WordSlot,
  type Words,
  wordSlots,
} from './compose.ts';
import { createReader, type TemplateReader } from './read.ts';
import type { Template, Vocabulary } from './template.ts';

/**
 * How much of a text is escaped: nothing, what is likely to be markup, all punctuation, signs such
 * as stars as well, which backslashes do not escape.
 */
const escapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[\\`*_[\]<~&]/g, '\\$&'),
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
  const parts = [...template.before, ...(template.link ?? []), ...template.after];
  const names = wordSlots.filter((name) =>
    parts.some((part) => part.type === 'slot' && part.name === name),
  );
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
  const source = createSource('', blockPrefix(template.block) + content);
  const tree = parseMarkdown(source.text);
  const stretch =
    tree.children.length === 1 && tree.children[0] ? contentOf(tree.children[0]) : undefined;
  if (!stretch || stretch.end !== source.text.length) return false;
  const reading = reader.exact(source, stretch, collectLinks(tree, source));
  const starred = values.star === true && hasStar(template);
  return (
    reading !== undefined &&
    (reading.star !== undefined) === starred &&
    names.every((name) => sameWords(reading[name], values[name]))
  );
}

function hasStar({ before, link = [], after }: Template): boolean {
  return [...before, ...link, ...after].some(
    (part) => part.type === 'slot' && part.name === 'star',
  );
}

function sameWords(read: Value | undefined, written: Values['title']): boolean {
  if (written && 'markdown' in written) return read?.markdown === written.markdown;
  return (read?.text ?? '') === (written ? oneLine(written.text) : '');
}

/** Text on one line, without controls, single spaces, none at the ends. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
