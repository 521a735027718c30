import type { Entry } from '../../src/digest/types.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { LinkOutcome } from '../../src/links/outcome.ts';
import type { NewEntry } from '../../src/review/entry.ts';
import type { SummaryInput } from '../../src/review/summary/input.ts';
import type { Source } from '../../src/text/source.ts';
import { findingAt, page, rangeOf, replacing } from './findings.ts';

const docs = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md';
const head = '0f3c2a9d4b5e6f708192a3b4c5d6e7f801234567';

/** The address of a line of a made-up repository at a commit. */
export const lineUrl = (path: string, line: number) =>
  `https://github.com/octo-org/reading/blob/${head}/${path}#L${line}`;

/** A review with nothing in it. */
export function emptyReview(rest: Partial<SummaryInput> = {}): SummaryInput {
  const none = { total: 0, starred: 0, bySource: [], byMonth: [] };
  return {
    verdict: 'clean',
    failOn: 'error',
    findings: [],
    sources: () => undefined,
    entries: [],
    skippedLinks: [],
    stars: { added: none, archive: none },
    addedSuppressions: [],
    notices: [],
    head,
    lineUrl: undefined,
    previous: undefined,
    commands: {
      review: 'npx copydesk review --base main',
      check: 'npx copydesk check',
      fix: 'npx copydesk fix',
    },
    docsUrl: docs,
    ...rest,
  };
}

/** A new entry as a test names it. */
interface EntrySpec {
  path?: string;
  first?: number;
  last?: number;
  source?: string | undefined;
  title?: string;
  url?: string;
  starred?: boolean;
  link?: Partial<LinkOutcome>;
  match?: NewEntry['title'];
}

/** A new entry. */
export function newEntry(spec: EntrySpec = {}): NewEntry {
  const { path = 'reading.md', first = 5, last = first, starred = false, link, match } = spec;
  const source = 'source' in spec ? spec.source : 'arXiv';
  const { title = 'Attention Is All You Need', url = 'https://arxiv.org/abs/1706.03762' } = spec;
  const point = (line: number) => ({ line, column: 9, offset: 0 });
  const range = { start: point(first), end: point(last) };
  return {
    path,
    entry: {
      head: range,
      range,
      url,
      title: { text: title, range },
      source: source === undefined ? undefined : { text: source, range },
      star: starred ? { text: ':star:', range } : undefined,
    } as Entry,
    link: link && ({ url, duration: 1, ...link } as LinkOutcome),
    title: match,
  };
}

/** A finding with its place. */
export function placed(finding: Finding, rest: Partial<Finding> = {}): Finding {
  return { ...finding, state: 'introduced', suggested: false, place: 'inline', ...rest };
}

const rule = (id: string) => ({ rule: id, url: `${docs}#${id}` });

/** A page with five new entries, some of them in trouble. */
const richPage: Source = page(
  'reading.md',
  '# Reading',
  '',
  '## 2026.03.02',
  '',
  '### :star:arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)',
  '',
  '**Keywords**: transformers, attention',
  '',
  '### Distill: [Understanding LSTM Networks](http://colah.github.io/posts/2015-08-Understanding-LSTMs/?utm_source=feed)',
  '',
  '### Google AI: [Transformer](https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html)',
  '',
  '### YouTube: [https://www.youtube.com/watch?v=aircAruvnKk](https://www.youtube.com/watch?v=aircAruvnKk)',
  '',
  '### Distil: [Feature Visualization](https://distill.pub/2017/feature-visualization/)',
  '',
  '## 2026-03-01',
  '',
  '### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)',
);

function richFindings(): Finding[] {
  const source = richPage;
  return [
    placed(
      findingAt(source, '2026.03.02', {
        ...rule('digest-day-format'),
        message: 'Unexpected `2026.03.02`, expected `2026-03-02`',
        fix: { safe: true, edits: [replacing(source, '2026.03.02', '2026-03-02')] },
      }),
      { suggested: true },
    ),
    placed(
      findingAt(source, '?utm_source=feed', {
        ...rule('digest-link-tracking'),
        severity: 'warning',
        message: 'Unexpected tracking parameter `utm_source`, expected none',
        fix: { safe: true, edits: [replacing(source, '?utm_source=feed', '')] },
      }),
      { suggested: true },
    ),
    placed(
      findingAt(source, 'https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html', {
        ...rule('digest-link-dead'),
        message:
          'Dead link `https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html`: the server answers 404 Not Found',
      }),
    ),
    placed(
      findingAt(source, '[https://www.youtube.com/watch?v=aircAruvnKk]', {
        ...rule('digest-title-missing'),
        message: 'Unexpected address in place of a title, expected the title of the page',
        fix: {
          safe: false,
          edits: [
            replacing(
              source,
              '[https://www.youtube.com/watch?v=aircAruvnKk]',
              '[But what is a neural network? | Deep learning chapter 1]',
            ),
          ],
        },
      }),
      { suggested: true },
    ),
    placed(
      findingAt(source, 'Distil:', {
        ...rule('digest-source-label'),
        severity: 'warning',
        message: 'Unexpected source `Distil`, expected `Distill` as on 34 entries of the archive',
        fix: { safe: false, edits: [replacing(source, 'Distil:', 'Distill:')] },
        related: [
          {
            path: source.path,
            range: rangeOf(source, 'Distill:'),
            message: 'as it is written here',
          },
        ],
      }),
      { place: 'summary', why: 'too-many' },
    ),
    placed(
      findingAt(source, 'https://distill.pub/2017/feature-visualization/', {
        ...rule('digest-link-unverified'),
        severity: 'info',
        message:
          'Could not verify `https://distill.pub/2017/feature-visualization/`: the server does not answer in time',
      }),
      { place: 'summary', why: 'info' },
    ),
    ...['one', 'two', 'three'].map((subject) =>
      placed(findingAt(source, '# Reading', { subject }), { state: 'existing', place: 'existing' }),
    ),
  ];
}

/** A review with something in each of its parts. */
export function richReview(rest: Partial<SummaryInput> = {}): SummaryInput {
  const entries = [
    newEntry({
      first: 5,
      last: 7,
      starred: true,
      link: { outcome: 'alive', reason: 'ok' },
      match: 'same',
    }),
    newEntry({
      first: 9,
      source: 'Distill',
      title: 'Understanding LSTM Networks',
      url: 'http://colah.github.io/posts/2015-08-Understanding-LSTMs/?utm_source=feed',
      link: {
        outcome: 'moved',
        reason: 'permanent-redirect',
        finalUrl: 'https://colah.github.io/posts/2015-08-Understanding-LSTMs/',
      },
      match: 'same',
    }),
    newEntry({
      first: 11,
      source: 'Google AI',
      title: 'Transformer',
      url: 'https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html',
      link: { outcome: 'dead', reason: 'not-found' },
    }),
    newEntry({
      first: 13,
      source: 'YouTube',
      title: 'https://www.youtube.com/watch?v=aircAruvnKk',
      url: 'https://www.youtube.com/watch?v=aircAruvnKk',
      link: { outcome: 'alive', reason: 'ok' },
      match: 'different',
    }),
    newEntry({
      first: 15,
      source: 'Distil',
      title: 'Feature Visualization',
      url: 'https://distill.pub/2017/feature-visualization/',
      link: { outcome: 'unverified', reason: 'timeout' },
    }),
  ];
  return emptyReview({
    verdict: 'findings',
    findings: richFindings(),
    sources: (path) => (path === richPage.path ? richPage : undefined),
    entries,
    skippedLinks: [{ count: 2, reason: 'the time limit of the run was reached' }],
    stars: richStars,
    addedSuppressions: [
      { path: 'reading.md', line: 4, text: '<!--lint disable digest-link-dead-->' },
    ],
    lineUrl,
    ...rest,
  });
}

/** The stars of {@link richReview}. */
export const richStars: SummaryInput['stars'] = {
  added: {
    total: 5,
    starred: 1,
    bySource: [
      { source: 'arXiv', total: 1, starred: 1 },
      { source: 'Distil', total: 1, starred: 0 },
      { source: 'Distill', total: 1, starred: 0 },
      { source: 'Google AI', total: 1, starred: 0 },
      { source: 'YouTube', total: 1, starred: 0 },
    ],
    byMonth: [{ month: '2026-03', total: 5, starred: 1 }],
  },
  archive: {
    total: 412,
    starred: 121,
    bySource: [
      { source: 'arXiv', total: 203, starred: 88 },
      { source: 'YouTube', total: 90, starred: 0 },
      { source: 'Google AI', total: 85, starred: 21 },
      { source: 'Distill', total: 34, starred: 12 },
    ],
    byMonth: [
      ['2026-03', 4, 1],
      ['2026-02', 41, 13],
      ['2026-01', 38, 9],
      ['2025-12', 22, 4],
      ['2025-11', 35, 12],
      ['2025-10', 47, 16],
      ['2025-09', 30, 11],
      ['2025-08', 19, 3],
      ['2025-07', 25, 8],
      ['2025-06', 33, 10],
      ['2025-05', 36, 12],
      ['2025-04', 40, 11],
      ['2025-03', 42, 11],
    ].map(([month, total, starred]) => ({
      month: String(month),
      total: Number(total),
      starred: Number(starred),
    })),
  },
};

/** A review of new entries that are all right. */
export function cleanReview(rest: Partial<SummaryInput> = {}): SummaryInput {
  const entries = [
    newEntry({
      starred: true,
      link: { outcome: 'alive', reason: 'ok' },
      match: 'same',
    }),
    newEntry({
      first: 8,
      source: 'Distill',
      title: 'Feature Visualization',
      url: 'https://distill.pub/2017/feature-visualization/',
      link: { outcome: 'alive', reason: 'ok' },
      match: 'same',
    }),
  ];
  const added = {
    total: 2,
    starred: 1,
    bySource: [
      { source: 'arXiv', total: 1, starred: 1 },
      { source: 'Distill', total: 1, starred: 0 },
    ],
    byMonth: [{ month: '2026-03', total: 2, starred: 1 }],
  };
  return emptyReview({ entries, stars: { ...richStars, added }, lineUrl, ...rest });
}
