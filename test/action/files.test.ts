import { describe, expect, it } from 'vitest';
import { standing } from '../support/action/discussion.ts';
import { openPullRequest } from '../support/action/opened.ts';
import { base, clean, faulty } from '../support/action/reading.ts';

const twoFolders = `digests:
  - files: [drafts/*.md, published/*.md]
    day: "## {date:YYYY-MM-DD}"
    entry: "### {star?}{source}: [{title}]({url})"
    star: ":star:"
`;

describe('a changed file', () => {
  it('that moves from the drafts to its place brings nothing', async () => {
    const { github, number, runInside } = await openPullRequest(
      { 'drafts/a.md': null, 'published/a.md': faulty },
      { files: { 'drafts/a.md': faulty, '.github/copydesk.yml': twoFolders } },
    );
    const { outputs, exitCode } = await runInside();
    expect([exitCode, outputs['entries-added'], outputs.errors]).toEqual([0, '0', '0']);
    const { summaries, inline } = await standing(github, number);
    expect([summaries, inline]).toEqual([['### Copydesk: no problems'], []]);
    const [summary] = (await github.dump(number)).comments;
    expect(summary?.body).toContain('2 findings were in these files before');
  });

  it('that becomes a digest by its move brings nothing, since all of it stood before', async () => {
    const { runInside } = await openPullRequest(
      { 'notes/a.md': null, 'published/a.md': faulty },
      { files: { 'notes/a.md': faulty, '.github/copydesk.yml': twoFolders } },
    );
    expect((await runInside()).outputs).toMatchObject({ 'entries-added': '0', errors: '0' });
  });

  it('that is removed brings nothing', async () => {
    const { github, number, runInside } = await openPullRequest({ 'reading.md': null });
    expect(await runInside()).toMatchObject({ exitCode: 0, outputs: { 'entries-added': '0' } });
    expect((await standing(github, number)).inline).toEqual([]);
  });

  it('that is no text is named, and the others are reviewed', async () => {
    const { github, number, runInside } = await openPullRequest({
      'picture.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]),
      'reading.md': faulty,
    });
    const { failures } = await runInside();
    expect(failures).toEqual([
      expect.stringMatching(/^the change introduces 1 error, 1 warning .*; picture\.md: /),
    ]);
    expect((await standing(github, number)).inline).toHaveLength(2);
    expect(github.operations('read')).toContain('git/get-blob');
  });

  it('of more than a megabyte is read raw', async () => {
    const line = `${'Text that is no entry. '.repeat(90)}\n\n`;
    const more = `\n\`\`\`text\n${line.repeat(520)}\`\`\`\n`;
    const { github, number, runInside } = await openPullRequest(
      { 'reading.md': faulty + more },
      { files: { 'reading.md': base + more } },
    );
    expect((await runInside()).outputs).toMatchObject({ errors: '1', warnings: '1' });
    expect((await standing(github, number)).inline).toHaveLength(2);
    expect(github.operations('read').filter((name) => name === 'git/get-blob')).not.toEqual([]);
  });

  it('whose text GitHub cuts off is read raw', async () => {
    const head = { 'reading.md': faulty };
    const { github, number, runInside } = await openPullRequest(head, { limits: { blobText: 20 } });
    await runInside();
    expect((await standing(github, number)).inline).toHaveLength(2);
    expect(github.operations('read').filter((name) => name === 'git/get-blob')).not.toEqual([]);
  });

  it('without a patch is told in the summary', async () => {
    const head = { 'reading.md': faulty };
    const { github, number, runInside } = await openPullRequest(head, { limits: { patch: 10 } });
    expect((await runInside()).outputs).toMatchObject({ errors: '1', warnings: '1' });
    const { summaries, inline } = await standing(github, number);
    expect(inline).toEqual([]);
    expect(summaries).toEqual(['### Copydesk: 1 error, 1 warning in 1 new entry']);
  });

  it('is one of many in a pull request of several hundred', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 310 }, (_, index) => [`assets/${index}.txt`, `${index}\n`]),
    );
    const { github, number, runInside } = await openPullRequest({
      ...others,
      'reading.md': faulty,
    });
    expect((await runInside()).outputs.errors).toBe('1');
    expect(github.operations('read').filter((name) => name === 'pulls/list-files')).toHaveLength(4);
    expect((await standing(github, number)).inline).toHaveLength(2);
  });

  it('is compared with the archive, as far as GitHub lists it', async () => {
    const head = { 'reading.md': clean };
    const { github, number, runInside } = await openPullRequest(head, {
      limits: { treeEntries: 1 },
    });
    await runInside();
    const [summary] = (await github.dump(number)).comments;
    expect(summary?.body).toContain('more files than the host lists');
  });
});
