import { describe, expect, it } from 'vitest';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

const setup: LintSetup = { rule: 'digest-leftover' };
const list = { entry: '- [{title}]({url}){" - "description?}' };
const post = '### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';
const found = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ range, message }) => `${range.start.line} ${message}`);

describe('conflict markers', () => {
  it('are one finding for each conflict, which names all its markers', () => {
    const conflict = `<<<<<<< HEAD\n${post}||||||| 1f2e3d4\n=======\n${post}>>>>>>> topic (new post)\n`;
    const findings = lint(`## 2024-02-06\n\n${conflict}\n${conflict}`, setup);
    expect(findings.map(({ range }) => range.start.line)).toEqual([3, 10]);
    expect(findings[0]?.related?.map(({ range }) => range.start.line)).toEqual([5, 6, 8]);
    expect(findings[0]?.subject).toBe('<<<<<<< HEAD');
  });

  it('are found with other line ends, at the end of a file and in front matter', () => {
    const conflict = `<<<<<<< HEAD\r\ntitle: Go\r\n=======\r\ntitle: Rust\r\n>>>>>>> topic`;
    expect(found(conflict)).toHaveLength(1);
    expect(found(`---\r\n${conflict}\r\n---\r\n`)).toHaveLength(1);
  });

  it('are found alone where their counterpart is gone', () => {
    expect(found(`<<<<<<< HEAD\n\n${post}`)).toHaveLength(1);
    expect(
      found(`<<<<<<< HEAD\n${post}<<<<<<< HEAD\n${post}=======\n>>>>>>> topic\n`),
    ).toHaveLength(2);
    expect(found(`${post}\n=======\n\n${post}\n>>>>>>> topic\n`)).toEqual([
      '7 Unexpected conflict marker `>>>>>>> topic`, expected one of the two sides or both without the markers',
    ]);
  });

  it.each([
    ['an underlined heading', 'Reading\n=======\n'],
    ['a block of code', '```\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n```\n'],
    [
      'a block of code in a list',
      '- How it looks:\n\n  ```\n<<<<<<< HEAD\n  ```\n'.replace('\n<', '\n  <'),
    ],
    ['quotes within quotes', '> Well\n>>>>>>> said\n> indeed\n'],
    ['a sentence', 'Look for <<<<<<< HEAD and >>>>>>> topic in the file.\n'],
    ['signs without words', '>>>>>>>\n\n<<<<<<<\n'],
    ['mixed signs', '<><><>< HEAD\n\n>>>>>>>> topic\n'],
  ])('are not what %s has', (_, text) => {
    expect(found(`${post}\n${text}`)).toEqual([]);
  });

  it('are found behind a block of code too', () => {
    expect(
      found('```\n<<<<<<< HEAD\n```\n\n<<<<<<< HEAD\n\n```\n>>>>>>> topic\n```\n'),
    ).toHaveLength(1);
  });

  it('are nothing to a format that does not describe their section', () => {
    const text = '# Posts\n\n# Notes\n\n<<<<<<< HEAD\n';
    expect(found(text, { config: { ...list, sections: { except: ['Notes'] } } })).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    'https://example.com',
    'https://www.example.com/your-link',
    'http://blog.example.org/2024',
    'http://link',
    'https://url/',
    'https://...',
    'https://…',
    'url',
    '<url>',
    '{url}',
    '#',
    'TODO',
    'https://XXX',
  ])('are addresses such as %s', (url) => {
    const text = `## 2024-02-06\n\n### Go Blog: [Go 1.22 is released!](${url})\n`;
    expect(found(text)).toHaveLength(1);
    expect(fix(text, { ...setup, unsafe: true })).toBe(text);
  });

  it.each([
    'https://go.dev/blog/go1.22',
    'https://example.dev/',
    'https://link.springer.com/article/10.1007/s10994-021-05946-3',
    'https://todo.example-app.io/#',
    'https://t.link/url',
    '#editors',
    'docs/url.md',
    'https://notexample.com/',
  ])('are no addresses such as %s', (url) => {
    expect(found(`### Go Blog: [Go 1.22 is released!](${url})\n`)).toEqual([]);
  });

  it.each(['Title', 'title', '[Title]', '**TODO**', 'TBD…', 'Lorem ipsum'])(
    'are titles such as %s',
    (title) => {
      const findings = lint(`### Go Blog: [${title}](https://go.dev/blog/go1.22)\n`, setup);
      expect(findings[0]?.message).toMatch(/, expected the real title$/);
      expect(findings[0]?.subject).toBe('https://go.dev/blog/go1.22');
    },
  );

  it.each([
    'TODO comments considered harmful',
    'Todo',
    'Title case, and how to get it right',
    'What “TBD” means',
    'Lorem ipsum: where it comes from',
  ])('are no titles such as %s', (title) => {
    expect(found(`### Go Blog: [${title}](https://go.dev/blog/go1.22)\n`)).toEqual([]);
  });

  it('are sources, descriptions and labels too', () => {
    expect(found('### TODO: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n')).toEqual([
      '1 Unexpected placeholder `TODO`, expected the real source',
    ]);
    expect(found('- [Go](https://go.dev/) - TBD.\n', { config: list })).toEqual([
      '1 Unexpected placeholder `TBD.`, expected the real description',
    ]);
    expect(found(`${post}\n[[TODO]](https://example.com/code)\n`)).toEqual([
      '3 Unexpected placeholder `TODO`, expected the real label',
      '3 Unexpected placeholder address `https://example.com/code`, expected the real one',
    ]);
  });

  it('are not what links to the top of the page have', () => {
    expect(found(`${post}\n### Editors [⬆](#)\n\n[Back to top](#)\n`)).toEqual([]);
  });

  it('are not looked for in prose, code and comments', () => {
    const text = `${post}\nSee [this](https://example.com/) and <https://example.org>, TODO.\n\n<!-- [Title](url) -->\n`;
    expect(found(text)).toEqual([]);
  });

  it('are those of the options, if there are any', () => {
    const options = { addresses: ['changeme', 'intranet.host/draft'], texts: ['N.N.'] };
    const text =
      '- [Title](https://example.com/)\n- [N.N.](http://changeme)\n- [Draft](https://intranet.host/draft/7)\n';
    expect(found(text, { config: list, options })).toEqual([
      '2 Unexpected placeholder `N.N.`, expected the real title',
      '2 Unexpected placeholder address `http://changeme`, expected the real one',
      '3 Unexpected placeholder address `https://intranet.host/draft/7`, expected the real one',
    ]);
  });

  it('are none of an address that is empty or very long', () => {
    expect(found('### Go Blog: [Go 1.22 is released!]()\n')).toEqual([]);
    expect(
      found(`### Go Blog: [${'very '.repeat(60)}long](https://go.dev/${'a'.repeat(300)})\n`),
    ).toEqual([]);
  });
});
