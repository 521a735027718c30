import { markdownBlock, markdownCode, markdownText } from '../../escape.ts';
import { previewFix } from '../../findings/fix-preview.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { PlacedFinding } from '../types.ts';
import type { SummaryInput } from './input.ts';
import type { Places } from './places.ts';
import { folded, leftOut, type Section } from './section.ts';
import type { Selection } from './select.ts';

/** The longest changed line here, in UTF-16 code units. */
const longestLine = 500;

/** Fixes that no comment carries, as patches, or in words where they move or rewrite much. */
export function fixesSection(input: SummaryInput, { fixes }: Selection, places: Places): Section {
  const { commands, sources } = input;
  return {
    name: 'fixes',
    items: fixes.length,
    write(most) {
      if (fixes.length === 0) return '';
      const items = fixes.slice(0, most).map((placed) => item(placed, sources, places));
      const title = `<b>${pluralize(fixes.length, 'fix', 'fixes')} without a suggestion</b>`;
      const how = `${markdownCode(truncate(commands.fix, 300))} makes the safe ones.`;
      const rest = leftOut(fixes.length, items.length, 'fix', 'fixes');
      return folded(title, [how, ...items, ...(rest ? [`- ${rest}`] : [])].join('\n\n'));
    },
  };
}

function item(
  { finding: { path, range, rule, fix } }: PlacedFinding,
  sources: SummaryInput['sources'],
  places: Places,
): string {
  const source = sources(path);
  const changes = source && fix ? previewFix(source, fix) : [];
  const words = changes.filter((change) => typeof change === 'string');
  const lines = changes.filter((change) => typeof change !== 'string');
  const told = [
    `${places.line(path, range.start.line)} (${markdownCode(rule)})`,
    ...(fix?.safe ? [] : ['wants a look']),
    ...words.map(markdownText),
  ];
  const head = `- ${told.join(', ')}`;
  if (lines.length === 0) return head;
  const patch = lines.map(({ sign, text }) => `${sign} ${truncate(text, longestLine)}`);
  return [head, '', ...markdownBlock(patch, 'diff').map((line) => `  ${line}`)].join('\n');
}
