import type { Candidate } from '../digest/coverage.ts';
import { starMarks } from '../digest/template/template.ts';
import { mostFrequent, ranking } from '../text/ranking.ts';
import type { Source } from '../text/source.ts';
import { dateHabit } from './dates.ts';

/** A place with the text it stands in. */
export interface Sighting {
  source: Source;
  place: Candidate;
}

/** What stands around the link of a place. */
export interface Around {
  /**
   * Whether the title is the link's text, stands before a bare address, or before a link with a
   * text of its own.
   */
  form: 'inline' | 'bare' | 'beside';
  before: string;
  /** Where the title is not the link's text: the title, and what parts it from the link. */
  title: string;
  gap: string;
  /** The text of the link. */
  text: string;
  /** What stands behind the link, and how many further links. */
  after: string;
  more: number;
}

const numberForm = /^\s*(?:\d{1,4}\s*[.)、．:：]\s*)?/u;

/** Tells what stands around the link of a place; `marks` are the digest's stars and tags. */
export function aroundOf({ source, place }: Sighting, marks: readonly string[]): Around {
  const { content, links } = place;
  const [link] = links;
  const blank = source.text.indexOf('\n\n', content.start);
  const end = blank === -1 ? content.end : Math.min(content.end, blank);
  const before = source.text.slice(content.start, link?.range.start.offset ?? end);
  const after = source.text.slice(link?.range.end.offset ?? end, end).replace(/\s*\n\s*/g, ' ');
  const text = link?.text?.markdown ?? '';
  const rest = { text, after, more: links.length - 1 };
  const lead = leadOf(before, marks);
  const words = before.slice(lead.length);
  const isBare = link?.text === undefined;
  if (!isBare && (!/[\p{L}\p{N}]/u.test(words) || labelForm.test(words))) {
    return { form: 'inline', before, title: '', gap: '', ...rest };
  }
  const [gap] = /[^\p{L}\p{N}\p{Pe}\p{Pf}"'`?!。…*]*$/u.exec(words) ?? [''];
  const title = words.slice(0, words.length - gap.length);
  return { form: isBare ? 'bare' : 'beside', before: lead, title, gap, ...rest };
}

/** A short text that ends with a sign, such as the name of a source. */
const labelForm = /^\s*\S[^\n]{0,40}?\s*[:：|—–-]\s*$/;

/** Numbers, stars and tags at the start of a text. */
function leadOf(text: string, marks: readonly string[]): string {
  let [lead] = numberForm.exec(text) ?? [''];
  for (let next: string | undefined = ''; next !== undefined; lead += next) {
    const rest = text.slice(lead.length);
    const mark = marks.find((each) => rest.trimStart().startsWith(each));
    next = mark && (/^\s*/.exec(rest)?.[0] ?? '') + mark;
    if (next === undefined) return lead + (/^\s*/.exec(rest)?.[0] ?? '');
  }
  return lead;
}

/** The star of a digest: a mark before some of its links, but not before all. */
export function commonStar(befores: readonly string[]): string | undefined {
  const found = befores.flatMap((before) => {
    const lower = before.toLowerCase();
    return starMarks.find((mark) => lower.includes(mark)) ?? [];
  });
  const star = mostFrequent(found);
  return star !== undefined && found.length >= 2 && found.length < befores.length * 0.9
    ? star
    : undefined;
}

const tagForms =
  /\[[^[\]\n]{1,40}\](?![(:])|:[a-z_]+:|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/giu;

/** Signs and bracketed words that come again before the links of entries. */
export function commonTags(befores: readonly string[], star: string | undefined): string[] {
  const found = befores.flatMap((before) => before.match(tagForms) ?? []);
  return ranking(found.filter((tag) => tag !== star))
    .filter(
      ([tag, count]) => count >= Math.max(2, befores.length / 200) && !/^\[[ x]\]$/i.test(tag),
    )
    .map(([tag]) => tag)
    .slice(0, 40);
}

/** Candidates for what a template has before its link or its title. */
export function leads(
  around: readonly Around[],
  star: string | undefined,
  tags: readonly string[],
): string[] {
  const marks = [star, ...tags].filter((mark) => mark !== undefined);
  const gapOf = (mark: string) => {
    const having = around.filter(({ before }) => before.includes(mark));
    const spaced = having.filter(({ before }) => before.includes(`${mark} `));
    return spaced.length * 2 > having.length ? ' ' : '';
  };
  const slot = (name: string, mark: string | undefined, times: string) => {
    const gap = mark === undefined ? '' : gapOf(mark);
    return gap === '' ? `{${name}${times}}` : `{${name}" "${times}}`;
  };
  const plain = around.map(({ before }) =>
    marks.reduce((rest, mark) => rest.replaceAll(mark, ''), before),
  );
  const numbers = plain.flatMap(
    (before) => /^\s*\d{1,4}(\s*[.)、．:：]\s*)/u.exec(before)?.[1] ?? [],
  );
  const labels = plain.flatMap((before) => {
    const [, label, gap] = labelParts.exec(before.replace(numberForm, '')) ?? [];
    return label !== undefined && gap !== undefined && !/[[\]"{}]/.test(label) ? [gap] : [];
  });
  const dates = dateHabit(plain, (before, after) =>
    /[\p{L}\p{N}{}"]/u.test(before + after) ? [] : [[before, after]],
  );
  const starParts = star ? ['', slot('star', star, '?')] : [''];
  const tagParts = tags.length > 0 ? ['', slot('tag', tags[0], '*')] : [''];
  const sources = shares(labels, around.length).map(([gap, share]) =>
    share >= 0.97 ? `{source}${gap}` : `{source"${gap}"?}`,
  );
  const gaps = shares(numbers, numbers.length);
  const all = gaps.map(([gap]) => gap).toSorted((a, b) => b.length - a.length);
  const written = (gaps[0]?.[1] ?? 0) < habit ? all : all.filter((gap) => gap === gaps[0]?.[0]);
  const isAlways = numbers.length >= around.length * 0.97;
  const number =
    isAlways && written.length === 1
      ? `{number}${written[0]}`
      : `{number${written.map((gap) => `"${gap}"`).join(' | ')}${isAlways ? '' : '?'}}`;
  const isNumbered = numbers.length >= around.length * 0.1;
  const dated = dates && dates.dates.size >= around.length * 0.5 ? [dates.template] : [];
  const firsts = ['', ...(isNumbered ? [number] : []), ...dated];
  return firsts.flatMap((first) =>
    starParts.flatMap((second) =>
      tagParts.flatMap((third) => ['', ...sources].map((last) => first + second + third + last)),
    ),
  );
}

const labelParts = /^\s*(\S[^\n]{0,40}?)(\s*[:：|—–-]\s*)$/;

/** Texts that at least a tenth of so many places have, with their shares; three at most. */
function shares(texts: readonly string[], of: number): [string, number][] {
  return ranking(texts)
    .map(([text, count]): [string, number] => [text, count / of])
    .filter(([text, share]) => share >= 0.1 && !/["{}]/.test(text))
    .slice(0, 3);
}

/** What begins the text behind a link: signs and blanks, or a word such as `by` between blanks. */
const separatorForm = /^(?:\s+(?:by|via|from|in|on)\s|[^\p{L}\p{N}[\]`"'*_<!#@\\{}]*)/u;

/** The separators before the texts behind links by how often they stand. */
export function separatorsOf(around: readonly Around[]): [string, number][] {
  const found = around.flatMap(({ after }) => {
    const text = after.replace(/^(?:\*\*|__|\*|_)(?=[\s\p{P}])/u, '');
    const separator = separatorForm.exec(text)?.[0] ?? '';
    return separator === '' || text.trim() === '' || /^\s*$/.test(text.slice(separator.length))
      ? []
      : [separator];
  });
  return ranking(found);
}

/** What more than this share of the texts begin with is the habit; other ways are differences. */
const habit = 0.8;

/** Candidates for what a template has behind its link. */
export function tails(around: readonly Around[]): string[] {
  const separators = separatorsOf(around);
  const all = separators.reduce((sum, [, count]) => sum + count, 0);
  const shorter = separators.slice(0, 8).flatMap(([separator]) => [
    separator,
    // ` - ` also begins with a blank, which may be all that others have.
    ...(separator.length > 1 ? [separator.slice(0, 1)] : []),
  ]);
  const frequent = separators
    .filter(([, count]) => count >= Math.max(2, all * 0.01))
    .slice(0, 8)
    .map(([separator]) => separator);
  const isHabit = (separators[0]?.[1] ?? 0) >= all * habit;
  const longFirst = frequent.toSorted((a, b) => b.length - a.length);
  const starts = [...new Set(frequent.map((separator) => separator.slice(0, 1)))];
  const several = [frequent, longFirst, starts]
    .filter((list) => list.length > 1 && !isHabit)
    .map((list) => list.map((separator) => `"${separator}"`).join(' | '));
  const described = [...[...new Set(shorter)].map((each) => `"${each}"`), ...several];
  const texts = described.map((separator) => {
    const closing = closingOf(separator.slice(0, -1));
    const ends = around.filter(({ after }) => closing !== '' && after.trimEnd().endsWith(closing));
    const isClosed = ends.length > 0 && ends.length >= all * 0.5;
    return `{${separator}description${isClosed ? `"${closing}"` : ''}?}`;
  });
  const extras = extraParts(around);
  return [
    '',
    ...texts,
    ...datedTails(around),
    ...extras.flatMap((extra) => [extra, ...texts.slice(0, 3).map((text) => text + extra)]),
    ...['{text?}', '{" "text?}'],
  ];
}

/** Candidates for further links behind the own one. */
function extraParts(around: readonly Around[]): string[] {
  const several = around.filter(({ more }) => more > 0);
  if (several.length < around.length * 0.1) return [];
  const gaps = several.flatMap(
    ({ after }) => /^([^\p{L}\p{N}[\]"{}]{0,6})\[/u.exec(after)?.[1] ?? [],
  );
  return shares(gaps, several.length).map(([gap]) =>
    gap === '' ? '{extra*}' : `{"${gap}"extra*}`,
  );
}

/** Candidates for a text with a date at its end. */
function datedTails(around: readonly Around[]): string[] {
  const dated = dateHabit(
    around.map(({ after }) => after),
    (before, after) => {
      if (/[\p{L}\p{N}{}"]/u.test(after) || /[{}"]/.test(before)) return [];
      const [, first = '', words = '', last = ''] =
        /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(before) ?? [];
      if (words === '') return [[before, after]];
      return last.trim() === '' ? [] : [[`{"${first}"description?}${last}`, after]];
    },
  );
  return dated && dated.dates.size >= around.length * 0.3 ? [dated.template] : [];
}

/** Candidates for the link with its title, by what stands around it. */
export function cores(around: readonly Around[]): string[] {
  const wraps = ranking(
    around.flatMap(({ before, after }) => {
      const mark = /(?:\*\*|__|\*|_)$/.exec(before)?.[0];
      return mark !== undefined && after.startsWith(mark) ? [mark] : [];
    }),
  );
  const of = (form: Around['form']) => around.filter((each) => each.form === form);
  const [inline, bare, beside] = [of('inline'), of('bare'), of('beside')];
  const found: string[] = [];
  const few = around.length * 0.1;
  if (inline.length > few) {
    found.push('[{title}]({url})');
    for (const [mark] of wraps.slice(0, 1)) found.push(`${mark}[{title}]({url})${mark}`);
  }
  if (bare.length > few) {
    const gaps = shares(
      bare.map(({ gap }) => gap),
      bare.length,
    ).filter(([gap]) => gap !== '');
    for (const [gap] of gaps) found.push(`{title}${gap}{url}`);
    if (gaps.length > 1) {
      found.push(`{title${gaps.map(([gap]) => `"${gap}"`).join(' | ')}}{url}`);
    }
  }
  if (beside.length > few) {
    const texts = shares(
      beside.map(({ text }) => text),
      beside.length,
    );
    const label = texts[0] && texts[0][1] === 1 ? texts[0][0] : '{source}';
    for (const [gap] of shares(
      beside.map(({ gap }) => gap),
      beside.length,
    )) {
      if (gap !== '') found.push(`{title}${gap}[${label}]({url})${closingOf(gap)}`);
    }
  }
  return found;
}

/** The bracket that closes the one at the end of a text; empty where there is none. */
function closingOf(text: string): string {
  return { '(': ')', '（': '）', '[': ']', '【': '】' }[text.at(-1) ?? ''] ?? '';
}
