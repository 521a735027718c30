import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const packedFiles = packed();
let folder: string;

/** What npm would publish. */
function packed(): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [report] = JSON.parse(output) as [{ files: { path: string }[] }];
  return report.files.map(({ path }) => path);
}

/** Links an installed package, as npm would have put it there. */
function link(name: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-consumer-'));
  for (const path of packedFiles) {
    cpSync(join(root, path), join(folder, 'node_modules/copydesk', path));
  }
  for (const name of Object.keys(manifest.dependencies)) link(name);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'consumer.ts'),
    "import type { Plugin, Preset } from 'unified';\n" +
      "import digest from 'copydesk';\n" +
      'export const plugins: readonly (Plugin | Preset | unknown)[] = [digest];\n' +
      '// @ts-expect-error: a module without types would let this pass\n' +
      'export const wrong: number = digest;\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the published package', () => {
  it('holds the bundles, the declarations and the licences, and no source', () => {
    expect(packedFiles).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'dist/cli.js',
        'dist/index.js',
        'dist/licenses.txt',
        'dist/types/index.d.ts',
        'package.json',
      ]),
    );
    expect(packedFiles.filter((path) => /^(src|test|scripts|build)\//.test(path))).toEqual([]);
  });

  it('leaves out the Action, which is run from the repository', () => {
    expect(packedFiles.filter((path) => /action/.test(path))).toEqual([]);
  });

  it.each([
    ['NodeNext', 'NodeNext'],
    ['Preserve', 'Bundler'],
  ])('has types for a consumer with module %s and resolution %s', (module, resolution) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--target', 'ES2023', '--types', ''];
    execFileSync(
      process.execPath,
      [tsc, ...options, '--module', module, '--moduleResolution', resolution, 'consumer.ts'],
      { cwd: folder, stdio: 'pipe' },
    );
  });

  it('runs its command line alone, with nothing installed beside it', () => {
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    cpSync(join(root, 'dist/cli.js'), join(alone, 'cli.js'));
    writeFileSync(join(alone, 'package.json'), '{ "type": "module" }');
    const output = execFileSync(process.execPath, ['cli.js', '--version'], {
      cwd: alone,
      encoding: 'utf8',
    });
    expect(output.trim()).toBe(manifest.version);
  });

  it('gives its preset to an import, without a word', () => {
    const script = "import digest from 'copydesk'; process.stdout.write(String(digest != null));";
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(output).toBe('true');
  });

  it('lints a page with remark-cli, in a folder of a package without a type', () => {
    const page =
      '## 2024-05-21\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22?utm_source=x)\n';
    const plain = join(folder, 'plain');
    mkdirSync(plain);
    symlinkSync(join(folder, 'node_modules'), join(plain, 'node_modules'));
    writeFileSync(join(plain, 'package.json'), '{}');
    writeFileSync(
      join(plain, '.remarkrc.mjs'),
      "import digest from 'copydesk';\nexport default { plugins: [[digest, {}]] };\n",
    );
    writeFileSync(join(plain, 'reading.md'), page);
    const { stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/remark-cli/cli.js'), 'reading.md', '--no-stdout', '--no-color'],
      { cwd: plain, encoding: 'utf8' },
    );
    expect(stderr).toContain('digest-link-tracking');
    expect(stderr).toContain('1 warning');
  });
});
