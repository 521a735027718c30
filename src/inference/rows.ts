import { mostFrequent, ranking } from '../text/ranking.ts';
import { dateHabit } from './dates.ts';
import type { Sighting } from './shapes.ts';

/** A cell of a row, with the links in it. */
interface Cell {
  text: string;
  links: readonly { from: number; to: number; text: string }[];
}

/** Candidates for the template of table rows. */
export function rowTemplates(sightings: readonly Sighting[]): string[] {
  const rows = sightings.map(cellsOf);
  const width = mostFrequent(rows.map((cells) => cells.length)) ?? 0;
  const like = rows.filter((cells) => cells.length === width);
  const columns = Array.from({ length: width }, (_, at) => like.map((cells) => cells[at] as Cell));
  const linked = columns.findIndex(
    (cells) => cells.filter(({ links }) => links.length > 0).length >= cells.length * 0.5,
  );
  const own = columns[linked];
  if (!own) return [];
  const label = mostFrequent(own.flatMap(({ links }) => links[0]?.text ?? []));
  const labelled = own.filter(({ links }) => links[0]?.text === label).length;
  const isLabel = labelled >= own.length * 0.5;
  const text = labelled === own.length ? label : '{text}';
  const texts = columns.map((cells, at) => (at === linked ? '' : cellTemplate(cells)));
  const extra = extraOf(own);
  if (!isLabel) {
    const cell = `${around(own).before}[{title}]({url})${around(own).after}${extra}`;
    return [rowOf(texts.with(linked, cell))];
  }
  // The title stands in another cell, most of all in the one whose texts differ and are long.
  const lengths = columns.map((cells, at) =>
    at === linked ? -1 : new Set(cells.map(({ text }) => text)).size * medianLength(cells),
  );
  const titled = lengths.indexOf(Math.max(...lengths));
  const cells = columns[titled];
  if (!cells || titled === linked) return [];
  return titles(cells).map((title) =>
    rowOf(texts.with(linked, `[${text}]({url})${extra}`).with(titled, title)),
  );
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf({ source, place: { content, links } }: Sighting): Cell[] {
  const text = source.text.slice(content.start, content.end);
  const inner = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  let at = content.start + text.indexOf(inner);
  return inner.split(/(?<!\\)\|/).map((raw) => {
    const start = at + (/^\s*/.exec(raw)?.[0].length ?? 0);
    const end = start + raw.trim().length;
    at += raw.length + 1;
    const inside = links.filter(
      ({ range }) => range.start.offset >= start && range.end.offset <= end,
    );
    return {
      text: raw.trim(),
      links: inside.map(({ range, text }) => ({
        from: range.start.offset - start,
        to: range.end.offset - start,
        text: text?.markdown ?? '',
      })),
    };
  });
}

function medianLength(cells: readonly Cell[]): number {
  const lengths = cells.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** The template of a cell without the entry's link and title. */
function cellTemplate(cells: readonly Cell[]): string {
  const values = ranking(cells.map(({ text }) => text));
  const [first] = values;
  if (first && first[1] === cells.length && !/[{}"]/.test(first[0])) return first[0];
  if (cells.every(({ text }) => /^\d{1,4}$/.test(text))) return '{number}';
  const dates = dateHabit(
    cells.map(({ text }) => text),
    (before, after) => (before + after === '' ? [['', '']] : []),
  );
  return dates && dates.dates.size >= cells.length * 0.8 ? dates.template : '{text?}';
}

/** What stands around the link of most cells. */
function around(cells: readonly Cell[]) {
  const signs = (text: string) => (/^[*_]{1,3}$/.test(text) ? text : '');
  const of = (side: (cell: Cell, link: Cell['links'][number]) => string) =>
    mostFrequent(
      cells.flatMap((cell) => (cell.links[0] ? [signs(side(cell, cell.links[0]))] : [])),
    ) ?? '';
  return {
    before: of(({ text }, { from }) => text.slice(0, from)),
    after: of(({ text }, { to }) => /^[*_]*/.exec(text.slice(to))?.[0] ?? ''),
  };
}

/** The place for further links in the cell of the link. */
function extraOf(cells: readonly Cell[]): string {
  const gaps = cells.flatMap(({ text, links: [first, second] }) =>
    first && second ? [text.slice(first.to, second.from)] : [],
  );
  const gap = mostFrequent(gaps);
  if (gap === undefined || gaps.length < cells.length * 0.03 || /["{}|]/.test(gap)) return '';
  return gap === '' ? '{extra*}' : `{"${gap}"extra*}`;
}

/** Candidates for a cell with the title, which may be emphasised and have a number before it. */
function titles(cells: readonly Cell[]): string[] {
  const found = ranking(
    cells.flatMap(({ text }) => {
      const [, number = '', mark = ''] =
        /^(?:\d{1,4}([.)、:]\s*))?(\*\*|__|\*|_)?/.exec(text) ?? [];
      return `${number && `{number}${number}`}${mark}{title}${mark}`;
    }),
  );
  const texts = ['', ' {text?}', ...['', ' ', '  ', ' - ', ': '].map((gap) => `{"${gap}"text?}`)];
  return found.slice(0, 2).flatMap(([title]) => texts.map((text) => title + text));
}
