import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/dates/calendar.ts';
import type { Stars } from '../../src/digest/stars.ts';
import { requestAddress } from '../../src/links/redirects.ts';
import { readCopy, withCopies } from '../../src/nightly/archived-copy.ts';
import { fixesBody } from '../../src/nightly/fixes.ts';
import { wantedIssue } from '../../src/nightly/issue.ts';
import { readBoxes, readNightMarker } from '../../src/nightly/marker.ts';
import type { RuleCount } from '../../src/nightly/report.ts';
import { commentLimit } from '../../src/report/section.ts';
import { cmark, hasCmark } from '../support/cmark.ts';
import { hostilePieces, hostileText } from '../support/hostile.ts';
import { outlineOf } from '../support/html-outline.ts';
import { nightLink, startArchive } from '../support/nights.ts';
import { runs } from '../support/runs.ts';

const nights = ['2024-06-01', '2024-06-02', '2024-06-03'];

const stars: Stars = {
  total: 9,
  starred: 2,
  bySource: [{ source: 'Go Blog', total: 9, starred: 2 }],
  byMonth: [
    { month: '2024-05', total: 5, starred: 1 },
    { month: '2024-04', total: 4, starred: 1 },
  ],
};
const rule: RuleCount = {
  rule: 'digest-title-text',
  url: 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-title-text',
  severity: 'warning',
  count: 3,
  safe: 2,
  unsafe: 1,
  path: 'digest.md',
  line: 7,
};

/** The text with a character of its own for each half of one that lacks its other half. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function fileUrl(path: string, line = 1): string {
  return `https://github.com/octo-org/reading/blob/main/${encodeURIComponent(wellFormed(path))}#L${line}`;
}

/** An archive in which these links died. */
function withDead(links: readonly ReturnType<typeof nightLink>[], more = {}) {
  const archive = startArchive(links, more);
  const what = Object.fromEntries(links.map(({ url }) => [url, 'dead']));
  for (const today of nights) archive.night(today, what);
  return archive;
}

describe('the body of the issue', () => {
  it('tells what is dead by file and age, with the days and the archived copy', () => {
    const archive = withDead([
      nightLink('https://a.example/1', { path: 'b.md', date: '2023-01-01', title: 'Old' }),
      nightLink('https://a.example/2', {
        path: 'b.md',
        date: '2024-05-01',
        title: 'New',
        places: 3,
      }),
      nightLink('https://a.example/3', { path: 'a.md', title: '' }),
    ]);
    const copy = 'https://web.archive.org/web/20230102030405/https://a.example/1';
    archive.stored = withCopies(
      archive.stored,
      new Map([['https://a.example/1', copy]]),
      '2024-06-03',
    );
    const { body, title } = wantedIssue(archive.report(), fileUrl);
    expect(title).toBe('Copydesk: what the archive needs');
    expect(body).toMatch(/^### Copydesk: 3 dead links\n/);
    const lines = body.split('\n').filter((line) => /^- |^\[`/.test(line));
    expect(lines.map((line) => line.replace(/\(http[^)]*\)|<!--.*-->/g, '').trim())).toEqual([
      '[`a.md`]',
      '- [ ] [a\\.example\\/3] ([line 3], 2024-05-01): the server answers 404 Not Found, seen on 2024-06-01, 2024-06-02 and 2024-06-03.',
      '[`b.md`]',
      '- [ ] [New] ([line 3], 2024-05-01, and 2 more places): the server answers 404 Not Found, seen on 2024-06-01, 2024-06-02 and 2024-06-03.',
      '- [ ] [Old] ([line 3], 2023-01-01): the server answers 404 Not Found, seen on 2024-06-01, 2024-06-02 and 2024-06-03. [Archived copy of 2023-01-02], which wants a look.',
    ]);
  });

  it('has the findings by rule, the commands that mend them, stars and nights', () => {
    const archive = startArchive([], { rules: [rule], stars });
    for (const today of nights) archive.night(today, {});
    const { body, state } = wantedIssue(archive.report(), fileUrl);
    expect(state).toBe('open');
    expect(body).toContain('### Copydesk: 3 formatting problems');
    expect(body).toContain('`npx copydesk fix --offline` mends 2 of them.');
    expect(body).toContain('`npx copydesk fix --offline --unsafe` mends 1 more');
    expect(body.match(/```mermaid/g)).toHaveLength(2);
    expect(body).toContain('| Go Blog | 9 | 2 |');
    expect(body).toContain('<b>The last 3 nights</b>');
  });

  it('is clean where only notes are left', () => {
    const archive = startArchive([], { rules: [{ ...rule, severity: 'info' }] });
    expect(archive.issue()).toMatchObject({ state: 'clean' });
    expect(archive.issue().body).toContain('### Copydesk: the archive is in order');
  });

  it('tells what is not recognised, the most first and no more than a few in the open', () => {
    const file = (at: number) => ({ path: `${at}.md`, recognised: at % 2, all: 10 + at, line: 3 });
    const coverage = Array.from({ length: 8 }, (_, at) => file(at));
    const archive = startArchive([], { coverage });
    const { body, state } = wantedIssue(archive.report(), fileUrl);
    expect(state).toBe('clean');
    expect(body).toContain('### Copydesk: what is recognised of the archive is in order');
    expect(body).toContain(
      '104 of 108 lines that look like entries are not recognised, in 8 files.',
    );
    const [open = '', folded = ''] = body.split('<summary>More files</summary>');
    expect(open.match(/(?<=^- \[`)\d/gm)).toEqual(['6', '7', '4', '5', '2']);
    expect(folded.match(/(?<=^- \[`)\d/gm)).toEqual(['3', '0', '1']);
    expect(open).toContain('`7.md`](');
    expect(open).toContain('1 of 17 lines; the first that is not recognised is line 3');
  });

  it('is worth no write for what changes every night', () => {
    const links = [nightLink('https://a.example/1'), nightLink('https://b.example/2')];
    const archive = startArchive(links, { rules: [rule], stars });
    const substances = new Set<string>();
    const bodies = new Set<string>();
    for (let at = 0; at < 12; at++) {
      const what = {
        'https://a.example/1': at % 3 ? 'alive' : 'timeout',
        'https://b.example/2': 'wall',
      };
      archive.night(addDays('2024-06-01', at), what);
      const { body, substance } = archive.issue();
      substances.add(substance);
      bodies.add(body);
      expect(readNightMarker(body)?.substance).toBe(substance);
    }
    expect(substances.size).toBe(1);
    expect(bodies.size).toBe(12);
  });

  it('keeps the limit with 10,000 dead links, and loses what helps least first', () => {
    const links = Array.from({ length: 10_000 }, (_, at) =>
      nightLink(`https://a.example/${at}`, {
        title: `Entry ${at} `.repeat(20),
        path: `digest/${at % 40}.md`,
      }),
    );
    const archive = withDead(links, { rules: [rule], stars });
    const { body } = wantedIssue(archive.report(), fileUrl);
    expect(body.length).toBeLessThanOrEqual(commentLimit.max);
    expect(body.length).toBeGreaterThan(commentLimit.max - 1000);
    expect(readNightMarker(body)).toBeDefined();
    expect(readBoxes(body).size).toBeGreaterThan(50);
    expect(body).toMatch(/… and 9,\d\d\d more links, left out for length/);
    expect(body).not.toContain('```mermaid');
    expect(body).not.toContain('Stars by source');
  });
});

/** The bodies of the issue and of the fixes with this text wherever a stranger can put one. */
function bodyOf(text: string): string {
  const title = `a${text}z`;
  const path = `a${text}z.md`;
  const spelled = `https://a.example/a${text}z`;
  const url = requestAddress(spelled) ?? 'https://a.example/z';
  const moved = 'https://c.example/old';
  const ignored = 'https://d.example/x';
  const links = [
    nightLink(url, { title, path, spelled }),
    nightLink(moved, { title: '', path: 'b.md', spelled: moved }),
    nightLink(ignored, { title, path: 'c.md' }),
  ];
  const archive = startArchive(links, {
    rules: [{ ...rule, path }],
    coverage: [{ path, recognised: 3, all: 30, line: 3 }],
    stars: { ...stars, bySource: [{ source: title, total: 2, starred: 1 }] },
  });
  for (const today of nights) {
    archive.night(today, {
      [url]: 'dead',
      [moved]: `https://e.example/${encodeURI(wellFormed(text))}`,
      [ignored]: 'dead',
    });
  }
  const record = archive.stored.links.get(ignored);
  if (record) {
    const box = { ticked: true, day: '2024-06-03' };
    archive.stored = {
      ...archive.stored,
      links: new Map([...archive.stored.links, [ignored, { ...record, box }]]),
    };
  }
  const found = readCopy(JSON.stringify([[], ['20240520030405', spelled]]), url) ?? 'none';
  const copy = `https://web.archive.org/web/20240520030405/${url}`;
  const copies = new Map([[url, found === 'none' ? copy : found]]);
  archive.stored = withCopies(archive.stored, copies, '2024-06-03');
  const file = { path, bytes: new Uint8Array() };
  const fixes = fixesBody([{ ...rule, files: [file], fixed: [] }], false);
  return `${wantedIssue(archive.report(), fileUrl).body}\n\n${fixes}`;
}

describe('a text of a stranger in the issue', () => {
  const linked =
    /(?:^|\W)@[a-z0-9]|#\d|\bgh-\d|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|https?:\/\/|www\.|mailto:\w|:[\w+-]+:/i;
  const plain = bodyOf('');
  const wanted = hasCmark ? outlineOf(cmark(plain)) : undefined;

  function expectInert(text: string): void {
    const body = bodyOf(text);
    expect(readBoxes(body).size).toBe(readBoxes(plain).size);
    expect([...readBoxes(body).values()]).toEqual([...readBoxes(plain).values()]);
    expect(readNightMarker(body)?.state).toBe('open');
    if (!wanted) return;
    const outline = outlineOf(cmark(body));
    expect(outline.elements).toEqual(wanted.elements);
    expect(outline.comments.length).toBe(wanted.comments.length);
    expect(outline.prose).not.toMatch(linked);
  }

  it.each(hostilePieces)('stays in its place: %j', (piece) => {
    expectInert(piece);
  });

  it('stays in its place, however it is put together', () => {
    fc.assert(fc.property(hostileText, expectInert), runs(300));
  });
});
