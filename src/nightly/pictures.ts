import type { StarCount } from '../digest/stars.ts';
import { markdownCode, markdownText } from '../escape.ts';
import type { StoredNight } from '../links/store.ts';
import { mermaidChart, monthChart } from '../report/mermaid.ts';
import { collapsible, leftOutText, table } from '../report/section.ts';
import { monthRows, type StarRow, sourceRows } from '../report/star-chart.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { pluralize } from '../text/pluralize.ts';
import { truncate, truncateMiddle } from '../text/truncate.ts';
import type { NightReport } from './report.ts';
import type { IssueSection } from './sections.ts';

/** Entries and stars by month, as a picture and as a table. */
export function starMonthsSection({ stars }: NightReport): IssueSection {
  const rows = monthRows(stars);
  return {
    name: 'months',
    items: rows.length > 0 && stars.starred > 0 ? 1 : 0,
    write(max) {
      if (max === 0) return '';
      const months = rows.flatMap(({ rest, name: month, ...count }) =>
        rest ? [] : [{ month, ...count }],
      );
      const parts = [starTable('Month', rows)];
      if (months.length > 1) parts.unshift(monthChart(months.toReversed()));
      return collapsible(`<b>Stars by month</b>: ${counts(stars)}`, parts.join('\n\n'));
    },
  };
}

/** Entries and stars by source. */
export function starSourcesSection({ stars }: NightReport): IssueSection {
  const rows = sourceRows(stars);
  return {
    name: 'sources',
    items: stars.starred > 0 ? 1 : 0,
    write(max) {
      return max === 0 ? '' : collapsible('<b>Stars by source</b>', starTable('Source', rows));
    },
  };
}

function counts({ total, starred }: StarCount): string {
  return `${pluralize(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}

function starTable(title: string, rows: readonly StarRow[]): string {
  return table(
    [title, 'Entries', 'Starred'],
    ['left', 'right', 'right'],
    rows.map(({ name, total, starred }) => [
      markdownText(truncate(name, 60)),
      total.toLocaleString('en'),
      starred.toLocaleString('en'),
    ]),
  );
}

/** The links that no program can verify, by host. */
export function unreadableSection({ unverified }: NightReport): IssueSection {
  const links = unverified.reduce((sum, each) => sum + each.links, 0);
  return {
    name: 'unverified',
    items: unverified.length,
    write(max) {
      if (unverified.length === 0) return '';
      const lines = unverified.slice(0, max).map(({ host, links, reason }) => {
        const words = reasonText({ outcome: 'unverified', reason });
        return `- ${markdownCode(truncateMiddle(host, 100))}: ${pluralize(links, 'link')}, ${words}`;
      });
      const rest = leftOutText(unverified.length, lines.length, 'host');
      if (rest) lines.push(`- ${rest}`);
      const title = `<b>Not verified</b>: ${pluralize(links, 'link')} that no program may read`;
      return collapsible(title, lines.join('\n'));
    },
  };
}

/** Red for the dead and grey for the unverified, visible on GitHub's light and dark pages. */
const palette = '#cf222e, #8c959f';

/** The last nights in numbers, and as a picture. */
export function healthSection({ nights }: NightReport): IssueSection {
  return {
    name: 'health',
    items: nights.length > 0 ? 1 : 0,
    write(max) {
      const last = nights.at(-1);
      if (max === 0 || !last) return '';
      const parts = [lastNight(last)];
      if (nights.length > 1) {
        const highest = nights.reduce((most, night) => {
          return Math.max(most, night.dead, night.unverified);
        }, 1);
        parts.push(
          mermaidChart({
            title: 'Dead links (red) and links that could not be verified (grey) by night',
            palette,
            axis: nights.map(({ day }) => day.slice(5)),
            unit: 'Links',
            highest,
            series: [
              { kind: 'line', values: nights.map((night) => night.dead) },
              { kind: 'line', values: nights.map((night) => night.unverified) },
            ],
          }),
        );
      }
      return collapsible(
        `<b>${nights.length === 1 ? 'The last night' : `The last ${nights.length} nights`}</b>`,
        parts.join('\n\n'),
      );
    },
  };
}

function lastNight({ day, links, asked, healthy, dead, unverified, left }: StoredNight): string {
  const known = healthy + dead + unverified;
  const number = (count: number) => count.toLocaleString('en');
  const sentences = [
    `Night of ${day}: ${number(asked)} of ${pluralize(links, 'link')} ${asked === 1 ? 'was' : 'were'} checked.`,
    known === 0
      ? 'None has been checked before.'
      : `${shareOf(healthy, known)} of those that have been checked so far are healthy; ${number(dead)} ${dead === 1 ? 'is' : 'are'} dead, and ${number(unverified)} could not be verified.`,
    left > 0
      ? `${pluralize(left, 'link')} ${left === 1 ? 'waits' : 'wait'} for the next nights.`
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A share with one decimal, which is 100 % only where it is whole. */
function shareOf(some: number, all: number): string {
  return `${Math.floor((1000 * some) / all) / 10}\u00A0%`;
}
