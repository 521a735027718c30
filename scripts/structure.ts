import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A source file, as far as its structure goes. */
export interface SourceFile {
  /** Relative to the folder of the sources, with `/` between folders. */
  path: string;
  lines: number;
  /** The files of the sources that it imports, each once, with the names it takes of them. */
  imports: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names that it declares and exports; what it passes on from other files is not among them. */
  exports: readonly string[];
  /** How many interfaces, type aliases and classes it declares. */
  types: number;
  /** The lines whose comments are longer than they may be, counted from 1. */
  longComments: readonly number[];
}

/** Comments are read beside the code, whose formatter keeps to the same width. */
const maxCommentColumns = 100;

/** Reads all TypeScript files below a folder, by path. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(folder, path), 'utf8')));
}

/** Reads the structure of one file. */
export function readSource(path: string, text: string): SourceFile {
  const { program, module, comments } = parseSync(path, text);
  const imports = new Map<string, Set<string>>();
  const add = (target: string, name: string) => {
    if (!target.startsWith('.')) return;
    const file = posix.join(posix.dirname(path), target);
    imports.set(file, (imports.get(file) ?? new Set()).add(name));
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    for (const { importName } of entries) add(moduleRequest.value, importName.name ?? '*');
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName } of entries) {
      if (moduleRequest) add(moduleRequest.value, importName.name ?? '*');
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), '*');
  }
  for (const [, target = ''] of text.matchAll(/\btypeof import\('([^']+)'\)/g)) add(target, '*');
  const declared = module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => !moduleRequest)
    .flatMap(({ exportName }) => exportName.name ?? []);
  const types = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .filter((node) => /^(TSInterface|TSTypeAlias|Class)Declaration$/.test(node?.type ?? ''));
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports,
    exports: [...new Set(declared)],
    types: types.length,
    longComments: longComments(text, comments),
  };
}

/**
 * The lines of comments that are too long. Those of an example are as long as what they show, a row of a table as its cells,
 * and an address cannot be broken.
 */
function longComments(text: string, comments: readonly { start: number; end: number }[]): number[] {
  const lines = text.split('\n');
  return comments.flatMap(({ start, end }) => {
    const first = text.slice(0, start).split('\n').length;
    const last = text.slice(0, end).split('\n').length;
    const long: number[] = [];
    let example = false;
    for (let line = first; line <= last; line++) {
      const found = lines[line - 1] ?? '';
      if (/^\s*\*\s*@example\b/.test(found)) example = true;
      const free = example || /https?:\/\/|^\s*\*\s*\|/.test(found);
      if (!free && found.length > maxCommentColumns) long.push(line);
    }
    return long;
  });
}

/** The circles of imports, each as its files from the first by name; files that import nothing back are in none. */
export function circles(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  // Tarjan's strongly connected components.
  const visit = (path: string) => {
    order.set(path, order.size);
    low.set(path, order.size - 1);
    stack.push(path);
    for (const next of byPath.get(path)?.imports.keys() ?? []) {
      if (!byPath.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) {
        low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0));
      }
    }
    if (low.get(path) !== order.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const { path } of files) if (!order.has(path)) visit(path);
  return found;
}

/** The names that more than one file declares and exports, with the files. */
export function sharedNames(files: readonly SourceFile[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { path, exports } of files) {
    for (const name of exports) owners.set(name, [...(owners.get(name) ?? []), path]);
  }
  return new Map([...owners].filter(([, paths]) => paths.length > 1));
}

/** How many files import each exported name. */
export function usersOfExports(files: readonly SourceFile[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const { path, exports } of files) {
    for (const name of exports) {
      const count = files.filter(({ imports }) => {
        const names = imports.get(path);
        return names?.has(name) || names?.has('*');
      }).length;
      users.set(`${path} ${name}`, count);
    }
  }
  return users;
}
