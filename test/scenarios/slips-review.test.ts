import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { addedLines } from '../support/changes.ts';
import { newsletterIssues, newsletterToday } from '../support/newsletter.ts';
import { changeOf, runReview } from '../support/review/run-review.ts';
import {
  issueSlips,
  listSlips,
  meetingSlips,
  pageSlips,
  type Slip,
  slipPage,
} from '../support/slips.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const configPath = '.github/copydesk.yml';
const [earlier, issue] = newsletterIssues().slice(4, 6) as [Issue, Issue];
type Issue = ReturnType<typeof newsletterIssues>[0];

/** A digest, the file that a pull request changes, and an entry that nothing is wrong with, below the last line of a kind. */
interface Kind {
  kind: string;
  slips: readonly Slip[];
  path: string;
  text: string;
  others: Readonly<Record<string, string>>;
  entry: { below: RegExp; text: string };
}

const newsletter = {
  path: issue.path,
  text: issue.text,
  others: {
    [earlier.path]: earlier.text,
    [configPath]: read('newsletter/copydesk.yml'),
  },
  entry: {
    below: /^\* \[[^\]\n]+\]\(https:\/\/xkcd\.com\/[^)\s]+\)$/gm,
    text: '\n* [Software disenchantment](https://tonsky.me/blog/disenchantment/)',
  },
};
const kinds: readonly Kind[] = [
  { kind: 'an issue', slips: issueSlips, ...newsletter },
  { kind: 'the meetings of an issue', slips: meetingSlips, ...newsletter },
  {
    kind: 'the list',
    slips: listSlips,
    path: 'README.md',
    text: read('curated/README.md'),
    others: { [configPath]: read('curated/copydesk.yml') },
    entry: {
      below: /^- \[[^\]\n]+\]\(https:[^)\s]+\) - .+$/gm,
      text: '\n- [Sphinx](https://www.sphinx-doc.org/) - Makes books of plain text.',
    },
  },
  {
    kind: 'the page',
    slips: pageSlips,
    path: 'page.md',
    text: slipPage(),
    others: {},
    entry: {
      below: /^### The Index: \[[^\]\n]+\]\(https:[^)\s]+\)$/gm,
      text: '\n\n### The Index: [Notes on folders](https://index.test/folders)',
    },
  },
];

describe.each(kinds)('a pull request on $kind', ({ slips, path, text, others, entry }) => {
  const reviewed = async (before: string, after: string) => {
    const state = (of: string) => new Map(Object.entries({ ...others, [path]: of }));
    const { placement, report } = await runReview({
      ...changeOf(state(before), state(after)),
      today: newsletterToday,
    });
    return { ...placement, entries: report.review?.entries ?? [] };
  };

  it.each(slips)('is told what it brings, where it brings it: $name', async ({ apply, rule }) => {
    const after = apply(text, earlier.text);
    const rest = withoutLines(text, addedLines(after, text));
    // A slip that only takes a line out is made in a page that has it.
    const before = rest === after ? text : rest;
    const added = addedLines(before, after);
    const { findings } = await reviewed(before, after);
    expect(findings.length).toBeGreaterThan(0);
    for (const { state, place, finding } of findings) {
      expect([rule, 'digest-title-missing']).toContain(finding.rule);
      expect(state).toBe('introduced');
      expect(place).toBe(finding.severity === 'info' ? 'summary' : 'inline');
      if (added.size > 0)
        expect(linesOf(finding).filter((line) => added.has(line))).not.toEqual([]);
    }
  });

  it.each(slips)('is not told what stood there: $name', async ({ apply }) => {
    const before = apply(text, earlier.text);
    const { index, 0: match } = [...before.matchAll(entry.below)].at(-1) as RegExpExecArray;
    const at = index + match.length;
    const { findings, inline, entries } = await reviewed(
      before,
      before.slice(0, at) + entry.text + before.slice(at),
    );
    expect(entries).toHaveLength(1);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ state }) => state)).toEqual(findings.map(() => 'existing'));
    expect(inline).toEqual([]);
  });
});

function linesOf({ range: { start, end } }: Finding): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at);
}

function withoutLines(text: string, numbers: ReadonlySet<number>): string {
  return text
    .split('\n')
    .filter((_, index) => !numbers.has(index + 1))
    .join('\n');
}
