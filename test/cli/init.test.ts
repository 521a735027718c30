import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/git/repository.ts';
import { parseConfig } from '../../src/config/load.ts';
import { createGitFolder } from '../support/git-folder.ts';
import { runWith } from '../support/world.ts';

const path = '.github/copydesk.yml';

/** A page of a curated list, with as many entries as it is asked for. */
const list = (count: number, host = 'example.org') =>
  `# Tools\n\n${Array.from({ length: count }, (_, at) => `- [Tool ${at}](https://${host}/tools/${at}) - Does the work of tool ${at}.`).join('\n')}\n`;

/** A page of a dated digest, the newest day first. */
const dated = (days: number) =>
  Array.from(
    { length: days },
    (_, at) =>
      `## 2024-05-${String(28 - at).padStart(2, '0')}\n\n### Go Blog: [Post ${at}](https://go.dev/blog/${at})\n`,
  ).join('\n');

const init = (files: Record<string, string>, ...args: string[]) =>
  runWith(files, ['init', ...args]);

describe('copydesk init', () => {
  it('writes a configuration that Copydesk reads, with evidence for its choices', async () => {
    const { code, out, text, written } = await init({ 'README.md': list(30) });
    expect(code).toBe(0);
    expect(written).toEqual([path]);
    expect(text(path)).toContain(`
  # 1 file, 30 places that look like entries
  - files: ['README.md']
    # 30 of 30 are written exactly so; 30 have a text behind the link
    entry: '- [{title}]({url}){" - "description?}'
`);
    expect(parseConfig(text(path), path).digests).toHaveLength(1);
    expect(out).toContain('Recognises 30 of 30 places that look like entries (100 %), in 1 page.');
    expect(out).toContain(`Wrote ${path}; read it, and change what you know better.`);
  });

  it('prints the configuration and writes nothing for --dry-run', async () => {
    const { out, written } = await init({ 'README.md': list(30) }, '--dry-run');
    expect(written).toEqual([]);
    expect(out).toContain("- files: ['README.md']");
  });

  it('finds days with their order', async () => {
    const { text } = await init({ 'links.md': dated(10) });
    expect(text(path)).toContain(`
    # 10 of 10 headings with a date
    day: '## {date:YYYY-MM-DD}'
    # 9 of 9 neighbouring days
    order: newest-first
    # 10 of 10 are written exactly so
    entry: '### {source}: [{title}]({url})'
`);
  });

  it('gives the whole account for --json', async () => {
    const { code, out, written } = await init({ 'README.md': list(30) }, '--json', '--dry-run');
    expect(code).toBe(0);
    expect(written).toEqual([]);
    const account = JSON.parse(out);
    expect(account).toMatchObject({
      version: 1,
      path,
      written: false,
      coverage: { files: 1, recognised: 30, all: 30, missed: [] },
      entries: 30,
      findings: [],
      open: [],
    });
    expect(account.config).toContain('entry:');
  });

  it('overwrites a configuration only for --yes where nobody can be asked', async () => {
    const files = { 'README.md': list(30), [path]: 'digests: [{ files: ["a.md"] }]\n' };
    const refused = await init(files);
    expect(refused).toMatchObject({ code: 2, written: [] });
    expect(refused.error).toContain(`${path} exists already; use --yes to overwrite it`);
    const agreed = await init(files, '--yes');
    expect(agreed).toMatchObject({ code: 0, written: [path] });
  });

  it('says 1 where it recognises less than nine tenths, and shows what it does not', async () => {
    const { code, out } = await init({ 'README.md': `${list(20)}\n${headings()}` });
    expect(code).toBe(1);
    expect(out).toContain('Recognises 20 of 28 places that look like entries (71 %)');
    expect(out).toContain('README.md:24  # [Page 0](https://example.net/0)');
  });

  it('sets a rule that the pages contradict, with the figure', async () => {
    const items = Array.from(
      { length: 40 },
      (_, at) => `- [Tool ${at}](https://go.dev/tools/${at}?utm_source=list)`,
    );
    const { text } = await init({ 'README.md': items.join('\n') });
    expect(text(path)).toContain(`
    rules:
      # 40 findings in 40 entries
      digest-link-tracking: off
`);
  });
});

/** Entries in as many ways as there are depths of headings. */
function headings(): string {
  return Array.from(
    { length: 8 },
    (_, at) => `${'#'.repeat(1 + (at % 4))} [Page ${at}](https://example.net/${at})\n`,
  ).join('\n');
}

describe('what copydesk init expects of a repository', () => {
  it('says what an empty one lacks', async () => {
    const { code, error } = await init({ 'main.go': 'package main' });
    expect(code).toBe(2);
    expect(error).toContain('no markdown files here, expected pages that list links');
  });

  it('says what one without links lacks', async () => {
    const { code, error } = await init({ 'README.md': '# Notes\n\n- One\n- Two\n- Three\n' });
    expect(code).toBe(2);
    expect(error).toContain('found no page that lists links, among 1 markdown file');
  });

  it('says what it cannot describe, with the first example', async () => {
    const { code, error } = await init({ 'README.md': headings() });
    expect(code).toBe(2);
    expect(error).toContain('README.md: what looks like entries are 8 headings');
    expect(error).toContain('The first is README.md:1: # [Page 0](https://example.net/0)');
  });

  it('leaves pages about the repository alone', async () => {
    const issues = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [
        `issues/2024-05-0${at + 1}.md`,
        list(8, `h${at}.example.org`),
      ]),
    );
    const { text } = await init({
      ...issues,
      'README.md': list(4, 'example.com'),
      'CONTRIBUTING.md': list(9, 'example.net'),
      'issues/template.md': list(9, 'example.net'),
    });
    expect(text(path)).toContain("files: ['issues/*.md']");
    expect(text(path)).toContain("exclude: ['issues/template.md']");
    expect(text(path)).toContain("date-in: '{date:YYYY-MM-DD}.md'");
    expect(text(path)).not.toContain('README');
  });

  it('writes the workflows of the examples for --workflows, and overwrites none unasked', async () => {
    const places = ['copydesk.yml', 'copydesk-nightly.yml'].map(
      (name) => `.github/workflows/${name}`,
    );
    const [review = '', nightly = ''] = places;
    const first = await init({ 'README.md': list(30) }, '--workflows');
    expect(first.written).toEqual([path, review, nightly]);
    for (const [place, name] of [[review, 'review'] as const, [nightly, 'nightly'] as const]) {
      const example = readFileSync(`examples/workflows/${name}.yml`, 'utf8');
      expect(first.text(place)).toBe(example);
    }
    const own = { 'README.md': list(30), [review]: first.text(review), [nightly]: 'name: Mine\n' };
    const refused = await init(own, '--workflows');
    expect(refused).toMatchObject({ code: 2, written: [] });
    expect(refused.error).toContain(`${nightly} exists already; use --yes`);
    expect((await init(own, '--workflows', '--yes')).written).toEqual([path, nightly]);
    const dry = await init(own, '--workflows', '--dry-run');
    expect(dry.written).toEqual([]);
    expect(dry.out).toContain(`The workflows would be ${review} and ${nightly}.`);
    const { out } = await init({ 'README.md': list(30) }, '--workflows', '--json');
    expect(JSON.parse(out)).toMatchObject({
      path,
      written: true,
      workflows: [
        { path: review, written: true },
        { path: nightly, written: true },
      ],
    });
  });

  it('describes each of several digests, as a monorepo has them', async () => {
    const { text } = await init({
      'packages/tools/list.md': list(12),
      'packages/reading/links.md': dated(12),
      'packages/app/docs/guide.md': '# Guide\n\nSee [the site](https://example.org).\n',
    });
    const { digests } = parseConfig(text(path), path);
    expect(digests.map(({ files }) => files)).toEqual([
      ['packages/reading/links.md'],
      ['packages/tools/list.md'],
    ]);
  });

  it('does without git, and says what it cannot tell then', async () => {
    const { code, out } = await init({ 'README.md': list(30) });
    expect(code).toBe(0);
    expect(out).toContain('What it would have said to contributions is not known: no git');
    const quiet = await init({ 'README.md': list(30) }, '--no-replay');
    expect(quiet.out).not.toContain('contributions');
  });

  it('ends with what it would have said to the latest contributions', async () => {
    await using folder = await createGitFolder();
    await folder.commit({ 'README.md': list(30) });
    await folder.commit({ 'README.md': list(31) });
    const repository = await openGit(folder.root);
    const { out } = await runWith({ 'README.md': list(31) }, ['init'], { repository });
    expect(out).toContain('Over the last 1 contribution with entries it would not have commented.');
  });

  it('gives the same configuration for the same texts, whatever their order', async () => {
    const files = Object.entries({
      'a.md': dated(8),
      'b.md': list(9),
      'c/d.md': list(7, 'a.example'),
    });
    const one = await init(Object.fromEntries(files));
    const other = await init(Object.fromEntries(files.toReversed()));
    expect(one.text(path)).toBe(other.text(path));
  });
});

describe('copydesk check of what was not understood', () => {
  it('says without a configuration what it looked at, and that init writes one', async () => {
    const { out } = await runWith({ 'links.md': dated(3), 'README.md': list(30) }, [
      'check',
      '--offline',
    ]);
    expect(out).toContain(
      'There is no .github/copydesk.yml, so the default format was looked for in *.md: 30 of 30 lines that look like entries are not read, in 1 file; the first is README.md:3 (`- [Tool 0](https://example.org/tools/0) - Does the work of…`), where `### {star?}{source}: [{title}]({url})` is expected. `copydesk init` writes a configuration.',
    );
  });

  it('says with one how many lines its template leaves out', async () => {
    const config = 'digests: [{ files: ["*.md"], entry: "### [{title}]({url})" }]\n';
    const page = `${list(30)}\n### [A post](https://go.dev/blog/a)\n`;
    const { out } = await runWith({ 'links.md': page, [path]: config }, ['check', '--offline']);
    expect(out).toContain(
      '30 of 31 lines that look like entries are not read, in 1 file; the first is links.md:3 (`- [Tool 0](https://example.org/tools/0) - Does the work of…`), where `### [{title}]({url})` is expected.',
    );
  });

  it('says what the configuration speaks of and no page has', async () => {
    const config = `digests:
  - files: ["*.md"]
    day: "## {date:YYYY-MM-DD}"
    entry: "- [{title}]({url})"
    sections: { except: [Job, Sponsors] }
`;
    const files = {
      'a.md': '## News (2024-05-06)\n\n- [A post](https://go.dev/blog/a)\n\n## Jobs\n',
      'b.md': '## 2024-05-06\n\n- [Another](https://go.dev/blog/b)\n',
      'c.md': 'Nothing\n',
      'copydesk.json': '{}',
    };
    const { out, error } = await runWith({ ...files, [path]: config }, ['check', '--offline']);
    expect(out).toContain(
      '`day` (`## {date:YYYY-MM-DD}`) fits no heading in 1 of 3 files; the first is a.md:1 (`## News (2024-05-06)`).',
    );
    expect(out).toContain(
      '`sections` names `Job`, but no heading in 3 files is called so; did you mean `Jobs`?',
    );
    expect(out).toContain('`sections` names `Sponsors`, but no heading in 3 files is called so.');
    expect(out).toContain('1 of 3 files of `*.md` has no entries; the first is c.md.');
    expect(error).toContain('copydesk.json is not read; the configuration is YAML in .github/');
    const one = await runWith({ ...files, [path]: config }, ['check', '--offline', 'b.md']);
    expect(one.out).not.toMatch(/names|fits no|no entries/);
  });

  it('says what of a page of names without dates it is', async () => {
    const config =
      'digests: [{ files: ["*.md"], date-in: "{date:YYYY-MM-DD}.md", entry: "- [{title}]({url})" }]\n';
    const page =
      '- [A post](https://go.dev/blog/a)\n- More on [this](https://go.dev/blog/b) and that\n- https://go.dev/blog/c\n';
    const { out } = await runWith({ '2024-05-06.md': page, 'new.md': page, [path]: config }, [
      'check',
      '--offline',
      '--format=json',
    ]);
    const { notices, coverage } = JSON.parse(out) as { notices: string[]; coverage: unknown };
    expect(notices).toEqual([
      expect.stringMatching(
        /^2 of 6 lines that look like entries are not read, in 2 files; the first is 2024-05-06.md:2 /,
      ),
      '`date-in` fits no date in the names of 1 of 2 files; the first is new.md.',
    ]);
    expect(coverage).toEqual([
      { path: '2024-05-06.md', digest: 1, recognised: 2, missed: 1, firstMissed: 2 },
      { path: 'new.md', digest: 1, recognised: 2, missed: 1, firstMissed: 2 },
    ]);
  });

  it('says nothing where the format fits', async () => {
    const { out } = await runWith({ 'links.md': dated(3) }, ['check', '--offline']);
    expect(out).not.toContain('are not read');
  });
});
