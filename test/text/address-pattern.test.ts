import { describe, expect, it } from 'vitest';
import { compileAddressPatterns } from '../../src/text/address-pattern.ts';

describe('compileAddressPatterns', () => {
  it.each([
    ['arxiv.org', 'https://arxiv.org/abs/1706.03762'],
    ['arxiv.org', 'http://ARXIV.org'],
    ['arxiv.org', 'https://www.arxiv.org/'],
    ['www.arxiv.org', 'https://arxiv.org/'],
    ['wikipedia.org', 'https://en.wikipedia.org/wiki/Markdown'],
    ['arxiv.org/pdf', 'https://arxiv.org/pdf/1706.03762'],
    ['arxiv.org/pdf/', 'https://arxiv.org/pdf'],
    ['youtube.com/watch', 'https://www.youtube.com/watch?v=SxdOUGdseq4'],
    ['*.edu', 'https://nlp.seas.harvard.edu/annotated-transformer/'],
    ['*/*.pdf', 'https://www.cs.utexas.edu/~EWD/ewd04xx/EWD498.pdf#page=2'],
    ['http://*', 'http://ai.googleblog.com/2021/11/metnet-2-deep-learning-for-12-hour.html'],
    ['github.com/*/issues', 'https://github.com/python/cpython/issues/1'],
  ])('%s stands for %s', (pattern, url) => {
    expect(compileAddressPatterns(['w3.org', pattern])(url)).toBe(true);
  });

  it.each([
    ['arxiv.org', 'https://notarxiv.org/'],
    ['arxiv.org', 'https://arxiv.org.example/'],
    ['arxiv.org/pdf', 'https://arxiv.org/pdfs'],
    ['arxiv.org/pdf', 'https://arxiv.org/abs/1706.03762'],
    ['http://*', 'https://go.dev/'],
    ['link', 'https://t.link/'],
    ['*.edu', 'https://education.com/edu'],
    ['arxiv.org', 'abs/1706.03762'],
    ['arxiv.org', 'mailto:help@arxiv.org'],
  ])('%s does not stand for %s', (pattern, url) => {
    expect(compileAddressPatterns(['w3.org', pattern])(url)).toBe(false);
  });
});
