import * as z from 'zod';
import {
  addressWithin,
  type ShapeKind,
  shapeProblems,
  withScheme,
} from '../../digest/identity/shape.ts';
import type { Edit } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Source } from '../../text/source.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * An address that is written in an unusual way: capitals in the scheme or the host, a default port,
 * `/./` and `/../`, consecutive slashes, a comma in the host, no scheme or a misspelt one.
 *
 * Such addresses come from careless copying, and make one link look like two. Consecutive slashes
 * that begin another address (`/web/2024/https://…`) are fine; elsewhere most servers treat them as
 * one, but not all do.
 *
 * @example {"name": "host, port and dots"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/)
 *
 * [[code]](https://github.com/git/git/blob/../tree/master)
 * ```
 * ```text
 * 3:42 Unexpected capitals in the host of `https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/`, expected `https://jvns.ca:443/blog/2024/03/08/how-head-works-in-git/`
 * 3:42 Unexpected default port in `https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/`, expected `https://JVNS.ca/blog/2024/03/08/how-head-works-in-git/`
 * 5:10 Unexpected dots in the path of `https://github.com/git/git/blob/../tree/master`, expected `https://github.com/git/git/tree/master`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 *
 * [[code]](https://github.com/git/git/tree/master)
 * ```
 *
 * @example {"name": "consecutive slashes"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog//2024/03/08/how-head-works-in-git/)
 * ```
 * ```text
 * 3:42 Unexpected consecutive slashes in `https://jvns.ca/blog//2024/03/08/how-head-works-in-git/`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 * ```
 *
 * @example {"name": "another port, an address in an address"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://web.archive.org/web/2024/https://jvns.ca/blog/)
 *
 * [[demo]](http://localhost:8080/Demo)
 * ```
 */
export const linkShape = defineRule({
  id: 'digest-link-shape',
  severity: 'warning',
  summary:
    'default port, upper-case or misspelt host, dot segments, consecutive slashes, no scheme',
  fixes: 'safe; slashes unsafe',
  changes: ['address'],
  options: z.strictObject({}),
  *check({ digest }) {
    const { source } = digest.document;
    for (const { kind, url, urlRange, definitionRange, quoted, fault } of digest.links) {
      const range = urlRange ?? definitionRange;
      if (quoted || fault || !range) continue;
      const written = source.text.slice(range.start.offset, range.end.offset);
      const within = addressWithin(written);
      if (within !== undefined) {
        yield {
          message: `Unexpected address ${inlineCode(written)} with another in it, expected one, such as ${inlineCode(within)}`,
          range,
          subject: url,
          expected: [within],
          fix: { safe: false, edits: [smallest(written, within, range.start.offset, source)] },
        };
        continue;
      }
      const meant = withScheme(written);
      if (meant !== undefined && kind !== 'bare') {
        yield {
          message: `Unexpected address ${inlineCode(written)} without its scheme, expected ${inlineCode(meant)}`,
          range,
          subject: url,
          expected: [meant],
          fix: { safe: false, edits: [smallest(written, meant, range.start.offset, source)] },
        };
      }
      for (const { kind: oddity, expected, safe } of shapeProblems(written)) {
        // A bare address goes on where the next one begins.
        if (kind === 'bare' && oddity === 'host-marks') continue;
        yield {
          message: `Unexpected ${names[oddity]} ${inlineCode(written)}, expected ${inlineCode(expected)}`,
          range,
          subject: url,
          expected: [expected],
          fix: { safe, edits: [smallest(written, expected, range.start.offset, source)] },
        };
      }
    }
  },
});

const names: Record<ShapeKind, string> = {
  'upper-case-host': 'capitals in the host of',
  'default-port': 'default port in',
  'dot-segments': 'dots in the path of',
  'double-slash': 'consecutive slashes in',
  'host-marks': 'comma or dots in the host of',
};

/** The edit of only what differs, so that several faults of one address can be mended at once. */
function smallest(actual: string, expected: string, offset: number, source: Source): Edit {
  const least = Math.min(actual.length, expected.length);
  let start = 0;
  while (start < least && actual[start] === expected[start]) start++;
  let end = 0;
  while (end < least - start && actual.at(-1 - end) === expected.at(-1 - end)) end++;
  return {
    range: source.range(offset + start, offset + actual.length - end),
    text: expected.slice(start, expected.length - end),
  };
}
