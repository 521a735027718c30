import { describe, expect, it } from 'vitest';
import { openPullRequest } from '../support/action/opened.ts';
import { faulty } from '../support/action/reading.ts';

const none = { comments: [], threads: [], pending: [] };

describe('inputs', () => {
  it('that are wrong are all named, whatever they hold', async () => {
    const { github, run } = await openPullRequest({ 'reading.md': faulty });
    const inputs = {
      'fail-on': 'error\n::set-output name=verdict::x',
      links: '',
      'github-token': '',
    };
    const { exitCode, annotations, commands, outputs, stderr } = await run({}, { inputs });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message.split('\n'))).toEqual([
      [
        expect.stringMatching(/^input `fail-on`: found `error␊::set-output name=verdict::x`/),
        expect.stringMatching(/^input `links`: found ``/),
        expect.stringMatching(/^input `github-token`: found nothing/),
      ],
    ]);
    expect(commands.map(({ command }) => command)).toEqual(['error']);
    expect({ outputs, stderr, log: github.log }).toEqual({ outputs: {}, stderr: '', log: [] });
  });

  it('make a dry run, which writes nothing', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    const inputs = { 'dry-run': 'true' };
    const { log, stepSummary, annotations } = await runInside({}, { inputs });
    expect(log).toContain('Dry run: would write create-inline, create-summary.');
    expect(stepSummary).toContain('### Copydesk: 1 error, 1 warning in 1 new entry\n');
    expect(annotations).toHaveLength(3);
    expect(github.operations('write')).toEqual([]);
    expect(await github.dump(number)).toEqual(none);
  });

  it('make a run that only reads', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': faulty });
    const { outputs } = await runInside(
      {},
      { inputs: { mode: 'read-only' }, token: github.readToken },
    );
    expect(outputs).toMatchObject({ errors: '1', 'comment-url': '' });
    expect(github.operations('write')).toEqual([]);
    expect(await github.dump(number)).toEqual(none);
  });

  it.each([
    ['auto', 0],
    ['always', 2],
    ['never', 0],
  ])('say whether there are annotations beside comments: %s', async (annotations, count) => {
    const { runInside } = await openPullRequest({ 'reading.md': faulty });
    const { log } = await runInside({}, { inputs: { annotations } });
    expect(log.match(/^::(?:error|warning) file=/gm) ?? []).toHaveLength(count);
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('say what fails the run: %s', async (failOn, exitCode) => {
    const { runInside } = await openPullRequest({ 'reading.md': faulty });
    expect(await runInside({}, { inputs: { 'fail-on': failOn } })).toMatchObject({ exitCode });
  });

  it('name a report that cannot be written', async () => {
    const { run } = await openPullRequest({ 'reading.md': faulty });
    const inputs = { 'report-file': '/proc/none/report.json', mode: 'read-only' };
    const { exitCode, annotations, stderr } = await run({}, { inputs });
    expect(exitCode).toBe(1);
    const messages = annotations.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/\/proc\/none\/report\.json: /));
    expect(stderr).toBe('');
  });
});
