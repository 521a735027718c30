import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/findings/finding.ts';
import { previewFix } from '../../src/findings/fix-preview.ts';
import { createSource, type Source } from '../../src/text/source.ts';
import { inserting, page, replacing } from '../support/findings.ts';

const preview = (source: Source, ...edits: Edit[]) =>
  previewFix(source, { safe: true, edits }).map((change) =>
    typeof change === 'string' ? change : `${change.sign} ${change.text}`,
  );

const days = page(
  'reading.md',
  '## 2021-09-30',
  '',
  '### arXiv: [A](https://example.org/a)',
  '',
  '## 2021-10-02',
  '',
  '### arXiv: [B](https://example.org/b)',
  '',
);
const day = '## 2021-10-02\n\n### arXiv: [B](https://example.org/b)\n';

describe('previewFix', () => {
  it('shows the lines that change, old and new', () => {
    const source = page('a.md', '# Reading', '## 2021.09.30', '');
    expect(preview(source, replacing(source, '2021.09.30', '2021-09-30'))).toEqual([
      '- ## 2021.09.30',
      '+ ## 2021-09-30',
    ]);
  });

  it('tells where a line begins to differ', () => {
    const source = page('a.md', '## 2021.09.30');
    const edits = [replacing(source, '2021.09.30', '2021-09-30')];
    expect(previewFix(source, { safe: true, edits })).toMatchObject([{ from: 7 }, { from: 7 }]);
  });

  it('shows edits of one line together and those of others apart', () => {
    const source = page('a.md', 'one two', 'three', 'four');
    const edits = [
      replacing(source, 'one', '1'),
      replacing(source, 'two', '2'),
      replacing(source, 'four', '4'),
    ];
    expect(preview(source, ...edits)).toEqual(['- one two', '+ 1 2', '- four', '+ 4']);
  });

  it('shows a line that is put in or taken out by itself', () => {
    const source = page('a.md', 'text', '## 2021-09-30', '', '', 'text');
    expect(preview(source, inserting(source, '\n', '##'))).toEqual(['+ ']);
    expect(preview(source, replacing(source, '30\n\n\n', '30\n\n'))).toEqual(['- ']);
    expect(preview(source, replacing(source, '## 2021-09-30\n', ''))).toEqual(['- ## 2021-09-30']);
  });

  it('keeps to the line ends of the file', () => {
    const source = createSource('a.md', 'one\r\ntwo\r\nthree\r\n');
    expect(preview(source, replacing(source, 'two', '2'))).toEqual(['- two', '+ 2']);
    expect(preview(source, inserting(source, '\r\n', 'two'))).toEqual(['+ ']);
  });

  it.each([
    ['above', '## 2021-09-30', 'moves lines 5–7 above line 1'],
    ['above the gap', '\n### arXiv: [A]', 'moves lines 5–7 above line 2'],
  ])('tells a block that moves %s', (_, before, told) => {
    const edits = [inserting(days, `${day}\n`, before), replacing(days, `\n${day}`, '')];
    expect(preview(days, ...edits)).toEqual([told]);
  });

  it('tells a block that moves down or to the end', () => {
    const first = '## 2021-09-30\n\n### arXiv: [A](https://example.org/a)\n\n';
    const { length } = days.text;
    const end = { range: days.range(length, length), text: first };
    expect(preview(days, replacing(days, first, ''), end)).toEqual([
      'moves lines 1–3 below line 8',
    ]);
    const behind = { range: days.range(length - 2, length - 2), text: `\n\n${first}` };
    expect(preview(days, replacing(days, first, ''), behind)).toEqual([
      'moves lines 1–3 below line 7',
    ]);
  });

  it('tells a moved line, several moves, and one that changes line ends', () => {
    const source = createSource('a.md', 'a\r\nb\r\nc\r\nd\r\n');
    const at = (offset: number, text: string) => ({ range: source.range(offset, offset), text });
    expect(
      preview(
        source,
        at(0, 'd\r\n'),
        at(0, 'b\nc\n'),
        replacing(source, 'b\r\nc\r\n', ''),
        replacing(source, 'd\r\n', ''),
      ),
    ).toEqual(['moves lines 2–3 above line 1', 'moves line 4 above line 1']);
  });

  it('shows what is no move as what it is', () => {
    const source = page('a.md', 'a', 'b', 'c');
    expect(preview(source, inserting(source, 'x\n', 'a'), replacing(source, 'c\n', ''))).toEqual([
      '+ x',
      '- c',
    ]);
    expect(preview(source, inserting(source, 'c\n', 'a'), replacing(source, 'b\nc', 'x'))).toEqual([
      '+ c',
      '- b',
      '- c',
      '+ x',
    ]);
  });

  it('puts a change of many lines into words', () => {
    const source = page('a.md', 'x', ...'abcdefgh', 'y');
    expect(preview(source, replacing(source, 'a\nb\nc\nd\ne\nf\n', ''))).toEqual([
      'removes lines 2–7',
    ]);
    expect(preview(source, replacing(source, 'a\nb\nc\nd\ne\nf\n', '1\n'))).toEqual([
      'rewrites lines 2–7',
    ]);
    expect(preview(source, inserting(source, '1\n2\n3\n4\n5\n', 'a'))).toEqual([
      'adds 5 lines at line 2',
    ]);
  });

  it('puts a change that no line shows into words', () => {
    const source = createSource('a.md', 'a\r\nb\n');
    expect(preview(source, replacing(source, '\r\n', '\n'))).toEqual(['rewrites line 1']);
  });

  it('shows of a very long line what is near the change', () => {
    const source = page('a.md', `${'x'.repeat(10_000)} old ${'y'.repeat(10_000)}`);
    const [before, after] = preview(source, replacing(source, 'old', 'new'));
    expect(before).toMatch(/^- …x{299} old y{299}…$/);
    expect(after).toMatch(/^\+ …x{299} new y{299}…$/);
    const wide = page('a.md', `${'👩'.repeat(500)}xold${'👩'.repeat(500)}`);
    expect(preview(wide, replacing(wide, 'old', 'new'))[0]).toMatch(/^- …(?:👩)+xold(?:👩)+…$/u);
  });
});
