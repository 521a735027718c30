import type { WrittenDigest } from '../config/schema.ts';
import type { InferredDigest } from './infer.ts';

/** A rule that is set because of what the pages do, and why. */
export interface RuleHabit {
  rule: string;
  severity: 'off' | 'info';
  why: string;
}

/** A digest as it is written to the configuration file. */
export type ProposedDigest = Pick<InferredDigest, 'written' | 'why' | 'open'> & {
  rules: readonly RuleHabit[];
};

const head = `# Written by \`copydesk init\`, from what the pages look like. Change what you know better.
# Every key is explained in https://github.com/copydesk/copydesk/blob/v1/docs/configuration.md
digests:
`;

/** Writes the configuration file, with the evidence for each key as a comment above it. */
export function configText(digests: readonly ProposedDigest[]): string {
  return head + digests.map(digestText).join('\n');
}

const keys = [
  ...[
    'files',
    'exclude',
    'day',
    'date-in',
    'date-line',
    'locale',
    'order',
    'entry',
    'star',
    'tags',
    'section',
    'sections',
  ],
] as (keyof WrittenDigest)[];

function digestText({ written, why, open, rules }: ProposedDigest): string {
  const lines: string[] = [];
  const comment = (text: string) => {
    for (const line of wrap(text)) lines.push(`    # ${line}`);
  };
  for (const key of keys) {
    const value = written[key];
    if (value === undefined) continue;
    if (why[key]) comment(why[key]);
    lines.push(`    ${key}: ${flow(value)}`);
  }
  const set = Object.entries(written.rules ?? {});
  if (set.length + rules.length > 0) {
    lines.push('    rules:');
    if (why.rules) lines.push(`      # ${why.rules}`);
    for (const [rule, level] of set) lines.push(`      ${rule}: ${flow(level)}`);
    for (const { rule, severity, why } of rules) {
      if (written.rules && rule in written.rules) continue;
      for (const line of wrap(why)) lines.push(`      # ${line}`);
      lines.push(`      ${rule}: ${severity === 'off' ? 'off' : severity}`);
    }
  }
  for (const text of open) comment(`Not understood: ${text}`);
  const first = lines.findIndex((line) => !line.startsWith('    #'));
  return `${lines.map((line, at) => (at === first ? `  - ${line.slice(4)}` : at < first ? line.slice(2) : line)).join('\n')}\n`;
}

/** A value of YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  const text = String(value);
  if (/^[a-z][a-z-]*$/i.test(text) && !/^(?:y|n|yes|no|on|true|false|null)$/i.test(text))
    return text;
  // What single quotes cannot hold, double ones do.
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return JSON.stringify(text);
  return text.includes("'") && !text.includes('"') && !text.includes('\\')
    ? `"${text}"`
    : `'${text.replaceAll("'", "''")}'`;
}

/** The lines of a comment. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.replace(/\s+/g, ' ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 92) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}
