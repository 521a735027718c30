import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/action/event.ts';
import { nightMarker } from '../../src/nightly/marker.ts';

const [first, second, none] = ['a', 'b', '0'].map((digit) => digit.repeat(40));

type Mode = Parameters<typeof targetOf>[1]['mode'];

const target = (name: string, payload: unknown, pullRequest?: number, mode: Mode = 'auto') =>
  targetOf({ name, payload }, { mode, pullRequest });

describe('what an event is about', () => {
  it.each(['pull_request', 'pull_request_target'])(
    'is the pull request of %s, whatever happened to it',
    (name) => {
      for (const action of ['opened', 'synchronize', 'reopened', 'edited']) {
        expect(target(name, { action, pull_request: { number: 7 } })).toEqual({
          kind: 'pull-request',
          number: 7,
        });
      }
    },
  );

  it('is nothing where the pull request was closed', () => {
    const payload = { action: 'closed', pull_request: { number: 7 } };
    expect(target('pull_request', payload)).toMatchObject({ kind: 'nothing' });
  });

  it('is what a merge group adds to the branch', () => {
    const payload = { merge_group: { base_sha: first, head_sha: second } };
    expect(target('merge_group', payload)).toEqual({ kind: 'commits', base: first, head: second });
  });

  it('is what was pushed', () => {
    expect(target('push', { before: first, after: second })).toEqual({
      kind: 'commits',
      base: first,
      head: second,
    });
  });

  it.each([
    ['deleted', { before: first, after: none }],
    ['new', { before: none, after: second }],
  ])('is nothing where a pushed branch is %s', (word, payload) => {
    expect(target('push', payload)).toEqual({
      kind: 'nothing',
      why: expect.stringContaining(word),
    });
  });

  it('is the pull request that the inputs name, for a run started by hand', () => {
    expect(target('workflow_dispatch', {}, 12)).toEqual({ kind: 'pull-request', number: 12 });
  });

  it('is the event’s own pull request, whatever the inputs say', () => {
    const payload = { action: 'opened', pull_request: { number: 7 } };
    expect(target('pull_request', payload, 12)).toMatchObject({ number: 7 });
  });
});

describe('an event that cannot be used', () => {
  it.each([
    ['issue_comment', {}, 'change `on:` of the workflow'],
    ['pull_request', {}, '`action` is missing'],
    ['pull_request', { action: 'opened', pull_request: { number: 'x' } }, '`pull_request.number`'],
    [
      'merge_group',
      { merge_group: { base_sha: first, head_sha: 'main' } },
      '`merge_group.head_sha`',
    ],
    ['push', { before: '../..', after: second }, '`before` is missing'],
    ['push', undefined, 'the event `push` cannot be read'],
  ])('is named, with what is wrong: %s %j', (name, payload, message) => {
    expect(() => target(name, payload)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });
});

describe('a night', () => {
  const marker = nightMarker({ state: 'open', day: '2026-11-27', substance: 'f'.repeat(16) });
  const user = { login: 'github-actions[bot]' };
  const issue = (action: string, body: unknown, from?: string) => ({
    action,
    issue: { user, body },
    ...(from === undefined ? {} : { changes: { body: { from } } }),
  });
  const night = { kind: 'night', issue: undefined };
  const ours = { kind: 'night', issue: { author: 'github-actions[bot]' } };

  it('is what a schedule is about, and what is started by hand without a pull request', () => {
    for (const mode of ['auto', 'nightly'] as const) {
      expect(target('schedule', { schedule: '23 3 * * *' }, undefined, mode)).toEqual(night);
      expect(target('workflow_dispatch', {}, undefined, mode)).toEqual(night);
    }
    expect(target('workflow_dispatch', {}, 7)).toMatchObject({ number: 7 });
    expect(target('workflow_dispatch', {}, 7, 'nightly')).toEqual(night);
  });

  it.each(['edited', 'closed', 'reopened'])('answers that its issue was %s', (action) => {
    expect(target('issues', issue(action, `Text\n\n${marker}`))).toEqual(ours);
    expect(target('issues', issue(action, `Text\n\n${marker}`), 7, 'nightly')).toEqual(ours);
  });

  it('answers that its issue was emptied', () => {
    expect(target('issues', issue('edited', '', marker))).toEqual(ours);
    expect(target('issues', issue('edited', null, `Text\n${marker}`))).toEqual(ours);
  });

  it.each([
    ['another issue', issue('edited', 'Text')],
    ['one that quotes the marker', issue('edited', `Look: \`${marker}\``)],
    ['another event', issue('labeled', marker)],
    ['an issue without text', issue('closed', null)],
  ])('has nothing to do for %s', (_, payload) => {
    expect(target('issues', payload)).toMatchObject({ kind: 'nothing' });
  });

  it.each([
    ['pull_request', 'nightly', 'expected `schedule`, `workflow_dispatch` or `issues`'],
    ['push', 'nightly', 'expected `schedule`, `workflow_dispatch` or `issues`'],
    ['schedule', 'review', 'expected `pull_request`,'],
    ['issues', 'read-only', 'expected `pull_request`,'],
    ['workflow_dispatch', 'review', 'input `pull-request`: found nothing, expected the number'],
  ] as const)('is nothing for %s in the mode %s', (name, mode, message) => {
    expect(() => target(name, {}, undefined, mode)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });

  it('cannot be told where the event is broken', () => {
    expect(() => target('issues', { action: 'edited', issue: { body: marker } })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('`issue.user.login`') }),
    );
  });
});
