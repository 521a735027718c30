import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/adapters/github/repository.ts';
import { type Answer, impatientClient, scriptedApi } from '../../support/scripted-api.ts';

const place = { owner: 'octo', repo: 'links' };

/** A repository of one commit, `base`, with these files; it answers trees, texts and blobs. */
async function serve(
  files: Record<string, string | Uint8Array>,
  {
    truncated = false,
    longestText = 1000,
    others = [] as object[],
    sizes = {} as Record<string, number>,
  } = {},
) {
  const bytes = (content: string | Uint8Array) => Buffer.from(content as string);
  const idOf = (content: Buffer) =>
    createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  const byName = new Map(
    Object.entries(files).flatMap(([path, content]) => [
      [`base:${path}`, bytes(content)] as const,
      [idOf(bytes(content)), bytes(content)] as const,
    ]),
  );
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: idOf(bytes(content)),
    size: sizes[path] ?? bytes(content).length,
  }));
  const blob = (content: Buffer) => ({
    oid: idOf(content),
    byteSize: content.length,
    isBinary: content.includes(0),
    isTruncated: content.length > longestText,
    text: content.includes(0) ? null : content.subarray(0, longestText).toString(),
  });
  const answer: Answer = (response, { method, path, body }) => {
    const send = (type: string, data: string | Buffer) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(data);
    const json = (data: unknown) => send('application/json', JSON.stringify(data));
    if (path.includes('/git/trees/')) return json({ tree: [...tree, ...others], truncated });
    if (method === 'GET') {
      const content = byName.get(path.split('/').at(-1) ?? '');
      return send('application/vnd.github.raw+json', content ?? '');
    }
    const { owner, name, ...wanted } = body.variables as Record<string, string>;
    const objects = Object.entries(wanted).map(([variable, expression]) => {
      const content = byName.get(expression);
      const folder = expression.endsWith(':folder');
      return [variable.replace('e', 't'), content ? blob(content) : folder ? {} : null];
    });
    return json({ data: { repository: Object.fromEntries(objects) } });
  };
  const api = await scriptedApi(answer);
  return { api, repository: openRepository(impatientClient(api), place) };
}

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
const at = (...paths: string[]) => paths.map((path) => ({ commit: 'base', path }));

describe('list', () => {
  it('has the files with their sizes, in order, and nothing else', async () => {
    const others = [
      { path: 'folder', mode: '040000', type: 'tree', sha: '1' },
      { path: 'link', mode: '120000', type: 'blob', sha: '2', size: 1 },
      { path: 'module', mode: '160000', type: 'commit', sha: '3' },
    ];
    const { api, repository } = await serve({ 'b.md': 'bb', 'a.md': 'a' }, { others });
    const files = [
      { path: 'a.md', size: 1 },
      { path: 'b.md', size: 2 },
    ];
    expect(await repository.list('base')).toEqual({ files, complete: true });
    expect(await repository.list('base')).toEqual({ files, complete: true });
    expect(api.calls()).toEqual(['GET /repos/octo/links/git/trees/base?recursive=1']);
  });

  it('says where GitHub does not list all', async () => {
    const { api, repository } = await serve({ 'a.md': 'a' }, { truncated: true });
    expect(await repository.list('base')).toMatchObject({ complete: false });
    // What is not on the list may be there all the same.
    await repository.read(at('a.md', 'z.md'));
    expect(Object.values(api.asked[1]?.body.variables as object)).toContain('base:z.md');
  });
});

describe('read', () => {
  it('asks for all at once and answers in order, each once', async () => {
    const { api, repository } = await serve({ 'a.md': 'å', 'b "x".md': 'b\r\n', 'c.md': '' });
    const found = await repository.read(
      at('b "x".md', 'missing.md', 'a.md', 'c.md', 'folder', 'a.md'),
    );
    expect(found.map(text)).toEqual(['b\r\n', undefined, 'å', '', undefined, 'å']);
    expect(api.calls()).toEqual(['POST /graphql']);
    expect(await repository.read([])).toEqual([]);
    expect(api.asked).toHaveLength(1);
  });

  it('asks whether a file may be read before it is fetched as a whole', async () => {
    const files = { 'a.md': 'a'.repeat(2000), 'b.md': 'b'.repeat(2000), 'c.md': 'c' };
    const { api, repository } = await serve(files);
    const asked: [number, number][] = [];
    const admit = (index: number, size: number) => {
      asked.push([index, size]);
      return index > 0;
    };
    const found = await repository.read(at('a.md', 'b.md', 'c.md', 'missing.md'), admit);
    expect(found.map(text)).toEqual([undefined, files['b.md'], 'c', undefined]);
    const all = [
      [0, 2000],
      [1, 2000],
      [2, 1],
    ];
    expect(asked).toEqual(all);
    expect(api.calls()).toEqual([
      'POST /graphql',
      expect.stringMatching(/^GET .*\/git\/blobs\/[0-9a-f]{40}$/),
    ]);
    await repository.list('base');
    asked.length = 0;
    expect((await repository.read(at('a.md', 'b.md', 'c.md'), admit)).map(text)).toEqual(
      found.slice(0, 3).map(text),
    );
    expect(asked).toEqual(all);
  });

  it('asks for the sizes of many files before it asks for any text', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, number) => [`${number}.md`, 'a'.repeat(number)]),
    );
    const { api, repository } = await serve(many);
    const found = await repository.read(
      at(...Object.keys(many), 'missing.md'),
      (_, size) => size < 3,
    );
    expect(found.filter((bytes) => bytes !== undefined).map(text)).toEqual(['', 'a', 'aa']);
    const queries = api.asked.map(({ body }) => String(body.query));
    expect(queries.map((query) => query.includes('isTruncated text'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('has paths in the variables of the query only', async () => {
    const path = 'a") { id } evil: object(expression: "b';
    const { api, repository } = await serve({ [path]: 'text' });
    expect((await repository.read(at(path))).map(text)).toEqual(['text']);
    const { query, variables } = api.asked[0]?.body ?? {};
    expect(query).not.toContain('evil');
    expect(variables).toMatchObject({ e0: `base:${path}` });
  });

  it('asks for what was listed by its id, and for nothing that was not', async () => {
    const { api, repository } = await serve({ 'a.md': 'a' });
    await repository.list('base');
    expect((await repository.read(at('a.md', 'b.md'))).map(text)).toEqual(['a', undefined]);
    expect(api.asked[1]?.body.variables).toEqual({
      owner: 'octo',
      name: 'links',
      e0: createHash('sha1').update('blob 1\0a').digest('hex'),
    });
    expect((await repository.read(at('b.md'))).map(text)).toEqual([undefined]);
    expect(api.asked).toHaveLength(2);
  });

  it('gives the bytes of what no text can hold, read raw', async () => {
    const odd = {
      'long.md': 'a'.repeat(1001),
      'binary.png': Uint8Array.of(0, 255, 254),
      'latin.md': Uint8Array.of(0x63, 0xe9, 0x21),
      // Three bytes that become one replacement character of three bytes.
      'cut.md': Uint8Array.of(0xf0, 0x9f, 0x98),
      'mark.md': '\uFEFFtext',
    };
    const { api, repository } = await serve(odd);
    const found = await repository.read(at(...Object.keys(odd)));
    expect(found.map((bytes) => Buffer.from(bytes ?? []))).toEqual(
      Object.values(odd).map((content) => Buffer.from(content as string)),
    );
    const raw = api.asked.filter(({ method }) => method === 'GET');
    expect(raw.map(({ headers }) => headers.accept)).toEqual(
      raw.map(() => 'application/vnd.github.raw+json'),
    );
    expect(raw.map(({ path }) => path)).toEqual(
      raw.map(() => expect.stringMatching(/^\/repos\/octo\/links\/git\/blobs\/[0-9a-f]{40}$/)),
    );
    // The mark is kept by this server, as by any that decodes exactly.
    expect(raw).toHaveLength(4);
  });

  it('asks for a hundred files or three megabytes at a time', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`${n}.md`, `${n}`]));
    const { api, repository } = await serve(many);
    const found = await repository.read(at(...Object.keys(many)));
    expect(found.map(text)).toEqual(Object.values(many));
    // Three for the sizes, three for the texts.
    expect(api.asked).toHaveLength(6);

    const sizes = {
      'a.md': 900_000,
      'b.md': 900_000,
      'c.md': 900_000,
      'd.md': 900_000,
      'e.md': 2e6,
    };
    const few = Object.fromEntries(Object.keys(sizes).map((path) => [path, path]));
    const large = await serve(few, { sizes });
    await large.repository.list('base');
    expect((await large.repository.read(at(...Object.keys(few)))).map(text)).toEqual(
      Object.keys(few),
    );
    const calls = large.api.calls().slice(1);
    expect(calls.filter((call) => call === 'POST /graphql')).toHaveLength(2);
    expect(calls.filter((call) => call.includes('/git/blobs/'))).toHaveLength(1);
  });
});
