import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/digest/archive/archive.ts';
import type { ArchiveFile } from '../../../src/digest/archive/archive-file.ts';
import { linkIdentity } from '../../../src/digest/identity/identity.ts';
import { digestOf, formatOf } from '../../support/lint.ts';

const page = formatOf();
const issue = formatOf({ 'date-in': '{date:YYYY-MM-DD}.md', entry: '* [{title}]({url})' });

function archiveOf(files: Record<string, string>, format = page) {
  return createArchive(Object.entries(files).map(([path, text]) => ({ path, text, format })));
}

const video = 'https://www.youtube.com/watch?v=8pTEmbeENF4';

describe('the places of a link', () => {
  it('are those of entries whose link is the same, in the order of files and lines', () => {
    const archive = archiveOf({
      'b.md': '## 2024-05-02\n\n### YouTube: [Bret Victor](https://youtu.be/8pTEmbeENF4)\n',
      'a.md': `# Talks\n\n## Old\n\n### YouTube: [The Future](${video}&t=5)\n\n### [The Future](${video})\n`,
      'c.md': '### xkcd: [Standards](https://xkcd.com/927/)\n',
    });
    expect(archive.places(video)).toMatchObject([
      {
        path: 'a.md',
        range: { start: { line: 5 } },
        date: undefined,
        section: ['Old'],
        title: 'The Future',
      },
      { path: 'a.md', range: { start: { line: 7 } } },
      { path: 'b.md', range: { start: { line: 3 } }, date: '2024-05-02', section: [] },
    ]);
  });

  it.each([
    ['a reference', `### YouTube: [The Future][future]\n\n[future]: ${video}\n`],
    ['an address in angle brackets', `### YouTube: <${video}>\n`],
    ['a bare address', `### YouTube: ${video}\n`],
    ['escapes', '### YouTube: [The Future](https://www.youtube.com/watch?v\\=8pTEmbeENF4)\n'],
    ['an underlined heading', `YouTube: [The Future](${video})\n---\n`],
  ])('are found where an entry has %s', (_, text) => {
    expect(archiveOf({ 'a.md': text }).places(video)).toHaveLength(1);
  });

  it.each([
    ['an extra link', `### xkcd: [S](https://xkcd.com/927/)\n\n[[video]](${video})\n`],
    ['a quote', `> ### YouTube: [The Future](${video})\n`],
    ['code', `\`\`\`\n### YouTube: [The Future](${video})\n\`\`\`\n`],
    ['another link of the site', '### YouTube: [Another](https://youtu.be/lKXe3HUG2l4)\n'],
  ])('do not count %s', (_, text) => {
    expect(archiveOf({ 'a.md': text }).places(video)).toEqual([]);
  });

  it('are none for what is no http address', () => {
    const archive = archiveOf({ 'a.md': '### xkcd: [S](standards.md)\n' });
    expect(archive.places('standards.md')).toEqual([]);
    expect(archive.labels('standards.md')).toEqual([]);
  });

  it('are those of other files where a digest asks', () => {
    const text = `### YouTube: [The Future](${video})\n`;
    const archive = archiveOf({ 'a.md': text, 'b.md': text });
    const beside = digestOf(text, { path: 'b.md' });
    expect(archive.places(video, beside).map(({ path }) => path)).toEqual(['a.md']);
  });

  it('take from a file only what the format of the digest that asks reads there', () => {
    const entry = '* [{title}]({url})';
    const talks = formatOf({ entry, sections: { only: ['Talks'] } });
    const events = formatOf({ entry, sections: { only: ['Events'] } });
    const text = `## Talks\n\n* [A](https://a.test/1)\n\n## Events\n\n* [B](https://a.test/2)\n`;
    const both = (path: string): ArchiveFile[] => [
      { path, text, format: talks },
      { path, text, format: events },
    ];
    const archive = createArchive([...both('1.md'), { path: '0.md', text, format: issue }]);
    const beside = { ...digestOf('', { path: '2.md' }), format: talks };
    expect(archive.paths).toEqual(['0.md', '1.md']);
    expect(archive.places('https://a.test/1', beside).map(({ path }) => path)).toEqual([
      '0.md',
      '1.md',
    ]);
    expect(archive.places('https://a.test/2', beside).map(({ path }) => path)).toEqual(['0.md']);
    expect(archive.places('https://a.test/2').map(({ path }) => path)).toEqual(['0.md', '1.md']);
  });

  it('name an entry once that two formats read', () => {
    const text = `### YouTube: [The Future](${video})\n`;
    const files = [page, formatOf()].map((format) => ({ path: 'a.md', text, format }));
    expect(createArchive(files).places(video)).toHaveLength(1);
  });

  it('come from a digest that was read already, without reading its text', () => {
    const digest = digestOf(`### YouTube: [The Future](${video})\n`, { path: 'a.md' });
    const text = `${digest.document.source.text}\n### YouTube: [The Future](${video})\n`;
    const archive = createArchive([{ path: 'a.md', text, format: digest.format, digest }]);
    expect(archive.places(video)).toHaveLength(1);
  });

  it('are none in a file that is too complex to be parsed', () => {
    const text = `${'> '.repeat(200)}x\n\n### YouTube: [The Future](${video})\n`;
    expect(archiveOf({ 'a.md': text }).places(video)).toEqual([]);
  });

  it('are found for every entry that the model reads', () => {
    const address = fc.webUrl({ withFragments: true, withQueryParameters: true });
    const line = fc
      .tuple(fc.constantFrom('### A: [T](', '### A: <', '### A: ', '### [T]('), address)
      .map(
        ([before, url]) =>
          before + url + (before.endsWith('(') ? ')' : before.endsWith('<') ? '>' : ''),
      );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.join('\n\n');
        const archive = archiveOf({ 'a.md': text });
        for (const { url, head } of digestOf(text, { path: 'a.md' }).entries) {
          if (!linkIdentity(url)) continue;
          expect(archive.places(url).map(({ range }) => range)).toContainEqual(head);
        }
      }),
    );
  });
});

describe('the labels of a site', () => {
  it('are counted in all files, most used first', () => {
    const archive = archiveOf({
      'a.md':
        '### arXiv: [A](https://arxiv.org/abs/1706.03762)\n\n### arxiv: [B](http://www.arxiv.org/pdf/1512.03385.pdf)\n',
      'b.md':
        '### :star:arXiv: [C](https://arxiv.org/abs/1312.6114)\n\n### xkcd: [D](https://xkcd.com/927/)\n',
    });
    expect(archive.labels('https://export.arxiv.org/abs/1412.6980')).toEqual([
      { label: 'arXiv', count: 2 },
      { label: 'arxiv', count: 1 },
    ]);
    expect(archive.labels('https://a.test/')).toEqual([]);
  });

  it('are plain text, so that markup makes no other label', () => {
    const line = (label: string, page: number) => `### ${label}: [T](https://a.test/${page})\n\n`;
    const text = line('r/&lt;ML>', 1) + line('r/\\<ML\\>', 2) + line('b', 3) + line('a', 4);
    expect(archiveOf({ 'a.md': text }).labels('https://a.test/')).toEqual([
      { label: 'r/<ML>', count: 2 },
      { label: 'a', count: 1 },
      { label: 'b', count: 1 },
    ]);
  });

  it('are counted once in a file that two formats describe', () => {
    const text = '### arXiv: [A](https://arxiv.org/abs/1706.03762)\n';
    const files = [issue, page, formatOf()].map((format) => ({ path: 'a.md', text, format }));
    expect(createArchive(files).labels('https://arxiv.org/')).toEqual([
      { label: 'arXiv', count: 1 },
    ]);
  });
});

describe('an archive with further files', () => {
  const text = `### YouTube: [The Future](${video})\n`;
  const further = (path: string, label: string): ArchiveFile => ({
    path,
    text: text.replace('YouTube', label),
    format: page,
  });

  it('answers as one that was made of all of them', () => {
    const archive = archiveOf({ 'a.md': text, 'c.md': text }).with([further('b.md', 'Youtube')]);
    expect(archive.paths).toEqual(['a.md', 'b.md', 'c.md']);
    expect(archive.places(video).map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(archive.labels(video)).toEqual([
      { label: 'YouTube', count: 2 },
      { label: 'Youtube', count: 1 },
    ]);
    expect(archive.stars().total).toBe(3);
  });

  it('leaves the first one and another one as they are', () => {
    const archive = archiveOf({ 'a.md': text });
    archive.with([further('b.md', 'Youtube')]);
    const other = archive.with([further('c.md', 'Video'), further('d.md', 'Video')]);
    expect(archive.places(video).map(({ path }) => path)).toEqual(['a.md']);
    expect(other.paths).toEqual(['a.md', 'c.md', 'd.md']);
    expect(other.labels(video).map(({ label }) => label)).toEqual(['Video', 'YouTube']);
  });
});

describe('the paths of an archive', () => {
  it('go by the dates in names, each once', () => {
    const files = ['2024-05-08.md', '2024-05-01.md', '2024-05-08.md', 'draft.md'];
    const archive = createArchive(files.map((path) => ({ path, text: '', format: issue })));
    expect(archive.paths).toEqual(['draft.md', '2024-05-01.md', '2024-05-08.md']);
  });
});
