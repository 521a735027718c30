import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSites, siteFor } from '../../../src/links/sites/table.ts';
import { runs } from '../../support/runs.ts';
import { answer } from './answers.ts';

const access = { github: { endpoint: 'https://api.github.com/graphql', token: 'secret' } };

describe('the table of sites', () => {
  it.each([
    ['https://arxiv.org/pdf/1706.03762', 'arxiv'],
    ['https://youtu.be/SxdOUGdseq4', 'youtube'],
    ['https://www.reddit.com/r/rust/comments/4d3x0i/x/', 'reddit'],
    ['https://doi.org/10.1038/nature14539', 'doi'],
    ['https://aclanthology.org/N19-1423.pdf', 'landing'],
    ['https://github.com/sharkdp/bat', 'github'],
    ['https://example.com/', undefined],
    ['', undefined],
  ])('knows whom to ask about %s', (url, id) => {
    expect(siteFor(url, createSites(access))?.id).toBe(id);
  });

  it('leaves GitHub to its pages without a token', () => {
    expect(siteFor('https://github.com/sharkdp/bat', createSites())).toBeUndefined();
  });

  it('sends the token to the endpoint only', () => {
    const urls = [
      'https://arxiv.org/abs/1706.03762',
      'https://youtu.be/SxdOUGdseq4',
      'https://github.com/sharkdp/bat',
      'https://doi.org/10.1038/nature14539',
    ];
    const sites = createSites(access);
    const requests = urls.flatMap((url) => siteFor(url, sites)?.plan([url]) ?? []);
    const withToken = requests.filter((request) => JSON.stringify(request).includes('secret'));
    expect(withToken.map(({ request }) => request.url)).toEqual(['https://api.github.com/graphql']);
  });

  it('reads any answer, about each address that was asked for', () => {
    const urls = [
      'https://arxiv.org/abs/1706.03762',
      'https://youtu.be/SxdOUGdseq4',
      'https://www.reddit.com/comments/4d3x0i',
      'https://doi.org/10.1038/nature14539',
      'https://aclanthology.org/N19-1423.pdf',
      'https://github.com/sharkdp/bat',
    ];
    const sites = createSites(access);
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<feed><entry>', '{"data":{"r0":{"nameWithOwner":"sharkdp/bat"}}}'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...urls),
        body,
        fc.constantFrom(200, 204, 404, 500),
        (url, text, status) => {
          const site = siteFor(url, sites);
          for (const request of site?.plan([url]) ?? []) {
            const response = answer(text, { status, headers: { 'content-type': 'text/html' } });
            expect([...request.read(response).keys()]).toEqual([url]);
            site?.exhausted?.(response);
          }
        },
      ),
      runs(1_000),
    );
  });
});
