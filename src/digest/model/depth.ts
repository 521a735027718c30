import type { Heading } from 'mdast';
import type { Source } from '../../text/source.ts';
import { contentOf } from '../template/content.ts';
import { replacement } from '../template/differences.ts';
import type { Difference, Template } from '../template/types.ts';

/**
 * How a heading's own marks differ from the template's: another depth, or underlined instead of with hashes. `safe` says
 * whether putting another depth cannot change what stands under the heading.
 */
export function headingDepth(
  node: Heading,
  template: Template,
  source: Source,
  { safe }: { safe: boolean },
): Difference[] {
  const content = contentOf(node);
  const start = node.position?.start.offset ?? 0;
  if (!content || template.block.type !== 'heading') return [];
  const hashes = '#'.repeat(template.block.depth);
  const written = /^#{1,6}/.exec(source.text.slice(start, start + 6))?.[0];
  if (written === hashes) return [];
  if (written !== undefined) {
    return [
      replacement('depth', source.range(start, start + written.length), written, hashes, safe),
    ];
  }
  const end = node.position?.end.offset ?? content.end;
  const underline = source.range(content.end, end);
  return [
    {
      aspect: 'depth',
      range: underline,
      actual: source.text.slice(content.end, end).trim(),
      expected: undefined,
      safe: safe || node.depth === template.block.depth,
      edits: [
        { range: source.range(content.start, content.start), text: `${hashes} ` },
        { range: underline, text: '' },
      ],
    },
  ];
}
