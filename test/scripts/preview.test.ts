import { describe, expect, it } from 'vitest';
import { type Preview, previewHtml } from '../../scripts/preview.ts';
import { outlineOf } from '../support/html-outline.ts';

const show = (rest: Partial<Preview> = {}) =>
  previewHtml({ title: 'Two papers', summary: undefined, comments: [], ...rest });

/** What stands in the page's main part. */
const main = (html: string) => /<main class="page">(.*)<\/main>/s.exec(html)?.[1] ?? '';

const onLine = (body: string, ...lines: string[]) =>
  main(show({ comments: [{ path: 'reading.md', line: 3, lines, body }] }));

describe('previewHtml', () => {
  it('is one page that loads and runs nothing', () => {
    const html = show({ summary: '### Fine' });
    expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/);
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;">',
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!"data:)/);
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('renders markdown with GitHub’s extensions and HTML', () => {
    const html = main(
      show({
        summary:
          '<details open>\n<summary><b>A</b></summary>\n\n| a |\n| :-- |\n| ~~b~~ |\n\n</details>',
      }),
    );
    expect(html).toMatch(
      /<details open>\s*<summary><b>A<\/b><\/summary>\s*<table>.*<del>b<\/del>.*<\/table>\s*<\/details>/s,
    );
  });

  it('lets through what GitHub lets through, and nothing more', () => {
    const html = show({
      summary:
        '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)" style="x">b</a><style>c</style><div class="page" onclick="d">e</div>\n\n<!-- hidden -->',
    });
    expect(main(html)).not.toMatch(/script|alert|onerror|onclick|style|hidden|class="page"/);
  });

  it('closes what a comment leaves open, and stays in its box whatever it closes', () => {
    const html = show({
      summary: '</div></main><details><summary>a\n\n<p>b</section></details></details>',
    });
    const names = outlineOf(html).elements.map((each) => each.split(' ')[0]);
    expect(names.slice(names.indexOf('main') + 1)).toEqual([
      'h1',
      'div',
      'div',
      'strong',
      'span',
      'div',
      'details',
      'summary',
      'p',
    ]);
    expect(html).toMatch(/<\/details>\s*<\/div><\/div><\/main><\/body><\/html>\n$/);
  });

  it('takes titles, paths and lines as text', () => {
    const html = previewHtml({
      title: '<b>\u202Ex</b>',
      summary: undefined,
      comments: [{ path: '<i>.md', line: 3, lines: ['<u>'], body: 'a' }],
    });
    const { elements, text } = outlineOf(html);
    expect(elements.filter((each) => /^[biu] /.test(each))).toEqual([]);
    expect(text).toContain('<b>\\u{202E}x</b>');
    expect(text).toContain('<i>.md, line 33<u>');
  });

  it('draws a suggestion as the change it makes', () => {
    const html = onLine('```suggestion\n## 2021-09-30\n\n```', '## 2021.09.30', 'old');
    const lines = [...html.matchAll(/<(del|ins) class="line (\w+)">.*?<\/span>(.*?)<\/\1>/g)];
    expect(lines.map((line) => line.slice(2))).toEqual([
      ['removed', '## 2021.09.30'],
      ['removed', 'old'],
      ['added', '## 2021-09-30'],
      ['added', ''],
    ]);
    expect(html).toContain('lines 3 to 4');
    expect(onLine('```suggestion\n```', 'gone')).not.toContain('<ins');
  });

  it('colours a patch, and leaves other code as it is', () => {
    const html = main(show({ summary: '```diff\n- a\n+ b\n  c\n```\n\n```js\nd\n```\n\n    e' }));
    expect(html).toContain(
      '<span class="line removed">- a\n</span><span class="line added">+ b\n</span><span class="line kept">  c\n</span>',
    );
    expect(html).toContain('<pre><code class="language-js">d\n</code></pre>');
    expect(html).toContain('<pre><code>e\n</code></pre>');
  });
});
