import type { Paragraph, Root } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(withoutTransforms)
  .freeze();

/**
 * Leaves out the second search for bare addresses, which puts nodes that know no place into the tree, in the stead of
 * those that knew: https://github.com/syntax-tree/mdast-util-gfm-autolink-literal
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/** Parses markdown as GitHub and static site generators read it: CommonMark, GFM and YAML front matter. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** Characters that can make markdown of a text: without one of them a text is its own markdown. */
const markup = /[\\`*_[\]<>&~!#|\n\r]|:\/\/|www\./;

/**
 * The plain text of a piece of inline markdown: escapes and character references resolved, markup dropped, line ends
 * as spaces.
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
