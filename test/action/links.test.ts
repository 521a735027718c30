import { describe, expect, it } from 'vitest';
import { standing } from '../support/action/discussion.ts';
import { writeEntry } from '../support/action/entry.ts';
import { openPullRequest } from '../support/action/opened.ts';
import { withNewest } from '../support/action/reading.ts';
import { listen } from '../support/hostile-web/listener.ts';
import { redirectTo, siteOf, titled } from '../support/hostile-web/site.ts';

const inputs = { links: 'true', 'time-budget': '20' };

/** A site on loopback, and a digest of its pages. */
async function siteAndDigest() {
  const site = await listen(
    siteOf({
      '/good': titled('Robust generic functions on slices'),
      '/old': redirectTo('/new', 301),
      '/new': titled('More powerful Go execution traces'),
      '/renamed': titled('Secure Randomness in Go 1.22'),
    }),
  );
  const at = `http://${site.authority}`;
  const head = withNewest(
    `## 2024-03-14\n\n${[
      { title: 'Robust generic functions on slices', url: `${at}/good` },
      { title: 'More powerful Go execution traces', url: `${at}/old` },
      { title: 'Evolving the Go Standard Library', url: `${at}/gone` },
      { title: 'A bakery in the Alps', url: `${at}/renamed` },
    ]
      .map(writeEntry)
      .join('\n')}`,
  );
  const allow = { '.github/copydesk.yml': `links:\n  allow: ["${site.authority}"]\n` };
  return { site, at, head, allow };
}

describe('links that a pull request brings', () => {
  it('are looked at where the base names their host', async () => {
    const { site, at, head, allow } = await siteAndDigest();
    const { github, number, run } = await openPullRequest({ 'reading.md': head }, { files: allow });
    const { outputs, stderr } = await run({}, { inputs });
    expect(stderr).toBe('');
    expect(outputs).toMatchObject({ 'entries-added': '4', errors: '1', warnings: '1' });
    const { inline } = await standing(github, number);
    expect(inline).toEqual([
      expect.stringMatching(/^reading\.md:7 \*\*Warning\*\*.*\/new/),
      expect.stringMatching(/^reading\.md:9 \*\*Error\*\*.*404/),
    ]);
    const { threads, comments } = await github.dump(number);
    expect(threads[0]?.comments[0]?.body).toContain(
      `\`\`\`suggestion\n${writeEntry({ title: 'More powerful Go execution traces', url: `${at}/new` })}\`\`\``,
    );
    expect(comments[0]?.body).toMatch(/A bakery in the Alps.*\| works \| not clear \|/);
    expect(site.accepted).toBeGreaterThan(0);
    const again = await run({ action: 'synchronize' }, { inputs });
    expect([github.operations('write'), again.exitCode]).toEqual([[], 1]);
  });

  it('stay unasked where only the head names it, and where nobody does', async () => {
    const { site, head, allow } = await siteAndDigest();
    for (const more of [allow, {}]) {
      const changed = { 'reading.md': head, ...more };
      const { github, number, run } = await openPullRequest(changed, { fork: true });
      const { outputs, exitCode } = await run({}, { inputs });
      expect([exitCode, outputs.errors, outputs.warnings]).toEqual([0, '0', '0']);
      const { inline } = await standing(github, number);
      expect(inline).toEqual([]);
      expect((await github.dump(number)).comments[0]?.body).toMatch(/not public|private/);
    }
    expect(site.accepted).toBe(0);
  });

  it('stay unasked where they are not wanted', async () => {
    const { site, head, allow } = await siteAndDigest();
    const { runInside } = await openPullRequest({ 'reading.md': head }, { files: allow });
    expect((await runInside()).outputs['entries-added']).toBe('4');
    expect(site.accepted).toBe(0);
  });
});
