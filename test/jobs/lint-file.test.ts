import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';
import { compareDigests } from '../../src/digest/additions.ts';
import { createArchive } from '../../src/digest/archive/archive.ts';
import { againstBase } from '../../src/findings/baseline.ts';
import type { Finding } from '../../src/findings/finding.ts';
import {
  belongs,
  type DigestFile,
  isDigest,
  lintDigests,
  lintFile,
  readFile,
} from '../../src/jobs/lint-file.ts';
import type { AuthorAssociation } from '../../src/rules/engine/rule.ts';
import { createSource } from '../../src/text/source.ts';
import { addedLines } from '../support/changes.ts';

const config = parseConfig(
  `digests:
  - files: ["*.md"]
    day: "## {date:YYYY-MM-DD}"
    entry: "### {star?}{source}: [{title}]({url})"
rules:
  digest-policy:
    - error
    - policies:
        - message: Expected the abstract page instead of the PDF.
          refuse: [arxiv.org/pdf]
          except-authors: [OWNER]
        - message: Expected no new entry in the archive of a past year.
          closed: [2023.md]
`,
  'copydesk.yml',
);
const today = '2024-06-01';

function fileOf(path: string, text: string): DigestFile {
  const configs = config.digests.filter((digest) => digest.matches(path));
  return { source: createSource(path, text), bom: false, configs, assumed: false };
}

function archiveOf(files: readonly DigestFile[]) {
  return createArchive(
    files.flatMap(({ source, configs }) =>
      configs.map(({ format }) => ({ path: source.path, text: source.text, format })),
    ),
  );
}

/** What a change of these files introduces, as `path:line rule`, and the comments that hide nothing. */
function review(
  texts: Record<string, { before?: string; after: string }>,
  author?: AuthorAssociation,
) {
  const paths = Object.keys(texts);
  const base = paths.flatMap((path) => {
    const text = texts[path]?.before;
    return text === undefined ? [] : [fileOf(path, text)];
  });
  const head = paths.map((path) => fileOf(path, texts[path]?.after ?? ''));
  const read = head.map((file) => ({ file, digests: readFile(file) }));
  const before = base.map((file) => ({ file, digests: readFile(file) }));
  const added = new Map(
    paths.map((path) => [path, addedLines(texts[path]?.before ?? '', texts[path]?.after ?? '')]),
  );
  const isAdded = (path: string, line: number) => added.get(path)?.has(line) ?? false;
  const additions = compareDigests(
    read.flatMap(({ digests }) => digests),
    before.flatMap(({ digests }) => digests),
    isAdded,
  );
  const baseArchive = archiveOf(base);
  const known = before.flatMap(
    ({ file, digests }) => lintDigests(file, digests, { archive: baseArchive, today }).findings,
  );
  const archive = archiveOf(head);
  const linted = read.map(({ file, digests }) => {
    const old = before.find((each) => each.file.source.path === file.source.path);
    const change = { additions, before: old?.digests[0]?.document, author };
    return lintDigests(file, digests, { archive, today, change });
  });
  const judged = againstBase(
    linted.flatMap(({ findings }) => findings),
    known,
    {
      isTouched: ({ path, range }) => isAdded(path, range.start.line),
      isRelation: () => false,
    },
  );
  const place = ({ path, range, rule }: Finding) => `${path}:${range.start.line} ${rule}`;
  return {
    introduced: judged.filter(({ state }) => state === 'introduced').map(place),
    existing: judged.filter(({ state }) => state === 'existing').length,
    comments: linted.flatMap(({ silence }) => silence.addedComments.map(({ text }) => text)),
  };
}

const page =
  '## 2024-05-02\n\n### arXiv: [Attention Is All You Need](https://arxiv.org/pdf/1706.03762)\n';
const adam = '### arXiv: [Adam](https://arxiv.org/pdf/1412.6980)\n';

describe('a review of files', () => {
  it('tells what a change introduces from what stood there', () => {
    expect(review({ '2024.md': { before: page, after: `${page}\n${adam}` } })).toEqual({
      introduced: ['2024.md:5 digest-policy'],
      existing: 1,
      comments: [],
    });
  });

  it('blames nobody for what was moved to another file', () => {
    const files = {
      '2024.md': { before: `${page}\n${adam}`, after: page },
      'more.md': { before: '## 2024-05-01\n', after: `## 2024-05-01\n\n${adam}` },
    };
    expect(review(files).introduced).toEqual([]);
  });

  it('exempts whom a policy exempts', () => {
    const files = { '2024.md': { before: page, after: `${page}\n${adam}` } };
    expect(review(files, 'OWNER')).toMatchObject({ introduced: [], existing: 0 });
    expect(review(files, 'CONTRIBUTOR').introduced).toHaveLength(1);
  });

  it('keeps new entries out of a closed file, and lets others be mended', () => {
    const before = page.replaceAll('2024', '2023').replace('/pdf/', '/abs/');
    const mended = before.replace('1706.03762', '1706.03762v7').replace('Attention', 'attention');
    expect(review({ '2023.md': { before, after: mended } }).introduced).toEqual([]);
    const after = `${before}\n${adam.replace('/pdf/', '/abs/')}`;
    expect(review({ '2023.md': { before, after } }).introduced).toEqual([
      '2023.md:5 digest-policy',
    ]);
  });

  it('hides nothing by a comment that the change brings, and says so', () => {
    const comment = '<!--lint disable-->';
    const after = page.replace('\n\n', `\n\n${comment}\n\n`);
    expect(review({ '2024.md': { before: page, after: `${after}\n${adam}` } })).toEqual({
      introduced: ['2024.md:7 digest-policy'],
      existing: 1,
      comments: [comment],
    });
    expect(review({ '2024.md': { before: after, after: `${after}\n${adam}` } })).toEqual({
      introduced: [],
      existing: 0,
      comments: [],
    });
  });

  it('finds what a check finds where there is no change', () => {
    const file = fileOf('2024.md', `<!--lint ignore-->\n\n${page}\n${adam}`);
    const linted = lintFile(file, { archive: archiveOf([file]), today });
    expect(linted.findings.map(({ rule }) => rule)).toEqual(['digest-policy', 'digest-policy']);
    expect(linted.silence.addedComments).toEqual([]);
    expect(linted.silence.apply(linted.findings)).toEqual(linted.findings);
  });
});

describe('a file that no configuration names', () => {
  const day = '## 2024-05-02';
  const xkcd = '### xkcd: [Standards](https://xkcd.com/927/)';

  it.each([
    ['a day with an entry', `# Links\n\n${day}\n\n${xkcd}\n`, true],
    ['a day in another style', `## May 2, 2024\n\n${xkcd}\n`, true],
    ['an entry that is not quite right', `${day}\n\n###xkcd : [S](https://xkcd.com/927/)\n`, true],
    ['a day in a file of carriage returns', `${day}\r\r${xkcd}\r`, true],
    ['a day alone', `${day}\n\nText\n`, false],
    ['an entry under no day', `# Links\n\n${xkcd}\n`, false],
    ['an entry without a source', `${day}\n\n### [Standards](https://xkcd.com/927/)\n`, false],
    ['days of a change log', `${day}\n\n### Added\n\n- [Pages](https://a.test/)\n`, false],
    ['versions', '## [1.2.0](https://a.test/) (2024-05-02)\n\n### Fixed\n', false],
    ['a day with an entry in code', `\`\`\`\n${day}\n\n${xkcd}\n\`\`\`\n`, false],
    ['nothing', '', false],
  ])('is told by what it has: %s', (_, text, expected) => {
    const file = { ...fileOf('links.md', text), assumed: true };
    expect(belongs(file)).toBe(expected);
    expect(isDigest(file, readFile(file))).toBe(expected);
    expect(belongs({ ...file, assumed: false })).toBe(true);
  });
});
