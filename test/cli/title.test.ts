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
});
