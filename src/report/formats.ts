import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { FormatName, Formatter } from './options.ts';
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
