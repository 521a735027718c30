import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/git/repository.ts';
import { openHosting } from '../../src/adapters/github/hosting.ts';
import { createGitFolder, type GitFolder } from '../support/git-folder.ts';
import { startGitHub } from '../support/github/start-github.ts';
import { page } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const base = `# Reading

## 2024-05-14

### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)

## 2024.05.07

### Go Blog: [Evolving the Go Standard Library with math/rand/v2](https://go.dev/blog/randv2)
`;
const randomness = 'https://go.dev/blog/execution-traces-2024';
const head = base.replace(
  '## 2024-05-14\n',
  `## 2024-05-14\n\n### :star:Go Blog: [More powerful Go execution traces](${randomness}?utm_source=x)\n`,
);
const pages = { [`${randomness}?utm_source=x`]: page('More powerful Go execution traces') };

/** Reviews the working tree of a repository whose last commit is the base. */
async function reviewed(text: string, ...args: string[]) {
  await using folder = await createGitFolder();
  await folder.commit({ 'reading.md': base });
  await folder.write({ 'reading.md': text });
  const repository = await openGit(folder.root);
  return await runWith({}, ['review', ...args], { repository, pages });
}

/** How a local GitHub is read with a token that may write. */
function hostingOf(github: Awaited<ReturnType<typeof startGitHub>>) {
  const [owner = '', repo = ''] = github.repository.split('/');
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: github.writeToken,
  };
  return openHosting('1.2.3', environment, { owner, repo });
}

describe('copydesk review', () => {
  it('tells what the working tree brings, and counts what stood before', async () => {
    const { code, out, web } = await reviewed(head, '--fail-on', 'warning');
    expect(code).toBe(1);
    expect(out).toContain('digest-link-tracking');
    expect(out).not.toContain('digest-day-format');
    expect(out).toContain('New: 1 entry, 1 starred.');
    expect(out).toContain('1 finding stood before; `copydesk check` lists them.');
    expect(web.log).toEqual([`GET ${randomness}?utm_source=x`]);
  });

  it('compares the commits that it is given', async () => {
    await using folder = await createGitFolder();
    await folder.commit({ 'reading.md': base });
    await folder.git('tag', 'one');
    await folder.commit({ 'reading.md': head });
    await folder.git('tag', 'two');
    await folder.write({ 'reading.md': '' });
    const repository = await openGit(folder.root);
    const { out } = await runWith({}, ['review', '--base', 'one', '--head', 'two', '--offline'], {
      repository,
    });
    expect(out).toContain('New: 1 entry, 1 starred.');
    const wrong = await runWith({}, ['review', '--base', 'three'], { repository });
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.error).toContain('found the revision `three`');
  });

  it('reports each finding with its state and its place as JSON', async () => {
    const { out } = await reviewed(head, '--format', 'json');
    const { findings, review, counts } = JSON.parse(out);
    expect(
      findings.map(({ rule, state, place }: Record<string, string>) => [rule, state, place]),
    ).toEqual([
      ['digest-link-tracking', 'introduced', 'inline'],
      ['digest-day-format', 'existing', 'existing'],
    ]);
    expect(counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(review.entries).toMatchObject([{ path: 'reading.md', line: 5, starred: true }]);
  });

  it('says of each result as SARIF whether it is new', async () => {
    const { out } = await reviewed(head, '--format', 'sarif');
    const [{ results }] = JSON.parse(out).runs;
    expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'unchanged',
    ]);
  });

  it('prints the comments as they would stand as markdown', async () => {
    const { out } = await reviewed(head, '--format', 'markdown');
    expect(out).toContain('### Copydesk: 1 warning in 1 new entry');
    expect(out).toContain('#### `reading.md`, line 5');
    expect(out).toContain('Reviewed `:working-tree`');
    expect(out).toContain('```suggestion\n### :star:Go Blog: [More powerful Go execution traces]');
  });

  it('says once that a file cannot be read, and exits with 2', async () => {
    await using folder = await createGitFolder();
    await folder.commit({ 'reading.md': base });
    await folder.write({ 'latin.md': Buffer.from('## 2024-05-14\n\n### Caf\xe9\n', 'latin1') });
    const repository = await openGit(folder.root);
    const { code, out, error } = await runWith({}, ['review'], { repository });
    expect(code).toBe(2);
    expect(out).not.toContain('latin.md');
    expect(error).toMatch(/^copydesk: latin\.md: not UTF-8 .*\n$/);
    const page = await runWith({}, ['review', '--format', 'markdown'], { repository });
    expect(page.out).toContain('latin\\.md\\: not UTF\\-8');
  });

  it('says so where the change touches no digest', async () => {
    expect(await reviewed(base)).toMatchObject({ code: 0, out: 'The change touches no digest.\n' });
  });

  it('reads a pull request on GitHub, tells what it would write, and writes with --post', async () => {
    const github = await startGitHub({ files: { 'reading.md': base } });
    const { number } = await github.open({ files: { 'reading.md': head } });
    const hosting = hostingOf(github);
    const name = `${github.repository}#${number}`;

    const dry = await runWith({}, ['review', name, '--offline'], { hosting });
    expect(dry.error).toContain('Would write: 1 × new comment, 1 × summary. --post writes it.');
    expect(github.operations('write')).toEqual([]);

    const posted = await runWith({}, ['review', name, '--offline', '--post'], { hosting });
    expect(posted.error).toContain('Written: http');
    expect(github.operations('write')).toHaveLength(2);
  });

  it('tells of no private repository but the one that it writes to', async () => {
    const github = await startGitHub({ files: { 'reading.md': base } });
    const text = base.replace('https://go.dev/blog/chacha8rand', 'https://github.com/octo/secret');
    const { number } = await github.open({ files: { 'reading.md': text } });
    const secret = { nameWithOwner: 'octo/secret', isPrivate: true, description: 'Secret plans' };
    const pages = (url: string) =>
      url === 'https://api.github.com/graphql'
        ? { status: 200, body: JSON.stringify({ data: { r0: secret } }) }
        : { status: 404 };
    // As in a workflow of that repository.
    const gitHub = {
      endpoint: 'https://api.github.com/graphql',
      token: 'x',
      repository: 'octo/secret',
    };
    const name = `${github.repository}#${number}`;
    const { out, web } = await runWith({}, ['review', name], {
      hosting: hostingOf(github),
      pages,
      gitHub,
    });
    expect(web.log).toHaveLength(2);
    expect(out).toContain('github.com/octo/secret');
    expect(out).not.toContain('Secret plans');
  });

  it('writes nothing where it was interrupted, or the address is one of another host', async () => {
    const github = await startGitHub({ files: { 'reading.md': base } });
    const { number } = await github.open({ files: { 'reading.md': head } });
    const hosting = hostingOf(github);

    const name = `${github.repository}#${number}`;
    const interrupt = AbortSignal.abort();
    const cut = await runWith({}, ['review', name, '--post'], { hosting, interrupt });
    expect(cut).toMatchObject({ code: 130, out: expect.stringContaining('New: 1 entry') });

    const elsewhere = `https://git.example/${github.repository}/pull/${number}`;
    const wrong = await runWith({}, ['review', elsewhere, '--post'], { hosting });
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.error).toContain(`expected a pull request on ${new URL(github.url).host}`);
    expect(github.operations('write')).toEqual([]);

    const here = `${github.url}/${github.repository}/pull/${number}`;
    const read = await runWith({}, ['review', here, '--offline'], { hosting });
    expect(read.error).toContain('Would write: 1 × new comment');
  });

  it('takes its rules from the base and remembers no link, so it knows no option for either', async () => {
    for (const option of [
      ['--rule', 'digest-day-format=off'],
      ['--store', 'seen.ndjson'],
    ]) {
      const { code, error } = await runWith({}, ['review', ...option]);
      expect(code).toBe(2);
      expect(error).toContain(`unknown option '${option[0]}'`);
    }
  });

  it.each([
    [['review', 'octocat/digest'], 'expected a pull request such as `octocat/digest#12`'],
    [['review', 'octocat/digest#0'], 'expected a pull request such as'],
    [['review', 'octocat/digest#1', '--base', 'main'], 'remove --base and --head'],
    [['review', '--post'], '--post needs a pull request to write on'],
    [['review', '--max-comments', 'all'], 'expected a whole number from 0 to 100'],
  ])('refuses %j', async (args, message) => {
    const { code, error } = await runWith({}, args);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

describe('the configuration of a review', () => {
  const day = 'digests:\n  - files: ["*.md"]\n    day: "## {date:MMMM D, YYYY}"\n';
  const found = (out: string) => out.includes('digest-day-format');

  /** Reviews an entry on a day as the default format writes it. */
  async function reviewWith(
    prepare: (folder: GitFolder) => Promise<void>,
    args: string[] = [],
    files: Record<string, string> = {},
  ) {
    await using folder = await createGitFolder();
    await folder.write({ 'reading.md': '## May 6, 2024\n\n### Go Blog: [Go](https://go.dev/)\n' });
    await prepare(folder);
    await folder.commit({});
    await folder.write({ 'reading.md': base });
    const repository = await openGit(folder.root);
    const run = await runWith(files, ['review', '--offline', ...args], { repository });
    return { ...run, said: `${run.out}${run.error}` };
  }

  it('is followed where it is a symbolic link to a file of the repository', async () => {
    const { out } = await reviewWith(async (folder) => {
      await folder.write({ 'tools/copydesk.yml': day, '.github/CODEOWNERS': '' });
      await symlink('../tools/copydesk.yml', join(folder.root, '.github/copydesk.yml'));
    });
    expect(found(out)).toBe(true);
  });

  it.each(['../../copydesk.yml', '/etc/copydesk.yml', 'missing.yml'])(
    'is refused where it is a symbolic link to %s',
    async (target) => {
      const { code, error } = await reviewWith(async (folder) => {
        await folder.write({ '.github/CODEOWNERS': '' });
        await symlink(target, join(folder.root, '.github/copydesk.yml'));
      });
      expect(code).toBe(2);
      expect(error).toContain(
        `.github/copydesk.yml: this is a symbolic link to ${target}, expected a file of the repository`,
      );
    },
  );

  it('is read under its other name, and the name is told', async () => {
    const { out, said } = await reviewWith((folder) =>
      folder.write({ '.github/copydesk.yaml': day }),
    );
    expect(found(out)).toBe(true);
    expect(said).toContain('The configuration is read from .github/copydesk.yaml; rename it');
  });

  it('is the local file that --config names', async () => {
    const prepare = (folder: GitFolder) => folder.write({ '.github/copydesk.yml': 'rules: {}\n' });
    const { out } = await reviewWith(prepare, ['--config', 'try.yml'], { 'try.yml': day });
    expect(found(out)).toBe(true);
    const { code, error } = await reviewWith(prepare, ['--config', 'try.yml']);
    expect({ code, error }).toEqual({
      code: 2,
      error: 'copydesk: try.yml: there is no such file\n',
    });
  });
});
