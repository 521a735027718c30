import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPrefix } from '../../../src/digest/template/compose.ts';
import { writeTemplate } from '../../../src/digest/template/write.ts';
import type { Entry } from '../../../src/digest/types.ts';
import { digestOf } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';
import { formats } from './formats.ts';

/** What people do to a line that is right. */
const slips: readonly ((line: string) => string)[] = [
  (line) => line.replace(': [', ' ['),
  (line) => line.replace(': [', ':['),
  (line) => line.replace(': [', '：['),
  (line) => line.replace(': [', ' - ['),
  (line) => line.replace(': [', ':\u00a0['),
  (line) => line.replace('[', '\u200b['),
  (line) => line.replace(/:star:/, ':star: '),
  (line) => line.replace(/:star:/, '⭐'),
  (line) => line.replace(/:star:(.*)$/, '$1 :star:'),
  (line) => line.replace(/:star:(.*): \[/, '$1 :star:: ['),
  (line) => line.replace('[', '[ '),
  (line) => line.replace('](', ' ]('),
  (line) => line.replace('](', '] ('),
  (line) => line.replace('](', ']('),
  (line) => line.replace('](', '('),
  (line) => line.replace(/\)$/, ''),
  (line) => line.replace(/\[(?=\w)/, ''),
  (line) => line.replace(/ /, '  '),
  (line) => line.replace(/ /, ' **'),
  (line) => line.replace(/ (.*)$/, ' **$1**'),
  (line) => `${line} `,
  (line) => `${line} (via a friend)`,
  (line) => `${line}.`,
  (line) => line.replace('[video]', '[Video]'),
  (line) => line.replace('[video] ', 'video: '),
  (line) => line.replace('[video]', '[slides]'),
  (line) => line.replace(' - ', ': '),
  (line) => line.replace(' - ', ' — '),
  (line) => line.replace(/^[*-]/, '+'),
  (line) => line.replace(/^([*-]) /, '$1 $1 '),
  (line) => line.replace(/^### /, '#### '),
  (line) => line.replace(/^### /, '###'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '[$2]($1)'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '($1)[$2]'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '$1 $2'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '$1 <$2>'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '[$1][ref]'),
  (line) => line.replace(/\[(.*?)\]\((.*?)\)/, '[$1]($2) [code](https://example.org/code)'),
];

const plainWords = fc.constantFrom(
  'Rust Blog',
  'r/rust',
  'Go 1.22',
  'A `code` word',
  '*Emphasis*',
  '[D] Why?',
  'A: B - C',
  'C:\\',
  'x_y_z',
  'Why…',
  '(a) b',
  'a.b',
);

/** Applies all edits of an entry's differences; throws where two overlap. */
function repaired(text: string, { differences }: Entry): string {
  const edits = differences.flatMap((difference) => difference.edits);
  edits.sort(
    (a, b) =>
      a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset,
  );
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of edits) {
    expect(range.start.offset).toBeGreaterThanOrEqual(at);
    result += text.slice(at, range.start.offset) + replacement;
    at = range.end.offset;
  }
  return result + text.slice(at);
}

describe.each(formats)('a near miss in $name', ({ config, template, vocabulary, head }) => {
  const lines = fc
    .record({
      star: fc.boolean(),
      tags: fc.subarray([...vocabulary.tags]),
      source: plainWords,
      title: plainWords,
      description: fc.option(plainWords, { nil: undefined }),
    })
    .map(({ star, tags, source, title, description }) => {
      const values = {
        star,
        tags,
        source: { text: source },
        title: { text: title },
        description: description === undefined ? undefined : { text: description },
        url: 'https://example.org/a_b?c=(d)',
      };
      return blockPrefix(template.block) + writeTemplate(template, values, vocabulary);
    });
  const slip = fc.array(fc.constantFrom(...slips), { minLength: 1, maxLength: 3 });

  it('reads without the differences that had an edit once their edits are made', () => {
    const known = `${head}${blockPrefix(template.block)}${template.text.includes('{source}') ? 'Known: ' : ''}[One](https://example.org/1)\n\n`;
    fc.assert(
      fc.property(lines, slip, (line, changes) => {
        const missed = changes.reduce((text, change) => change(text), line);
        const rounds = [`${known}${missed}\n\n[ref]: https://example.org/a\n`];
        const urls: string[] = [];
        for (let round = 0; round < 3; round++) {
          const text = rounds[round] as string;
          const entry = digestOf(text, { config }).entries[1];
          urls.push(entry?.url ?? '');
          expect(new Set(urls).size).toBe(1);
          if (!entry || entry.differences.every(({ edits }) => edits.length === 0)) return;
          rounds.push(repaired(text, entry));
        }
        expect(rounds.map((text) => text.slice(known.length))).toEqual([]);
      }),
      runs(500),
    );
  });
});
