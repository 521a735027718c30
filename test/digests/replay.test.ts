import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf, lint } from '../support/lint.ts';
import { sampled } from '../support/runs.ts';

const folder = new URL('../../../shared/replays/mlwatch/', import.meta.url);
const here = existsSync(folder);
const versions = here
  ? readdirSync(folder)
      .filter((name) => /^\d{3}-/.test(name))
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  : [];

/** The numbers of the lines that carry an entry: headings with a link. */
function entryLines(text: string): number[] {
  return text
    .split('\n')
    .flatMap((line, index) => (/^#{1,6} .*\]\(http/.test(line) ? [index + 1] : []));
}

describe.skipIf(!here)(
  'the recorded versions of a real digest (skipped where ../shared is not at hand)',
  () => {
    it('are 45', () => {
      expect(versions).toHaveLength(45);
    });

    it.each(sampled(versions, 4))('$name: every entry is recognised as one', ({ text }) => {
      const { entries } = digestOf(text);
      expect(entries.map(({ head }) => head.start.line)).toEqual(entryLines(text));
      expect(entries.every(({ url, title, source }) => url !== '' && title && source)).toBe(true);
    });

    it.each(sampled(versions, 4))('$name: every finding points at what it names', ({ text }) => {
      for (const { range, message, fix } of lint(text)) {
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
        expect(message).toMatch(/^[A-Z].*[^\s.]$/);
        for (const edit of fix?.edits ?? []) {
          expect(text.slice(edit.range.start.offset, edit.range.end.offset)).not.toBe(edit.text);
        }
      }
    });
  },
);
