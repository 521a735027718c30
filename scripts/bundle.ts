import { resolve } from 'node:path';
import ncc from '@vercel/ncc';

/** Bundled code, and the folders of the packages that it holds. */
export interface Bundle {
  /** The entry, and a chunk for each dynamic import, by file name. */
  files: ReadonlyMap<string, string>;
  packages: ReadonlySet<string>;
}

interface Module {
  resource?: string;
  modules?: Iterable<Module>;
}

/**
 * Puts an entry and all that it imports into modules that run on Node 20. Chunks are named after the entry, so that the
 * bundles can share a folder. The same sources give the same bytes.
 */
export async function bundle(entry: string, name: string): Promise<Bundle> {
  const { code, assets, stats } = await ncc(resolve(entry), {
    filename: `${name}.js`,
    minify: false,
    cache: false,
    quiet: true,
    target: 'es2022',
  });
  const files = new Map([[`${name}.js`, code]]);
  for (const [path, { source }] of Object.entries(assets)) {
    // It says that the bundle is a module, which this package's own manifest says already.
    if (path !== 'package.json') files.set(path, source.toString());
  }
  return { files, packages: new Set(packagesOf(stats.compilation.modules)) };
}

/** The package folders of modules, and of the modules that were joined into one. */
function* packagesOf(modules: Iterable<Module>): Iterable<string> {
  for (const { resource, modules: joined } of modules) {
    const folder = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '')?.[1];
    if (folder !== undefined) yield folder;
    if (joined) yield* packagesOf(joined);
  }
}
