import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/findings/fix.ts';
import type { Judgement, LinkOutcome } from '../../../src/links/outcome.ts';
import { linksOf } from '../../../src/links/scope.ts';
import { lintChecked } from '../../support/checked.ts';
import { digestOf } from '../../support/lint.ts';

const url = 'https://blog.openai.com/dall-e/';
const title = 'DALL·E: Creating images from text';

function entryOf(address = url, more = ''): string {
  return `## 2021-01-05\n\n### OpenAI: [${title}](${address})\n${more}`;
}

type Found = Partial<LinkOutcome> & Judgement;

const moved = (finalUrl: string, pageTitle?: string): Found => ({
  outcome: 'moved',
  reason: 'permanent-redirect',
  finalUrl,
  ...(pageTitle !== undefined && { facts: { title: pageTitle } }),
});

function problemsOf(text: string, outcomes: Record<string, Found>) {
  const found = new Map(
    Object.entries(outcomes).map(([at, outcome]) => [
      at,
      { url: at, duration: 0, ...outcome } as LinkOutcome,
    ]),
  );
  return lintChecked(text, { outcomes: found });
}

/** The text with all fixes applied, or the safe ones. */
async function fixed(
  text: string,
  outcomes: Record<string, Found>,
  unsafe = false,
): Promise<string> {
  const findings = await problemsOf(text, outcomes);
  for (const finding of findings) {
    const { expected, range, fix } = finding;
    if (!fix) continue;
    const whole = text.slice(0, range.start.offset) + expected?.[0] + text.slice(range.end.offset);
    expect(applyFixes(text, [finding], { unsafe: true }).text).toBe(whole);
  }
  return applyFixes(text, findings, { unsafe }).text;
}

describe('a dead link', () => {
  it.each([
    ['not-found', 'the server answers 404 Not Found'],
    ['gone', 'the server answers 410 Gone'],
    ['name-not-found', 'the name of the host does not exist'],
    ['soft-not-found', 'the site answers as it does for an address that cannot exist'],
  ] as const)('is an error: %s', async (reason, text) => {
    const [problem, ...others] = await problemsOf(entryOf(), {
      [url]: { outcome: 'dead', reason },
    });
    expect(problem).toMatchObject({
      rule: 'digest-link-dead',
      message: `Unexpected dead link \`${url}\`: ${text}; replace it or remove it`,
      subject: url,
      range: { start: { line: 3, column: 49 }, end: { line: 3, column: 49 + url.length } },
    });
    expect(problem).not.toHaveProperty('fix');
    expect(others).toEqual([]);
  });

  it('is reported at each of its places', async () => {
    const text = entryOf(url, `\n[[copy]](${url})\n\n![](${url})\n`);
    expect(await problemsOf(text, { [url]: { outcome: 'dead', reason: 'gone' } })).toHaveLength(3);
  });
});

describe('a link that is fine, or was not looked at', () => {
  it.each([
    { outcome: 'alive', reason: 'ok' },
    { outcome: 'alive', reason: 'ok', finalUrl: 'https://openai.com/dall-e' },
    { outcome: 'skipped', reason: 'budget' },
  ] satisfies Found[])('is no finding: %j', async (outcome) => {
    expect(await problemsOf(entryOf(), { [url]: outcome })).toEqual([]);
  });

  it('is no finding where nothing is known of it', async () => {
    expect(await problemsOf(entryOf(), {})).toEqual([]);
  });
});

describe('a link that could not be verified', () => {
  it('is for information', async () => {
    expect(
      await problemsOf(entryOf(), { [url]: { outcome: 'unverified', reason: 'bot-wall' } }),
    ).toEqual([
      expect.objectContaining({
        rule: 'digest-link-unverified',
        message: `Could not verify \`${url}\`: the site blocks programs`,
      }),
    ]);
  });
});

describe('a link that moved', () => {
  const target = 'https://openai.com/index/dall-e/';

  it('is a warning, and the fix writes where it moved', async () => {
    const [problem] = await problemsOf(entryOf(), { [url]: moved(target) });
    expect(problem).toMatchObject({
      rule: 'digest-link-moved',
      message: `Unexpected address \`${url}\`, which moved for good, expected \`${target}\``,
      expected: [target],
      subject: url,
    });
    expect(await fixed(entryOf(), { [url]: moved(target) }, true)).toBe(entryOf(target));
  });

  it.each([
    // [what, from, to, the page's title, whether the fix is safe]
    ['the page has the entry’s title', url, target, title, true],
    ['the page has the entry’s title and a site’s', url, target, `${title} | OpenAI`, true],
    ['the page has another title', url, target, 'Rust 1.78.0 is announced today', false],
    ['the page has no title', url, target, undefined, false],
    ['only the scheme differs', 'http://a.example/x', 'https://a.example/x', undefined, true],
    ['scheme and slash differ', 'http://a.example/x', 'https://a.example/x/', undefined, true],
    [
      'only the host differs',
      'https://a.example/x?y=1',
      'https://b.example/x?y=1',
      undefined,
      true,
    ],
    [
      'only the host differs, and the title does',
      'https://a.example/x',
      'https://b.example/x',
      'Rust 1.78.0 is announced today',
      false,
    ],
    [
      'only the host differs, and the page is for sale',
      'https://a.example/x',
      'https://b.example/x',
      'The domain a.example is for sale',
      false,
    ],
    [
      'only the host differs, and the page asks for a login',
      'https://a.example/x',
      'https://b.example/x',
      'Log in to continue',
      false,
    ],
    ['the port differs', 'https://a.example/x', 'https://a.example:8443/x', undefined, false],
    ['the query differs', 'https://a.example/x?y=1', 'https://b.example/x', undefined, false],
    ['a front page got https', 'http://a.example/', 'https://www.a.example/', undefined, true],
    ['a front page is anybody’s', 'http://a.example/', 'https://casino.example/', undefined, false],
    ['a front page has the title', 'http://a.example/', 'https://b.example/', title, true],
  ])(
    'is safe to write where it does not change what is meant: %s',
    async (_, from, to, page, safe) => {
      const [problem] = await problemsOf(entryOf(from), { [from]: moved(to, page) });
      expect(problem?.fix?.safe).toBe(safe);
    },
  );

  it('is not safe to write for a link without a title of its own', async () => {
    const text = entryOf('https://a.example/', `\n[[${title}]](${url})\n`);
    const [problem] = await problemsOf(text, { [url]: moved(target, title) });
    expect(problem?.fix).toMatchObject({ safe: false });
  });

  it.each([
    ['an inline link', `[a](${url})`, 'https://a.example/(b', '[a](https://a.example/\\(b)'],
    ['one in brackets', `[a](<${url}>)`, 'https://a.example/b', '[a](<https://a.example/b>)'],
    ['an address in brackets', `<${url}>`, 'https://a.example/(b', '<https://a.example/(b>'],
    [
      'a bare address',
      `see ${url} there`,
      'https://a.example/b?c=d',
      'see https://a.example/b?c=d there',
    ],
    ['a picture', `![a](${url} "t")`, 'https://a.example/b', '![a](https://a.example/b "t")'],
  ])('is written as the link is: %s', async (_, before, to, expected) => {
    const text = entryOf('https://a.example/', `\n${before}\n`);
    const result = await fixed(text, { [url]: moved(to) }, true);
    expect(result).toBe(entryOf('https://a.example/', `\n${expected}\n`));
    expect(linksOf(digestOf(result)).map(({ url: each }) => each)).toContain(to);
  });

  it.each([
    ['where a bare address would not read back', `see ${url} there`, 'https://a.example/(b)'],
    ['where a bare address would end early', `see ${url} there`, 'https://a.example/b.'],
    ['where the address stands elsewhere', `[a][b]\n\n[b]: ${url}`, 'https://a.example/b'],
  ])('has no fix %s', async (_, before, to) => {
    const text = entryOf('https://a.example/', `\n${before}\n`);
    const [problem] = await problemsOf(text, { [url]: moved(to) });
    expect(problem?.rule).toBe('digest-link-moved');
    expect(problem).not.toHaveProperty('fix');
    expect(problem).not.toHaveProperty('expected');
  });
});

describe('a link without https', () => {
  const http = 'http://karpathy.github.io/2015/05/21/rnn-effectiveness/';
  const https = http.replace('http', 'https');
  const insecure = { outcome: 'alive', reason: 'ok', secureUrl: https } as const;

  it('is a warning, and the safe fix is the scheme', async () => {
    expect(await problemsOf(entryOf(http), { [http]: insecure })).toEqual([
      expect.objectContaining({
        rule: 'digest-link-insecure',
        message: `Unexpected http, expected \`${https}\`, which serves the same page`,
        expected: [https],
      }),
    ]);
    expect(await fixed(entryOf(http), { [http]: insecure })).toBe(entryOf(https));
  });

  it('keeps the rest as it is written', async () => {
    const written = 'HTTP://a.example/b\\_(c)?d&amp;e';
    const text = entryOf(written);
    const [link] = linksOf(digestOf(text));
    const result = await fixed(text, { [link?.url ?? '']: insecure });
    expect(result).toBe(entryOf('https://a.example/b\\_(c)?d&amp;e'));
  });

  it.each(['see www.a.example/b there', `[a][b]\n\n[b]: ${http}`])(
    'has no fix where no scheme is written: %s',
    async (before) => {
      const text = entryOf('https://a.example/', `\n${before}\n`);
      const link = linksOf(digestOf(text))[1];
      const [problem] = await problemsOf(text, { [link?.url ?? '']: insecure });
      expect(problem?.rule).toBe('digest-link-insecure');
      expect(problem).not.toHaveProperty('fix');
    },
  );
});

describe('the links of a digest', () => {
  it('are entries’ own and others', async () => {
    const text = entryOf(url, '\n[[paper]](https://arxiv.org/abs/2102.12092)\n\n![](img/a.png)\n');
    expect(linksOf(digestOf(text)).map(({ url: each, kind }) => [kind, each])).toEqual([
      ['entry', url],
      ['other', 'https://arxiv.org/abs/2102.12092'],
      ['other', 'img/a.png'],
    ]);
  });

  it('are not those in quotes, and not attempts at links', async () => {
    const text = entryOf(
      url,
      '\n> [theirs](https://a.example/)\n\n[spaced] (https://b.example/)\n\n[none]()\n',
    );
    expect(linksOf(digestOf(text)).map(({ url: each }) => each)).toEqual([url]);
    expect(
      await problemsOf(text, { 'https://a.example/': { outcome: 'dead', reason: 'gone' } }),
    ).toEqual([]);
  });
});
