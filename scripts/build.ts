import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { collectDeclarations, dependencyMistakes } from './declarations.ts';

/** The bundles of `dist`, by the name of their entry in `src`. */
const bundles = [
  { name: 'cli', executable: true },
  { name: 'index', executable: false },
];

/** 3 MB: a bundle is read and compiled at each start. */
const maximumBytes = 3_000_000;

const root = process.cwd();

/** Bundles what `npm run compile` left in `build` into `dist`; nothing is written unless all went well. */
async function build(): Promise<void> {
  const files = new Map<string, string>();
  for (const { name, executable } of bundles) {
    const { code } = await bundle(join('build/src', `${name}.js`));
    const body = code.replace(/^#!.*\n/, '');
    files.set(`${name}.js`, executable ? `#!/usr/bin/env node\n${body}` : body);
  }
  files.set('licenses.txt', await licences());
  for (const [path, text] of declarations()) files.set(join('types', path), text);
  check(files);

  rmSync('dist', { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join('dist', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const { name, executable } of bundles) {
    if (executable) chmodSync(join('dist', `${name}.js`), 0o755);
  }
  for (const [path, text] of files) {
    if (path.endsWith('.js')) console.log(`dist/${path}: ${Buffer.byteLength(text)} bytes`);
  }
}

/** One bundle. A module that cannot be found is an error, and so is one that needs files beside the bundle. */
async function bundle(entry: string, options: { license?: string } = {}) {
  const result = await ncc(resolve(entry), { cache: false, quiet: true, ...options });
  const besides = Object.keys(result.assets).filter(
    (name) => name !== 'package.json' && name !== options.license,
  );
  if (besides.length > 0)
    throw new Error(`${entry} does not fit in one file: ${besides.join(', ')}`);
  return result;
}

/** The licences of all packages in any bundle: those of a module that imports every entry. */
async function licences(): Promise<string> {
  const entry = 'build/every-entry.js';
  writeFileSync(entry, bundles.map(({ name }) => `import './src/${name}.js';\n`).join(''));
  const { assets } = await bundle(entry, { license: 'licenses.txt' });
  const text = assets['licenses.txt']?.source;
  if (text === undefined) throw new Error('the bundler gave no licences');
  return text.toString();
}

/** The declarations of what others may import. */
function declarations(): ReadonlyMap<string, string> {
  const { files, packages } = collectDeclarations('index.d.ts', (path) =>
    readFileSync(join('build/src', path), 'utf8'),
  );
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const mistakes = dependencyMistakes(packages, Object.keys(manifest.dependencies ?? {}));
  if (mistakes.length > 0) throw new Error(`package.json: ${mistakes.join('; ')}`);
  return files;
}

/** Refuses a bundle over its budget, and one that names the folder it was built in. */
function check(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const bytes = Buffer.byteLength(text);
    if (path.endsWith('.js') && bytes > maximumBytes) {
      throw new Error(`dist/${path} has ${bytes} bytes, more than ${maximumBytes}`);
    }
    if (text.includes(root)) throw new Error(`dist/${path} holds the path of this folder`);
  }
}

await build();
