import type { StarCount } from '../../digest/stars.ts';
import { markdownText } from '../../escape.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { SummaryInput } from './input.ts';
import { entryLink } from './places.ts';
import { leftOut, type Section, table } from './section.ts';

/** More starred entries than these are counted. */
const mostNamed = 10;

/**
 * How many of the new entries are starred and which, and how that compares to the archive, source by source. Nothing
 * where the change brings no entry, or where the digest knows no stars.
 */
export function starsSection(input: SummaryInput): Section {
  const { added, archive } = input.stars;
  const known = added.total > 0 && added.starred + archive.starred > 0;
  const inArchive = new Map(archive.bySource.map((row) => [row.source, row]));
  return {
    name: 'sources',
    items: known ? added.bySource.length : 0,
    write(most) {
      if (!known) return '';
      const rows = added.bySource.slice(0, most).map((row) => {
        const before = inArchive.get(row.source) ?? { total: 0, starred: 0 };
        return [markdownText(truncate(row.source, 60)), ...numbers(row, before)];
      });
      const parts = ['#### Stars', starredWords(input, most > 0)];
      if (rows.length > 0) {
        const all = ['All sources', ...numbers(added, archive)];
        parts.push(
          table(
            ['Source', 'New', 'Starred', 'Archive', 'Starred there'],
            ['left', 'right', 'right', 'right', 'right'],
            [...rows, all],
          ),
        );
      }
      const rest = leftOut(added.bySource.length, rows.length, 'source');
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function numbers(added: StarCount, archive: StarCount): string[] {
  return [
    added.total.toLocaleString('en'),
    added.starred.toLocaleString('en'),
    archive.total.toLocaleString('en'),
    archive.total === 0 ? '–' : `${archive.starred.toLocaleString('en')}\u00A0(${share(archive)})`,
  ];
}

/** The share of starred ones in per cent; what there is, is never 0 and never all by rounding. */
function share({ total, starred }: StarCount): string {
  const exact = (100 * starred) / total;
  if (exact > 0 && exact < 1) return 'under\u00A01\u00A0%';
  return `${exact > 99 && exact < 100 ? 99 : Math.round(exact)}\u00A0%`;
}

function starredWords({ entries, stars: { added } }: SummaryInput, named: boolean): string {
  const of = pluralize(added.total, 'new entry', 'new entries');
  if (added.starred === 0)
    return added.total === 1 ? 'The new entry is not starred.' : `None of ${of} is starred.`;
  const number = added.starred.toLocaleString('en');
  const is = added.starred === 1 ? 'is' : 'are';
  const starred = entries.filter((entry) => entry.starred);
  const count = added.total === 1 ? 'The new entry is starred' : `${number} of ${of} ${is} starred`;
  if (!named || starred.length === 0) return `${count}.`;
  if (starred.length === 1 && starred[0]) return `${count}: ★ ${entryLink(starred[0])}.`;
  const items = starred.slice(0, mostNamed).map((entry) => `- ★ ${entryLink(entry)}`);
  const left = starred.length - items.length;
  return [`${count}:`, '', ...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
