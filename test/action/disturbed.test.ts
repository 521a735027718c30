import { describe, expect, it } from 'vitest';
import { standing } from '../support/action/discussion.ts';
import { openPullRequest } from '../support/action/opened.ts';
import { clean, faulty, faultyOtherwise } from '../support/action/reading.ts';

const isWrite = ({ kind }: { kind: string }) => kind === 'write';

describe('a run', () => {
  it.each([
    [6, 'a reset after the effect', 0],
    [8, '502 after the effect', 0],
    [8, '422 with a pending review', 0],
    [9, '401', 1],
  ] as const)('goes on after a disturbance of request %i, %s', async (nth, what, exitCode) => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    github.fault({ nth, what, always: exitCode === 1 });
    const inputs = { 'fail-on': 'never' };
    expect((await runInside({}, { inputs })).exitCode).toBe(exitCode);
    github.clearFaults();
    await runInside({}, { inputs });
    expect((await standing(github, number)).inline).toHaveLength(2);
    expect((await github.dump(number)).comments).toHaveLength(1);
  });

  it('tells the review where it cannot be written, and what is unfinished', async () => {
    const { github, runInside } = await openPullRequest({ 'reading.md': faulty });
    github.fault({ matching: isWrite, what: '401', always: true });
    const { exitCode, annotations, outputs, stepSummary } = await runInside();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'findings', errors: '1', 'comment-url': '' });
    expect(stepSummary).toContain('### Copydesk: 1 error, 1 warning in 1 new entry\n');
    expect(annotations.filter(({ file }) => file === 'reading.md')).toHaveLength(2);
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^the change introduces .*; the review is unfinished .*token/),
    );
  });

  it('says in one line that GitHub does not answer', async () => {
    const { github, run } = await openPullRequest({ 'reading.md': faulty });
    github.fault({ what: '401', always: true });
    const { exitCode, stdout, stderr, annotations } = await run();
    expect([exitCode, stderr, annotations.length]).toEqual([1, '', 1]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('GitHub rejects the token');
  });
});

describe('a push in the middle of a run', () => {
  const places = [
    'repos/compare-commits-with-basehead',
    'git/get-tree',
    'pulls/get',
    'pulls/create-review',
    'issues/create-comment',
  ];
  it.each(places)('ends in one review for the newer head: before %s', async (operation) => {
    const opened = await openPullRequest({ 'reading.md': faulty });
    const { github, number, runInside } = opened;
    github.fault({
      matching: (request) => request.operation === operation,
      meanwhile: () => github.push(number, { 'reading.md': faultyOtherwise }),
    });
    const older = await runInside();
    await runInside({ action: 'synchronize' });
    const { summaries, inline } = await standing(github, number);
    expect(summaries).toEqual(['### Copydesk: 2 warnings in 2 new entries']);
    expect(inline.map((text) => text.split(' ')[0])).toEqual(['reading.md:5', 'reading.md:7']);
    if (places.indexOf(operation) < 3) expect(older.log).toContain('has a newer head');
  });

  it('lets the newer run write, and the older one nothing', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    github.fault({
      matching: ({ operation }) => operation === 'pulls/get',
      meanwhile: async () => {
        await github.push(number, { 'reading.md': clean });
        github.clearFaults();
        await runInside({ action: 'synchronize' });
        github.forget();
      },
    });
    expect((await runInside()).log).toContain('has a newer head');
    expect(github.operations('write')).toEqual([]);
    const { summaries, inline } = await standing(github, number);
    expect([summaries, inline]).toEqual([['### Copydesk: no problems in 1 new entry'], []]);
  });

  it('stands in for two runs on one head: nothing is said twice', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    github.fault({
      matching: ({ operation }) => operation === 'pulls/get',
      meanwhile: async () => {
        github.clearFaults();
        await runInside();
        github.forget();
      },
    });
    const { log } = await runInside();
    expect(log).toContain('nothing was written');
    expect(github.operations('write')).toEqual([]);
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('is closed in the middle', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    github.fault({
      matching: ({ operation }) => operation === 'pulls/get',
      meanwhile: async () => github.close(number),
    });
    expect((await runInside()).log).toContain('The pull request was closed');
    expect(github.operations('write')).toEqual([]);
  });
});
