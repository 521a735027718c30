import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

const rule = 'digest-link-text';
const page = (body: string) => `## 2024-05-06\n\n### Git: [Git](https://git-scm.com/)\n\n${body}\n`;
const found = (body: string) => lint(page(body), { rule });

describe('a text that is another address', () => {
  it.each([
    ['another repository', 'https://github.com/git/git', 'https://github.com/git/gitk'],
    ['another site', 'https://git-scm.com/docs', 'https://kernel.org/docs'],
    ['another site, without a path', 'https://git-scm.com', 'https://kernel.org'],
    ['another site, cut', 'https://git-scm.com/docs/…', 'https://kernel.org/docs/git'],
    ['another query', 'https://github.com/search?q=git', 'https://github.com/search?q=hg'],
    [
      'another video',
      'https://youtu.be/v1wdlsVdOfc',
      'https://www.youtube.com/watch?v=aXxxxXxxx_0',
    ],
    ['without a scheme', 'www.git-scm.com/docs', 'https://kernel.org/docs'],
    ['without a scheme, on the same site', 'github.com/git/git', 'https://github.com/git/gitk'],
    ['a part of the name', 'https://git-scm.com/doc', 'https://git-scm.com/docs'],
  ])('is found: %s', (_, shown, url) => {
    expect(found(`See [${shown}](${url}) there.`)).toMatchObject([
      { subject: url, range: { start: { line: 5, column: 6 } } },
    ]);
  });

  it('is found in references and in quotes', () => {
    const reference = '[https://github.com/git/git][gitk]\n\n[gitk]: https://github.com/git/gitk';
    expect(found(reference)).toHaveLength(1);
    expect(found('> [https://github.com/git/git](https://github.com/git/gitk)')).toHaveLength(1);
  });

  it('has no fix, since either may be right', () => {
    const [finding] = found('[https://github.com/git/git](https://github.com/git/gitk)');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.expected).toBeUndefined();
  });
});

describe('a text that is the same address or none', () => {
  it.each([
    ['the same', 'https://git-scm.com/docs', 'https://git-scm.com/docs'],
    ['without a scheme', 'git-scm.com/docs', 'https://git-scm.com/docs'],
    ['without www.', 'https://kernel.org/', 'https://www.kernel.org'],
    ['with a slash at the end', 'https://git-scm.com/docs/', 'https://git-scm.com/docs'],
    ['with http', 'http://git-scm.com/docs', 'https://git-scm.com/docs'],
    ['in another case', 'https://github.com/Git/git', 'https://github.com/git/git'],
    ['the beginning', 'https://git-scm.com', 'https://git-scm.com/docs/git-log'],
    ['a part of the path', 'https://git-scm.com/docs', 'https://git-scm.com/docs/git-log'],
    ['without the query', 'https://github.com/search', 'https://github.com/search?q=git'],
    ['without the fragment', 'https://git-scm.com/docs', 'https://git-scm.com/docs#main'],
    ['with a fragment', 'https://git-scm.com/docs#main', 'https://git-scm.com/docs'],
    ['without tracking', 'https://git-scm.com/', 'https://git-scm.com/?utm_source=x'],
    ['cut with an ellipsis', 'https://git-scm.com/doc…', 'https://git-scm.com/docs/git-log'],
    ['cut with dots', 'git-scm.com/docs/...', 'https://git-scm.com/docs/git-log'],
    ['cut in the middle', 'https://git-scm.com/…/git-log', 'https://git-scm.com/docs/git-log'],
    ['decoded', 'https://de.wikipedia.org/wiki/Käse', 'https://de.wikipedia.org/wiki/K%C3%A4se'],
    ['decoded, with a slash', 'https://a.org/b/c', 'https://a.org/b%2Fc'],
    ['a double', 'https://youtu.be/v1wdlsVdOfc', 'https://www.youtube.com/watch?v=v1wdlsVdOfc'],
    ['a repository with .git', 'https://github.com/git/git.git', 'https://github.com/git/git'],
    ['an index page', 'https://git-scm.com/docs/index.html', 'https://git-scm.com/docs/'],
    ['with a full stop', 'https://git-scm.com/docs.', 'https://git-scm.com/docs'],
    ['the site of a subdomain', 'https://git-scm.com', 'https://book.git-scm.com/docs'],
    [
      'archived',
      'https://kernel.org/git',
      'https://web.archive.org/web/2024/https://www.kernel.org/git/',
    ],
    [
      'redirected',
      'https://git-scm.com/docs',
      'https://www.google.com/url?q=https%3A%2F%2Fgit-scm.com%2Fdocs',
    ],
    ['shortened', 'https://git-scm.com/docs', 'https://bit.ly/3abcdef'],
    ['a DOI', 'https://doi.org/10.1145/3597503', 'https://dl.acm.org/doi/10.1145/3597503'],
    ['a name like a host', 'Node.js', 'https://github.com/nodejs/node'],
    ['a name like a path', 'socket.io/admin', 'https://github.com/socketio/socket.io-admin-ui'],
    ['a file', 'git/README.md', 'https://github.com/git/git/blob/master/README.md'],
    ['a handle', '@git', 'https://fosstodon.org/@git'],
    ['an e-mail address', 'git@vger.kernel.org', 'https://lore.kernel.org/git/'],
    ['words', 'see https://git-scm.com/docs', 'https://kernel.org'],
    ['a relative target', 'https://git-scm.com/docs', '/docs'],
    ['a broken escape', 'https://git-scm.com/%E0%A4%A', 'https://git-scm.com/%E0%A4%A'],
  ])('is no finding: %s', (_, shown, url) => {
    expect(found(`See [${shown}](${url}) there.`)).toEqual([]);
  });

  it('is no finding for pictures, bare addresses and what digest-link-syntax reports', () => {
    expect(found('![https://a.org/x](https://b.org/y.png) https://a.org <https://b.org>')).toEqual(
      [],
    );
    expect(found('[https://a.org/x] (https://b.org/y) [https://a.org/x](Title)')).toEqual([]);
    expect(found(`[https://${'a.'.repeat(2_000)}org](https://b.org)`)).toEqual([]);
  });
});
