import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/adapters/files.ts';
import { archive, links, startNights, ticked } from '../support/action/nights.ts';
import { keptFolder, runBundle } from '../support/action/opened.ts';
import { startGitHub } from '../support/github/start-github.ts';
import { scheduleEvent } from '../support/runner/events.ts';

/** All writes of a night that keeps what it found and has nothing to tell. */
const oneWrite = ['git/create-blob', 'git/create-tree', 'git/create-commit', 'graphql:UpdateRefs'];

describe('a night', () => {
  it('keeps what it found on a branch, and opens no issue where all is well', async () => {
    const { github, night } = await startNights();
    const first = await night();
    expect(first).toMatchObject({ exitCode: 0, failures: [], outputs: { verdict: 'clean' } });
    const { issues, branches } = await github.nightDump();
    expect(issues).toEqual([]);
    expect(Object.keys(branches)).toEqual(['copydesk/state']);
    expect(branches['copydesk/state']?.hasParent).toBe(false);
    expect(Object.keys(branches['copydesk/state']?.files ?? {})).toEqual(['links.ndjson']);
    for (const url of Object.values(links)) {
      expect(branches['copydesk/state']?.files['links.ndjson']).toContain(url);
    }
  });

  it('is quiet where nothing changed: it writes once', async () => {
    const { github, night, web } = await startNights();
    web[links.rust] = { status: 404 };
    for (let count = 0; count < 4; count += 1) await night();
    await night();
    expect(github.operations('write')).toEqual(oneWrite);
  });

  it('tells a death after three nights, once, and the recovery', async () => {
    const { github, night, web, body } = await startNights();
    await night();
    web[links.rust] = { status: 404 };
    await night();
    await night();
    expect(await github.issues.list()).toEqual([]);
    const third = await night();
    expect(third.outputs).toMatchObject({ verdict: 'findings', dead: '1' });
    const text = await body();
    expect(text).toContain(`](${links.rust})`);
    expect(text).toContain('2024-06-02, 2024-06-03 and 2024-06-04');
    expect(third.outputs['issue-url']).toMatch(/\/issues\/1$/);
    delete web[links.rust];
    for (let count = 0; count < 3; count += 1) await night();
    const [issue] = (await github.nightDump()).issues;
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue?.body).not.toContain(links.rust);
  });

  it('leaves a ticked link alone, and takes that back', async () => {
    const { github, night, web, body, onIssue } = await startNights();
    web[links.rust] = { status: 404 };
    for (let count = 0; count < 3; count += 1) await night();
    const before = await body();
    await github.issues.update(1, 'octocat', { body: ticked(before, links.rust) });
    await onIssue(1, 'edited', before);
    expect(await body()).toMatch(/<details>[\s\S]*- \[x\] .*Rust-1\.78/);
    const ignored = await body();
    await github.issues.update(1, 'octocat', { body: ticked(ignored, links.rust, ' ') });
    await onIssue(1, 'edited', ignored);
    expect(await body()).toMatch(/- \[ \] .*Rust-1\.78/);
  });
});

describe('a night on several machines', () => {
  /** What stands after three nights on so many machines; without `count` on one, and undivided. */
  async function nightsOn(count: number | undefined, missing?: number) {
    const { github, night, again, web } = await startNights();
    web[links.rust] = { status: 404 };
    let log = '';
    for (let day = 0; day < 3; day += 1) {
      if (count === undefined) {
        await night();
        continue;
      }
      const folder = await keptFolder();
      await mkdir(join(folder, 'parts'));
      const files = createFiles(folder);
      for (let index = 1; index <= count; index += 1) {
        const inputs = { shard: `${index}/${count}` };
        const run = index === 1 ? await night({ inputs }) : await again(undefined, { inputs });
        expect(run).toMatchObject({ exitCode: 0, outputs: { 'issue-url': '' } });
        expect(github.operations('write')).toEqual([]);
        const part = run.files[run.outputs.part ?? ''] ?? '';
        const path = `parts/part-${index}.ndjson`;
        if (index !== missing) await files.write(path, new TextEncoder().encode(part));
      }
      const run = await again(undefined, { inputs: { merge: 'parts' }, files });
      expect(run.failures).toEqual([]);
      log += run.log;
    }
    return { ...(await github.nightDump()), log };
  }

  it('finds and keeps what one machine does', async () => {
    const { log: _, ...alone } = await nightsOn(undefined);
    for (const count of [1, 3]) {
      const { log: __, ...together } = await nightsOn(count);
      expect(together).toEqual(alone);
    }
  });

  it('goes on where a part is missing, and says which', async () => {
    const { log, branches } = await nightsOn(2, 2);
    expect(log).toMatch(/part.*2/);
    expect(branches['copydesk/state']?.files['links.ndjson']).toContain('copydesk-links');
  });
});

describe('a night that keeps what it knows in a file', () => {
  it('is one of the bundle too', async () => {
    const slipped = archive.replace('## 2024-05-21', '## 2024.05.21');
    const github = await startGitHub({ files: { 'reading.md': slipped } });
    // So that nothing is written on GitHub, between whose writes a bundle waits.
    github.configure({ hasIssues: false });
    const workspace = await keptFolder();
    const options = { inputs: { store: 'links.ndjson' }, workspace };
    const run = await runBundle(github, scheduleEvent(github), options);
    expect(run).toMatchObject({ exitCode: 0, problems: [], outputs: { verdict: 'findings' } });
    expect(run.stepSummary).toContain('### Copydesk: 1 formatting problem');
    expect(await readFile(join(workspace, 'links.ndjson'), 'utf8')).toContain('copydesk-links');
    expect(github.operations('write')).toEqual([]);
  });

  it('needs no right to write but that for the issue', async () => {
    const { github, night, web, body } = await startNights();
    web[links.rust] = { status: 404 };
    const files = createFiles(await keptFolder());
    const token = github.tokenWithout('contents', 'pull-requests');
    for (let count = 0; count < 3; count += 1) {
      const run = await night({ inputs: { store: 'links.ndjson' }, files, token });
      expect(run.failures).toEqual([]);
    }
    expect(await body()).toContain(links.rust);
    expect(github.names()).toEqual(['main']);
  });
});
