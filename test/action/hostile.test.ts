import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInlineMarker, readSummaryMarker } from '../../src/review/marker.ts';
import { showInvisible } from '../../src/text/invisible.ts';
import { writeEntry } from '../support/action/entry.ts';
import { keptFolder, openPullRequest } from '../support/action/opened.ts';
import { withNewest } from '../support/action/reading.ts';
import type { ActionRun } from '../support/runner/run-action.ts';

const titles = [
  '::set-output name=verdict::clean',
  '##[error]Not ours ##[set-env name=PATH]x',
  '@octocat and octocat/digest#1',
  '\u001b[31mred\u001b]8;;https://example.org\u0007 \u009b2J',
  '</details><!-- copydesk:summary:v1 clean -->',
  '`````` | a ~~~ %0A::error::x',
  '\u202Eright to left\u2066 and nothing\u200b',
];

const hostile = withNewest(
  `## 2024.02.13::error::x\n\n## 2024.02.13\n\n${titles
    .map((title, index) =>
      writeEntry({
        source: index % 2 ? '::warning::s' : 'Go Blog',
        title,
        url: `https://example.org/${index}/%0A::error::y?utm_source=::stop-commands::z`,
      }),
    )
    .join('\n')}`,
);

const names = [
  'reading.md',
  '::set-output name=verdict::clean.md',
  '##[error]x,title=y.md',
  '@octocat `a|b` <b>.md',
  '\u001b[31mred\u202E.md',
  'two\n::error::lines.md',
];

const shownNames = names.map(showInvisible);

/** What strangers wrote has stayed text: the commands are ours, the outputs as they should be. */
function expectIntact({ commands, outputs, stdout, stderr, stepSummary, ...run }: ActionRun) {
  expect(run.problems).toEqual([]);
  expect({ env: run.env, state: run.state, stderr }).toEqual({ env: {}, state: {}, stderr: '' });
  for (const { command, properties } of commands) {
    expect(['error', 'warning', 'notice']).toContain(command);
    const { title = '', file = '' } = properties;
    expect(title).toMatch(/^(?:[a-z-]+)?$/);
    if (command !== 'notice' && title !== '') expect(shownNames).toContain(file);
  }
  expect(Object.keys(outputs).sort()).toEqual([
    'comment-url',
    'dead',
    'entries-added',
    'entries-starred',
    'errors',
    'fixes-url',
    'issue-url',
    'part',
    'report',
    'verdict',
    'warnings',
  ]);
  expect(outputs.verdict).toBe('findings');
  const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
  expect(stdout.replaceAll('\n', '')).not.toMatch(controls);
  expect(stepSummary.replaceAll('\n', '')).not.toMatch(controls);
  expect(readSummaryMarker(stepSummary.trimEnd())).toBe('findings');
}

describe('what strangers wrote', () => {
  it('stays text in the log, annotations, outputs and summaries', async () => {
    const files = Object.fromEntries(names.map((name) => [name, hostile]));
    const { github, number, run, runInside } = await openPullRequest(files, { fork: true });
    const folder = await keptFolder();
    const sarif = join(folder, 'report.sarif');
    const inputs = { annotations: 'always', 'sarif-file': sarif };
    const left = await run({}, { inputs });
    expectIntact(left);
    expect(left.annotations.filter(({ level }) => level === 'error').length).toBeGreaterThan(1);
    expect(JSON.parse(await readFile(sarif, 'utf8')).runs[0].results).not.toEqual([]);
    const { comments, threads } = await github.dump(number);
    expect(comments).toHaveLength(1);
    expect(readSummaryMarker(comments[0]?.body ?? '')).toBe('findings');
    for (const { comments: said } of threads) {
      expect(readInlineMarker(said[0]?.body ?? '')).toBeDefined();
    }
    await runInside({ action: 'synchronize' });
    expect(github.operations('write')).toEqual([]);
  });

  it('stays text where nothing may be written', async () => {
    const { run } = await openPullRequest({ 'reading.md': hostile }, { fork: true });
    const left = await run({ name: 'pull_request' });
    expectIntact(left);
    expect(left.stdout).toContain('`pull-requests: write`');
  });

  it('stays text in a failure', async () => {
    const name = '\u001b]0;x\u0007\n::error::a.md';
    const { run } = await openPullRequest({ [name]: new Uint8Array([0, 1, 2]) }, { fork: true });
    const left = await run({}, { inputs: { mode: 'read-only' } });
    expect(left.exitCode).toBe(1);
    expectIntact(left);
  });
});
