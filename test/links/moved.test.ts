import { describe, expect, it } from 'vitest';
import type { LinkOutcome } from '../../src/links/outcome.ts';
import { type FakePages, outcomeOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://blog.openai.com/dall-e/';
const target = 'https://openai.com/index/dall-e/';
const title = 'DALL·E: Creating images from text';

const wordOf = ({ outcome, reason }: LinkOutcome) => `${outcome}: ${reason}`;

describe('a permanent redirect', () => {
  it.each([301, 308])('(%i) moves a link', async (status) => {
    const outcome = await outcomeOf(link, {
      [link]: redirect(target, status),
      [target]: page(title),
    });
    expect(outcome).toMatchObject({
      outcome: 'moved',
      reason: 'permanent-redirect',
      finalUrl: target,
      status: 200,
      facts: { title },
    });
  });

  it.each([302, 303, 307])('is not what %i is', async (status) => {
    const outcome = await outcomeOf(link, {
      [link]: redirect(target, status),
      [target]: page(title),
    });
    expect(outcome).toMatchObject({ outcome: 'alive', reason: 'ok', finalUrl: target });
  });

  it('counts from the first hop on, up to the first temporary one', async () => {
    const between = 'https://openai.com/blog/dall-e/';
    const pages = { [between]: redirect(target, 302), [target]: page(title) };
    const first = await outcomeOf(link, { [link]: redirect(between, 301), ...pages });
    expect(first).toMatchObject({ outcome: 'moved', finalUrl: between });
    const later = await outcomeOf(link, {
      [link]: redirect(between, 302),
      [between]: redirect(target, 301),
      [target]: page(title),
    });
    expect(later).toMatchObject({ outcome: 'alive', finalUrl: target });
  });

  it.each([
    ['#results', '', '#results'],
    ['#results', '#top', '#top'],
    ['', '#top', '#top'],
  ])(
    'with the link’s fragment “%s” and its own “%s” leads to “%s” (RFC 9110, 10.2.2)',
    async (own, named, expected) => {
      const outcome = await outcomeOf(`${link}${own}`, {
        [link]: redirect(`${target}${named}`),
        [target]: page(title),
      });
      expect(outcome.finalUrl).toBe(`${target}${expected}`);
    },
  );

  it.each([
    ['?utm_source=rss&utm_medium=feed', ''],
    ['?id=3&utm_campaign=x#top', '?id=3#top'],
    ['?fbclid=abc', ''],
    [';jsessionid=0A1B2C3D', ''],
    ['?PHPSESSID=0a1b2c3d4e&id=3', '?id=3'],
    ['?session_id=4711', ''],
  ])('to an address with %s is written with “%s”', async (tail, expected) => {
    const clean = new URL(`${target.replace(/\/$/, '')}${expected}`);
    clean.hash = '';
    const outcome = await outcomeOf(link, ({ url }) =>
      url === link ? redirect(`${target.replace(/\/$/, '')}${tail}`) : page(title),
    );
    expect(wordOf(outcome)).toBe('moved: permanent-redirect');
    expect(outcome.finalUrl).toBe(`${target.replace(/\/$/, '')}${expected}`);
  });

  it.each([
    ['is not found', { status: 404 }],
    ['is another page', page('All stories')],
    ['leads elsewhere', redirect('https://openai.com/login', 302)],
  ] as const)(
    'keeps what looks like a session where the page without it %s',
    async (_, bare: FakeAnswer) => {
      const story = `${target}?sid=4711`;
      const outcome = await outcomeOf(link, {
        [link]: redirect(story),
        [story]: page(title),
        [target]: bare,
        'https://openai.com/login': page('Log in'),
      });
      expect(outcome.finalUrl).toBe(story);
    },
  );

  it('to an http address is written with https where that serves the same page', async () => {
    const http = target.replace('https:', 'http:');
    const pages = { [link]: redirect(http), [http]: page(title) };
    expect((await outcomeOf(link, { ...pages, [target]: page(title) })).finalUrl).toBe(target);
    expect((await outcomeOf(link, { ...pages, [target]: { status: 404 } })).finalUrl).toBe(http);
  });

  it('to a page that is not found makes the link dead', async () => {
    const outcome = await outcomeOf(link, {
      [link]: redirect(target),
      [target]: { status: 404 },
    });
    expect(wordOf(outcome)).toBe('dead: not-found');
  });

  it.each([
    ['another host', 'https://karpathy.github.io/rnn/', 'https://karpathy.ai/rnn/'],
    ['https', 'http://karpathy.github.io/rnn/', 'https://karpathy.github.io/rnn/'],
    ['https, with a slash', 'http://karpathy.github.io/rnn', 'https://karpathy.github.io/rnn/'],
    ['the root of another site', 'https://distill.pub/x', 'https://thegradient.pub/'],
    ['its own front page under another name', 'http://distill.pub/', 'https://www.distill.pub/'],
    ['another path', 'https://distill.pub/a', 'https://distill.pub/b'],
    ['another query', 'https://distill.pub/?p=1', 'https://distill.pub/?p=2'],
    ['the root from its file', 'https://distill.pub/index.html', 'https://distill.pub/'],
    ['a page that is not about logins', 'https://a.example/x', 'https://a.example/login-forms'],
  ])('to %s moves a link', async (_, from, to) => {
    const outcome = await outcomeOf(from, { [from]: redirect(to), [to]: page(title) });
    expect(outcome).toMatchObject({ outcome: 'moved', finalUrl: to });
  });

  it.each([
    ['a slash', 'https://a.example/x', 'https://a.example/x/'],
    ['no slash', 'https://a.example/x/?a=1', 'https://a.example/x?a=1'],
    ['another spelling', 'https://a.example/caf%c3%a9', 'https://a.example/café'],
    ['tracking', 'https://a.example/x', 'https://a.example/x?utm_source=feed'],
    ['a session in Java', 'https://a.example/x', 'https://a.example/x;jsessionid=0A1B'],
    ['a session in PHP', 'https://a.example/x?a=1', 'https://a.example/x?a=1&PHPSESSID=0a1b'],
    ['a session in ASP.NET', 'https://a.example/x.aspx', 'https://a.example/(S(abc))/x.aspx'],
    ['a cookie check', 'https://a.example/x', 'https://a.example/x?cookieCheck=1'],
    ['a language', 'https://a.example/x', 'https://a.example/en/x'],
    ['a language with a region', 'https://a.example/x/', 'https://a.example/en-us/x'],
    ['a language as a host', 'https://www.a.example/x', 'https://de.a.example/x'],
    ['another language', 'https://a.example/fr/x', 'https://a.example/en/x'],
    ['a language in the query', 'https://a.example/x', 'https://a.example/x?hl=en'],
    ['the front page in a language', 'https://a.example/', 'https://a.example/en/'],
  ])('to %s is noise', async (_, from, to) => {
    const pages: FakePages = { [from]: redirect(to), [new URL(to).href]: page(title) };
    expect(wordOf(await outcomeOf(from, pages))).toBe('alive: ok');
  });

  it('to a slash moves a link where trivial moves are wanted', async () => {
    const from = 'https://a.example/x';
    const pages = { [from]: redirect(`${from}/`), [`${from}/`]: page(title) };
    expect(wordOf(await outcomeOf(from, pages, { trivial: true }))).toBe(
      'moved: permanent-redirect',
    );
  });

  it.each([
    ['a login', 'https://a.example/login?next=/x', 'login'],
    ['a gate that knows the way back', 'https://a.example/members?next=%2Fx%2Fy', 'login'],
    ['a choice of country', 'https://a.example/?from=https://a.example/x/y', 'login'],
    ['a login with an ending', 'https://a.example/wp-login.php?redirect_to=x', 'login'],
    ['a login on another host', 'https://accounts.google.com/ServiceLogin?continue=x', 'login'],
    ['a wall of LinkedIn', 'https://a.example/authwall?trk=x', 'login'],
    ['a consent page', 'https://consent.youtube.com/m?continue=x', 'login'],
    ['a captcha', 'https://a.example/sorry/index?continue=x', 'bot-wall'],
  ])('to %s is no move, and the page was not seen', async (_, to, reason) => {
    for (const status of [301, 302]) {
      const from = 'https://a.example/x/y';
      const outcome = await outcomeOf(from, { [from]: redirect(to, status), [to]: page('Hello') });
      expect(wordOf(outcome)).toBe(`unverified: ${reason}`);
    }
  });

  it.each([
    ['the front page', 'https://a.example/'],
    ['the front page by its name', 'https://a.example/index.html'],
    ['the front page in a language', 'https://a.example/de/'],
    ['the front page as a page', 'https://a.example/home'],
    ['the front page with www', 'https://www.a.example/'],
  ])('to %s of the same site proves nothing by itself', async (_, to) => {
    const from = 'https://blog.a.example/x/y';
    const outcome = await outcomeOf(from, { [from]: redirect(to), [to]: page('Welcome') });
    expect(wordOf(outcome)).toBe('unverified: front-page');
  });
});

describe('redirects that lead nowhere', () => {
  const at = (number: number) => `https://a.example/${number}`;
  const chain = (length: number): FakePages => {
    const pages: FakePages = { [at(length)]: page(title) };
    for (let hop = 0; hop < length; hop++) pages[at(hop)] = redirect(at(hop + 1), 302);
    return pages;
  };

  it('are more than five', async () => {
    expect(wordOf(await outcomeOf(at(0), chain(5)))).toBe('alive: ok');
    expect(wordOf(await outcomeOf(at(0), chain(6)))).toBe('unverified: too-many-redirects');
  });

  it('are loops', async () => {
    const loop = { [at(0)]: redirect(at(1)), [at(1)]: redirect(at(0)) };
    expect(wordOf(await outcomeOf(at(0), loop))).toBe('unverified: redirect-loop');
    expect(wordOf(await outcomeOf(at(0), { [at(0)]: redirect(`${at(0)}#a`) }))).toBe(
      'unverified: redirect-loop',
    );
  });

  it.each([
    ['no address', ''],
    ['an address that cannot be read', 'https://['],
    ['another scheme', 'itms-apps://apps.apple.com/app/id1'],
    ['a script', 'javascript:alert(1)'],
    ['a password', 'https://me:secret@a.example/'],
    ['an endless address', `/${'a'.repeat(5000)}`],
  ])('have %s', async (_, location) => {
    const outcome = await outcomeOf(at(0), { [at(0)]: redirect(location) });
    expect(wordOf(outcome)).toBe('unverified: bad-redirect');
  });

  it('have no header', async () => {
    expect(wordOf(await outcomeOf(at(0), { [at(0)]: { status: 301 } }))).toBe(
      'unverified: bad-redirect',
    );
  });
});

describe('the target of a redirect', () => {
  it.each([
    ['relative', '../b', 'https://a.example/b'],
    ['without a scheme', '//b.example/c', 'https://b.example/c'],
    ['in UTF-8 bytes', '/caf\u00c3\u00a9', 'https://a.example/caf%C3%A9'],
    ['in Latin-1', '/caf\u00e9', 'https://a.example/caf%C3%A9'],
    ['in characters', '/café–', 'https://a.example/caf%C3%A9%E2%80%93'],
  ])('is read where it is %s', async (_, location, to) => {
    const from = 'https://a.example/x/y';
    const outcome = await outcomeOf(from, { [from]: redirect(location), [to]: page(title) });
    expect(outcome).toMatchObject({ outcome: 'moved', finalUrl: to });
  });
});
