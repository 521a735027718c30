import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { addedLines } from '../support/changes.ts';
import { fix, type LintSetup, lint } from '../support/lint.ts';
import { changeOf, placementOf, runReview } from '../support/review/run-review.ts';
import { sampled } from '../support/runs.ts';
import { type SlipPage, slipPages } from '../support/slips.ts';

const today = '2024-07-31';

const setupOf = ({ path, archive, config }: SlipPage): LintSetup => ({
  path,
  archive,
  config,
  today,
});

/** A plain entry that another pull request adds, below the last line of this kind. */
const plainEntries: Record<string, { below: RegExp; text: string }> = {
  'page.md': {
    below: /^### Rust Blog: \[[^\]\n]+\]\(https:[^)\s]+\)$/gm,
    text: '\n\n### Rust Blog: [Leadership Council update](https://blog.rust-lang.org/council.html)',
  },
  '2024-02-07-this-week.md': {
    below: /^\* \[[^\]\n]+\]\(https:\/\/xkcd\.com\/[^)\s]+\)$/gm,
    text: '\n* [Software disenchantment](https://tonsky.me/blog/disenchantment/)',
  },
  'README.md': {
    below: /^- \[[^\]\n]+\]\(https:[^)\s]+\) - .+$/gm,
    text: '\n- [Sphinx](https://www.sphinx-doc.org/) - Makes books of plain text.',
  },
};

describe.each(slipPages)('the page of $kind', (page) => {
  it('raises no false alarm', () => {
    expect(lint(page.text, setupOf(page))).toEqual([]);
  });

  it('has slips with names of their own', () => {
    expect(new Set(page.slips.map(({ name }) => name)).size).toBe(page.slips.length);
    expect(page.slips.length).toBeGreaterThan(0);
  });
});

describe.each(slipPages)('a slip in $kind', (page) => {
  const setup = setupOf(page);

  it.each(page.slips)('is found by one rule, and fixed as it can be: $name', (slip) => {
    const rules = new Set(lint(slip.text, setup).map(({ rule }) => rule));
    expect(rules).toEqual(new Set([slip.rule]));
    const safely = fix(slip.text, setup);
    const wholly = slip.fix === 'safe' ? safely : fix(slip.text, { ...setup, unsafe: true });
    if (slip.fix !== 'safe') expect(safely).toBe(slip.text);
    expect(wholly).toBe(slip.fixed);
    if (slip.fix === 'no' || wholly === page.text) return;
    const left = lint(wholly, setup).filter((each) => each.fix || each.rule === slip.rule);
    expect(left).toEqual([]);
  });
});

describe.each(slipPages)('a pull request on $kind', (page) => {
  const reviewed = async (before: string, after: string) => {
    const others = {
      ...page.archive,
      ...(page.configuration && { '.github/copydesk.yml': page.configuration }),
    };
    const state = (of: string) => new Map(Object.entries({ ...others, [page.path]: of }));
    const reviewed = await runReview({
      ...changeOf(state(before), state(after)),
      today,
    });
    return { ...placementOf(reviewed), entries: reviewed.report.review?.entries ?? [] };
  };

  it.each(sampled(page.slips, 3))(
    'is told what it brings, where it brings it: $name',
    async (slip) => {
      const rest = withoutLines(page.text, addedLines(slip.text, page.text));
      // A slip that only takes a line out is made in a page that has it.
      const before = rest === slip.text ? page.text : rest;
      const added = addedLines(before, slip.text);
      const { findings } = await reviewed(before, slip.text);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        const { state, place } = finding;
        expect([slip.rule, 'digest-title-missing']).toContain(finding.rule);
        // What a deletion leaves is on no line that the change touched.
        expect(state).toBe(added.size > 0 ? 'introduced' : 'existing');
        if (added.size === 0) continue;
        expect(place).toBe(finding.severity === 'info' ? 'summary' : 'inline');
        expect(linesOf(finding).filter((line) => added.has(line))).not.toEqual([]);
      }
    },
  );

  it.each(sampled(page.slips, 3))(
    'is not told what stood there: $name',
    async ({ text: before }) => {
      const entry = plainEntries[page.path] as (typeof plainEntries)[string];
      const { index, 0: match } = [...before.matchAll(entry.below)].at(-1) as RegExpExecArray;
      const at = index + match.length;
      const after = before.slice(0, at) + entry.text + before.slice(at);
      const { findings, comments, entries } = await reviewed(before, after);
      expect(entries).toHaveLength(1);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.map(({ state }) => state)).toEqual(findings.map(() => 'existing'));
      expect(comments).toEqual([]);
    },
  );
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
