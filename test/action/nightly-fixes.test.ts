import { describe, expect, it } from 'vitest';
import { archive, links, startNights } from '../support/action/nights.ts';

const tracked = archive.replace(links.go, `${links.go}?utm_source=feed`);
const slipped = tracked.replace('## 2024-05-21', '## 2024.05.21');
const safe = { inputs: { fix: 'safe' } };

const startFixing = (text = slipped) => startNights({ files: { 'reading.md': text } });

describe('the fixes of a night', () => {
  it('come as one pull request, one commit a kind, and are written once', async () => {
    const { github, night } = await startFixing();
    const { outputs, failures } = await night(safe);
    expect(failures).toEqual([]);
    const { pulls, branches } = await github.nightDump();
    expect(pulls).toMatchObject([{ state: 'open', title: expect.stringContaining('Copydesk') }]);
    expect(outputs['fixes-url']).toMatch(new RegExp(`/pull/${pulls[0]?.number}$`));
    const fixes = branches['copydesk/fixes'];
    expect(fixes?.messages.map((message) => message.split('\n')[0])).toEqual([
      '1 fix of digest-link-tracking in 1 file',
      '1 fix of digest-day-format in 1 file',
    ]);
    expect(fixes?.files['reading.md']).toBe(archive);
    expect(pulls[0]?.body).toContain('Checks do not run by themselves');
    expect(Object.keys(branches)).toEqual(['copydesk/fixes', 'copydesk/state']);
    await night(safe);
    expect(github.operations('write').filter((name) => !name.startsWith('git/'))).toEqual([
      'graphql:UpdateRefs',
    ]);
  });

  it('are not offered unless somebody asks for them', async () => {
    const { github, night } = await startFixing();
    await night();
    expect((await github.nightDump()).pulls).toEqual([]);
  });

  it('follow the default branch, and go when nothing is left', async () => {
    const { github, night } = await startFixing();
    await night(safe);
    await github.advanceBase({ 'reading.md': tracked, 'notes.md': 'Hello\n' });
    await night(safe);
    const { pulls, branches } = await github.nightDump();
    expect(pulls).toHaveLength(1);
    expect(branches['copydesk/fixes']?.messages).toHaveLength(1);
    expect(branches['copydesk/fixes']?.files).toMatchObject({
      'reading.md': archive,
      'notes.md': 'Hello\n',
    });
    await github.advanceBase({ 'reading.md': archive });
    await night(safe);
    const after = await github.nightDump();
    expect(after.pulls).toMatchObject([{ state: 'closed', merged: false }]);
    expect(Object.keys(after.branches)).toEqual(['copydesk/state']);
  });

  it('are not offered again once somebody closed them; new ones are', async () => {
    const { github, night } = await startFixing(tracked);
    await night(safe);
    const [first] = (await github.nightDump()).pulls;
    github.close(first?.number ?? 0);
    await night(safe);
    expect((await github.nightDump()).pulls).toHaveLength(1);
    await github.advanceBase({ 'reading.md': slipped });
    await night(safe);
    const { pulls, branches } = await github.nightDump();
    expect(pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(branches['copydesk/fixes']?.files['reading.md']).toBe(tracked);
  });

  it('come back after they were merged, for what is new', async () => {
    const { github, night } = await startFixing(tracked);
    await night(safe);
    const [first] = (await github.nightDump()).pulls;
    await github.merge(first?.number ?? 0);
    await night(safe);
    expect((await github.nightDump()).pulls).toHaveLength(1);
    await github.advanceBase({ 'reading.md': slipped });
    await night(safe);
    expect((await github.nightDump()).pulls.map(({ merged }) => merged)).toEqual([true, false]);
  });

  it('leave a branch alone that somebody else committed to', async () => {
    const { github, night } = await startFixing();
    await night(safe);
    await github.commitTo('copydesk/fixes', { 'notes.md': 'Mine\n' }, 'monalisa');
    const before = github.branch('copydesk/fixes');
    await github.advanceBase({ 'other.md': 'Hello\n' });
    const { log, failures } = await night(safe);
    expect(failures).toEqual([]);
    expect(log).toContain('Somebody else committed to the branch copydesk/fixes');
    expect(github.branch('copydesk/fixes')).toBe(before);
  });

  it.each([
    ['the setting', { actionsOpenPulls: false }, undefined, /“Allow GitHub Actions to create/],
    ['`pull-requests: write`', {}, 'pull-requests', /`pull-requests: write`/],
    ['`contents: write`', {}, 'contents', /`contents: write`/],
  ] as const)('say once what is missing, and the rest goes on: %s', async (_, to, right, said) => {
    const { github, night } = await startFixing();
    github.configure(to);
    const token = right ? { token: github.tokenWithout(right) } : {};
    const { failures, outputs } = await night({ ...safe, ...token });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(said);
    expect(failures[0]?.match(/ may not /g)).toHaveLength(1);
    expect(outputs['issue-url']).toMatch(/\/issues\/1$/);
  });
});
