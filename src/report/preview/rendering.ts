import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { chart } from './chart.ts';
import { type Child, type Element, element, type Root, textOf } from './elements.ts';
import { parsedHtml } from './parsed-html.ts';
import { changedLines, suggestion } from './suggestion.ts';

/**
 * Renders the markdown of a comment as GitHub does: its flavour, HTML in it, and of the result only what GitHub's own
 * schema lets through. Suggestions are drawn as the change they make to `lines`, the lines that the comment stands on.
 */
export function rendered(markdown: string, lines: readonly string[] = []): Child[] {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown);
  const tree = unified()
    .use(rehypeSanitize, defaultSchema)
    .runSync(parsedHtml(String(html))) as Root;
  return drawn(tree.children as Child[], lines);
}

function drawn(children: readonly Child[], lines: readonly string[]): Child[] {
  return children.map((child) => {
    if (child.type !== 'element') return child;
    const block = codeBlock(child);
    if (!block) return { ...child, children: drawn(child.children, lines) as Element['children'] };
    switch (block.language) {
      case 'suggestion':
        return suggestion(
          lines,
          block.text === '' ? [] : block.text.replace(/\n$/, '').split('\n'),
        );
      case 'diff':
        return element('pre', {}, element('code', {}, ...changedLines(block.text)));
      case 'mermaid':
        return chart(block.text) ?? child;
      default:
        return child;
    }
  });
}

function codeBlock({ tagName, children }: Element): { language: string; text: string } | undefined {
  const code = children[0];
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const names = code.properties.className;
  const name = Array.isArray(names)
    ? names.map(String).find((each) => each.startsWith('language-'))
    : '';
  return { language: name?.slice('language-'.length) ?? '', text: textOf(code) };
}
