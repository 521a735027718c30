import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** The declaration files that a consumer needs, and the packages they import types from. */
export interface Declarations {
  /** Text by path, relative to the entry's folder. */
  files: ReadonlyMap<string, string>;
  /** Names of the packages, as they are imported. */
  packages: ReadonlySet<string>;
}

/** A comment, which may show imports as an example, or what an emitted declaration imports from. */
const specifier = /\/\*[\s\S]*?\*\/|((?:\bfrom|\bimport)\s*\(?\s*)(['"])([^'"\n]+)\2/g;

/**
 * Follows the imports of an emitted declaration file, and only those, so that internals stay unpublished.
 * `read` gives a file's text by its path. The compiler leaves `.ts` in the relative imports of declarations;
 * they become `.js` here, because that is what resolves for every consumer.
 */
export function collectDeclarations(entry: string, read: (path: string) => string): Declarations {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const pending = [entry];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (files.has(path)) continue;
    const folder = posix.dirname(path);
    const text = read(path).replace(
      specifier,
      (whole, lead?: string, quote?: string, target?: string) => {
        if (target === undefined) return whole;
        if (!target.startsWith('.')) {
          packages.add(packageName(target));
          return whole;
        }
        const bare = target.replace(/\.[tj]s$/, '');
        pending.push(posix.join(folder, `${bare}.d.ts`));
        return `${lead}${quote}${bare}.js${quote}`;
      },
    );
    files.set(path, text);
  }
  return { files, packages };
}

/**
 * What is wrong with the dependencies that users install: they must be exactly the packages whose types the
 * declarations name, because all else is bundled. Empty where nothing is.
 */
export function dependencyMistakes(
  imported: ReadonlySet<string>,
  dependencies: readonly string[],
): string[] {
  const mistakes: string[] = [];
  const used = new Set<string>();
  for (const name of imported) {
    const providers = isBuiltin(name) ? ['@types/node'] : [name, typesPackage(name)];
    const provider = providers.find((candidate) => dependencies.includes(candidate));
    if (provider) used.add(provider);
    else mistakes.push(`the declarations import '${name}', which is not among the dependencies`);
  }
  for (const name of dependencies) {
    if (!used.has(name)) mistakes.push(`no declaration imports '${name}': a devDependency will do`);
  }
  return mistakes;
}

function packageName(target: string): string {
  if (isBuiltin(target)) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function typesPackage(name: string): string {
  return `@types/${name.replace(/^@([^/]+)\//, '$1__')}`;
}
