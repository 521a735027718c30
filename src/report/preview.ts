import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { showInvisible } from '../text/invisible.ts';
import { box, type Child, type Element, element, type Root } from './preview/elements.ts';
import { githubStyles } from './preview/github-styles.ts';
import { pageStyles } from './preview/page-styles.ts';
import { rendered } from './preview/rendering.ts';

/** A comment on lines of a file. */
export interface PreviewComment {
  path: string;
  /** The number of its first line, counted from 1. */
  line: number;
  /** The texts of the lines that it stands on. */
  lines: readonly string[];
  /** Markdown. */
  body: string;
}

/** A review, to be shown as it would stand on a pull request. */
export interface Preview {
  /** The title of the pull request, or what stands for it. */
  title: string;
  /** The markdown of the summary; none where there is no summary. */
  summary: string | undefined;
  comments: readonly PreviewComment[];
}

/**
 * A page that shows a review as GitHub would: sanitised by GitHub's own schema, light or dark as the reader has it, in
 * one file that loads nothing and runs nothing.
 */
export function previewHtml({ title, summary, comments }: Preview): string {
  const name = showInvisible(title);
  const content: Child[] = [element('h1', {}, name)];
  if (summary !== undefined)
    content.push(comment(['Copydesk', ' commented'], [], rendered(summary)));
  if (comments.length > 0) content.push(element('h2', {}, 'Comments on lines'));
  for (const each of comments) content.push(onLines(each));
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
  return comment(
    [showInvisible(path), `, ${place}`],
    [box('lines numbered', ...shown)],
    rendered(body, lines),
  );
}

function comment(
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
