import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standing, threadAbout } from '../support/action/discussion.ts';
import { writeEntry } from '../support/action/entry.ts';
import { keptFolder, openPullRequest } from '../support/action/opened.ts';
import {
  base,
  clean,
  faulty,
  faultyOtherwise,
  routing,
  withNewest,
} from '../support/action/reading.ts';

const dateComment = 'reading.md:3 **Error**: Unexpected date `2024.02.13`, expected `2024-02-13`';

describe('a pull request with problems', () => {
  it('gets inline comments with suggestions and a summary, and fails the run', async () => {
    const { github, number, run } = await openPullRequest({ 'reading.md': faulty });
    const { exitCode, outputs, annotations, commands, stepSummary, problems, stderr } = await run();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'findings',
      errors: '1',
      warnings: '1',
      'entries-added': '1',
      'entries-starred': '0',
      'comment-url': `${github.url}/${github.repository}/pull/${number}#issuecomment-1`,
    });
    expect({ problems, stderr }).toEqual({ problems: [], stderr: '' });
    // The comments say it all; what fails the run says so once.
    expect(annotations).toEqual([
      {
        level: 'error',
        message: 'the change introduces 1 error, 1 warning (fail-on: error)',
      },
    ]);
    expect(commands).toHaveLength(1);
    const { comments, threads } = await github.dump(number);
    expect(threads.map(({ line, comments }) => [line, comments[0]?.body])).toEqual([
      [3, expect.stringContaining('```suggestion\n## 2024-02-13\n```\n')],
      [5, expect.stringContaining(`\`\`\`suggestion\n${writeEntry(routing)}\`\`\`\n`)],
    ]);
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^### Copydesk: 1 error, 1 warning in 1 new entry\n/),
    ]);
    expect(stepSummary).toContain('### Copydesk: 1 error, 1 warning in 1 new entry\n');
  });

  it('passes where `fail-on` says never', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    const { exitCode, outputs } = await runInside({}, { inputs: { 'fail-on': 'never' } });
    expect([exitCode, outputs.verdict, outputs.errors]).toEqual([0, 'clean', '1']);
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('is read and written with few requests, and a second run writes nothing', async () => {
    const entries = Array.from({ length: 5 }, (_, index) =>
      writeEntry({ title: `More ${index}`, url: `https://example.org/${index}?utm_source=feed` }),
    );
    const { github, number, runInside } = await openPullRequest(
      { 'reading.md': withNewest(`## 2024-02-13\n\n${entries.join('\n')}`) },
      { files: { 'older.md': base.replaceAll('2024', '2023').replaceAll('go.dev', 'golang.org') } },
    );
    const first = await runInside();
    expect(first.outputs).toMatchObject({ 'entries-added': '5', warnings: '5' });
    expect(github.operations('read').length).toBeLessThanOrEqual(8);
    expect(github.operations('read').at(-1)).toBe('pulls/get');
    expect(github.operations('write')).toEqual(['pulls/create-review', 'issues/create-comment']);
    const stands = await github.dump(number);
    const { outputs, log } = await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
    expect(github.operations('read').length).toBeLessThan(8);
    expect(log).toContain('The review is up to date; nothing was written.');
    expect(outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(await github.dump(number)).toEqual(stands);
  });

  it('leaves reports', async () => {
    const { run } = await openPullRequest({ 'reading.md': faulty });
    const folder = await keptFolder();
    const [report, sarif] = [join(folder, 'report.json'), join(folder, 'report.sarif')];
    const { outputs } = await run({}, { inputs: { 'report-file': report, 'sarif-file': sarif } });
    expect(outputs.report).toBe(report);
    const { findings } = JSON.parse(await readFile(report, 'utf8'));
    expect(findings).toMatchObject([
      { rule: 'digest-day-format', state: 'introduced', place: 'inline' },
      { rule: 'digest-link-tracking', state: 'introduced', place: 'inline' },
    ]);
    const { version, runs } = JSON.parse(await readFile(sarif, 'utf8'));
    expect([version, runs[0].results.length]).toEqual(['2.1.0', 2]);
  });

  it('has as many comments as are wanted, errors first; the summary tells the rest', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside({}, { inputs: { 'max-comments': '1' } });
    expect((await standing(github, number)).inline).toEqual([dateComment]);
    const [summary] = (await github.dump(number)).comments;
    expect(summary?.body).toContain('tracking parameter');
  });
});

describe('a pull request that is pushed to again', () => {
  it('has its review brought up to date in place, and nothing said twice', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    const first = await runInside();
    const kept = threadAbout(github, number, 'tracking').comments[0]?.id;
    await github.push(number, { 'reading.md': faultyOtherwise });
    const second = await runInside({ action: 'synchronize' });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(await standing(github, number)).toEqual({
      summaries: ['### Copydesk: 2 warnings in 2 new entries'],
      inline: [
        expect.stringMatching(/^reading\.md:5 .*`utm_source`/),
        expect.stringMatching(/^reading\.md:7 .*`utm_medium`/),
      ],
    });
    expect(threadAbout(github, number, 'utm_source').comments[0]?.id).toBe(kept);
    expect(github.operations('write')).toEqual([
      'pulls/create-review',
      'pulls/delete-review-comment',
      'issues/update-comment',
    ]);
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
  });

  it('says that all is fixed, and takes its inline comments away', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside();
    await github.push(number, { 'reading.md': clean });
    const { exitCode, outputs } = await runInside({ action: 'synchronize' });
    expect([exitCode, outputs.verdict]).toEqual([0, 'clean']);
    const { summaries, inline } = await standing(github, number);
    expect(inline).toEqual([]);
    expect(summaries).toEqual([expect.stringMatching(/fixed/i)]);
    const said = await github.dump(number);
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
    expect(await github.dump(number)).toEqual(said);
  });

  it('keeps answered comments, and marks them done', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside();
    github.reply(threadAbout(github, number, 'Unexpected date').id, 'Is that so?', 'hubot');
    await github.push(number, { 'reading.md': clean });
    await runInside({ action: 'synchronize' });
    const { threads } = await github.dump(number);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.comments).toEqual([
      {
        author: 'github-actions[bot]',
        body: expect.stringMatching(/done[\s\S]*<!-- copydesk:done:v1 -->$/i),
      },
      { author: 'hubot', body: 'Is that so?' },
    ]);
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
  });

  it('does not open a resolved thread again', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    await runInside();
    github.resolve(threadAbout(github, number, 'tracking').id);
    await github.push(number, { 'reading.md': faultyOtherwise });
    await runInside({ action: 'synchronize' });
    const { inline } = await standing(github, number);
    expect(inline.filter((text) => text.includes('utm_source'))).toHaveLength(1);
    expect(threadAbout(github, number, 'utm_source').isResolved).toBe(true);
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
  });
});
