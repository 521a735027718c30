import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siblingOf } from '../../src/links/soft-not-found.ts';
import { saysNotFound } from '../../src/page/not-found.ts';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://a.example/posts/announcing-dall-e';

/** What became of a link on a site that serves `own` for it and `others` for everything else. */
async function wordOf(url: string, own: FakeAnswer, others: (url: string) => FakeAnswer) {
  const { outcomes, web } = await checkOf([url], (request) =>
    request.url === url ? own : others(request.url),
  );
  const found = outcomes.get(url);
  return { word: `${found?.outcome}: ${found?.reason}`, log: web.log };
}

describe('a page that says it was not found', () => {
  it('is dead where a made-up address beside it gets the same title', async () => {
    const notFound = page('Page not found – A Blog');
    const { word, log } = await wordOf(link, notFound, () => notFound);
    expect(word).toBe('dead: soft-not-found');
    expect(log).toEqual([
      `GET ${link}`,
      expect.stringMatching(/^GET https:\/\/a\.example\/posts\/no-such-page-[a-z]{12}$/),
    ]);
  });

  it('is dead where only its heading says so, and the other’s too', async () => {
    const notFound = page('A Blog', { body: '<h1>Oops! That page can’t be found.</h1>' });
    expect((await wordOf(link, notFound, () => notFound)).word).toBe('dead: soft-not-found');
  });

  it.each([
    ['is not found', { status: 404 }],
    ['has another title', page('A Blog')],
    ['is forbidden', { status: 403 }],
    ['does not answer', { fail: 'reset' }],
    [
      'meets a wall',
      { ...page('Page not found – A Blog'), headers: { 'cf-mitigated': 'challenge' } },
    ],
  ] as const)('is alive where the made-up address %s', async (_, others: FakeAnswer) => {
    const { word, log } = await wordOf(link, page('Page not found – A Blog'), () => others);
    expect(word).toBe('alive: ok');
    expect(log.length).toBeGreaterThan(1);
  });

  it('is alive where every page of the site has its title', async () => {
    const shell = page('A Blog');
    const { word, log } = await wordOf(link, shell, () => shell);
    expect(word).toBe('alive: ok');
    expect(log).toHaveLength(1);
  });

  it.each([
    'https://stackoverflow.com/questions/11227809/why-404-page-not-found',
    'https://a.example/p/ab12/404-page-not-found',
  ])('is alive where it is about such pages on a site that reads ids only: %s', async (url) => {
    const article = page('nginx - 404 page not found - Stack Overflow');
    const id = new URL(url).pathname.split('/')[2] as string;
    const { word } = await wordOf(url, article, (other) =>
      other.includes(`/${id}/`) ? article : { status: 404 },
    );
    expect(word).toBe('alive: ok');
  });
});

describe('a title that says more, or less', () => {
  it.each([
    'How to fix 404 errors in nginx',
    '404 Media',
    'The Lost Page',
    'Custom "page not found" messages in Django',
    'Missing',
    'Gone',
    'Nothing is not found: a proof',
    'Page not found in the archive: a short story',
    'HTTP 418',
    'Error handling in Rust',
    'Sorry',
  ])('raises no doubt: %s', async (title) => {
    const article = page(title);
    const { word, log } = await wordOf(link, article, () => article);
    expect(word).toBe('alive: ok');
    expect(log).toHaveLength(1);
  });
});

describe('a title that says so', () => {
  it.each([
    '404',
    'Error 404',
    '404 Not Found',
    '404: This page could not be found',
    'Page Not Found | Distill',
    'Not Found',
    'Oops! That page can’t be found.',
    'Sorry, this page isn’t available.',
    'We can’t find the page you’re looking for',
    'This page does not exist - A Blog',
    'A Blog » Page not found',
    'Seite nicht gefunden – Heise',
    'Die Seite konnte nicht gefunden werden',
    'Page introuvable',
    'Cette page n’existe pas',
    'Página no encontrada | El País',
    'Página não encontrada',
    'Pagina non trovata',
    'Pagina niet gevonden',
    'Sidan kunde inte hittas',
    'Страница не найдена',
    'Nie znaleziono strony',
    'ページが見つかりませんでした',
    '页面不存在',
    '找不到頁面',
    '페이지를 찾을 수 없습니다',
  ])('%s', (title) => {
    expect(saysNotFound(title)).toBe(true);
  });
});

describe('a redirect', () => {
  const front = 'https://a.example/';

  it('to the front page is dead where a made-up address goes there too', async () => {
    const { word } = await wordOf(link, redirect(front), (url) =>
      url === front ? page('A Blog') : redirect(front, 302),
    );
    expect(word).toBe('dead: soft-not-found');
  });

  it.each([
    ['is not found', { status: 404 }],
    ['goes elsewhere', redirect('https://a.example/posts', 302)],
  ] as const)(
    'to the front page is unverified where the other %s',
    async (_, other: FakeAnswer) => {
      const { word } = await wordOf(link, redirect(front), (url) => {
        if (url === front || url.endsWith('/posts')) return page('A Blog');
        return other;
      });
      expect(word).toBe('unverified: front-page');
    },
  );

  it.each(['https://a.example/404.html', 'https://a.example/errors/not-found?from=%2Fposts'])(
    'to %s is dead where a made-up address goes there too',
    async (target) => {
      const path = new URL(target).pathname;
      const { word } = await wordOf(link, redirect(target, 302), (url) =>
        new URL(url).pathname === path
          ? page('A Blog')
          : redirect(`${target}${target.includes('?') ? url.slice(-4) : ''}`, 302),
      );
      expect(word).toBe('dead: soft-not-found');
    },
  );

  it('to the right name of a page is a move, though a made-up name leads there too', async () => {
    const right = 'https://a.example/posts/1234567/dall-e';
    const url = 'https://a.example/posts/1234567/old-name';
    const { word, log } = await wordOf(url, redirect(right), (other) =>
      other === right ? page('DALL·E') : redirect(right),
    );
    expect(word).toBe('moved: permanent-redirect');
    expect(log).toHaveLength(2);
  });

  it('to the root of another site is a move, though everything leads there', async () => {
    const root = 'https://b.example/';
    const { word } = await wordOf(link, redirect(root), (url) =>
      url === root ? page('B') : redirect(root),
    );
    expect(word).toBe('moved: permanent-redirect');
  });
});

describe('a link whose head is enough', () => {
  it('is dead where it and a made-up address are redirected to the front page', async () => {
    const front = 'https://a.example/';
    const { outcomes, web } = await checkOf([{ url: link, kind: 'other' }], ({ url }) =>
      url === front ? page('A Blog') : redirect(front),
    );
    expect(outcomes.get(link)).toMatchObject({ outcome: 'dead', reason: 'soft-not-found' });
    expect(web.sent.every(({ method }) => method === 'HEAD')).toBe(true);
  });
});

describe('an address beside another', () => {
  const sibling = (url: string) => siblingOf(url, () => 0);
  const name = 'no-such-page-aaaaaaaaaaaa';

  it.each([
    ['https://a.example/posts/x', `https://a.example/posts/${name}`],
    ['https://a.example/posts/x/', `https://a.example/posts/${name}`],
    ['https://a.example/x.html?a=1', `https://a.example/${name}.html`],
    ['https://a.example/2024/05/06/x', `https://a.example/2024/05/06/${name}`],
    ['https://a.example/q/11227809/x', `https://a.example/q/00000000/${name}`],
    ['https://a.example/r/comments/1k2j3a/x', `https://a.example/r/comments/0a0a0a/${name}`],
    ['https://a.example/soft404/x', `https://a.example/soft404/${name}`],
    ['https://a.example/?p=12', `https://a.example/${name}`],
    ['https://a.example/', undefined],
  ])('of %s is %s', (url, expected) => {
    expect(sibling(url)).toBe(expected);
  });

  it('is another address on the same host, whatever the address', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const url = new URL(`https://a.example${path}`).href;
        const other = sibling(url);
        if (other === undefined) return;
        expect(other).not.toBe(url);
        expect(new URL(other).host).toBe('a.example');
      }),
    );
  });
});
