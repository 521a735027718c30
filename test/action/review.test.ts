import { describe, expect, it } from 'vitest';
import { startGitHub } from '../support/github/start-github.ts';
import { pullRequestEvent } from '../support/runner/events.ts';
import { runAction } from '../support/runner/run-action.ts';

const base = `# Reading

## 2024-02-06

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

## 2024-01-11

### :star:Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
`;

const head = base.replace(
  '## 2024-02-06\n',
  `## 2024.02.13

### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements?utm_source=feed)

## 2024-02-06
`,
);

describe('the Action', () => {
  it('reviews a pull request', async () => {
    const github = await startGitHub({ files: { 'reading.md': base, 'README.md': '# Hello\n' } });
    const { number } = await github.open({ files: { 'reading.md': head } });
    const event = await pullRequestEvent(github, number, { name: 'pull_request_target' });
    const run = await runAction({ github, event, inputs: { links: 'false' } });
    console.log(
      run.stdout,
      run.stderr,
      run.outputs,
      run.exitCode,
      github.log.map((r) => `${r.kind} ${r.operation}`),
    );
    console.log(JSON.stringify(await github.dump(number), null, 1));
    expect(run.exitCode).toBe(1);
    github.forget();
    const again = await runAction({ github, event, inputs: { links: 'false' } });
    console.log(
      again.stdout,
      github.log.map((r) => `${r.kind} ${r.operation}`),
    );
    expect(github.operations('write')).toEqual([]);
  });
});
