import { describe, expect, it } from 'vitest';
import { openPullRequest, runBundle, runEventInside } from '../support/action/opened.ts';
import { clean, faulty } from '../support/action/reading.ts';
import { dispatchEvent, mergeGroupEvent, pushEvent } from '../support/runner/events.ts';

const zeros = '0'.repeat(40);

describe('the Action', () => {
  it('judges a merge queue, and writes nothing', async () => {
    const { github, number } = await openPullRequest({ 'reading.md': faulty });
    const run = await runBundle(github, mergeGroupEvent(github, number));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'findings', 'entries-added': '1' });
    expect(run.annotations.map(({ line }) => line)).toEqual([3, undefined, 5]);
    expect(run.stepSummary).toContain('### Copydesk: 1 error, 1 warning in 1 new entry\n');
    expect(github.operations('write')).toEqual([]);
  });

  it('judges a push, and writes nothing', async () => {
    const { github, number } = await openPullRequest({ 'reading.md': clean });
    const before = github.base;
    await github.merge(number);
    const run = await runBundle(github, pushEvent(github, before));
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'clean', 'entries-added': '1' } });
    expect(run.annotations).toEqual([]);
    expect(github.operations('write')).toEqual([]);
  });

  it.each([
    ['a new branch', 'before', 'The branch is new: there is nothing to compare it with.'],
    ['a deleted branch', 'after', 'The branch was deleted.'],
  ])('has nothing to do for %s', async (_, which, why) => {
    const { github } = await openPullRequest({ 'reading.md': clean });
    const { payload, ...event } = pushEvent(github, github.base);
    const run = await runEventInside(github, { ...event, payload: { ...payload, [which]: zeros } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'clean' } });
    expect(run.log.trim()).toBe(why);
    expect(github.log).toEqual([]);
  });

  it('has nothing to compare where the commit before a push is gone', async () => {
    const { github } = await openPullRequest({ 'reading.md': clean });
    const run = await runEventInside(github, pushEvent(github, 'd'.repeat(40)));
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'clean' } });
    expect(run.log.trim()).toBe(
      'The commit before the push is gone: there is nothing to compare the push with.',
    );
    expect(github.operations('write')).toEqual([]);
  });

  it('asks for a number where it is started by hand', async () => {
    const { github } = await openPullRequest({ 'reading.md': clean });
    const run = await runEventInside(github, dispatchEvent(github), {
      inputs: { mode: 'review' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^input `pull-request`: found nothing/),
    ]);
    expect(github.log).toEqual([]);
  });

  it.each(['issue_comment', 'x::error::y'])('does not know the event %s', async (name) => {
    const { github } = await openPullRequest({ 'reading.md': clean });
    const run = await runEventInside(github, { ...dispatchEvent(github), name });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      `found the event \`${name}\`, expected \`pull_request\`, \`pull_request_target\`, \`merge_group\`, \`push\` or \`workflow_dispatch\`; change \`on:\` of the workflow`,
    ]);
    expect(github.log).toEqual([]);
  });

  it('says what a broken event lacks', async () => {
    const { github } = await openPullRequest({ 'reading.md': clean });
    const event = { ...pushEvent(github, github.base), payload: { before: 'main' } };
    const run = await runEventInside(github, event);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^the event `push` cannot be read: `before`/),
    ]);
  });
});
