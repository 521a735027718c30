import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGitHub, gitHubThing } from '../../../src/links/sites/github.ts';
import type { SiteRequest } from '../../../src/links/sites/site.ts';
import { checkOf } from '../../support/links/checking.ts';
import { answer, onlyRequest, readOne } from './answers.ts';

const github = createGitHub({ endpoint: 'https://api.github.com/graphql', token: 'secret' });
const ripgrep = 'https://github.com/BurntSushi/ripgrep';

const queryOf = ({ request }: SiteRequest) =>
  JSON.parse(request.body ?? '') as { query: string; variables: Record<string, unknown> };
const data = (r0: unknown, more: object = {}) =>
  answer({ data: { rateLimit: { remaining: 900 }, r0: isPublic(r0) }, ...more });
const isPublic = (repository: unknown) =>
  repository ? { isPrivate: false, ...repository } : repository;
/** The answer to a workflow's own token, which sees what everybody sees. */
const publicData = (r0: unknown, more: object = {}) =>
  answer({ data: { viewer: { login: 'github-actions[bot]' }, r0: isPublic(r0) }, ...more });
const here = { repository: { nameWithOwner: 'BurntSushi/ripgrep' } };
const notFound = (path: string[]) => ({
  errors: [{ type: 'NOT_FOUND', path, message: 'Could not resolve' }],
});

describe('an address on GitHub', () => {
  const of = { owner: 'BurntSushi', name: 'ripgrep' };

  it.each([
    ['', { ...of, kind: 'repository' }],
    ['/', { ...of, kind: 'repository' }],
    ['.git', { ...of, kind: 'repository' }],
    ['?tab=readme-ov-file#usage', { ...of, kind: 'repository' }],
    ['/releases/tag/14.1.0', { ...of, kind: 'release', tag: '14.1.0' }],
    ['/releases/tag/rg%2F1.0', { ...of, kind: 'release', tag: 'rg/1.0' }],
    ['/issues/1207', { ...of, kind: 'issue', number: 1207 }],
    ['/pull/411#issuecomment-1', { ...of, kind: 'issue', number: 411 }],
    ['/discussions/2010', { ...of, kind: 'discussion', number: 2010 }],
    ['/blob/master/FAQ.md', { ...of, kind: 'file', ref: 'master', path: 'FAQ.md' }],
    ['/tree/13.0.0/crates/core', { ...of, kind: 'file', ref: '13.0.0', path: 'crates/core' }],
  ])('leads to a thing: %s', (rest, thing) => {
    expect(gitHubThing(ripgrep + rest, 'github.com')).toEqual(thing);
    expect(github.matches(ripgrep + rest)).toBe(true);
  });

  it.each([
    'https://github.com/',
    'https://github.com/BurntSushi',
    'https://github.com/topics/rust',
    'https://github.com/orgs/rust-lang/repositories',
    `${ripgrep}/issues`,
    `${ripgrep}/issues/new`,
    `${ripgrep}/issues/0`,
    `${ripgrep}/pull/411/files`,
    `${ripgrep}/releases`,
    `${ripgrep}/releases/tag/`,
    `${ripgrep}/wiki`,
    `${ripgrep}/tree/master`,
    `${ripgrep}/blob/%E0%A4%A/x`,
    `${ripgrep}/commit/abc`,
    'https://github.com/a_b/ripgrep',
    'https://github.com/BurntSushi/rip grep',
    'https://gist.github.com/BurntSushi/ripgrep',
    'https://github.com.example.com/BurntSushi/ripgrep',
    'https://github.com:8443/BurntSushi/ripgrep',
  ])('is left to the page: %s', (url) => {
    expect(github.matches(url)).toBe(false);
  });
});

describe('GitHub', () => {
  const urls = [
    ripgrep,
    `${ripgrep}/releases/tag/14.1.0`,
    `${ripgrep}/issues/1207`,
    `${ripgrep}/blob/master/FAQ.md`,
    `${ripgrep}/discussions/7`,
  ];

  it('is asked about many links in one request, with what they hold as variables', () => {
    const [request, ...others] = github.plan(urls);
    expect(others).toEqual([]);
    const { query, variables } = queryOf(request as SiteRequest);
    expect(query).toBe(
      'query($o0: String!, $n0: String!, $o1: String!, $n1: String!, $t1: String!, $o2: String!, $n2: String!, $i2: Int!, $o3: String!, $n3: String!, $e3: String!, $o4: String!, $n4: String!, $i4: Int!) { rateLimit { remaining } viewer { login } ' +
        'r0: repository(owner: $o0, name: $n0) { nameWithOwner isPrivate description } ' +
        'r1: repository(owner: $o1, name: $n1) { nameWithOwner isPrivate release(tagName: $t1) { name tagName publishedAt isDraft } } ' +
        'r2: repository(owner: $o2, name: $n2) { nameWithOwner isPrivate item: issueOrPullRequest(number: $i2) { ... on Issue { title createdAt repository { nameWithOwner } } ... on PullRequest { title createdAt repository { nameWithOwner } } } } ' +
        'r3: repository(owner: $o3, name: $n3) { nameWithOwner isPrivate object(expression: $e3) { __typename } } ' +
        'r4: repository(owner: $o4, name: $n4) { nameWithOwner isPrivate item: discussion(number: $i4) { title createdAt repository { nameWithOwner } } } }',
    );
    expect(variables).toMatchObject({
      o0: 'BurntSushi',
      n0: 'ripgrep',
      t1: '14.1.0',
      i2: 1207,
      e3: 'master:FAQ.md',
      i4: 7,
    });
  });

  it('is asked in runs of fifty, one after the other', () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => `https://github.com/rust-lang/rfcs/pull/${at + 1}`,
    );
    expect(github.plan(many).map((request) => request.urls.length)).toEqual([50, 50, 1]);
    expect(github.limit).toEqual({ concurrency: 1, interval: 200 });
  });

  it('gets the token at its own endpoint, and redirects get none', () => {
    const request = onlyRequest(github, ripgrep);
    expect(request.request).toMatchObject({
      url: 'https://api.github.com/graphql',
      method: 'POST',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    });
    expect(request.follow).toBe(false);
  });

  it('is the configured server, and no other', () => {
    const server = createGitHub({
      endpoint: 'https://git.example.org/api/graphql',
      token: 'secret',
    });
    expect(server.matches('https://git.example.org/core/tool')).toBe(true);
    expect(server.matches(ripgrep)).toBe(false);
    expect(onlyRequest(server, 'https://git.example.org/core/tool').request.url).toBe(
      'https://git.example.org/api/graphql',
    );
  });

  it('never lets a link into the text of the query', () => {
    const path = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(path, (text) => {
        const url = `${ripgrep}/blob/master/${encodeURIComponent(text)}x`;
        fc.pre(github.matches(url));
        expect(queryOf(onlyRequest(github, url)).query).toBe(
          queryOf(onlyRequest(github, `${ripgrep}/blob/master/x`)).query,
        );
      }),
    );
  });

  it.each([
    [
      ripgrep,
      { nameWithOwner: 'BurntSushi/ripgrep', description: 'recursively searches\ndirectories' },
      { title: 'BurntSushi/ripgrep: recursively searches directories', siteName: 'GitHub' },
    ],
    [
      'https://github.com/burntsushi/RIPGREP',
      { nameWithOwner: 'BurntSushi/ripgrep', description: null },
      { title: 'BurntSushi/ripgrep', siteName: 'GitHub' },
    ],
    [
      urls[1],
      {
        nameWithOwner: 'BurntSushi/ripgrep',
        release: {
          name: '',
          tagName: '14.1.0',
          publishedAt: '2024-01-06T00:00:00Z',
          isDraft: false,
        },
      },
      { title: 'Release 14.1.0 · BurntSushi/ripgrep', siteName: 'GitHub', published: '2024-01-06' },
    ],
    [
      urls[2],
      {
        nameWithOwner: 'BurntSushi/ripgrep',
        item: {
          title: '`&amp;` is not \u202eescaped',
          createdAt: '2019-03-01T00:00:00Z',
          ...here,
        },
      },
      { title: '`&amp;` is not escaped', siteName: 'GitHub', published: '2019-03-01' },
    ],
    [
      urls[3],
      { nameWithOwner: 'BurntSushi/ripgrep', object: { __typename: 'Blob' } },
      { title: 'ripgrep/FAQ.md at master · BurntSushi/ripgrep', siteName: 'GitHub' },
    ],
  ])('tells what %s is', (url, repository, facts) => {
    expect(readOne(github, url as string, data(repository))).toEqual(facts);
  });

  it.each([
    ['a private repository', ripgrep, { isPrivate: true, description: 'secret plans' }],
    ['one under a new name', ripgrep, { isPrivate: true, nameWithOwner: 'BurntSushi/secret' }],
    ['an issue of one', `${ripgrep}/issues/1`, { isPrivate: true, item: { title: 'Secret' } }],
    ['a repository that is not said to be public', ripgrep, { isPrivate: undefined }],
    [
      'a draft of a release',
      `${ripgrep}/releases/tag/2`,
      { release: { name: 'Two', isDraft: true } },
    ],
  ])('says no more of %s than of what is not there', (_, url, repository) => {
    const response = data({ nameWithOwner: 'BurntSushi/ripgrep', ...repository });
    expect(readOne(github, url, response)).toBe('hidden');
    // Nobody who sees the outcome can tell it from this.
    const nothing = url.includes('/tag/') ? { release: null } : undefined;
    const missing = nothing && { nameWithOwner: 'BurntSushi/ripgrep', ...nothing };
    expect(readOne(github, url, data(missing ?? null, notFound(['r0'])))).toBe('hidden');
  });

  it('tells of a private repository where that is the one under review', () => {
    const own = createGitHub({
      endpoint: 'https://api.github.com/graphql',
      token: 'secret',
      repository: 'burntsushi/ripgrep',
    });
    const response = data({
      nameWithOwner: 'BurntSushi/ripgrep',
      isPrivate: true,
      item: { title: 'A bug', ...here },
    });
    expect(readOne(own, `${ripgrep}/issues/1`, response)).toMatchObject({ title: 'A bug' });
  });

  it('says nothing of what is not shown in the private repository under review', () => {
    const own = createGitHub({
      endpoint: 'https://api.github.com/graphql',
      token: 'secret',
      repository: 'burntsushi/ripgrep',
    });
    const repository = { nameWithOwner: 'BurntSushi/ripgrep', isPrivate: true };
    for (const [rest, more] of [
      ['/issues/1', { item: null }],
      ['/releases/tag/2', { release: null }],
      ['/blob/a/b', { object: null }],
      ['', { nameWithOwner: 'BurntSushi/rg' }],
    ] as const) {
      for (const read of [data, publicData]) {
        expect(readOne(own, ripgrep + rest, read({ ...repository, ...more }))).toBe('hidden');
      }
    }
  });

  it('leaves to the page what is not there, where the token sees no more than everybody', () => {
    const nothing = notFound(['r0']);
    expect(readOne(github, ripgrep, publicData(null, nothing))).toBe('unknown');
    const scoped = (scopes: string) =>
      readOne(
        github,
        ripgrep,
        answer({ data: { r0: null }, ...nothing }, { headers: { 'x-oauth-scopes': scopes } }),
      );
    expect(['', 'public_repo, read:org'].map(scoped)).toEqual(['unknown', 'unknown']);
    expect(['repo', 'gist, repo'].map(scoped)).toEqual(['hidden', 'hidden']);
    const draft = { nameWithOwner: 'BurntSushi/ripgrep', release: { name: '2', isDraft: true } };
    expect(readOne(github, `${ripgrep}/releases/tag/2`, publicData(draft))).toBe('unknown');
  });

  it('leaves to the page what is not there in a public repository', () => {
    const gone = data(
      { nameWithOwner: 'BurntSushi/ripgrep', item: null },
      notFound(['r0', 'item']),
    );
    expect(readOne(github, `${ripgrep}/issues/1207`, gone)).toBe('unknown');
  });

  it('tells no title of an issue that was transferred', () => {
    const item = { title: 'Secret', repository: { nameWithOwner: 'BurntSushi/secret' } };
    const moved = data({ nameWithOwner: 'BurntSushi/ripgrep', item });
    expect(readOne(github, `${ripgrep}/issues/1207`, moved)).toBe('unknown');
  });

  it('answers the other links where one is not there', () => {
    const other = 'https://github.com/sharkdp/bat';
    const [request] = github.plan([ripgrep, other]);
    const told = answer({
      data: { r0: null, r1: { nameWithOwner: 'sharkdp/bat', isPrivate: false } },
      ...notFound(['r0']),
    });
    expect(request?.read(told)).toEqual(
      new Map<string, unknown>([
        [ripgrep, 'hidden'],
        [other, { title: 'sharkdp/bat', siteName: 'GitHub' }],
      ]),
    );
  });

  it.each([
    ['a repository under another name', ripgrep, data({ nameWithOwner: 'BurntSushi/rg' })],
    [
      'a tag without a release',
      `${ripgrep}/releases/tag/1`,
      publicData({ nameWithOwner: 'BurntSushi/ripgrep', release: null }),
    ],
    [
      'a file that is not there, or on a branch with a slash',
      `${ripgrep}/blob/a/b`,
      data({ nameWithOwner: 'BurntSushi/ripgrep', object: null }),
    ],
    [
      'an issue that is not told',
      `${ripgrep}/issues/1`,
      data({ nameWithOwner: 'BurntSushi/ripgrep', item: null }),
    ],
    [
      'an issue without a title',
      `${ripgrep}/issues/1`,
      data({ nameWithOwner: 'BurntSushi/ripgrep', item: {} }),
    ],
    [
      'an error of another kind',
      ripgrep,
      publicData(null, {
        errors: [{ type: 'FORBIDDEN', path: ['r0'] }, null, { type: 'NOT_FOUND' }],
      }),
    ],
    ['a refusal', ripgrep, answer({ message: 'Bad credentials' }, { status: 401 })],
    ['no JSON', ripgrep, answer('<html>')],
    ['an odd answer', ripgrep, answer({ data: 'x', errors: 'x' })],
  ])('says nothing with %s', (_, url, response) => {
    expect(readOne(github, url, response)).toBe('unknown');
  });

  it('is asked no more once 200 requests of the hour are left, or it refuses', () => {
    const left = (remaining: unknown, headers = {}) =>
      github.exhausted?.(answer({ data: { rateLimit: { remaining } } }, { headers }));
    expect(left(201)).toBe(false);
    expect(left(200)).toBe(true);
    expect(left(undefined)).toBe(false);
    expect(left(null, { 'x-ratelimit-remaining': '5000' })).toBe(false);
    expect(left(900, { 'x-ratelimit-remaining': '12' })).toBe(true);
    expect(github.exhausted?.(answer({}, { status: 403 }))).toBe(true);
    expect(github.exhausted?.(answer({}, { status: 502 }))).toBe(false);
  });

  it('leaves no trace of what only its token sees', async () => {
    const secret = `${ripgrep}/issues/12`;
    const links = [ripgrep, secret, `${ripgrep}/releases/tag/1`].flatMap((url) => [
      url,
      url.replace('ripgrep', 'nothing'),
    ]);
    const { outcomes } = await checkOf(
      links,
      ({ url, body }) => {
        if (!url.startsWith('https://api.github.com/')) return { status: 404 };
        const { variables } = JSON.parse(body ?? '') as { variables: Record<string, unknown> };
        const repositories = links.map((_, at) => {
          const isThere = variables[`n${at}`] === 'ripgrep';
          const item = { title: 'Secret plans', repository: { nameWithOwner: 'a/b' } };
          const release = { name: 'One', isDraft: false };
          const more = { isPrivate: true, description: 'Secret plans', item, release };
          return [`r${at}`, isThere ? { nameWithOwner: 'BurntSushi/ripgrep', ...more } : null];
        });
        const errors = links.map((_, at) => ({ type: 'NOT_FOUND', path: [`r${at}`] }));
        const data = { ...Object.fromEntries(repositories), viewer: { login: 'octocat' } };
        return { status: 200, body: JSON.stringify({ data, errors }) };
      },
      { sites: [github] },
    );
    for (const outcome of outcomes.values()) {
      expect(outcome).toEqual({
        url: outcome.url,
        duration: outcome.duration,
        status: 404,
        outcome: 'unverified',
        reason: 'not-public',
      });
    }
  });
});
