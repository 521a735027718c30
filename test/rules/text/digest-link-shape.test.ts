import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/findings/fix.ts';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-link-shape';
const page = (body: string) => `## 2024-05-06\n\n### Git: [Git](https://git-scm.com/)\n\n${body}\n`;
const fixed = (body: string, unsafe: boolean) =>
  fix(page(body), { rule, unsafe })
    .slice(page('').length - 1)
    .trimEnd();

it.each([
  ['an extra', '[[docs]](HTTPS://Git-SCM.com/Docs)', '[[docs]](https://git-scm.com/Docs)'],
  ['a picture', '![logo](https://git-scm.com:443/a.png)', '![logo](https://git-scm.com/a.png)'],
  ['an address in prose', 'See http://git-scm.com:80/docs.', 'See http://git-scm.com/docs.'],
  ['angle brackets', '<https://git-scm.com/./docs>', '<https://git-scm.com/docs>'],
  [
    'escapes',
    '[a](https://Git-SCM.com/a\\_b?c=1&amp;d)',
    '[a](https://git-scm.com/a\\_b?c=1&amp;d)',
  ],
])('%s is written as usual, safely', (_, before, after) => {
  expect(fixed(before, false)).toBe(after);
});

it('makes one slash of several only where asked to', () => {
  const body = '[[docs]](https://git-scm.com//docs///git)';
  expect(fixed(body, false)).toBe(body);
  expect(fixed(body, true)).toBe('[[docs]](https://git-scm.com/docs/git)');
});

it('repairs several oddities of one address at once', () => {
  const text = page('[[docs]](HTTPS://Git-SCM.com:443/a/../b//c)');
  const findings = lint(text, { rule });
  expect(findings).toHaveLength(4);
  const { text: once, applied } = applyFixes(text, findings, { unsafe: true });
  expect(applied).toHaveLength(4);
  expect(once).toBe(page('[[docs]](https://git-scm.com/b/c)'));
});

it.each([
  ['an embedded address', 'https://web.archive.org/web/2024/https://git-scm.com/'],
  ['a proxy', 'https://proxy.example.org/proxy//git-scm.com/docs'],
  ['another port', 'http://localhost:8080/Docs'],
  ['no web address', '[a](mailto:Editor@Git-SCM.com) [b](../A//b) [c](#Top)'],
  ['a broken link', '[a] (https://Git-SCM.com)'],
  ['a quote', '> https://Git-SCM.com'],
])('%s is no finding', (_, body) => {
  expect(lint(page(body), { rule })).toEqual([]);
});

it('is found in the definition of a reference', () => {
  expect(lint(page('[a][b]\n\n[b]: https://Git-SCM.com'), { rule })).toMatchObject([
    { expected: ['https://git-scm.com'], range: { start: { column: 6 } } },
  ]);
});

it.each([
  ['www.python.org/about/', 'https://www.python.org/about/'],
  ['blog.rust-lang.org/2024/', 'https://blog.rust-lang.org/2024/'],
  ['htps://go.dev/blog/', 'https://go.dev/blog/'],
  ['http//go.dev/blog/', 'http://go.dev/blog/'],
  ['https:/go.dev/blog/', 'https://go.dev/blog/'],
  ['//go.dev/blog/', 'https://go.dev/blog/'],
  ['://go.dev/blog/', 'https://go.dev/blog/'],
  ['https;//go.dev/blog/', 'https://go.dev/blog/'],
  ['https.//go.dev/blog/', 'https://go.dev/blog/'],
  ['https：//go.dev/blog/', 'https://go.dev/blog/'],
  ['https:///go.dev/blog/', 'https://go.dev/blog/'],
  ['hxxps://go.dev/blog/', 'https://go.dev/blog/'],
  ['http/www.go.dev/blog/', 'http://www.go.dev/blog/'],
  ['hptts://go.dev/blog/', 'https://go.dev/blog/'],
  ['http:\\\\go.dev\\blog', 'http://go.dev/blog'],
])('%s lacks its scheme', (address, expected) => {
  expect(lint(page(`[a](${address})`), { rule })).toMatchObject([{ expected: [expected] }]);
});

it.each([
  ['https://go,dev/blog/', 'https://go.dev/blog/'],
  ['https://blog..golang.org/', 'https://blog.golang.org/'],
])('%s has a host that is none', (address, expected) => {
  const text = page(`[a](${address})`);
  expect(lint(text, { rule })).toMatchObject([{ expected: [expected], fix: { safe: false } }]);
  expect(lint(page(`${address},https://go.dev/`), { rule })).toHaveLength(0);
});

it.each([
  ['https://https://go.dev/blog/', 'https://go.dev/blog/'],
  ['https:http://go.dev/', 'http://go.dev/'],
  ['https://https//en.wikipedia.org/wiki/Go_(game)', 'https://en.wikipedia.org/wiki/Go_(game)'],
  ['https://(https://go.dev/blog/)', 'https://go.dev/blog/'],
  ['(https://go.dev/blog/)', 'https://go.dev/blog/'],
  ['https://web.archive.org/web/2024/https://go.dev/', undefined],
])('%s holds the address %s', (address, expected) => {
  const found = lint(page(`[a](${address})`), { rule }).map((each) => each.expected);
  expect(found.filter((each) => each?.[0] === expected)).toHaveLength(expected ? 1 : 0);
});

it.each([
  'docs/about.md',
  'package.json',
  'v1.2/notes',
  '../go.dev/',
  'https://go.dev/',
  'tel:1.2',
])('%s is none without its scheme', (address) => {
  expect(lint(page(`[a](${address})`), { rule })).toEqual([]);
});
