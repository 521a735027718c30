import picocolors from 'picocolors';
import { terminalText } from '../escape.ts';
import type { Judgement } from '../links/outcome.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { pluralize } from '../text/pluralize.ts';
import type { ReportLink } from './report.ts';

/** What needs attention comes first. */
const order = ['dead', 'moved', 'unverified', 'skipped', 'alive'] as const;

const outcomeWidth = 10;
const timeWidth = 6;

/** Links for a terminal, one a line with its outcome, then their number. */
export function linkList(links: readonly ReportLink[], { colour }: { colour: boolean }): string {
  const colours = picocolors.createColors(colour);
  const { red, yellow, blue, dim, green } = colours;
  const paint = { dead: red, moved: yellow, unverified: blue, skipped: dim, alive: green };
  const lines = order.flatMap((outcome) =>
    links
      .filter((link) => link.outcome === outcome)
      .flatMap((link) => [
        `${paint[outcome](outcome.padEnd(outcomeWidth))} ${time(link).padStart(timeWidth)}  ${terminalText(link.url)}${led(link)}`,
        ...(outcome === 'alive'
          ? []
          : [dim(`${' '.repeat(outcomeWidth + timeWidth + 3)}${why(link)}`)]),
      ]),
  );
  return `${[...lines, ...(lines.length > 0 ? [''] : []), linkCounts(links)].join('\n')}\n`;
}

/** `12 links: 1 dead, 2 moved, 9 alive` */
export function linkCounts(links: readonly ReportLink[]): string {
  const counts = order.flatMap((outcome) => {
    const count = links.filter((link) => link.outcome === outcome).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${outcome}`];
  });
  return `${pluralize(links.length, 'link')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}

/** Whether any link was checked, or should have been. */
export function wereChecked(links: readonly ReportLink[]): boolean {
  return links.some(({ reason }) => reason !== 'offline' && reason !== 'scheme');
}

function led({ finalUrl }: ReportLink): string {
  return finalUrl === undefined ? '' : ` → ${terminalText(finalUrl)}`;
}

function time({ outcome, duration }: ReportLink): string {
  return outcome === 'skipped' ? '–' : `${(duration / 1000).toFixed(1)} s`;
}

function why(link: ReportLink): string {
  const [first, ...others] = link.places;
  const place = first ? `${first.path}:${first.line}` : '';
  const more = others.length > 0 ? ` and ${pluralize(others.length, 'more place')}` : '';
  return `${terminalText(place)}${more}: ${reasonText(link as Judgement)}`;
}
