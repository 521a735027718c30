import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGit } from '../../src/adapters/git/repository.ts';
import type { Reviewed } from '../../src/review/compose.ts';
import type { Change, LocalRepository, Repository } from '../../src/review/ports.ts';
import { type FakeAnswer, page } from './links/fake-web.ts';
import { digestOf } from './lint.ts';
import { type ReviewSetup, runReview } from './review/run-review.ts';

/** One recorded version of the digest. */
export interface Version {
  /** `v001` … */
  tag: string;
  /** The day its author saved it. */
  date: string;
  text: string;
}

/** The folder of the recorded versions; undefined where it is not at hand. */
export function replayFolder(): string | undefined {
  // From the sources, and from what is compiled of them.
  const found = ['../../../shared/', '../../../../shared/']
    .map((path) => fileURLToPath(new URL(`${path}replays/mlwatch/`, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'to-git.sh')));
  return found;
}

/** The recorded versions, the oldest first. */
export function readVersions(folder: string): Version[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .map((name) => ({
      tag: `v${name.slice(0, 3)}`,
      date: name.slice(4, -3),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The recorded versions as a git repository, with a tag for each. */
export interface ReplayRepository extends Disposable {
  open(): Promise<LocalRepository>;
}

/** Makes the repository in a temporary folder. */
export function createReplayRepository(folder: string): ReplayRepository {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-replay-'));
  const root = join(parent, 'digest');
  execFileSync('bash', [join(folder, 'to-git.sh'), root], { stdio: ['ignore', 'ignore', 'pipe'] });
  return {
    open: () => openGit(root),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** A web on which every page has the title that a text gives to its link. */
export function webOf(text: string): (url: string) => FakeAnswer {
  const { entries } = digestOf(text);
  const titles = new Map(entries.map(({ url, title }) => [schemeless(url), title?.text ?? '']));
  return (url) => {
    const { pathname, searchParams } = new URL(url);
    const asked = pathname === '/oembed' ? (searchParams.get('url') ?? '') : url;
    const title = titles.get(schemeless(asked)) ?? videoTitle(asked, titles);
    if (pathname === '/oembed') {
      if (title === undefined) return { status: 401 };
      const headers = { 'content-type': 'application/json' };
      return { status: 200, headers, body: JSON.stringify({ title, author_name: 'Somebody' }) };
    }
    return title === undefined ? { status: 200 } : page(escapeHtml(title));
  };
}

function schemeless(url: string): string {
  return url.replace(/^https?:/, '').replace(/[?&]utm_.*$/, '');
}

function videoTitle(url: string, titles: ReadonlyMap<string, string>): string | undefined {
  const video = /[?&]v=([\w-]+)/.exec(url)?.[1];
  return video === undefined ? undefined : titles.get(`//youtu.be/${video}`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a repository has at both ends of a change, read at once: the fake clock waits for no other program. */
async function readAll(repository: Repository, { base, head }: Change): Promise<Repository> {
  const lists = new Map(
    await Promise.all(
      [base, head].map(async (commit) => [commit, await repository.list(commit)] as const),
    ),
  );
  const wanted = [...lists].flatMap(([commit, { files }]) =>
    files.map(({ path }) => ({ commit, path })),
  );
  const bytes = await repository.read(wanted);
  const held = new Map(wanted.map(({ commit, path }, at) => [`${commit} ${path}`, bytes[at]]));
  return {
    list: async (commit) => lists.get(commit) ?? { files: [], complete: true },
    read: async (files) => files.map(({ commit, path }) => held.get(`${commit} ${path}`)),
  };
}

/** One step of the replay: a pull request from one version to another. */
export interface Step extends Pick<ReviewSetup, 'answer' | 'existing' | 'maxComments'> {
  base: Version;
  head: Version;
}

/** Reviews a step on the day that its head was saved. */
export async function reviewStep(
  repository: LocalRepository,
  { base, head, ...rest }: Step,
): Promise<Reviewed> {
  const change = await repository.change({ base: base.tag, head: head.tag });
  return runReview({
    ...rest,
    change,
    repository: await readAll(repository, change),
    today: head.date,
  });
}
