import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Bundled code, and the folders of the packages that it holds. */
export interface Bundle {
  code: string;
  packages: ReadonlySet<string>;
}

/**
 * What is bundled in place of a package's index, which would bring along all of the package: only the parts that are used
 * here or by other packages.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  htmlparser2: [
    `export { Parser } from './node_modules/htmlparser2/dist/esm/Parser.js';`,
    `export { default as Tokenizer } from './node_modules/htmlparser2/dist/esm/Tokenizer.js';`,
  ],
  undici: [
    `export { default as Client } from './node_modules/undici/lib/dispatcher/client.js';`,
    `export { default as ProxyAgent } from './node_modules/undici/lib/dispatcher/proxy-agent.js';`,
    `export { default as EnvHttpProxyAgent } from './node_modules/undici/lib/dispatcher/env-http-proxy-agent.js';`,
    `export { fetch } from './node_modules/undici/lib/web/fetch/index.js';`,
    `export { Response } from './node_modules/undici/lib/web/fetch/response.js';`,
  ],
};

/** Puts an entry and all that it imports into one module that runs on Node 20. The same sources give the same bytes. */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Packages in the older form ask for Node's own modules by `require`, which a module does not have.
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module';\nconst require = createRequireOfNode(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    outfile: 'bundle.js',
    plugins: [onlyParts],
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry}: the bundler gave nothing`);
  const output = metafile.outputs['bundle.js'];
  const inputs = Object.keys(output?.inputs ?? {});
  return { code: file.text, packages: new Set(inputs.flatMap(packageFolder)) };
}

const onlyParts: Plugin = {
  name: 'only the parts that are used',
  setup({ onResolve, onLoad }) {
    const namespace = 'parts';
    onResolve({ filter: new RegExp(`^(${Object.keys(parts).join('|')})$`) }, ({ path }) => ({
      path,
      namespace,
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: (parts[path] ?? []).join('\n'),
      resolveDir: process.cwd(),
    }));
    // What one bundle does not use of them is left out there.
    onResolve({ filter: /./, namespace }, ({ path }) => ({
      path: resolve(path),
      sideEffects: false,
    }));
  },
};

function packageFolder(path: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[1] === undefined ? [] : [found[1]];
}
