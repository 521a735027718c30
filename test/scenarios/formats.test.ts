import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digestOf, fix, type LintSetup, lint } from '../support/lint.ts';
import { newsletterIssues, newsletterToday } from '../support/newsletter.ts';
import {
  issueSlips,
  listSlips,
  meetingSlips,
  pageSlips,
  type Slip,
  slipPage,
} from '../support/slips.ts';

type Written = Record<string, unknown> & { files: string[] };
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const digestsOf = (name: string): Omit<Written, 'files'>[] =>
  (parse(read(`${name}/copydesk.yml`)) as { digests: Written[] }).digests.map(
    ({ files: _, ...digest }) => digest,
  );

const issues = newsletterIssues();
const [newsletter = {}, events = {}] = digestsOf('newsletter');
const [curated = {}] = digestsOf('curated');
const list = read('curated/README.md');
const today = newsletterToday;

const messagesOf = (text: string, setup: LintSetup) =>
  lint(text, setup).map(({ rule, range, message }) => `${range.start.line} ${rule}: ${message}`);

describe('a newsletter with one file per issue', () => {
  it.each(issues)('$path: every entry is found with its tags', ({ path, text, entries }) => {
    const found = digestOf(text, { path, config: newsletter }).entries;
    expect(
      found.map(({ title, url, tags }) => [url, tags.map((tag) => tag.text), title !== undefined]),
    ).toEqual(entries.map(({ url, tags }) => [url, tags, true]));
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it.each(issues)('$path: no false alarm, whatever other issues hold', ({ path, text }) => {
    const archive = Object.fromEntries(issues.map((issue) => [issue.path, issue.text]));
    expect(messagesOf(text, { path, config: newsletter, today, archive })).toEqual([]);
  });

  it.each(issues)(
    '$path: its events are entries of another format',
    ({ path, text, events: meetings }) => {
      const { rules, ...config } = events as { rules: object };
      const found = digestOf(text, { path, config: { ...config, rules } }).entries;
      expect(found).toHaveLength(meetings);
      expect(found.flatMap(({ differences }) => differences)).toEqual([]);
    },
  );
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

describe('the page that slips are made in', () => {
  it('raises no false alarm', () => {
    expect(messagesOf(slipPage(), { path: 'page.md', today: '2024-07-31' })).toEqual([]);
  });
});

const issue = issues[5] as (typeof issues)[0];
const earlier = issues[4] as (typeof issues)[0];
/** The kinds of digest with a text that has none of the slips, and how it is linted. */
const kinds: readonly { kind: string; slips: readonly Slip[]; text: string; setup: LintSetup }[] = [
  {
    kind: 'an issue',
    slips: issueSlips,
    text: issue.text,
    setup: {
      path: issue.path,
      config: newsletter,
      today,
      archive: { [earlier.path]: earlier.text },
    },
  },
  {
    kind: 'the meetings of an issue',
    slips: meetingSlips,
    text: issue.text,
    setup: { path: issue.path, config: events, today },
  },
  {
    kind: 'the list',
    slips: listSlips,
    text: list,
    setup: { path: 'README.md', config: curated, today },
  },
  { kind: 'the page', slips: pageSlips, text: slipPage(), setup: { path: 'page.md', today } },
];

describe.each(kinds)('a slip in $kind', ({ slips, text, setup }) => {
  it.each(slips)(
    'is found by one rule, and fixed as it can be: $name',
    ({ apply, rule, fixed, after }) => {
      const slipped = apply(text, earlier.text);
      expect(new Set(lint(slipped, setup).map((finding) => finding.rule))).toEqual(new Set([rule]));
      const safely = fix(slipped, setup);
      const wholly = fixed === 'safe' ? safely : fix(slipped, { ...setup, unsafe: true });
      if (fixed !== 'safe') expect(safely).toBe(slipped);
      if (fixed === 'none') expect(wholly).toBe(slipped);
      else {
        const left = lint(wholly, setup).filter((each) => each.fix || each.rule === rule);
        expect(left).toEqual([]);
      }
      if (after) expect(wholly).toBe(after(text));
    },
  );
});
