import { rules } from '../rules/table.ts';
import type { Source } from '../text/source.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { FormatName, FormatOptions, Formatter } from './options.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/**
 * Every format, by its name. A new one is a file beside this one, its name in `options.ts`, and a
 * line here.
 */
export const formats = {
  pretty,
  json,
  sarif,
  markdown,
  github,
} satisfies Record<FormatName, Formatter>;

/** The options to write the report of a run with; by default, for a place that is no terminal. */
export function formatOptions(
  { sources }: { sources: ReadonlyMap<string, Source> },
  rest: Pick<FormatOptions, 'version'> & Partial<FormatOptions>,
): FormatOptions {
  return {
    colour: false,
    columns: 120,
    quiet: false,
    sources: (path) => sources.get(path),
    rules,
    ...rest,
  };
}
