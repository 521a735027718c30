import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';
import { collectDeclarations, dependencyMistakes } from './declarations.ts';
import { licences } from './licences.ts';

/** The bundles of `dist`, by the name of their entry in `src`. */
const bundles = [
  { name: 'cli', executable: true },
  { name: 'action', executable: false },
  { name: 'index', executable: false },
];

/** For an entry with its chunks: all of it is read by those who check what they run. */
const maxBytes = 5_000_000;

const root = process.cwd();

/**
 * Bundles what was compiled into `build`, without comments, into `dist`; nothing is written unless
 * all went well.
 */
async function build(): Promise<void> {
  const files = new Map<string, string>();
  const used = new Set<string>();
  for (const { name } of bundles) {
    const bundled = await bundle(join('build/src', `${name}.js`), name);
    for (const each of bundled.packages) used.add(each);
    for (const [path, text] of bundled.files) files.set(path, text);
  }
  files.set('licenses.txt', licences(used));
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
  for (const { name } of bundles) {
    console.log(
      `${name}: ${sizeOf(files, name)} bytes, the entry ${files.get(`${name}.js`)?.length}`,
    );
  }
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
  for (const { name } of bundles) {
    const bytes = sizeOf(files, name);
    if (bytes > maxBytes) throw new Error(`${name} has ${bytes} bytes, more than ${maxBytes}`);
  }
  for (const [path, text] of files) {
    if (text.includes(root)) throw new Error(`dist/${path} holds the path of this folder`);
  }
}

function sizeOf(files: ReadonlyMap<string, string>, name: string): number {
  return [...files]
    .filter(([path]) => path === `${name}.js` || path.endsWith(`.${name}.js`))
    .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
}

await build();
