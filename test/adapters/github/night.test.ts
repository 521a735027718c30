import { describe, expect, it } from 'vitest';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { openNightHost } from '../../../src/adapters/github/night.ts';
import type { NightHost } from '../../../src/nightly/ports.ts';
import type { DisturbanceName } from '../../support/github/faults.ts';
import { type LocalGitHub, startGitHub } from '../../support/github/start-github.ts';
import { sampled } from '../../support/runs.ts';

const bot = 'github-actions[bot]';
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (state: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(state?.bytes);

const started = () => startGitHub({ files: { 'reading.md': 'One\n', 'other.md': 'Two\n' } });

function hostOf(github: LocalGitHub, token = github.writeToken): Promise<NightHost> {
  const client = createGitHubClient({
    userAgent: 'Copydesk',
    token,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    patience: 30_000,
    waits: { retry: 1, limit: 1, write: 0, notification: 0 },
  });
  return openNightHost(client, { owner: 'octocat', repo: 'digest' });
}

describe('the repository of a night', () => {
  it('is known with one query', async () => {
    const github = await started();
    expect((await hostOf(github)).repository).toEqual({
      owner: 'octocat',
      repo: 'digest',
      defaultBranch: 'main',
      head: github.base,
      hasIssues: true,
      account: bot,
    });
    expect(github.log.map(({ operation }) => operation)).toEqual(['graphql:NightRefs']);
    github.configure({ hasIssues: false });
    expect((await hostOf(github)).repository.hasIssues).toBe(false);
  });
});

describe('the state', () => {
  it('is one file of one commit without a parent, and replaced whole', async () => {
    const github = await started();
    const host = await hostOf(github);
    expect(await host.readState()).toBeUndefined();
    expect(await host.writeState('one\n', undefined)).toMatchObject({ commit: expect.any(String) });
    const first = await host.readState();
    expect(first).toEqual({ bytes: bytes('one\n'), commit: github.branch('copydesk/state') });
    expect(await host.writeState('two\n', first?.commit)).toMatchObject({
      commit: expect.any(String),
    });
    expect((await github.nightDump()).branches).toEqual({
      'copydesk/state': {
        messages: ['What Copydesk knows of the links'],
        hasParent: false,
        files: { 'links.ndjson': 'two\n' },
      },
    });
  });

  it('is read whole, whatever its size', async () => {
    const github = await started();
    const host = await hostOf(github);
    const text = `${'é'.repeat(99)}\n`.repeat(10_000);
    await host.writeState(text, undefined);
    expect(textOf(await host.readState())).toBe(text);
  });

  it('is empty where the branch has something else', async () => {
    const github = await started();
    await github.commitTo('copydesk/state', { 'notes.md': 'Mine' }, 'octocat', true);
    expect(await (await hostOf(github)).readState()).toMatchObject({ bytes: new Uint8Array() });
  });

  it('is set aside where it cannot be used, and stays there', async () => {
    const github = await started();
    const host = await hostOf(github);
    const broken = await host.writeState('not ours', undefined);
    if (broken === 'raced') throw new Error('raced');
    const written = await host.writeState('one\n', broken.commit, 'links.broken.ndjson');
    if (written === 'raced') throw new Error('raced');
    await host.writeState('two\n', written.commit);
    expect((await github.show('copydesk/state'))?.files).toEqual({
      'links.ndjson': 'two\n',
      'links.broken.ndjson': 'not ours',
    });
  });

  it('is not written over what another run wrote', async () => {
    const github = await started();
    const host = await hostOf(github);
    await host.writeState('one\n', undefined);
    expect(await host.writeState('two\n', undefined)).toBe('raced');
    const read = await host.readState();
    await host.writeState('three\n', read?.commit);
    expect(await host.writeState('four\n', read?.commit)).toBe('raced');
    expect(textOf(await host.readState())).toBe('three\n');
  });

  it.each([
    'a reset after the effect',
    '502 after the effect',
    'a doubled call',
    '422 after the effect',
  ] as const)('is written where the answer to the write is lost: %s', async (what) => {
    const github = await started();
    const host = await hostOf(github);
    github.fault({ matching: ({ operation }) => operation === 'graphql:UpdateRefs', what });
    expect(await host.writeState('one\n', undefined)).toMatchObject({ commit: expect.any(String) });
    expect(textOf(await host.readState())).toBe('one\n');
  });

  it('is not written where a rule protects its branch, in GitHub’s own words', async () => {
    const github = await started();
    github.configure({ protectedBranches: ['copydesk/state'] });
    await expect((await hostOf(github)).writeState('one\n', undefined)).rejects.toMatchObject({
      code: 'api-refused',
      message: expect.stringContaining('`copydesk/state`'),
    });
  });
});

describe('a right that the token lacks', () => {
  it.each([
    ['contents', (host: NightHost) => host.writeState('one\n', undefined)],
    ['issues', (host: NightHost) => host.createIssue({ title: 'A', body: 'B', labels: [] })],
    ['pull-requests', (host: NightHost) => host.updatePullRequest(1, { open: false })],
  ] as const)('is named as the settings page does: %s', async (right, write) => {
    const github = await started();
    await expect(write(await hostOf(github, github.tokenWithout(right)))).rejects.toMatchObject({
      code: 'api-forbidden',
      message: expect.stringMatching(
        new RegExp(`\`${right}: write\`.*Settings → Actions → General → Workflow permissions`),
      ),
    });
  });

  it('is named where a setting keeps workflows from opening pull requests', async () => {
    const github = await started();
    github.configure({ actionsOpenPulls: false });
    await github.commitTo('copydesk/fixes', { 'reading.md': 'Une\n' }, bot);
    const open = (await hostOf(github)).openPullRequest({ title: 'Fixes', body: 'All' });
    await expect(open).rejects.toMatchObject({
      code: 'api-forbidden',
      message: expect.stringMatching(/“Allow GitHub Actions to create and approve pull requests”/),
    });
  });
});

describe('the issues', () => {
  it('are those of the acting account, on all pages, without its pull requests', async () => {
    const github = await started();
    for (let count = 1; count <= 101; count += 1) {
      await github.issues.create(bot, { title: `Issue ${count}`, body: 'Body' });
    }
    await github.issues.create('hubot', { title: 'Copydesk', body: 'Not ours' });
    await github.open({ files: { 'reading.md': 'Three\n' }, author: bot });
    await github.issues.update(2, 'octocat', { state: 'closed' });
    const issues = await (await hostOf(github)).issues();
    expect(issues.map(({ number }) => number)).toEqual(
      Array.from({ length: 101 }, (_, i) => i + 1),
    );
    expect(issues[1]).toEqual({
      number: 2,
      url: expect.stringContaining('/issues/2'),
      body: 'Body',
      open: false,
    });
  });

  it('are opened, edited, closed with a reason and opened again', async () => {
    const github = await started();
    const host = await hostOf(github);
    const { number } = await host.createIssue({ title: 'Links', body: 'One', labels: ['links'] });
    await host.updateIssue(number, { body: 'Two', open: false, reason: 'duplicate' });
    expect(await host.issue(number)).toMatchObject({ body: 'Two', open: false });
    const [closed] = (await github.nightDump()).issues;
    expect(closed).toMatchObject({ title: 'Links', state: 'closed', state_reason: 'duplicate' });
    await host.updateIssue(number, { open: true });
    expect(await host.issue(number)).toMatchObject({ body: 'Two', open: true });
    expect((await github.issues.find(number))?.labels).toMatchObject([{ name: 'links' }]);
    expect(github.advisories).toEqual([]);
  });

  it('are missing where they were deleted, or are not ours', async () => {
    const github = await started();
    const host = await hostOf(github);
    const { number } = await host.createIssue({ title: 'Links', body: 'One', labels: [] });
    github.issues.remove(number);
    await expect(host.issue(number)).rejects.toMatchObject({ code: 'api-missing' });
    const other = await github.issues.create('hubot', { title: 'Links', body: 'One' });
    await expect(host.issue(other.number)).rejects.toMatchObject({ code: 'api-missing' });
  });
});

describe('the fixes', () => {
  const commit = (message: string, path = 'reading.md', text = message) => ({
    message,
    files: [{ path, bytes: bytes(text) }],
  });
  const commits = [commit('Addresses'), commit('Blank lines\n\nAll of them.', 'other.md')];

  it('are commits on the default branch, in one step', async () => {
    const github = await started();
    const host = await hostOf(github);
    expect(await host.existingFixes()).toEqual({ branch: undefined, pulls: [] });
    const fixes = { base: github.base, before: undefined, commits };
    expect(await host.writeFixes(fixes)).toBe('written');
    expect((await github.nightDump()).branches).toEqual({
      'copydesk/fixes': {
        messages: ['Blank lines\n\nAll of them.', 'Addresses'],
        hasParent: true,
        files: { 'reading.md': 'Addresses', 'other.md': 'Blank lines\n\nAll of them.' },
      },
    });
    expect((await host.existingFixes()).branch).toEqual({
      commit: github.branch('copydesk/fixes'),
      message: 'Blank lines\n\nAll of them.',
      foreign: false,
    });
  });

  it('are brought up to date in the pull request that is open', async () => {
    const github = await started();
    const host = await hostOf(github);
    await host.writeFixes({ base: github.base, before: undefined, commits });
    const { number } = await host.openPullRequest({ title: 'Fixes', body: 'All' });
    const base = await github.advanceBase({ 'new.md': 'Three\n', 'reading.md': 'Four\n' });
    const { branch } = await host.existingFixes();
    const fixes = { base, before: branch?.commit, commits: [commit('Addresses')] };
    expect(await host.writeFixes(fixes)).toBe('written');
    const { pulls, branches } = await github.nightDump();
    expect(pulls).toEqual([{ number, title: 'Fixes', body: 'All', state: 'open', merged: false }]);
    expect(Object.keys(branches)).toEqual(['copydesk/fixes']);
    expect(branches['copydesk/fixes']?.messages).toEqual(['Addresses']);
    expect(branches['copydesk/fixes']?.files['new.md']).toBe('Three\n');
    expect(github.advisories).toEqual([]);
  });

  it('are known to have somebody else’s commits, and are not written over them', async () => {
    const github = await started();
    const host = await hostOf(github);
    await host.writeFixes({ base: github.base, before: undefined, commits });
    const { branch } = await host.existingFixes();
    await github.commitTo('copydesk/fixes', { 'reading.md': 'Mine\n' }, 'monalisa');
    expect((await host.existingFixes()).branch).toMatchObject({ foreign: true });
    const fixes = { base: github.base, before: branch?.commit, commits };
    expect(await host.writeFixes(fixes)).toBe('raced');
    expect((await github.show('copydesk/fixes'))?.files['reading.md']).toBe('Mine\n');
  });

  it('are left, merged or closed as their pull requests say, the latest first', async () => {
    const github = await started();
    const host = await hostOf(github);
    for (const round of ['one', 'two', 'three']) {
      const { branch } = await host.existingFixes();
      const fixes = { base: github.base, before: branch?.commit, commits: [commit(round)] };
      await host.writeFixes(fixes);
      const { number } = await host.openPullRequest({ title: 'Fixes', body: round });
      if (round === 'one') await host.updatePullRequest(number, { open: false });
      if (round === 'two') await github.merge(number);
    }
    const { pulls } = await host.existingFixes();
    expect(pulls.map(({ body, state }) => [body, state])).toEqual([
      ['three', 'open'],
      ['two', 'merged'],
      ['one', 'closed'],
    ]);
  });

  it('are deleted with their branch, unless it moved', async () => {
    const github = await started();
    const host = await hostOf(github);
    await host.writeFixes({ base: github.base, before: undefined, commits });
    const before = github.branch('copydesk/fixes') ?? '';
    await github.commitTo('copydesk/fixes', { 'reading.md': 'Mine\n' }, 'monalisa');
    await host.deleteFixes(before);
    expect(github.branch('copydesk/fixes')).toBeDefined();
    await host.deleteFixes(github.branch('copydesk/fixes') ?? '');
    expect(github.names()).toEqual(['main']);
  });

  const lost: DisturbanceName[] = ['502 after the effect', '422 after the effect'];
  it.each(
    sampled(
      lost.flatMap((what) => [1, 2, 3, 4].map((nth) => [what, nth] as const)),
      3,
    ),
  )('are written once where an answer is lost: %s, write %i', async (what, nth) => {
    const github = await started();
    const host = await hostOf(github);
    github.fault({ matching: ({ kind }) => kind === 'write', nth, what });
    const fixes = { base: github.base, before: undefined, commits };
    expect(await host.writeFixes(fixes)).toBe('written');
    const { branches } = await github.nightDump();
    expect(Object.keys(branches)).toEqual(['copydesk/fixes']);
    expect(branches['copydesk/fixes']?.messages).toHaveLength(2);
  });

  it('begin anew where a run left commits that it did not finish', async () => {
    const github = await started();
    const host = await hostOf(github);
    const isCommit = ({ operation }: { operation: string }) => operation === 'graphql:CreateCommit';
    github.fault({ matching: isCommit, nth: 2, what: '401' });
    const fixes = { base: github.base, before: undefined, commits };
    await expect(host.writeFixes(fixes)).rejects.toMatchObject({ code: 'api-unauthorized' });
    expect(github.names()).toEqual(['copydesk/fixes-next', 'main']);
    expect(await host.writeFixes(fixes)).toBe('written');
    expect(github.names()).toEqual(['copydesk/fixes', 'main']);
  });
});
