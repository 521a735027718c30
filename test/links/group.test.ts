import { describe, expect, it } from 'vitest';
import { checkOf } from '../support/links/checking.ts';
import { page, redirect } from '../support/links/fake-web.ts';

const link = 'https://distill.pub/2021/gnn-intro/';
const title = 'A Gentle Introduction to Graph Neural Networks';

describe('links that are the same', () => {
  it('cost one request', async () => {
    const spellings = [
      link,
      'https://distill.pub/2021/gnn-intro',
      `${link}?utm_source=newsletter`,
      'https://www.distill.pub/2021/gnn-intro/',
      'http://distill.pub/2021/gnn-intro/',
      `${link}#pooling`,
    ];
    const links = spellings.map(
      (url, at) => ({ url, kind: at === 3 ? 'entry' : 'other' }) as const,
    );
    const { web, outcomes } = await checkOf([...links, ...links], () => page(title));
    expect(web.log).toEqual([`GET ${link}`]);
    expect([...outcomes.keys()].sort()).toEqual([...spellings].sort());
    for (const url of spellings) {
      expect(outcomes.get(url)).toMatchObject({ url, outcome: 'alive', facts: { title } });
    }
  });

  it('are asked for one by one until one answers well', async () => {
    const bare = 'https://eliza.example/page';
    const www = 'https://www.eliza.example/page';
    const { web, outcomes } = await checkOf([www, bare], {
      [www]: { fail: 'name-not-found' },
      [bare]: page(title),
    });
    expect(web.log).toEqual([`GET ${www}`, `GET ${www}`, `GET ${bare}`]);
    expect(outcomes.get(www)).toMatchObject({ outcome: 'dead', reason: 'name-not-found' });
    expect(outcomes.get(bare)).toMatchObject({ outcome: 'alive' });
  });

  it('share where they moved, each with its own fragment', async () => {
    const target = 'https://distill.pub/gnn/';
    const { outcomes } = await checkOf([link, `${link}#a`, target, `${link}?utm_source=b#c`], {
      [link]: redirect(target),
      [target]: page(title),
    });
    expect(outcomes.get(link)).toMatchObject({ outcome: 'moved', finalUrl: target });
    expect(outcomes.get(`${link}#a`)).toMatchObject({ outcome: 'moved', finalUrl: `${target}#a` });
    expect(outcomes.get(`${link}?utm_source=b#c`)?.finalUrl).toBe(`${target}#c`);
    expect(outcomes.get(target)).toMatchObject({ outcome: 'alive' });
  });

  it('are not moved where one of them is where the other led', async () => {
    const bare = 'https://distill.pub/gnn';
    const www = 'https://www.distill.pub/gnn';
    const { web, outcomes } = await checkOf([bare, www], {
      [bare]: redirect(www),
      [www]: page(title),
    });
    expect(web.log).toEqual([`GET ${bare}`, `GET ${www}`]);
    expect(outcomes.get(bare)).toMatchObject({ outcome: 'moved', finalUrl: www });
    expect(outcomes.get(www)).toMatchObject({ outcome: 'alive', reason: 'ok' });
    expect(outcomes.get(www)).not.toHaveProperty('finalUrl');
  });
});
