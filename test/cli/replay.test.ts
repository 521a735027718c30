import { describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/git/repository.ts';
import { createGitFolder } from '../support/git-folder.ts';
import { runWith } from '../support/world.ts';

const day = (date: string, ...entries: string[]) => [`## ${date}`, ...entries].join('\n\n');
const toolchains = '### Go Blog: [Forward Compatibility](https://go.dev/blog/toolchain)';
const randomness = '### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)';
const traces = 'https://go.dev/blog/execution-traces-2024';
const tracked = `### Go Blog: [More powerful Go execution traces](${traces}?utm_source=x)`;
const mended = `### Go Blog: [More powerful Go execution traces](${traces})`;

const page = (...days: string[]) => `# Reading\n\n${days.join('\n\n')}\n`;
const first = day('2024-05-07', randomness);

/** A history with a plain contribution, a merged one with a slip, and its mending. */
async function historyWithSlip() {
  const folder = await createGitFolder();
  await folder.commit({ 'reading.md': '# Reading\n' });
  await folder.commit({ 'reading.md': page(first) });
  await folder.git('checkout', '--quiet', '-b', 'topic');
  await folder.commit({ 'reading.md': page(day('2024-05-14', tracked), first) });
  await folder.git('checkout', '--quiet', 'main');
  await folder.commit({ 'notes.txt': 'Not a page.' });
  await folder.git('merge', '--quiet', '--no-ff', '--message=Merge the topic', 'topic');
  await folder.commit({ 'reading.md': page(day('2024-05-14', mended), first) });
  return folder;
}

const replayed = async (root: string, ...args: string[]) =>
  runWith({}, ['replay', ...args], { repository: await openGit(root) });

describe('copydesk replay', () => {
  it('reviews each contribution that adds entries, a merge as one', async () => {
    await using folder = await historyWithSlip();
    const { code, out } = await replayed(folder.root, '--format', 'json');
    expect(code).toBe(0);
    const { contributions, ...summary } = JSON.parse(out);
    expect(summary).toEqual({
      version: 1,
      entries: 2,
      comments: 1,
      commented: 1,
      rules: [{ rule: 'digest-link-tracking', findings: 1, changed: 1 }],
    });
    expect(contributions).toMatchObject([
      {
        subject: 'Merge the topic',
        entries: 1,
        comments: 1,
        findings: [{ path: 'reading.md', line: 5, since: 'changed' }],
      },
      { entries: 1, comments: 0, findings: [] },
    ]);
  });

  it('prints a table, and the counts by rule', async () => {
    await using folder = await historyWithSlip();
    const { out } = await replayed(folder.root);
    expect(out).toContain('1         1  Merge the topic\n');
    expect(out).toContain('reading.md:5  warning: Unexpected tracking parameter `utm_source`');
    expect(out).toContain('digest-link-tracking; the line: changed since');
    expect(out).toContain(
      'Over the last 2 contributions with entries it would have commented once, on 1 of them.',
    );
    expect(out).toMatch(/digest-link-tracking +1 +1\n$/);
  });

  it('stops after as many as it was asked for', async () => {
    await using folder = await historyWithSlip();
    const { out } = await replayed(folder.root, '--last', '1', '--format', 'json');
    expect(JSON.parse(out).contributions).toHaveLength(1);
  });

  it('tells of a line that still stands, and of a file that is gone', async () => {
    await using folder = await createGitFolder();
    await folder.commit({ 'reading.md': page(first), 'other.md': '# Other\n' });
    const slip = page(day('2024-05-14', tracked), first);
    await folder.commit({ 'reading.md': slip });
    await folder.commit({ 'other.md': page(day('2024-05-14', toolchains, tracked)) });
    await folder.commit({ 'other.md': null });
    const { out } = await replayed(folder.root, '--format', 'json');
    const since = JSON.parse(out).contributions.map(
      ({ findings }: { findings: { rule: string; since: string }[] }) =>
        findings.filter(({ rule }) => rule === 'digest-link-tracking').map((each) => each.since),
    );
    expect(since).toEqual([['gone'], ['stands']]);
  });

  it('says so where no commit adds an entry', async () => {
    await using folder = await createGitFolder();
    await folder.commit({ 'notes.txt': 'Not a page.' });
    const { code, out } = await replayed(folder.root);
    expect(code).toBe(0);
    expect(out).toContain('No commit of this history adds an entry');
  });
});
