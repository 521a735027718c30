import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WebRequest } from '../../src/links/ports.ts';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';
import { runs } from '../support/runs.ts';

const link = 'https://a.example/posts/announcing-dall-e';
const kinds = ['entry', 'other'] as const;

/** What servers answer where nobody would expect it. */
const oddAnswers: readonly FakeAnswer[] = [
  page('Page not found'),
  page('A Blog', { body: '<a href="/posts/clip">CLIP</a> <a href="/about">About</a>' }),
  page('Log in'),
  redirect('https://a.example/', 301),
  redirect('https://a.example/', 302),
  redirect('https://a.example/404', 302),
  redirect('https://a.example/login', 302),
  redirect('https://a.example/#/posts', 302),
  redirect('https://b.example/parking', 301),
  { status: 404 },
  { status: 410 },
  { status: 403 },
  { status: 503 },
  { fail: 'reset' },
  { fail: 'timeout' },
];
const answers = fc.constantFrom(...oddAnswers);

async function wordOf(kind: 'entry' | 'other', answer: (request: WebRequest) => FakeAnswer) {
  const { outcomes } = await checkOf([{ url: link, kind }], answer);
  const found = outcomes.get(link);
  return `${found?.outcome}: ${found?.reason}`;
}

describe('a link is called dead or moved by proof only (invariant 13)', () => {
  it('never where its page is served to GET, whatever HEAD and all other addresses get', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), answers, answers, async (kind, head, others) => {
        const word = await wordOf(kind, ({ url, method }) => {
          if (url !== link) return others;
          return method === 'HEAD' ? head : page('DALL·E: Creating images from text');
        });
        expect(word).toBe('alive: ok');
      }),
      runs(600),
    );
  });

  it('never where the site answers every address alike, unless that is a status that says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), answers, answers, async (kind, front, others) => {
        const says = (answer: FakeAnswer) =>
          'status' in answer && [404, 410].includes(answer.status);
        fc.pre(!says(front) && !says(others));
        const word = await wordOf(kind, ({ url }) =>
          new URL(url).pathname === '/' || url.startsWith('https://b.') ? front : others,
        );
        expect(word).not.toBe('dead: not-found');
        if (front === others) expect(word).not.toMatch(/^dead/);
      }),
      runs(600),
    );
  });
});
