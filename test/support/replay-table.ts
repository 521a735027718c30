import { composeReview, type Reviewed } from '../../src/review/compose.ts';
import type { Version } from './replay.ts';

/** What came of one step. */
export interface StepReview {
  head: Version;
  reviewed: Reviewed;
}

/** How many findings a review has in each place. */
export function placesOf({ report: { findings } }: Reviewed) {
  const count = (wanted: string) => findings.filter(({ place }) => place === wanted).length;
  return {
    introduced: findings.filter(({ state }) => state === 'introduced').length,
    inline: count('inline'),
    summary: count('summary'),
    existing: count('existing'),
    withheld: count('withheld'),
  };
}

/** A table of steps. */
export function replayTable(reviews: readonly StepReview[]): string {
  const names = ['introduced', 'inline', 'summary', 'existing', 'withheld'] as const;
  const rows = reviews.map(({ head, reviewed }) => {
    const places = placesOf(reviewed);
    return [
      head.tag,
      head.date,
      reviewed.report.review?.entries.length ?? 0,
      ...names.map((name) => places[name]),
      composeReview(reviewed).inline.length,
    ];
  });
  return table([['step', 'date', 'entries', ...names, 'comments'], ...rows]);
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const [first = []] = rows;
  const widths = first.map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows
    .map((row) => `${row.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join('  ')}\n`)
    .join('');
}

/** Every comment and every summary of steps, to be read. */
export function replayComments(reviews: readonly StepReview[]): string {
  return reviews
    .map(({ head, reviewed }) => {
      const { inline, summary } = composeReview(reviewed);
      const comments = inline.map(
        ({ lines, body }) => `--- ${lines.first}-${lines.last}\n${body}\n`,
      );
      return `\n======== ${head.tag} ${head.date}\n${comments.join('')}--- summary\n${summary}\n`;
    })
    .join('');
}
