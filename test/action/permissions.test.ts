import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineMarker, readInlineMarker, summaryMarker } from '../../src/review/marker.ts';
import { standing, threadAbout } from '../support/action/discussion.ts';
import { keptFolder, openPullRequest } from '../support/action/opened.ts';
import { clean, faulty } from '../support/action/reading.ts';

describe.each([
  ['a fork', { fork: true }],
  ['Dependabot', { author: 'dependabot[bot]' }],
] as const)('a pull request by %s, on `pull_request`', (_, by) => {
  it('is told in annotations, the job summary and the report, and in one line why', async () => {
    const { github, number, run } = await openPullRequest({ 'reading.md': faulty }, by);
    const report = join(await keptFolder(), 'report.json');
    const inputs = { 'report-file': report, 'fail-on': 'never' };
    const left = await run({ name: 'pull_request' }, { inputs });
    expect(left).toMatchObject({ exitCode: 0, stderr: '', problems: [] });
    expect(left.outputs).toMatchObject({ errors: '1', warnings: '1', 'comment-url': '' });
    expect(left.annotations).toMatchObject([
      { level: 'error', file: 'reading.md', line: 3, title: 'digest-day-format' },
      { level: 'warning', file: 'reading.md', line: 5, title: 'digest-link-tracking' },
    ]);
    expect(left.stepSummary).toContain('### Copydesk: 1 error, 1 warning in 1 new entry\n');
    expect(left.stepSummary).toContain('- ## 2024.02.13\n  + ## 2024-02-13\n');
    expect(JSON.parse(await readFile(report, 'utf8')).findings).toHaveLength(2);
    const lines = left.stdout.split('\n').filter((line) => line.includes('token'));
    expect(lines).toEqual([expect.stringMatching(/may not comment.*`pull-requests: write`/)]);
    expect(await github.dump(number)).toEqual({ comments: [], threads: [], pending: [] });
  });

  it('fails for its problems alone', async () => {
    const bad = await openPullRequest({ 'reading.md': faulty }, by);
    expect((await bad.runInside({ name: 'pull_request' })).exitCode).toBe(1);
    const good = await openPullRequest({ 'reading.md': clean }, by);
    const { exitCode, annotations } = await good.runInside({ name: 'pull_request' });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  });
});

describe('a pull request from a fork, on `pull_request_target`', () => {
  const silenced = faulty.replace('# Reading\n', '# Reading\n\n<!--lint disable-->\n');
  const strange = { '.github/copydesk.yml': 'digests: []\n', 'package.json': '{' };

  it('is reviewed as data: neither its configuration nor its control comments count', async () => {
    const head = { 'reading.md': silenced, ...strange };
    const { github, number, runInside } = await openPullRequest(head, { fork: true });
    expect((await runInside()).exitCode).toBe(1);
    const { inline } = await standing(github, number);
    expect(inline).toHaveLength(2);
    const [summary] = (await github.dump(number)).comments;
    expect(summary?.body).toContain('<b>1 control comment added</b>');
    expect(summary?.body).toContain('`<!--lint disable-->`');
  });

  it('is reviewed as the base says, which may be elsewhere', async () => {
    const settings = 'rules:\n  digest-link-tracking: off\n';
    const { github, number, runInside } = await openPullRequest(
      { 'reading.md': faulty, 'settings.yml': 'rules:\n  digest-day-format: off\n' },
      { fork: true, files: { 'settings.yml': settings } },
    );
    await runInside({}, { inputs: { config: 'settings.yml' } });
    const { inline } = await standing(github, number);
    expect(inline).toEqual([expect.stringContaining('Unexpected date')]);
  });

  it('is not reviewed by a configuration that the base has not', async () => {
    const head = { 'reading.md': faulty, 'settings.yml': 'digests: []\n' };
    const { github, runInside } = await openPullRequest(head, { fork: true });
    const { failures } = await runInside({}, { inputs: { config: 'settings.yml' } });
    expect(failures).toEqual([expect.stringMatching(/^settings\.yml: the base has no such file/)]);
    expect(github.operations('write')).toEqual([]);
  });

  it.each([true, 'deleted'] as const)('is reviewed wherever the fork is: %s', async (fork) => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty }, { fork });
    expect((await runInside()).outputs.errors).toBe('1');
    expect((await standing(github, number)).inline).toHaveLength(2);
  });
});

describe('what others wrote', () => {
  it('is left alone, whatever markers it has', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside();
    const own = threadAbout(github, number, 'Unexpected date').comments[0]?.body ?? '';
    const forged = `Mine.\n\n${summaryMarker('findings')}`;
    const stale = `Mine.\n\n${inlineMarker(['0'.repeat(32)])}`;
    await github.comment(number, forged, 'hubot');
    github.commentInline(number, { path: 'reading.md', line: 3, body: own, by: 'hubot' });
    github.commentInline(number, { path: 'reading.md', line: 3, body: stale, by: 'monalisa' });
    await github.push(number, { 'reading.md': clean });
    await runInside({ action: 'synchronize' });
    const { comments, threads } = await github.dump(number);
    expect(comments.map(({ author }) => author)).toEqual(['github-actions[bot]', 'hubot']);
    expect(comments[1]?.body).toBe(forged);
    const left = threads.flatMap(({ comments }) => comments).map(({ body }) => body);
    expect(left.sort()).toEqual([own, stale].sort());
    expect(readInlineMarker(own)).toBeDefined();
  });

  it('does not stand for what is to be said', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await github.comment(number, `No problems.\n\n${summaryMarker('clean')}`, 'hubot');
    const tip = { path: 'reading.md', line: 3, body: 'A date?', by: 'hubot' } as const;
    github.commentInline(number, tip);
    await runInside();
    const { comments, threads } = await github.dump(number);
    expect(comments).toHaveLength(2);
    expect(threads).toHaveLength(3);
  });
});
