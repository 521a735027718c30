import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/action/event.ts';

const [first, second, none] = ['a', 'b', '0'].map((digit) => digit.repeat(40));

const target = (name: string, payload: unknown, number?: number) =>
  targetOf({ name, payload }, number);

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
    ['schedule', {}, 'found the event `schedule`, expected `pull_request`,'],
    ['issue_comment', {}, 'change `on:` of the workflow'],
    ['workflow_dispatch', {}, 'input `pull-request`: found nothing, expected the number'],
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
