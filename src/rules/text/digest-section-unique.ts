import * as z from 'zod';
import type { Digest, Section } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { duplicatesOf } from '../edits/duplicates.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * A heading that is there twice in one place of a file: in the same section, or under the same day.
 *
 * It comes from a merge that took both sides, or from a contributor who did not see the section.
 * Readers find half of what they look for, and both headings share one anchor. The lower one is
 * found, in a review the one that the change added. The same heading below different headings or
 * days is fine. Turn it off where headings repeat by design.
 *
 * @example {"name": "the same heading again", "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Tools
 *
 * ## Editors
 *
 * - [Kakoune](https://kakoune.org/)
 *
 * ## Shells
 *
 * - [fish shell](https://fishshell.com/)
 *
 * ## Editors
 *
 * - [Helix](https://helix-editor.com/)
 * ```
 * ```text
 * 11:1 Unexpected second heading `Tools › Editors`, expected one; put together what is below the two
 * ```
 *
 * @example {"name": "below another heading", "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Editors
 *
 * ## Plugins
 *
 * - [Magit](https://magit.vc/)
 *
 * # Shells
 *
 * ## Plugins
 *
 * - [Tide](https://github.com/IlanCosman/tide)
 * ```
 *
 * @example {"name": "under another day", "config": {"day": "## {date:YYYY-MM-DD}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 2024-05-02
 *
 * ### Releases
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-03-21
 *
 * ### Releases
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 */
export const sectionUnique = defineRule({
  id: 'digest-section-unique',
  severity: 'warning',
  summary: 'the same heading path twice in a file',
  fixes: '–',
  relates: true,
  options: z.strictObject({}),
  *check({ digest, additions }) {
    const { path } = digest.document.source;
    const headings = [...placedSections(digest)].filter(
      ({ section }) => section.inScope && (section.path.at(-1) ?? '') !== '',
    );
    const duplicates = duplicatesOf(
      headings,
      ({ key }) => key,
      ({ section }) => additions?.isAddedLine(path, section.heading.start.line) ?? false,
    );
    for (const [{ section }, { section: other }] of duplicates) {
      const subject = section.path.join(' › ');
      yield {
        message: `Unexpected second heading ${inlineCode(subject)}, expected one; put together what is below the two`,
        range: section.heading,
        subject,
        related: [{ path, range: other.heading, message: nameOfOther(section, other) }],
      };
    }
  },
});

/** A review reports the added one, which may be above. */
function nameOfOther(found: Section, other: Section): string {
  return other.heading.start.offset < found.heading.start.offset
    ? 'the first one'
    : 'the other one';
}

/**
 * The sections with a key that two share if they have one heading in one place. What is below a
 * duplicate heading is not itself a duplicate, so the key holds the number of the section above,
 * not its path.
 */
function* placedSections({ sections, days }: Digest): Generator<{ section: Section; key: string }> {
  const above: { depth: number; number: number }[] = [];
  let nextDay = 0;
  for (const [number, section] of sections.entries()) {
    const at = section.heading.start.offset;
    while ((days[nextDay]?.range.end.offset ?? Number.POSITIVE_INFINITY) <= at) nextDay++;
    const day =
      (days[nextDay]?.range.start.offset ?? Number.POSITIVE_INFINITY) <= at ? nextDay : -1;
    while ((above.at(-1)?.depth ?? -1) >= section.depth) above.pop();
    yield { section, key: `${above.at(-1)?.number ?? -1} ${day} ${section.path.at(-1) ?? ''}` };
    above.push({ depth: section.depth, number });
  }
}
