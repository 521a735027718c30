import { describe, expect, it } from 'vitest';
import { page, redirect } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const archive = `## 2024-02-06

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
`;

describe('copydesk title', () => {
  it('prints the entry as the format writes it, with the archive’s label for the site', async () => {
    const { code, out } = await runWith(
      { 'digest.md': archive },
      ['title', 'https://go.dev/blog/deadcode?utm_source=feed', '--star'],
      {
        pages: {
          'https://go.dev/blog/deadcode?utm_source=feed': page(
            'Finding unreachable functions with deadcode',
          ),
        },
      },
    );
    expect(out).toBe(
      '### :star:Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)\n',
    );
    expect(code).toBe(0);
  });

  it('takes the source that it is given, and the address that a page moved to', async () => {
    const { out } = await runWith(
      {},
      ['title', '--source', 'Simon Willison', 'http://simonwillison.net/2024/May/8/slop/'],
      {
        pages: {
          'http://simonwillison.net/2024/May/8/slop/': redirect(
            'https://simonwillison.net/2024/May/8/slop/',
          ),
          'https://simonwillison.net/2024/May/8/slop/': page(
            'Slop is the new name for unwanted AI-generated content',
          ),
        },
      },
    );
    expect(out).toBe(
      '### Simon Willison: [Slop is the new name for unwanted AI-generated content](https://simonwillison.net/2024/May/8/slop/)\n',
    );
  });

  it('says why an address has no entry, and prints those of the others', async () => {
    const { code, out, error } = await runWith(
      { 'digest.md': archive },
      [
        'title',
        'https://go.dev/blog/gone',
        'https://jvns.ca/blog/2024/01/26/inside-git/',
        'mailto:gopher@golang.org',
        'https://go.dev/blog/slog',
      ],
      {
        pages: {
          'https://go.dev/blog/gone': { status: 410 },
          'https://jvns.ca/blog/2024/01/26/inside-git/': page('Inside .git'),
          'https://go.dev/blog/slog': page('Structured Logging with slog'),
        },
      },
    );
    expect(code).toBe(1);
    expect(out).toBe('### Go Blog: [Structured Logging with slog](https://go.dev/blog/slog)\n');
    expect(error.split('\n')).toEqual([
      'https://go.dev/blog/gone: dead: the server answers 410 Gone',
      'https://jvns.ca/blog/2024/01/26/inside-git/: the page is called `Inside .git`, and no source label is known for its site; give one with --source',
      'mailto:gopher@golang.org: expected an http or https address',
      '',
    ]);
  });

  it('offers what the site calls itself where the digest has no label for it', async () => {
    const url = 'https://jvns.ca/blog/2024/01/26/inside-git/';
    const head = '<title>Inside .git</title><meta property="og:site_name" content="Julia Evans">';
    const { code, out, error } = await runWith({ 'digest.md': archive }, ['title', url], {
      pages: { [url]: { status: 200, headers: { 'content-type': 'text/html' }, body: head } },
    });
    expect(out).toBe(`### Julia Evans: [Inside .git](${url})\n`);
    expect(error).toBe(
      `${url}: \`Julia Evans\` is what the site calls itself; the digest has no label for it\n`,
    );
    expect(code).toBe(0);
  });

  it('gives a source to the addresses that it fits', async () => {
    const slog = 'https://go.dev/blog/slog';
    const git = 'https://jvns.ca/blog/2024/01/26/inside-git/';
    const slop = 'https://simonwillison.net/2024/May/8/slop/';
    const { out, error } = await runWith(
      { 'digest.md': archive },
      ['title', '--source', 'Simon Willison', slog, git, slop],
      {
        pages: {
          [slog]: page('Structured Logging with slog'),
          [git]: page('Inside .git'),
          [slop]: page('Slop is the new name'),
        },
      },
    );
    expect(out).toBe(
      `### Go Blog: [Structured Logging with slog](${slog})\n### Simon Willison: [Slop is the new name](${slop})\n`,
    );
    expect(error).toMatch(
      /^https:\/\/jvns.ca\S+ the page is called `Inside .git`, and no source label/,
    );
  });

  it('gives no title of a page in place of another', async () => {
    const url = 'https://www.linkedin.com/posts/golang_go122';
    const { code, out, error } = await runWith({}, ['title', '--source', 'Go', url], {
      pages: { [url]: page('LinkedIn Login, Sign in | LinkedIn') },
    });
    expect(out).toBe('');
    expect(error).toContain('which is no title of its own');
    expect(code).toBe(1);
  });

  it('says how an address that is not public can be asked for', async () => {
    const { error } = await runWith({}, ['title', 'http://192.168.1.7/wiki'], {
      pages: { 'http://192.168.1.7/wiki': { fail: 'address-refused' } },
    });
    expect(error).toBe(
      'http://192.168.1.7/wiki: skipped: the address is not public, or contains a password; `links.allow` can name `192.168.1.7`\n',
    );
  });
});
