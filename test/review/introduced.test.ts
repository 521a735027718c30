import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { diffOfTexts } from '../../src/review/diff.ts';
import { rules } from '../../src/rules/table.ts';
import { digestText } from '../support/fragments.ts';
import { changeOf, runReview } from '../support/review/run-review.ts';
import { runs } from '../support/runs.ts';

const path = 'digest.md';
const relations = new Set(rules.filter(({ relates }) => relates).map(({ id }) => id));

/** The findings that a change of one page introduces, in a repository with other files. */
async function introduced(before: string, after: string, others: Record<string, string> = {}) {
  const state = (text: string) => new Map([...Object.entries(others), [path, text]]);
  const change = changeOf(state(before), state(after));
  const { report } = await runReview({ ...change, today: '2024-07-01' });
  return report.findings.filter((finding) => finding.state === 'introduced');
}

/** The introduced findings about one place that are on no line that the change added or edited. */
async function blamed(before: string, after: string, others?: Record<string, string>) {
  const { isAdded } = diffOfTexts(before, after);
  const isTouched = ({ range: { start, end } }: Finding) =>
    Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at).some(isAdded);
  const found = await introduced(before, after, others);
  return found.filter((finding) => !relations.has(finding.rule) && !isTouched(finding));
}

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');
const list = 'digests:\n  - files: ["*.md"]\n    entry: \'* [{title}]({url}){": "description?}\'\n';
const asList = { '.github/copydesk.yml': list };

describe('a finding about one line or entry', () => {
  it('is introduced only where the change touched it, whatever the change', async () => {
    await fc.assert(
      fc.asyncProperty(digestText, digestText, fc.boolean(), async (before, after, isList) => {
        expect(await blamed(before, after, isList ? asList : {})).toEqual([]);
      }),
      runs(200),
    );
  });

  it('is introduced only where the change touched it, where lines come and go', async () => {
    const edits = fc.tuple(digestText, fc.infiniteStream(fc.nat(9)), fc.boolean());
    await fc.assert(
      fc.asyncProperty(edits, async ([text, choices, isList]) => {
        const kept = text.split('\n').flatMap((line) => {
          const choice = choices.next().value ?? 5;
          if (choice === 0) return [];
          return choice === 1 ? [line, '* [Zig](https://ziglang.org/)'] : [line];
        });
        expect(await blamed(text, kept.join('\n'), isList ? asList : {})).toEqual([]);
      }),
      runs(200),
    );
  });

  it('is nobody’s where a new entry shows what its neighbours lack', async () => {
    const before = lines(
      '* [Ripgrep](https://github.com/BurntSushi/ripgrep): searches files',
      '* [fd](https://github.com/sharkdp/fd)',
      '* [bat](https://github.com/sharkdp/bat): shows files',
    );
    const after = before + lines('* [hyperfine](https://github.com/sharkdp/hyperfine)');
    expect(await introduced(before, after, asList)).toEqual([]);
  });

  it('is nobody’s where a deletion moved it', async () => {
    const day = (date: string, number: number) =>
      lines(`## ${date}`, '', `### xkcd: [Comic ${number}](https://xkcd.com/${number}/)`, '');
    const before =
      day('2024-05-05', 5) +
      day('2024-05-04', 4).trimEnd() +
      lines('', '## 2024-05-03', '', '### xkcd: [Comic 3](https://xkcd.com/3/)', '') +
      day('2024-05-02', 2) +
      day('2024-05-01', 1);
    expect(await introduced(before, before.replace('## 2024-05-03\n\n', ''))).toEqual([]);
  });

  it('is nobody’s where the file was renamed into the digest', async () => {
    const text = lines(
      '## 2024-05-05',
      '',
      '### xkcd: [Comic 5](https://xkcd.com/5/?utm_source=x)',
    );
    const config = 'digests:\n  - files: ["issues/*.md"]\n';
    const before = new Map([
      ['.github/copydesk.yml', config],
      ['drafts/5.md', text],
    ]);
    const after = new Map([
      ['.github/copydesk.yml', config],
      ['issues/5.md', `${text}\n`],
    ]);
    const { change, repository } = changeOf(before, after);
    const files = [
      {
        path: 'issues/5.md',
        previousPath: 'drafts/5.md',
        status: 'renamed' as const,
        patch: undefined,
      },
    ];
    const { report } = await runReview({
      change: { ...change, files },
      repository,
      today: '2024-07-01',
    });
    expect(report.findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'digest-link-tracking existing',
    ]);
  });

  it('is on the added line where it is about the space beside it', async () => {
    const day = (date: string, number: number) =>
      lines(`## ${date}`, '', `### xkcd: [Comic ${number}](https://xkcd.com/${number}/)`, '');
    const before = [5, 4, 3, 2, 1].map((each) => day(`2024-05-0${each}`, each)).join('');
    const entry = '### xkcd: [Comic 9](https://xkcd.com/9/)';
    const after = before.replace('## 2024-05-03\n', `## 2024-05-03\n${entry}\n`);
    const found = await introduced(before, after);
    expect(found.map(({ rule }) => rule)).toContain('digest-blank-lines');
    const line = after.split('\n').indexOf(entry) + 1;
    expect(found.map(({ range }) => range.start.line)).toEqual(found.map(() => line));
  });
});

describe('a finding about a relation', () => {
  it('may be where the change added nothing, if the change caused it', async () => {
    const day = (date: string, number: number) =>
      lines(`## ${date}`, '', `### xkcd: [Comic ${number}](https://xkcd.com/${number}/)`, '');
    const before = day('2024-05-03', 3) + day('2024-05-01', 1);
    const found = await introduced(before, day('2024-05-02', 2) + before);
    expect(found.map(({ rule }) => rule)).toEqual(['digest-day-order']);
  });

  it('is nobody’s where the change touched neither of a pair', async () => {
    const twice = '* [Zig](https://ziglang.org/): a language\n';
    const broken = `${twice}\n## Tools\n\n\`\`\`\n${twice}`;
    const found = await introduced(broken, broken.replace('```\n', ''), asList);
    expect(found).toEqual([]);
    const added = await introduced(twice, twice + twice, asList);
    expect(added.map(({ rule }) => rule)).toEqual(['digest-entry-unique']);
  });
});
