import { describe, expect, it } from 'vitest';
import type { Site, SiteAnswer } from '../../../src/links/sites/site.ts';
import { checkOf } from '../../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../../support/links/fake-web.ts';

const api = 'https://api.example/query';
const title = 'Attention Is All You Need';

/** A site whose interface answers with JSON: titles by address. */
function siteOf(more: Partial<Site> & { perRequest?: number; follow?: boolean } = {}): Site {
  const { perRequest = 2, follow = false, ...rest } = more;
  return {
    id: 'papers',
    matches: (url) => new URL(url).host === 'papers.example',
    proves: true,
    plan(urls) {
      const requests = [];
      for (let at = 0; at < urls.length; at += perRequest) {
        const asked = urls.slice(at, at + perRequest);
        const url = `${api}?ids=${asked.map((each) => new URL(each).pathname.slice(1)).join(',')}`;
        requests.push({
          request: { url, method: 'GET' as const, headers: { accept: 'application/json' } },
          follow,
          urls: asked,
          read: ({ body }: { body: Uint8Array }) => {
            const answers = JSON.parse(new TextDecoder().decode(body) || '{}');
            return new Map<string, SiteAnswer>(
              asked.map((each) => [each, answers[each] ?? 'unknown']),
            );
          },
        });
      }
      return requests;
    },
    ...rest,
  };
}

const paper = (id: number) => `https://papers.example/${id}`;
const answers = (facts: Record<string, SiteAnswer>): FakeAnswer => ({
  status: 200,
  body: JSON.stringify(facts),
});

describe('links of a site with an interface of its own', () => {
  it('are asked for together, and their pages are not', async () => {
    const links = [paper(1), paper(2), paper(3)];
    const { outcomes, web } = await checkOf(
      links,
      () =>
        answers({
          [paper(1)]: { title },
          [paper(2)]: { title: 'Two' },
          [paper(3)]: { title: 'Three' },
        }),
      { sites: [siteOf()] },
    );
    expect(web.log).toEqual([`GET ${api}?ids=1,2`, `GET ${api}?ids=3`]);
    expect(web.sent[0]?.headers).toEqual({ accept: 'application/json' });
    expect(outcomes.get(paper(1))).toEqual({
      url: paper(1),
      duration: 100,
      outcome: 'alive',
      reason: 'ok',
      facts: { title },
    });
  });

  it.each([
    ['unknown', 404, { outcome: 'dead', reason: 'not-found' }],
    ['hidden', 404, { outcome: 'unverified', reason: 'not-public', status: 404 }],
    ['hidden', 410, { outcome: 'unverified', reason: 'not-public' }],
    ['hidden', 429, { outcome: 'unverified', reason: 'rate-limited' }],
    ['hidden', 200, { outcome: 'alive', facts: { title } }],
  ] as const)('are asked for themselves where it is %s: %i', async (word, status, outcome) => {
    const { outcomes, web } = await checkOf(
      [paper(1)],
      ({ url }) =>
        url.startsWith(api) ? answers({ [paper(1)]: word }) : { ...page(title), status },
      { sites: [siteOf()] },
    );
    expect(web.log.slice(0, 2)).toEqual([`GET ${api}?ids=1`, `GET ${paper(1)}`]);
    expect(outcomes.get(paper(1))).toMatchObject(outcome);
  });

  it('are asked for themselves where it does not answer', async () => {
    const { outcomes } = await checkOf(
      [paper(1)],
      ({ url }) => (url.startsWith(api) ? { fail: 'reset' } : page(title)),
      { sites: [siteOf()] },
    );
    expect(outcomes.get(paper(1))).toMatchObject({
      outcome: 'alive',
      status: 200,
      facts: { title },
    });
  });

  it('are asked for themselves where facts prove nothing, by their heads', async () => {
    const { outcomes, web } = await checkOf(
      [paper(1), paper(2)],
      ({ url }) => {
        if (url.startsWith(api)) return answers({ [paper(1)]: { title }, [paper(2)]: { title } });
        return url === paper(1) ? page('Untitled') : { status: 403 };
      },
      { sites: [siteOf({ proves: false })] },
    );
    expect(web.log.slice(1)).toEqual([`HEAD ${paper(1)}`, `HEAD ${paper(2)}`, `GET ${paper(2)}`]);
    expect(outcomes.get(paper(1))).toMatchObject({ outcome: 'alive', facts: { title } });
    expect(outcomes.get(paper(2))).toMatchObject({ outcome: 'unverified', facts: { title } });
  });

  it('without https are asked for themselves, to know whether they moved', async () => {
    const http = paper(1).replace('https:', 'http:');
    const { outcomes } = await checkOf(
      [http],
      ({ url }) => {
        if (url.startsWith(api)) return answers({ [http]: { title } });
        return url === http ? redirect(paper(1)) : page(title);
      },
      { sites: [siteOf()] },
    );
    expect(outcomes.get(http)).toMatchObject({
      outcome: 'moved',
      finalUrl: paper(1),
      facts: { title },
      duration: 500,
    });
  });

  it('without https are alive by proof where their page cannot be seen', async () => {
    const http = paper(1).replace('https:', 'http:');
    const { outcomes } = await checkOf(
      [http],
      ({ url }) => (url.startsWith(api) ? answers({ [http]: { title } }) : { status: 403 }),
      { sites: [siteOf()] },
    );
    expect(outcomes.get(http)).toMatchObject({ outcome: 'alive', reason: 'ok', facts: { title } });
  });

  it('are asked for at the site’s own pace', async () => {
    const links = [1, 2, 3, 4].map(paper);
    const { web } = await checkOf(
      links,
      ({ url }) => (url.startsWith(api) ? answers({}) : page(title)),
      { sites: [siteOf({ perRequest: 1, limit: { concurrency: 1, interval: 3000 } })] },
    );
    for (const host of ['api.example', 'papers.example']) {
      const starts = web.sent.filter((each) => each.host === host).map(({ start }) => start);
      expect(starts).toHaveLength(4);
      for (const [at, start] of starts.entries()) {
        if (at > 0) expect(start - (starts[at - 1] as number)).toBeGreaterThanOrEqual(3000);
      }
    }
  });

  it('are asked for no further where its limit is near', async () => {
    const links = [1, 2, 3].map(paper);
    const { outcomes, web } = await checkOf(
      links,
      ({ url }) =>
        url.startsWith(api)
          ? { ...answers({ [paper(1)]: { title } }), headers: { 'x-ratelimit-remaining': '200' } }
          : page('From the page'),
      {
        sites: [
          siteOf({
            perRequest: 1,
            exhausted: ({ headers }) => headers['x-ratelimit-remaining'] === '200',
          }),
        ],
      },
    );
    expect(web.log).toEqual([`GET ${api}?ids=1`, `GET ${paper(2)}`, `GET ${paper(3)}`]);
    expect(outcomes.get(paper(3))?.facts?.title).toBe('From the page');
  });

  it('are followed where the interface redirects and may be followed', async () => {
    const elsewhere = 'https://data.example/1';
    const web = ({ url }: { url: string }) => {
      if (url.startsWith(api)) return redirect(elsewhere, 303);
      return url === elsewhere ? answers({ [paper(1)]: { title } }) : page('From the page');
    };
    const followed = await checkOf([paper(1)], web, { sites: [siteOf({ follow: true })] });
    expect(followed.outcomes.get(paper(1))?.facts?.title).toBe(title);
    expect(followed.web.sent[1]?.headers).toEqual({ accept: 'application/json' });
    const held = await checkOf([paper(1)], web, { sites: [siteOf()] });
    expect(held.outcomes.get(paper(1))?.facts?.title).toBe('From the page');
  });

  it('end where its redirects do not', async () => {
    const { web, outcomes } = await checkOf(
      [paper(1), paper(2)],
      ({ url }) => {
        if (url.startsWith(api))
          return redirect(url.endsWith('2') ? 'mailto:a@b.example' : url, 307);
        return page('From the page');
      },
      { sites: [siteOf({ follow: true, perRequest: 1 })] },
    );
    expect(web.log.filter((each) => each.includes('api'))).toHaveLength(6 + 1);
    expect([...outcomes.values()].every(({ outcome }) => outcome === 'alive')).toBe(true);
  });

  it('are skipped with all others where the budget ends', async () => {
    const { outcomes } = await checkOf([paper(1)], () => ({ status: 200, latency: 5000 }), {
      sites: [siteOf()],
      budget: 1000,
    });
    expect(outcomes.get(paper(1))).toMatchObject({ outcome: 'skipped', reason: 'budget' });
  });

  it('fail the run where the site breaks its promise', async () => {
    const broken = siteOf({
      plan: () => {
        throw new Error('broken');
      },
    });
    await expect(checkOf([paper(1)], () => page(title), { sites: [broken] })).rejects.toThrow(
      'broken',
    );
  });
});
