import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsletterIssues } from './newsletter.ts';
import { issueSlips, listSlips, meetingSlips, pageSlips, type Slip, slipPage } from './slips.ts';

const list = readFileSync(new URL('../scenarios/curated/README.md', import.meta.url), 'utf8');
const issues = newsletterIssues().map(({ text }) => text);
/** What a reader of the rendered page can see. */
const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '');
const kinds: [string, readonly Slip[], readonly string[]][] = [
  ['an issue', issueSlips, issues],
  ['the meetings of an issue', meetingSlips, issues],
  ['the list', listSlips, [list]],
  ['the page', pageSlips, [slipPage()]],
];

describe.each(kinds)('slips in %s', (_, slips, texts) => {
  it.each(slips)('changes the text: $name', ({ apply, after }) => {
    for (const [index, text] of texts.entries()) {
      const earlier = texts[index === 0 ? 1 : index - 1] ?? '';
      const slipped = apply(text, earlier);
      expect(withoutComments(slipped)).not.toBe(withoutComments(text));
      expect(after?.(text)).not.toBe(slipped);
    }
  });

  it('have names of their own', () => {
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
  });

  it.each(slips)('says so where there is no place for it: $name', ({ apply }) => {
    expect(() => apply('Nothing here.\n', '')).toThrow();
  });
});
