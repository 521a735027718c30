import fc from 'fast-check';
import { remark } from 'remark';
import remarkLint from 'remark-lint';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import digest, { type DigestOptions, parseDigest } from '../src/index.ts';
import { digestText, kinds } from './support/fragments.ts';
import { lint } from './support/lint.ts';
import { runs } from './support/runs.ts';
import { slipPages } from './support/slips.ts';
import { runWith } from './support/world.ts';

const page = `---
title: Reading
---

## 2024.05.21

### :star: Rust Blog [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html?utm_source=rss)

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
## 2024-05-20

### Go Blog: [Routing](https://go.dev/blog/routing-enhancements)

## 2024-05-23

### Go Blog: [Range functions](https://go.dev/blog/range-functions)
`;

async function messages(text: string, options?: DigestOptions) {
  const file = new VFile({ path: 'reading.md', value: text });
  const processor = options === undefined ? remark().use(digest) : remark().use(digest, options);
  await processor.process(file);
  return file.messages;
}

describe('the remark preset', () => {
  it('reports what the check of this one file reports', async () => {
    const found = await messages(page);
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(
      lint(page, { path: 'reading.md', today: '2026-01-01' })
        .map(({ rule }) => rule)
        .sort(),
    );
    expect(
      found.every(({ source, url }) => source === 'copydesk' && url?.startsWith('https://')),
    ).toBe(true);
  });

  it('marks errors as fatal and the rest as warnings', async () => {
    const levels = new Map((await messages(page)).map(({ ruleId, fatal }) => [ruleId, fatal]));
    expect(levels.get('digest-day-format')).toBe(true);
    expect(levels.get('digest-star-marker')).toBe(false);
  });

  it('says what is expected wherever there is a fix, in place of exactly what it marks', async () => {
    const fixable = lint(page, { path: 'reading.md', today: '2026-01-01' }).filter(
      ({ fix }) => fix,
    );
    const offered = (await messages(page)).filter(({ expected }) => expected);
    expect(offered).toHaveLength(fixable.length);
    for (const { place, expected, ruleId, reason } of offered) {
      const range = place && 'start' in place ? place : undefined;
      const [replacement = ''] = expected ?? [];
      const fixed =
        page.slice(0, range?.start.offset) + replacement + page.slice(range?.end.offset);
      const again = lint(fixed, { path: 'reading.md', today: '2026-01-01' });
      expect(again.some(({ rule, message }) => rule === ruleId && message === reason)).toBe(false);
    }
  });

  it('takes a format and settings as its options', async () => {
    const list = '* [Vim](https://www.vim.org)\n';
    const options: DigestOptions = {
      entry: '- [{title}]({url})',
      rules: { 'digest-list-item': 'error' },
    };
    expect(await messages(list, options)).toMatchObject([
      { ruleId: 'digest-list-item', fatal: true },
    ]);
    expect(await messages(list, { ...options, rules: { 'digest-list-item': 'off' } })).toEqual([]);
  });

  it('reports what is wrong with the last address of a file', async () => {
    const last =
      '## 2024-05-21\n\n### Rust Blog: [Rust 1.78](https://blog.rust-lang.org/?utm_source=x)\n';
    expect(await messages(last)).toMatchObject([{ ruleId: 'digest-link-tracking' }]);
    const file = new VFile({ path: 'reading.md', value: last });
    await remark().use(remarkLint).use(digest).process(file);
    expect(file.messages).toMatchObject([{ ruleId: 'digest-link-tracking' }]);
  });

  it('obeys control comments', async () => {
    expect(
      await messages(page.replace('## 2024.05.21', '<!--lint disable-->\n\n## 2024.05.21')),
    ).toEqual([]);
  });

  it('refuses options that it does not know', () => {
    const options = { entree: '- [{title}]({url})' } as DigestOptions;
    expect(() => remark().use(digest, options).freeze()).toThrow('did you mean `entry`');
    expect(() => remark().use(digest, { entry: '- {title}' }).freeze()).toThrow(
      'options of copydesk',
    );
  });
});

describe('the remark preset and `check --offline`', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2024-06-01T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What the preset says of a file, with remark-lint beside it. */
  async function ofPreset(path: string, text: string, options: DigestOptions) {
    const file = new VFile({ path, value: text });
    await remark().use(remarkLint).use(digest, options).process(file);
    return file.messages.map(({ ruleId, line, column, reason }) =>
      [line, column, ruleId, reason].join(' '),
    );
  }

  async function ofCheck(path: string, text: string, options: DigestOptions) {
    const isPlain = Object.keys(options).length === 0;
    const config = JSON.stringify({ digests: [{ files: ['**'], ...options }] });
    const { out } = await runWith(
      { [path]: text, ...(!isPlain && { '.github/copydesk.yml': config }) },
      ['check', '--offline', '--format', 'json', path],
    );
    const { findings } = JSON.parse(out) as { findings: ReturnType<typeof lint> };
    // The messages of remark stand where the change is.
    return findings.map(({ rule, message, range: { start }, expected, fix }) => {
      const at = !expected && fix ? [...fix.edits].map((edit) => edit.range.start) : [start];
      const [first = start] = at.sort((a, b) => a.offset - b.offset);
      return [first.line, first.column, rule, message].join(' ');
    });
  }

  async function expectSame(path: string, text: string, options: DigestOptions) {
    const [preset, check] = [
      await ofPreset(path, text, options),
      await ofCheck(path, text, options),
    ];
    expect(preset.sort()).toEqual(check.sort());
  }

  it.each(slipPages)('say the same of slips of $kind', async ({ path, config, slips }) => {
    const every = process.env.CI ? 4 : 16;
    for (const { text } of slips.filter((_, index) => index % every === 0))
      await expectSame(path, text, (config ?? {}) as DigestOptions);
  });

  const entry = '### Go Blog: [Go 1.22](https://go.dev/blog/go1.22?utm_source=x)';
  it.each([
    ['YAML', '---\ntitle: A\n---\n'],
    ['YAML that ends in dots', '---\ntitle: A\n...\n'],
    ['TOML', '+++\ntitle = "A"\n+++\n'],
    ['JSON', '{\n  "title": "A"\n}\n'],
    ['a byte order mark', '\ufeff'],
    ['a definition below', '', '\n[a]: https://go.dev/\n'],
    ['a comment below', '', '\n<!-- end -->\n'],
    ['no title', '', '\n### Go Blog: [](https://go.dev/blog/a)\n'],
    ['an address for a title', '', '\n### Go Blog: [https://go.dev/b](https://go.dev/b)\n'],
  ])('say the same of a page with %s', async (_, above, below = '') => {
    const text = `${above}\n## 2024-05-21\n\n${entry}\n${below}`;
    await expectSame('reading.md', text, {});
    expect(await ofPreset('reading.md', text, {})).not.toEqual([]);
  });

  it('say nothing of a page that is no digest', async () => {
    expect(await ofPreset('README.md', '# About\n\n## 2024.05.21\n\nText.\n', {})).toEqual([]);
  });

  it('say the same of any page', async () => {
    await fc.assert(
      fc.asyncProperty(digestText, fc.constantFrom(...kinds), async (page, options) => {
        // unified-message-control fails on the name of a rule that every object has.
        const text = page.replaceAll('constructor', 'no-such-rule');
        await expectSame('2024-05-21-page.md', text, options as DigestOptions);
      }),
      runs(200),
    );
  });
});

describe('the parser', () => {
  it('reads a text as a digest', () => {
    const { entries, days } = parseDigest(page);
    expect(entries.map(({ source, star }) => [source?.text, star !== undefined])).toEqual([
      ['Rust Blog', true],
      ['Go Blog', false],
      ['Go Blog', false],
      ['Go Blog', false],
    ]);
    expect(days.map(({ date }) => date)).toEqual(['2024-05-21', '2024-05-20', '2024-05-23']);
  });

  it('takes a format and a path', () => {
    const { entries } = parseDigest(
      '* [Vim](https://www.vim.org)\n',
      { entry: '* [{title}]({url})', 'date-in': '{date:YYYY-MM-DD}.md' },
      '2024-05-21.md',
    );
    expect(entries).toMatchObject([{ title: { text: 'Vim' }, day: { date: '2024-05-21' } }]);
  });

  it('refuses what cannot be parsed safely', () => {
    expect(() => parseDigest(`${'[a]'.repeat(20_000)}\n`)).toThrow('can be read safely');
  });
});
