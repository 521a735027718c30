import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sliceOf } from './openapi-document.ts';

// Writes the slice of GitHub's own OpenAPI description against which the local GitHub of the tests
// holds requests. The whole description is 400 MB on disk, so it is installed for this run only.
// Run it after `npm run compile`: `node build/scripts/openapi-slice.js`.
const version = '23.0.2';
const target = 'test/support/github/openapi/slice.json';

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  execFileSync('npm', [...install, '--prefix', folder, `@octokit/openapi@${version}`]);
  const path = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  const slice = sliceOf(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(target, `${JSON.stringify(slice, null, 1)}\n`);
  console.log(`wrote ${target}`);
} finally {
  rmSync(folder, { recursive: true });
}
