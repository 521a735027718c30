import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { linkIdentity } from '../../src/digest/identity/identity.ts';
import { digestOf, type LintSetup } from './lint.ts';

/** What a safe fix may not change, as a reader of the page has it. */
export interface Kept {
  /** The identities of the entries' links, sorted. */
  entries: string[];
  /** HTML, code and front matter as they are written, each sorted. */
  html: string[];
  code: string[];
  frontMatter: string[];
  /** Letters and digits of what is visible, but for dates, stars and addresses. */
  letters: string;
}

/** Reads what a safe fix has to keep; independent of how the program proves its fixes. */
export function keptOf(text: string, setup: LintSetup = {}): Kept {
  const { document, entries, days } = digestOf(text, setup);
  const kept: Kept = { entries: [], html: [], code: [], frontMatter: [], letters: '' };
  const headings = days.filter(({ from }) => from === 'heading');
  const dated = new Set(headings.map(({ heading }) => heading.start.offset));
  const letters: string[] = [];
  visit(document.tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'html') kept.html.push(node.value);
    if (node.type === 'code' || node.type === 'inlineCode') kept.code.push(node.value.trim());
    if (/^(yaml|toml)$/.test(node.type)) kept.frontMatter.push(textOf(node));
    if (node.type === 'heading' && dated.has(start)) return 'skip';
    if (node.type === 'heading' || node.type === 'paragraph') letters.push('\n');
    if (node.type === 'text') letters.push(node.value);
    return true;
  });
  kept.entries = entries.map(({ url }) => linkIdentity(url)?.key ?? url).sort();
  kept.html.sort();
  kept.code.sort();
  kept.letters = [...lettersOf(letters.join(''))].sort().join('');
  return kept;
}

function lettersOf(text: string): string {
  return text
    .replace(/\]\s*\(https?:[^)\n]*\)/g, '')
    .replace(/:\w+:|(?:https?:|www\.)\S+|\d{4}.\d{1,2}.\d{1,2}/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a text lost or gained that a safe fix must keep; empty where all is kept. */
export function lossesOf(before: Kept, after: Kept): string[] {
  const left = [...after.entries];
  const lost = before.entries.filter((entry) => {
    const at = left.indexOf(entry);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const parts = ['html', 'code', 'frontMatter'] as const;
  return [
    ...lost.map((entry) => `entry ${entry}`),
    ...parts.filter((part) => before[part].join('\n') !== after[part].join('\n')),
    ...(before.letters === after.letters ? [] : ['letters']),
  ];
}
