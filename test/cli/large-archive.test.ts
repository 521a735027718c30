import { expect, it } from 'vitest';
import { openHosting } from '../../src/adapters/github/hosting.ts';
import { startGitHub } from '../support/github/start-github.ts';
import { makeLargeArchive } from '../support/review/large-archive.ts';
import { runWith } from '../support/world.ts';

it('a review reads an archive of 700 files and 20 MB with few requests', async () => {
  const { base, path, head } = makeLargeArchive();
  const github = await startGitHub({ files: Object.fromEntries(base) });
  const { number } = await github.open({ files: { [path]: head } });
  const [owner = '', repo = ''] = github.repository.split('/');
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: github.writeToken,
  };
  github.forget();
  const { out } = await runWith({}, ['review', `${github.repository}#${number}`, '--offline'], {
    hosting: openHosting('1.2.3', environment, { owner, repo }),
  });
  expect(out).toContain('New: 5 entries');
  expect(github.operations('write')).toEqual([]);
  const reads = github.operations('read');
  const ofArchive = reads.slice(reads.indexOf('git/get-tree'));
  expect(ofArchive).toEqual(['git/get-tree', ...ofArchive.slice(1).map(() => 'graphql:Texts')]);
  expect(ofArchive.length).toBeLessThanOrEqual(10);
  // The pull request, its diff, the configuration, the changed file at both ends.
  expect(reads.length - ofArchive.length).toBeLessThanOrEqual(4);
}, 60_000);
