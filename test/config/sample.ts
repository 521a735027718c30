import * as z from 'zod';
import { parseConfig } from '../../src/config/load.ts';
import { CopydeskError } from '../../src/errors.ts';
import type { RuleInfo } from '../../src/rules/engine/rule.ts';

/** A small table of rules, so that the tests do not depend on the real one. */
export const sampleRules: readonly RuleInfo[] = [
  {
    id: 'digest-day-order',
    severity: 'error',
    summary: 'Days that stand out of order.',
    options: z.strictObject({}),
  },
  {
    id: 'digest-entry-unique',
    severity: 'error',
    summary: 'The same link twice.',
    options: z.strictObject({
      within: z.int().positive().optional(),
      unit: z.enum(['files', 'days']).default('days'),
      sections: z.array(z.string()).max(3).default([]),
      hosts: z.record(z.string().regex(/^[^/]+$/), z.string()).default({}),
    }),
  },
  {
    id: 'digest-entry-date',
    severity: 'off',
    summary: 'An address with another date.',
    options: z.strictObject({ days: z.number().gte(0).lt(100).default(3) }),
  },
];

/** The three kinds of digest, each as a configuration. */
export const samples = {
  'a dated page': `
digests:
  - files: ["*.md"]
    day: "## {date:YYYY-MM-DD}"
    order: newest-first
    entry: "### {star?}{source}: [{title}]({url})"
    star: ":star:"
    extra: "[[{label}]]({url})"
    field: "**{label}**: {text?}"
    fields: [Keywords, Summary, Comment]
`,
  'a newsletter': `
digests:
  - files: ["content/*.md"]
    exclude: ["content/drafts-*.md"]
    date-in: "{date:YYYY-MM-DD}-*.md"
    entry: "* {tag\\" \\"*}[{title}]({url})"
    tags: ["[video]", "[audio]"]
    sections:
      except: [Upcoming Events, [Jobs, Remote]]
    rules:
      digest-entry-unique: [warning, { within: 30 }]
  - files: ["content/*.md"]
    date-in: "{date:YYYY-MM-DD}-*.md"
    entry: '* [{title}]({url}){" | "description?}'
    sections: { only: [Upcoming Events] }
    rules:
      digest-entry-unique: off
rules:
  digest-day-order: off
`,
  'a curated list': `
digests:
  - files: [README.md]
    entry: '- [{title}]({url}){" - "description?}'
`,
};

/** Reads a configuration with the sample rules. */
export function parse(text: string) {
  return parseConfig(text, 'copydesk.yml', sampleRules);
}

/** Reads a configuration that must be refused, and returns the lines of the message without the file's name. */
export function refusal(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof CopydeskError && error.code === 'config-invalid') {
      return error.message.split('\n').map((line) => line.replace(/^copydesk\.yml:/, ''));
    }
    throw error;
  }
  throw new Error('expected a refusal');
}
