import { describe, expect, it } from 'vitest';
import { collectDeclarations, dependencyMistakes } from '../../scripts/declarations.ts';

function collect(files: Record<string, string>) {
  return collectDeclarations('index.d.ts', (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  });
}

describe('collectDeclarations', () => {
  it('follows imports from the entry and leaves the rest out', () => {
    const { files } = collect({
      'index.d.ts': "export type { Digest } from './digest/types.ts';",
      'digest/types.d.ts': "import type { Range } from './source.ts';",
      'digest/source.d.ts': "export type Far = import('../errors.ts').ErrorCode;",
      'errors.d.ts': "import './index.ts';",
      'jobs/check.d.ts': '',
    });
    expect([...files.keys()].sort()).toEqual([
      'digest/source.d.ts',
      'digest/types.d.ts',
      'errors.d.ts',
      'index.d.ts',
    ]);
  });

  it('writes relative imports with the extension that consumers resolve', () => {
    const { files } = collect({
      'index.d.ts':
        'import { a } from "./a.ts";\nexport * from \'./a.js\';\nexport type B = import("./a.ts").B;\n',
      'a.d.ts': '',
    });
    expect(files.get('index.d.ts')).toBe(
      'import { a } from "./a.js";\nexport * from \'./a.js\';\nexport type B = import("./a.js").B;\n',
    );
  });

  it('names the packages, without what is imported of them', () => {
    const { packages } = collect({
      'index.d.ts':
        "import 'unified';\nimport type { X } from '@scope/name/deep.js';\nimport type { URL } from 'node:url';",
    });
    expect([...packages]).toEqual(['unified', '@scope/name', 'node:url']);
  });

  it('takes no example in a comment for an import', () => {
    const text =
      "/**\n * import digest from 'copydesk';\n * import './other.ts';\n */\nexport {};\n";
    const { files, packages } = collect({ 'index.d.ts': text });
    expect([...packages]).toEqual([]);
    expect([...files]).toEqual([['index.d.ts', text]]);
  });
});

describe('dependencyMistakes', () => {
  it('finds none where each import has its package or its types', () => {
    const imported = new Set(['unified', 'mdast', '@scope/name', 'node:url']);
    const dependencies = ['unified', '@types/mdast', '@types/scope__name', '@types/node'];
    expect(dependencyMistakes(imported, dependencies)).toEqual([]);
  });

  it('finds an import that users would miss', () => {
    expect(dependencyMistakes(new Set(['vfile', 'node:url']), [])).toEqual([
      "the declarations import 'vfile', which is not among the dependencies",
      "the declarations import 'node:url', which is not among the dependencies",
    ]);
  });

  it('finds a dependency that users would install for nothing', () => {
    expect(dependencyMistakes(new Set(), ['zod'])).toEqual([
      "no declaration imports 'zod': a devDependency will do",
    ]);
  });
});
