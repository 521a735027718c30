import { Buffer } from 'node:buffer';
import { encoded, utf16 } from '../../page/encodings.ts';
import { notFound, redirectTo, type SitePage, site, titled } from './site.ts';
import type { Trouble } from './trouble.ts';

/** A link to `/posts/trust` of a site. */
const post = (
  name: string,
  outcome: Trouble['outcome'],
  answer: Parameters<typeof site>[0],
  more: Pick<Trouble, 'title' | 'kind' | 'leadsTo' | 'requests'> = {},
): Trouble => ({
  name,
  outcome,
  ...more,
  async start(world) {
    return `http://${(await world.serve(site(answer))).authority}${path}`;
  },
});
const path = '/posts/trust';
const always = (page: SitePage) => () => page;
const only = (page: SitePage) => (asked: string) => (asked === path ? page : notFound);

/** Walls before pages, and pages about walls. */
export const challengeCases: readonly Trouble[] = [
  post(
    'a challenge, by its header',
    'unverified: bot-wall',
    always({ status: 403, headers: { 'cf-mitigated': 'challenge' } }),
  ),
  post(
    'a challenge, by its title',
    'unverified: bot-wall',
    always(titled('Just a moment...', { status: 403 })),
  ),
  post(
    'a challenge that is served',
    'unverified: bot-wall',
    always(titled('Attention Required! | Cloudflare')),
  ),
  post(
    'a challenge that is accepted',
    'unverified: bot-wall',
    always({ status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }),
  ),
  post(
    'a challenge that says it is not found',
    'unverified: bot-wall',
    always(titled('Access Denied', { status: 404 })),
  ),
  post(
    'a challenge without a title',
    'unverified: bot-wall',
    always({ body: '<script src="https://ct.captcha-delivery.com/c.js"></script>' }),
  ),
  post(
    'a page that writes about challenges',
    'alive: ok',
    only(
      titled('What “Just a moment...” asks of your browser', {
        text: '<p>It sets _cf_chl_opt, and captcha-delivery.com is another.',
      }),
    ),
    { title: 'What “Just a moment...” asks of your browser' },
  ),
];

const lost = titled('Page not found');
const blog = titled('A Blog', { text: '<body><a href="/posts/on-trust">On trust</a>' });
/** A site that has a front page and one post, and answers all else with one page. */
const otherwise = (page: SitePage) => (asked: string) => {
  if (asked === '/') return blog;
  return asked === '/posts/on-trust' ? titled('On trust') : page;
};

/** Pages that are not found, and are served all the same; and pages about them. */
export const softNotFoundCases: readonly Trouble[] = [
  post('a page for all that is not found', 'dead: soft-not-found', otherwise(lost)),
  post(
    'a page for all that is not found, by its heading',
    'dead: soft-not-found',
    otherwise(titled('A Blog', { text: '<body><h1>404 – Page not found</h1>' })),
  ),
  post(
    'a page for all that is not found, in another encoding',
    'dead: soft-not-found',
    otherwise({
      headers: { 'content-type': 'text/html; charset=windows-1251' },
      body: encoded('<title>Страница не найдена</title>', 'windows-1251'),
    }),
  ),
  post(
    'a redirect of all to where nothing is found',
    'dead: soft-not-found',
    (asked) => (asked === '/404' ? titled('A Blog') : otherwise(redirectTo('/404'))(asked)),
    { leadsTo: '/404' },
  ),
  post(
    'a redirect of all to the front page',
    'dead: soft-not-found',
    otherwise(redirectTo('/', 301)),
    { leadsTo: '/' },
  ),
  post(
    'the same for a link whose head is enough',
    'dead: soft-not-found',
    otherwise(redirectTo('/', 301)),
    { leadsTo: '/', kind: 'other' },
  ),
  post(
    'a redirect of all to the front page, whichever page it is',
    'unverified: front-page',
    (asked) => (asked === '/' ? blog : redirectTo('/')),
    { leadsTo: '/' },
  ),
  post('a site that says so of its front page too', 'alive: ok', always(lost)),
  post('one page that says so, where others are not found', 'alive: ok', only(lost)),
  post('a page about the status', 'alive: ok', only(titled('404 Not Found - A Reference'))),
  post(
    'a page that writes about pages that are not found',
    'alive: ok',
    always(titled('How to design a 404 page', { text: '<body><h1>Designing error pages</h1>' })),
    { title: 'How to design a 404 page' },
  ),
  post(
    'an application whose scripts and comments say that it is not found',
    'alive: ok',
    always({
      body: `<title>Trust</title><!-- <h1>Page not found</h1> --><script>show('<h1>Page not found</h1>')</script>
        <template><h1>Page not found</h1></template><noscript><h1>Page not found</h1></noscript>`,
    }),
    { title: 'Trust' },
  ),
  post('a site whose pages have one title', 'alive: ok', always(titled('A Blog'))),
  post(
    'a site that redirects all to a right name',
    'alive: ok',
    (asked) => (asked.startsWith('/right/') ? titled('Right') : redirectTo(`/right${asked}`)),
    {
      leadsTo: `/right${path}`,
      title: 'Right',
    },
  ),
];

const charset = (name: string, title: string, body: Uint8Array, type = 'text/html'): Trouble =>
  post(name, 'alive: ok', only({ body, headers: { 'content-type': type } }), { title });
const declared = (label: string, title: string) =>
  `<!doctype html><meta charset="${label}"><title>${title}</title>`;

/** Pages in encodings that are not UTF-8, or say that they are not. */
export const charsetCases: readonly Trouble[] = [
  charset(
    'Shift_JIS, by its header',
    '日本語の題名ソ能表',
    encoded('<title>日本語の題名ソ能表</title>', 'shift_jis'),
    'text/html; charset=Shift_JIS',
  ),
  charset(
    'Shift_JIS, by its declaration',
    '日本語の題名ソ能表',
    encoded(declared('shift_jis', '日本語の題名ソ能表'), 'shift_jis'),
  ),
  charset('GB18030', '深度学习入门', encoded(declared('gb18030', '深度学习入门'), 'gb18030')),
  charset(
    'windows-1251',
    'Почему небо голубое',
    encoded(declared('windows-1251', 'Почему небо голубое'), 'windows-1251'),
  ),
  charset('UTF-16 with its mark', 'Ненастье', utf16('<title>Ненастье</title>', 'le', true)),
  charset(
    'UTF-16 by its header',
    'Ненастье',
    utf16('<title>Ненастье</title>', 'be', false),
    'text/html; charset=utf-16be',
  ),
  charset(
    'UTF-8 that declares another encoding',
    'Déjà vu',
    Buffer.from(declared('iso-8859-1', 'Déjà vu')),
  ),
  charset(
    'UTF-8 that declares an encoding which nobody knows',
    'Déjà vu',
    Buffer.from(declared('klingon', 'Déjà vu')),
  ),
  charset(
    'what turns a title round, rings a bell and takes no room',
    'good title & more',
    Buffer.from('<title>good&#8238; \u0007ti\u200btle &amp;amp; more</title>'),
  ),
];

const busy = (status: number): SitePage => ({ status, headers: { 'retry-after': '86400' } });

/** Servers that have no time, and such as do not like how they are asked. */
export const mannersCases: readonly Trouble[] = [
  post('a day to wait, after a 429', 'unverified: rate-limited', always(busy(429)), {
    requests: 1,
  }),
  post('a day to wait, after a 503', 'unverified: rate-limited', always(busy(503)), {
    requests: 1,
  }),
  post('an error for ever', 'unverified: server-error', always({ status: 500 }), { requests: 3 }),
  post('no HEAD', 'alive: ok', (_, { method }) => ({ status: method === 'HEAD' ? 405 : 200 }), {
    kind: 'other',
  }),
  post(
    'what a HEAD does not find',
    'alive: ok',
    (_, { method }) => ({ status: method === 'HEAD' ? 404 : 200 }),
    { kind: 'other' },
  ),
  post(
    'a HEAD without an answer',
    'alive: ok',
    (_, { method }) => ({ silent: method === 'HEAD' }),
    {
      kind: 'other',
    },
  ),
  post(
    'a HEAD that is sent in a circle',
    'alive: ok',
    (asked, { method }) => (method === 'HEAD' ? redirectTo(asked) : titled('Trust')),
    { kind: 'other' },
  ),
  post('text/html for those who ask for it only', 'alive: ok', (_, { headers }) => ({
    status: headers.accept?.includes('text/html') ? 200 : 404,
  })),
];
