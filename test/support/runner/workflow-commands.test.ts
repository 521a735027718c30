import { describe, expect, it } from 'vitest';
import { readCommandFile } from './command-file.ts';
import { annotationsIn, commandsIn } from './workflow-commands.ts';

describe('a command', () => {
  it.each([
    ['::error::a%0Ab%3A%25', 'error', {}, 'a\nb%3A%'],
    ['  ::warning file=a%2Cb.md,line=3::a::b', 'warning', { file: 'a,b.md', line: '3' }, 'a::b'],
    ['2026 ##[error file=a%3Bb.md;line=3]a', 'error', { file: 'a;b.md', line: '3' }, 'a'],
  ])('is read from %j', (line, command, properties, message) => {
    expect(commandsIn(`text\n${line}\ntext`)).toEqual([{ command, properties, message }]);
  });

  it.each(['text ::error::a', ':error::a', '::::a', '::error:a'])('is not in %j', (line) => {
    expect(commandsIn(line)).toEqual([]);
  });

  it('is not read while commands are stopped', () => {
    const log = '::stop-commands::token\n::error::a\n::token::\n::error::b';
    expect(annotationsIn(commandsIn(log)).map(({ message }) => message)).toEqual(['b']);
  });
});

it('shows ten annotations of a level', () => {
  const log = `${'::error::a\n'.repeat(12)}::notice::b\n`;
  expect(annotationsIn(commandsIn(log))).toHaveLength(11);
});

describe('a command file', () => {
  it('holds single lines and texts between delimiters', () => {
    const text = 'a=1=2\nb<<x y\none\nc=3\nx y\nd=<<\n\n';
    expect(readCommandFile(text)).toEqual({
      values: { a: '1=2', b: 'one\nc=3', d: '<<' },
      problem: undefined,
    });
  });

  it.each(['a', '=a', 'a<<', 'a<<x\nb\n'])('is broken by %j', (text) => {
    expect(readCommandFile(text).problem).toMatch(/^Invalid/);
  });
});
