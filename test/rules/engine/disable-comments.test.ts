import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDisableFilter } from '../../../src/rules/engine/disable-comments.ts';
import { addedLines } from '../../support/changes.ts';
import { digestOf, lint } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const entry = (number: number) =>
  `### Rust Blog [Announcing Rust 1.${number}](https://blog.rust-lang.org/releases/1.${number})`;
const known = new Set(['digest-entry-format', 'digest-day-format']);

/** The lines of the findings that are left. */
function left(...blocks: string[]): number[] {
  const text = `## 2024-05-21\n\n${blocks.join('\n\n')}\n`;
  const findings = lint(text, { rule: 'digest-entry-format' });
  const kept = createDisableFilter(digestOf(text).document, known).apply(findings);
  return kept.map(({ range }) => range.start.line);
}

describe('control comments', () => {
  it('silence a rule from there on, until it is turned on again', () => {
    expect(
      left(
        entry(1),
        '<!--lint disable digest-entry-format-->',
        entry(2),
        '<!--lint enable digest-entry-format-->',
        entry(3),
      ),
    ).toEqual([3, 11]);
  });

  it('silence a rule in the next block', () => {
    expect(left('<!--lint ignore digest-entry-format-->', entry(1), entry(2))).toEqual([7]);
  });

  it('silence every rule where they name none', () => {
    expect(left('<!-- lint disable -->', entry(1), entry(2))).toEqual([]);
    expect(left('<!--lint ignore-->', entry(1), entry(2))).toEqual([7]);
  });

  it('leave other rules alone', () => {
    expect(left('<!--lint disable digest-day-format-->', entry(1))).toEqual([5]);
  });

  it.each([
    '<!--lint disable __proto__-->',
    '<!--lint disable constructor toString-->',
    '<!--lint explode digest-entry-format-->',
    '<!--lint-->',
    '<!--other disable digest-entry-format-->',
    `<!--lint disable ${'x '.repeat(300)}digest-entry-format-->`,
    '<!-- please lint your entries -->',
  ])('do nothing where they are none: %s', (comment) => {
    expect(left(comment, entry(1))).toEqual([5]);
  });

  it('stand within a list or at the end, too', () => {
    expect(left(entry(1), '- item\n\n  <!--lint disable digest-entry-format-->', entry(2))).toEqual(
      [3],
    );
    expect(left(entry(1), '<!--lint ignore-->')).toEqual([3]);
  });
});

describe('control comments in a review', () => {
  const disable = '<!--lint disable digest-entry-format-->';
  const enable = '<!--lint enable digest-entry-format-->';
  const ignore = '<!--lint ignore digest-entry-format-->';
  const page = (blocks: readonly string[]) => `## 2024-05-21\n\n${blocks.join('\n\n')}\n`;

  /** The numbers of the entries whose findings are left, and the comments that hide nothing. */
  function review(before: readonly string[] | undefined, after: readonly string[]) {
    const [base, head] = [page(before ?? []), page(after)];
    const added = addedLines(before ? base : '', head);
    const filter = createDisableFilter(digestOf(head).document, known, {
      document: before && digestOf(base).document,
      isAdded: (line) => added.has(line),
    });
    const findings = lint(head, { rule: 'digest-entry-format' });
    const kept = filter.apply(findings);
    return {
      left: kept.map(({ subject }) => Number(subject.split('1.').at(-1))),
      added: filter.addedComments.map(
        ({ path, range, text }) => `${path}:${range.start.line} ${text}`,
      ),
    };
  }

  it('count where they stood before, for what was added under them too', () => {
    expect(
      review(
        [entry(1), disable, entry(2), enable],
        [entry(1), disable, entry(3), entry(2), entry(4), enable, entry(5)],
      ),
    ).toEqual({ left: [1, 5], added: [] });
  });

  it('count for an entry that was edited under them', () => {
    const edited = entry(1).replace('Announcing', 'Announcing the release of');
    for (const comment of [disable, ignore]) {
      expect(review([comment, entry(1)], [comment, edited])).toEqual({ left: [], added: [] });
    }
  });

  it('hide nothing where they were added, and are told', () => {
    for (const comment of [disable, ignore, '<!--lint disable-->']) {
      expect(review([entry(1)], [comment, entry(2), entry(1)])).toEqual({
        left: [2, 1],
        added: [`digest.md:3 ${comment}`],
      });
    }
    expect(review(undefined, [disable, entry(1)])).toEqual({
      left: [1],
      added: [`digest.md:3 ${disable}`],
    });
  });

  it('hide nothing more where they were moved', () => {
    const before = [entry(1), entry(2), disable, entry(3)];
    expect(review(before, [disable, entry(1), entry(2), entry(3)])).toEqual({
      left: [1, 2],
      added: [`digest.md:3 ${disable}`],
    });
  });

  it('hide nothing more where they were changed', () => {
    expect(review([ignore, entry(1)], [disable, entry(1), entry(2)])).toEqual({
      left: [2],
      added: [`digest.md:3 ${disable}`],
    });
  });

  it('hide nothing any more where they were taken away', () => {
    expect(review([disable, entry(1)], [entry(1)])).toEqual({ left: [1], added: [] });
  });

  it('hide nothing more where their end was taken away', () => {
    const before = [disable, entry(1), enable, entry(2), entry(3)];
    expect(review(before, [disable, entry(1), entry(2), entry(4), entry(3)])).toEqual({
      left: [2, 4, 3],
      added: [],
    });
    expect(review(before, [disable, entry(1), entry(4), entry(2), entry(3)])).toEqual({
      left: [4, 2, 3],
      added: [],
    });
  });

  it('hide nothing more where their end was made code or moved further down', () => {
    const before = [disable, entry(1), enable, entry(2), entry(3)];
    const fenced = `\`\`\`\n${enable}\n\`\`\``;
    expect(review(before, [disable, entry(1), fenced, entry(2), entry(3)]).left).toEqual([2, 3]);
    expect(review(before, [disable, entry(1), entry(2), entry(3), enable])).toMatchObject({
      left: [2, 3],
    });
  });

  it('hide nothing where they were code before', () => {
    const fenced = ['```', disable, '```'].join('\n');
    expect(review([fenced, entry(1)], [disable, entry(1)])).toEqual({
      left: [1],
      added: [`digest.md:3 ${disable}`],
    });
  });

  it('do not ignore what was put between them and what they ignore', () => {
    expect(review([ignore, entry(1)], [ignore, entry(2), entry(1)])).toMatchObject({
      left: [2, 1],
    });
  });

  const comment = fc.constantFrom(
    disable,
    enable,
    ignore,
    '<!--lint disable-->',
    '<!--lint enable-->',
  );
  const old = fc.array(fc.oneof(comment, entryOf(1, 4)), { maxLength: 8 });

  it('hide what they hid before, and of what was put into one place all or nothing', () => {
    const added = fc.array(entryOf(5, 9), { maxLength: 4 });
    fc.assert(
      fc.property(old, added, fc.nat(8), (base, more, at) => {
        fc.pre(base[at - 1] !== ignore);
        const before = review(base, base);
        const after = review(base, [...base.slice(0, at), ...more, ...base.slice(at)]);
        expect(before.added).toEqual([]);
        expect(after.added).toEqual([]);
        expect(after.left.filter((number) => number < 5)).toEqual(before.left);
        expect([0, more.length]).toContain(after.left.filter((number) => number >= 5).length);
      }),
      runs(30),
    );
  });

  it('hide nothing that a check of the head finds, and nothing where the base has none', () => {
    const plain = (blocks: readonly string[]) => {
      const kept = createDisableFilter(digestOf(page(blocks)).document, known).apply(
        lint(page(blocks), { rule: 'digest-entry-format' }),
      );
      return kept.map(({ subject }) => Number(subject.split('1.').at(-1)));
    };
    fc.assert(
      fc.property(old, old, (base, head) => {
        const { left, added } = review(base, head);
        const missing = plain(head);
        for (const number of left) {
          const at = missing.indexOf(number);
          if (at !== -1) missing.splice(at, 1);
        }
        expect(missing).toEqual([]);
        const entries = (blocks: readonly string[]) => blocks.filter((each) => /^###/.test(each));
        const bare = review(entries(base), head);
        expect(bare.left).toHaveLength(entries(head).length);
        expect(bare.added).toHaveLength(head.length - entries(head).length);
        expect(added.length).toBeLessThanOrEqual(bare.added.length);
      }),
      runs(30),
    );
  });
});

/** An entry with a number in a range, both ends included. */
function entryOf(min: number, max: number) {
  return fc.integer({ min, max }).map(entry);
}
