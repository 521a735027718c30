import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, readSource, readSources, sharedNames } from '../scripts/structure.ts';
import { layerBreaches } from './support/layers.ts';

const sources = resolve(import.meta.dirname, '../src');

/** What is not yet as it should be. These lists may only get shorter. */
const known: { circles: string[]; names: string[]; longFiles: string[]; longComments: number } = {
  circles: [],
  names: [],
  longFiles: [],
  longComments: 0,
};

function sourceFiles(): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'));
}

describe('the sources', () => {
  it('are found', () => {
    expect(sourceFiles()).toContain('digest/types.ts');
  });

  it('keep to their layers', () => {
    const breaches = sourceFiles().flatMap((path) =>
      layerBreaches(path, readFileSync(join(sources, path), 'utf8')),
    );
    expect(breaches).toEqual([]);
  });
});

describe('the structure of the sources', () => {
  const files = readSources(sources);

  it('has no circle of files', () => {
    expect(
      unknown(
        circles(files).map((circle) => circle.join(' ')),
        known.circles,
      ),
    ).toEqual([]);
  });

  it('has no name that two files export for two things', () => {
    const names = [...sharedNames(files)].map(([name, paths]) => `${name}: ${paths.join(' ')}`);
    expect(unknown(names, known.names)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter(({ lines }) => lines > 300).map(({ path }) => path);
    expect(unknown(long, known.longFiles)).toEqual([]);
  });

  it('has no comment line over 100 columns', () => {
    const long = files.flatMap(({ path, longComments }) =>
      longComments.map((line) => `${path}:${line}`),
    );
    expect(long.slice(known.longComments)).toEqual([]);
  });
});

function unknown(found: readonly string[], allowed: readonly string[]): string[] {
  return found.filter((each) => !allowed.includes(each.split(': ')[0] ?? each));
}

describe('a layer', () => {
  it.each([
    ['digest/x.ts', "import { a } from '../findings/finding.ts';", "'digest' imports 'findings'"],
    ['findings/x.ts', "import type { A } from '../rules/rule.ts';", "'findings' imports 'rules'"],
    ['errors.ts', "import { a } from './digest/source.ts';", "'errors' imports 'digest'"],
    ['links/x.ts', "import { a } from '../rules/table.ts';", "'links' imports 'rules'"],
    ['links/x.ts', "import { a } from '../review/plan.ts';", "'links' imports 'review'"],
    ['rules/x.ts', "import { a } from '../review/plan.ts';", "'rules' imports 'review'"],
    ['rules/x.ts', "import { a } from '../config/schema.ts';", "'rules' imports 'config'"],
    ['config/x.ts', "import { a } from '../report/json.ts';", "'config' imports 'report'"],
    ['report/x.ts', "import { a } from '../jobs/check.ts';", "'report' imports 'jobs'"],
    ['jobs/x.ts', "import { a } from '../adapters/files.ts';", "'jobs' imports 'adapters'"],
    ['adapters/x.ts', "import { a } from '../cli.ts';", "'adapters' imports 'cli.ts'"],
    ['index.ts', "import { a } from './jobs/check.ts';", "'index' imports 'jobs'"],
    ['digest/deep/x.ts', "export * from '../../rules/rule.ts';", "'digest' imports 'rules'"],
    ['digest/x.ts', "export { a } from '../rules/rule.ts';", "'digest' imports 'rules'"],
    ['digest/x.ts', "type A = import('../rules/rule.ts').Rule;", "'digest' imports 'rules'"],
    [
      'digest/x.ts',
      "export const f = () => import('../rules/rule.ts');",
      "'digest' imports 'rules'",
    ],
    [
      'rules/x.ts',
      "import { readFileSync } from 'node:fs';",
      "'rules' imports 'node:fs', which touches the world",
    ],
    ['jobs/x.ts', "import { a } from 'fs/promises';", "'jobs' imports 'fs/promises', which"],
    ['links/x.ts', "import { request } from 'undici';", "'links' imports 'undici', which"],
    ['jobs/x.ts', "import { a } from '@actions/core';", "'jobs' imports '@actions/core', which"],
    ['jobs/x.ts', "import { a } from '@octokit/core';", "'jobs' imports '@octokit/core', which"],
    ['index.ts', "import { glob } from 'tinyglobby';", "'index' imports 'tinyglobby', which"],
    ['digest/x.ts', "import { a } from './y.js';", "imports './y.js' without the extension .ts"],
    ['cli.ts', "import { a } from '../test/x.ts';", "imports '../test/x.ts', outside the sources"],
    ['digest/x.ts', "import { a } from '../../package.json';", 'outside the sources'],
    ['adapters/x.ts', 'export const f = (a: string) => import(a);', 'without a fixed name'],
    ['server/x.ts', '', "there is no layer 'server'"],
  ])('stops %s: %s', (path, text, message) => {
    expect(layerBreaches(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['rules/x.ts', "import * as z from 'zod';\nimport { a } from '../digest/dates/format.ts';"],
    ['rules/x.ts', "import { createHash } from 'node:crypto';\nimport { a } from './table.ts';"],
    [
      'jobs/x.ts',
      "import type { Files } from './ports.ts';\nimport { a } from '../report/json.ts';",
    ],
    ['adapters/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['cli.ts', "import pkg from '../package.json' with { type: 'json' };"],
  ])('lets %s pass: %s', (path, text) => {
    expect(layerBreaches(path, text)).toEqual([]);
  });
});

describe('import time', () => {
  it.each([
    ['start();', 'runs at import (ExpressionStatement)'],
    ['if (true) start();', 'runs at import (IfStatement)'],
    ['for (const a of all) start(a);', 'runs at import (ForOfStatement)'],
    ['await start();', 'runs at import (ExpressionStatement)'],
    ['export const a = await start();', 'waits at import'],
    ["import './other.ts';", 'imports a module for what it does'],
    ['let count = 0;', "has a 'let' that outlives a call"],
    ['export var count = 0;', "has a 'var' that outlives a call"],
    ['const seen = new Map<string, number>();', 'has a collection that can only fill up'],
    ['class A { static { start(); } }', 'runs a static block at import'],
    ['namespace A { start(); }', 'has a namespace'],
    ['export default 1;', 'has a default export'],
  ])('is free of: %s', (text, message) => {
    expect(layerBreaches('digest/x.ts', text)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    "export const rules = [rule({ id: 'a' })] as const;",
    "const all = new Map([['a', 1]]);",
    'export interface A { b: string }\nexport type B = A;',
    'export class A extends Error {}',
    'const word = new RegExp(source);\nconst none = new Error();',
    'export function f(a: string): void;\nexport function f(a: unknown): void {}',
    "declare module 'vfile' { interface DataMap { a: 1 } }",
    'export function f() { start(); let a = 0; for (;;) a++; }',
    "export * from './y.ts';\nimport type { A } from './z.ts';",
  ])('lets declarations be: %s', (text) => {
    expect(layerBreaches('digest/x.ts', text)).toEqual([]);
  });

  it('is when the entries run, and only they', () => {
    expect(layerBreaches('cli.ts', 'process.exitCode = await main();')).toEqual([]);
    expect(layerBreaches('action.ts', 'await main();')).toEqual([]);
    expect(layerBreaches('index.ts', 'await main();')).toHaveLength(1);
  });

  it('allows the preset to be the default export', () => {
    expect(layerBreaches('index.ts', 'export default preset;')).toEqual([]);
  });
});

describe('a pure layer', () => {
  it.each([
    ['process.env', "uses 'process'"],
    ["fetch('https://example.com')", "uses 'fetch'"],
    ['console.log(1)', "uses 'console'"],
    ['setTimeout(f, 1)', "uses 'setTimeout'"],
    ['Date.now()', "uses 'Date.now'"],
    ['Math.random()', "uses 'Math.random'"],
    ['new Date()', "uses 'new Date()'"],
  ])('does without %s', (expression, message) => {
    const text = `export const f = () => ${expression};`;
    expect(layerBreaches('jobs/x.ts', text)).toEqual([expect.stringContaining(message)]);
    expect(layerBreaches('adapters/x.ts', text)).toEqual([]);
  });

  it('may use a date that is given, and members with such names', () => {
    const text =
      'export const f = (a: A) => [new Date(0), a.fetch(), a.process.b, Math.max(1, 2)];';
    expect(layerBreaches('rules/x.ts', text)).toEqual([]);
  });
});

describe('names', () => {
  it.each(['digest/utils.ts', 'rules/helpers/x.ts', 'report/common.ts'])('are not %s', (path) => {
    expect(layerBreaches(path, '')).toEqual([expect.stringContaining('says nothing')]);
  });
});

describe('the checker', () => {
  it('names the line', () => {
    const text = "import * as z from 'zod';\n\nstart(z);\n";
    expect(layerBreaches('rules/x.ts', text)).toEqual([
      'rules/x.ts:3: runs at import (ExpressionStatement)',
    ]);
  });

  it('says so where it cannot read a file', () => {
    expect(layerBreaches('rules/x.ts', 'const = ;')).not.toEqual([]);
  });
});

describe('the structure of files', () => {
  const file = (path: string, text: string) => readSource(path, text);

  it('has circles where imports come back', () => {
    const files = [
      file('a.ts', "import { b } from './b.ts';"),
      file('b.ts', "import type { C } from './c.ts';"),
      file('c.ts', "export * from './a.ts';"),
      file('d.ts', "import { a } from './a.ts';"),
    ];
    expect(circles(files)).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });

  it('has a name twice where two files declare it, not where one passes it on', () => {
    const files = [
      file('a.ts', 'export const same = 1;\nexport interface Own {}'),
      file('b.ts', 'export function same() {}'),
      file('c.ts', "export { same } from './a.ts';"),
    ];
    expect([...sharedNames(files)]).toEqual([['same', ['a.ts', 'b.ts']]]);
  });

  it('has long comments outside examples, tables and addresses', () => {
    const long = 'word '.repeat(25);
    const text = [
      `// ${long}`,
      '/**',
      ` * ${long}`,
      ` * | ${long} |`,
      ` * https://example.org/ ${long}`,
      ' * @example',
      ` * ${long}`,
      ' */',
      `const a = '${long}';`,
    ].join('\n');
    expect(file('a.ts', text).longComments).toEqual([1, 3]);
  });
});
