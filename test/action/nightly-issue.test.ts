import { describe, expect, it } from 'vitest';
import { hasty, links, type Nights, startNights, ticked } from '../support/action/nights.ts';
import { issueEvent } from '../support/runner/events.ts';
import { sampled } from '../support/runs.ts';

/** A repository whose issue tells of one death. */
async function withDeath(): Promise<Nights> {
  const nights = await startNights({ files: hasty });
  nights.web[links.rust] = { status: 404 };
  await nights.night();
  return nights;
}

const dead = (body: string | undefined) => /- \[ \] .*Rust-1\.78/.test(body ?? '');
const ignored = (body: string | undefined) => /- \[x\] .*Rust-1\.78/.test(body ?? '');

describe('the issue of the nights', () => {
  it('may be renamed and labelled, and stays the one', async () => {
    const { github, night, web } = await withDeath();
    await github.issues.update(1, 'octocat', { title: 'Links to mend' });
    web[links.go] = { status: 410 };
    await night();
    const { issues } = await github.nightDump();
    expect(issues).toMatchObject([{ title: 'Links to mend', state: 'open' }]);
    expect(issues[0]?.body).toContain(links.go);
  });

  const texts = [
    ['emptied', ''],
    ['written over', 'I mended all of these.'],
    ['converted', '- [ ] #2\n- [x] #3\n'],
  ] as const;

  it.each(sampled(texts, 3))('is written again where it was %s', async (_, text) => {
    const { github, night, body } = await withDeath();
    await github.issues.update(1, 'octocat', { body: text });
    await night();
    expect(dead(await body())).toBe(true);
  });

  it('is written again at once where the event says that it was emptied', async () => {
    const { github, onIssue, body } = await withDeath();
    const before = await body();
    await github.issues.update(1, 'octocat', { body: '' });
    await onIssue(1, 'edited', before);
    expect(dead(await body())).toBe(true);
  });

  it('stays closed where somebody closed it, until something new dies', async () => {
    const { github, night, web, onIssue } = await withDeath();
    await github.issues.update(1, 'octocat', { state: 'closed' });
    await onIssue(1, 'closed');
    await night();
    expect((await github.nightDump()).issues).toMatchObject([{ state: 'closed' }]);
    web[links.go] = { status: 404 };
    await night();
    const { issues } = await github.nightDump();
    expect(issues).toMatchObject([{ state: 'open' }]);
    expect(issues[0]?.body).toContain(links.go);
  });

  it('is one: of two, the later is closed with a pointer', async () => {
    const { github, night, body } = await withDeath();
    await github.issues.create('github-actions[bot]', { title: 'Twice', body: await body() });
    await night();
    const { issues } = await github.nightDump();
    expect(issues).toMatchObject([
      { state: 'open' },
      { state: 'closed', state_reason: 'duplicate', body: expect.stringContaining('#1') },
    ]);
  });

  it('is not taken from somebody else, whatever that says', async () => {
    const { github, night, body } = await withDeath();
    const forged = ticked(await body(), links.rust);
    const { number } = await github.issues.create('hubot', { title: 'Mine', body: forged });
    await night();
    await github.issues.remove(1);
    await night();
    const { issues } = await github.nightDump();
    expect(issues.find((issue) => issue.number === number)?.body).toBe(forged);
    expect(issues.filter((issue) => dead(issue.body ?? ''))).toHaveLength(1);
  });

  it('is not the issue of that number in a fork, which has a copy of the branch', async () => {
    const { github, night } = await withDeath();
    const body = 'What another workflow writes.';
    const { number } = await github.issues.create('github-actions[bot]', { title: 'Notes', body });
    const text = (await github.show('copydesk/state'))?.files['links.ndjson'] ?? '';
    const copied = text
      .replace('"issue":1', `"issue":${number}`)
      .replace('"octocat/digest"', '"hubot/digest"');
    await github.commitTo('copydesk/state', { 'links.ndjson': copied }, 'octocat', true);
    await night();
    const { issues } = await github.nightDump();
    expect(issues).toMatchObject([
      { number: 1, state: 'open' },
      { number, state: 'open', body },
    ]);
    const kept = (await github.show('copydesk/state'))?.files['links.ndjson'];
    expect(kept).toContain('"issue":1,"repository":"octocat/digest"');
  });

  it('keeps a box that is ticked while the night runs', async () => {
    const { github, night, web, body } = await withDeath();
    web[links.go] = { status: 404 };
    github.fault({
      matching: ({ operation }) => operation === 'graphql:UpdateRefs',
      meanwhile: async () =>
        github.issues.update(1, 'octocat', { body: ticked(await body(), links.rust) }),
    });
    await night();
    const text = await body();
    expect(text).toContain(links.go);
    expect(ignored(text)).toBe(true);
    await night();
    expect(ignored(await body())).toBe(true);
  });

  it('is opened once where two runs begin at once', async () => {
    const { github, night, again, web, body } = await startNights({ files: hasty });
    web[links.rust] = { status: 404 };
    github.fault({
      matching: ({ operation }) => operation === 'issues/list-for-repo',
      nth: 2,
      meanwhile: async () => {
        github.clearFaults();
        await again();
      },
    });
    const { failures } = await night();
    expect(failures).toEqual([]);
    expect(dead(await body())).toBe(true);
  });

  it('ignores events about other issues, quietly', async () => {
    const { github, again, body } = await withDeath();
    const text = await body();
    const other = await github.issues.create('hubot', { title: 'Bug', body: 'It is broken.' });
    const forged = await github.issues.create('hubot', { title: 'Copydesk', body: text });
    for (const { number } of [other, forged]) {
      const run = await again(await issueEvent(github, number, 'edited'));
      expect(run).toMatchObject({ exitCode: 0, failures: [], outputs: { verdict: 'clean' } });
      expect(github.operations('write')).toEqual([]);
    }
  });
});

describe('a night that may not do all', () => {
  it('tells in the summary of the job where issues are disabled', async () => {
    const { github, night, web } = await startNights({ files: hasty });
    github.configure({ hasIssues: false });
    web[links.rust] = { status: 404 };
    const run = await night();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'findings', 'issue-url': '' } });
    expect(dead(run.stepSummary)).toBe(true);
  });

  it('tells in the summary without `issues: write`, and names that once', async () => {
    const { github, night, web } = await startNights();
    web[links.rust] = { status: 404 };
    const token = github.tokenWithout('issues');
    for (let count = 0; count < 2; count += 1)
      expect((await night({ token })).failures).toEqual([]);
    const run = await night({ token });
    expect(run.failures).toEqual([expect.stringMatching(/`issues: write`.*Settings → Actions/)]);
    expect(dead(run.stepSummary)).toBe(true);
    await night();
    expect((await github.nightDump()).issues).toHaveLength(1);
  });

  it.each([
    ['without `contents: write`', {}, /`contents: write`.*Settings → Actions/],
    ['where the branch is protected', { protectedBranches: ['copydesk/state'] }, /copydesk\/state/],
  ] as const)('says that nothing is kept %s, and the rest goes on', async (_, settings, said) => {
    const { github, night, web } = await withDeath();
    github.configure(settings);
    web[links.go] = { status: 404 };
    const isProtected = 'protectedBranches' in settings;
    const options = isProtected ? {} : { token: github.tokenWithout('contents') };
    const run = await night(options);
    expect(run.failures).toEqual([expect.stringMatching(said)]);
    expect(run.outputs).toMatchObject({ dead: '2' });
  });
});

describe('what the nights remember', () => {
  it.each([
    ['broken', 'not a store', /cannot be (read|used)|broken/],
    ['of a later version', '{"format":"copydesk-links","version":99}\n', /version/],
  ])('is set aside where it is %s, and said', async (_, text, said) => {
    const { github, night, body } = await withDeath();
    await github.commitTo('copydesk/state', { 'links.ndjson': text }, 'octocat', true);
    const run = await night();
    expect(run.failures).toEqual([]);
    expect(run.log).toMatch(said);
    const files = (await github.show('copydesk/state'))?.files ?? {};
    const aside = Object.keys(files).filter((name) => name !== 'links.ndjson');
    expect(aside).toHaveLength(1);
    expect(files[aside[0] ?? '']).toBe(text);
    expect(files['links.ndjson']).toContain(links.rust);
    expect(dead(await body())).toBe(true);
  });

  it.each([
    ['gone', { 'notes.md': 'Mine' }],
    ['empty', { 'links.ndjson': '' }],
  ])('may be %s', async (_, files) => {
    const { github, night } = await withDeath();
    await github.commitTo('copydesk/state', files, 'octocat', true);
    expect((await night()).failures).toEqual([]);
    expect((await github.show('copydesk/state'))?.files['links.ndjson']).toContain(links.rust);
  });
});
