import { readFileSync } from 'node:fs';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { showInvisible } from '../src/text/invisible.ts';

/** A review to be shown as GitHub would show it on a pull request. */
export interface Preview {
  /** The title of the pull request. */
  title: string;
  /** Markdown; undefined for no summary. */
  summary: string | undefined;
  comments: readonly PreviewComment[];
}

interface PreviewComment {
  path: string;
  /** The number of its first line, counted from 1. */
  line: number;
  /** The texts of the lines that it is attached to. */
  lines: readonly string[];
  /** Markdown. */
  body: string;
}

type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Child = Exclude<Root['children'][number], { type: 'doctype' }>;
type Element = Extract<Child, { type: 'element' }>;

/**
 * A page that shows a review as GitHub would: sanitised by GitHub's own schema, light or dark as
 * the reader has it, in one file that loads nothing and runs nothing. A chart is shown as its code.
 */
export function previewHtml({ title, summary, comments }: Preview): string {
  const name = showInvisible(title);
  const content: Child[] = [element('h1', {}, name)];
  if (summary !== undefined) {
    content.push(commentBox(['Copydesk', ' commented'], [], rendered(summary)));
  }
  if (comments.length > 0) content.push(element('h2', {}, 'Comments on lines'));
  for (const each of comments) content.push(onLines(each));
  const githubStyles = readFileSync('node_modules/github-markdown-css/github-markdown.css', 'utf8');
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', {}, name),
    element('style', {}, githubStyles + pageStyles),
  );
  const page = element('main', { className: 'page' }, ...content);
  const body = element('body', { className: 'markdown-body' }, page);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: 'en' }, head, body)],
  };
  return `${unified().use(rehypeStringify).stringify(root)}\n`;
}

function onLines({ path, line, lines, body }: PreviewComment): Element {
  const last = line + lines.length - 1;
  const place = lines.length > 1 ? `lines ${line} to ${last}` : `line ${line}`;
  const shown = lines.map((text, at) =>
    element(
      'span',
      { className: 'line' },
      element('span', { className: 'number' }, String(line + at)),
      showInvisible(text),
    ),
  );
  return commentBox(
    [showInvisible(path), `, ${place}`],
    [box('lines numbered', ...shown)],
    rendered(body, lines),
  );
}

function commentBox(
  [name, words]: readonly [string, string],
  lines: readonly Element[],
  content: readonly Child[],
): Element {
  return box(
    'box',
    box('box-title', element('strong', {}, name), element('span', { className: 'quiet' }, words)),
    ...lines,
    box('box-content', ...content),
  );
}

/**
 * The markdown of a comment as GitHub renders it. Suggestions are drawn as the change that they
 * make to `lines`, the lines that the comment is attached to.
 */
function rendered(markdown: string, lines: readonly string[] = []): Child[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema);
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  return drawn(tree.children as Child[], lines);
}

function drawn(children: readonly Child[], lines: readonly string[]): Child[] {
  return children.map((child) => {
    if (child.type !== 'element') return child;
    const block = codeBlock(child);
    switch (block?.language) {
      case undefined:
        return { ...child, children: drawn(child.children, lines) as Element['children'] };
      case 'suggestion':
        return suggestion(lines, block?.text ?? '');
      case 'diff':
        return element('pre', {}, element('code', {}, ...changedLines(block?.text ?? '')));
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

function suggestion(before: readonly string[], text: string): Element {
  const after = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const line = (sign: '-' | '+', content: string) => {
    const mark = element('span', { className: 'sign', ariaHidden: 'true' }, sign);
    const className = sign === '-' ? 'line removed' : 'line added';
    return element(sign === '-' ? 'del' : 'ins', { className }, mark, showInvisible(content));
  };
  return box(
    'suggestion',
    box('suggestion-title', 'Suggested change'),
    box('lines', ...before.map((each) => line('-', each)), ...after.map((each) => line('+', each))),
  );
}

/** The lines of a `diff` block, each with the class of its sign. */
function changedLines(text: string): Element[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((each) => {
      const name = each.startsWith('-') ? 'removed' : each.startsWith('+') ? 'added' : 'kept';
      return element('span', { className: `line ${name}` }, `${each}\n`);
    });
}

/** Strings are text: nothing in them is read as HTML. */
function element(
  tagName: string,
  properties: Record<string, string>,
  ...children: readonly (Child | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

function box(className: string, ...children: readonly (Child | string)[]): Element {
  return element('div', { className }, ...children);
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child) => textOf(child)).join('') : '';
}

/** The look of what is around the comments: boxes, lines, suggestions, in GitHub's colours. */
const pageStyles = `
body.markdown-body{margin:0;background:var(--bgColor-default);line-height:1.5;font-size:14px}
.page{box-sizing:border-box;max-width:900px;margin:0 auto;padding:24px 16px 48px}
.page>h1{font-size:24px;font-weight:400;margin:0 0 16px;padding-bottom:12px;border-bottom:1px solid var(--borderColor-muted);overflow-wrap:anywhere}
.page>h2{font-size:16px;margin:32px 0 12px;padding:0;border:0}
.box{border:1px solid var(--borderColor-default);border-radius:6px;margin-bottom:16px;overflow:hidden}
.box-title{padding:8px 16px;background:var(--bgColor-muted);border-bottom:1px solid var(--borderColor-default);overflow-wrap:anywhere}
.box-title .quiet{color:var(--fgColor-muted)}
.box-content{padding:16px}
.box-content>:first-child{margin-top:0}
.box-content>:last-child{margin-bottom:0}
.markdown-body details{margin-bottom:16px}
.markdown-body summary{cursor:pointer}
.markdown-body details[open]>summary,.markdown-body details>summary+*{margin-bottom:12px}
.lines,.markdown-body pre .line{font:12px/20px var(--fontStack-monospace)}
.lines .line{display:block;padding:0 16px 0 32px;white-space:pre-wrap;overflow-wrap:anywhere;text-decoration:none;position:relative}
.lines .line .sign,.lines .line .number{position:absolute;left:12px;user-select:none}
.lines .line .number{color:var(--fgColor-muted);width:32px;text-align:right}
.lines.numbered{border-bottom:1px solid var(--borderColor-default);padding:4px 0}
.lines.numbered .line{padding-left:60px}
.markdown-body pre .line{display:block;margin:0 -16px;padding:0 16px}
.removed{background:#ffebe9}
.added{background:#dafbe1}
.suggestion{border:1px solid var(--borderColor-default);border-radius:6px;overflow:hidden;margin-bottom:16px}
.suggestion-title{padding:6px 12px;font-size:12px;color:var(--fgColor-muted);border-bottom:1px solid var(--borderColor-default)}
@media (prefers-color-scheme:dark){.removed{background:#f851491a}.added{background:#2ea04326}}
@media (max-width:600px){.page{padding:16px 8px 32px}.box-content{padding:12px}}
`;
