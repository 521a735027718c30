import { describe, expect, it } from 'vitest';
import { standing } from '../support/action/discussion.ts';
import { writeEntry } from '../support/action/entry.ts';
import { openPullRequest, runBundle, runEventInside } from '../support/action/opened.ts';
import { base, clean, faulty, routing, withNewest } from '../support/action/reading.ts';
import { dispatchEvent } from '../support/runner/events.ts';

const none = { comments: [], threads: [], pending: [] };

describe('a pull request', () => {
  it.each(['close', 'merge'] as const)('that ended gets no comment: %s', async (end) => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await github[end](number);
    expect(await runInside({ action: 'closed' })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'clean' },
      log: 'The pull request is closed.\n',
    });
    expect(github.log).toEqual([]);
    const { log, outputs } = await runInside({ action: 'labeled' });
    expect(log).toContain('The pull request was closed; nothing was written.');
    expect(outputs.errors).toBe('1');
    expect(await github.dump(number)).toEqual(none);
  });

  it('that is a draft is reviewed', async () => {
    const head = { 'reading.md': faulty };
    const { github, number, runInside } = await openPullRequest(head, { draft: true });
    await runInside();
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('that touches no digest gets no comment', async () => {
    const { github, number, runInside } = await openPullRequest({ 'README.md': '# Hi\n' });
    const { exitCode, log, stepSummary } = await runInside();
    expect([exitCode, stepSummary]).toEqual([0, '']);
    expect(log).toContain('The change touches no digest.');
    expect(await github.dump(number)).toEqual(none);
  });

  it('that touches one no more has its comment brought up to date', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside();
    await github.push(number, { 'reading.md': base, 'README.md': '# Hi\n' });
    await runInside({ action: 'synchronize' });
    expect(await standing(github, number)).toEqual({
      summaries: ['### Copydesk: all problems are fixed'],
      inline: [],
    });
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
  });

  it('that is clean gets a short comment', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': clean });
    expect((await runInside()).outputs.verdict).toBe('clean');
    const [summary, ...others] = (await github.dump(number)).comments;
    expect(others).toEqual([]);
    expect(summary?.body).toMatch(/^### Copydesk: no problems in 1 new entry\n/);
    expect(summary?.body).not.toContain('What to do');
  });

  it('is compared with where it began, however far its base has gone since', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    const entry = writeEntry({ title: 'C', url: 'https://example.org/?utm_source=feed' });
    await github.advanceBase({ 'reading.md': withNewest(`## 2024-02-08\n\n${entry}`) });
    const { outputs } = await runInside();
    expect(outputs).toMatchObject({ errors: '1', warnings: '1', 'entries-added': '1' });
    await github.mergeBaseInto(number, {
      'reading.md': faulty.replace('\n## 2024-02-06', `\n## 2024-02-08\n\n${entry}\n## 2024-02-06`),
    });
    const merged = await runInside({ action: 'synchronize' });
    expect(merged.outputs).toMatchObject({ errors: '1', warnings: '1', 'entries-added': '1' });
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('is judged by an archive that has what its base got since', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': clean });
    await github.advanceBase({ 'older.md': `# Older\n\n## 2023-02-13\n\n${writeEntry(routing)}` });
    await github.mergeBaseInto(number);
    const { outputs } = await runInside({ action: 'synchronize' });
    expect(outputs.errors).toBe('1');
    const [comment] = (await standing(github, number)).inline;
    expect(comment).toContain('reading.md:5 **Error**');
  });
});

describe('a long conversation', () => {
  it('is read to its end, and nothing is said again', async () => {
    const { github, number, runInside } = await openPullRequest(
      { 'reading.md': faulty },
      { limits: { page: 3 } },
    );
    for (let index = 0; index < 7; index++) {
      await github.comment(number, `Comment ${index}`, 'hubot');
      const tip = { path: 'reading.md', line: 3, body: `Tip ${index}`, by: 'hubot' } as const;
      github.commentInline(number, tip);
    }
    await runInside();
    expect(github.operations('write')).toHaveLength(2);
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
    expect(
      github.operations('read').filter((name) => name === 'graphql:PullRequestState'),
    ).toHaveLength(3);
  });
});

describe('a run by hand', () => {
  it('reviews the pull request of a number', async () => {
    const { github, number } = await openPullRequest({ 'reading.md': faulty });
    const inputs = { 'pull-request': String(number) };
    const { exitCode } = await runBundle(github, dispatchEvent(github), { inputs });
    expect(exitCode).toBe(1);
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('says that there is no such pull request', async () => {
    const { github } = await openPullRequest({ 'reading.md': faulty });
    const inputs = { 'pull-request': '4711' };
    const { exitCode, annotations } = await runEventInside(github, dispatchEvent(github), {
      inputs,
    });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining('4711')]);
    expect(github.operations('write')).toEqual([]);
  });
});
