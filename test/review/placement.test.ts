import { describe, expect, it } from 'vitest';
import type { Edit, Finding, Fix } from '../../src/findings/finding.ts';
import { fingerprintOf } from '../../src/findings/finding.ts';
import { findingKey } from '../../src/review/marker.ts';
import type { Placement } from '../../src/review/place.ts';
import type { LineRange } from '../../src/review/ports.ts';
import { createSource } from '../../src/text/source.ts';
import { findingAt, rangeOf } from '../support/findings.ts';
import { lint } from '../support/lint.ts';
import { type ChangeOfText, changed, placed } from './placing.ts';

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');
const go = '### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)';
const deadcode =
  '### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)';
const routing =
  '### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)';

/** A change whose diff shows these lines, all of them added. */
function shown(head: string, ...hunks: [number, number][]): ChangeOfText {
  const ranges = hunks.map(([first, last]): LineRange => ({ first, last }));
  return { path: 'a.md', head, diff: { hunks: ranges, isAdded: () => true } };
}

/** Findings on a text: each on the first occurrence of a word, with edits from offset to offset. */
function on(head: string, path = 'a.md') {
  const source = createSource(path, head);
  const edit = ([from, to, put]: [number, number, string]): Edit => ({
    range: source.range(from, to),
    text: put,
  });
  const finding = (word: string, fix?: Fix, rest: Partial<Finding> = {}) =>
    findingAt(source, word, { ...(fix && { fix }), ...rest });
  return {
    finding,
    safe: (word: string, ...edits: [number, number, string][]) =>
      finding(word, { safe: true, edits: edits.map(edit) }),
    unsafe: (word: string, ...edits: [number, number, string][]) =>
      finding(word, { safe: false, edits: edits.map(edit) }),
    at: (word: string) => rangeOf(source, word).start.offset,
    end: (word: string) => rangeOf(source, word).end.offset,
  };
}

const inline = ({ comments }: Placement) =>
  comments.map(({ lines, findings, suggestion }) => [
    `${lines.first}-${lines.last}`,
    findings.map(({ subject }) => subject),
    suggestion?.lines,
  ]);
const places = ({ findings }: Placement) =>
  findings.map(({ place, why }) => (why ? `${place}: ${why}` : place));
const suggested = ({ findings }: Placement) => findings.map((each) => each.suggested ?? false);

describe('the place of a finding', () => {
  const head = text('one', 'two', 'three', 'four');
  const { finding } = on(head);

  it('is a comment on its line where the diff shows it, else the summary', () => {
    const result = placed([shown(head, [2, 3])], [finding('one'), finding('two'), finding('four')]);
    expect(places(result)).toEqual(['summary: not-in-diff', 'inline', 'summary: not-in-diff']);
    expect(inline(result)).toEqual([['2-2', ['two'], undefined]]);
  });

  it('is the summary for one that asks for nothing', () => {
    const info = finding('two', undefined, { severity: 'info' });
    expect(places(placed([shown(head, [1, 4])], [info]))).toEqual(['summary: info']);
  });

  it('is the summary in a file whose diff the host does not show, or that did not change', () => {
    const elsewhere = finding('two', undefined, { path: 'b.md' });
    expect(places(placed([shown(head)], [finding('two'), elsewhere]))).toEqual([
      'summary: not-in-diff',
      'summary: not-in-diff',
    ]);
  });

  it('is among the existing ones for what stood there before', () => {
    const result = placed(
      [shown(head, [1, 4])],
      [{ ...finding('two'), state: 'existing' }, finding('two')],
    );
    expect(places(result)).toEqual(['existing', 'inline']);
  });

  it('is nowhere once somebody resolved the comment about it', () => {
    const key = (path: string) => findingKey({ path, fingerprint: fingerprintOf(finding('two')) });
    const all = [finding('two'), finding('three')];
    const result = placed([shown(head, [1, 4])], all, { resolved: new Set([key('a.md')]) });
    expect(places(result)).toEqual(['withheld: resolved', 'inline']);
    const other = placed([shown(head, [1, 4])], all, { resolved: new Set([key('b.md')]) });
    expect(places(other)).toEqual(['inline', 'inline']);
  });

  it('is the first line of what the finding is about', () => {
    const result = placed([shown(head, [1, 4])], [finding('two\nthree')]);
    expect(inline(result)).toEqual([['2-2', ['two\nthree'], undefined]]);
  });
});

describe('too many comments', () => {
  const head = text('one', 'two', 'three', 'four');
  const { finding, safe, at, end } = on(head);
  const warning = (word: string) => finding(word, undefined, { severity: 'warning' });

  it('leave errors first, then those further up', () => {
    const all = [warning('one'), finding('four'), warning('two'), finding('three')];
    const result = placed([shown(head, [1, 4])], all, { max: 3 });
    expect(places(result)).toEqual(['inline', 'inline', 'summary: too-many', 'inline']);
    expect(inline(result).map(([lines]) => lines)).toEqual(['1-1', '3-3', '4-4']);
  });

  it('count once for findings that share one', () => {
    const result = placed([shown(head, [1, 4])], [warning('one'), finding('one')], {
      max: 1,
    });
    expect(places(result)).toEqual(['inline', 'inline']);
    expect(result.comments[0]?.findings.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
  });

  it('leave the fixes of the rest to the summary', () => {
    const mend = safe('one', [at('one'), end('one'), '1']);
    const result = placed([shown(head, [1, 4])], [mend], { max: 0 });
    expect(places(result)).toEqual(['summary: too-many']);
    expect(suggested(result)).toEqual([false]);
  });

  it('are taken from the files in their order', () => {
    const other = on(head, 'b.md').finding('one');
    const files = [{ ...shown(head, [1, 4]), path: 'b.md' }, shown(head, [1, 4])];
    const result = placed(files, [finding('one'), other], { max: 1 });
    expect(places(result)).toEqual(['summary: too-many', 'inline']);
  });
});

describe('one suggestion', () => {
  it('carries all fixes of a line', () => {
    const head = text('one two three', 'four');
    const { safe, at, end } = on(head);
    const result = placed(
      [shown(head, [1, 2])],
      [
        safe('three', [at('three'), end('three'), '3']),
        safe('one', [at('one'), end('one'), '1']),
        safe('four', [at('four'), end('four'), '4']),
      ],
    );
    expect(inline(result)).toEqual([
      ['1-1', ['one', 'three'], ['1 two 3']],
      ['2-2', ['four'], ['4']],
    ]);
  });

  it('says that it wants a look as soon as one of its fixes does', () => {
    const head = text('one two');
    const { safe, unsafe, at, end } = on(head);
    const fixes = [
      safe('one', [at('one'), end('one'), '1']),
      unsafe('two', [at('two'), end('two'), '2']),
    ];
    const [comment] = placed([shown(head, [1, 1])], fixes).comments;
    expect(comment?.suggestion).toEqual({ lines: ['1 2'], safe: false });
    const [other] = placed([shown(head, [1, 1])], fixes.slice(0, 1)).comments;
    expect(other?.suggestion).toEqual({ lines: ['1 two'], safe: true });
  });

  it('carries one of two fixes that touch each other, a safe one before an unsafe one', () => {
    const head = text('one two');
    const { safe, unsafe, at, end } = on(head);
    const result = placed(
      [shown(head, [1, 1])],
      [unsafe('one', [0, end('two'), '12']), safe('two', [at('two'), end('two'), '2'])],
    );
    expect(inline(result)).toEqual([['1-1', ['one', 'two'], ['one 2']]]);
    expect(suggested(result)).toEqual([false, true]);
  });

  it('carries one of two insertions at one place, and tells both', () => {
    const head = text('one', 'two');
    const { safe, at } = on(head);
    const insertion: [number, number, string] = [at('two'), at('two'), '\n'];
    const result = placed([shown(head, [1, 2])], [safe('one', insertion), safe('two', insertion)]);
    expect(inline(result)).toEqual([['1-1', ['one', 'two'], ['one', '']]]);
    expect(suggested(result)).toEqual([true, false]);
  });

  it('tells, too, what it takes away with its own problem', () => {
    const head = text('two', 'two more', 'one', 'dead', 'three');
    const { finding, safe, at } = on(head);
    const blankAbove = (word: string) => safe(word, [at(word), at(word), '\n']);
    const move = safe('two', [0, at('one'), ''], [at('three'), at('three'), '\ntwo\ntwo more\n\n']);
    const result = placed(
      [shown(head, [1, 5])],
      [move, blankAbove('one'), finding('dead'), blankAbove('three')],
    );
    expect(inline(result)).toEqual([
      ['1-4', ['two', 'one', 'three'], ['one', 'dead', '', 'two', 'two more', '']],
      ['4-4', ['dead'], undefined],
    ]);
    expect(suggested(result)).toEqual([true, false, false, false]);
  });

  it('is not drowned in one of many lines that wants a look', () => {
    const head = text('one', 'two', 'three', 'four');
    const { safe, unsafe, at, end } = on(head);
    const result = placed(
      [shown(head, [1, 4])],
      [
        unsafe('one', [0, at('two'), ''], [at('four'), at('four'), 'one\n']),
        safe('three', [at('three'), end('three'), '3']),
      ],
    );
    expect(inline(result)).toEqual([
      ['1-1', ['one'], undefined],
      ['3-3', ['three'], ['3']],
    ]);
  });

  it('holds a finding without a fix that stands on the line of another one', () => {
    const head = text('one two', 'three', 'four');
    const { finding, safe, at, end } = on(head);
    const result = placed(
      [shown(head, [1, 3])],
      [
        finding('two'),
        safe('one', [0, at('three'), ''], [at('four'), end('four'), '4']),
        finding('three'),
      ],
    );
    expect(inline(result)).toEqual([
      ['1-3', ['one', 'two'], ['three', '4']],
      ['2-2', ['three'], undefined],
    ]);
    expect(suggested(result)).toEqual([false, true, false]);
  });
});

describe('a suggestion', () => {
  it('deletes a block with no line at all', () => {
    const head = text('one', 'two', '', 'three');
    const { safe, at } = on(head);
    const result = placed([shown(head, [1, 4])], [safe('two', [at('two'), at('three'), ''])]);
    expect(inline(result)).toEqual([['2-3', ['two'], []]]);
  });

  it('leaves the line behind whole ones alone', () => {
    const head = text('one', 'two', 'three');
    const { safe, at, end } = on(head);
    const deletion = safe('two', [at('two'), at('three'), '']);
    expect(inline(placed([shown(head, [1, 2])], [deletion]))).toEqual([['2-2', ['two'], []]]);
    const other = safe('three', [at('three') + 1, end('three'), '3']);
    expect(inline(placed([shown(head, [1, 3])], [deletion, other]))).toEqual([
      ['2-2', ['two'], []],
      ['3-3', ['three'], ['t3']],
    ]);
  });

  it('puts a blank line in by repeating the line that it stands at', () => {
    const head = text('one', 'two');
    const { safe, at } = on(head);
    const above = placed([shown(head, [1, 2])], [safe('two', [at('two'), at('two'), '\n'])]);
    expect(inline(above)).toEqual([['2-2', ['two'], ['', 'two']]]);
    const below = placed([shown(head, [1, 2])], [safe('one', [at('two'), at('two'), '\n'])]);
    expect(inline(below)).toEqual([['1-1', ['one'], ['one', '']]]);
  });

  it('reaches from the line of the finding to that of its fix', () => {
    const head = text('one', 'two', 'three', 'four');
    const { safe, at } = on(head);
    const result = placed([shown(head, [1, 4])], [safe('one', [at('four'), at('four'), 'new '])]);
    expect(inline(result)).toEqual([['1-4', ['one'], ['one', 'two', 'three', 'new four']]]);
  });

  it('joins lines', () => {
    const head = text('one', 'two', 'three');
    const { safe, end, at } = on(head);
    const result = placed([shown(head, [1, 3])], [safe('one', [end('one'), at('two'), ' '])]);
    expect(inline(result)).toEqual([['1-2', ['one'], ['one two']]]);
  });

  it('changes a last line without a line end', () => {
    const head = 'one\ntwo';
    const { safe, at, end } = on(head);
    const result = placed([shown(head, [1, 2])], [safe('two', [at('two'), end('two'), '2'])]);
    expect(inline(result)).toEqual([['2-2', ['two'], ['2']]]);
  });

  it('takes a last line without a line end out', () => {
    const head = 'one\ntwo\nthree';
    const { safe, at, end } = on(head);
    const whole = placed([shown(head, [1, 3])], [safe('three', [at('three'), end('three'), ''])]);
    expect(inline(whole)).toEqual([['3-3', ['three'], []]]);
    const unended = placed([shown(head, [1, 3])], [safe('three', [end('two'), end('three'), ''])]);
    expect(inline(unended)).toEqual([['2-3', ['three'], ['two']]]);
  });

  it('puts lines behind the last one', () => {
    const ended = text('one', 'two');
    const behind = on(ended).safe('one', [ended.length, ended.length, 'three\n']);
    expect(inline(placed([shown(ended, [1, 2])], [behind]))).toEqual([
      ['1-2', ['one'], ['one', 'two', 'three']],
    ]);
  });

  it('moves a block within one hunk', () => {
    const head = text('## 2023-12-12', '', deadcode, '', '## 2024-02-06', '', go);
    const result = placed([shown(head, [1, 7])], lint(head, { path: 'a.md' }));
    expect(inline(result)).toEqual([
      ['1-7', ['2024-02-06'], ['## 2024-02-06', '', go, '', '## 2023-12-12', '', deadcode]],
    ]);
  });
});

describe('no suggestion, but a comment', () => {
  const withoutSuggestion = (change: ChangeOfText, finding: Finding) => {
    const result = placed([change], [finding]);
    expect(places(result)).toEqual(['inline']);
    expect(suggested(result)).toEqual([false]);
    expect(result.comments[0]).toMatchObject({ suggestion: undefined });
  };

  it('stands where a block moves across hunks', () => {
    const head = text(
      '## 2023-12-12',
      '',
      deadcode,
      '',
      '## 2024-02-15',
      '',
      routing,
      '',
      '## 2024-02-06',
      '',
      go,
    );
    const [finding] = lint(head, { path: 'a.md' });
    withoutSuggestion(shown(head, [1, 4], [8, 11]), finding as Finding);
  });

  it('stands where the file has CR line ends', () => {
    const head = 'one\r\ntwo\r\n';
    const { safe, at, end } = on(head);
    withoutSuggestion(shown(head, [1, 2]), safe('one', [at('one'), end('one'), '1']));
  });

  it('stands on the line as git counts it where CR stands alone', () => {
    const head = 'one\rtwo\nthree\n';
    const { safe, at, end } = on(head);
    const result = placed([shown(head, [1, 2])], [safe('three', [at('three'), end('three'), '3'])]);
    expect(inline(result)).toEqual([['2-2', ['three'], undefined]]);
  });

  it('stands where only the end of the last line changes', () => {
    const unended = on('one\ntwo').safe('two', [7, 7, '\n']);
    withoutSuggestion(shown('one\ntwo', [1, 2]), unended);
    const ended = on('one\ntwo\n').safe('two', [7, 8, '']);
    withoutSuggestion(shown('one\ntwo\n', [1, 2]), ended);
  });

  it('stands where the fix leaves the text as it is', () => {
    const head = text('one');
    withoutSuggestion(shown(head, [1, 1]), on(head).safe('one', [0, 3, 'one']));
  });

  it.each([
    ['an invisible character', 'tw\u200bo'],
    ['a direction mark', 'tw\u202eo'],
    ['a control character', 'tw\u001bo'],
  ])('stands where the line would hold %s', (_, rest) => {
    const head = text(`one ${rest}`);
    withoutSuggestion(shown(head, [1, 1]), on(head).safe('one', [0, 3, '1']));
  });

  it('stands where more than fifty lines change', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index + 1}.`);
    const head = text(...lines);
    const { safe, at } = on(head);
    const removing = (last: string) => safe('line 1.', [0, at(last), '']);
    withoutSuggestion(shown(head, [1, 60]), removing('line 52.'));
    expect(suggested(placed([shown(head, [1, 60])], [removing('line 51.')]))).toEqual([true]);
  });

  it('stands on a line too long for a comment', () => {
    const head = text(`one ${'x'.repeat(40_000)}`);
    withoutSuggestion(shown(head, [1, 1]), on(head).safe('one', [0, 3, '1']));
  });
});

describe('a suggestion may hold', () => {
  it.each([
    ['a tab', 'one\ttwo', 'ONE\ttwo'],
    ['an emoji of several characters', 'one 👩‍💻', 'ONE 👩‍💻'],
    ['hashes before a bracket', 'one ##[two]', 'ONE ##[two]'],
    ['fences', 'one ```` ~~~~', 'ONE ```` ~~~~'],
  ])('%s', (_, line, changedLine) => {
    const head = text(line);
    const result = placed([shown(head, [1, 1])], [on(head).safe('one', [0, 3, 'ONE'])]);
    expect(inline(result)).toEqual([['1-1', ['one'], [changedLine]]]);
  });

  it('what was hidden, once its fixes are all applied', () => {
    const head = text('o\u200bne tw\u200bo');
    const { safe } = on(head);
    const result = placed(
      [shown(head, [1, 1])],
      [safe('o\u200bne', [1, 2, '']), safe('tw\u200bo', [7, 8, ''])],
    );
    expect(inline(result)).toEqual([['1-1', ['o\u200bne', 'tw\u200bo'], ['one two']]]);
  });
});

describe('an entry that a change adds', () => {
  it('gets one comment with one suggestion on its line', () => {
    const base = text('## 2024-02-06', '', go);
    const slipped =
      '###Go Blog :  [Finding unreachable functions with deadcode ](https://go.dev/blog/deadcode?utm_source=x)';
    const head = text('## 2024-02-06', '', go, '', slipped);
    const result = placed([changed('a.md', base, head)], lint(head, { path: 'a.md' }));
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]).toMatchObject({
      lines: { first: 5, last: 5 },
      suggestion: { lines: [deadcode] },
    });
  });
});
