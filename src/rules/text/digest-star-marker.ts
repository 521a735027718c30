import * as z from 'zod';
import type { Difference } from '../../digest/template/template.ts';
import { inlineCode } from '../../text/code-span.ts';
import { differenceProblem, differencesOf, subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

const id = 'digest-star-marker';

/**
 * A star that is not written as the format says, or not where it says: `⭐` instead of `:star:`, an
 * extra space, the star after the source.
 *
 * Readers look for the star in one place, and searching or counting stars works only with one
 * marker. The rule says nothing where the entry template has no star.
 *
 * @example {"name": "a space after the star"}
 * ```md
 * ## 2024-05-06
 *
 * ### :star: Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected space at the star, expected `:star:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "another marker"}
 * ```md
 * ## 2024-05-06
 *
 * ### ⭐ Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected star `⭐`, expected `:star:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "another place"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html) :star:
 * ```
 * ```text
 * 3:97 Unexpected place of the star `:star:`, expected it as in `### {star?}{source}: [{title}]({url})`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "the marker of the format, and a star that is part of a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### GitHub Blog: [⭐ How stars work on GitHub](https://docs.github.com/en/get-started/exploring-projects-on-github/saving-repositories-with-stars)
 * ```
 */
export const starMarker = defineRule({
  id,
  severity: 'warning',
  summary: 'a star that is not written or placed as the format says',
  fixes: 'safe',
  changes: ['separator', 'star'],
  options: z.strictObject({}),
  *check(context) {
    for (const entry of context.digest.entries) {
      for (const difference of differencesOf(entry, id, context)) {
        yield differenceProblem(
          difference,
          message(difference, entry.template.text),
          subjectOf(entry),
          entry,
        );
      }
    }
  },
});

function message({ actual, expected }: Difference, template: string): string {
  if (expected === undefined) {
    return `Unexpected place of the star ${inlineCode(actual)}, expected it as in ${inlineCode(template)}`;
  }
  if (actual.trim() !== expected.trim()) {
    return `Unexpected star ${inlineCode(actual.trim())}, expected ${inlineCode(expected)}`;
  }
  const found = actual.length > expected.length ? 'space at the star' : 'star without a space';
  return `Unexpected ${found}, expected ${inlineCode(expected)}`;
}
