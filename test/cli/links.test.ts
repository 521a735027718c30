import { describe, expect, it } from 'vitest';
import { page, redirect } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const deadcode = 'https://go.dev/blog/deadcode';
const survey = 'https://go.dev/blog/survey2024-h1';
const digest = `## 2024-02-06

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

## 2023-12-12

### Go Blog: [Finding unreachable functions with deadcode](${deadcode})

### Go Blog: [Share your feedback](${survey})
`;
const pages = {
  'https://go.dev/blog/go1.22': page('Go 1.22 is released! - The Go Programming Language'),
  [deadcode]: { status: 404 },
  [survey]: redirect('https://go.dev/survey'),
  'https://go.dev/survey': page('Share your feedback'),
};

describe('copydesk check', () => {
  it('tells what is wrong with links, and what is not', async () => {
    const { code, out } = await runWith({ 'digest.md': digest }, ['check'], { pages });
    expect(code).toBe(1);
    expect(out).toContain('digest-link-dead');
    expect(out).toContain(`which moved for good, expected \`https://go.dev/survey\``);
    expect(out).toContain('3 links: 1 dead, 1 moved, 1 alive');
  });

  it('looks at no link where it is offline', async () => {
    const { code, out, web } = await runWith({ 'digest.md': digest }, ['check', '--offline'], {
      pages,
    });
    expect({ code, log: web.log }).toEqual({ code: 0, log: [] });
    expect(out).not.toContain('3 links');
  });

  it('reports all links as JSON, each with its places', async () => {
    const { out } = await runWith(
      { 'digest.md': digest.replace('## 2023', `[twice](${deadcode})\n\n## 2023`) },
      ['check', '--format', 'json'],
      { pages },
    );
    expect(JSON.parse(out).links).toEqual([
      {
        url: 'https://go.dev/blog/go1.22',
        outcome: 'alive',
        reason: 'ok',
        status: 200,
        title: 'Go 1.22 is released!',
        duration: 100,
        places: [{ path: 'digest.md', line: 3 }],
      },
      {
        url: deadcode,
        outcome: 'dead',
        reason: 'not-found',
        status: 404,
        duration: 100,
        places: [
          { path: 'digest.md', line: 5 },
          { path: 'digest.md', line: 9 },
        ],
      },
      {
        url: survey,
        outcome: 'moved',
        reason: 'permanent-redirect',
        status: 200,
        finalUrl: 'https://go.dev/survey',
        title: 'Share your feedback',
        duration: 200,
        places: [{ path: 'digest.md', line: 11 }],
      },
    ]);
  });

  it('writes the same findings as SARIF, with their rules', async () => {
    const { out } = await runWith({ 'digest.md': digest }, ['check', '--format', 'sarif'], {
      pages,
    });
    const [run] = JSON.parse(out).runs;
    const found = run.results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(found).toEqual(['digest-link-dead', 'digest-link-moved']);
    expect(run.tool.driver.rules).toContainEqual(
      expect.objectContaining({ id: 'digest-link-dead' }),
    );
  });

  it('says once that an entry has no title, with the whole heading as a fix', async () => {
    const text = `${digest}\n### :star:https://go.dev/blog/survey2024-h1-results\n`;
    const { out } = await runWith({ 'digest.md': text }, ['check', '--format', 'json'], {
      pages: {
        'https://go.dev/blog/survey2024-h1-results': page('Go Developer Survey 2024 H1 Results'),
      },
    });
    expect(
      JSON.parse(out).findings.map(({ rule, expected }: Record<string, unknown>) => [
        rule,
        expected,
      ]),
    ).toEqual([
      [
        'digest-title-missing',
        [
          '### :star:Go Blog: [Go Developer Survey 2024 H1 Results](https://go.dev/blog/survey2024-h1-results)',
        ],
      ],
    ]);
  });

  it('obeys settings of its rules, control comments, and addresses that are left out', async () => {
    const config = 'rules: { digest-link-moved: off }\nlinks: { exclude: [go.dev/survey] }\n';
    const text = digest.replace(
      '### Go Blog: [F',
      '<!--lint ignore digest-link-dead-->\n\n### Go Blog: [F',
    );
    const { code, out } = await runWith(
      { 'digest.md': text, '.github/copydesk.yml': config },
      ['check', '--fail-on', 'info'],
      { pages },
    );
    expect(out).toContain('No problems in 1 file.');
    expect(code).toBe(0);
    const bad = await runWith({ 'digest.md': text }, ['check', '--rule', 'digest-link-ded=off']);
    expect(bad.error).toContain('did you mean `digest-link-dead`');
  });

  it('tells of pictures that the repository does not have', async () => {
    const text = `${digest}\n![A chart](images/chart.png)\n\n![Another](images/here.png)\n`;
    const { out } = await runWith({ 'digest.md': text, 'images/here.png': 'x' }, [
      'check',
      '--offline',
    ]);
    expect(out).toContain(
      'Unexpected picture `images/chart.png`, which the repository does not have',
    );
    expect(out).not.toContain('here.png`');
  });

  it('leaves out the digest’s own site, which its files name', async () => {
    const { out } = await runWith(
      { 'digest.md': digest, CNAME: 'go.dev\n' },
      ['check', '--format', 'json'],
      { pages },
    );
    const reasons = JSON.parse(out).links.map(({ reason }: { reason: string }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['own-site']));
  });

  it('stops when its time is over, and names what it left', async () => {
    const { code, out } = await runWith(
      { 'digest.md': digest },
      ['check', '--time-budget', '0.05', '--format', 'json'],
      { pages },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).links).toContainEqual(
      expect.objectContaining({ outcome: 'skipped', reason: 'budget' }),
    );
  });

  it('prints what is known when it is interrupted, and exits with 130', async () => {
    const { code, out, error } = await runWith({ 'digest.md': digest }, ['check'], {
      interrupt: AbortSignal.abort(),
    });
    expect(code).toBe(130);
    expect(out).toContain('3 links: 3 skipped');
    expect(error).toContain('interrupted');
  });
});

describe('copydesk fix', () => {
  it('writes new addresses where that is safe', async () => {
    const { code, out, text } = await runWith({ 'digest.md': digest }, ['fix'], { pages });
    expect(text('digest.md')).toBe(digest.replace(survey, 'https://go.dev/survey'));
    expect(out).toContain('Fixed 1 problem in 1 file.');
    expect(code).toBe(1);
  });
});

describe('copydesk links', () => {
  it('lists links with outcome, time, final address and reason, those that want a look first', async () => {
    const { code, out } = await runWith({ 'digest.md': digest }, ['links'], { pages });
    expect(code).toBe(1);
    expect(out).toBe(`dead        0.1 s  ${deadcode}
                   digest.md:7: the server answers 404 Not Found
moved       0.2 s  ${survey} → https://go.dev/survey
                   digest.md:9: permanent redirects lead to another address
alive       0.1 s  https://go.dev/blog/go1.22

3 links: 1 dead, 1 moved, 1 alive
`);
  });

  it('judges links and nothing else', async () => {
    const wrong = digest.replace('## 2024-02-06', '## 2024.02.06');
    expect(await runWith({ 'digest.md': wrong }, ['links'])).toMatchObject({ code: 0 });
    expect(await runWith({ 'digest.md': wrong }, ['check'])).toMatchObject({ code: 1 });
  });

  it('writes JSON', async () => {
    const { out } = await runWith({ 'digest.md': digest }, ['links', '--format', 'json'], {
      pages,
    });
    expect(JSON.parse(out)).toMatchObject({ version: 1, links: [{}, { outcome: 'dead' }, {}] });
  });
});

describe('what a user should know of the network', () => {
  const notice = 'Links are checked without the proxy.';
  const contents = { 'digest.md': digest };

  it.each([['check'], ['links'], ['fix'], ['title', deadcode]])(
    'is told once by %s, on standard error',
    async (...args) => {
      const { out, error } = await runWith(contents, args, { pages, notice });
      expect(error.split(notice)).toHaveLength(2);
      expect(out).not.toContain(notice);
    },
  );

  it('is told only where anything is asked', async () => {
    const offline = await runWith(contents, ['check', '--offline'], { notice });
    expect(offline.error).toBe('');
    const empty = { 'digest.md': '## 2024-02-06\n\nNo entry yet.\n' };
    expect((await runWith(empty, ['check', 'digest.md'], { notice })).error).toBe('');
  });
});

describe('the memory of links', () => {
  const place = '.copydesk/links.ndjson';

  it('is used where its folder exists, or where a file is named', async () => {
    const without = await runWith({ 'digest.md': digest }, ['check'], { pages });
    expect(without.written).toEqual([]);
    const usual = await runWith({ 'digest.md': digest, '.copydesk/.keep': '' }, ['check'], {
      pages,
    });
    expect(usual.written).toEqual([place]);
    expect(usual.text(place).split('\n')).toHaveLength(5);
    const named = await runWith({ 'digest.md': digest }, ['links', '--store', 'seen.ndjson'], {
      pages,
    });
    expect(named.written).toEqual(['seen.ndjson']);
  });

  it.each(['check', 'links', 'fix'])(
    'costs %s nothing where it cannot be written',
    async (command) => {
      const store = 'locked/links.ndjson';
      const { code, out, error } = await runWith(
        { 'digest.md': digest },
        [command, '--store', store, '--format', 'json'],
        { pages },
      );
      expect(code).toBe(2);
      expect(JSON.parse(out).links).toHaveLength(3);
      expect(error).toBe(
        `copydesk: the link store is not written: ${store}: this file may not be written\n`,
      );
    },
  );

  it('makes the next requests conditional', async () => {
    const first = await runWith({ 'digest.md': digest, '.copydesk/.keep': '' }, ['check'], {
      pages: { ...pages, 'https://go.dev/blog/go1.22': { status: 200, headers: { etag: '"1"' } } },
    });
    const again = await runWith({ 'digest.md': digest, [place]: first.text(place) }, ['check'], {
      pages: { ...pages, 'https://go.dev/blog/go1.22': { status: 304 } },
    });
    const request = again.web.sent.find(({ url }) => url === 'https://go.dev/blog/go1.22');
    expect(request?.headers['if-none-match']).toBe('"1"');
    expect(again.out).toContain('1 dead, 1 moved, 1 alive');
    expect(again.written).toEqual([]);
  });

  it('is set aside where it is broken or of a later version, and never lost', async () => {
    const broken = '{"format":"copydesk-links","version":1}\n{"half';
    const future = '{"format":"copydesk-links","version":9}\n';
    for (const [content, name] of [
      [broken, `${place}.broken-2024-06-01`],
      [future, `${place}.future-2024-06-01`],
    ] as const) {
      const { out, written, text } = await runWith(
        { 'digest.md': digest, [place]: content, [name]: 'set aside before' },
        ['check'],
        { pages },
      );
      expect(written).toEqual([`${name}-2`, place]);
      expect(text(`${name}-2`)).toBe(content);
      expect(text(name)).toBe('set aside before');
      expect(out).toContain(`it is kept as ${name}-2 when`);
    }
  });
});
