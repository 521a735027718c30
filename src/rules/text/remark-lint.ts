import type { Root } from 'mdast';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noHeadingContentIndent from 'remark-lint-no-heading-content-indent';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import type { Problem } from '../../findings/finding.ts';
import type { Source } from '../../text/source.ts';
import { defineRule } from '../engine/rule.ts';

/** A definition of a link that is given twice: only the first one counts. */
export const duplicateDefinitions = fromRemark(
  'no-duplicate-definitions',
  'the same link definition twice',
  noDuplicateDefinitions as Plugin<[], Root>,
  /\]:/,
);

/** A definition of a link that nothing uses. */
export const unusedDefinitions = fromRemark(
  'no-unused-definitions',
  'a link definition that nothing uses',
  noUnusedDefinitions as Plugin<[], Root>,
  /\]:/,
);

/** More than one space between a heading's hashes and its text. */
export const headingContentIndent = fromRemark(
  'no-heading-content-indent',
  'more than one space around the text of a heading',
  noHeadingContentIndent as Plugin<[], Root>,
  /#[ \t]{2}|[ \t]{2}#/,
);

/**
 * Makes a rule of remark-lint one of ours: the same table, the same settings, the same findings. It
 * walks the whole tree, so a text without `sign`, in which it can find nothing, is spared the walk.
 */
function fromRemark(id: string, summary: string, plugin: Plugin<[], Root>, sign: RegExp) {
  return defineRule({
    id,
    severity: 'warning',
    summary,
    fixes: '–',
    url: `https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${id}#readme`,
    options: z.strictObject({}),
    *check({ digest: { document, inScope } }) {
      if (!sign.test(document.source.text)) return;
      const file = new VFile({ value: document.source.text });
      unified().use(plugin).runSync(document.tree, file);
      for (const message of file.messages) {
        const problem = problemOf(message, document.source);
        if (inScope(problem.range.start.offset)) yield problem;
      }
    },
  });
}

/** The one way from a message of remark-lint to a problem. */
function problemOf({ place, reason, expected }: VFileMessage, source: Source): Problem {
  const start = place && ('start' in place ? place.start : place);
  const end = place && 'end' in place ? place.end : start;
  const range = source.range(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0);
  return {
    message: reason,
    range,
    subject: source.text.slice(range.start.offset, range.end.offset),
    ...(expected && expected.length > 0 && { expected }),
  };
}
