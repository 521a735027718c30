import { describe, expect, it } from 'vitest';
import { compileAddressPatterns } from '../../src/text/address-pattern.ts';

const fits = (pattern: string, url: string) =>
  compileAddressPatterns(['w3.org', pattern])(new URL(url));

describe('a pattern of addresses', () => {
  it.each([
    // A host is the host and what is below it.
    ['arxiv.org', 'https://arxiv.org/abs/1706.03762'],
    ['arxiv.org', 'http://ARXIV.org'],
    ['Arxiv.ORG', 'https://arxiv.org/'],
    ['arxiv.org', 'https://www.arxiv.org/'],
    ['www.arxiv.org', 'https://arxiv.org/'],
    ['wikipedia.org', 'https://en.wikipedia.org/wiki/Markdown'],
    ['localhost', 'http://localhost:8080/a'],
    ['localhost:8080', 'http://localhost:8080/a'],
    // The host alone, with all its pages.
    ['=wikipedia.org', 'https://www.wikipedia.org/a?b#c'],
    ['=http://python.org', 'http://python.org/'],
    // Only what is below the host.
    ['*.wikipedia.org', 'https://en.wikipedia.org/wiki/Markdown'],
    ['*.edu', 'https://nlp.seas.harvard.edu/annotated-transformer/'],
    // A page and what is below it.
    ['arxiv.org/pdf', 'https://arxiv.org/pdf/1706.03762'],
    ['arxiv.org/pdf/', 'https://arxiv.org/pdf'],
    ['arxiv.org/pdf', 'https://export.arxiv.org/pdf/1706.03762'],
    ['youtube.com/watch', 'https://www.youtube.com/watch?v=SxdOUGdseq4'],
    ['youtube.com/watch?v=*', 'https://www.youtube.com/watch?v=SxdOUGdseq4'],
    // A page alone, whatever its query and fragment are.
    ['=go.dev/blog', 'https://go.dev/blog'],
    ['=go.dev/blog/', 'https://go.dev/blog/?utm_source=x#top'],
    ['=go.dev/', 'https://go.dev/'],
    ['=go.dev/blog?page=*', 'https://go.dev/blog?page=2'],
    // Segments count.
    ['github.com/*/*', 'https://github.com/python/cpython'],
    ['github.com/*/*', 'https://github.com/python/cpython/issues/1'],
    ['=github.com/*/*', 'https://github.com/python/cpython/'],
    ['=github.com/*/*', 'https://github.com/python/cpython?tab=readme#build'],
    ['github.com/*/*/issues', 'https://github.com/python/cpython/issues/1'],
    ['github.com/python/*', 'https://github.com/python/cpython'],
    ['github.com/*/*?tab=*', 'https://github.com/python/cpython?tab=readme'],
    // Elsewhere a star is any characters.
    ['*/*.pdf', 'https://www.cs.utexas.edu/~EWD/ewd04xx/EWD498.pdf#page=2'],
    ['python.org/*.pdf', 'https://www.python.org/a/b.pdf#page=2'],
    ['python.org/a*b*c', 'https://python.org/a1b2c'],
    ['http://*', 'http://ai.googleblog.com/2021/11/metnet-2-deep-learning-for-12-hour.html'],
    ['*', 'https://go.dev/blog'],
    ['*/login', 'https://go.dev/login'],
  ])('%s fits %s', (pattern, url) => {
    expect(fits(pattern, url)).toBe(true);
  });

  it.each([
    ['arxiv.org', 'https://notarxiv.org/'],
    ['arxiv.org', 'https://arxiv.org.example/'],
    ['localhost:8080', 'http://localhost/a'],
    ['=wikipedia.org', 'https://en.wikipedia.org/wiki/Markdown'],
    ['*.wikipedia.org', 'https://wikipedia.org/'],
    ['arxiv.org/pdf', 'https://arxiv.org/pdfs'],
    ['arxiv.org/pdf', 'https://arxiv.org/abs/1706.03762'],
    ['=go.dev/blog', 'https://go.dev/blog/intro'],
    ['=go.dev/', 'https://go.dev/blog'],
    ['=github.com/*/*', 'https://github.com/python'],
    ['=github.com/*/*', 'https://github.com/python/cpython/issues'],
    ['=github.com/*/*', 'https://gist.github.com/python/cpython'],
    ['github.com/*/*', 'https://github.com/python'],
    ['github.com/*/*', 'https://github.com//python'],
    ['github.com/*/issues', 'https://github.com/python/cpython/issues'],
    ['github.com/*/*?tab=*', 'https://github.com/python/cpython/issues?tab=readme'],
    ['python.org/aa*aa', 'https://python.org/aaa'],
    ['python.org/a*b*c', 'https://python.org/a1c2b'],
    ['http://*', 'https://go.dev/'],
    ['link', 'https://t.link/'],
    ['*.edu', 'https://education.com/edu'],
  ])('%s does not fit %s', (pattern, url) => {
    expect(fits(pattern, url)).toBe(false);
  });

  it('is compared in time that grows with its length only', () => {
    const url = `https://python.org/${'a'.repeat(100_000)}`;
    expect(fits(`python.org/${'a*'.repeat(10_000)}b`, url)).toBe(false);
  });
});
