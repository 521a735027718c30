import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from '../text/source.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(withoutTransforms)
  .freeze();

/**
 * Leaves out the second search for bare addresses, which puts nodes that know no place into the
 * tree, in the stead of those that knew:
 * https://github.com/syntax-tree/mdast-util-gfm-autolink-literal
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/**
 * Parses markdown as GitHub and static site generators read it: CommonMark, GFM and YAML front
 * matter.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
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
  const paragraph = parseMarkdown(`x${inline(markdown)}`).children[0] as Paragraph | undefined;
  return paragraph ? nodeToString(paragraph, { includeHtml: false }).slice(1) : '';
}

/** Puts text on one line. */
function inline(markdown: string): string {
  return markdown.replace(/\s*[\r\n]+\s*/g, ' ');
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
