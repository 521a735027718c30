import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../src/titles/compare.ts';
import { digestOf } from '../support/lint.ts';
import { sampled } from '../support/runs.ts';

const folder = new URL('../../../shared/replays/mlwatch/', import.meta.url);
const atHand = existsSync(folder);

/** The entries of the recorded digest's last version: title, source and address. */
function entries() {
  const last = readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .at(-1);
  return digestOf(readFileSync(new URL(last ?? '', folder), 'utf8')).entries.map(
    ({ title, source, url }) => ({ title: title?.text ?? '', label: source?.text ?? '', url }),
  );
}

/** How the page of an entry may call itself. */
function pageTitles(title: string, label: string): string[] {
  return [
    title,
    title.toUpperCase(),
    title.replace(/[‘’“”]/g, "'"),
    title.replaceAll(' ', '\u00a0'),
    `${title} | ${label}`,
    `${title} - ${label}`,
    `${label}: ${title}`,
    `${title} : MachineLearning`,
    `[R] ${title}`,
    `${title.slice(0, 40)}…`,
    title.split(/: /)[0] ?? '',
  ];
}

describe.skipIf(!atHand)(
  'the titles of a recorded digest (skipped where it is not at hand)',
  () => {
    it('are the same as what their pages may call themselves', () => {
      for (const { title, label } of entries()) {
        for (const page of pageTitles(title, label)) {
          const match = compareTitles(page, title, { sourceLabel: label });
          expect({ page, title, match }).toEqual({ page, title, match: 'same' });
        }
      }
    });

    it('are not the same as each other, and mostly told apart', () => {
      const all = sampled(entries(), 3);
      const matches = all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter(({ url }) => url !== one.url)
          .map(({ title }) => compareTitles(title, one.title)),
      );
      expect(matches).not.toContain('same');
      const different = matches.filter((match) => match === 'different').length;
      expect(different / matches.length).toBeGreaterThan(0.5);
    });
  },
);
