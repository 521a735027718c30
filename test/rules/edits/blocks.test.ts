import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/findings/finding.ts';
import {
  commonGap,
  insertionAbove,
  insertionBelow,
  isPartedBelow,
  junction,
  linesIn,
  removal,
} from '../../../src/rules/edits/blocks.ts';
import { createSource } from '../../../src/text/source.ts';

/** A source with the place of a word in it. */
function find(text: string, word = 'x') {
  const start = text.indexOf(word);
  return { source: createSource('digest.md', text), block: { start, end: start + word.length } };
}

function apply(text: string, { range, text: written }: Edit): string {
  return text.slice(0, range.start.offset) + written + text.slice(range.end.offset);
}

describe('removal', () => {
  it.each([
    ['takes the blank lines below along', 'a\n\nx\n\nb\n', 'a\n\nb\n'],
    ['leaves the wider gap, here above', 'a\n\n\nx\n\nb\n', 'a\n\n\nb\n'],
    ['leaves the wider gap, here below', 'a\nx\n\nb\n', 'a\n\nb\n'],
    ['takes the blank lines above along at the end', 'a\n\nx\n', 'a\n'],
    ['leaves the end of the file without a line end', 'a\n\nx', 'a'],
    ['leaves blank lines at the end of the file', 'a\n\nx\n\n', 'a\n\n'],
    ['leaves nothing above the first block', 'x\n\nb\n', 'b\n'],
    ['leaves nothing of a text that is all block', 'x', ''],
    ['takes spaces around along', 'a\n\n  x  \n \t\n# b', 'a\n\n# b'],
    ['parts what would become one', 'a\nx\n---\n', 'a\n\n---\n'],
    ['lets headings meet', 'a\nx\n# b\n', 'a\n# b\n'],
    ['keeps line ends', 'a\r\n\r\nx\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['knows lone carriage returns', 'a\r\rx\r\rb', 'a\r\rb'],
  ])('%s', (_, text, expected) => {
    const { source, block } = find(text);
    expect(apply(text, removal(source, block))).toBe(expected);
  });
});

describe('insertionBehind', () => {
  it.each([
    ['writes the gap above', 'x\n\n# b\n', '\n', 'x\n\nnew\n\n# b\n'],
    ['writes the gap on both sides where there is none', 'x\n# b\n', '\n', 'x\n\nnew\n\n# b\n'],
    ['writes no gap where none is usual', 'x\n# b\n', '', 'x\nnew\n# b\n'],
    ['parts from what is no heading', 'x\n---\n', '', 'x\nnew\n\n---\n'],
    ['ends the file as before', 'x\n', '\n', 'x\n\nnew\n'],
    ['ends the file without a line end as before', 'x', '\n', 'x\n\nnew'],
  ])('%s', (_, text, gap, expected) => {
    const { source, block } = find(text);
    expect(apply(text, insertionBelow(source, block, 'new', gap))).toBe(expected);
  });

  it('writes the line ends of the file', () => {
    const text = 'a\r\n\r\nx\r\n';
    const { source, block } = find(text);
    expect(apply(text, insertionBelow(source, block, 'new', '\r\n'))).toBe(`${text}\r\nnew\r\n`);
  });
});

describe('insertionAbove', () => {
  it.each([
    ['writes the gap below', 'a\n\nx\n', '\n', 'a\n\nnew\n\nx\n'],
    ['writes the gap on both sides where there is none', 'a\nx\n', '\n', 'a\n\nnew\n\nx\n'],
    ['writes no gap at the top of the file', 'x\n', '\n', 'new\n\nx\n'],
    ['writes no gap where none is usual', 'a\n  x\n', '', 'a\nnew\n  x\n'],
  ])('%s', (_, text, gap, expected) => {
    const { source, block } = find(text);
    expect(apply(text, insertionAbove(source, block, 'new', gap))).toBe(expected);
  });
});

describe('junction', () => {
  it('leaves nothing but the gap between two blocks', () => {
    const text = 'x\n\nheading\n\n  y\n';
    const { source, block } = find(text);
    const edit = junction(source, block, find(text, 'y').block, '\n');
    expect(apply(text, edit)).toBe('x\n\n  y\n');
  });
});

describe('linesIn', () => {
  it.each([
    ['a\n  x\nb', '  x'],
    ['a\r\nx\r\nb', 'x'],
    ['x', 'x'],
  ])('takes whole lines out of %j', (text, expected) => {
    const { source, block } = find(text);
    expect(linesIn(source, block)).toBe(expected);
  });
});

describe('isPartedBelow', () => {
  it.each([
    ['x\n\nb', true],
    ['x\nb', false],
    ['x\n\n', false],
  ])('of %j is %s', (text, expected) => {
    const { source, block } = find(text);
    expect(isPartedBelow(source, block)).toBe(expected);
  });
});

describe('usualGap', () => {
  it('is a blank line where half of the places or more have one', () => {
    const text = 'a\n\nb\nc\n';
    const source = createSource('digest.md', text);
    expect(commonGap(source, [text.indexOf('b'), text.indexOf('c')])).toBe('\n');
    expect(commonGap(source, [text.indexOf('c')])).toBe('');
  });

  it('takes the top of the file for a blank line', () => {
    expect(commonGap(createSource('digest.md', 'a'), [0])).toBe('\n');
  });
});
