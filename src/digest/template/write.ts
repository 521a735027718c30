import { collectLinks } from '../links/collect.ts';
import { parseMarkdown } from '../markdown.ts';
import { createSource } from '../source.ts';
import type { Value } from '../types.ts';
import { blockPrefix, compose, type Values, type Words, wordSlots } from './compose.ts';
import { contentOf } from './content.ts';
import { createReader } from './read.ts';
import type { Template } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much of a text is escaped: nothing, what is likely to be markup, all punctuation. */
const escapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[\\`*_[\]<~&]/g, '\\$&'),
  (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
];

/**
 * Writes the content of an entry or an extra link (what stands behind the heading's hashes or the list marker), escaping
 * as little as is needed for it to read back the same.
 */
export function writeTemplate(template: Template, values: Values, vocabulary: Vocabulary): string {
  const open = wordSlots.filter((name) => isText(values[name]));
  const reader = createReader(template, vocabulary);
  const levels = combinations(open.length, escapes.length);
  for (const level of levels) {
    const escaped: Values = { ...values };
    for (const [index, name] of open.entries()) {
      const { text } = values[name] as { text: string };
      escaped[name] = {
        markdown: (escapes[level[index] as number] as (typeof escapes)[0])(oneLine(text)),
      };
    }
    const content = compose(template, escaped, vocabulary);
    if (open.length === 0 || level === levels[levels.length - 1]) return content;
    if (readsBack(reader, template, content, values)) return content;
  }
  return '';
}

function readsBack(
  reader: ReturnType<typeof createReader>,
  template: Template,
  content: string,
  values: Values,
): boolean {
  const source = createSource('', blockPrefix(template.block) + content);
  const tree = parseMarkdown(source.text);
  const stretch =
    tree.children.length === 1 && tree.children[0] ? contentOf(tree.children[0]) : undefined;
  if (!stretch || stretch.end !== source.text.length) return false;
  const reading = reader.exact(source, stretch, collectLinks(tree, source));
  return (
    reading !== undefined &&
    (reading.star !== undefined) === (values.star === true) &&
    wordSlots.every((name) => sameWords(reading[name], values[name]))
  );
}

function sameWords(read: Value | undefined, written: Values['title']): boolean {
  if (written && 'markdown' in written) return read?.markdown === written.markdown;
  return (read?.text ?? '') === (written ? oneLine(written.text) : '');
}

function isText(words: Words | undefined): words is { text: string } {
  return words !== undefined && 'text' in words;
}

/** Text on one line, without controls, single spaces, none at the ends. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** All ways to choose one of `choices` for each of `length` places, the smallest sums first. */
function combinations(length: number, choices: number): number[][] {
  let all: number[][] = [[]];
  for (let place = 0; place < length; place++) {
    all = all.flatMap((head) => Array.from({ length: choices }, (_, choice) => [...head, choice]));
  }
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return all.sort((a, b) => sum(a) - sum(b));
}
