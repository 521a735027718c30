import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsletterFiles, newsletterIssues, newsletterToday } from './newsletter.ts';

describe('the newsletter', () => {
  const issues = newsletterIssues();
  const entries = issues.flatMap((issue) => issue.entries);

  it('comes out the same every time', () => {
    expect(newsletterIssues()).toEqual(issues);
    expect([...newsletterFiles().values()]).toEqual(issues.map(({ text }) => text));
  });

  it('has 30 issues until today and the draft of the next', () => {
    expect(issues.filter(({ date }) => date <= newsletterToday)).toHaveLength(30);
    expect(issues.at(-1)).toMatchObject({ path: '2024-08-07-this-week.md', date: '2024-08-07' });
    expect(issues).toHaveLength(31);
  });

  it('has at least 20 entries in every issue, each on a line of its own', () => {
    for (const issue of issues) {
      expect(issue.entries.length).toBeGreaterThanOrEqual(20);
      const lines = new Set(issue.text.split('\n'));
      const missing = issue.entries.filter(
        ({ tags, title, url }) => !lines.has(['*', ...tags, `[${title}](${url})`].join(' ')),
      );
      expect(missing).toEqual([]);
    }
  });

  it('lists no page twice', () => {
    const pages = entries.map(({ url }) => url.replace(/\/$/, '').toLowerCase());
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('has entries at four heading depths and carries every tag', () => {
    expect(new Set(entries.map(({ section }) => section.length))).toEqual(new Set([2, 3, 4]));
    const tags = new Set(entries.flatMap((entry) => entry.tags));
    expect(tags).toEqual(new Set(['[video]', '[audio]', '[series]']));
  });

  it('leaves out the blank lines around about half of its headings', () => {
    for (const { text } of issues) {
      const headings = text.match(/^#+ /gm)?.length ?? 0;
      const apart = text.match(/\n\n#+ .+\n\n/g)?.length ?? 0;
      expect(apart / headings).toBeLessThan(0.7);
      expect(apart).toBeGreaterThan(0);
    }
  });
});

describe('the curated list', () => {
  const list = readFileSync(new URL('../scenarios/curated/README.md', import.meta.url), 'utf8');
  const links = [...list.matchAll(/^ *- \[.+?\]\((https?:[^)\s]+)\)/gm)].map((match) => match[1]);

  it('has about 150 entries and lists no page twice', () => {
    expect(links.length).toBeGreaterThanOrEqual(150);
    expect(new Set(links).size).toBe(links.length);
  });

  it('has headings of four depths', () => {
    const depths = new Set([...list.matchAll(/^(#+) /gm)].map((match) => match[1]?.length));
    expect(depths).toEqual(new Set([1, 2, 3, 4]));
  });
});
