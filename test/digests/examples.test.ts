import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf, type LintSetup, lint } from '../support/lint.ts';
import { readDigestConfigs } from '../support/slips.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const today = '2024-07-31';

const issues = readdirSync(new URL('newsletter/', import.meta.url))
  .filter((name) => name.endsWith('-this-week.md'))
  .map((path) => ({ path, text: read(`newsletter/${path}`) }));
const [newsletter = {}, events = {}] = readDigestConfigs('newsletter').entries;
const [curated = {}] = readDigestConfigs('curated').entries;
const list = read('curated/README.md');

const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '');

/** Entries as a regular expression finds them, in the parts of an issue that hold some. */
function entriesByLine(text: string): [string, string[], boolean][] {
  const [inside = ''] = withoutComments(text).split(/^## (?:Events|Call for participation)$/m);
  return [...inside.matchAll(/^\* ((?:\[(?:video|audio|series)\] )*)\[(.+)\]\((\S+)\)$/gm)].map(
    ([, tags = '', title, url = '']) => [url, tags.match(/\[\w+\]/g) ?? [], title !== ''],
  );
}

const messagesOf = (text: string, setup: LintSetup) =>
  lint(text, setup).map(({ rule, range, message }) => `${range.start.line} ${rule}: ${message}`);

describe('a newsletter with one file per issue', () => {
  it.each(issues)('$path: every entry is found with its tags', ({ path, text }) => {
    const found = digestOf(text, { path, config: newsletter }).entries;
    const expected = entriesByLine(text);
    expect(expected.length).toBeGreaterThanOrEqual(20);
    expect(
      found.map(({ title, url, tags }) => [url, tags.map((tag) => tag.text), title !== undefined]),
    ).toEqual(expected);
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it.each(issues)('$path: no false alarm, whatever other issues hold', ({ path, text }) => {
    const archive = Object.fromEntries(issues.map((issue) => [issue.path, issue.text]));
    expect(messagesOf(text, { path, config: newsletter, today, archive })).toEqual([]);
  });

  it.each(issues)('$path: its events are entries of another format', ({ path, text }) => {
    const found = digestOf(text, { path, config: events }).entries;
    const meetings = withoutComments(text).match(/^\* \d{4}-\d\d-\d\d \| /gm) ?? [];
    expect(found).toHaveLength(meetings.length);
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe('a curated list', () => {
  const links = [...list.matchAll(/^ *- \[.+?\]\((https?:[^)\s]+)\)/gm)].map((match) => match[1]);

  it('has every entry found', () => {
    const { entries } = digestOf(list, { path: 'README.md', config: curated });
    expect(entries.map(({ url }) => url)).toEqual(links);
  });

  it('raises no false alarm', () => {
    expect(messagesOf(list, { path: 'README.md', config: curated, today })).toEqual([]);
  });
});
