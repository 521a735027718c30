/** Each file of `test/shapes` is an example of how a digest may be written; docs/formats.md is made of them. */
import { describe, expect, it } from 'vitest';
import { readShapes, type Shape } from '../scripts/formats-page.ts';
import { addTo, isGrown } from './support/adding.ts';
import { runWith } from './support/world.ts';

const filesOf = (shape: Shape): Record<string, string> =>
  Object.fromEntries([
    ...(shape.config === undefined ? [] : [['.github/copydesk.yml', shape.config]]),
    ...shape.files.map(({ path, text }) => [path, text]),
  ]);

const checkOf = async (files: Record<string, string>) => {
  const { out, error } = await runWith(files, ['check', '--offline', '--fail-on', 'info']);
  return out + error;
};

describe.each(readShapes().map((shape) => [shape.title, shape] as const))('%s', (_, shape) => {
  const files = filesOf(shape);

  it('is read without a finding', async () => {
    expect(await checkOf(files)).toMatch(/^No problems/m);
  });

  it('takes a new entry once', async () => {
    const { path, after, error } = await addTo(files);
    expect(error).toBe('');
    expect(isGrown(files[path] ?? '', after[path] ?? ''), after[path]).toBe(true);
    expect(await checkOf(after), after[path]).toMatch(/^No problems/m);
    const again = await addTo(after);
    expect(again.code).toBe(1);
    expect(again.error).toContain(`is in \`${path}:`);
  });
});
