import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown.ts';
import { cellsOf } from './cells.ts';
import { checkCell, checkSlots, kinds, type TemplateKind } from './check.ts';
import type { Block, CellParts, LinkPart, Literal, Slot, Template } from './template.ts';
import { joinDatesIn, TemplateError, tokenize } from './tokens.ts';

/**
 * Placeholders stand as one private-use character each while the template is parsed as markdown.
 */
const firstMark = 0xe000;

/** A template as markdown, with a mark in place of each placeholder. */
interface Marked {
  kind: TemplateKind;
  markdown: string;
  /** By the places of their marks. */
  slots: ReadonlyMap<number, Slot>;
  /** The column in the template of a place in the markdown, counted from 1. */
  columnOf(offset: number): number;
}

/**
 * Parses a template as markdown: its block, its link and what stands around it. `locale` (BCP 47)
 * is the language of its dates. Throws a {@link TemplateError} that names the column and the reason
 * where the template cannot be used.
 */
export function compileTemplate(written: string, kind: TemplateKind, locale?: string): Template {
  const text = written.trimEnd();
  const marked = markSlots(text, kind, locale);
  const { block, start, links } = readBlock(marked);
  const spans = cellsOf(block, marked.markdown, { start, end: marked.markdown.length });
  const cells = spans.map((span) => readCell(span, links, marked));
  const columns = new Map([...marked.slots].map(([at, slot]) => [slot, marked.columnOf(at)]));
  for (const cell of cells) checkCell(cell, (slot) => columns.get(slot) ?? 1);
  const isBelow = block.type === 'heading' && block.below;
  if (isBelow && !cells[1]?.some(({ type }) => type === 'link')) {
    const column = marked.columnOf(spans[1]?.start ?? 0);
    throw new TemplateError('the line below a heading must hold `{url}`', column);
  }
  if (kind === 'section' && !cells.flat().some(({ type }) => type === 'literal')) {
    throw new TemplateError(
      `every line would be a section; expected marks, as in ${kinds.section.example}`,
      1,
    );
  }
  return { text, block, cells: cells.map(withBlanks) };
}

function markSlots(text: string, kind: TemplateKind, locale: string | undefined): Marked {
  const { of, needs, may } = kinds[kind];
  const tokens = tokenize(text, { of, names: [...needs, ...may], locale });
  checkSlots(tokens, kind);
  joinDatesIn(tokens);
  let markdown = '';
  const columns: number[] = [];
  const slots = new Map<number, Slot>();
  for (const { column, ...token } of tokens) {
    const piece =
      token.type === 'literal' ? token.markdown : String.fromCharCode(firstMark + slots.size);
    if (token.type === 'slot') slots.set(markdown.length, token);
    for (let at = 0; at < piece.length; at++) columns.push(column + at);
    markdown += piece;
  }
  return { kind, markdown, slots, columnOf: (offset) => columns[offset] ?? text.length + 1 };
}

/** The block, where its content begins, and its links. */
function readBlock(marked: Marked): { block: Block; start: number; links: readonly Link[] } {
  const { blocks, of, example } = kinds[marked.kind];
  const { markdown } = marked;
  // A row is one only below a header.
  const isRow = /^[ \t]*\|/.test(markdown) && !markdown.includes('\n');
  const width = isRow ? cellsOf({ type: 'row' }, markdown, { start: 0, end: markdown.length }) : [];
  const tree = parseMarkdown(isRow ? `${markdown}\n|${'-|'.repeat(width.length)}` : markdown);
  const [node, second, third] = tree.children;
  if (!node) throw new TemplateError('the template is empty', 1);
  const below = node.type === 'heading' && second?.type === 'paragraph' && marked.kind === 'entry';
  const other = below ? third : second;
  const lineEnd = markdown.indexOf('\n', below ? second.position?.start.offset : 0);
  if (other || lineEnd !== -1) {
    throw new TemplateError(
      `${of} is one line${marked.kind === 'entry' ? ', or a heading and the line below it' : ''}`,
      marked.columnOf(other?.position?.start.offset ?? lineEnd),
    );
  }
  const block = blockOf(node, markdown, below);
  if (!block || !(blocks as readonly string[]).includes(block.type)) {
    const wanted = blocks.map((type) => blockNames[type]).join(', ');
    throw new TemplateError(
      `${of} must be ${wanted.replace(/, (?=[^,]*$)/, ' or ')}, such as ${example}`,
      1,
    );
  }
  const links: Link[] = [];
  visit(tree, 'link', (link) => {
    links.push(link);
  });
  return { block, start: contentStart(block, markdown), links };
}

const blockNames: Record<Block['type'], string> = {
  heading: 'a heading',
  item: 'a list item',
  paragraph: 'a paragraph',
  row: 'a table row',
};

function blockOf(
  node: ReturnType<typeof parseMarkdown>['children'][number],
  markdown: string,
  below: boolean,
): Block | undefined {
  if (node.type === 'heading') return { type: 'heading', depth: node.depth, below };
  if (node.type === 'paragraph') return { type: 'paragraph' };
  if (node.type === 'table') return { type: 'row' };
  const item = node.type === 'list' ? node.children[0] : undefined;
  if (item?.children[0]?.type !== 'paragraph') return undefined;
  return { type: 'item', marker: /\S+/.exec(markdown)?.[0] ?? '' };
}

function contentStart({ type }: Block, markdown: string): number {
  const prefix = type === 'heading' || type === 'item' ? /^\s*\S+\s*/ : /^\s*/;
  return prefix.exec(markdown)?.[0].length ?? 0;
}

function readCell(
  { start, end }: { start: number; end: number },
  all: readonly Link[],
  marked: Marked,
): CellParts {
  const links = all.filter(({ position }) => {
    const at = position?.start.offset ?? 0;
    return at >= start && at < end;
  });
  const parts: (Literal | Slot | LinkPart)[] = [];
  let at = start;
  for (const link of links) {
    const { from, textEnd, to } = placesOf(link, marked);
    parts.push(...partsBetween(at, from, marked));
    const text = partsBetween(from + 1, textEnd, marked).filter((part) => part.type !== 'link');
    parts.push({ type: 'link', form: 'inline', text });
    at = to;
  }
  return [...parts, ...partsBetween(at, end, marked)];
}

/** Where a link of the template begins, where its text ends, and where it ends. */
function placesOf(link: Link, { kind, markdown, columnOf }: Marked) {
  const from = link.position?.start.offset ?? 0;
  const to = link.position?.end.offset ?? 0;
  const textEnd = markdown.indexOf('](', link.children.at(-1)?.position?.end.offset ?? from);
  if (!kinds[kind].link) throw new TemplateError(`${kinds[kind].of} has no link`, columnOf(from));
  if (markdown[from] !== '[' || textEnd === -1 || textEnd >= to) {
    throw new TemplateError('a template has one link, that of `{url}`', columnOf(from));
  }
  if (!/[\uE000-\uF8FF]/.test(markdown.slice(textEnd, to))) {
    throw new TemplateError('a template has one link, that of `{url}`', columnOf(from));
  }
  if (!/^\]\([\uE000-\uF8FF]\)$/.test(markdown.slice(textEnd, to))) {
    throw new TemplateError('the address of the link must be `{url}` alone', columnOf(textEnd + 2));
  }
  return { from, textEnd, to };
}

/** The parts between two places; `{url}` is a link of its own, in angle brackets or not. */
function partsBetween(start: number, end: number, { markdown, slots }: Marked): CellParts {
  const parts: (Literal | Slot | LinkPart)[] = [];
  let literal = '';
  for (let at = start; at < end; at++) {
    const slot = slots.get(at);
    if (!slot) {
      literal += markdown[at];
      continue;
    }
    const isAngle = slot.name === 'url' && literal.endsWith('<') && markdown[at + 1] === '>';
    if (isAngle) literal = literal.slice(0, -1);
    if (literal !== '') parts.push({ type: 'literal', markdown: literal });
    literal = '';
    if (slot.name !== 'url') parts.push(slot);
    else parts.push({ type: 'link', form: isAngle ? 'angle' : 'bare', text: [] });
    if (isAngle) at++;
  }
  if (literal !== '') parts.push({ type: 'literal', markdown: literal });
  return parts;
}

/**
 * Gives a blank that would stand alone or twice without an optional value to that value, so that
 * `{title} {text?}` is `{title}` where there is no text.
 */
function withBlanks(cell: CellParts): CellParts {
  const parts = cell.map((part) => ({ ...part }));
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'slot' || !part.optional || part.repeat) continue;
    const [left, right] = [parts[at - 1], parts[at + 1]];
    const blankLeft = left?.type === 'literal' ? (/\s+$/.exec(left.markdown)?.[0] ?? '') : '';
    const blankRight = right?.type === 'literal' ? (/^\s+/.exec(right.markdown)?.[0] ?? '') : '';
    if (left?.type === 'literal' && blankLeft && (!right || blankRight)) {
      left.markdown = left.markdown.slice(0, -blankLeft.length);
      part.before = withBlank(part, part.before, (text) => blankLeft + text);
    } else if (right?.type === 'literal' && blankRight && !left) {
      right.markdown = right.markdown.slice(blankRight.length);
      part.after = withBlank(part, part.after, (text) => text + blankRight);
    }
  }
  return parts.filter((part) => part.type !== 'literal' || part.markdown !== '');
}

/** What is any text (`{text}`) may go without the blank: nothing of it is judged. */
function withBlank(
  { name }: Slot,
  [first, ...others]: Slot['before'],
  add: (text: string) => string,
): Slot['before'] {
  const all = others.map(add);
  return [add(first), ...all, ...(name === 'text' && first === '' ? [''] : [])];
}
