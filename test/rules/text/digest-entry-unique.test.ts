import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/digest/archive/archive.ts';
import { againstBase } from '../../../src/findings/baseline.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { lintDigest } from '../../../src/rules/engine/lint.ts';
import { additionsOf, type ChangedText } from '../../support/changes.ts';
import { digestOf, formatOf, type LintSetup, lint } from '../../support/lint.ts';

const rule = 'digest-entry-unique';
const issue = { 'date-in': '{date:YYYY-MM-DD}.md', entry: '* [{title}]({url})' };
const xkcd = 'https://xkcd.com/927/';

/** A dated page with one entry on each day. */
function page(...days: [day: string, url: string][]): string {
  return days.map(([day, url]) => `## ${day}\n\n### xkcd: [Comic](${url})\n`).join('\n');
}

function places(found: readonly Finding[]): string[] {
  return found.map(({ range, related }) => {
    const [first] = related ?? [];
    return `${range.start.line} after ${first?.path}:${first?.range.start.line}`;
  });
}

describe('doubles in a file', () => {
  it('are found at each entry but the first', () => {
    const text = page(
      ['2024-05-03', xkcd],
      ['2024-05-02', `${xkcd}?utm_source=rss`],
      ['2024-05-01', xkcd],
    );
    expect(places(lint(text, { rule }))).toEqual(['7 after digest.md:3', '11 after digest.md:3']);
  });

  it('name the first with its date, and point at the address', () => {
    const text = `### xkcd: [Standards](${xkcd})\n\n${page(['2024-05-01', 'http://www.xkcd.com/927'])}`;
    const [found] = lint(text, { rule });
    expect(found?.message).toBe(
      'Unexpected second entry for `http://www.xkcd.com/927`, expected one; the first is in `digest.md:1`',
    );
    expect(found && text.slice(found.range.start.offset, found.range.end.offset)).toBe(
      'http://www.xkcd.com/927',
    );
    expect(found?.subject).toBe('https://xkcd.com/927');
  });

  it.each([
    ['a fragment', 'https://xkcd.com/927/#comments'],
    ['another page', 'https://xkcd.com/928/'],
    ['no http address', 'standards.md'],
  ])('are none with %s', (_, url) => {
    expect(lint(page(['2024-05-02', url], ['2024-05-01', xkcd]), { rule })).toEqual([]);
  });

  it('do not count links below entries', () => {
    const text = `${page(['2024-05-02', 'https://xkcd.com/2347/'])}\n[[see]](${xkcd}) ${xkcd}\n\n> ${xkcd}\n\n${page(['2024-05-01', xkcd])}`;
    expect(lint(text, { rule })).toEqual([]);
  });

  it('point at the link where the address stands elsewhere', () => {
    const text = `### xkcd: [A](${xkcd})\n\n### xkcd: [B][b]\n\n[b]: ${xkcd}\n`;
    expect(lint(text, { rule })).toMatchObject([{ range: { start: { line: 3, column: 11 } } }]);
  });
});

describe('doubles in the archive', () => {
  const item = (url: string) => `# Links\n\n* [Standards](${url})\n`;
  const lintIssue = (path: string, archive: Record<string, string>, options = {}) =>
    lint(item(xkcd), { rule, config: issue, path, archive, options });

  it('are found in the later file only', () => {
    const archive = { '2024-05-01.md': item('http://xkcd.com/927'), '2024-05-15.md': item(xkcd) };
    const [found] = lintIssue('2024-05-08.md', archive);
    expect(found?.message).toBe(
      `Unexpected second entry for \`${xkcd}\`, expected one; the first is in \`2024-05-01.md:3\` under 2024-05-01`,
    );
    expect(lintIssue('2024-04-30.md', archive)).toEqual([]);
  });

  it('go by the dates of the entries, whatever the paths', () => {
    const archive = {
      'archive.md': page(['2023-05-01', xkcd]),
      'a.md': page(['2024-07-01', xkcd]),
    };
    const text = page(['2024-05-01', xkcd]);
    expect(places(lint(text, { rule, path: 'README.md', archive }))).toEqual([
      '3 after archive.md:3',
    ]);
  });

  it('go by the paths where dates are the same or missing', () => {
    const undated = `### xkcd: [Standards](${xkcd})\n`;
    const archive = { 'page-9.md': undated };
    expect(lint(undated, { rule, path: 'page-10.md', archive })).toHaveLength(1);
    expect(lint(undated, { rule, path: 'page-1.md', archive })).toEqual([]);
    const dated = page(['2024-05-01', xkcd]);
    expect(lint(dated, { rule, path: 'b.md', archive: { 'a.md': dated } })).toHaveLength(1);
    expect(lint(dated, { rule, path: 'b.md', archive: { 'c.md': dated } })).toEqual([]);
  });

  it('are found in a file that is not part of it yet', () => {
    const digest = digestOf(item(xkcd), { path: '2024-05-08.md', config: issue });
    const settings = new Map([
      [rule, { severity: 'error' as const, options: { sections: 'any', except: [] } }],
    ]);
    const found = (path: string) => {
      const archive = createArchive([{ path, text: item(xkcd), format: digest.format }]);
      return lintDigest(digest, { archive, today: '2024-06-01', settings });
    };
    expect(found('draft.md')).toHaveLength(1);
    expect(found('2024-05-01.md')).toHaveLength(1);
    expect(found('2024-05-15.md')).toEqual([]);
  });

  it('are not looked for in parts of a file that another format describes', () => {
    const text = `## Links\n\n* [Standards](${xkcd})\n\n## Events\n\n* [Meeting](${xkcd})\n`;
    const [links, events] = ['Links', 'Events'].map((name) =>
      formatOf({ ...issue, sections: { only: [name] } }),
    );
    const older = text.replace(`Standards](${xkcd})`, 'Other](https://a.test/)');
    const digest = {
      ...digestOf(text, {
        path: '2024-05-08.md',
        config: { ...issue, sections: { only: ['Links'] } },
      }),
      format: links ?? formatOf(),
    };
    const archive = createArchive(
      [links, events].flatMap((format) =>
        format ? [{ path: '2024-05-01.md', text: older, format }] : [],
      ),
    );
    const settings = new Map([
      [rule, { severity: 'error' as const, options: { sections: 'any', except: [] } }],
    ]);
    expect(lintDigest(digest, { archive, today: '2024-06-01', settings })).toEqual([]);
  });
});

describe('sections: same', () => {
  const options = { sections: 'same' };
  const config = issue;

  it('lets a link stand once in each section of a file', () => {
    const text = `# Papers\n\n* [A](${xkcd})\n\n# Talks\n\n* [A](${xkcd})\n* [B](${xkcd})\n`;
    expect(places(lint(text, { rule, config, options }))).toEqual(['8 after digest.md:7']);
    expect(lint(text, { rule, config })).toHaveLength(2);
  });

  it('knows a section again in another file, whatever the title of the page', () => {
    const text = (title: string, section: string) =>
      `# ${title}\n\n## ${section}\n\n* [A](${xkcd})\n`;
    const archive = { '2024-05-01.md': text('Issue 1', 'Papers') };
    const path = '2024-05-08.md';
    expect(lint(text('Issue 2', 'Papers'), { rule, config, options, path, archive })).toHaveLength(
      1,
    );
    expect(lint(text('Issue 2', 'Talks'), { rule, config, options, path, archive })).toEqual([]);
  });
});

describe('within', () => {
  it('some days counts no double that is further away', () => {
    const text = page(['2024-05-30', xkcd], ['2024-05-10', xkcd], ['2024-04-30', xkcd]);
    const found = (days: number) => places(lint(text, { rule, options: { within: { days } } }));
    expect(found(9)).toEqual([]);
    expect(found(10)).toEqual(['11 after digest.md:7']);
    expect(found(30)).toEqual(['7 after digest.md:3', '11 after digest.md:3']);
  });

  it('some days counts entries without a date among themselves', () => {
    const undated = `### xkcd: [Standards](${xkcd})\n`;
    const options = { within: { days: 30 } };
    expect(lint(`# A\n\n${undated}\n${undated}`, { rule, options })).toHaveLength(1);
    expect(lint(`${page(['2024-05-30', xkcd])}\n# A\n\n${undated}`, { rule, options })).toEqual([]);
    const archive = { 'a.md': page(['2024-05-20', xkcd]) };
    expect(lint(page(['2024-05-30', xkcd]), { rule, options, archive })).toHaveLength(1);
    expect(lint(page(['2024-06-30', xkcd]), { rule, options, archive })).toEqual([]);
  });

  it('some files counts the files between', () => {
    const item = `* [Standards](${xkcd})\n`;
    const archive = { '2024-05-01.md': item, '2024-05-08.md': '* [A](https://a.test/)\n' };
    const found = (files: number) =>
      lint(item, {
        rule,
        config: issue,
        path: '2024-05-15.md',
        archive,
        options: { within: { files } },
      });
    expect(found(1)).toEqual([]);
    expect(found(2)).toHaveLength(1);
    expect(
      lint(item + item, { rule, config: issue, options: { within: { files: 0 } } }),
    ).toHaveLength(1);
  });
});

describe('doubles in a review', () => {
  /** Lints one file of a change. */
  function review(
    files: Record<string, ChangedText>,
    { path = 'digest.md', ...setup }: LintSetup = {},
  ) {
    const texts = Object.entries(files).map(([name, { after = '' }]) => [name, after] as const);
    const { [path]: text = '', ...rest } = Object.fromEntries(texts);
    const archive = { ...setup.archive, ...rest };
    return lint(text, { ...setup, rule, path, archive, additions: additionsOf(files, setup) });
  }

  it('are found at the added one, though it stands above', () => {
    const old: [string, string] = ['2024-05-01', xkcd];
    const before = page(['2024-05-02', 'https://xkcd.com/1/'], old);
    const after = page(
      ['2024-05-03', 'http://www.xkcd.com/927'],
      ['2024-05-02', 'https://xkcd.com/1/'],
      old,
    );
    const found = review({ 'digest.md': { before, after } });
    expect(places(found)).toEqual(['3 after digest.md:11']);
    expect(found[0]?.message).toBe(
      'Unexpected second entry for `http://www.xkcd.com/927`, expected one; the other is in `digest.md:11` under 2024-05-01',
    );
    expect(found[0]?.related?.[0]?.message).toBe('The other entry with this link');
  });

  it('are found at both of two added ones, and at the lower one where all of the file is new', () => {
    const before = page(['2024-05-01', xkcd]);
    const after = page(['2024-05-03', xkcd], ['2024-05-02', xkcd], ['2024-05-01', xkcd]);
    expect(places(review({ 'digest.md': { before, after } }))).toEqual([
      '3 after digest.md:11',
      '7 after digest.md:11',
    ]);
    expect(places(review({ 'digest.md': { after } }))).toEqual([
      '7 after digest.md:3',
      '11 after digest.md:3',
    ]);
  });

  it('are found at the entry whose link was changed to that of another', () => {
    const before = page(['2024-05-02', 'https://xkcd.com/1/'], ['2024-05-01', xkcd]).replace(
      '[Comic]',
      '[Barrel]',
    );
    const after = before.replace('https://xkcd.com/1/', xkcd);
    expect(places(review({ 'digest.md': { before, after } }))).toEqual(['3 after digest.md:7']);
  });

  it('are found in an earlier file, where the later one had it', () => {
    const setup = { config: issue };
    const item = `* [Standards](${xkcd})\n`;
    const files = { '2024-05-08.md': { before: '', after: item } };
    const archive = { '2024-05-15.md': item };
    expect(places(review(files, { ...setup, path: '2024-05-08.md', archive }))).toEqual([
      '1 after 2024-05-15.md:1',
    ]);
  });

  it('are found once where one change adds both, in the later file', () => {
    const setup = { config: issue };
    const item = `* [Standards](${xkcd})\n`;
    const files = { '2024-05-08.md': { after: item }, '2024-05-15.md': { after: item } };
    expect(review(files, { ...setup, path: '2024-05-08.md' })).toEqual([]);
    expect(places(review(files, { ...setup, path: '2024-05-15.md' }))).toEqual([
      '1 after 2024-05-08.md:1',
    ]);
  });

  it('that stood there before are the same finding, whichever one it stands on', () => {
    const before = page(['2024-05-03', 'http://xkcd.com/927'], ['2024-05-01', `${xkcd}#`]);
    const after = page(['2024-05-03', `${xkcd}#`], ['2024-05-01', 'http://xkcd.com/927']);
    const found = review({ 'digest.md': { before, after } });
    const base = lint(before, { rule });
    const touch = { isTouched: () => true, isRelation: () => true };
    expect(againstBase(found, base, touch).map(({ state }) => state)).toEqual(['existing']);
  });

  it('nobody added stay where a check finds them', () => {
    const before = page(['2024-05-03', xkcd], ['2024-05-01', xkcd]);
    const after = `${before}\n[[talk]](https://xkcd.com/about/)\n`;
    expect(places(review({ 'digest.md': { before, after } }))).toEqual(
      places(lint(after, { rule })),
    );
  });
});
