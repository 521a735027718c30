import { posix } from 'node:path';
import type { Directive, Node, Statement } from 'oxc-parser';
import { parseSync, Visitor } from 'oxc-parser';

/** The pure layers, lowest first: each may import itself and all before it. */
const pure = [
  'errors',
  'text',
  'escape',
  'digest',
  'findings',
  'page',
  'titles',
  'links',
  'rules',
  'config',
  'inference',
  'report',
  'nightly',
  'jobs',
  'review',
];

/** What each layer may import besides itself. */
const mayImport: Record<string, readonly string[]> = {
  ...Object.fromEntries(pure.map((layer, index) => [layer, pure.slice(0, index)])),
  adapters: pure,
  index: [
    'errors',
    'text',
    'escape',
    'digest',
    'findings',
    'page',
    'titles',
    'links',
    'rules',
    'config',
  ],
  action: pure,
  cli: pure,
  'action.ts': [...pure, 'adapters', 'action'],
  'cli.ts': [...pure, 'adapters', 'cli'],
};

/** The layers that touch the world. */
const worldly = new Set(['adapters', 'cli.ts', 'action.ts']);

/** Node's modules that compute and do nothing else; all others reach files, processes or the network. */
const pureBuiltins = new Set(['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util']);
const worldlyPackages = /^(undici|tinyglobby|write-file-atomic|@actions\/.*|@octokit\/.*)$/;
const worldlyGlobals = new Set(['console', 'fetch', 'process', 'setInterval', 'setTimeout']);
const grabBags = /^(common|helpers?|misc|shared|utils?)$/;

/** Names of Node's modules that need no `node:` in front. */
const bareBuiltins =
  /^(fs|net|http|https|http2|tls|dns|child_process|os|process|worker_threads)(\/|$)/;

/**
 * What a source file does that its layer may not, as messages `path:line: …`; empty for a file that
 * keeps to the rules. `path` is relative to the folder of the sources, with `/` between folders.
 */
export function layerBreaches(path: string, text: string): string[] {
  const breaches: string[] = [];
  const report = (offset: number, message: string) => {
    const line = text.slice(0, offset).split('\n').length;
    breaches.push(`${path}:${line}: ${message}`);
  };
  const layer = layerOf(path);
  if (!mayImport[layer]) return [`${path}:1: there is no layer '${layer}'`];
  for (const part of path.replace(/\.ts$/, '').split('/')) {
    if (grabBags.test(part)) report(0, `'${part}' says nothing of what is inside`);
  }
  const { program, errors } = parseSync(path, text);
  for (const error of errors) report(0, error.message);

  const imported = (source: Node) => {
    if (source.type !== 'Literal' || typeof source.value !== 'string') {
      report(source.start, 'an import without a fixed name');
      return;
    }
    const breach = importBreach(path, source.value);
    if (breach) report(source.start, breach);
  };
  new Visitor({
    ImportDeclaration: (node) => imported(node.source),
    ExportAllDeclaration: (node) => imported(node.source),
    ExportNamedDeclaration: (node) => {
      if (node.source) imported(node.source);
    },
    ImportExpression: (node) => imported(node.source),
    TSImportType: (node) => imported(node.source),
  }).visit(program);

  if (layer !== 'cli.ts' && layer !== 'action.ts') {
    for (const statement of program.body) {
      const breach = importTimeBreach(statement, layer);
      if (breach) report(statement.start, breach);
    }
  }
  if (!worldly.has(layer)) reportImpurities(program, report, layer === 'index');
  return breaches;
}

/** The folder below the sources, or the name of a file that stands there itself: an entry's with its ending. */
function layerOf(path: string): string {
  const [first = ''] = path.split('/');
  return first === 'cli.ts' || first === 'action.ts' ? first : first.replace(/\.ts$/, '');
}

function importBreach(path: string, target: string): string | undefined {
  const layer = layerOf(path);
  if (target.startsWith('.')) {
    const file = posix.join(posix.dirname(path), target);
    if (file === '../package.json' && worldly.has(layer)) return undefined;
    if (file.startsWith('..')) return `imports '${target}', outside the sources`;
    if (!target.endsWith('.ts')) return `imports '${target}' without the extension .ts`;
    const other = layerOf(file);
    if (other === layer || mayImport[layer]?.includes(other)) return undefined;
    return `'${layer}' imports '${other}'`;
  }
  if (worldly.has(layer)) return undefined;
  const builtin = target.startsWith('node:') || bareBuiltins.test(target);
  if (builtin ? !pureBuiltins.has(target) : worldlyPackages.test(target)) {
    return `'${layer}' imports '${target}', which touches the world`;
  }
  return undefined;
}

/** What a top-level statement does besides declaring something. */
function importTimeBreach(statement: Directive | Statement, layer: string): string | undefined {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.length > 0 || statement.importKind === 'type'
        ? undefined
        : 'imports a module for what it does';
    case 'ExportDefaultDeclaration':
      return layer === 'index' ? undefined : 'has a default export';
    case 'ExportNamedDeclaration':
      return statement.declaration ? importTimeBreach(statement.declaration, layer) : undefined;
    case 'ClassDeclaration':
      return statement.body.body.some(({ type }) => type === 'StaticBlock')
        ? 'runs a static block at import'
        : undefined;
    case 'VariableDeclaration':
      return declarationBreach(statement);
    case 'TSModuleDeclaration':
      return statement.declare ? undefined : 'has a namespace';
    case 'ExportAllDeclaration':
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return undefined;
    default:
      return `runs at import (${statement.type})`;
  }
}

function declarationBreach(
  statement: Extract<Statement, { type: 'VariableDeclaration' }>,
): string | undefined {
  if (statement.kind !== 'const') return `has a '${statement.kind}' that outlives a call`;
  for (const { init } of statement.declarations) {
    if (init?.type === 'AwaitExpression') return 'waits at import';
    if (
      init?.type === 'NewExpression' &&
      init.arguments.length === 0 &&
      isCollection(init.callee)
    ) {
      return 'has a collection that can only fill up between calls';
    }
  }
  return undefined;
}

function isCollection(callee: Node): boolean {
  return callee.type === 'Identifier' && /^(Weak)?(Map|Set)$/.test(callee.name);
}

/** Reports what makes a pure layer's answer depend on more than its arguments. */
function reportImpurities(
  program: ReturnType<typeof parseSync>['program'],
  report: (offset: number, message: string) => void,
  mayKnowTheDay: boolean,
): void {
  const global = (node: Node) => {
    if (node.type === 'Identifier' && worldlyGlobals.has(node.name)) {
      report(node.start, `uses '${node.name}', which touches the world`);
    }
  };
  new Visitor({
    CallExpression: (node) => global(node.callee),
    MemberExpression: (node) => {
      global(node.object);
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Date.now' || name === 'Math.random') {
        report(node.start, `uses '${name}', which is another one at each run`);
      }
    },
    NewExpression: (node) => {
      const clock = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (clock && node.arguments.length === 0 && !mayKnowTheDay) {
        report(node.start, "uses 'new Date()', which is another one at each run");
      }
    },
  }).visit(program);
}
