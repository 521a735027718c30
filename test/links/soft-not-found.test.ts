import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siblingOf } from '../../src/links/soft-not-found.ts';
import { saysNotFound } from '../../src/page/not-found.ts';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://a.example/posts/announcing-dall-e';

/** What became of a link on a site that serves `own` for it, its front page, and `others` for everything else. */
async function wordOf(
  url: string,
  own: FakeAnswer,
  others: (url: string) => FakeAnswer,
  front: FakeAnswer = page('A Blog'),
) {
  const { outcomes, web } = await checkOf([url], (request) => {
    if (request.url === url) return own;
    return new URL(request.url).pathname === '/' && !request.url.includes('?')
      ? front
      : others(request.url);
  });
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
      'GET https://a.example/',
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

  it('to the front page is dead where a made-up address goes there too, and another page does not', async () => {
    const blog = page('A Blog', {
      body: '<a href="/about">About</a> <a href="/posts/clip">CLIP</a>',
    });
    const { word, log } = await wordOf(
      link,
      redirect(front),
      (url) => (url.endsWith('/clip') ? page('CLIP') : redirect(front)),
      blog,
    );
    expect(word).toBe('dead: soft-not-found');
    expect(log[log.length - 1]).toBe('GET https://a.example/posts/clip');
  });

  it.each([
    ['has no links', ''],
    [
      'has no links to pages like it',
      '<a href="/about">About</a> <a href="/tags/posts/all">All</a>',
    ],
    ['has links that lead back', '<a href="/posts/clip">CLIP</a>'],
  ])('of all pages to the front page proves nothing where that page %s', async (_, body) => {
    const { word } = await wordOf(
      link,
      redirect(front),
      () => redirect(front),
      page('A Blog', { body }),
    );
    expect(word).toBe('unverified: front-page');
  });

  it.each([
    ['for now only', link, 302],
    ['for now only, with another code', link, 307],
    ['from the top of the site', 'https://a.example/dall-e', 301],
  ])('to the front page proves nothing %s: %s %d', async (_, url, status) => {
    const blog = page('A Blog', {
      body: '<a href="/privacy">Privacy</a> <a href="/posts/clip">CLIP</a>',
    });
    const { word } = await wordOf(
      url,
      redirect(front, status),
      (other) => (/clip|privacy/.test(other) ? page('CLIP') : redirect(front, status)),
      blog,
    );
    expect(word).toBe('unverified: front-page');
  });

  it.each(['https://a.example/?via=weekly', 'https://a.example/index.html?campaign=7'])(
    'of the front page with a query to the one without proves nothing: %s',
    async (url) => {
      const { word } = await wordOf(
        url,
        redirect(front),
        (other) => (other.endsWith('?via=atom') ? page('Atom') : redirect(front)),
        page('A Blog', { body: '<a href="/?via=atom">Atom</a> <a href="/posts/clip">CLIP</a>' }),
      );
      expect(word).toBe('unverified: front-page');
    },
  );

  it.each([302, 301])(
    'to the route of a page is not one to the front page (%d)',
    async (status) => {
      const { word } = await wordOf(
        link,
        redirect('https://a.example/#/posts/announcing-dall-e', status),
        (url) => redirect(`https://a.example/#${new URL(url).pathname}`, status),
      );
      expect(word).toBe(status === 301 ? 'moved: permanent-redirect' : 'alive: ok');
    },
  );

  it('to the route for what is not found is dead where a made-up address goes there too', async () => {
    const lost = redirect('https://a.example/app#/404', 302);
    const { word } = await wordOf(link, lost, (url) => (url.endsWith('/app') ? page('App') : lost));
    expect(word).toBe('dead: soft-not-found');
  });

  it('of a link with a route proves nothing, since no server sees it', async () => {
    const blog = page('A Blog', { body: '<a href="/posts/clip">CLIP</a>' });
    const { outcomes } = await checkOf([`${link}#/intro`], ({ url }) => {
      if (url === front) return blog;
      return url.endsWith('/clip') ? page('CLIP') : redirect(front, 302);
    });
    expect(outcomes.get(`${link}#/intro`)).toMatchObject({ outcome: 'alive' });
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

  it.each([302, 307])('of status %i proves nothing where all others lead there', async (status) => {
    const target = 'https://a.example/maintenance';
    const answer = (url: string) => (url === target ? page('Back soon') : redirect(target, status));
    for (const kind of ['entry', 'other'] as const) {
      const { outcomes } = await checkOf([{ url: link, kind }], ({ url }) => answer(url));
      expect(outcomes.get(link)).toMatchObject({ outcome: 'unverified', reason: 'one-page' });
    }
    const { word } = await wordOf(link, answer(link), (url) =>
      url === target ? answer(url) : { status: 404 },
    );
    expect(word).toMatch(/alive|moved/);
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
  const front = 'https://a.example/';
  const check = (answer: (request: { url: string; method: string }) => FakeAnswer) =>
    checkOf([{ url: link, kind: 'other' }], answer);

  it('is dead where it and a made-up address are redirected to the front page, asked with GET', async () => {
    const blog = page('A Blog', { body: '<a href="/posts/clip">CLIP</a>' });
    const { outcomes, web } = await check(({ url }) => {
      if (url === front) return blog;
      return url.endsWith('/clip') ? page('CLIP') : redirect(front);
    });
    expect(outcomes.get(link)).toMatchObject({ outcome: 'dead', reason: 'soft-not-found' });
    expect(web.log.filter((line) => line.startsWith('HEAD'))).toEqual([
      `HEAD ${link}`,
      `HEAD ${front}`,
    ]);
  });

  it.each([
    ['the front page', '/', page('A Blog')],
    ['a login', '/login', page('Log in')],
    ['a page that is gone', '/gone', { status: 410 }],
    ['a page for what is not found', '/404', page('Not found')],
    ['another page, for good', '/unsupported', page('Method')],
  ] as const)('is alive where only HEAD is redirected to %s', async (_, to, there: FakeAnswer) => {
    const { outcomes } = await check(({ url, method }) => {
      if (new URL(url).pathname === to) return there;
      return method === 'HEAD' ? redirect(to, 301) : page('DALL·E');
    });
    expect(outcomes.get(link)).toMatchObject({ outcome: 'alive', reason: 'ok' });
  });
});

describe('a link that a query names', () => {
  const item = 'https://a.example/item.php?id=4711';
  const lost = page('Item not found');

  it('is dead where another query gets the same title, and the path without one does not', async () => {
    const { word } = await wordOf(item, lost, (url) => {
      if (url.endsWith('/item.php')) return page('All items');
      return url.includes('/item.php') ? lost : { status: 404 };
    });
    expect(word).toBe('dead: soft-not-found');
  });

  it('is alive where the page is the same with every query and without', async () => {
    const { word } = await wordOf(item, lost, (url) =>
      url.includes('/item.php') ? lost : { status: 404 },
    );
    expect(word).toBe('alive: ok');
  });

  it('is dead where a made-up path with a made-up query gets the same title too', async () => {
    expect((await wordOf(item, lost, () => lost)).word).toBe('dead: soft-not-found');
  });
});

describe('a site that shows its posts to members only', () => {
  it('proves nothing by saying that they were not found', async () => {
    const lost = page('This page isn’t available');
    const blog = page('A Blog', { body: '<a href="/posts/clip">CLIP</a>' });
    const { word, log } = await wordOf(link, lost, () => lost, blog);
    expect(word).toBe('alive: ok');
    expect(log[log.length - 1]).toBe('GET https://a.example/posts/clip');
  });
});

describe('a site whose front page says it was not found', () => {
  it('proves nothing of its pages', async () => {
    const lost = page('Not found');
    expect((await wordOf(link, lost, () => lost, lost)).word).toBe('alive: ok');
  });
});

describe('an address beside another', () => {
  const sibling = (url: string) => siblingOf(url, () => 0);
  const name = 'no-such-page-aaaaaaaaaaaa';

  it.each([
    ['https://a.example/posts/x', `https://a.example/posts/${name}`],
    ['https://a.example/posts/x/', `https://a.example/posts/${name}`],
    ['https://a.example/x.html?a=1', `https://a.example/${name}.html?a=1`],
    ['https://a.example/2024/05/06/x', `https://a.example/2024/05/06/${name}`],
    ['https://a.example/q/11227809/x', `https://a.example/q/00000000/${name}`],
    ['https://a.example/r/comments/1k2j3a/x', `https://a.example/r/comments/0a0a0a/${name}`],
    ['https://a.example/soft404/x', `https://a.example/soft404/${name}`],
    ['https://a.example/?p=12', undefined],
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
