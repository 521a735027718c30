import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/config/yaml.ts';

const data = (text: string) => readYaml(text, 'x.yml').data;
const refuse = (text: string) => () => readYaml(text, 'x.yml');

describe('readYaml', () => {
  it('reads plain data, dates and switches as texts', () => {
    expect(data('\uFEFFa: [off, 2024-05-01, 3]\r\nb: {c: yes}\r\n')).toEqual({
      a: ['off', '2024-05-01', 3],
      b: { c: 'yes' },
    });
  });

  it.each(['', '\n\n', '# nothing yet\n', '---\n'])('reads nothing from %j', (text) => {
    expect(data(text)).toBeUndefined();
  });

  it('puts what an alias stands for in its place', () => {
    expect(data('a: &x [1]\nb: *x\n')).toEqual({ a: [1], b: [1] });
  });

  it.each([
    ['a: [1,\nb: 2', '2:1: not valid YAML: Flow sequence'],
    ['a: "x', '1:6: not valid YAML: Missing closing "quote'],
    ['entry: - [{title}]({url})', '1:8: not valid YAML: unexpected `-`; put templates, patterns'],
    ['field: **{label}**: {text?}', '1:10: not valid YAML: unexpected `{`; put templates'],
    ['star: :star:', '1:7: not valid YAML: Nested mappings'],
    ['a: !video x', '1:4: not valid YAML: Unresolved tag: !video; put templates'],
    ['a:\n\tb: 1', '2:1: not valid YAML: Tabs are not allowed as indentation'],
    ['? [a]\n: b', '1:3: not valid YAML: With stringKeys, all keys must be strings; put templates'],
    ['a: 1\n---\nb: 2\n', '2:1: found a second YAML document, expected one'],
    ['a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n', '5:3: found the key `c` twice'],
    ['files: [*.md]', '1:9: found `*.md`, which YAML reads as an alias; put templates'],
    ['a: *x\nb: &x 1', '1:4: found `*x`, which YAML reads as an alias'],
  ])('refuses %j', (text, message) => {
    expect(refuse(text)).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: expect.stringContaining(`x.yml:${message}`),
      }),
    );
  });

  it('names the first mistake of each line', () => {
    expect(refuse('entry: - [{title}]({url})\nstar: :star:\n')).toThrow(
      /^x\.yml:1:8: .*in quotes\nx\.yml:2:7: .*in quotes$/,
    );
  });

  it('lists so many mistakes and counts the rest', () => {
    const text = Array.from({ length: 30 }, () => 'a: 1\n').join('');
    expect(refuse(text)).toThrow(/x\.yml:21:1: [^\n]*\n… and 9 more$/);
  });

  it('takes 256 KB and no more', () => {
    const text = `# ${'x'.repeat(256 * 1024 - 2)}`;
    expect(data(text)).toBeUndefined();
    expect(refuse(`${text}x`)).toThrow(
      'x.yml:1:1: found 262145 characters, expected at most 262144',
    );
  });

  it('refuses what is nested so deeply that the parser gives up', () => {
    expect(data(`${'['.repeat(64)}x${']'.repeat(64)}`)).toBeInstanceOf(Array);
    expect(refuse('['.repeat(50_000))).toThrow('nested too deeply');
  });

  it('refuses aliases that expand without bound', () => {
    expect(data(`- &x 1\n${'- *x\n'.repeat(100)}`)).toHaveLength(101);
    const layers = ['a', 'b', 'c', 'd'].map(
      (name, at, all) => `- &${name} [${`*${all[at - 1] ?? 'z'}, `.repeat(9)}]\n`,
    );
    expect(refuse(`- &z 1\n${layers.join('')}`)).toThrow('found aliases that stand for more than');
  });

  it('finds the place of a value, of a key, of an empty value and of what is missing', () => {
    const { place } = readYaml('a:\n  - b: &x {c: [1, 2]}\n    d:\ne: *x\n', 'x.yml');
    const at = (path: (string | number)[], onKey = false) => {
      const { line, column, text } = place({ path, onKey, text: 'T' });
      expect(text).toBe('T');
      return `${line}:${column}`;
    };
    expect(at([])).toBe('1:1');
    expect(at(['a', 0, 'b', 'c', 1])).toBe('2:19');
    expect(at(['a', 0, 'b'], true)).toBe('2:5');
    expect(at(['a', 0, 'd'])).toBe('3:5');
    expect(at(['a', 0, 'missing'])).toBe('2:5');
    expect(at(['e'])).toBe('4:4');
    expect(at(['e', 'c', 0])).toBe('2:16');
  });

  it('points to the top of an empty text', () => {
    const { place } = readYaml('', 'x.yml');
    expect(place({ path: [], text: 'T' })).toMatchObject({ line: 1, column: 1 });
  });

  it('finds a character of a text on one line, and names it elsewhere', () => {
    const text = 'a: "{x}"\nb: >\n  x{y}\nc: &x {d: "z"}\ne: [*x]\n';
    const { place } = readYaml(text, 'x.yml');
    const at = (path: (string | number)[], index: number) => {
      const { line, column, text } = place({ path, index, text: 'T' });
      return `${line}:${column} ${text}`;
    };
    expect(at(['a'], 1)).toBe('1:6 T');
    expect(at(['b'], 1)).toBe('3:4 T');
    expect(at(['e', 0], 1)).toBe('5:5 T (character 2)');
  });
});
