import { readFileSync } from 'node:fs';
import type { Rule } from '../src/rules/engine/rule.ts';

/** One example of a rule's documentation. */
export interface RuleExample {
  name: string;
  /** The digest entry of the configuration, where it is not the default one. */
  config: Record<string, unknown> | undefined;
  options: Record<string, unknown>;
  today: string;
  path: string;
  input: string;
  /** Other files of the archive, by path. */
  archive: Record<string, string>;
  /** What the web answers, by address: a status, and the address of a redirect or a page's title. */
  web: Record<string, { status: number; text: string }>;
  /** `line:column message`, one for each finding. */
  messages: string[];
  /** The text after all fixes; undefined where the example shows none. */
  output: string | undefined;
  /** Whether the fixes are all safe. */
  safe: boolean;
}

/** The documentation of one rule, read from the comment above it. */
export interface RuleDocs {
  description: string;
  examples: RuleExample[];
}

/** The source file of a rule of this project. */
export function ruleFile({ id, reads }: Pick<Rule, 'id' | 'reads'>): string {
  return `src/rules/${reads === undefined ? 'text' : 'links'}/${id}.ts`;
}

/** Reads the documentation of the rule in a source file. Throws where the comment or an example is not as it must be. */
export function readRuleDocs(file: string): RuleDocs {
  const text = readFileSync(file, 'utf8');
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = defineRule/.exec(text)?.[1];
  if (comment === undefined) throw new Error(`${file}: no doc comment stands above the rule`);
  const plain = comment.replace(/^[ \t]*\* ?/gm, '').trim();
  const [description = '', ...examples] = plain.split(/^@example\s*/m);
  return {
    description: description.trim(),
    examples: examples.map((example) => readExample(file, example)),
  };
}

function readExample(file: string, text: string): RuleExample {
  const settings = JSON.parse(
    /^\{.*\}$/m.exec(text.split('```')[0] ?? '')?.[0] ?? '{}',
  ) as Partial<RuleExample>;
  const blocks = [...text.matchAll(/^(`{3,})(\S+)(?: (.*))?\n([\s\S]*?)^\1$/gm)].map((match) => ({
    info: match[2],
    meta: match[3] ?? '',
    body: unmark(match[4] ?? ''),
  }));
  const input = blocks.find(({ info, meta }) => info === 'md' && meta === '');
  if (!settings.name || !input)
    throw new Error(`${file}: an example needs a name and a \`\`\`md block`);
  const fixed = blocks.find(({ info, meta }) => info === 'md' && meta.startsWith('fixed'));
  return {
    name: settings.name,
    config: settings.config,
    options: settings.options ?? {},
    today: settings.today ?? '2024-06-01',
    path: settings.path ?? 'digest.md',
    input: input.body,
    archive: Object.fromEntries(
      blocks
        .filter(({ info, meta }) => info === 'md' && meta.startsWith('file='))
        .map(({ meta, body }) => [meta.slice(5), body]),
    ),
    web: Object.fromEntries(blocks.filter(({ info }) => info === 'web').flatMap(answersIn)),
    messages: blocks
      .filter(({ info }) => info === 'text')
      .flatMap(({ body }) => body.split('\n').filter((line) => line !== '')),
    output: fixed?.body,
    safe: !fixed?.meta.includes('unsafe'),
  };
}

/** The lines of a block such as `https://example.org/ 301 https://example.com/`. */
function answersIn({ body }: { body: string }): [string, { status: number; text: string }][] {
  return body
    .trim()
    .split('\n')
    .map((line) => {
      const [, url = '', status, text = ''] = /^(\S+) (\d{3})(?: (.*))?$/.exec(line) ?? [];
      return [url, { status: Number(status), text }];
    });
}

/** Characters that an editor would hide or strip are written as `\u200b` and so on. */
function unmark(body: string): string {
  return body.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
