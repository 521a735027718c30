import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WantedIssue } from '../../src/nightly/issue.ts';
import { nightMarker, readBoxes, readNightMarker } from '../../src/nightly/marker.ts';
import { findIssue, type IssueOperation, planIssue, withBoxes } from '../../src/nightly/plan.ts';
import type { ExistingIssue } from '../../src/nightly/ports.ts';
import { nightLink, startArchive } from '../support/nights.ts';
import { runs } from '../support/runs.ts';

const url = 'https://a.example/x';
const other = 'https://b.example/y';
const dead = { [url]: 'dead' };
const days = Array.from({ length: 20 }, (_, at) => `2024-06-${String(at + 1).padStart(2, '0')}`);

/** An archive with its issues on a host. */
function startIssues() {
  const archive = startArchive([nightLink(url), nightLink(other)]);
  let issues: ExistingIssue[] = [];
  const plan = (known?: number) =>
    planIssue(archive.issue(), issues, { known, labels: ['links'], today: archive.today });
  return {
    archive,
    get issues() {
      return issues;
    },
    plan,
    set(number: number, change: Partial<ExistingIssue>) {
      const now = issues.find((each) => each.number === number) ?? issue(number, {});
      const rest = issues.filter((each) => each.number !== number);
      issues = [...rest, { ...now, ...change }].sort((a, b) => a.number - b.number);
    },
    /** A night and its issue; gives what was written. */
    night(at: number, what: Record<string, string>): IssueOperation[] {
      archive.night(days[at] as string, what);
      for (const { body, open, number } of issues.slice(0, 1)) {
        if (open || number)
          archive.stored = withBoxes(archive.stored, readBoxes(body), archive.today);
      }
      const steps = plan(1);
      issues = applied(issues, steps);
      expect(plan(1)).toEqual([]);
      return steps;
    },
  };
}

function issue(number: number, more: Partial<ExistingIssue>): ExistingIssue {
  return { number, url: '', body: '', open: true, ...more };
}

function applied(
  issues: readonly ExistingIssue[],
  steps: readonly IssueOperation[],
): ExistingIssue[] {
  const result = [...issues];
  for (const step of steps) {
    if (step.type === 'create') {
      result.push(issue(nextNumber(result), { body: step.body }));
      continue;
    }
    const at = result.findIndex(({ number }) => number === step.number);
    const { body = result[at]?.body, open = result[at]?.open } = step.change;
    result[at] = { ...(result[at] as ExistingIssue), body: body ?? '', open: open ?? true };
  }
  return result;
}

function nextNumber(issues: readonly ExistingIssue[]): number {
  return Math.max(0, ...issues.map(({ number }) => number)) + 1;
}

describe('the tracking issue', () => {
  it('is opened when something is found, with its labels, and not before', () => {
    const { night } = startIssues();
    expect(night(0, dead)).toEqual([]);
    expect(night(1, dead)).toEqual([]);
    expect(night(2, dead)).toEqual([
      expect.objectContaining({ type: 'create', labels: ['links'] }),
    ]);
    for (let at = 3; at < 10; at++) expect(night(at, dead)).toEqual([]);
  });

  it('is closed when all is well, and opened again by what is found later', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    expect(all.night(3, { [url]: 'alive' })).toEqual([
      expect.objectContaining({
        change: expect.objectContaining({ open: false, reason: 'completed' }),
      }),
    ]);
    expect(all.night(4, { [url]: 'alive' })).toEqual([]);
    for (const at of [5, 6]) expect(all.night(at, dead)).toEqual([]);
    expect(all.night(7, dead)).toEqual([
      expect.objectContaining({ number: 1, change: expect.objectContaining({ open: true }) }),
    ]);
  });

  it('is silent once somebody closed it, until something new dies', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    all.set(1, { open: false });
    expect(all.night(3, dead)).toEqual([]);
    expect(all.night(4, { ...dead, [other]: 'https://c.example/' })).toEqual([]);
    expect(all.night(5, { ...dead, [other]: 'https://c.example/' })).toEqual([]);
    for (const at of [6, 7]) expect(all.night(at, { ...dead, [other]: 'dead' })).toEqual([]);
    expect(all.night(8, { ...dead, [other]: 'dead' })).toEqual([
      expect.objectContaining({ change: expect.objectContaining({ open: true }) }),
    ]);
  });

  it.each([
    ['was emptied', ''],
    ['was written anew by hand', 'Nothing to see here.'],
  ])('is written again after it %s', (_, body) => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    all.set(1, { body });
    expect(all.night(3, dead)).toEqual([expect.objectContaining({ type: 'update', number: 1 })]);
    expect(readBoxes(all.issues[0]?.body ?? '').size).toBe(1);
  });

  it('stays closed where it was emptied and closed, until something dies tonight', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    all.set(1, { body: '', open: false });
    expect(all.night(3, dead)).toEqual([]);
  });

  it('is found among others, whatever they quote and are called', () => {
    const marker = nightMarker({ state: 'open', day: '2024-06-01', substance: '0'.repeat(16) });
    const issues = [
      issue(3, { body: 'An issue of another program' }),
      issue(5, { body: `### Copydesk\n\n${marker}\n\nA line that somebody added` }),
      issue(7, { body: `See <!-- copydesk:nightly:v1 open -->` }),
    ];
    expect(findIssue(issues, undefined).issue?.number).toBe(5);
    expect(findIssue(issues, 3).issue?.number).toBe(3);
  });

  it('is one: others are closed with a pointer to the first', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    const { body } = all.issues[0] as ExistingIssue;
    all.set(2, { body });
    const [step] = all.night(3, dead);
    expect(step).toMatchObject({ number: 2, change: { open: false, reason: 'duplicate' } });
    expect(all.issues[1]?.body).toContain('#1');
    expect(all.night(4, dead)).toEqual([]);
  });

  it('needs no second step, whatever was there before', () => {
    const marker = (state: 'open' | 'clean', day: string) =>
      nightMarker({ state, day, substance: 'a'.repeat(16) });
    const body = fc.oneof(
      fc.constantFrom('', 'by hand'),
      fc.constantFrom(marker('open', '2024-06-01'), marker('clean', '2024-06-09')),
    );
    const existing = fc.uniqueArray(
      fc.record({ number: fc.integer({ min: 1, max: 6 }), body, open: fc.boolean() }),
      { selector: ({ number }) => number, maxLength: 4 },
    );
    const wanted = fc
      .record({
        state: fc.constantFrom<WantedIssue['state']>('open', 'clean'),
        substance: fc.constantFrom('a'.repeat(16), 'b'.repeat(16)),
        lastDeath: fc.constantFrom(undefined, '2024-06-01', '2024-06-05'),
      })
      .map(({ state, substance, lastDeath }): WantedIssue => {
        const text = nightMarker({ state, day: '2024-06-05', substance });
        return { title: 'A title', body: text, state, substance, lastDeath };
      });
    fc.assert(
      fc.property(
        existing,
        wanted,
        fc.option(fc.constantFrom(1, 3), { nil: undefined }),
        (list, want, known) => {
          const options = { known, labels: [], today: '2024-06-05' };
          const issues = list.map(({ number, ...more }) => issue(number, more));
          const steps = planIssue(want, issues, options);
          const number = findIssue(issues, known).issue?.number ?? nextNumber(issues);
          const after = applied(issues, steps);
          expect(planIssue(want, after, { ...options, known: number })).toEqual([]);
        },
      ),
      runs(500),
    );
  });
});

describe('the boxes', () => {
  it('leave a link alone when ticked, and take that back', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, { ...dead, [other]: 'dead' });
    const tick = (from: string, to: string, address: string) => {
      const { body } = all.issues[0] as ExistingIssue;
      const lines = body.split('\n').map((line) => {
        return line.includes(`](${address})`) ? line.replace(`- [${from}]`, `- [${to}]`) : line;
      });
      all.set(1, { body: lines.join('\r\n') });
    };
    tick(' ', 'X', url);
    all.night(3, { ...dead, [other]: 'dead' });
    const ignored = all.archive.report();
    expect(ignored.dead.map(({ link }) => link.url)).toEqual([other]);
    expect(ignored.ignored.links.map(({ link }) => link.url)).toEqual([url]);
    expect(all.issues[0]?.body).toMatch(
      /<details>\n<summary><b>Left alone \(1\)<\/b>[\s\S]*- \[x\]/,
    );
    for (let at = 4; at < 8; at++) expect(all.night(at, { [other]: 'dead' })).toEqual([]);
    tick('x', ' ', url);
    all.night(8, { [other]: 'dead' });
    expect(all.archive.report().dead).toHaveLength(2);
    expect(all.archive.report().ignored.links).toEqual([]);
  });

  it('close the issue when nothing else is left', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    const body = (all.issues[0]?.body ?? '').replace('- [ ]', '- [x]');
    all.set(1, { body });
    expect(all.night(3, dead)).toMatchObject([{ change: { open: false } }]);
    expect(readBoxes(all.issues[0]?.body ?? '')).toEqual(new Map([...readBoxes(body)]));
  });

  it('say nothing where their line is gone, or became an issue of its own', () => {
    const all = startIssues();
    for (let at = 0; at < 3; at++) all.night(at, dead);
    const body = (all.issues[0]?.body ?? '').replace(/- \[ \] .*/, '- [ ] #12');
    expect(readBoxes(body).size).toBe(0);
    all.set(1, { body });
    expect(all.night(3, dead)).toEqual([]);
    expect(all.archive.report().dead).toHaveLength(1);
  });

  it('are read from lines with any list marker, and from no other text', () => {
    const key = '0123456789ab';
    const marked = `words <!-- copydesk:box:${key} -->`;
    expect(readBoxes(`* [X] ${marked}\r\n`)).toEqual(new Map([[key, true]]));
    expect(readBoxes(`- [ ] ${marked} and more`)).toEqual(new Map());
    expect(readBoxes(`> - [x] ${marked}`)).toEqual(new Map());
    expect(readBoxes(marked)).toEqual(new Map());
  });
});

describe('the marker', () => {
  it('is read back, also where somebody added lines and spaces', () => {
    const marker = { state: 'open', day: '2024-06-01', substance: '0123456789abcdef' } as const;
    const line = nightMarker(marker);
    expect(readNightMarker(`words\r\n\r\n  ${line} \r\nmore\r\n`)).toEqual(marker);
    expect(readNightMarker(`words ${line}`)).toBeUndefined();
  });
});
