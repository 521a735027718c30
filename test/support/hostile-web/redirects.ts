import { listen } from './listener.ts';
import { redirectTo, type SitePage, site, siteOf, titled } from './site.ts';
import type { Trouble } from './trouble.ts';

const title = 'Reflections on Trusting Trust';

/** Pages that lead from one to the next: `/0` to `/1`, and so on to a page. */
function chain(length: number, status: number): Record<string, SitePage> {
  const hops = Array.from({ length }, (_, at) => [`/${at}`, redirectTo(`/${at + 1}`, status)]);
  return { ...Object.fromEntries(hops), [`/${length}`]: titled(title) };
}

const at = (
  path: string,
  pages: Readonly<Record<string, SitePage>>,
  rest: Omit<Trouble, 'start'>,
): Trouble => ({
  ...rest,
  async start(world) {
    return `http://${(await world.serve(siteOf(pages))).authority}${path}`;
  },
});

/** Servers that send their readers elsewhere. */
export const redirectCases: readonly Trouble[] = [
  at('/0', chain(5, 302), {
    name: 'five redirects for now',
    outcome: 'alive: ok',
    leadsTo: '/5',
    title,
  }),
  at('/0', chain(5, 301), {
    name: 'five redirects for good',
    outcome: 'moved: permanent-redirect',
    leadsTo: '/5',
    title,
  }),
  at('/0', chain(6, 308), {
    name: 'six redirects',
    outcome: 'unverified: too-many-redirects',
    leadsTo: '/5',
  }),
  at(
    '/a',
    { '/a': redirectTo('/b', 301), '/b': redirectTo('/a', 301) },
    {
      name: 'a circle of two',
      outcome: 'unverified: redirect-loop',
      leadsTo: '/b',
    },
  ),
  {
    name: 'a new address each time',
    outcome: 'unverified: too-many-redirects',
    leadsTo: '/xxxxx',
    async start(world) {
      const server = await world.serve(site((path) => redirectTo(`${path}x`)));
      return `http://${server.authority}/`;
    },
  },
  {
    name: 'a circle over two hosts',
    outcome: 'unverified: redirect-loop',
    async start(world) {
      const there = { url: '' };
      const one = await world.serve(site(() => redirectTo(there.url)));
      const here = `http://${one.authority}/`;
      const two = await world.serve(site(() => redirectTo(here)));
      there.url = `http://${two.authority}/`;
      return here;
    },
  },
  ...[1, 2, 3, 4, 5].map(
    (hops): Trouble => ({
      name: `the inside, behind ${hops} redirects`,
      outcome: 'unverified: bad-redirect',
      async start(world) {
        const inside = await listen(siteOf({ '/': titled('Administration') }));
        const pages = { ...chain(hops - 1, 301) };
        pages[`/${hops - 1}`] = redirectTo(`http://${inside.authority}/`, 301);
        return `http://${(await world.serve(siteOf(pages))).authority}/0`;
      },
    }),
  ),
  at(
    '/a',
    { '/a': redirectTo('file:///etc/passwd') },
    {
      name: 'a file of the reader',
      outcome: 'unverified: bad-redirect',
    },
  ),
  at(
    '/a',
    { '/a': redirectTo('//user:secret@example.org/') },
    {
      name: 'an address with a password',
      outcome: 'unverified: bad-redirect',
    },
  ),
  at(
    '/a',
    { '/a': redirectTo('/login?next=/a'), '/login?next=/a': titled('Welcome') },
    {
      name: 'a login',
      outcome: 'unverified: login',
      leadsTo: '/login?next=/a',
    },
  ),
  at(
    '/a',
    { '/a': redirectTo('/', 301), '/': titled('A Blog') },
    {
      name: 'the front page, where other addresses are not found',
      outcome: 'unverified: front-page',
      leadsTo: '/',
    },
  ),
  at(
    '/a',
    { '/a': redirectTo('/a/', 301), '/a/': titled(title) },
    {
      name: 'a slash',
      outcome: 'alive: ok',
      leadsTo: '/a/',
      title,
    },
  ),
  at(
    '/a',
    { '/a': redirectTo('/b', 301) },
    {
      name: 'a page that is not found',
      outcome: 'dead: not-found',
      leadsTo: '/b',
    },
  ),
];
