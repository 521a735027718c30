import { plainText } from '../digest/markdown.ts';
import { slotOf, starMarks } from '../digest/template/template.ts';
import type { Format } from '../digest/types.ts';
import { withoutSeparators } from '../text/signs.ts';
import type { FixChange } from './finding.ts';

/** How the words of blocks are compared, given what may change in them. */
export type Comparer = (changes: ReadonlySet<FixChange>) => (words: string) => string;

/** Makes the comparer of a file that is read with these formats. */
export function createComparer(formats: readonly Format[]): Comparer {
  const steps: readonly [readonly FixChange[], (words: string) => string][] = [
    [['invisible'], (words) => words.replace(/\p{Cf}/gu, '').replace(/[\u00a0\u202f]/g, ' ')],
    [['star'], without(formats.map(starForms), ' ')],
    [['tag'], without(formats.map(tagForms), '')],
    [['marker'], (words) => words.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:\s|(?=\ue000))/gm, '')],
    [['depth'], (words) => words.replace(/^\p{Cf}*#{1,6}\s*/u, '')],
    [['brackets'], (words) => words.replace(/[[\]]/g, '')],
    [['separator'], withoutSeparators],
    [['case', 'label'], (words) => words.toLowerCase()],
    [['label'], (words) => words.replace(/[\s*_]/g, '')],
  ];
  return (changes) => {
    const needed = steps.filter(([needs]) => needs.some((change) => changes.has(change)));
    return (words) =>
      needed
        .reduce((text, [, step]) => step(text), words)
        .replace(/[\ue000\ue001]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  };
}

/** What the tags of entries add to their words. */
function tagForms({ entries, tags }: Format): RegExp | undefined {
  const slots = entries.map((entry) => slotOf(entry, 'tag')).filter((slot) => slot !== undefined);
  const forms = tags.length > 0 ? longestFirst(tags) : '\\[[^[\\]\\n]{1,40}\\]';
  const around = slots.flatMap(({ before, after }) =>
    before.flatMap((left) => after.map((right) => `${escaped(left)}(?:${forms})${escaped(right)}`)),
  );
  return around.length === 0 ? undefined : new RegExp(around.join('|'), 'giu');
}

function starForms({ star }: Format): RegExp | undefined {
  return star === undefined ? undefined : new RegExp(longestFirst([star, ...starMarks]), 'giu');
}

function longestFirst(forms: readonly string[]): string {
  const plain = forms.map((form) => escaped(plainText(form)));
  return plain.sort((a, b) => b.length - a.length).join('|');
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function without(expressions: readonly (RegExp | undefined)[], put: string) {
  const known = expressions.filter((each) => each !== undefined);
  return (words: string) => known.reduce((left, each) => left.replace(each, put), words);
}

/** How a link is written does not count, nor how its address is encoded. */
export function unlinked(raw: string): string {
  return decoded(raw).replace(/[\s\\[\]()<>"'`（）【】「」]/g, '');
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
