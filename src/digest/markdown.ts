import type { Heading, Paragraph, Root, RootContent, Yaml } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import type { Span } from '../text/source.ts';
import { onOneLine } from '../text/source.ts';
import {
  type Chunk,
  type Chunks,
  moveStarts,
  ownText,
  prefixOf,
  splitChunks,
  type TextEdit,
} from './chunks.ts';
import { endOfFrontMatter } from './front-matter.ts';
import { addItems, blocksOf, copyMoved, move } from './pieces.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Extension['text']>;
type Point = NonNullable<Root['position']>['start'];

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutExtras).freeze();

/**
 * Leaves out the second search for bare addresses, which puts nodes that know no place into the
 * tree in place of those that do (https://github.com/syntax-tree/mdast-util-gfm-autolink-literal),
 * and bare mail addresses: they are no links of a digest, and looking for one at each letter takes
 * a third of the time.
 */
function withoutExtras(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text ? { ...extension, text: withoutMail(extension.text) } : extension,
  );
}

function withoutMail(constructs: Constructs): Constructs {
  const kept: Constructs = {};
  for (const [code, each] of Object.entries(constructs)) {
    const others = [each ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    if (others.length > 0) kept[Number(code)] = others;
  }
  return kept;
}

/** From this length on a text is parsed in pieces: the parser's work and memory grow faster. */
const minChunk = 4 * 1024;

/**
 * Parses markdown as GitHub and static site generators read it: CommonMark, GFM and front matter,
 * which becomes a node `yaml` whatever its language is.
 */
export function parseMarkdown(text: string, chunkLength = minChunk): Root {
  const front = endOfFrontMatter(text);
  const chunks = text.length > 2 * chunkLength ? splitChunks(text, front, chunkLength) : undefined;
  if (front === 0 && !chunks) return processor.parse(text);
  const whole = { start: front, line: lineOf(text, front), end: text.length };
  const alone = { ...whole, continuesList: false, afterBlank: false, table: undefined };
  const pieces = chunks?.chunks ?? [alone];
  return assemble(text, front, pieces, (chunk) => parseChunk(text, chunk, chunks?.definitions));
}

/** A text and its tree. */
interface Parsed {
  text: string;
  tree: Root;
}

/**
 * Parses what edits, in the order of the text and apart, make of a text, as {@link parseMarkdown}
 * does. Only the pieces in which something changed are parsed, with what they refer to; the others
 * are taken from the tree of the text before.
 */
export function reparseMarkdown(
  text: string,
  before: Parsed,
  edits: readonly TextEdit[],
  chunkLength = minChunk,
): Root {
  const isLong = Math.min(text.length, before.text.length) > 2 * chunkLength;
  const old = isLong
    ? splitChunks(before.text, endOfFrontMatter(before.text), chunkLength)
    : undefined;
  if (!old) return parseMarkdown(text, chunkLength);
  const moved = moveStarts(old.chunks, edits);
  const front = endOfFrontMatter(text);
  const fresh = splitChunks(text, front, chunkLength, new Set(moved.keys()));
  if (!fresh) return parseMarkdown(text, chunkLength);
  const blocks = blocksOf(before.tree, old.chunks);
  return assemble(text, front, fresh.chunks, (chunk) => {
    const from = moved.get(chunk.start);
    const own = from && ownText(before.text, from);
    const isSame =
      from &&
      own === ownText(text, chunk) &&
      from.table === chunk.table &&
      prefixOf(own, old.definitions) === prefixOf(own, fresh.definitions);
    if (!isSame) return parseChunk(text, chunk, fresh.definitions);
    return copyMoved(blocks.get(from) ?? [], chunk.start - from.start, chunk.line - from.line);
  });
}

/** A tree of the pieces of a text that follow its front matter. */
function assemble(
  text: string,
  front: number,
  chunks: readonly Chunk[],
  blocksIn: (chunk: Chunk) => readonly RootContent[],
): Root {
  const root: Root = { type: 'root', children: [] };
  if (front > 0) root.children.push(frontMatterNode(text.slice(0, front)));
  for (const chunk of chunks) append(root, blocksIn(chunk), chunk);
  root.position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) };
  return root;
}

function frontMatterNode(value: string): Yaml {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(value) };
  return { type: 'yaml', value, position };
}

function endOf(text: string): Point {
  const lastLine = text.lastIndexOf('\n') + 1;
  return {
    line: lineOf(text, text.length),
    column: text.length - lastLine + 1,
    offset: text.length,
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** Puts the blocks of a piece after those before it. */
function append(root: Root, blocks: readonly RootContent[], chunk: Chunk): void {
  const last = root.children.at(-1);
  const [first, ...rest] = blocks;
  if (chunk.continuesList && last?.type === 'list' && first?.type === 'list') {
    addItems(last, first.children, Boolean(first.spread) || chunk.afterBlank);
    root.children.push(...rest);
  } else if (chunk.table !== undefined && last?.type === 'table' && first?.type === 'table') {
    last.children.push(...first.children);
    if (last.position && first.position) last.position.end = first.position.end;
    root.children.push(...rest);
  } else root.children.push(...blocks);
}

function parseChunk(
  text: string,
  { start, end, line, table = '' }: Pick<Chunk, 'start' | 'end' | 'line' | 'table'>,
  definitions: Chunks['definitions'] | undefined,
): RootContent[] {
  const own = ownText(text, { start, end });
  const prefix = prefixOf(own, definitions);
  const tree = processor.parse(prefix + table + own);
  const blocks = tree.children.filter(
    ({ position }) => (position?.start.offset ?? 0) >= prefix.length,
  );
  move(
    { type: 'root', children: blocks },
    start - (prefix + table).length,
    line - lineOf(prefix + table, (prefix + table).length),
  );
  const [first] = blocks;
  if (table !== '' && first?.type === 'table') {
    // The head is that of the piece with which the table begins.
    first.children.shift();
    if (first.position && first.children[0]?.position)
      first.position.start = first.children[0].position.start;
  }
  return blocks;
}

/** Characters that can make markdown of a text: without one of them a text is its own markdown. */
const markup = /[\\`*_[\]<>&~!#|\n\r]|:\/\/|www\./;

/**
 * The plain text of a piece of inline markdown: escapes and character references resolved, markup
 * dropped, line ends as spaces.
 */
export function plainText(markdown: string): string {
  if (!markup.test(markdown)) return markdown;
  // A letter in front keeps the piece a paragraph, whatever it begins with.
  const paragraph = parseMarkdown(`x${onOneLine(markdown)}`).children[0] as Paragraph | undefined;
  return paragraph ? nodeToString(paragraph, { includeHtml: false }).slice(1) : '';
}

/**
 * The inline content of a heading, a paragraph or the first paragraph of a list's first item, as
 * offsets; undefined where there is none.
 */
export function contentOf(node: RootContent): Span | undefined {
  if (node.type === 'list') return node.children[0] && contentOf(node.children[0]);
  if (node.type === 'listItem') {
    const first = node.children[0];
    return first?.type === 'paragraph' ? contentOf(first) : undefined;
  }
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
  const first = node.children[0];
  const last = node.children[node.children.length - 1];
  const bounds = boundsOf(node);
  const start = first && (first.position?.start.offset ?? bounds?.start);
  const end = last && (last.position?.end.offset ?? bounds?.end);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * Where the content stands by the block's own place: other parsers make nodes without a place of
 * bare addresses.
 */
function boundsOf({ position, ...node }: Heading | Paragraph): Span | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  if (node.type === 'paragraph') return { start: start.offset, end: end.offset };
  // An underlined heading ends with its line.
  return start.line === end.line
    ? { start: start.offset + node.depth + 1, end: end.offset }
    : undefined;
}
