import { describe, expect, it } from 'vitest';
import { isChallenge } from '../../src/page/challenge.ts';
import { outcomeOf } from '../support/links/checking.ts';
import { type FakeAnswer, type FakeResponse, page } from '../support/links/fake-web.ts';

const link = 'https://a.example/x';

function html(title: string, body: string): string {
  return `<!doctype html><html><head>${title && `<title>${title}</title>`}</head><body>${body}</body></html>`;
}

describe('a wall against programs', () => {
  it.each([
    ['Cloudflare’s header', { status: 403, headers: { 'cf-mitigated': 'challenge' } }],
    ['the same as a limit', { status: 429, headers: { 'cf-mitigated': 'challenge' } }],
    ['AWS’s challenge', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }],
    ['AWS’s captcha', { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } }],
    ['Vercel’s header', { status: 403, headers: { 'x-vercel-mitigated': 'challenge' } }],
    ['DataDome’s header', { status: 403, headers: { 'x-dd-b': '1' } }],
    ['Cloudflare’s page', page('Just a moment...', { status: 503 })],
    ['a page as if it were served', page('Just a moment...')],
    ['Akamai’s page', page('Access Denied', { status: 403 })],
    ['PerimeterX’s page', page('Access to this page has been denied', { status: 403 })],
    ['Anubis’s page', page('Making sure you&#39;re not a bot!')],
    [
      'DataDome’s page',
      {
        status: 403,
        body: html('example.com', '<script src="https://ct.captcha-delivery.com/c.js"></script>'),
      },
    ],
    [
      'Imperva’s page, which comes as 200',
      { status: 200, body: html('', '<iframe src="/_Incapsula_Resource?CWUDNSAI=1"></iframe>') },
    ],
    ['a page that says it was not found', { ...page('Robot Check'), status: 404 }],
    ['LinkedIn’s status', { status: 999 }],
  ] satisfies [string, FakeResponse][])('is known by %s', async (_, answer) => {
    expect(await outcomeOf(link, { [link]: answer })).toMatchObject({
      outcome: 'unverified',
      reason: 'bot-wall',
      status: answer.status,
    });
  });
});

describe('a page that was served', () => {
  it.each([
    [
      'writes about walls',
      page('How DataDome works', { body: '<code>captcha-delivery.com id="px-captcha"</code>' }),
    ],
    ['is large and has no title', { status: 200, body: `_cf_chl_opt${'x'.repeat(10_000)}` }],
    ['has a title that goes on', page('Just a moment... of silence')],
    [
      'comes through Cloudflare',
      { ...page('A'), headers: { server: 'cloudflare', 'cf-ray': '1' } },
    ],
    ['is empty', { status: 200 }],
  ] satisfies [string, FakeAnswer][])('is alive though it %s', async (_, answer) => {
    expect(await outcomeOf(link, { [link]: answer })).toMatchObject({ outcome: 'alive' });
  });

  it('is looked at in time that grows with its length only', () => {
    const body = new TextEncoder().encode('<title'.repeat(100_000));
    const response = { ok: true, status: 403, headers: {}, body, complete: true } as const;
    expect(isChallenge(response, '')).toBe(false);
  });
});
