import { describe, expect, it } from 'vitest';
import { links, startNights, ticked } from '../support/action/nights.ts';

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
