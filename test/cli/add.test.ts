import { describe, expect, it } from 'vitest';
import { page } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const deadcode = 'https://go.dev/blog/deadcode';
const slog = 'https://go.dev/blog/slog';
const pages = {
  [`${deadcode}?utm_source=feed`]: page('Finding unreachable functions with deadcode'),
  [deadcode]: page('Finding unreachable functions with deadcode'),
  [slog]: page('Structured Logging with slog'),
};

/** What `copydesk add` makes of a page, with some lines of it. */
async function added(
  before: string,
  { config, args = [deadcode] }: { config?: string; args?: string[] } = {},
) {
  const files = {
    'digest.md': before,
    ...(config !== undefined && { '.github/copydesk.yml': config }),
  };
  const result = await runWith(files, ['add', ...args], { pages });
  const checked = await runWith({ ...files, 'digest.md': result.text('digest.md') }, [
    'check',
    '--offline',
    '--today',
    '2024-06-01',
    '--fail-on',
    'info',
  ]);
  const earlier = await runWith(files, ['check', '--offline', '--fail-on', 'info']);
  expect(checked.code, checked.out).toBe(earlier.code);
  return { ...result, after: result.text('digest.md') };
}

const archive = `# Links

## 2024-05-30

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
`;

describe('copydesk add', () => {
  it('writes the entry that title prints under today, which it makes', async () => {
    const { code, out, error, after } = await added(archive, {
      args: [`${deadcode}?utm_source=feed`],
    });
    expect(error).toBe('');
    expect(after).toBe(`# Links

## 2024-06-01

### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)

## 2024-05-30

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
`);
    expect(out).toBe(
      'Added 1 entry to digest.md:\n5: ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)\n',
    );
    expect(code).toBe(0);
  });

  it('puts several below today in their order, with the star', async () => {
    const { after, out } = await added(archive.replace('05-30', '06-01'), {
      args: ['--star', slog, deadcode],
    });
    expect(after).toBe(`# Links

## 2024-06-01

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

### :star:Go Blog: [Structured Logging with slog](https://go.dev/blog/slog)

### :star:Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
`);
    expect(out).toMatch(/^Added 2 entries to digest.md:\n7: .*\n9: .*\n$/);
  });

  it('shows the change as a patch and writes nothing with --dry-run', async () => {
    const { out, written, code } = await runWith(
      { 'digest.md': archive },
      ['add', '--dry-run', deadcode],
      { pages },
    );
    expect(out).toContain('--- a/digest.md\n+++ b/digest.md\n');
    expect(out).toContain('+## 2024-06-01\n');
    expect(written).toEqual([]);
    expect(code).toBe(0);
  });

  it('says where an entry stands already, and adds the others', async () => {
    const { after, error, code } = await added(archive, {
      args: ['http://www.go.dev/blog/go1.22/', deadcode],
    });
    expect(error).toMatch(
      /^http:\/\/www.go.dev\/blog\/go1.22\/: the page tells no title; it is listed already, in `digest.md:5` under 2024-05-30$/m,
    );
    expect(after).toContain('(https://go.dev/blog/deadcode)');
    expect(after.match(/go1.22/g)).toHaveLength(1);
    expect(code).toBe(1);
  });
});
