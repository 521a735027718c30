import { markdownCode, markdownText, shortLink } from '../../escape.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { SummaryInput } from './input.ts';
import type { Places } from './places.ts';
import { folded, leftOut, type Section } from './section.ts';
import type { Selection } from './select.ts';

/** What a reader should know though it is no finding. */
export function noticesSection({ notices }: SummaryInput): Section {
  return {
    name: 'notices',
    items: notices.length,
    write(most) {
      const lines = notices.slice(0, most).map((notice) => markdownText(truncate(notice, 600)));
      const rest = leftOut(notices.length, lines.length, 'notice');
      if (rest) lines.push(rest);
      return lines.length === 1
        ? (lines[0] as string)
        : lines.map((line) => `- ${line}`).join('\n');
    },
  };
}

/** Control comments that the change adds: whoever merges it should know what they will hide. */
export function suppressionsSection(
  { addedSuppressions: added }: SummaryInput,
  places: Places,
): Section {
  return {
    name: 'suppressions',
    items: added.length,
    write(most) {
      if (added.length === 0) return '';
      const title = `<b>${pluralize(added.length, 'control comment')} added</b>`;
      const words = 'They hide nothing in this review; once merged, they do.';
      const items = added.slice(0, most).map(({ path, line, text }) => {
        return `- ${places.line(path, line)}: ${markdownCode(truncate(text.trim(), 200))}`;
      });
      const rest = leftOut(added.length, items.length, 'comment');
      if (rest) items.push(`- ${rest}`);
      return folded(title, `${words}\n\n${items.join('\n')}`, true);
    },
  };
}

/** What stood there before, as one number. */
export function existingText({ commands }: SummaryInput, { existing }: Selection): string {
  if (existing === 0) return '';
  const number = pluralize(existing, 'finding');
  const see = markdownCode(truncate(commands.check, 300));
  return `${number} stood in these files before; ${see} lists ${existing === 1 ? 'it' : 'them'}.`;
}

/** The last line: what was looked at, what the rules are, how to do the same locally. */
export function closingText({ head, docsUrl, commands }: SummaryInput): string {
  const looked = /^[0-9a-f]{40,64}$/.test(head) ? head.slice(0, 7) : truncate(head, 60);
  const parts = [
    `Looked at ${markdownCode(looked)}`,
    shortLink('what the rules say', docsUrl),
    `the same locally: ${markdownCode(truncate(commands.review, 300))}`,
  ];
  return parts.join(' · ');
}
